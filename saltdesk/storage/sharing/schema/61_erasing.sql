-- Taking people out of records and of the trail (PIPL 47). The server does it by itself, so that who takes out reads
-- nothing that is kept from them, and can neither change another word nor touch another record.

-- What stands where a name stood, as domain/house/anonymising.py has it.
CREATE FUNCTION guard.blank() RETURNS text LANGUAGE sql IMMUTABLE RETURN '〔已匿名〕';

-- The parts of a record, by the column that names it; parts that are records of an area of their own follow from it.
CREATE TABLE guard.erased_part (name text, area text, parent text NOT NULL, PRIMARY KEY (name, area));
INSERT INTO guard.erased_part (name, area, parent) VALUES
    ('complainant', 'complaints', 'complaint'), ('representative', 'complaints', 'complaint'),
    ('complaint_step', 'complaints', 'complaint'), ('complaint_attachment', 'complaints', 'complaint'),
    ('complaint_name', 'complaints', 'complaint'), ('finding', 'complaints', 'complaint'),
    ('power_case_link', 'cases', 'case'), ('power_case_party', 'cases', 'case'), ('guidance', 'cases', 'case'),
    ('inspection_activity', 'inspections', 'inspection'), ('inspection_check', 'inspections', 'inspection'),
    ('inspection_material', 'inspections', 'inspection'), ('adjustment_link', 'adjustments', 'adjustment'),
    ('case_document', 'adjustments', 'adjustment'), ('link_contact', 'adjustments', 'adjustment');

-- One row out of which people are taken: the record it belongs to, what finds them in its texts, the columns that
-- get another value wherever they hold one, and those that list files.
CREATE TYPE guard.erasure AS (
    name text, key bigint, area text, record bigint, rules guard.rule[], replaced json, files text[]
);

-- The rows that hold what a record says, with those that the person may not see.
CREATE FUNCTION guard.parts_of(of_area text, of_record bigint) RETURNS TABLE (name text, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    part erased_part;
BEGIN
    RETURN QUERY SELECT a.name, of_record FROM indexed_area a WHERE a.area = of_area;
    FOR part IN SELECT * FROM erased_part p WHERE p.area = of_area LOOP
        RETURN QUERY EXECUTE format('SELECT %L, id FROM saltdesk.%1$I WHERE %I = $1', part.name, part.parent)
            USING of_record;
    END LOOP;
    RETURN QUERY SELECT 'interviewee', i.id FROM interviewee i JOIN inspection_activity a ON a.id = i.activity
        WHERE of_area = 'inspections' AND a.inspection = of_record;
    RETURN QUERY SELECT 'accountability_case', c.id FROM accountability_case c
        WHERE of_area = 'complaints' AND c.source = 'complaint' AND c.source_record = of_record;
    RETURN QUERY WITH paper AS (
        SELECT n.id FROM notice n WHERE n.area = of_area AND n.record = of_record
    ), every AS (
        SELECT p.id FROM paper p UNION SELECT n.id FROM notice n JOIN paper p ON n.area = 'notices' AND n.record = p.id
    )
    SELECT 'notice', e.id FROM every e
    UNION ALL SELECT 'delivery', d.id FROM delivery d JOIN every e ON e.id = d.notice;
END $$;

-- What is taken out: the rows of the records that are told, with what the program says of their columns. Of a
-- complaint or a case the server knows the people; of a case of accountability the program names them.
CREATE FUNCTION guard.erasures(told json) RETURNS guard.erasure[]
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    IF NOT trail.is_acting() OR EXISTS (
        SELECT FROM json_to_recordset(told -> 'records') AS r (area text, key bigint)
        WHERE may_erase(r.area, r.key) IS NOT TRUE
    ) THEN
        RAISE EXCEPTION 'not allowed to take people out' USING ERRCODE = 'SD403';
    ELSIF EXISTS (
        SELECT FROM json_array_elements(told -> 'rows') AS one, json_each_text(one -> 'replaced') AS left_text
        WHERE left_text.value NOT IN ('', '[]', '已匿名', '已销毁')
        AND NOT (one ->> 'table' = 'complaint_name' AND left_text.key = 'digest'
            AND left_text.value ~ '^[0-9a-f]{16}$')
    ) THEN
        RAISE EXCEPTION 'an erasure only takes out' USING ERRCODE = 'SD422';
    END IF;
    RETURN ARRAY(
        WITH taken AS MATERIALIZED (
            SELECT r.area, r.key AS record, CASE
                WHEN r.area IN ('complaints', 'cases') THEN rules(r.area, r.key, blank())
                WHEN r.area = 'accountability' THEN ARRAY(
                    SELECT (p.core, p.pattern, blank())::rule
                    FROM json_to_recordset(r.rules) AS p (core text, pattern text))
                ELSE '{}' END AS rules
            FROM json_to_recordset(told -> 'records') AS r (area text, key bigint, rules json)
        ), part AS MATERIALIZED (
            SELECT p.name, p.key, t.area, t.record, t.rules FROM taken t, parts_of(t.area, t.record) AS p
        ), said AS (
            SELECT "table" AS name, key, replaced, files
            FROM json_to_recordset(told -> 'rows') AS s ("table" text, key bigint, replaced json, files json)
        )
        -- What follows from two records loses the people of both.
        SELECT (p.name, p.key, min(p.area), min(p.record), ARRAY(
                SELECT one FROM part other, unnest(other.rules) AS one
                WHERE other.name = p.name AND other.key = p.key),
            coalesce((SELECT s.replaced FROM said s WHERE s.name = p.name AND s.key = p.key LIMIT 1), '{}'),
            ARRAY(SELECT json_array_elements_text(s.files) FROM said s WHERE s.name = p.name AND s.key = p.key)
        )::erasure
        FROM part p GROUP BY p.name, p.key
    );
END $$;

-- Rows that acts on these records deleted: only the trail still tells of them.
CREATE FUNCTION guard.gone(taken guard.erasure[]) RETURNS SETOF guard.erasure
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    one record;
    is_there boolean;
BEGIN
    FOR one IN
        SELECT DISTINCT ON (row_of[1], row_of[2]::bigint) row_of[1] AS name, row_of[2]::bigint AS key, t.area, t.record,
            t.rules
        FROM unnest(taken) AS t JOIN indexed_area i ON i.name = t.name
        JOIN trail.audit a ON a.area = i.area AND a.record = t.key,
        regexp_matches(a.diffs, '"table":"([a-z_]+)","key":(\d+),"action":"delete"', 'g') AS row_of
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM saltdesk.%I WHERE id = $1)', one.name) INTO is_there USING one.key;
        IF NOT is_there THEN
            RETURN NEXT (one.name, one.key, one.area, one.record, one.rules, '{}', '{}')::erasure;
        END IF;
    END LOOP;
END $$;

-- A stored list of kept files without their names and contents.
CREATE FUNCTION guard.without_files(told text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN (
        SELECT '[' || coalesce(string_agg((
            SELECT '{' || string_agg(to_json(held)::text || ': ' || CASE held
                WHEN 'file' THEN '""' WHEN 'name' THEN '"已销毁"' ELSE value::text END, ', ' ORDER BY place) || '}'
            FROM json_each(one) WITH ORDINALITY AS field (held, value, place)
        ), ', ' ORDER BY number), '') || ']'
        FROM json_array_elements(told::json) WITH ORDINALITY AS listed (one, number)
    );
EXCEPTION WHEN OTHERS THEN
    RETURN '[]';
END $$;

-- What is left of a value of a row, stored in it or told by the trail.
CREATE FUNCTION guard.left_of(value json, held text, taken guard.erasure) RETURNS json
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    told CONSTANT text := value #>> '{}';
BEGIN
    IF json_typeof(value) <> 'string' OR told = '' OR told LIKE '〔已保护〕%' THEN
        RETURN value;
    ELSIF taken.replaced ->> held IS NOT NULL THEN
        RETURN to_json(taken.replaced ->> held);
    ELSIF held = ANY (taken.files) THEN
        RETURN to_json(without_files(told));
    END IF;
    RETURN to_json((applied(taken.rules, told, NULL)).masked);
END $$;

-- The same for the fields of a row: values, or the values before and after a change.
CREATE FUNCTION guard.left_fields(fields json, taken guard.erasure) RETURNS text
LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, guard, pg_temp
AS $$
    SELECT '{' || coalesce(string_agg(to_json(held)::text || ':' || CASE json_typeof(value)
        WHEN 'array' THEN (
            SELECT '[' || string_agg(left_of(one, held, taken)::text, ',' ORDER BY number) || ']'
            FROM json_array_elements(value) WITH ORDINALITY AS pair (one, number))
        ELSE left_of(value, held, taken)::text END, ',' ORDER BY place), '') || '}'
    FROM json_each(fields) WITH ORDINALITY AS field (held, value, place)
$$;

-- Blanks a stored row, and draws the key of its digests anew, so that nobody tests a guess against the trail.
CREATE FUNCTION guard.erase_row(taken guard.erasure) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    stored json;
    settings text;
BEGIN
    EXECUTE format('SELECT to_json(one) FROM saltdesk.%I one WHERE id = $1', taken.name) INTO stored USING taken.key;
    SELECT string_agg(format('%I = %L', held, left_value #>> '{}'), ', ') INTO settings
    FROM json_each(stored) AS field (held, value), LATERAL (SELECT left_of(value, held, taken)) AS one (left_value)
    WHERE held NOT IN ('id', 'salt') AND json_typeof(value) = 'string' AND left_value #>> '{}' <> value #>> '{}';
    IF settings IS NOT NULL THEN
        EXECUTE format('UPDATE saltdesk.%I SET %s, version = version + 1%s WHERE id = $1', taken.name, settings, CASE
            WHEN EXISTS (SELECT FROM trail.private_column WHERE name = taken.name)
            THEN ', salt = saltdesk.random_digits()' ELSE '' END) USING taken.key;
    END IF;
END $$;

CREATE FUNCTION guard.left_change(change json, taken guard.erasure) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, guard, pg_temp
AS $$
    SELECT '{' || string_agg(to_json(held)::text || ':' || CASE held
        WHEN 'fields' THEN left_fields(value, taken) ELSE value::text END, ',' ORDER BY place) || '}'
    FROM json_each(change) WITH ORDINALITY AS part (held, value, place)
$$;

-- What is left of the entries about these rows; unchanged ones among them.
CREATE FUNCTION guard.left_entries(rows guard.erasure[])
RETURNS TABLE (seq bigint, sentence text, reason text, diffs text)
LANGUAGE sql STABLE SET search_path = pg_catalog, trail, guard, pg_temp
AS $$
    WITH taken AS MATERIALIZED (
        SELECT one, one.name, one.key FROM unnest(rows) AS one
    ), told AS MATERIALIZED (
        SELECT i.area, t.key AS record, (t.one).rules FROM taken t JOIN indexed_area i ON i.name = t.name
    ), wanted AS (
        SELECT a.seq FROM told t JOIN audit a ON a.area = t.area AND a.record = t.record
        UNION SELECT a.seq FROM audit a, regexp_matches(a.diffs, '"table":"([a-z_]+)","key":(\d+),', 'g') AS row_of
        JOIN taken t ON t.name = row_of[1] AND t.key = row_of[2]::bigint
    ), blanked AS (
        SELECT a AS entry, (applied(coalesce(t.rules, '{}'), a.sentence, NULL)).masked AS sentence,
            (applied(coalesce(t.rules, '{}'), a.reason, NULL)).masked AS reason,
            CASE WHEN parts.is_ours THEN parts.diffs ELSE a.diffs END AS diffs, parts.is_ours
        FROM wanted JOIN audit a USING (seq) LEFT JOIN told t ON t.area = a.area AND t.record = a.record,
        LATERAL (
            SELECT bool_or(o.name IS NOT NULL) AS is_ours, '[' || string_agg(CASE
                WHEN o.name IS NULL THEN change::text ELSE left_change(change, o.one) END, ',' ORDER BY place) || ']'
                AS diffs
            FROM json_array_elements(a.diffs::json) WITH ORDINALITY AS part (change, place)
            LEFT JOIN taken o ON o.name = change ->> 'table' AND o.key = (change ->> 'key')::bigint
        ) AS parts
    )
    -- The nonce would let the hash that stays test a guess.
    SELECT (entry).seq, sentence, reason, CASE
        WHEN is_ours OR sentence <> (entry).sentence OR reason <> (entry).reason
        THEN regexp_replace(diffs, ',"nonce":"[0-9a-f]{32}"', '', 'g') ELSE diffs END
    FROM blanked ORDER BY 1
$$;

-- Blanks the trail of these rows, and returns how many entries changed. An entry keeps its hash, which the chain
-- needs; a new row states the hash of what is left.
CREATE FUNCTION guard.erase_entries(rows guard.erasure[]) RETURNS bigint
LANGUAGE plpgsql SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    left_entry record;
    entry trail.audit;
    blanked bigint := 0;
BEGIN
    FOR left_entry IN SELECT * FROM left_entries(rows) LOOP
        SELECT * INTO entry FROM trail.audit WHERE seq = left_entry.seq;
        CONTINUE WHEN (entry.sentence, entry.reason, entry.diffs)
            = (left_entry.sentence, left_entry.reason, left_entry.diffs);
        entry.sentence := left_entry.sentence;
        entry.reason := left_entry.reason;
        entry.diffs := left_entry.diffs;
        INSERT INTO trail_erasure (entry, digest, version) VALUES (entry.seq, trail.hash_of(entry), 1);
        UPDATE trail.audit SET sentence = entry.sentence, reason = entry.reason, diffs = entry.diffs
        WHERE seq = entry.seq;
        blanked := blanked + 1;
    END LOOP;
    RETURN blanked;
END $$;

-- What follows from a record may be hidden from who takes out: their program does not learn its text, so the server
-- blanks what it is found under, where letters are small and marks of one shape.
CREATE FUNCTION guard.erase_words(rows guard.erasure[]) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, guard, pg_temp
AS $$
    UPDATE words w SET folded = left_text, tokens = tokens_of(left_text)
    FROM unnest(rows) AS one JOIN indexed_area i ON i.name = one.name, LATERAL (
        SELECT (applied(ARRAY(
            SELECT (lower(r.core), CASE WHEN r.pattern LIKE '***=%' THEN searched(r.pattern) ELSE '(?i)' || r.pattern END,
                searched(r.mask))::rule
            FROM unnest(one.rules) AS r
        ), held.folded, NULL)).masked AS left_text
        FROM words held WHERE held.area = i.area AND held.record = one.key
    ) AS blanked
    WHERE w.area = i.area AND w.record = one.key AND NOT is_seen(i.area, one.key)
$$;

-- Changes without those of hidden records.
CREATE FUNCTION guard.shown_changes(diffs text) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, guard, pg_temp
AS $$
    SELECT '[' || coalesce(string_agg(change::text, ',' ORDER BY place), '') || ']'
    FROM json_array_elements(diffs::json) WITH ORDINALITY AS part (change, place)
    LEFT JOIN indexed_area i ON i.name = change ->> 'table'
    WHERE i.area IS NULL OR is_seen(i.area, (change ->> 'key')::bigint)
$$;

-- What an act changed, for who acts: without the hidden rows that an erasure blanked with the others.
CREATE FUNCTION guard.own_changes(diffs text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    RETURN CASE WHEN is_keeper() OR strpos(diffs, '"table":"trail_erasure"') = 0
        THEN diffs ELSE shown_changes(diffs) END;
END $$;

-- Takes the people out of records, of what follows from them, and of the trail of both, inside an act; returns how
-- many entries were blanked. Compiling the query over the trail takes longer than it saves.
CREATE FUNCTION guard.erase(told json) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET jit = off SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    rows erasure[] := erasures(told);
    taken erasure;
BEGIN
    FOREACH taken IN ARRAY rows LOOP
        PERFORM erase_row(taken);
    END LOOP;
    PERFORM erase_words(rows);
    rows := rows || ARRAY(SELECT one FROM gone(rows) AS one);
    UPDATE trail.change_outbox o
    SET old = left_fields(o.old::json, one), new = left_fields(o.new::json, one)
    FROM unnest(rows) AS one WHERE o.act = pg_current_xact_id() AND o.name = one.name AND o.key = one.key;
    DELETE FROM detail d USING unnest(rows) AS one WHERE d.table_name = one.name AND d.key = one.key;
    RETURN erase_entries(rows);
END $$;

GRANT EXECUTE ON FUNCTION guard.erase(json) TO {staff};
