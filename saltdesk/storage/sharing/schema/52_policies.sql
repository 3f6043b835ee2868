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
CREATE POLICY seen ON saltdesk.anonymisation FOR SELECT USING (guard.is_seen(area, record));
CREATE POLICY made ON saltdesk.anonymisation FOR INSERT WITH CHECK (guard.may_erase(area, record));
CREATE POLICY listed ON saltdesk.anonymisation FOR UPDATE USING (guard.is_being_destroyed(area, record));

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
-- perform the acts about them writes them; the arguments of the triggers are the acts that add and change. Everybody
-- adds people of other units, and sets the day of their own password. The account of a person ends with the service.
CREATE FUNCTION guard.my_account() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$ BEGIN RETURN (SELECT account FROM me()); END $$;

CREATE FUNCTION guard.refuse_promotion() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    was CONSTANT jsonb := CASE TG_OP WHEN 'INSERT' THEN '{}' ELSE to_jsonb(OLD) END;
    is_now CONSTANT jsonb := to_jsonb(NEW);
    changed CONSTANT text[] := array(
        SELECT key FROM jsonb_each(is_now) WHERE was -> key IS DISTINCT FROM value AND key <> 'version'
    );
BEGIN
    IF is_keeper() OR may(TG_ARGV[(TG_OP = 'UPDATE')::integer]) OR (CASE TG_TABLE_NAME || ' ' || TG_OP
        WHEN 'staff INSERT' THEN is_now ->> 'standing' = 'outside' AND may('people.outsider')
        WHEN 'account UPDATE' THEN
            changed <@ '{set_on,must_change}' AND (was ->> 'id')::bigint = my_account() AND may('account.password')
            OR changed <@ '{status,ended_on}' AND is_now ->> 'status' = 'ended' AND may('people.leave')
        ELSE false END)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'accounts, people, offices and mandates are kept by others' USING ERRCODE = 'SD403';
END $$;

CREATE TRIGGER office_kept BEFORE INSERT OR UPDATE ON saltdesk.office
    FOR EACH ROW EXECUTE FUNCTION guard.refuse_promotion('people.office_add', 'people.office');
CREATE TRIGGER mandate_kept BEFORE INSERT OR UPDATE ON saltdesk.mandate
    FOR EACH ROW EXECUTE FUNCTION guard.refuse_promotion('people.mandate', 'people.mandate');
CREATE TRIGGER staff_kept BEFORE INSERT OR UPDATE ON saltdesk.staff
    FOR EACH ROW EXECUTE FUNCTION guard.refuse_promotion('people.enrol', 'people.edit');
CREATE TRIGGER account_kept BEFORE INSERT OR UPDATE ON saltdesk.account
    FOR EACH ROW EXECUTE FUNCTION guard.refuse_promotion('account.add', 'account.edit');
