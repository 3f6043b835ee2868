-- One act after the other: each takes the same lock at its start, and ends with its entry.

-- A second lock, which hinders nobody, has the time as its key: others read there since when this act goes on
-- (41_who_acts.sql). A third one, of two keys, has the digest of the act's code.
CREATE FUNCTION trail.begin_act(act text DEFAULT '') RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('saltdesk', 0));
    PERFORM pg_try_advisory_xact_lock_shared(extract(epoch FROM clock_timestamp())::bigint);
    IF act <> '' THEN
        PERFORM pg_try_advisory_xact_lock_shared(0, hashtext(act));
    END IF;
END $$;

-- Appends the entry of an act. A login states neither its actor nor its time: they come from its row in
-- guard.login and from the server. Only the keeper states them.
CREATE FUNCTION trail.append(
    told_at text, told_actor text, told_office text, told_act text, told_sentence text, told_area text,
    told_record bigint, told_reason text, OUT seq bigint, OUT tables text[], OUT diffs text, OUT hash text,
    OUT act xid8
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, trail, pg_temp
AS $$
DECLARE
    who record;
    last record;
    entry audit;
    drained record;
BEGIN
    PERFORM begin_act();
    IF NOT guard.is_keeper() THEN
        SELECT * INTO who FROM guard.me();
        IF NOT FOUND THEN
            RAISE EXCEPTION 'no account belongs to this login' USING ERRCODE = 'SD403';
        END IF;
        told_at := guard.moment();
        told_actor := who.name;
        told_office := who.office_name;
    END IF;
    PERFORM guard.settle_parties();
    SELECT * INTO drained FROM drain();
    SELECT * INTO last FROM head();
    entry := (last.seq + 1, told_at, told_actor, told_office, told_act, told_sentence, told_area, told_record,
        told_reason, drained.diffs, last.hash, '');
    entry.hash := hash_of(entry);
    INSERT INTO audit SELECT entry.*;
    -- No number of a record: every login may listen. The last word lets the program know its own acts.
    PERFORM pg_notify('saltdesk', concat_ws(' ', entry.seq, entry.area, coalesce(nullif(
        array_to_string(drained.tables, ','), ''), '-'), pg_current_xact_id()));
    seq := entry.seq;
    tables := drained.tables;
    diffs := guard.own_changes(drained.diffs);
    hash := entry.hash;
    act := pg_current_xact_id();
END $$;
