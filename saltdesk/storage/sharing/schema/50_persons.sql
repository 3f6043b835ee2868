-- What the person of a login may do and see. Policies ask these functions as (SELECT guard.f()), once a statement.
-- For a login without an account each of them answers NULL or false, and nothing is seen.

-- Who performs an act, as the program's tables of acts and rights say it (domain/acts); filled when the schema is
-- built. Owners are mechanisms: roles in by_mandate act for those that their office owns, or for all without owners.
CREATE TABLE guard.act (
    code text PRIMARY KEY, owners text[] NOT NULL, always text[] NOT NULL, by_mandate text[] NOT NULL
);

-- Kinds of papers that may name a complainant, and number series that would tell how much accountability there is.
CREATE TABLE guard.guarded_kind (code text PRIMARY KEY);
CREATE TABLE guard.guarded_series (name text PRIMARY KEY);

-- The office that owns a mechanism today; the newest mandate counts.
CREATE FUNCTION guard.owner_of(wanted text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
BEGIN
    RETURN (
        SELECT office FROM mandate WHERE mechanism = wanted
        AND (valid_from IS NULL OR valid_from <= today()) AND (valid_to IS NULL OR valid_to >= today())
        ORDER BY id DESC LIMIT 1
    );
END $$;

CREATE FUNCTION guard.may(wanted text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    RETURN EXISTS (
        SELECT FROM act a, me() m WHERE a.code = wanted AND (m.role = ANY (a.always)
        OR m.role = ANY (a.by_mandate) AND (a.owners = '{}' OR EXISTS (
            SELECT FROM unnest(a.owners) AS one WHERE owner_of(one) = m.office)))
    );
END $$;

-- The same for an act on a record of an area: the office of a case answers for its person, whichever mechanism it
-- owns.
CREATE FUNCTION guard.may_in(wanted text, of_area text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    RETURN may(wanted) OR wanted = 'privacy.anonymise' AND of_area = 'cases' AND EXISTS (
        SELECT FROM act a, me() m WHERE a.code = wanted AND m.role = ANY (a.by_mandate));
END $$;

CREATE INDEX staff_folded_name ON saltdesk.staff (guard.folded(name));

-- The person of the login with what the rules look at. Leaders and auditors read the records of every office;
-- offices are the own one and those merged into it, one after another.
CREATE FUNCTION guard.myself(
    OUT staff bigint, OUT name text, OUT folded text, OUT office text, OUT offices text[], OUT role text,
    OUT sees_every_office boolean
)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
BEGIN
    SELECT m.staff, m.name, folded(m.name), m.office, m.role, m.role IN ('leader', 'auditor')
        INTO myself.staff, myself.name, folded, myself.office, myself.role, sees_every_office
    FROM me() m;
    IF FOUND THEN
        offices := array(
            WITH RECURSIVE mine (code) AS (
                SELECT o.code FROM saltdesk.office o WHERE o.code = myself.office AND o.code <> ''
                UNION SELECT o.code FROM saltdesk.office o JOIN mine ON o.merged_into = mine.code
            )
            SELECT code FROM mine WHERE code <> ''
        );
    END IF;
END $$;

CREATE FUNCTION guard.my_offices() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$ BEGIN RETURN (SELECT offices FROM myself()); END $$;

CREATE FUNCTION guard.my_number() RETURNS bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$ BEGIN RETURN (SELECT staff FROM me()); END $$;

-- The person, under every record of their name, and their office with all its people, as complaint.bars names
-- them (A15). Somebody who reads the records of every office is barred by what is about themselves alone.
CREATE FUNCTION guard.bars_of(folded text, offices text[]) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
BEGIN
    RETURN array(
        SELECT 'called:' || folded WHERE length(folded) > 1
        UNION ALL SELECT 'staff:' || id FROM staff WHERE length(folded) > 1 AND folded(name) = folded
        UNION ALL SELECT 'office:' || id FROM office WHERE code = ANY (offices)
        UNION ALL SELECT 'staff:' || id FROM staff WHERE office = ANY (offices)
    );
END $$;

CREATE FUNCTION guard.own_bars() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$ BEGIN RETURN (SELECT bars_of(folded, offices) FROM myself() WHERE staff IS NOT NULL); END $$;

-- What bars the person from a complaint; NULL without an account, and then no complaint is seen. While the object
-- is unclear, only the complaints office and whoever reads the records of every office see it.
CREATE FUNCTION guard.my_bars() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    mine record;
BEGIN
    SELECT * INTO mine FROM myself();
    IF mine.sees_every_office OR mine.staff IS NULL THEN
        RETURN CASE WHEN mine.staff IS NOT NULL THEN bars_of(mine.folded, '{}') END;
    ELSIF mine.office <> '' AND mine.office = owner_of('complaints') THEN
        RETURN bars_of(mine.folded, mine.offices);
    END IF;
    RETURN bars_of(mine.folded, mine.offices) || '{unclear}';
END $$;

-- Leaders, and the office that handles accountability (A6.1).
CREATE FUNCTION guard.sees_accountability() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    RETURN EXISTS (SELECT FROM myself() WHERE sees_every_office
        OR office <> '' AND office = owner_of('accountability'));
END $$;

-- A text without any blank that Python knows.
CREATE FUNCTION guard.without_blanks(told text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT regexp_replace(told,
        '[\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]', '', 'g')
$$;

-- Whether a case of accountability is about the person: by staff record, by name where it has none.
CREATE FUNCTION guard.is_about_me(persons text, person text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    mine record;
BEGIN
    SELECT * INTO mine FROM me();
    IF persons ~ '[0-9]' THEN
        RETURN persons ~ ('(^|[^0-9])' || mine.staff || '([^0-9]|$)');
    END IF;
    RETURN without_blanks(mine.name) <> '' AND without_blanks(mine.name) = ANY (string_to_array(
        without_blanks(regexp_replace(person, '[、，,;；\n]+', '/', 'g')), '/'));
END $$;

-- Leaders, and the offices that monitor the exercise of powers (P1.2.7).
CREATE FUNCTION guard.sees_every_case() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    RETURN EXISTS (SELECT FROM myself() WHERE sees_every_office
        OR owner_of('power_list') = ANY (offices) OR owner_of('duty_list') = ANY (offices)
        OR owner_of('supervision') = ANY (offices));
END $$;

-- The ids of what the person may see, as views of the owner, which row security does not restrict. The functions
-- and the view of the trail ask them; policies say the same of the tables themselves.
CREATE VIEW guard.seen_complaint AS
SELECT id FROM saltdesk.complaint
WHERE (SELECT guard.is_keeper()) OR NOT bars && (SELECT guard.my_bars());

CREATE VIEW guard.seen_power_case AS
SELECT id FROM saltdesk.power_case
WHERE (SELECT guard.is_keeper()) OR (SELECT guard.sees_every_case())
    OR office_code = ANY ((SELECT guard.my_offices())::text[]);

CREATE VIEW guard.seen_accountability_case AS
SELECT id FROM saltdesk.accountability_case
WHERE (SELECT guard.is_keeper()) OR (SELECT guard.sees_accountability()) AND NOT guard.is_about_me(persons, person);

-- A receipt of service goes with the paper that it serves.
CREATE VIEW guard.seen_notice WITH (security_barrier) AS
SELECT n.id FROM saltdesk.notice n LEFT JOIN saltdesk.notice served ON n.area = 'notices' AND served.id = n.record
WHERE CASE coalesce(served.area, n.area)
    WHEN 'complaints' THEN (
        SELECT true FROM guard.seen_complaint c WHERE c.id = coalesce(served.record, n.record))
    WHEN 'cases' THEN (
        SELECT true FROM guard.seen_power_case c WHERE c.id = coalesce(served.record, n.record))
    WHEN 'accountability' THEN (
        SELECT true FROM guard.seen_accountability_case c WHERE c.id = coalesce(served.record, n.record))
    ELSE (SELECT guard.is_keeper()) OR (SELECT guard.my_number()) IS NOT NULL END;

-- Whether the person may see a record, by area and id: false for one that does not exist, and true for everybody
-- in areas that are open.
CREATE FUNCTION guard.is_seen(wanted text, key bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    RETURN CASE wanted
        WHEN 'complaints' THEN EXISTS (SELECT FROM seen_complaint WHERE id = key)
        WHEN 'cases' THEN EXISTS (SELECT FROM seen_power_case WHERE id = key)
        WHEN 'accountability' THEN EXISTS (SELECT FROM seen_accountability_case WHERE id = key)
        WHEN 'notices' THEN EXISTS (SELECT FROM seen_notice WHERE id = key)
        ELSE is_keeper() OR my_number() IS NOT NULL END;
END $$;

-- A destruction list is seen by whoever may see every record of it.
CREATE FUNCTION guard.sees_list(key bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
BEGIN
    RETURN (is_keeper() OR my_number() IS NOT NULL)
    AND NOT EXISTS (SELECT FROM destruction_item WHERE list = key AND NOT is_seen(area, record));
END $$;

-- Whether a complaint is neither about the person nor about their office: only then may they know who complains, or
-- take them out (A15).
CREATE FUNCTION guard.is_others(key bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$ BEGIN RETURN EXISTS (SELECT FROM complaint WHERE id = key AND NOT bars && own_bars()); END $$;

-- Whether a case is handled by the person's office; leaders handle all of them (P1.2.7).
CREATE FUNCTION guard.handles_case(key bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
BEGIN
    RETURN EXISTS (SELECT FROM power_case WHERE id = key
        AND (office_code = ANY (my_offices()) OR EXISTS (SELECT FROM me() WHERE role = 'leader')));
END $$;

-- Whether the running act confirms a destruction list with this record, which somebody else proposed before.
CREATE FUNCTION guard.is_being_destroyed(of_area text, key bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, trail, guard, pg_temp
AS $$
BEGIN
    RETURN EXISTS (
        WITH told AS (SELECT o.name, o.key, o.action FROM change_outbox o WHERE o.act = pg_current_xact_id())
        SELECT FROM destruction_item i JOIN destruction_list l ON l.id = i.list
        WHERE i.area = of_area AND i.record = is_being_destroyed.key
        AND l.status = 'confirmed' AND l.proposer <> my_number()
        AND EXISTS (SELECT FROM told t WHERE t.name = 'destruction_list' AND t.key = l.id)
        AND NOT EXISTS (SELECT FROM told t WHERE t.action = 'insert' AND (
            t.name = 'destruction_item' AND t.key = i.id OR t.name = 'destruction_list' AND t.key = l.id))
    );
END $$;

-- Whether the person may take people out of a record (PIPL 47): on request, the office that handles complaints and
-- the office of the case; by a destruction list, whoever confirms it now and sees the record.
CREATE FUNCTION guard.may_erase(of_area text, key bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    RETURN is_keeper() OR is_seen(of_area, key) AND (
        may_in('privacy.anonymise', of_area) AND CASE of_area
            WHEN 'complaints' THEN is_others(key)
            WHEN 'cases' THEN handles_case(key)
            ELSE false END
        OR may('destruction.confirm') AND is_being_destroyed(of_area, key)
    );
END $$;
