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

-- The acts that read people, and of which area. Those of many read several records at once, and their entry names
-- none of them.
CREATE TABLE guard.identity_act (act text, area text, is_of_many boolean NOT NULL, PRIMARY KEY (act, area));
INSERT INTO guard.identity_act (act, area, is_of_many) VALUES
    ('complaint.identity', 'complaints', false), ('complaint.export', 'complaints', true),
    ('case.identity', 'cases', false), ('inspection.interviewees', 'inspections', false),
    ('privacy.own', 'complaints', true), ('privacy.own', 'cases', true), ('privacy.own', 'inspections', true);

-- Whether the person may know who stands in a record: never in a complaint about their own office (A15), in a
-- case only of their own office (P1.2.7), of interviews only those who carry out the inspection (A18).
CREATE FUNCTION guard.may_know(wanted text, of_area text, key bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
BEGIN
    RETURN is_keeper() OR may(wanted) AND CASE of_area
        WHEN 'complaints' THEN may('complaint.identity') AND is_others(key)
        WHEN 'cases' THEN handles_case(key)
        WHEN 'inspections' THEN EXISTS (
            SELECT FROM inspection_activity a JOIN inspection i ON i.id = a.inspection, me() m
            WHERE a.id = key AND folded(i.office) <> folded(m.office_name)
            AND (m.role = 'leader' OR owner_of(i.kind) = m.office))
        ELSE false END;
END $$;

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
                    WHEN 'complaints' THEN ' FROM saltdesk.%I p WHERE %I IN (SELECT id FROM guard.seen_complaint)'
                    WHEN 'cases' THEN ' FROM saltdesk.%I p WHERE %I IN (SELECT id FROM guard.seen_power_case)'
                    ELSE ' FROM saltdesk.%I WHERE (SELECT guard.is_keeper()) '
                        'OR (SELECT guard.my_number()) IS NOT NULL' END, place.name, place.parent)
            FROM pg_attribute a
            WHERE a.attrelid = ('saltdesk.' || place.name)::regclass AND a.attnum > 0 AND NOT a.attisdropped
            AND a.attname <> 'salt'
        );
        EXECUTE format('GRANT SELECT ON guard.sealed_%s TO {staff}', place.name);
    END LOOP;
END $$;

GRANT EXECUTE ON FUNCTION guard.sealed, trail.seal TO {staff};
