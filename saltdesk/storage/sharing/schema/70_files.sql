-- Attachments and frozen documents. A file is read only beside a visible row that names it: row security asks the
-- rows themselves, under the login that reads. Contents are not encrypted here; the server's disks are guarded.

-- The columns that name a file ('name'), or hold a list of kept files ('list').
CREATE TABLE guard.file_column (
    name text NOT NULL, held text NOT NULL, kind text NOT NULL CHECK (kind IN ('name', 'list')),
    PRIMARY KEY (name, held)
);
INSERT INTO guard.file_column (name, held, kind) VALUES
    ('publication', 'document_file', 'name'), ('publication', 'evidence_file', 'name'),
    ('case_document', 'file', 'name'),
    ('complaint', 'extension_approval', 'list'), ('complaint', 'malice_approval', 'list'),
    ('complaint', 'reopen_approval', 'list'), ('complaint_attachment', 'sha256', 'name'),
    ('inspection_plan', 'approval', 'list'), ('inspection_activity', 'files', 'list'),
    ('inspection_check', 'files', 'list'), ('inspection_material', 'files', 'list'),
    ('finding', 'files', 'list'), ('finding', 'extension_approval', 'list'),
    ('finding', 'order_approval', 'list'), ('finding', 'rectification_files', 'list'),
    ('round_reply', 'files', 'list'),
    ('accountability_case', 'files', 'list'), ('accountability_case', 'approval', 'list'),
    ('power_case', 'files', 'list'), ('power_case', 'extension_approval', 'list'),
    ('power_case', 'approval', 'list'), ('power_case', 'served_files', 'list'),
    ('power_case', 'withheld_approval', 'list'),
    ('power_case_link', 'files', 'list'), ('power_case_link', 'extension_approval', 'list'),
    ('guidance', 'files', 'list'), ('notice', 'file', 'name'), ('notice', 'sealed_file', 'name'),
    ('anonymisation', 'approval', 'list');

-- An upload. Until its end it has no name; then the server itself computes it, so that no login puts a content
-- under a false name. The same content put again is another upload, in the same time as a new one, so that nobody
-- learns whether a hidden record has a file; the newest counts, and the sweep takes older ones away.
CREATE TABLE guard.stored_file (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, sha256 text, size bigint,
    role text NOT NULL DEFAULT session_user, stored_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX stored_file_sha256 ON guard.stored_file (sha256, id);

CREATE TABLE guard.file_chunk (
    file bigint NOT NULL REFERENCES guard.stored_file ON DELETE CASCADE, place integer NOT NULL,
    content bytea NOT NULL CHECK (length(content) <= 1048576), PRIMARY KEY (file, place)
);
-- Scans are compressed already.
ALTER TABLE guard.file_chunk ALTER COLUMN content SET STORAGE EXTERNAL;

-- Which row names a file in which column. A row that let go of it is kept, with the number of the entry that tells
-- so: who reads the row reads in its trail that it named the file, and may put it back.
CREATE TABLE guard.file_use (
    sha256 text NOT NULL, name text NOT NULL, held text NOT NULL, key bigint NOT NULL, past_in bigint,
    PRIMARY KEY (sha256, name, held, key)
);
CREATE INDEX file_use_row ON guard.file_use (name, key);

CREATE FUNCTION guard.files_in(kind text, told text) RETURNS text[]
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp
RETURN CASE
    WHEN coalesce(told, '') IN ('', '[]') THEN '{}'
    WHEN kind = 'name' THEN ARRAY[told]
    ELSE ARRAY(SELECT DISTINCT one ->> 'file' FROM json_array_elements(told::json) AS one WHERE one ->> 'file' <> '')
END;

CREATE FUNCTION guard.note_files() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    was CONSTANT json := CASE WHEN TG_OP <> 'INSERT' THEN to_json(OLD) END;
    is_now CONSTANT json := CASE WHEN TG_OP <> 'DELETE' THEN to_json(NEW) END;
    row_key CONSTANT bigint := coalesce(is_now, was) ->> 'id';
    asked record;
    named text[];
BEGIN
    FOR asked IN SELECT c.held, c.kind FROM file_column c WHERE c.name = TG_TABLE_NAME LOOP
        named := files_in(asked.kind, is_now ->> asked.held);
        INSERT INTO file_use (sha256, name, held, key)
        SELECT one, TG_TABLE_NAME, asked.held, row_key FROM unnest(named) AS one
        ON CONFLICT (sha256, name, held, key) DO UPDATE SET past_in = NULL WHERE file_use.past_in IS NOT NULL;
        UPDATE file_use u SET past_in = (SELECT seq + 1 FROM trail.head())
        WHERE u.sha256 = ANY (files_in(asked.kind, was ->> asked.held)) AND u.sha256 <> ALL (named)
        AND u.name = TG_TABLE_NAME AND u.held = asked.held AND u.key = row_key;
    END LOOP;
    RETURN NULL;
END $$;

-- Notes the files of rows that came without triggers, as a move brings them. What rows let go of before is only
-- in the trail, and its files were not moved.
CREATE FUNCTION guard.settle_files() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    told record;
BEGIN
    FOR told IN SELECT * FROM file_column LOOP
        EXECUTE format('INSERT INTO guard.file_use (sha256, name, held, key) '
            'SELECT one, %1$L, %2$L, t.id FROM saltdesk.%1$I t, unnest(guard.files_in(%3$L, t.%2$I)) AS one '
            'ON CONFLICT (sha256, name, held, key) DO NOTHING', told.name, told.held, told.kind);
    END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION guard.settle_files() FROM PUBLIC;

-- A row names only files that its writer may read: else knowing a digest would open the file of a hidden record.
CREATE FUNCTION guard.refuse_unseen_files() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    was CONSTANT json := CASE WHEN TG_OP <> 'INSERT' THEN to_json(OLD) END;
    is_now CONSTANT json := to_json(NEW);
BEGIN
    IF NOT guard.is_keeper() AND EXISTS (
        SELECT one FROM guard.file_column c, unnest(guard.files_in(c.kind, is_now ->> c.held)) AS one
        WHERE c.name = TG_TABLE_NAME AND one <> ALL (guard.files_in(c.kind, was ->> c.held))
        AND NOT EXISTS (SELECT 1 FROM guard.stored_file f WHERE f.sha256 = one)
    ) THEN
        RAISE EXCEPTION 'no file of this name is stored' USING ERRCODE = 'SD404';
    END IF;
    RETURN NEW;
END $$;

-- The conditions let an import of rows without files pass by.
CREATE FUNCTION guard.watch_files(watched text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, guard, pg_temp
AS $$
DECLARE
    named CONSTANT text := (SELECT string_agg(quote_ident(held), ', ') FROM file_column WHERE name = watched);
    filled CONSTANT text := (
        SELECT string_agg(format('ROW.%I NOT IN ('''', ''[]'')', held), ' OR ') FROM file_column WHERE name = watched);
    changed CONSTANT text := (
        SELECT string_agg(format('OLD.%1$I IS DISTINCT FROM NEW.%1$I', held), ' OR ')
        FROM file_column WHERE name = watched);
BEGIN
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON saltdesk.%I FOR EACH ROW WHEN (%s) '
        'EXECUTE FUNCTION guard.refuse_unseen_files()', watched || '_files_asked', watched, replace(filled, 'ROW', 'NEW'));
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OF %s ON saltdesk.%I FOR EACH ROW WHEN (%s) '
        'EXECUTE FUNCTION guard.refuse_unseen_files()', watched || '_files_reasked', named, watched, changed);
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON saltdesk.%I FOR EACH ROW WHEN (%s) '
        'EXECUTE FUNCTION guard.note_files()', watched || '_files_named', watched, replace(filled, 'ROW', 'NEW'));
    EXECUTE format('CREATE TRIGGER %I AFTER UPDATE OF %s ON saltdesk.%I FOR EACH ROW WHEN (%s) '
        'EXECUTE FUNCTION guard.note_files()', watched || '_files_changed', named, watched, changed);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON saltdesk.%I FOR EACH ROW WHEN (%s) '
        'EXECUTE FUNCTION guard.note_files()', watched || '_files_gone', watched, replace(filled, 'ROW', 'OLD'));
END $$;

SELECT guard.watch_files(name) FROM (SELECT DISTINCT name FROM guard.file_column) AS told;

-- Whether the login that asks sees the row; run under its own rights, so row security answers.
CREATE FUNCTION guard.shows_file(told text, held text, key bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    found boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM saltdesk.%I WHERE id = $1)', told) INTO found USING key;
    RETURN found;
END $$;

ALTER TABLE guard.file_use ENABLE ROW LEVEL SECURITY;
ALTER TABLE guard.stored_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE guard.file_chunk ENABLE ROW LEVEL SECURITY;

CREATE POLICY beside_a_row ON guard.file_use FOR SELECT TO {staff} USING (guard.shows_file(name, held, key));
-- Who put a file names it in a record within a day; after that only what a row shows counts. A paper that may name
-- who complains is seen by more people than may read it.
CREATE POLICY own_or_named ON guard.stored_file FOR SELECT TO {staff} USING (
    sha256 IS NOT NULL AND (
        (role = session_user AND stored_at > now() - interval '1 day')
        OR EXISTS (
            SELECT 1 FROM guard.file_use u
            WHERE u.sha256 = stored_file.sha256 AND (u.name <> 'notice' OR guard.reads_paper(u.key))
        )
    )
);
CREATE POLICY of_a_file ON guard.file_chunk FOR SELECT TO {staff} USING (
    EXISTS (SELECT 1 FROM guard.stored_file f WHERE f.id = file_chunk.file)
);
GRANT SELECT ON guard.file_column, guard.file_use, guard.stored_file, guard.file_chunk TO {staff};

CREATE FUNCTION guard.digest_of(file bigint) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT encode(sha256(coalesce(string_agg(c.content, ''::bytea ORDER BY c.place), ''::bytea)), 'hex')
    FROM guard.file_chunk c WHERE c.file = digest_of.file
$$;

CREATE FUNCTION guard.begin_file() RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$ INSERT INTO stored_file DEFAULT VALUES RETURNING id $$;

CREATE FUNCTION guard.put_chunk(told bigint, place integer, content bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM stored_file f WHERE f.id = told AND f.sha256 IS NULL AND f.role = session_user) THEN
        RAISE EXCEPTION 'no upload of this login goes on under this number' USING ERRCODE = 'SD404';
    END IF;
    INSERT INTO file_chunk VALUES (told, put_chunk.place, put_chunk.content);
END $$;

CREATE FUNCTION guard.end_file(told bigint) RETURNS text
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
    UPDATE stored_file f SET sha256 = digest_of(told),
        size = (SELECT coalesce(sum(length(c.content)), 0) FROM file_chunk c WHERE c.file = told)
    WHERE f.id = told AND f.sha256 IS NULL AND f.role = session_user RETURNING f.sha256
$$;

-- Whether a file that the login may read is 'whole', 'altered' or 'missing'; 'withheld' if it lies beside a row that
-- the login sees, but may not be read.
CREATE FUNCTION guard.file_state(told text) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce((
        SELECT CASE WHEN guard.digest_of(f.id) = told THEN 'whole' ELSE 'altered' END
        FROM guard.stored_file f WHERE f.sha256 = told ORDER BY f.id DESC LIMIT 1
    ), (
        SELECT 'withheld' FROM guard.file_use u
        WHERE u.sha256 = told AND u.name = 'notice' AND NOT guard.reads_paper(u.key) LIMIT 1
    ), 'missing')
$$;

-- Destroys a file that no row names any more: one that an erasure let go of, or an upload of one's own.
-- It tells nobody whether it did.
CREATE FUNCTION guard.remove_file(told text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
    DELETE FROM stored_file f WHERE f.sha256 = told
    AND NOT EXISTS (SELECT 1 FROM file_use u WHERE u.sha256 = told AND u.past_in IS NULL)
    AND (guard.is_keeper() OR (
        f.role = session_user AND NOT EXISTS (SELECT 1 FROM file_use u WHERE u.sha256 = told)
    ) OR EXISTS (
        SELECT 1 FROM file_use u JOIN trail.audit a ON a.seq = u.past_in
        WHERE u.sha256 = told AND a.act IN ('privacy.anonymise', 'destruction.confirm')
    ))
$$;

-- Takes away, after a day, uploads that no row ever named, broken off ones, and the older of equal ones. Each start
-- of the program and each backup calls it; any login may, because it leaves what counts.
CREATE FUNCTION guard.sweep_files() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, guard, pg_temp
AS $$
    DELETE FROM stored_file f WHERE f.stored_at < now() - interval '1 day' AND (
        f.sha256 IS NULL
        OR NOT EXISTS (SELECT 1 FROM file_use u WHERE u.sha256 = f.sha256)
        OR EXISTS (SELECT 1 FROM stored_file n WHERE n.sha256 = f.sha256 AND n.id > f.id)
    )
$$;
