-- Words of SQLite that PostgreSQL lacks, so that a statement is written once for both.
-- The bodies are such that the planner writes them into the statement.

-- OFFSET keeps the cast apart: a comparison with it could not use an index under row security.
CREATE FUNCTION json_each(listed text) RETURNS TABLE (value bigint)
LANGUAGE sql IMMUTABLE ROWS 100
AS $$ SELECT one::bigint FROM json_array_elements_text(listed::json) AS one OFFSET 0 $$;

CREATE FUNCTION json_extract(told text, place text) RETURNS bigint
LANGUAGE sql IMMUTABLE
RETURN (told::json ->> substr(place, 3))::bigint;

CREATE FUNCTION instr(held text, sought text) RETURNS integer
LANGUAGE sql IMMUTABLE
RETURN strpos(held, sought);

-- As in SQLite, the greatest of values of which one is NULL is NULL.
CREATE FUNCTION max(one text, other text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN CASE WHEN one IS NULL OR other IS NULL THEN NULL ELSE greatest(one, other) END;

CREATE FUNCTION max(one text, other text, third text) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN CASE WHEN one IS NULL OR other IS NULL OR third IS NULL THEN NULL ELSE greatest(one, other, third) END;

-- 122 random bits each; a salt takes 16 bytes.
CREATE FUNCTION random_digits() RETURNS text
LANGUAGE sql VOLATILE
RETURN replace(gen_random_uuid()::text, '-', '');

CREATE FUNCTION randomblob(size integer) RETURNS bytea
LANGUAGE sql VOLATILE
RETURN substr(decode(random_digits(), 'hex'), 1, size);

CREATE FUNCTION hex(held bytea) RETURNS text
LANGUAGE sql IMMUTABLE
RETURN upper(encode(held, 'hex'));

-- The sum of no rows is 0.
CREATE AGGREGATE total(bigint) (SFUNC = int8pl, STYPE = bigint, INITCOND = '0');
