-- Three schemas: the records, the trail with its outbox, and what guards them.
-- {owner} owns everything and is nobody's login; {staff} is the group of all who work here.

CREATE SCHEMA saltdesk;
CREATE SCHEMA trail;
CREATE SCHEMA guard;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

-- The schema of this database, and the oldest one whose programs may work with it.
CREATE TABLE guard.schema_version (version bigint NOT NULL, oldest_program bigint NOT NULL);
