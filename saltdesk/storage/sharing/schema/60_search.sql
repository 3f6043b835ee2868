-- The texts under which records are found, and their pairs of neighbouring characters. Nobody may select them:
-- a search is a function, which answers with the records that the login sees.

-- The areas whose records are found, their tables, and the tables whose texts lead to a record of another.
CREATE TABLE guard.indexed_area (area text PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE guard.indexed_part (name text PRIMARY KEY, held text NOT NULL, main text NOT NULL);

INSERT INTO guard.indexed_area (area, name) VALUES
    ('powers', 'power_item'), ('duties', 'duty_item'), ('versions', 'list_version'),
    ('standards', 'discretion_standard'), ('commitments', 'service_commitment'), ('fees', 'fee_item'),
    ('bodies', 'enforcement_body'), ('entrustments', 'entrustment'), ('officers', 'officer'),
    ('publications', 'publication'), ('laws', 'law'), ('interpretations', 'interpretation'),
    ('adjustments', 'adjustment'), ('events', 'adjustment_event'), ('complaints', 'complaint'),
    ('plans', 'inspection_plan'), ('inspections', 'inspection'), ('findings', 'finding'),
    ('rounds', 'collection_round'), ('draws', 'random_draw'), ('knowledge', 'knowledge_check'),
    ('measures', 'supervision_measure'), ('clearances', 'clearance'),
    ('accountability', 'accountability_case'), ('cases', 'power_case'), ('guidance', 'guidance'),
    ('notices', 'notice'), ('audit', 'audit');
INSERT INTO guard.indexed_part (name, held, main) VALUES
    ('complaint_step', 'complaint', 'complaint'), ('complaint_attachment', 'complaint', 'complaint');

-- One partition each for what grows with every act and every complaint, so that a search reads one kind only.
-- A text with more pairs than a tsvector takes (1 MB) has none, and is read itself.
CREATE TABLE guard.words (
    area text NOT NULL, record bigint NOT NULL, folded text NOT NULL, tokens tsvector,
    PRIMARY KEY (area, record)
) PARTITION BY LIST (area);
CREATE TABLE guard.words_of_trail PARTITION OF guard.words FOR VALUES IN ('audit');
CREATE TABLE guard.words_of_complaints PARTITION OF guard.words FOR VALUES IN ('complaints');
CREATE TABLE guard.words_of_others PARTITION OF guard.words DEFAULT;
CREATE INDEX words_tokens ON guard.words USING gin (tokens);
CREATE INDEX words_untold ON guard.words (area, record) WHERE tokens IS NULL;

-- As fold of storage/base/tokens.py, for the entries that the server writes itself; lower() differs for İ and for Σ at
-- the end of a word.
CREATE FUNCTION guard.searched(told text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp
AS $$
    SELECT translate(lower(translate(
        normalize(told, NFC),
        '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ'
        '［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～　〔〕【】',
        '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ'
        '[\]^_`abcdefghijklmnopqrstuvwxyz{|}~ [][]'
    )), (SELECT string_agg(chr(one), '' ORDER BY one) FROM generate_series(1, 127) one WHERE one < 32 OR one = 127),
        repeat(' ', 32))
$$;

-- The pairs of neighbouring characters, and the last character alone.
CREATE FUNCTION guard.pairs(folded text) RETURNS text[]
LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp
AS $$
    SELECT array_agg(one || coalesce(following, ''))
    FROM string_to_array(folded, NULL) AS chars, unnest(chars, chars[2:]) AS pair (one, following)
$$;

CREATE FUNCTION guard.tokens_of(folded text) RETURNS tsvector
LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    IF octet_length(folded) > 300000 AND (
        SELECT sum(octet_length(pair)) FROM (SELECT DISTINCT unnest(pairs(folded)) AS pair) AS told
    ) > 1000000 THEN
        RETURN NULL;
    END IF;
    RETURN array_to_tsvector(coalesce(pairs(folded), '{}'));
END $$;

-- What a text must hold to contain all parts: their pairs, of a single character any pair that begins with it.
-- A long part is told by some of its pairs, because the text itself is compared as well.
CREATE FUNCTION guard.asked(parts text[]) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, guard, pg_temp
AS $$
    SELECT string_agg('''' || replace(replace(pair, '\', '\\'), '''', '''''') || ''''
        || CASE WHEN length(pair) = 1 THEN ':*' ELSE '' END, ' & ')::tsquery
    FROM unnest(parts) AS part, LATERAL (
        SELECT DISTINCT pair FROM unnest(pairs(part)) AS pair WHERE length(pair) = 2 OR length(part) = 1 LIMIT 16
    ) AS told
$$;

CREATE FUNCTION guard.pattern(part text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT
RETURN '%' || replace(replace(replace(part, '\', '\\'), '%', '\%'), '_', '\_') || '%';

-- Which of these records of an area the login sees, in their order. Every search ends here.
CREATE FUNCTION guard.sees(sought text, ids bigint[]) RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    seen CONSTANT regclass := CASE sought
        WHEN 'complaints' THEN 'seen_complaint' WHEN 'cases' THEN 'seen_power_case'
        WHEN 'accountability' THEN 'seen_accountability_case' WHEN 'notices' THEN 'seen_notice'
        WHEN 'audit' THEN 'seen_entry' END;
    found bigint[];
BEGIN
    IF is_keeper() OR seen IS NULL AND my_number() IS NOT NULL THEN
        RETURN ids;
    ELSIF seen IS NULL THEN
        RETURN '{}';
    END IF;
    EXECUTE format(
        'SELECT array(SELECT one FROM unnest($1) WITH ORDINALITY AS asked (one, place) '
        'WHERE EXISTS (SELECT FROM %s WHERE id = one) ORDER BY place)', seen
    ) INTO found USING ids;
    RETURN found;
END $$;

-- Waits until the time since a moment is a multiple of 10 ms, so that it does not tell how many records a search
-- found and left out. The keeper leaves nothing out, and waits for nothing.
CREATE FUNCTION guard.even_out(begun timestamptz) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    taken CONSTANT double precision := extract(epoch FROM clock_timestamp() - begun);
BEGIN
    IF NOT is_keeper() THEN
        PERFORM pg_sleep(ceil(taken / 0.01) * 0.01 - taken);
    END IF;
END $$;

-- The records of an area whose text contains all parts (folded, without blanks), newest first.
-- Pairs tell exactly whether a text holds one or two characters; only of longer parts is it compared.
CREATE FUNCTION guard.find_words(sought text, parts text[]) RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, guard, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
    begun CONSTANT timestamptz := clock_timestamp();
    told CONSTANT tsquery := asked(parts);
    every CONSTANT text[] := ARRAY(SELECT pattern(part) FROM unnest(parts) AS part);
    long CONSTANT text[] := ARRAY(SELECT pattern(part) FROM unnest(parts) AS part WHERE length(part) > 2);
    found bigint[];
BEGIN
    IF long = '{}' THEN
        found := ARRAY(
            SELECT record FROM words WHERE area = sought AND tokens @@ told
            UNION ALL
            SELECT record FROM words WHERE area = sought AND tokens IS NULL AND folded LIKE ALL (every)
            ORDER BY record DESC);
    ELSE
        found := ARRAY(
            SELECT record FROM words WHERE area = sought AND tokens @@ told AND folded LIKE ALL (long)
            UNION ALL
            SELECT record FROM words WHERE area = sought AND tokens IS NULL AND folded LIKE ALL (every)
            ORDER BY record DESC);
    END IF;
    found := sees(sought, found);
    PERFORM even_out(begun);
    RETURN found;
END $$;

-- Which of these records of an area contain all parts, newest first.
CREATE FUNCTION guard.words_among(sought text, parts text[], ids bigint[]) RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    begun CONSTANT timestamptz := clock_timestamp();
    every CONSTANT text[] := ARRAY(SELECT pattern(part) FROM unnest(parts) AS part);
    found bigint[];
BEGIN
    found := sees(sought, ARRAY(
        SELECT record FROM words WHERE area = sought AND record = ANY (ids) AND folded LIKE ALL (every)
        ORDER BY record DESC));
    PERFORM even_out(begun);
    RETURN found;
END $$;

-- For each pair, the newest records of an area that hold it, at most `deepest`. The newest texts are read for all
-- pairs at once; how many of them hold a pair tells whether to read on or to ask the index for the whole list.
-- With a LIMIT alone the planner guesses that, and may read all texts for a pair that it takes for a common one.
CREATE FUNCTION guard.newest_words(sought text, asked_pairs text[], deepest integer)
RETURNS TABLE (place bigint, records bigint[])
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, guard, pg_temp SET plan_cache_mode = force_custom_plan
AS $$
DECLARE
    begun CONSTANT timestamptz := clock_timestamp();
    many CONSTANT double precision := (SELECT max(record) FROM words WHERE area = sought);
    read CONSTANT integer := 8 * deepest;
    oldest bigint;
    pair text;
    held double precision;
BEGIN
    FOR place, pair, records, oldest IN
        WITH newest AS MATERIALIZED (
            SELECT record, folded FROM words WHERE area = sought ORDER BY record DESC LIMIT read)
        SELECT n, p, (array_agg(record ORDER BY record DESC) FILTER (WHERE strpos(folded, p) > 0))[:deepest],
            min(record)
        FROM unnest(asked_pairs) WITH ORDINALITY AS told (p, n) LEFT JOIN newest ON true GROUP BY n, p ORDER BY n
    LOOP
        held := coalesce(cardinality(records), 0);
        IF held >= deepest OR many <= read THEN
            records := coalesce(records, '{}');
        ELSIF (deepest - held) * read < 2 * many * held * held / read THEN
            records := records || ARRAY(
                SELECT record FROM (
                    SELECT record, folded FROM words WHERE area = sought AND record < oldest
                    ORDER BY record DESC OFFSET 0) AS older
                WHERE strpos(folded, pair) > 0 LIMIT deepest - held::integer);
        ELSE
            records := ARRAY(
                WITH holding AS MATERIALIZED (
                    SELECT record FROM words WHERE area = sought AND tokens @@ asked(ARRAY[pair])
                    UNION ALL
                    SELECT record FROM words WHERE area = sought AND tokens IS NULL AND strpos(folded, pair) > 0)
                SELECT record FROM holding ORDER BY record DESC LIMIT deepest);
        END IF;
        records := sees(sought, records);
        RETURN NEXT;
    END LOOP;
    PERFORM even_out(begun);
END $$;

-- The records whose texts this act changed: those of an indexed table, and those that a changed part belongs or
-- belonged to. An erasure changes hidden records, too, whose texts
-- the server puts by itself (61_erasing.sql).
CREATE FUNCTION guard.touched(OUT main text, OUT record bigint) RETURNS SETOF record
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, trail, guard, pg_temp
AS $$
    WITH told AS MATERIALIZED (
        SELECT o.name, o.key, o.action, o.old, o.new FROM change_outbox o WHERE o.act = pg_current_xact_id()
    )
    SELECT t.name, t.key FROM told t JOIN indexed_area a USING (name)
    WHERE t.action <> 'update' OR NOT EXISTS (SELECT FROM told WHERE told.name = 'trail_erasure')
        OR is_seen(a.area, t.key)
    UNION
    SELECT p.main, one FROM told t JOIN indexed_part p USING (name),
        unnest(ARRAY[(t.old::json ->> p.held)::bigint, (t.new::json ->> p.held)::bigint]) AS one
    WHERE one IS NOT NULL
$$;

-- The rows of a table, as JSON, that belong to these records, though the login may not see them any more: this
-- act wrote the records, and who writes a complaint about their own office still tells the index its text.
-- Private columns are in no text of the index; they and the salt of their seals are empty here.
CREATE FUNCTION guard.written(told text, keys bigint[]) RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    part record;
    wanted bigint[];
BEGIN
    SELECT * INTO part FROM indexed_part p WHERE p.name = told;
    wanted := ARRAY(
        SELECT t.record FROM touched() t WHERE t.main = coalesce(part.main, told)
        INTERSECT SELECT unnest(keys));
    IF part.main IS NULL AND NOT EXISTS (SELECT 1 FROM indexed_area a WHERE a.name = told) THEN
        RAISE EXCEPTION 'nothing finds records by this table' USING ERRCODE = 'SD404';
    END IF;
    RETURN QUERY EXECUTE format(
        'SELECT (to_jsonb(one) || $2)::text FROM saltdesk.%I one WHERE %I = ANY ($1) ORDER BY id',
        told, coalesce(part.held, 'id')
    ) USING wanted, (
        SELECT coalesce(jsonb_object_agg(p.held, '') || '{"salt": ""}', '{}')
        FROM trail.private_column p WHERE p.name = told
    );
END $$;

-- Puts the folded texts of records under which they are found; NULL takes a record out. A login does so in the
-- act that changes the records; the keeper at any time.
CREATE FUNCTION guard.put_words(told text, keys bigint[], texts text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    IF NOT is_keeper() AND (told = 'audit' OR EXISTS (
        SELECT unnest(keys) EXCEPT
        SELECT t.record FROM touched() t JOIN indexed_area a ON a.name = t.main AND a.area = told
    )) THEN
        RAISE EXCEPTION 'this act did not change the record' USING ERRCODE = 'SD403';
    END IF;
    DELETE FROM words w USING unnest(keys, texts) AS one (key, text)
    WHERE w.area = told AND w.record = one.key AND one.text IS NULL;
    INSERT INTO words (area, record, folded, tokens)
    SELECT told, one.key, one.text, tokens_of(one.text) FROM unnest(keys, texts) AS one (key, text)
    WHERE one.text IS NOT NULL
    ON CONFLICT (area, record) DO UPDATE SET folded = excluded.folded, tokens = excluded.tokens;
END $$;

-- An entry is found by who acted, its sentence and its reason, whichever program wrote it; a blanked one by
-- what is left.
CREATE FUNCTION guard.note_entry() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    told CONSTANT text := searched(NEW.actor || chr(10) || NEW.sentence || chr(10) || NEW.reason);
BEGIN
    INSERT INTO words (area, record, folded, tokens) VALUES ('audit', NEW.seq, told, tokens_of(told))
    ON CONFLICT (area, record) DO UPDATE SET folded = excluded.folded, tokens = excluded.tokens;
    RETURN NULL;
END $$;

CREATE TRIGGER audit_found AFTER INSERT OR UPDATE OF actor, sentence, reason ON trail.audit
    FOR EACH ROW EXECUTE FUNCTION guard.note_entry();

-- What only the keeper asks: how far the index goes, and to build it anew.
CREATE FUNCTION guard.refuse_all_but_keeper() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    IF NOT is_keeper() THEN
        RAISE EXCEPTION 'only the keeper of the database does this' USING ERRCODE = 'SD403';
    END IF;
END $$;

CREATE FUNCTION guard.indexed_records(told text) RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    PERFORM refuse_all_but_keeper();
    RETURN ARRAY(SELECT record FROM words WHERE area = told);
END $$;

CREATE FUNCTION guard.indexed_numbers(told text, OUT count bigint, OUT total double precision)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    PERFORM refuse_all_but_keeper();
    SELECT count(*), coalesce(sum(record), 0) INTO indexed_numbers.count, total FROM words WHERE area = told;
END $$;

-- Empties the index, except for the entries of the trail, which are put anew from the trail itself.
CREATE FUNCTION guard.discard_words() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    PERFORM refuse_all_but_keeper();
    TRUNCATE words;
    INSERT INTO words (area, record, folded, tokens)
    SELECT 'audit', seq, told, tokens_of(told) FROM (
        SELECT seq, searched(actor || chr(10) || sentence || chr(10) || reason) AS told FROM trail.audit
    ) AS entry;
END $$;
