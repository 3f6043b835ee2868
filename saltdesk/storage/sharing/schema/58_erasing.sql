-- Taking people out of records and of the trail (PIPL 47): only by who may, and nothing but taking out.

CREATE FUNCTION guard.may_erase() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$ SELECT has_right('privacy.anonymise') OR has_right('destruction.confirm') $$;

CREATE FUNCTION guard.refuse_eraser() RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, guard, trail, pg_temp
AS $$
BEGIN
    IF NOT may_erase() OR NOT is_acting() THEN
        RAISE EXCEPTION 'not allowed to take people out' USING ERRCODE = 'SD403';
    END IF;
END $$;

-- Whether a text is another one from which parts were taken: where a mark of erasure or an empty text stands,
-- anything may have stood.
CREATE FUNCTION guard.is_left_of(left_text text, held text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT left_text IS NOT DISTINCT FROM held OR held LIKE regexp_replace(
        replace(replace(replace(left_text, '\', '\\'), '%', '\%'), '_', '\_'),
        '〔已匿名〕|已匿名|已销毁|(?<=")(?=")|(?<=\\")(?=\\\\")|(?<="\[)(?=\]")', '%', 'g')
$$;

-- Empties the private texts of a person, but those that stay, and destroys the key of their digests.
CREATE FUNCTION guard.erase_person(table_name text, of_key bigint, stays text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, trail, pg_temp
AS $$
DECLARE
    place private_table;
BEGIN
    PERFORM guard.refuse_eraser();
    SELECT * INTO place FROM private_table WHERE name = table_name;
    IF NOT FOUND OR NOT sees(place.area, guard.parent_of(place, of_key)) THEN
        RAISE EXCEPTION 'no such person' USING ERRCODE = 'SD404';
    END IF;
    EXECUTE format('UPDATE saltdesk.%I SET %s, version = version + 1, salt = saltdesk.random_digits() WHERE id = $1',
        table_name, (
            SELECT string_agg(format('%I = ''''', held), ', ') FROM private_column
            WHERE name = table_name AND held <> ALL (stays)
        )) USING of_key;
END $$;

-- What this transaction changed so far, for who blanks it.
CREATE FUNCTION guard.waiting() RETURNS TABLE (id bigint, name text, key bigint, old text, new text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, trail, pg_temp
AS $$
BEGIN
    PERFORM guard.refuse_eraser();
    RETURN QUERY SELECT o.id, o.name, o.key, o.old, o.new FROM change_outbox o
        WHERE o.act = pg_current_xact_id() ORDER BY o.id;
END $$;

CREATE FUNCTION guard.erase_waiting(place bigint, left_old text, left_new text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, trail, pg_temp
AS $$
BEGIN
    PERFORM guard.refuse_eraser();
    UPDATE change_outbox o SET old = left_old, new = left_new
        WHERE o.id = place AND o.act = pg_current_xact_id()
        AND guard.is_left_of(left_old, o.old) AND guard.is_left_of(left_new, o.new);
    IF NOT FOUND THEN
        RAISE EXCEPTION 'an erasure only takes out' USING ERRCODE = 'SD422';
    END IF;
END $$;

-- States what is left of an entry; its own hash stays, which the chain needs.
CREATE FUNCTION guard.erase_entry(number bigint, left_sentence text, left_reason text, left_diffs text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, trail, pg_temp
AS $$
DECLARE
    entry trail.audit;
BEGIN
    PERFORM guard.refuse_eraser();
    SELECT * INTO entry FROM trail.audit WHERE seq = number;
    IF NOT FOUND OR NOT guard.is_left_of(left_sentence, entry.sentence)
        OR NOT guard.is_left_of(left_reason, entry.reason)
        OR NOT guard.is_left_of(left_diffs, regexp_replace(entry.diffs, ',"nonce":"[0-9a-f]{32}"', '', 'g'))
    THEN
        RAISE EXCEPTION 'an erasure only takes out' USING ERRCODE = 'SD422';
    END IF;
    entry.sentence := left_sentence;
    entry.reason := left_reason;
    entry.diffs := left_diffs;
    INSERT INTO trail_erasure (entry, digest, version) VALUES (number, hash_of(entry), 1);
    UPDATE trail.audit SET sentence = left_sentence, reason = left_reason, diffs = left_diffs WHERE seq = number;
END $$;

-- Drops what identified the people of a record in texts, once every text is blanked.
CREATE FUNCTION guard.forget(of_area text, of_record bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    PERFORM guard.refuse_eraser();
    DELETE FROM detail WHERE area = of_area AND record = of_record;
END $$;

GRANT EXECUTE ON FUNCTION
    guard.erase_person, guard.waiting, guard.erase_waiting, guard.erase_entry, guard.forget
TO {staff};
