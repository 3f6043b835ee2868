-- What the group of all who work here may do; everything else is the owner's. The last script, because it takes
-- the functions of the scripts before it from PUBLIC. Rights of single scripts to {staff} stay.

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA saltdesk, trail, guard FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA saltdesk, trail, guard FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE {owner} REVOKE ALL ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE {owner} REVOKE ALL ON TYPES FROM PUBLIC;

GRANT USAGE ON SCHEMA saltdesk, trail, guard TO {staff};

-- Records: read, add and change. Left out are tables that have a line of their own below.
DO $$
DECLARE
    apart CONSTANT text[] := '{complaint,complaint_party,complaint_called,complainant,representative,interviewee,
        power_case_party,notice,delivery,exchange_key,schema_migration,trail_erasure,anonymisation,
        destruction_item}';
    one text;
BEGIN
    FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'saltdesk' AND tablename <> ALL (apart) LOOP
        EXECUTE format('GRANT SELECT, INSERT, UPDATE ON saltdesk.%I TO {staff}', one);
    END LOOP;
END $$;

-- Tables with columns that are withheld, or that the server alone fills.
CREATE FUNCTION guard.grant_columns(verbs text, held text, without text[]) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    columns CONSTANT text := (
        SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
        WHERE attrelid = ('saltdesk.' || held)::regclass AND attnum > 0 AND NOT attisdropped
        AND attname <> ALL (without)
    );
    verb text;
BEGIN
    FOREACH verb IN ARRAY string_to_array(verbs, ' ') LOOP
        EXECUTE format('GRANT %s (%s) ON saltdesk.%I TO {staff}', verb, columns, held);
    END LOOP;
END $$;

GRANT SELECT ON saltdesk.complaint TO {staff};
SELECT guard.grant_columns('INSERT UPDATE', 'complaint', '{bars}');
GRANT SELECT ON saltdesk.complaint_party, saltdesk.complaint_called TO {staff};
SELECT guard.grant_columns('SELECT', 'notice', '{content,salt}');
SELECT guard.grant_columns('INSERT UPDATE', 'notice', '{salt}');
SELECT guard.grant_columns('SELECT', 'delivery', '{place,receiver,relation,refusal,witnesses,note,salt}');
SELECT guard.grant_columns('INSERT UPDATE', 'delivery', '{salt}');
SELECT guard.grant_columns('SELECT', 'exchange_key', '{secret,salt}');
SELECT guard.grant_columns('INSERT', 'exchange_key', '{salt}');
GRANT SELECT ON saltdesk.schema_migration, saltdesk.trail_erasure TO {staff};
GRANT SELECT, INSERT, UPDATE ON saltdesk.anonymisation TO {staff};
GRANT SELECT, INSERT ON saltdesk.destruction_item TO {staff};
GRANT SELECT ON guard.house TO {staff};
GRANT SELECT (seq, at, actor, office, act, sentence, area, record, reason, previous, hash) ON trail.audit TO {staff};
GRANT SELECT ON saltdesk.audit TO {staff};
DROP FUNCTION guard.grant_columns;

-- Rows that the program deletes.
GRANT DELETE ON saltdesk.list_change, saltdesk.complaint_attachment, saltdesk.complaint_link, saltdesk.phrase,
    saltdesk.adjustment_link, saltdesk.case_document, saltdesk.power_case_link TO {staff};

-- Ids are drawn before a row is added.
GRANT USAGE ON ALL SEQUENCES IN SCHEMA saltdesk TO {staff};

-- The words of SQLite.
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA saltdesk TO {staff};

GRANT EXECUTE ON FUNCTION
    trail.begin_act(text), trail.append(text, text, text, text, text, text, bigint, text), trail.pending(),
    trail.head(), trail.hash_at(bigint), trail.changed_since(bigint), trail.verify(bigint),
    trail.changes_of(bigint) TO {staff};

GRANT EXECUTE ON FUNCTION
    guard.moment(), guard.today(), guard.me(), guard.is_keeper(), guard.may(text), guard.owner_of(text),
    guard.my_account(), guard.my_number(), guard.my_offices(), guard.my_bars(), guard.sees_accountability(),
    guard.sees_every_case(), guard.is_about_me(text, text), guard.hidden_series(),
    guard.is_seen(text, bigint), guard.may_erase(text, bigint), guard.is_being_destroyed(text, bigint),
    guard.sees_list(bigint), guard.reads_paper(bigint),
    guard.notice_text(bigint, text), guard.delivery_text(bigint, text), guard.exchange_key_text(bigint, text),
    guard.notices_with(text), guard.is_case_opened(text, bigint, bigint), guard.last_backup() TO {staff};

-- Backups: the role of the script is of the group, too; the function refuses everybody else.
GRANT EXECUTE ON FUNCTION guard.report_backup(text, bigint, boolean) TO {staff};

-- An index of names computes its key under the login that writes a row.
GRANT EXECUTE ON FUNCTION guard.folded(text), guard.old_shapes(), guard.new_shapes(), guard.invisible() TO {staff};

-- Names in texts, and the faults of their index: verdicts.
GRANT EXECUTE ON FUNCTION
    guard.former_names(text, bigint), guard.open_mentions(bigint, json), guard.party_problems() TO {staff};

-- Search: a login puts the texts of what its own act changed.
GRANT EXECUTE ON FUNCTION
    guard.find_words(text, text[]), guard.words_among(text, text[], bigint[]),
    guard.newest_words(text, text[], integer), guard.touched(),
    guard.written(text, bigint[]), guard.put_words(text, bigint[], text[]) TO {staff};

-- Files: what policies, triggers and uploads ask.
GRANT EXECUTE ON FUNCTION
    guard.shows_file(text, text, bigint), guard.files_in(text, text), guard.digest_of(bigint),
    guard.file_state(text), guard.begin_file(), guard.put_chunk(bigint, integer, bytea), guard.end_file(bigint),
    guard.remove_file(text), guard.sweep_files() TO {staff};

-- Ids alone, of what the person sees: a policy asks it of receipts, whose paper lies in the same table.
GRANT SELECT ON guard.seen_notice TO {staff};
