-- What search and stored files ask the guards: their own scripts know no rule of who sees what.

-- Those of these records of an area that the login sees, in their order. Every search ends here.
CREATE OR REPLACE FUNCTION guard.sees(sought text, ids bigint[]) RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, saltdesk, guard, pg_temp
AS $$
DECLARE
    seen CONSTANT regclass := CASE sought
        WHEN 'complaints' THEN 'guard.seen_complaint' WHEN 'cases' THEN 'guard.seen_power_case'
        WHEN 'accountability' THEN 'guard.seen_accountability_case' WHEN 'notices' THEN 'guard.seen_notice'
        WHEN 'audit' THEN 'saltdesk.audit' END;
    found bigint[];
BEGIN
    IF NOT is_keeper() AND my_number() IS NULL THEN
        RETURN '{}';
    ELSIF seen IS NULL OR is_keeper() THEN
        RETURN ids;
    END IF;
    EXECUTE format(
        'SELECT array(SELECT one FROM unnest($1) WITH ORDINALITY AS asked (one, place) '
        'WHERE EXISTS (SELECT FROM %s WHERE %I = one) ORDER BY place)',
        seen, CASE sought WHEN 'audit' THEN 'seq' ELSE 'id' END
    ) INTO found USING ids;
    RETURN found;
END $$;

-- Whether the login that asks sees the row beside which a file lies; it runs under the rights of the login, so row
-- security answers. The file of a paper that may name who complains is for whoever may read its words.
CREATE OR REPLACE FUNCTION guard.shows_file(told text, held text, key bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    found boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM saltdesk.%I WHERE id = $1)', told) INTO found USING key;
    RETURN found AND (told <> 'notice' OR guard.reads_paper(key));
END $$;

GRANT EXECUTE ON FUNCTION guard.shows_file(text, text, bigint) TO {staff};
