-- How people read the trail: row security hides entries about records that are hidden, and the changes of an entry
-- come through a function, because one entry may tell of many records.

-- The changes of an entry without those of records that are hidden from the person, and of parts whose record
-- the entry does not name (services/house/trail.py).
CREATE FUNCTION trail.told_changes(told_area text, told_act text, told_record bigint, told text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    -- The area of each table with rows that are hidden from some, and the tables of its parts.
    main CONSTANT jsonb := '{"complaint": "complaints", "power_case": "cases",
        "accountability_case": "accountability", "notice": "notices"}';
    parts text[] := '{delivery}';
BEGIN
    IF told_act IN ('destruction.propose', 'destruction.confirm', 'destruction.withdraw') THEN
        RETURN CASE WHEN sees_list(told_record) THEN told ELSE '[]' END;
    END IF;
    IF EXISTS (SELECT FROM complaint c WHERE NOT EXISTS (SELECT FROM seen_complaint s WHERE s.id = c.id)) THEN
        parts := parts || '{complainant,representative,complaint_step,complaint_attachment,complaint_name,complaint_link}';
    END IF;
    IF NOT sees_every_case() THEN
        parts := parts || '{power_case_party,power_case_link}';
    END IF;
    RETURN (
        SELECT '[' || coalesce(string_agg(one::text, ',' ORDER BY place), '') || ']'
        FROM json_array_elements(told::json) WITH ORDINALITY AS row (one, place)
        WHERE CASE
            WHEN main ? (one ->> 'table') THEN is_seen(main ->> (one ->> 'table'), (one ->> 'key')::bigint)
            ELSE one ->> 'table' <> ALL (parts) END
    );
END $$;

-- The changes of one entry, as the person may read them; NULL for an entry that is hidden from them.
CREATE FUNCTION trail.changes_of(number bigint) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, trail, guard, pg_temp
AS $$
DECLARE
    entry audit;
    is_guarded boolean;
    is_hidden boolean;
BEGIN
    IF is_keeper() THEN
        RETURN (SELECT diffs FROM audit WHERE seq = number);
    END IF;
    SELECT * INTO entry FROM audit WHERE seq = number;
    is_guarded := entry.record > 0 AND entry.area IN ('complaints', 'cases', 'accountability', 'notices');
    is_hidden := NOT is_seen(CASE WHEN is_guarded THEN entry.area ELSE '' END, entry.record);
    IF is_hidden THEN
        RETURN NULL;
    ELSIF (is_guarded OR entry.diffs !~
        '"table":"(complain|representative|power_case|accountability_case|notice|delivery)')
        AND entry.act NOT LIKE 'destruction.%'
    THEN
        -- What follows from a record may be hidden from who sees the record.
        RETURN CASE WHEN entry.area <> 'accountability' AND strpos(entry.diffs, '"table":"accountability_case"') > 0
            THEN shown_changes(entry.diffs) ELSE entry.diffs END;
    END IF;
    RETURN told_changes(entry.area, entry.act, entry.record, entry.diffs);
END $$;

-- (SELECT true ...) asks about one record by its index. EXISTS may first read all records that are seen, also for a
-- page of a hundred entries.
ALTER TABLE trail.audit ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON trail.audit FOR SELECT USING (CASE
    WHEN record <= 0 THEN (SELECT guard.my_number()) IS NOT NULL
    WHEN area = 'complaints' THEN (SELECT true FROM saltdesk.complaint c WHERE c.id = audit.record)
    WHEN area = 'cases' THEN (SELECT true FROM saltdesk.power_case c WHERE c.id = audit.record)
    WHEN area = 'accountability' THEN (SELECT true FROM saltdesk.accountability_case c WHERE c.id = audit.record)
    WHEN area = 'notices' THEN (SELECT true FROM saltdesk.notice n WHERE n.id = audit.record)
    ELSE (SELECT guard.my_number()) IS NOT NULL END);

-- The same for the functions of the owner, which row security does not restrict.
CREATE VIEW guard.seen_entry AS
SELECT seq AS id FROM trail.audit a
WHERE (SELECT guard.is_keeper()) OR (SELECT guard.my_number()) IS NOT NULL AND CASE
    WHEN record <= 0 THEN true
    WHEN area = 'complaints' THEN (SELECT true FROM guard.seen_complaint c WHERE c.id = a.record)
    WHEN area = 'cases' THEN (SELECT true FROM guard.seen_power_case c WHERE c.id = a.record)
    WHEN area = 'accountability' THEN (SELECT true FROM guard.seen_accountability_case c WHERE c.id = a.record)
    WHEN area = 'notices' THEN (SELECT true FROM guard.seen_notice n WHERE n.id = a.record)
    ELSE true END;

-- Under its short name the trail has its changes. The view is part of every statement that asks it, so that a page
-- of the newest entries reads no others.
CREATE VIEW saltdesk.audit WITH (security_invoker) AS
SELECT seq, at, actor, office, act, sentence, area, record, reason, trail.changes_of(seq) AS diffs, previous, hash
FROM trail.audit;

-- The owner's own programs write the trail by its short name, too.
CREATE FUNCTION trail.write_entry() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, trail, pg_temp
AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO audit SELECT NEW.*;
    ELSE
        UPDATE audit SET sentence = NEW.sentence, reason = NEW.reason, diffs = NEW.diffs WHERE seq = OLD.seq;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER audit_written INSTEAD OF INSERT OR UPDATE ON saltdesk.audit
    FOR EACH ROW EXECUTE FUNCTION trail.write_entry();

-- The hash of an entry, also of one that the person does not see: anchors on paper are compared with it.
CREATE FUNCTION trail.hash_at(wanted bigint) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, trail, pg_temp
AS $$ SELECT hash FROM audit WHERE seq = wanted $$;

-- The areas of the entries after one.
CREATE FUNCTION trail.changed_since(known bigint) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, trail, pg_temp
AS $$ SELECT coalesce(array_agg(DISTINCT area ORDER BY area), '{}') FROM audit WHERE seq > known $$;

-- What is wrong with the chain after an entry: verdicts, no content. Missing: the entries from that number up to
-- the next one are gone. The texts out of which personal data were taken have a hash of their own (schema 27).
CREATE FUNCTION trail.verify(known bigint DEFAULT 0) RETURNS TABLE (fault text, expected bigint, found bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, trail, saltdesk, pg_temp
AS $$
    WITH entry AS (
        SELECT a.seq, a.previous, a.hash, a.act,
            coalesce(lag(a.seq) OVER before, known) + 1 AS due,
            coalesce(lag(a.hash) OVER before, (SELECT hash FROM audit WHERE seq = known), repeat('0', 64)) AS last,
            hash_of(a) AS computed
        FROM audit a WHERE a.seq > known WINDOW before AS (ORDER BY a.seq)
    )
    SELECT told.fault, due, seq FROM entry, LATERAL (VALUES
        (1, 'missing', seq <> due),
        (2, 'unlinked', previous <> last),
        (3, 'altered', hash <> computed AND NOT EXISTS (
            SELECT FROM (SELECT digest FROM trail_erasure WHERE entry = seq ORDER BY id DESC LIMIT 1) AS newest
            WHERE digest = computed))
    ) AS told (place, fault, holds) WHERE holds ORDER BY seq, place
$$;

-- Whether a case of accountability with this source was opened after an entry; an act on the source that it rests
-- on is not taken back, though not everybody may see the case.
CREATE FUNCTION guard.is_case_opened(wanted text, key bigint, known bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, trail, guard, pg_temp
AS $$
BEGIN
    RETURN (wanted <> 'complaint' OR is_seen('complaints', key)) AND EXISTS (
        SELECT FROM accountability_case c WHERE c.source = wanted AND c.source_record = key
        AND (SELECT min(seq) FROM trail.audit WHERE area = 'accountability' AND record = c.id) > known
    );
END $$;

-- Which acts the login may perform is checked where the entry is written, and that an entry tells of nobody taken
-- out under another name.
CREATE FUNCTION guard.refuse_act() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    IF NOT is_keeper() AND (NOT may_in(NEW.act, NEW.area)
        OR NEW.diffs ~ '"table":"(anonymisation|trail_erasure)"'
        AND NEW.act NOT IN ('privacy.anonymise', 'destruction.confirm'))
    THEN
        RAISE EXCEPTION 'this login may not perform the act %', NEW.act USING ERRCODE = 'SD403';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER audit_allowed BEFORE INSERT ON trail.audit
    FOR EACH ROW EXECUTE FUNCTION guard.refuse_act();
