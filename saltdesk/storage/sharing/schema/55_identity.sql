-- Who complains, who is the counterpart of a case, who was interviewed: nobody selects from these tables.
-- Their rows are read with the private texts sealed, or in full against a ticket; see 56 and 57.

-- What places a table of people: the area, table and column of the record its rows belong to, and the act that
-- changes them.
CREATE TABLE guard.private_table (
    name text PRIMARY KEY, area text NOT NULL, holder text NOT NULL, parent text NOT NULL,
    changed_by text NOT NULL
);
INSERT INTO guard.private_table (name, area, holder, parent, changed_by) VALUES
    ('complainant', 'complaints', 'complaint', 'complaint', 'complaint.complainant'),
    ('representative', 'complaints', 'complaint', 'complaint', ''),
    ('power_case_party', 'cases', 'power_case', 'case', 'case.party'),
    ('interviewee', 'inspections', 'inspection_activity', 'activity', '');

-- The acts that read or change identities: where each role may perform them, as in domain/acts/rights.py.
CREATE TABLE guard.identity_right (
    act text NOT NULL, role text NOT NULL, scope text NOT NULL, PRIMARY KEY (act, role)
);
INSERT INTO guard.identity_right (act, role, scope)
SELECT act, role, scope
FROM (VALUES
    ('complaint.identity', 'identity'), ('complaint.complainant', 'identity'), ('case.identity', 'identity'),
    ('case.party', 'identity'), ('privacy.anonymise', 'identity'), ('complaint.export', 'out'),
    ('privacy.own', 'out'), ('inspection.interviewees', 'inspect'), ('destruction.confirm', 'handle')
) AS acts (act, duty) JOIN (VALUES
    ('identity', 'clerk', 'mandate'), ('identity', 'officer', 'mandate'),
    ('identity', 'office_head', 'mandate'), ('identity', 'leader', 'always'),
    ('out', 'office_head', 'mandate'), ('out', 'leader', 'always'),
    ('inspect', 'inspector', 'mandate'), ('inspect', 'office_head', 'mandate'),
    ('inspect', 'leader', 'always'),
    ('handle', 'clerk', 'mandate'), ('handle', 'inspector', 'mandate'), ('handle', 'officer', 'mandate'),
    ('handle', 'office_head', 'mandate'), ('handle', 'leader', 'always'),
    ('handle', 'administrator', 'mandate')
) AS rights (duty, role, scope) USING (duty);

-- The mechanisms whose office performs such an act; the other acts belong to the office of the record.
CREATE TABLE guard.identity_mandate (act text NOT NULL, mechanism text NOT NULL, PRIMARY KEY (act, mechanism));
INSERT INTO guard.identity_mandate (act, mechanism) VALUES
    ('complaint.identity', 'complaints'), ('complaint.complainant', 'complaints'),
    ('complaint.export', 'complaints'), ('privacy.own', 'complaints'), ('privacy.anonymise', 'complaints'),
    ('inspection.interviewees', 'duty_list'), ('inspection.interviewees', 'supervision'),
    ('destruction.confirm', 'supervision');

CREATE FUNCTION guard.owns(wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    SELECT EXISTS (
        SELECT 1 FROM mandate d, me() m
        WHERE d.mechanism = wanted AND d.office = m.office AND m.office <> ''
        AND (d.valid_from IS NULL OR d.valid_from <= guard.today())
        AND (d.valid_to IS NULL OR d.valid_to >= guard.today())
    )
$$;

-- The codes of the person's office and of those merged into it.
CREATE FUNCTION guard.own_offices() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    WITH RECURSIVE mine (code) AS (
        SELECT m.office FROM me() m WHERE m.office <> ''
        UNION SELECT o.code FROM office o JOIN mine ON o.merged_into = mine.code
    )
    SELECT coalesce(array_agg(code), '{}') FROM mine
$$;

-- What complaint.bars holds of complaints about the person, by name and by every record of that name ...
CREATE FUNCTION guard.marks_of_person() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    SELECT coalesce((SELECT array_agg('staff:' || s.id) FROM staff s WHERE s.name = m.name), '{}')
        || ('called:' || m.name)
    FROM me() m
$$;

-- ... and of those about the person's office and its people.
CREATE FUNCTION guard.marks_of_office() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    SELECT guard.marks_of_person()
        || coalesce((SELECT array_agg('office:' || o.id) FROM office o WHERE o.code = ANY (own_offices())), '{}')
        || coalesce((SELECT array_agg('staff:' || s.id) FROM staff s WHERE s.office = ANY (own_offices())), '{}')
$$;

-- What hides a complaint from the person: leaders and auditors see those about their office and colleagues.
CREATE FUNCTION guard.marks_that_hide() RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
    SELECT CASE
        WHEN is_keeper() THEN '{}'
        WHEN m.role IN ('leader', 'auditor') THEN marks_of_person()
        ELSE marks_of_office() || CASE WHEN owns('complaints') THEN '{}' ELSE '{unclear}'::text[] END END
    FROM (SELECT 1) AS one LEFT JOIN me() m ON true
$$;

-- Those of some records that may be seen, though not the people in them. Who asks is looked up once.
CREATE FUNCTION guard.seen(of_area text, keys bigint[]) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    marks text[];
    offices text[];
    is_every boolean;
BEGIN
    IF of_area = 'complaints' THEN
        marks := marks_that_hide();
        RETURN QUERY SELECT c.id FROM complaint c WHERE c.id = ANY (keys) AND NOT c.bars && marks;
    ELSIF of_area = 'cases' THEN
        offices := own_offices();
        is_every := sees_every_case();
        RETURN QUERY SELECT c.id FROM power_case c
            WHERE c.id = ANY (keys) AND (is_every OR c.office_code = ANY (offices));
    ELSE
        RETURN QUERY SELECT a.id FROM inspection_activity a
            WHERE a.id = ANY (keys) AND (is_keeper() OR EXISTS (SELECT 1 FROM me()));
    END IF;
END $$;

CREATE FUNCTION guard.sees(of_area text, key bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$ SELECT EXISTS (SELECT 1 FROM seen(of_area, ARRAY[key])) $$;

-- Whether the person may perform an act that reads or changes identities, apart from any record.
CREATE FUNCTION guard.has_right(wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
    SELECT is_keeper() OR EXISTS (
        SELECT 1 FROM me() m JOIN identity_right r ON r.role = m.role
        WHERE r.act = wanted AND (
            r.scope = 'always' OR NOT EXISTS (SELECT 1 FROM identity_mandate d WHERE d.act = wanted)
            OR EXISTS (SELECT 1 FROM identity_mandate d WHERE d.act = wanted AND owns(d.mechanism))
        )
    )
$$;

-- Whether the person may know who stands in a record: never in a complaint about their own office (A15), in a
-- case only of their own office (P1.2.7), of interviews only those who carry out the inspection (A18).
CREATE FUNCTION guard.may_know(wanted text, of_area text, key bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    SELECT is_keeper() OR has_right(wanted) AND CASE of_area
        WHEN 'complaints' THEN (has_right('complaint.identity') OR wanted = 'privacy.anonymise') AND EXISTS (
            SELECT 1 FROM complaint c WHERE c.id = key AND NOT c.bars && guard.marks_of_office())
        WHEN 'cases' THEN EXISTS (
            SELECT 1 FROM power_case c WHERE c.id = key
            AND (c.office_code = ANY (own_offices()) OR (SELECT role FROM me()) = 'leader'))
        ELSE EXISTS (
            SELECT 1 FROM inspection_activity a JOIN inspection i ON i.id = a.inspection, me() m
            WHERE a.id = key AND i.office <> m.office_name AND (m.role = 'leader' OR owns(i.kind))) END
$$;

-- The rows of a table of people with their private texts sealed: a digest under the salt of the row, the same
-- that the trail holds, so it tells who asks nothing but whether there is a text and whether it changed.
CREATE FUNCTION guard.sealed(salt text, name text, held text, value text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN CASE WHEN value = '' THEN '' ELSE trail.seal(salt, name, held, value) END;

DO $$
DECLARE
    place guard.private_table;
BEGIN
    FOR place IN SELECT * FROM guard.private_table LOOP
        EXECUTE (
            SELECT format('CREATE VIEW guard.sealed_%s WITH (security_barrier) AS SELECT ', place.name)
                || string_agg(CASE
                    WHEN EXISTS (
                        SELECT 1 FROM trail.private_column p WHERE p.name = place.name AND p.held = a.attname
                    ) THEN format('guard.sealed(salt, %L, %L, %I) AS %3$I', place.name, a.attname, a.attname)
                    ELSE quote_ident(a.attname) END, ', ' ORDER BY a.attnum)
                || format(CASE place.area
                    WHEN 'complaints' THEN ' FROM saltdesk.%I p WHERE EXISTS (SELECT 1 FROM saltdesk.complaint c '
                        'WHERE c.id = p.%I AND NOT c.bars && (SELECT guard.marks_that_hide()))'
                    WHEN 'cases' THEN ' FROM saltdesk.%I p WHERE EXISTS (SELECT 1 FROM saltdesk.power_case c '
                        'WHERE c.id = p.%I AND ((SELECT guard.sees_every_case()) '
                        'OR c.office_code = ANY ((SELECT guard.own_offices())::text[])))'
                    ELSE ' FROM saltdesk.%I WHERE guard.sees(''inspections'', %I)' END, place.name, place.parent)
            FROM pg_attribute a
            WHERE a.attrelid = ('saltdesk.' || place.name)::regclass AND a.attnum > 0 AND NOT a.attisdropped
            AND a.attname <> 'salt'
        );
        EXECUTE format('GRANT SELECT ON guard.sealed_%s TO {staff}', place.name);
    END LOOP;
END $$;

GRANT USAGE ON SCHEMA saltdesk, trail, guard TO {staff};
GRANT EXECUTE ON FUNCTION
    guard.sealed, guard.sees, guard.sees_every_case, guard.own_offices, guard.marks_that_hide, trail.seal
TO {staff};
