-- Who holds the lock of the acts. Everybody may ask: whoever has to wait is told for whom.

CREATE FUNCTION guard.who_acts(OUT name text, OUT office text, OUT since text, OUT seconds bigint)
RETURNS SETOF record
LANGUAGE sql STABLE SECURITY DEFINER SET timezone = 'Asia/Shanghai'
SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    WITH lock AS (
        SELECT pid, mode, (classid::bigint << 32) + objid::bigint AS key FROM pg_locks
        WHERE locktype = 'advisory' AND objsubid = 1 AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    ), begun AS (
        SELECT held.pid, to_timestamp(min(marked.key)) AS at
        FROM lock held JOIN lock marked ON marked.pid = held.pid AND marked.mode = 'ShareLock'
        WHERE held.mode = 'ExclusiveLock' AND held.key = hashtextextended('saltdesk', 0)
        GROUP BY held.pid
    )
    SELECT coalesce(s.name, '管理员'), coalesce(o.name, ''), to_char(begun.at, 'HH24:MI:SS'),
        greatest(0, extract(epoch FROM clock_timestamp() - begun.at))::bigint
    FROM begun JOIN pg_stat_activity a ON a.pid = begun.pid
    LEFT JOIN login l ON l.role = a.usename LEFT JOIN account c ON c.id = l.account
    LEFT JOIN staff s ON s.id = c.staff LEFT JOIN office o ON o.code = s.office
$$;

GRANT EXECUTE ON FUNCTION guard.who_acts() TO {staff};
