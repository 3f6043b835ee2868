-- What identifies people in texts, written down by the program with each person; read by nobody. Texts are masked
-- here, because who may not know a person cannot look for them in a text either.

-- The details of one row of people, as domain/complaints/masks.py finds them; see storage/sharing/patterns.py.
CREATE TABLE guard.detail (
    area text NOT NULL, record bigint NOT NULL, table_name text NOT NULL, key bigint NOT NULL, place bigint NOT NULL,
    field text NOT NULL, kind bigint NOT NULL, name text NOT NULL, core text NOT NULL, pattern text NOT NULL,
    mask text NOT NULL, PRIMARY KEY (table_name, key, field, place)
);
CREATE INDEX detail_record ON guard.detail (area, record);

-- Replaces the details of some fields of a row; called by whoever writes the row.
CREATE FUNCTION guard.put_details(of_table text, of_key bigint, told json, fields text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    of_place private_table;
BEGIN
    SELECT * INTO of_place FROM private_table WHERE name = of_table;
    DELETE FROM detail d WHERE d.table_name = of_table AND d.key = of_key AND d.field = ANY (fields);
    INSERT INTO detail
        SELECT of_place.area, guard.parent_of(of_place, of_key), of_table, of_key, one.place, one.field, one.kind,
            one.name, one.core, one.pattern, one.mask
        FROM json_to_recordset(told) AS one (
            place bigint, field text, kind bigint, name text, core text, pattern text, mask text)
        WHERE one.field = ANY (fields);
END $$;

-- The keeper writes down the details of people of a table, as after a move: an array of {"key", "details"}.
CREATE FUNCTION guard.note_details_of(of_table text, people json) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    of_place private_table;
BEGIN
    IF NOT is_keeper() THEN
        RAISE EXCEPTION 'only the keeper writes details apart from a person' USING ERRCODE = 'SD403';
    END IF;
    SELECT * INTO of_place FROM private_table WHERE name = of_table;
    DELETE FROM detail d USING json_to_recordset(people) AS person (key bigint)
        WHERE d.table_name = of_table AND d.key = person.key;
    EXECUTE format(
        'INSERT INTO guard.detail SELECT %L, p.%I, %L, p.id, one.place, one.field, one.kind, one.name, one.core, '
        'one.pattern, one.mask FROM json_to_recordset($1) AS person (key bigint, details json) '
        'JOIN saltdesk.%I p ON p.id = person.key, json_to_recordset(person.details) AS one ('
        'place bigint, field text, kind bigint, name text, core text, pattern text, mask text)',
        of_place.area, of_place.parent, of_table, of_table) USING people;
END $$;

-- A text without separators and with half-width digits, as every text that holds a detail holds its core.
CREATE FUNCTION guard.squeezed(held text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN translate(regexp_replace(held,
    U&'[-\0009-\000D\001C-\0020\0085\00A0\1680\2000-\200A\2028\2029\202F\205F\3000\FF0D\2014\2010\00B7.]+', '', 'g'),
    '０１２３４５６７８９', '0123456789');

-- Everything that a record says, and what hangs on it: texts and the texts in its lists, and its trail.
CREATE FUNCTION guard.said(of_area text, of_record bigint) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, saltdesk, trail, guard, pg_temp
AS $$
DECLARE
    said text;
BEGIN
    WITH row_of (held) AS (
        SELECT to_jsonb(c) FROM complaint c WHERE of_area = 'complaints' AND c.id = of_record
        UNION ALL SELECT to_jsonb(s) FROM complaint_step s WHERE of_area = 'complaints' AND s.complaint = of_record
        UNION ALL SELECT to_jsonb(f) FROM complaint_attachment f
            WHERE of_area = 'complaints' AND f.complaint = of_record
        UNION ALL SELECT to_jsonb(c) FROM power_case c WHERE of_area = 'cases' AND c.id = of_record
        UNION ALL SELECT to_jsonb(l) FROM power_case_link l WHERE of_area = 'cases' AND l."case" = of_record
        UNION ALL SELECT jsonb_build_array(a.sentence, a.reason, a.diffs) FROM trail.audit a
            WHERE a.area = of_area AND a.record = of_record
    ), text_of (held) AS (
        SELECT one #>> '{}' FROM row_of, jsonb_path_query(row_of.held, 'strict $.**') AS one
        WHERE jsonb_typeof(one) = 'string'
    )
    SELECT string_agg(held, E'\n') INTO said FROM (
        SELECT held FROM text_of WHERE held !~ '^\[.*\]$'
        UNION ALL SELECT one #>> '{}' FROM text_of, LATERAL jsonb_path_query(
            CASE WHEN text_of.held ~ '^\[.*\]$' THEN guard.as_json(text_of.held) END, 'strict $.**') AS one
        WHERE jsonb_typeof(one) = 'string'
    ) AS leaves;
    RETURN coalesce(said, '');
END $$;

CREATE FUNCTION guard.as_json(held text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RETURN held::jsonb;
EXCEPTION WHEN OTHERS THEN
    RETURN to_jsonb(held);
END $$;

CREATE TYPE guard.rule AS (core text, pattern text, mask text);

-- The details of a record in the order of masking. With a blank, nothing is left of a person, not even what the
-- usual masks show.
CREATE FUNCTION guard.rules(of_area text, of_record bigint, blank text) RETURNS guard.rule[]
LANGUAGE sql STABLE SET search_path = pg_catalog, guard, pg_temp
AS $$
    WITH usual AS (
        SELECT core, pattern, mask, row_number() OVER (
            ORDER BY kind, length(name) DESC, name COLLATE "C", table_name COLLATE "C", key, place,
                field DESC) AS turn
        FROM detail WHERE area = of_area AND record = of_record
    )
    SELECT coalesce(array_agg((core, pattern, mask)::guard.rule ORDER BY turn), '{}') FROM (
        SELECT core, pattern, coalesce(blank, mask) AS mask, turn FROM usual
        UNION ALL SELECT guard.squeezed(mask), '***=' || mask, blank,
            1000000 + row_number() OVER (ORDER BY length(mask) DESC, mask COLLATE "C")
        FROM (SELECT DISTINCT mask FROM usual WHERE btrim(mask, '*') <> '') AS shown WHERE blank IS NOT NULL
    ) AS every
$$;

-- A text with its details masked, and whether there were any. With ``said``, only what the record says anyway is
-- recognised, so that nobody learns by trying whether a name or number is the person's.
CREATE FUNCTION guard.applied(rules guard.rule[], held text, said text, OUT masked text, OUT is_told boolean)
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    one rule;
    folded text := guard.squeezed(held);
    piece text;
BEGIN
    masked := held;
    is_told := false;
    FOREACH one IN ARRAY rules LOOP
        CONTINUE WHEN strpos(folded, one.core) = 0 OR masked !~ one.pattern;
        IF said IS NULL THEN
            is_told := true;
            masked := regexp_replace(masked, one.pattern, replace(one.mask, '\', '\\'), 'g');
        ELSE
            FOR piece IN SELECT DISTINCT hit[1] FROM regexp_matches(masked, one.pattern, 'g') AS hit LOOP
                IF strpos(said, piece) > 0 THEN
                    is_told := true;
                    masked := replace(masked, piece, one.mask);
                END IF;
            END LOOP;
        END IF;
        folded := guard.squeezed(masked);
    END LOOP;
END $$;

-- Texts of one transaction that its records did not say: so many may be tried in an act.
CREATE UNLOGGED TABLE guard.tried (act xid8 PRIMARY KEY, login text NOT NULL, texts bigint NOT NULL);

-- Texts of records, masked; NULL for a record that is out of sight. Outside an act only what a record says is
-- recognised. An act may ask about new texts, such as its reason: twenty a transaction, and the log of the server
-- names the login.
CREATE FUNCTION guard.masked(
    of_area text, records bigint[], texts text[], blank text DEFAULT NULL, OUT masked text[], OUT told boolean[]
)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    place bigint;
    last bigint := -1;
    seen CONSTANT bigint[] := guard.sees(of_area, records);
    is_seen boolean;
    rules rule[];
    said text;
    acts CONSTANT boolean := trail.is_acting();
    -- Who takes a person out may know them.
    is_free boolean;
    in_act boolean;
    is_new boolean;
    new_texts bigint := 0;
    made record;
BEGIN
    masked := '{}';
    told := '{}';
    FOR place IN SELECT turn FROM unnest(records) WITH ORDINALITY AS one (key, turn) ORDER BY key, turn LOOP
        IF records[place] <> last THEN
            last := records[place];
            is_seen := last = ANY (seen);
            is_free := is_keeper() OR blank IS NOT NULL AND acts AND may_erase(of_area, last);
            in_act := acts AND NOT is_free;
            rules := CASE WHEN is_seen THEN guard.rules(of_area, last, blank) END;
            said := CASE WHEN in_act AND is_seen AND rules <> '{}' THEN guard.said(of_area, last) END;
        END IF;
        masked[place] := CASE WHEN is_seen THEN texts[place] END;
        told[place] := false;
        CONTINUE WHEN NOT is_seen OR rules = '{}' OR texts[place] = '';
        is_new := in_act AND strpos(said, texts[place]) = 0;
        new_texts := new_texts + is_new::integer;
        made := guard.applied(rules, texts[place], NULL);
        IF made.is_told AND NOT is_free AND NOT in_act THEN
            said := coalesce(said, guard.said(of_area, last));
            IF strpos(said, texts[place]) = 0 THEN
                made := guard.applied(rules, texts[place], said);
            END IF;
        END IF;
        masked[place] := made.masked;
        told[place] := made.is_told;
    END LOOP;
    IF new_texts > 0 THEN
        PERFORM guard.count_tries(new_texts);
    END IF;
END $$;

CREATE FUNCTION guard.count_tries(more bigint) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    tries bigint;
BEGIN
    INSERT INTO tried AS t VALUES (pg_current_xact_id(), session_user, more)
        ON CONFLICT (act) DO UPDATE SET texts = t.texts + more RETURNING t.texts INTO tries;
    RAISE LOG 'saltdesk: % asked about % texts that no record says', session_user, tries;
    IF tries > 20 THEN
        RAISE EXCEPTION 'too many texts in one act' USING ERRCODE = 'SD403';
    END IF;
    DELETE FROM tried WHERE act < pg_snapshot_xmin(pg_current_snapshot());
END $$;

-- Whether this transaction writes and holds the lock of acts.
CREATE FUNCTION trail.is_acting() RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT current_setting('transaction_read_only') = 'off' AND EXISTS (
        SELECT 1 FROM pg_locks, (SELECT hashtextextended('saltdesk', 0) AS key) AS lock
        WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND granted AND objsubid = 1
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND classid::bigint = (key >> 32) & 4294967295 AND objid::bigint = key & 4294967295
    )
$$;

GRANT EXECUTE ON FUNCTION guard.masked TO {staff};
