-- The logins of accounts. A password comes here only as the verifier of SCRAM, so that no log ever holds one.
-- Each call belongs to an act that tells of the account: without its entry the commit is refused (SD001).

-- The role of an account: the prefix of this database and the name that the person types.
CREATE FUNCTION guard.role_of(account bigint) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    called CONSTANT text := (
        SELECT h.prefix || ':' || a.name FROM house h, saltdesk.account a
        WHERE a.id = role_of.account AND a.status = 'active'
    );
BEGIN
    IF called IS NULL THEN
        RAISE EXCEPTION 'there is no such active account' USING ERRCODE = 'SD404';
    END IF;
    IF octet_length(called) > 63 THEN
        RAISE EXCEPTION 'the name of the role is too long' USING ERRCODE = 'SD422';
    END IF;
    RETURN called;
END $$;

CREATE FUNCTION guard.keeps_accounts() RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, guard, pg_temp
AS $$ SELECT is_keeper() OR EXISTS (SELECT FROM me() WHERE role = 'administrator') $$;

-- Raises unless the running act has changed the account, so that its entry tells of the login.
CREATE FUNCTION guard.refuse_untold(account bigint) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, trail, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM change_outbox o
        WHERE o.act = pg_current_xact_id() AND o.name = 'account' AND o.key = refuse_untold.account
    ) THEN
        RAISE EXCEPTION 'a login changes only in an act that tells of its account' USING ERRCODE = 'SD409';
    END IF;
END $$;

CREATE FUNCTION guard.refuse_clear(verifier text) RETURNS void
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF verifier IS NULL
        OR verifier !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/=]{8,}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$'
    THEN
        RAISE EXCEPTION 'a password is told as its SCRAM-SHA-256 verifier' USING ERRCODE = 'SD422';
    END IF;
END $$;

-- Makes the login of a new account. A role that an earlier account of the name left behind is used again.
CREATE FUNCTION guard.open_login(account bigint, verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    called text;
BEGIN
    IF NOT keeps_accounts() THEN
        RAISE EXCEPTION 'only an administrator opens logins' USING ERRCODE = 'SD403';
    END IF;
    called := role_of(open_login.account);
    PERFORM refuse_untold(open_login.account);
    PERFORM refuse_clear(verifier);
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = called) THEN
        EXECUTE format('CREATE ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS', called);
    END IF;
    IF EXISTS (
        SELECT FROM pg_roles WHERE rolname = called
        AND (rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls)
    ) THEN
        RAISE EXCEPTION 'the role may do more than a person may' USING ERRCODE = 'SD409';
    END IF;
    EXECUTE format('ALTER ROLE %I LOGIN CONNECTION LIMIT 16 PASSWORD %L', called, verifier);
    EXECUTE format('GRANT %I TO %I', (SELECT prefix || '_staff' FROM house), called);
    -- The owner of the functions may then see since when the person is connected, and end it.
    EXECUTE format('GRANT %I TO %I', called, current_user);
    INSERT INTO login (role, account) VALUES (called, open_login.account);
END $$;

-- Sets the password of a login: one's own, or that of anybody for an administrator.
CREATE FUNCTION guard.set_password(account bigint, verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    called text;
BEGIN
    IF NOT keeps_accounts() AND NOT EXISTS (SELECT FROM me() m WHERE m.account = set_password.account) THEN
        RAISE EXCEPTION 'only an administrator sets the passwords of others' USING ERRCODE = 'SD403';
    END IF;
    PERFORM role_of(set_password.account);
    PERFORM refuse_untold(set_password.account);
    PERFORM refuse_clear(verifier);
    SELECT l.role INTO called FROM login l WHERE l.account = set_password.account;
    IF NOT FOUND THEN
        -- An account that came with moved data has none until its first password here.
        PERFORM open_login(set_password.account, verifier);
        RETURN;
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', called, verifier);
END $$;

-- Ends the login of an account and whatever it has open; the role stays, without a password and without rights.
CREATE FUNCTION guard.end_login(account bigint) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    called text;
BEGIN
    DELETE FROM login l WHERE l.account = end_login.account RETURNING l.role INTO called;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', called);
    EXECUTE format('REVOKE %I FROM %I', (SELECT prefix || '_staff' FROM house), called);
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE usename = called AND datname = current_database();
END $$;

-- An account that ends takes its login with it, whichever act ends it. Nobody ends their own: their entry
-- would then have no actor.
CREATE FUNCTION guard.follow_account() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    IF EXISTS (SELECT FROM login l WHERE l.account = OLD.id AND l.role = session_user) THEN
        RAISE EXCEPTION 'nobody ends their own account' USING ERRCODE = 'SD403';
    END IF;
    PERFORM end_login(OLD.id);
    RETURN NULL;
END $$;

CREATE TRIGGER account_followed AFTER UPDATE OF status ON account
FOR EACH ROW WHEN (OLD.status = 'active' AND NEW.status <> 'active') EXECUTE FUNCTION guard.follow_account();

-- What encrypts the drafts and settings of the person on their computers; NULL for who may not work here.
CREATE FUNCTION guard.my_key() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$ SELECT (SELECT l.local_key FROM login l JOIN me() m ON m.account = l.account) $$;

-- Who is at work now: the person, since when, and the names and addresses of the computers.
CREATE FUNCTION guard.at_work()
RETURNS TABLE (name text, office_name text, since text, programs text, addresses text)
LANGUAGE sql STABLE SECURITY DEFINER SET timezone = 'Asia/Shanghai'
SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
    SELECT s.name, coalesce(o.name, ''), to_char(min(p.backend_start), 'YYYY-MM-DD HH24:MI:SS'),
        string_agg(DISTINCT nullif(p.application_name, ''), ', '),
        string_agg(DISTINCT host(p.client_addr), ', ')
    FROM pg_stat_activity p
    JOIN login l ON l.role = p.usename
    JOIN account a ON a.id = l.account
    JOIN staff s ON s.id = a.staff
    LEFT JOIN office o ON o.code = s.office
    WHERE p.datname = current_database() AND (is_keeper() OR EXISTS (SELECT FROM me()))
    GROUP BY s.id, s.name, o.name
    ORDER BY 3
$$;

REVOKE EXECUTE ON FUNCTION guard.end_login(bigint), guard.refuse_untold(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    guard.open_login(bigint, text), guard.set_password(bigint, text), guard.my_key(), guard.at_work() TO {staff};
