-- Columns that only some may read of rows that many see: words of papers, receivers, the key of the office.
-- Nobody selects them; these functions tell them to whoever may know them (services/access/masking.py).

-- Whether the person may read the words of a paper: those of complaints may name who complains, those of cases
-- name the party.
CREATE FUNCTION guard.reads_paper(key bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    paper record;
BEGIN
    IF is_keeper() THEN
        RETURN true;
    ELSIF NOT is_seen('notices', key) THEN
        RETURN false;
    END IF;
    SELECT coalesce(served.kind, n.kind) AS kind, coalesce(served.area, n.area) AS area,
        coalesce(served.record, n.record) AS record INTO paper
    FROM notice n LEFT JOIN notice served ON n.area = 'notices' AND served.id = n.record WHERE n.id = key;
    RETURN CASE paper.area
        WHEN 'complaints' THEN NOT EXISTS (SELECT FROM guarded_kind WHERE code = paper.kind)
            OR may('complaint.identity') AND is_others(paper.record)
        WHEN 'cases' THEN handles_case(paper.record)
        ELSE true END;
END $$;

CREATE FUNCTION guard.notice_text(key bigint, wanted text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$ SELECT CASE WHEN wanted = 'content' AND reads_paper(id) THEN content ELSE '' END FROM notice WHERE id = key $$;

-- Papers in whose words these occur, void ones left out, newest first.
CREATE FUNCTION guard.notices_with(words text) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    SELECT id FROM notice WHERE strpos(content, words) > 0 AND status <> 'void' AND reads_paper(id) ORDER BY id DESC
$$;

-- What a delivery says of the receiver; protected words where the person may not know it.
CREATE FUNCTION guard.delivery_text(key bigint, wanted text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    SELECT CASE WHEN told = '' OR reads_paper(notice) THEN told ELSE '〔已保护〕' END
    FROM (
        SELECT notice, CASE wanted
            WHEN 'place' THEN place WHEN 'receiver' THEN receiver WHEN 'relation' THEN relation
            WHEN 'refusal' THEN refusal WHEN 'witnesses' THEN witnesses WHEN 'note' THEN note ELSE '' END AS told
        FROM delivery WHERE id = key AND is_seen('notices', notice)
    ) AS one
$$;

CREATE FUNCTION guard.exchange_key_text(key bigint, wanted text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    SELECT CASE WHEN wanted = 'secret' AND (is_keeper() OR may('exchange.export')) THEN secret ELSE '' END
    FROM exchange_key WHERE id = key
$$;

-- Whoever changes a paper without having read its words leaves them as they are; functions of the owner know them.
CREATE FUNCTION guard.keep_words() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    IF has_column_privilege(TG_RELID, 'salt', 'SELECT') THEN
        RETURN NEW;
    ELSIF TG_TABLE_NAME = 'notice' THEN
        IF NEW.content <> OLD.content AND NOT reads_paper(OLD.id) THEN
            NEW.content := OLD.content;
        END IF;
    ELSIF NOT reads_paper(OLD.notice) THEN
        NEW.place := OLD.place;
        NEW.receiver := OLD.receiver;
        NEW.relation := OLD.relation;
        NEW.refusal := OLD.refusal;
        NEW.witnesses := OLD.witnesses;
        NEW.note := OLD.note;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER notice_kept BEFORE UPDATE ON saltdesk.notice FOR EACH ROW EXECUTE FUNCTION guard.keep_words();
CREATE TRIGGER delivery_kept BEFORE UPDATE ON saltdesk.delivery FOR EACH ROW EXECUTE FUNCTION guard.keep_words();

CREATE POLICY made ON saltdesk.exchange_key FOR INSERT WITH CHECK ((SELECT guard.may('exchange.key')));
CREATE POLICY seen ON saltdesk.exchange_key FOR SELECT USING (true);
ALTER TABLE saltdesk.exchange_key ENABLE ROW LEVEL SECURITY;
