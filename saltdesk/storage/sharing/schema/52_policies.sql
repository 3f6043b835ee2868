-- Row security: the rules of services/access, asked by the database whatever program reads (A15, A6.1, P1.2.7).
-- The owner of the tables, and with it the keeper and every function of the owner's, is not restricted.

-- Complaints. Anybody registers one, also about their own office: bars is empty until the act ends, and the id
-- comes from the sequence, so nothing has to be read back. For the same reason an act may change whom a complaint
-- is about: bars must not change before the entry of the act is written.
ALTER TABLE saltdesk.complaint ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.complaint FOR SELECT USING (NOT bars && (SELECT guard.my_bars()));
CREATE POLICY registered ON saltdesk.complaint FOR INSERT WITH CHECK (true);
CREATE POLICY changed ON saltdesk.complaint FOR UPDATE
    USING (NOT bars && (SELECT guard.my_bars())) WITH CHECK (true);

-- What hangs on a record is seen with it: the policy of the record applies to the subquery, too.
ALTER TABLE saltdesk.complaint_step ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.complaint_step
    USING (EXISTS (SELECT FROM saltdesk.complaint c WHERE c.id = complaint_step.complaint));

ALTER TABLE saltdesk.complaint_attachment ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.complaint_attachment
    USING (EXISTS (SELECT FROM saltdesk.complaint c WHERE c.id = complaint_attachment.complaint));

ALTER TABLE saltdesk.complaint_name ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.complaint_name
    USING (EXISTS (SELECT FROM saltdesk.complaint c WHERE c.id = complaint_name.complaint));

ALTER TABLE saltdesk.complaint_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.complaint_link USING (
    EXISTS (SELECT FROM saltdesk.complaint c WHERE c.id = one)
    AND EXISTS (SELECT FROM saltdesk.complaint c WHERE c.id = other)
);

ALTER TABLE saltdesk.complaint_party ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.complaint_party
    USING (complaint = 0 OR EXISTS (SELECT FROM saltdesk.complaint c WHERE c.id = complaint_party.complaint));

ALTER TABLE saltdesk.complaint_called ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.complaint_called
    USING (EXISTS (SELECT FROM saltdesk.complaint c WHERE c.id = complaint_called.complaint));

-- Accountability: the office that handles it and leaders, never the person concerned.
ALTER TABLE saltdesk.accountability_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.accountability_case USING ((SELECT guard.sees_accountability())
    AND NOT guard.is_about_me(persons, person));

-- Cases: the office that handles them, those that monitor, and leaders.
ALTER TABLE saltdesk.power_case ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.power_case USING (
    (SELECT guard.sees_every_case()) OR office_code = ANY ((SELECT guard.my_offices())::text[]));

ALTER TABLE saltdesk.power_case_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.power_case_link
    USING (EXISTS (SELECT FROM saltdesk.power_case c WHERE c.id = "case"));

-- Papers with what they are about; a receipt of service with the paper that it serves.
ALTER TABLE saltdesk.notice ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.notice USING (CASE area
    WHEN 'complaints' THEN (SELECT true FROM saltdesk.complaint c WHERE c.id = notice.record)
    WHEN 'cases' THEN (SELECT true FROM saltdesk.power_case c WHERE c.id = notice.record)
    WHEN 'accountability' THEN (SELECT true FROM saltdesk.accountability_case c WHERE c.id = notice.record)
    WHEN 'notices' THEN (SELECT true FROM guard.seen_notice s WHERE s.id = notice.record)
    ELSE (SELECT guard.my_number()) IS NOT NULL END);

ALTER TABLE saltdesk.delivery ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.delivery USING (EXISTS (SELECT FROM saltdesk.notice n WHERE n.id = delivery.notice));

-- Destruction and what was made anonymous.
ALTER TABLE saltdesk.destruction_list ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.destruction_list USING (guard.sees_list(id));

ALTER TABLE saltdesk.destruction_item ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.destruction_item USING (guard.sees_list(list) AND guard.is_seen(area, record));

ALTER TABLE saltdesk.anonymisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.anonymisation USING (guard.is_seen(area, record));

-- Numbers given so far: those of accountability would tell how many cases there are.
CREATE FUNCTION guard.hidden_series() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    RETURN CASE WHEN sees_accountability() THEN '{}' ELSE array(SELECT name FROM guarded_series) END;
END $$;

ALTER TABLE saltdesk.number_series ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.number_series
    USING (series <> ALL ((SELECT guard.hidden_series())::text[]));

-- Accounts, people, offices and mandates are what all rules above rest on: everybody reads them, and only who may
-- perform the acts about them writes them.
ALTER TABLE saltdesk.office ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.office FOR SELECT USING (true);
CREATE POLICY added ON saltdesk.office FOR INSERT WITH CHECK ((SELECT guard.may('people.office_add')));
CREATE POLICY changed ON saltdesk.office FOR UPDATE USING ((SELECT guard.may('people.office')));

ALTER TABLE saltdesk.mandate ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.mandate FOR SELECT USING (true);
CREATE POLICY added ON saltdesk.mandate FOR INSERT WITH CHECK ((SELECT guard.may('people.mandate')));
CREATE POLICY changed ON saltdesk.mandate FOR UPDATE USING ((SELECT guard.may('people.mandate')));

ALTER TABLE saltdesk.staff ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.staff FOR SELECT USING (true);
CREATE POLICY added ON saltdesk.staff FOR INSERT
    WITH CHECK (standing = 'outside' OR (SELECT guard.may('people.enrol')));
CREATE POLICY changed ON saltdesk.staff FOR UPDATE USING ((SELECT guard.may('people.edit')));

CREATE FUNCTION guard.my_account() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$ BEGIN RETURN (SELECT account FROM me()); END $$;

ALTER TABLE saltdesk.account ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen ON saltdesk.account FOR SELECT USING (true);
CREATE POLICY added ON saltdesk.account FOR INSERT WITH CHECK ((SELECT guard.may('account.add')));
CREATE POLICY changed ON saltdesk.account FOR UPDATE USING (
    id = (SELECT guard.my_account()) OR (SELECT guard.may('account.edit')) OR (SELECT guard.may('people.leave')));

-- People change the password of their own account; an account ends when its person leaves.
CREATE FUNCTION guard.keep_account() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    IF is_keeper() OR may('account.edit') THEN
        RETURN NEW;
    END IF;
    IF (NEW.name, NEW.staff, NEW.role, NEW.since) IS DISTINCT FROM (OLD.name, OLD.staff, OLD.role, OLD.since)
        OR NEW.status <> OLD.status AND NOT (NEW.status = 'ended' AND may('people.leave'))
    THEN
        RAISE EXCEPTION 'only an administrator changes accounts' USING ERRCODE = 'SD403';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER account_kept BEFORE UPDATE ON saltdesk.account
    FOR EACH ROW EXECUTE FUNCTION guard.keep_account();
