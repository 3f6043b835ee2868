-- An act across all offices (a year's holidays, a merger, somebody who leaves) passes by the records that are hidden
-- from who acts. They are noted here, and the next person who sees one brings it up to date, with an entry about it.
-- Who acted is told nothing of them: not which, nor whether there are any.

CREATE TABLE guard.owed (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, entry bigint NOT NULL, act text NOT NULL, key bigint NOT NULL,
    successor bigint NOT NULL, area text NOT NULL, record bigint NOT NULL, UNIQUE (act, key, area, record)
);

-- The row that such an act changes: it says what has to follow.
CREATE TABLE guard.owing_act (code text PRIMARY KEY, changes text NOT NULL);
INSERT INTO guard.owing_act VALUES ('calendar.enter', 'calendar_year'), ('parameter.term', 'setting'),
    ('people.office_merge', 'office'), ('people.leave', 'staff');

-- Notes the open records that are hidden from the person, in the act and after its change of the row "told_key".
CREATE FUNCTION guard.owe(
    told_act text, told_key bigint, told_successor bigint, complaint_states text[], case_states text[]
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, trail, pg_temp
AS $$
BEGIN
    IF NOT is_acting() OR NOT (is_keeper() OR may(told_act)) OR NOT EXISTS (
        SELECT FROM change_outbox o JOIN owing_act a ON a.changes = o.name
        WHERE o.act = pg_current_xact_id() AND a.code = told_act AND o.key = told_key
    ) THEN
        RAISE EXCEPTION 'nothing follows from this act' USING ERRCODE = 'SD403';
    END IF;
    INSERT INTO owed AS o (entry, act, key, successor, area, record)
        SELECT (head()).seq + 1, told_act, told_key, told_successor, one.area, one.id FROM (
            SELECT 'complaints' AS area, c.id FROM complaint c WHERE c.status = ANY (complaint_states)
            AND NOT EXISTS (SELECT FROM seen_complaint s WHERE s.id = c.id)
            UNION ALL
            SELECT 'cases', c.id FROM power_case c WHERE (c.status = ANY (case_states) OR c.publicity = 'due')
            AND NOT EXISTS (SELECT FROM seen_power_case s WHERE s.id = c.id)
        ) AS one
        ON CONFLICT (act, key, area, record) DO UPDATE SET entry = excluded.entry, successor = excluded.successor;
END $$;

-- What is owed to the records that the person sees, in the order of the acts.
CREATE FUNCTION guard.owed_here() RETURNS SETOF guard.owed
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    RETURN QUERY SELECT o.* FROM owed o WHERE CASE o.area
        WHEN 'complaints' THEN EXISTS (SELECT FROM seen_complaint s WHERE s.id = o.record)
        ELSE EXISTS (SELECT FROM seen_power_case s WHERE s.id = o.record) END
        ORDER BY o.entry, o.id;
END $$;

-- Strikes one off, in the act that brings the record up to date; false where somebody else did.
CREATE FUNCTION guard.take_owed(told bigint) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, trail, pg_temp
AS $$
BEGIN
    IF NOT is_acting() OR NOT (is_keeper() OR may('complaint.follow')) THEN
        RAISE EXCEPTION 'only an act brings records up to date' USING ERRCODE = 'SD403';
    END IF;
    DELETE FROM owed o WHERE o.id = told AND is_seen(o.area, o.record);
    RETURN FOUND;
END $$;

-- Whether an office has open work, which must be handed over before the office ends; hidden work counts.
CREATE FUNCTION guard.has_work(office bigint, complaint_states text[], case_states text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, trail, pg_temp
AS $$
BEGIN
    IF NOT is_acting() OR NOT (is_keeper() OR may('people.office_end')) THEN
        RAISE EXCEPTION 'only who ends an office may ask for its work' USING ERRCODE = 'SD403';
    END IF;
    RETURN EXISTS (SELECT FROM saltdesk.office o JOIN complaint c ON c.handling_office = o.name
            WHERE o.id = has_work.office AND o.name <> '' AND c.status = ANY (complaint_states))
        OR EXISTS (SELECT FROM saltdesk.office o JOIN power_case c ON c.office = o.name
            WHERE o.id = has_work.office AND o.name <> '' AND c.status = ANY (case_states));
END $$;

GRANT EXECUTE ON FUNCTION guard.owe, guard.owed_here, guard.take_owed, guard.has_work TO {staff};
