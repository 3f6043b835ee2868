-- The administrator's script makes the backups, outside the program, and tells here how they went.
-- It connects as <prefix>_backup, which a superuser makes: it passes the guards of the rows and reads everything.

CREATE TABLE guard.backup_report (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at text NOT NULL, size bigint NOT NULL,
    checked boolean NOT NULL
);

-- Raises SD403 for everybody but the script and the keeper, SD422 for a moment that is none. Hundreds are kept.
CREATE FUNCTION guard.report_backup(told_at text, told_size bigint, is_checked boolean) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    IF NOT guard.is_keeper() AND NOT EXISTS (SELECT 1 FROM house WHERE session_user = prefix || '_backup') THEN
        RAISE EXCEPTION 'only the script reports backups' USING ERRCODE = 'SD403';
    END IF;
    IF told_at !~ '^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$' OR told_size <= 0 OR is_checked IS NULL THEN
        RAISE EXCEPTION 'no report of a backup' USING ERRCODE = 'SD422';
    END IF;
    INSERT INTO backup_report (at, size, checked) VALUES (told_at, told_size, is_checked);
    DELETE FROM backup_report WHERE id <= (SELECT max(id) - 400 FROM backup_report);
END $$;

-- The newest backup, and the newest one that was restored for a trial. It tells nothing of any record.
CREATE FUNCTION guard.last_backup(OUT at text, OUT size bigint, OUT tried_at text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
    SELECT newest.at, newest.size, (SELECT max(b.at) FROM backup_report b WHERE b.checked)
    FROM (SELECT 1) AS one LEFT JOIN (
        SELECT b.at, b.size FROM backup_report b ORDER BY b.at DESC, b.id DESC LIMIT 1
    ) AS newest ON true
$$;

-- How many entries of the trail are not what they were when they were written, or not in their place. A restored
-- database is tried with it; texts that were taken out of an entry are told by trail_erasure.
CREATE FUNCTION guard.chain_faults() RETURNS bigint
LANGUAGE sql STABLE SET search_path = pg_catalog, trail, saltdesk, pg_temp
AS $$
    SELECT count(*) FROM (
        SELECT a.seq, a.hash, a.previous, trail.hash_of(a) AS found, row_number() OVER entries AS place,
            lag(a.hash, 1, repeat('0', 64)) OVER entries AS before
        FROM trail.audit a WINDOW entries AS (ORDER BY a.seq)
    ) AS entry
    WHERE seq <> place OR previous <> before OR found <> coalesce((
        SELECT e.digest FROM saltdesk.trail_erasure e WHERE e.entry = entry.seq ORDER BY e.id DESC LIMIT 1
    ), hash)
$$;
REVOKE ALL ON FUNCTION guard.chain_faults() FROM PUBLIC;
