-- Who is connected. A login belongs to an account; person, office and role are read from the records each time,
-- so that a change counts from the next statement on.

CREATE TABLE guard.login (
    role text PRIMARY KEY, account bigint NOT NULL UNIQUE REFERENCES saltdesk.account (id) ON DELETE RESTRICT,
    -- What encrypts the drafts of the person on their computers; nobody else may read it.
    local_key text NOT NULL DEFAULT saltdesk.random_digits() || saltdesk.random_digits()
);

-- Offices keep the time of Beijing, whatever a session sets. Without settings of its own the function becomes part
-- of the statement that asks it.
CREATE FUNCTION guard.moment() RETURNS text
LANGUAGE sql STABLE
RETURN to_char(now() AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS');

CREATE FUNCTION guard.today() RETURNS text
LANGUAGE sql STABLE
AS $$ SELECT pg_catalog.left(guard.moment(), 10) $$;

-- The person of the login that asks; no row for a login without an active account of somebody who serves.
-- session_user, not current_user: the latter is the owner inside every function of ours.
-- What guards ask is written in plpgsql, which keeps its plans: most statements ask it.
CREATE FUNCTION guard.me(
    OUT account bigint, OUT staff bigint, OUT name text, OUT office text, OUT office_name text, OUT role text
) RETURNS SETOF record
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1 SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
BEGIN
    RETURN QUERY SELECT a.id, s.id, s.name, s.office, coalesce(o.name, ''), a.role
    FROM login l JOIN saltdesk.account a ON a.id = l.account JOIN saltdesk.staff s ON s.id = a.staff
    LEFT JOIN saltdesk.office o ON o.code = s.office
    WHERE l.role = session_user AND a.status = 'active' AND s.standing = 'staff'
    AND (s.valid_from IS NULL OR s.valid_from <= guard.today())
    AND (s.valid_to IS NULL OR s.valid_to >= guard.today());
END $$;

-- Whether the login is that of the database's keeper, who makes, moves and upgrades it, and works in no office.
CREATE FUNCTION guard.is_keeper() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$ BEGIN RETURN (SELECT pg_has_role(session_user, prefix || '_owner', 'MEMBER') FROM house); END $$;
