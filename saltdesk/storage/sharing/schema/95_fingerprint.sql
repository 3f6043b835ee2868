-- What the schema is, as one digest: taken when it was built, and compared by every check of the data.
-- It finds what an administrator altered by mistake; who owns the database can alter this, too.

-- Rights in one order, and written out where they are those of a new object: a restored dump has them otherwise.
CREATE FUNCTION guard.rights_told(rights aclitem[], kind "char", owner oid) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT string_agg(one::text, ',' ORDER BY one::text COLLATE "C")
    FROM unnest(coalesce(rights, acldefault(kind, owner))) AS one
$$;

CREATE FUNCTION guard.fingerprint() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    WITH ours AS (
        SELECT oid, nspname, guard.rights_told(nspacl, 'n', nspowner) AS rights FROM pg_namespace WHERE nspname IN ('saltdesk', 'trail', 'guard')
    ), tables AS (
        SELECT c.oid, c.oid::regclass::text AS name, c.relowner,
            guard.rights_told(c.relacl, 'r', c.relowner) AS rights, c.relrowsecurity, c.relforcerowsecurity
        FROM pg_class c JOIN ours ON ours.oid = c.relnamespace WHERE c.relkind IN ('r', 'v')
    ), lines (line) AS (
        SELECT concat_ws(' ', 'schema', nspname, rights) FROM ours
        UNION ALL SELECT concat_ws(' ', 'table', name, rights, relrowsecurity, relforcerowsecurity) FROM tables
        UNION ALL SELECT concat_ws(' ', 'column', name, attnum, attname, format_type(atttypid, atttypmod), attnotnull,
            pg_get_expr(adbin, adrelid), guard.rights_told(attacl, 'c', relowner))
        FROM tables JOIN pg_attribute a ON a.attrelid = tables.oid AND attnum > 0 AND NOT attisdropped
        LEFT JOIN pg_attrdef d ON d.adrelid = tables.oid AND d.adnum = attnum
        UNION ALL SELECT concat_ws(' ', 'view', name, c.reloptions::text, pg_get_viewdef(c.oid)) FROM pg_class c
        JOIN tables USING (oid) WHERE c.relkind = 'v'
        UNION ALL SELECT concat_ws(' ', 'index', pg_get_indexdef(indexrelid)) FROM pg_index
        JOIN tables ON tables.oid = indrelid
        UNION ALL SELECT concat_ws(' ', 'constraint', name, conname, pg_get_constraintdef(k.oid)) FROM pg_constraint k
        JOIN tables ON tables.oid = conrelid
        UNION ALL SELECT concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid), tgenabled) FROM pg_trigger t
        JOIN tables ON tables.oid = tgrelid WHERE NOT tgisinternal
        UNION ALL SELECT concat_ws(' ', 'policy', name, polname, polcmd, polpermissive, polroles::regrole[]::text,
            pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
        FROM pg_policy JOIN tables ON tables.oid = polrelid
        UNION ALL SELECT concat_ws(' ', 'function', p.oid::regprocedure::text, guard.rights_told(p.proacl, 'f', p.proowner),
            CASE WHEN prokind = 'f' THEN pg_get_functiondef(p.oid) END)
        FROM pg_proc p JOIN ours ON ours.oid = pronamespace
    )
    SELECT encode(sha256(convert_to(string_agg(line, E'\n' ORDER BY line COLLATE "C"), 'UTF8')), 'hex') FROM lines
$$;

GRANT EXECUTE ON FUNCTION guard.fingerprint() TO {staff};
