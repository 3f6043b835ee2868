-- Who holds the lock of the acts, since when, and for which act. Everybody may ask: whoever has to wait is told for
-- whom. Only acts that may take long are told, which say nothing of any single record.

CREATE FUNCTION guard.who_acts(
    OUT name text, OUT office text, OUT since text, OUT seconds bigint, OUT act text, OUT is_own boolean
)
RETURNS SETOF record
LANGUAGE plpgsql STABLE SECURITY DEFINER SET timezone = 'Asia/Shanghai'
SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
BEGIN
    RETURN QUERY WITH lock AS (
        SELECT pid, mode, (classid::bigint << 32) + objid::bigint AS key FROM pg_locks
        WHERE locktype = 'advisory' AND objsubid = 1 AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    ), doing AS (
        SELECT l.pid, act.code FROM pg_locks l JOIN act ON hashtext(act.code)::oid = l.objid
        WHERE l.locktype = 'advisory' AND l.objsubid = 2 AND l.classid = 0 AND l.granted
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND act.code ~ '(\.import$|^(calendar|parameter|people|database)\.)'
    ), begun AS (
        SELECT held.pid, to_timestamp(min(marked.key)) AS at
        FROM lock held JOIN lock marked ON marked.pid = held.pid AND marked.mode = 'ShareLock'
        WHERE held.mode = 'ExclusiveLock' AND held.key = hashtextextended('saltdesk', 0)
        GROUP BY held.pid
    )
    SELECT coalesce(s.name, '管理员'), coalesce(o.name, ''), to_char(begun.at, 'HH24:MI:SS'),
        greatest(0, extract(epoch FROM clock_timestamp() - begun.at))::bigint,
        coalesce((SELECT min(d.code) FROM doing d WHERE d.pid = begun.pid), ''), a.usename = session_user
    FROM begun JOIN pg_stat_activity a ON a.pid = begun.pid
    LEFT JOIN login l ON l.role = a.usename LEFT JOIN account c ON c.id = l.account
    LEFT JOIN staff s ON s.id = c.staff LEFT JOIN office o ON o.code = s.office;
END $$;

GRANT EXECUTE ON FUNCTION guard.who_acts() TO {staff};
