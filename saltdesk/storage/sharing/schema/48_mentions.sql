-- What a login may ask about the names in texts. The answers take the names of those who complain into account
-- without telling them.

-- The open mentions of a stored complaint, a row for each party. "told" are fields about the object as they would
-- be stored: whether an answer may be kept is asked before it is.
CREATE FUNCTION guard.open_mentions(of_complaint bigint, told json DEFAULT '{}')
RETURNS TABLE (name text, field text, part bigint, digest text, kind text, record bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    asked complaint;
BEGIN
    SELECT * INTO asked FROM complaint c WHERE c.id = of_complaint;
    IF NOT is_seen('complaints', of_complaint) THEN
        RAISE EXCEPTION 'no such complaint' USING ERRCODE = 'SD404';
    END IF;
    asked.object_offices := coalesce(told ->> 'object_offices', asked.object_offices);
    asked.object_staff := coalesce(told ->> 'object_staff', asked.object_staff);
    asked.object_entrustments := coalesce(told ->> 'object_entrustments', asked.object_entrustments);
    asked.object_person := coalesce(told ->> 'object_person', asked.object_person);
    asked.object_words := coalesce(told ->> 'object_words', asked.object_words);
    RETURN QUERY SELECT m.name, m.field, m.part, m.digest, m.kind, m.record
        FROM mentions_in(ARRAY[asked], known_pattern()) AS m
        ORDER BY m.place, m.part, m.nth, m.name, m.kind, m.record;
END $$;

-- The faults of the index: complaints whose rows or bars differ from what their records tell, rows of complaints
-- that are gone, and known names or handlers. Only the keeper learns which complaints.
CREATE FUNCTION guard.party_problems() RETURNS TABLE (complaint bigint, is_gone boolean, is_names boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    pattern CONSTANT text := known_pattern();
    keys CONSTANT bigint[] := ARRAY(SELECT c.id FROM complaint c ORDER BY c.id);
    size CONSTANT integer := 500;
    numbers CONSTANT bigint := is_keeper()::integer;
BEGIN
    IF EXISTS (SELECT * FROM names_told() EXCEPT SELECT * FROM known_name)
        OR EXISTS (SELECT * FROM known_name EXCEPT SELECT * FROM names_told())
        OR EXISTS (SELECT * FROM handlers_told() EXCEPT SELECT * FROM handler)
        OR EXISTS (SELECT * FROM handler EXCEPT SELECT * FROM handlers_told())
    THEN
        RETURN QUERY SELECT 0::bigint, FALSE, TRUE;
    END IF;
    FOR start IN 1 .. cardinality(keys) BY size LOOP
        RETURN QUERY WITH c AS MATERIALIZED (
            SELECT one AS held, one.id, one.bars FROM complaint one
            WHERE one.id = ANY (keys[start : start + size - 1])
        ), told AS MATERIALIZED (
            SELECT p.* FROM parties_in(ARRAY(SELECT held FROM c), pattern) AS p
        ), stored AS (
            SELECT p.complaint, p.kind, p.record, '' AS name FROM complaint_party p
            WHERE p.complaint IN (SELECT id FROM c)
            UNION ALL
            SELECT p.complaint, 'called', 0, p.name FROM complaint_called p
            WHERE p.complaint IN (SELECT id FROM c)
        ), other AS (
            (TABLE told EXCEPT TABLE stored) UNION ALL (TABLE stored EXCEPT TABLE told)
        )
        SELECT c.id * numbers, FALSE, FALSE FROM c LEFT JOIN (
            SELECT t.complaint, array_agg(bar_of(t.kind, t.record, t.name)) AS bars FROM told t GROUP BY 1
        ) AS t ON t.complaint = c.id
        WHERE c.id IN (SELECT other.complaint FROM other) OR c.bars <> bars_told(c.held, t.bars) ORDER BY c.id;
    END LOOP;
    RETURN QUERY SELECT DISTINCT one.id * numbers, TRUE, FALSE FROM (
        SELECT p.complaint FROM complaint_party p UNION SELECT p.complaint FROM complaint_called p
    ) AS one (id) WHERE one.id <> 0 AND NOT EXISTS (SELECT FROM complaint c WHERE c.id = one.id);
END $$;
