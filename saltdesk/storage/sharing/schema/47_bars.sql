-- Whom each complaint is about: chosen, or named in a text (A15), as storage/complaint_parties.py works it out.
-- No login may compute it: it takes complaints that are hidden from it, and the names of those who complain.

-- The parties chosen as the object; an entrusted organisation named like an office is one.
CREATE FUNCTION guard.chosen_of(c saltdesk.complaint, pattern text) RETURNS TABLE (kind text, record bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
BEGIN
    RETURN QUERY SELECT 'office', one::bigint FROM json_array_elements_text(c.object_offices::json) AS one
        UNION SELECT 'staff', one::bigint FROM json_array_elements_text(c.object_staff::json) AS one;
    IF c.object_entrustments <> '[]' THEN
        RETURN QUERY SELECT k.kind, k.record FROM known_name k WHERE k.name = ANY (names_in((
            SELECT folded(string_agg(e.trustee, ' ' ORDER BY one.place))
            FROM json_array_elements_text(c.object_entrustments::json) WITH ORDINALITY AS one (id, place)
            JOIN entrustment e ON e.id = one.id::bigint
        ), pattern, '{}'));
    END IF;
END $$;

-- The names in the texts of complaints that are neither chosen nor answered, a row for each party. The rows of
-- complaints may be changed ones; their parts are those that are stored.
CREATE FUNCTION guard.mentions_in(cases saltdesk.complaint[], pattern text)
RETURNS TABLE (
    complaint bigint, place integer, part bigint, field text, nth bigint, name text, digest text, kind text,
    record bigint
)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, saltdesk, guard, pg_temp SET jit = off
AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY WITH c AS MATERIALIZED (
        SELECT one AS told, one.id, one.handling_office, one.object_person, one.assignee FROM unnest(cases) AS one
    ), written AS MATERIALIZED (
        SELECT c.id AS complaint, t.place, 0::bigint AS part, t.field, t.is_told, t.held
        FROM c, texts_of(c.told) AS t
        UNION ALL
        SELECT s.complaint, 100, s.id, step_place(), s.kind = added_step(), s.what
        FROM complaint_step s WHERE s.complaint IN (SELECT id FROM c)
        UNION ALL
        SELECT a.complaint, 101, a.id, file_place(), TRUE, a.name
        FROM complaint_attachment a WHERE a.complaint IN (SELECT id FROM c)
    ), folding AS MATERIALIZED (
        SELECT w.*, folded(w.held) AS plain FROM written w WHERE w.field <> 'object_words'
    ), naming AS MATERIALIZED (
        SELECT * FROM folding WHERE plain ~ pattern
    ), longer AS MATERIALIZED (
        SELECT told.complaint, array_agg(DISTINCT one) AS names
        FROM (
            SELECT id, object_person FROM c
            UNION ALL SELECT id, assignee FROM c
            UNION ALL SELECT p.complaint, p.name FROM complainant p WHERE p.complaint IN (SELECT id FROM c)
            UNION ALL SELECT p.complaint, p.agent FROM complainant p WHERE p.complaint IN (SELECT id FROM c)
            UNION ALL SELECT r.complaint, r.name FROM representative r WHERE r.complaint IN (SELECT id FROM c)
        ) AS told (complaint, held), unnest(split_names(held)) AS one
        WHERE held <> '' AND length(one) > shortest_known()
        AND told.complaint IN (SELECT n.complaint FROM naming n)
        GROUP BY told.complaint
    ), found AS MATERIALIZED (
        SELECT n.complaint, n.place, n.part, n.field, n.is_told, n.held, hit.name, hit.nth
        FROM naming n LEFT JOIN longer USING (complaint),
            unnest(names_in(n.plain, pattern, coalesce(longer.names, '{}'))) WITH ORDINALITY AS hit (name, nth)
        UNION ALL
        SELECT w.*, hit.name, hit.nth
        FROM written w, unnest(names_called(w.held, pattern)) WITH ORDINALITY AS hit (name, nth)
        WHERE w.field = 'object_words'
    ), chosen AS MATERIALIZED (
        SELECT c.id AS complaint, x.kind, x.record FROM c, chosen_of(c.told, pattern) AS x
        WHERE c.id IN (SELECT f.complaint FROM found f)
    ), counted AS (
        SELECT f.complaint, f.place, f.part, f.field, f.nth, f.name, k.kind, k.record,
            text_digest(f.held) AS digest
        FROM found f JOIN c ON c.id = f.complaint JOIN known_name k ON k.name = f.name
        WHERE f.is_told OR NOT EXISTS (
            SELECT FROM handler h WHERE h.office IN ('', c.handling_office)
            AND (h.kind, h.record) = (k.kind, k.record)
        )
    ), judged AS (
        SELECT m.*, bool_and((m.complaint, m.kind, m.record) IN (SELECT * FROM chosen)) OVER mention AS are_chosen,
            bool_and(EXISTS (
                SELECT FROM complaint_name a WHERE a.complaint = m.complaint
                AND (a.kind, a.party, a.name, a.field, a.part, a.digest)
                    = (m.kind, m.record, m.name, m.field, m.part, m.digest)
            )) OVER mention AS are_answered
        FROM counted m WINDOW mention AS (PARTITION BY m.complaint, m.place, m.part, m.name)
    )
    SELECT complaint, place, part, field, nth, name, digest, kind, record
    FROM judged WHERE NOT are_chosen AND NOT are_answered;
END $$;

-- Whom complaints are about: parties by record, and people by name, with or without a record ("called").
CREATE FUNCTION guard.parties_in(cases saltdesk.complaint[], pattern text)
RETURNS TABLE (complaint bigint, kind text, record bigint, name text)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, guard, pg_temp SET jit = off
AS $$
BEGIN
    RETURN QUERY SELECT c.id, x.kind, x.record, ''::text FROM unnest(cases) AS c, chosen_of(c, pattern) AS x
        UNION SELECT m.complaint, m.kind, m.record, '' FROM mentions_in(cases, pattern) AS m
        UNION SELECT c.id, 'called', 0::bigint, x
        FROM unnest(cases) AS c, unnest(called_names(c.object_person) || called_names(c.object_words)) AS x;
END $$;

-- The words of row security: one for each row of the index, and one for an object that is not clear yet.
CREATE FUNCTION guard.bar_of(kind text, record bigint, name text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN kind || ':' || CASE WHEN kind = 'called' THEN name ELSE record::text END;

CREATE FUNCTION guard.bars_told(c saltdesk.complaint, parties text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, guard, pg_temp
AS $$
    SELECT coalesce(array_agg(one ORDER BY one COLLATE "C"), '{}') FROM (
        SELECT unnest(parties) UNION SELECT 'unclear' WHERE c.object_kind = unclear_object()
    ) AS bar (one)
$$;

-- Writes the index and the bars of complaints anew, in blocks because each holds its texts.
CREATE FUNCTION guard.rebuild(keys bigint[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    pattern CONSTANT text := known_pattern();
    size CONSTANT integer := 500;
    block bigint[];
BEGIN
    FOR start IN 1 .. cardinality(keys) BY size LOOP
        block := keys[start : start + size - 1];
        DELETE FROM complaint_party p WHERE p.complaint = ANY (block);
        DELETE FROM complaint_called p WHERE p.complaint = ANY (block);
        WITH told AS MATERIALIZED (
            SELECT p.* FROM parties_in(ARRAY(SELECT c FROM complaint c WHERE c.id = ANY (block)), pattern) AS p
        ), party AS (
            INSERT INTO complaint_party (complaint, kind, record)
            SELECT complaint, kind, record FROM told WHERE kind <> 'called'
        ), called AS (
            INSERT INTO complaint_called (complaint, name) SELECT complaint, name FROM told WHERE kind = 'called'
        ), bar AS (
            SELECT c.id, bars_told(c, t.bars) AS bars FROM complaint c LEFT JOIN (
                SELECT complaint, array_agg(bar_of(kind, record, name)) AS bars FROM told GROUP BY complaint
            ) AS t ON t.complaint = c.id WHERE c.id = ANY (block)
        )
        -- The triggers that tell the trail do not watch this column.
        UPDATE complaint c SET bars = bar.bars FROM bar WHERE c.id = bar.id AND c.bars IS DISTINCT FROM bar.bars;
    END LOOP;
END $$;

-- The complaints that may name one of these names: more than do. Letters count whatever stands between them, and
-- texts with letters of other shapes (traditional, full width) are folded.
CREATE FUNCTION guard.complaints_naming(names text[], handling text) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, saltdesk, guard, pg_temp SET jit = off
AS $$
DECLARE
    pattern CONSTANT text := (SELECT string_agg(as_pattern(one), '|') FROM unnest(names) AS one);
    as_written CONSTANT text := (
        SELECT string_agg(format('held LIKE ALL (%L::text[])', ARRAY(
            SELECT DISTINCT '%' || letter || '%' FROM regexp_split_to_table(one, '') AS letter
            WHERE letter ~ name_letter()
        )), ' OR ')
        FROM unnest(names) AS one
    );
BEGIN
    IF as_written IS NOT NULL THEN
        RETURN QUERY EXECUTE format(
            'SELECT complaint FROM ('
            '    SELECT c.id, guard.held_in(c) FROM complaint c WHERE $1 IN ('''', c.handling_office)'
            '    UNION ALL SELECT s.complaint, s.what FROM complaint_step s'
            '    UNION ALL SELECT a.complaint, a.name FROM complaint_attachment a'
            '    OFFSET 0'
            ') AS written (complaint, held)'
            'WHERE %s OR CASE WHEN held ~ $2 THEN folded(held) ~ $3 ELSE FALSE END', as_written
        ) USING handling, odd_shapes(), pattern;
    END IF;
END $$;

-- Brings names and handlers up to date after a change of offices, people or mandates, and returns the
-- complaints whose parties may be others now.
CREATE FUNCTION guard.renew_names() RETURNS bigint[]
LANGUAGE plpgsql SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    names text[];
    concerned bigint[];
    other record;
BEGIN
    WITH told AS MATERIALIZED (
        SELECT * FROM names_told()
    ), gone AS (
        DELETE FROM known_name k WHERE (k.name, k.kind, k.record) NOT IN (SELECT * FROM told) RETURNING k.name
    ), new AS (
        INSERT INTO known_name SELECT * FROM told EXCEPT SELECT * FROM known_name RETURNING name
    )
    SELECT coalesce(array_agg(name), '{}') INTO names FROM (SELECT name FROM gone UNION SELECT name FROM new) AS one;
    concerned := ARRAY(SELECT complaints_naming(names, ''));
    FOR other IN
        WITH told AS MATERIALIZED (
            SELECT * FROM handlers_told()
        ), gone AS (
            DELETE FROM handler h WHERE (h.office, h.kind, h.record) NOT IN (SELECT * FROM told) RETURNING h.*
        ), new AS (
            INSERT INTO handler SELECT * FROM told EXCEPT SELECT * FROM handler RETURNING *
        )
        SELECT h.office, array_agg(DISTINCT k.name) AS names
        FROM (SELECT * FROM gone UNION SELECT * FROM new) AS h JOIN known_name k USING (kind, record)
        GROUP BY h.office
    LOOP
        concerned := concerned || ARRAY(SELECT complaints_naming(other.names, other.office));
    END LOOP;
    RETURN concerned;
END $$;

-- Brings the index up to date from the changes of this transaction; the end of every act calls it.
CREATE FUNCTION guard.settle_parties() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, saltdesk, trail, guard, pg_temp
AS $$
DECLARE
    keys bigint[];
    are_people boolean;
BEGIN
    WITH change AS MATERIALIZED (
        SELECT * FROM change_outbox WHERE act = pg_current_xact_id()
    ), concerned AS (
        SELECT key FROM change WHERE name = 'complaint'
        UNION
        SELECT unnest(ARRAY[(old::json ->> 'complaint')::bigint, (new::json ->> 'complaint')::bigint])
        FROM change
        WHERE name IN ('complaint_step', 'complaint_attachment', 'complaint_name', 'complainant', 'representative')
    )
    SELECT ARRAY(SELECT key FROM concerned WHERE key IS NOT NULL),
        EXISTS (SELECT FROM change WHERE name IN ('office', 'staff', 'mandate'))
    INTO keys, are_people;
    IF are_people THEN
        keys := ARRAY(SELECT DISTINCT unnest(keys || renew_names()));
    END IF;
    IF keys <> '{}' THEN
        PERFORM rebuild(keys);
    END IF;
END $$;

-- Builds all anew, after records came another way than by acts: a moved office, or newer rules.
CREATE FUNCTION guard.build_parties() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
BEGIN
    IF NOT is_keeper() THEN
        RAISE EXCEPTION 'only the keeper builds the parties anew' USING ERRCODE = 'SD403';
    END IF;
    DELETE FROM complaint_party;
    DELETE FROM complaint_called;
    DELETE FROM known_name;
    DELETE FROM handler;
    INSERT INTO known_name SELECT * FROM names_told();
    INSERT INTO handler SELECT * FROM handlers_told();
    PERFORM rebuild(ARRAY(SELECT id FROM complaint ORDER BY id));
    INSERT INTO complaint_party (complaint, kind, record) VALUES (0, 'office', -naming_rules());
END $$;

-- The parties of an empty database are built.
INSERT INTO saltdesk.complaint_party (complaint, kind, record) VALUES (0, 'office', -guard.naming_rules());
