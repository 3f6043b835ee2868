-- The names by which texts tell offices and people apart (A15), as storage/known_names.py has them in Python.

-- What is called for every text sets no search path, which would take longer than the work, and is no definer
-- function; bodies without quotes are bound when they are made.

CREATE FUNCTION guard.folded(held text) RETURNS text
LANGUAGE plpgsql IMMUTABLE
AS $$
DECLARE
    shaped text := normalize(held, NFKC);
BEGIN
    -- translate() looks through all its characters for each of the text, so it is asked only where it counts.
    IF shaped ~ ('[' || guard.old_shapes() || ']') THEN
        shaped := translate(shaped, guard.old_shapes(), guard.new_shapes());
    END IF;
    RETURN regexp_replace(shaped, guard.invisible(), '', 'g');
END $$;

CREATE FUNCTION guard.text_digest(held text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN left(encode(sha256(convert_to(guard.folded(held), 'UTF8')), 'hex'), guard.digits());

-- The folded names of an enumeration in their order, without titles.
CREATE FUNCTION guard.split_names(held text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE
AS $$
DECLARE
    names text[] := '{}';
    part text;
BEGIN
    FOREACH part IN ARRAY regexp_split_to_array(held, guard.separators()) LOOP
        IF part <> '' THEN
            names := names || regexp_replace(guard.folded(part), guard.title(), '');
        END IF;
    END LOOP;
    RETURN names;
END $$;

-- What an enumeration calls people: its names with and without titles.
CREATE FUNCTION guard.called_names(held text) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE
AS $$
DECLARE
    names text[] := '{}';
    part text;
BEGIN
    IF held <> '' THEN
        names := guard.split_names(held);
        FOREACH part IN ARRAY regexp_split_to_array(held, guard.separators()) LOOP
            names := names || guard.folded(part);
        END LOOP;
    END IF;
    RETURN ARRAY(SELECT one FROM unnest(names) AS one WHERE length(one) BETWEEN 1 AND guard.longest_called());
END $$;

CREATE FUNCTION guard.is_list_of_names(names text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE
RETURN (
    SELECT coalesce(bool_and(length(one) BETWEEN guard.shortest_listed() AND guard.longest_listed()), FALSE)
    FROM unnest(names) AS one
);

-- What an office may be called: its names, the same with other endings, and short forms.
CREATE FUNCTION guard.office_names(code text, names text[]) RETURNS SETOF text
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, guard, pg_temp
AS $$
    WITH plain AS (SELECT folded(one) AS name FROM unnest(names) AS one),
    ended AS (
        SELECT left(name, -1) AS stem FROM plain WHERE name <> '' AND strpos(endings(), right(name, 1)) > 0
    )
    SELECT name FROM plain
    UNION SELECT stem || ending FROM ended, regexp_split_to_table(endings(), '') AS ending
        WHERE length(stem) > shortest_stem()
    UNION SELECT stem || ending FROM ended, regexp_split_to_table(short_endings(), '') AS ending
        WHERE length(stem) = shortest_stem()
    UNION SELECT unnest(short_forms(code))
$$;

-- The former names of an office or a person, as the trail and the act that runs tell them, oldest first.
CREATE FUNCTION guard.former_names(kind text, of_record bigint) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, trail, guard, pg_temp
AS $$
    WITH change AS (
        SELECT a.seq, one.place, one.told -> 'fields' -> 'name' AS names
        FROM audit a, json_array_elements(a.diffs::json) WITH ORDINALITY AS one (told, place)
        WHERE kind IN ('office', 'staff') AND a.area = people_area() AND a.record = of_record
        AND one.told ->> 'table' = kind AND (one.told ->> 'key')::bigint = of_record
    )
    SELECT name FROM (
        SELECT seq, place, step, name
        FROM change, json_array_elements_text(names) WITH ORDINALITY AS one (name, step)
        UNION ALL
        SELECT NULL, o.id, one.step, one.name
        FROM change_outbox o, unnest(ARRAY[o.old::json ->> 'name', o.new::json ->> 'name'])
            WITH ORDINALITY AS one (name, step)
        WHERE kind IN ('office', 'staff') AND o.act = pg_current_xact_id_if_assigned() AND o.name = kind AND o.key = of_record
    ) AS told
    WHERE name <> '' ORDER BY seq NULLS LAST, place, step
$$;

-- Kept, because every act asks for them and people seldom change: whom each folded name stands for,
CREATE TABLE guard.known_name (
    name text NOT NULL, kind text NOT NULL, record bigint NOT NULL, PRIMARY KEY (name, kind, record)
);

-- and who handles the complaints of the office of this name; of every office where it is empty.
CREATE TABLE guard.handler (
    office text NOT NULL, kind text NOT NULL, record bigint NOT NULL, PRIMARY KEY (office, kind, record)
);

-- What the records tell of names, for guard.known_name.
CREATE FUNCTION guard.names_told() RETURNS SETOF guard.known_name
LANGUAGE sql STABLE SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    WITH of_record AS (
        SELECT called AS name, 'office' AS kind, o.id AS record
        FROM office o, office_names(o.code, o.name || ARRAY(SELECT former_names('office', o.id))) AS called
        WHERE o.code <> leadership()
        UNION SELECT folded(called), 'staff', s.id
        FROM staff s, unnest(s.name || ARRAY(SELECT former_names('staff', s.id))) AS called
        WHERE s.standing = own_standing()
    ), told AS (
        SELECT name, kind, record FROM of_record
        -- A person of a mandate who is no member of staff stands for the office.
        UNION SELECT folded(m.person), 'office', o.id FROM mandate m JOIN office o ON o.code = m.office
        WHERE folded(m.person) NOT IN (SELECT name FROM of_record WHERE kind = 'staff')
    )
    SELECT name, kind, record FROM told WHERE length(name) >= shortest_known()
$$;

-- What the records tell of handlers, for guard.handler.
CREATE FUNCTION guard.handlers_told() RETURNS SETOF guard.handler
LANGUAGE sql STABLE SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    WITH member AS (
        SELECT code, 'office' AS kind, id AS record FROM office
        UNION SELECT office, 'staff', id FROM staff WHERE standing = own_standing()
    ), latest AS (
        SELECT DISTINCT ON (name) name, code FROM office WHERE name <> '' ORDER BY name, id DESC
    )
    SELECT latest.name, kind, record FROM member JOIN latest USING (code)
    UNION SELECT '', kind, record FROM member
    WHERE code IN (SELECT office FROM mandate WHERE mechanism = complaints_mechanism())
$$;

CREATE FUNCTION guard.as_pattern(name text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN regexp_replace(name, '[][\\^$.|?*+(){}]', '\\\&', 'g');

-- The pattern of all known names; NULL without one. Of names that begin together, the longest is found.
CREATE FUNCTION guard.known_pattern() RETURNS text
LANGUAGE sql STABLE
RETURN (SELECT string_agg(DISTINCT guard.as_pattern(name), '|') FROM guard.known_name);

-- Where a pattern matches in a text, one match behind the other; both ends count from 0.
CREATE FUNCTION guard.spans(plain text, pattern text)
RETURNS TABLE (name text, place bigint, starts bigint, ends bigint)
LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
    SELECT found[1], place, (sum(length(gap) + length(found[1])) OVER way)::bigint - length(found[1]),
        (sum(length(gap) + length(found[1])) OVER way)::bigint
    FROM regexp_matches(plain, pattern, 'g') WITH ORDINALITY AS hit (found, place)
    JOIN regexp_split_to_table(plain, pattern) WITH ORDINALITY AS rest (gap, place) USING (place)
    WINDOW way AS (ORDER BY place);
END;

-- The known names in a folded text in their order. A name inside a longer one of "longer" does not count.
CREATE FUNCTION guard.names_in(plain text, pattern text, longer text[]) RETURNS text[]
LANGUAGE plpgsql IMMUTABLE
AS $$
DECLARE
    covering text[] := '{}';
    one text;
BEGIN
    IF pattern IS NULL OR plain !~ pattern THEN
        RETURN '{}';
    END IF;
    FOREACH one IN ARRAY longer LOOP
        IF strpos(plain, one) > 0 THEN
            covering := covering || one;
        END IF;
    END LOOP;
    IF covering = '{}' THEN
        RETURN ARRAY(
            SELECT hit.parts[1] FROM regexp_matches(plain, pattern, 'g') WITH ORDINALITY AS hit (parts, place)
            GROUP BY hit.parts[1] ORDER BY min(hit.place)
        );
    END IF;
    RETURN ARRAY(
        SELECT hit.name FROM guard.spans(plain, pattern) AS hit
        WHERE NOT EXISTS (
            SELECT FROM unnest(covering) AS cover, guard.spans(plain, guard.as_pattern(cover)) AS span
            WHERE span.starts <= hit.starts AND hit.ends <= span.ends
            AND length(cover) > length(hit.name)
        )
        GROUP BY hit.name ORDER BY min(hit.place)
    );
END $$;

-- The known names in the words about the object; lists of people are compared by name.
CREATE FUNCTION guard.names_called(held text, pattern text) RETURNS text[]
LANGUAGE plpgsql STABLE
AS $$
DECLARE
    listed CONSTANT text[] := guard.split_names(held);
    inside CONSTANT text[] := guard.names_in(guard.folded(held), pattern, '{}');
BEGIN
    IF NOT guard.is_list_of_names(listed) THEN
        RETURN inside;
    END IF;
    RETURN ARRAY(
        SELECT one.name FROM (
            SELECT name, place FROM unnest(listed) WITH ORDINALITY AS part (name, place)
            WHERE EXISTS (SELECT FROM guard.known_name k WHERE k.name = part.name)
            UNION ALL
            SELECT name, cardinality(listed) + place FROM unnest(inside) WITH ORDINALITY AS hit (name, place)
            WHERE EXISTS (SELECT FROM guard.known_name k WHERE k.name = hit.name AND k.kind = 'office')
        ) AS one GROUP BY one.name ORDER BY min(one.place)
    );
END $$;
