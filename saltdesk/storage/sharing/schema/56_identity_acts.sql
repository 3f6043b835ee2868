-- Writing people down, and reading them in full: an entry of the trail first, then the answer.

-- Adds a row to a table of people, or changes one; sealed texts are left out by the program and stay.
-- Returns the id, or NULL where the row has another version by now.
CREATE FUNCTION guard.keep_person(table_name text, key bigint, told json, details json) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, trail, pg_temp
AS $$
DECLARE
    place private_table;
    columns CONSTANT text := (SELECT string_agg(quote_ident(one), ', ') FROM json_object_keys(told) AS one);
    record bigint;
BEGIN
    SELECT * INTO place FROM private_table WHERE name = table_name;
    IF NOT FOUND OR 'id' IN (SELECT json_object_keys(told)) OR 'salt' IN (SELECT json_object_keys(told)) THEN
        RAISE EXCEPTION 'no such table of people' USING ERRCODE = 'SD422';
    END IF;
    IF NOT is_keeper() AND NOT EXISTS (SELECT 1 FROM me()) THEN
        RAISE EXCEPTION 'no account belongs to this login' USING ERRCODE = 'SD403';
    END IF;
    IF key = 0 THEN
        -- People are written down with their record, not added to one that stands.
        IF NOT is_keeper() AND NOT EXISTS (
            SELECT 1 FROM change_outbox o WHERE o.act = pg_current_xact_id() AND o.action = 'insert'
            AND o.name = place.holder AND o.key = (told ->> place.parent)::bigint
        ) THEN
            RAISE EXCEPTION 'people are written down with their record' USING ERRCODE = 'SD403';
        END IF;
        EXECUTE format(
            'INSERT INTO saltdesk.%I (%s) SELECT %2$s FROM json_populate_record(NULL::saltdesk.%1$I, $1) RETURNING id',
            table_name, columns) INTO key USING told;
    ELSE
        record := guard.parent_of(place, key);
        IF place.changed_by = '' OR record IS NULL OR NOT may_know(place.changed_by, place.area, record) THEN
            RAISE EXCEPTION 'not allowed to change this person' USING ERRCODE = 'SD403';
        END IF;
        EXECUTE format(
            'UPDATE saltdesk.%1$I SET (%2$s) = ROW(%3$s) FROM json_populate_record(NULL::saltdesk.%1$I, $1) AS told '
            'WHERE %1$I.id = $2 AND %1$I.version = told.version - 1 AND %1$I.%4$I = $3 RETURNING %1$I.id',
            table_name, columns,
            (SELECT string_agg('told.' || quote_ident(one), ', ') FROM json_object_keys(told) AS one),
            place.parent) INTO key USING told, key, record;
    END IF;
    IF key IS NOT NULL THEN
        PERFORM guard.put_details(table_name, key, details, ARRAY(SELECT json_object_keys(told)));
    END IF;
    RETURN key;
END $$;

CREATE FUNCTION guard.parent_of(place guard.private_table, key bigint) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, saltdesk, pg_temp
AS $$
DECLARE
    found bigint;
BEGIN
    EXECUTE format('SELECT %I FROM saltdesk.%I WHERE id = $1', place.parent, place.name) INTO found USING key;
    RETURN found;
END $$;

-- Which private texts of a stored row are those told: only to who may change them, so that a correction knows
-- what it changes.
CREATE FUNCTION guard.same_texts(table_name text, key bigint, told json) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, trail, pg_temp
AS $$
DECLARE
    place private_table;
    stored json;
BEGIN
    SELECT * INTO place FROM private_table WHERE name = table_name AND changed_by <> '';
    IF NOT FOUND OR NOT coalesce(may_know(place.changed_by, place.area, guard.parent_of(place, key)), false) THEN
        RAISE EXCEPTION 'not allowed to change this person' USING ERRCODE = 'SD403';
    END IF;
    EXECUTE format('SELECT to_json(one) FROM saltdesk.%I one WHERE id = $1', table_name) INTO stored USING key;
    RETURN ARRAY(
        SELECT held FROM private_column WHERE name = table_name AND stored ->> held = told ->> held
    );
END $$;

-- The document that a visitor shows later: anybody who sees the complaint records it, and reads nothing.
CREATE FUNCTION guard.show_document(key bigint, kind text, number text, details json) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    person bigint;
BEGIN
    IF NOT is_seen('complaints', key) THEN
        RAISE EXCEPTION 'no such complaint' USING ERRCODE = 'SD404';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM complaint WHERE id = key AND channel = 'visit' AND status = 'registered') THEN
        RAISE EXCEPTION 'the complaint is decided, or nobody came' USING ERRCODE = 'SD409';
    END IF;
    UPDATE complainant SET id_kind = kind, id_number = number, id_shown = 1, version = version + 1
        WHERE complaint = key RETURNING id INTO person;
    IF FOUND THEN
        PERFORM guard.put_details('complainant', person, details, '{id_number}');
    END IF;
END $$;

-- A ticket lets the login that asked read some people once, in a transaction after the one that asked.
CREATE TABLE guard.ticket (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, login text NOT NULL, act text NOT NULL,
    area text NOT NULL, records bigint[] NOT NULL, asked xid8 NOT NULL, after bigint NOT NULL,
    made timestamptz NOT NULL DEFAULT now()
);

CREATE FUNCTION guard.ask_identity(wanted text, of_area text, keys bigint[]) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, trail, pg_temp
AS $$
DECLARE
    made bigint;
    is_of_many boolean;
BEGIN
    PERFORM begin_act();
    SELECT a.is_of_many INTO is_of_many FROM identity_act a WHERE a.act = wanted AND a.area = of_area;
    IF is_of_many IS NULL OR NOT is_keeper() AND NOT may(wanted) THEN
        RAISE EXCEPTION 'not allowed to know who this is' USING ERRCODE = 'SD403';
    ELSIF cardinality(keys) <> 1 AND NOT is_of_many THEN
        RAISE EXCEPTION 'one identity at a time' USING ERRCODE = 'SD422';
    ELSIF EXISTS (SELECT FROM unnest(keys) AS key WHERE NOT may_know(wanted, of_area, key)) THEN
        RAISE EXCEPTION 'not allowed to know who this is' USING ERRCODE = 'SD403';
    END IF;
    INSERT INTO ticket (login, act, area, records, asked, after)
        VALUES (session_user, wanted, of_area, keys, pg_current_xact_id(), (SELECT seq FROM head()))
        RETURNING id INTO made;
    RETURN made;
END $$;

-- Nobody else appends while the lock of the act is held, so an entry after the ticket is of this transaction.
CREATE FUNCTION guard.refuse_untold_ticket() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, saltdesk, trail, guard, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM trail.audit a WHERE a.seq > NEW.after AND a.act = NEW.act AND btrim(a.reason) <> ''
        AND ((SELECT i.is_of_many FROM identity_act i WHERE i.act = NEW.act AND i.area = NEW.area)
        OR a.record = CASE NEW.area
            WHEN 'inspections' THEN (SELECT inspection FROM inspection_activity WHERE id = NEW.records[1])
            ELSE NEW.records[1] END)
    ) THEN
        RAISE EXCEPTION 'no entry of the trail tells who asked for an identity, and why' USING ERRCODE = 'SD422';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ticket_told AFTER INSERT ON guard.ticket
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION guard.refuse_untold_ticket();

-- The answer to a ticket, which is used up: the rows of the people in full. A rollback gives the ticket back for
-- a few minutes; the entry is there to stay.
CREATE FUNCTION guard.identity(number bigint) RETURNS TABLE (name text, told json)
LANGUAGE plpgsql SECURITY DEFINER ROWS 10 SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    given ticket;
    place private_table;
BEGIN
    DELETE FROM ticket t WHERE t.id = number AND t.login = session_user AND t.asked <> pg_current_xact_id()
        AND t.made > now() - interval '10 minutes' RETURNING * INTO given;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'no ticket lets this login read an identity now' USING ERRCODE = 'SD403';
    END IF;
    FOR place IN SELECT * FROM private_table p WHERE p.area = given.area ORDER BY p.name LOOP
        RETURN QUERY EXECUTE format(
            'SELECT %1$L, to_json(one) FROM saltdesk.%1$I one WHERE %2$I = ANY ($1) ORDER BY id',
            place.name, place.parent) USING given.records;
    END LOOP;
END $$;

-- The complaints in sight of somebody with one of these numbers, newest first; the other two likewise.
CREATE FUNCTION guard.records_with(table_name text, held text, wanted text[]) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    place private_table;
BEGIN
    SELECT * INTO place FROM private_table WHERE name = table_name;
    IF NOT FOUND OR (table_name, held) NOT IN (
        ('complainant', 'contact'), ('complainant', 'caller_number'), ('complainant', 'id_number'),
        ('complainant', 'credit_code'), ('representative', 'phone')
    ) AND NOT ((is_keeper() OR may('privacy.own')) AND (table_name, held) IN (
        ('power_case_party', 'id_number'), ('power_case_party', 'phone'), ('interviewee', 'contact')
    )) THEN
        RAISE EXCEPTION 'nobody is looked up by this' USING ERRCODE = 'SD403';
    END IF;
    RETURN QUERY EXECUTE format(
        'SELECT %1$I FROM saltdesk.%2$I WHERE %3$I = ANY ($1) AND %3$I <> '''' AND guard.is_seen(%4$L, %1$I) '
        'ORDER BY 1 DESC LIMIT 200', place.parent, table_name, held, place.area) USING wanted;
END $$;

-- Whether two complaints name the same person: by document, mail address, name or the end of a number.
CREATE FUNCTION guard.marks_of(key bigint) RETURNS text[]
LANGUAGE sql STABLE SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    SELECT coalesce(array_agg(mark) FILTER (WHERE mark <> ''), '{}')
    FROM complainant p, LATERAL (
        SELECT upper(guard.folded(one)) AS mark FROM unnest(ARRAY[p.id_number, p.credit_code, p.email]) AS one
        UNION SELECT right(digits, 8) FROM (
            SELECT regexp_replace(one, '\D', '', 'g') AS digits FROM unnest(ARRAY[p.contact, p.caller_number]) AS one
        ) AS numbers WHERE length(digits) >= 7
        UNION SELECT guard.folded(p.name)
    ) AS marks
    WHERE p.complaint = key
$$;

CREATE FUNCTION guard.is_same_person(one bigint, other bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$ SELECT is_seen('complaints', one) AND is_seen('complaints', other) AND marks_of(one) && marks_of(other) $$;

GRANT EXECUTE ON FUNCTION
    guard.keep_person, guard.same_texts, guard.show_document, guard.ask_identity, guard.identity,
    guard.records_with, guard.is_same_person
TO {staff};
