-- Nobody works in a database into which data is still being moved, or out of which it was moved.

-- It also stops a window that was open all the while. The keeper's last entry alone says that the data went.
CREATE FUNCTION guard.refuse_moved() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM house WHERE unfinished <> '' OR moved_away <> '')
        AND NOT (NEW.act = 'database.return' AND guard.is_keeper())
    THEN
        RAISE EXCEPTION 'the data is being moved, or was moved away' USING ERRCODE = 'SD409';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER audit_not_moved BEFORE INSERT ON trail.audit
    FOR EACH ROW EXECUTE FUNCTION guard.refuse_moved();

-- Fills what triggers and the end of acts derive from the rows: neither saw those that were moved in. What
-- identifies people in texts is worked out by the program (guard.note_details_of).
CREATE FUNCTION guard.settle_all() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    PERFORM settle_files();
    PERFORM build_parties();
END $$;
REVOKE EXECUTE ON FUNCTION guard.settle_all() FROM PUBLIC;
