-- Three schemas: the records, the trail with its outbox, and what guards them.
-- {owner} owns everything and is nobody's login; {staff} is the group of all who work here.

CREATE SCHEMA saltdesk;
CREATE SCHEMA trail;
CREATE SCHEMA guard;

-- One row: the schema of this database, the oldest one whose programs may work with it, how its roles are
-- called (a copy under another name keeps them), and the fingerprint of what was built.
CREATE TABLE guard.house (
    version bigint NOT NULL, oldest_program bigint NOT NULL, prefix text NOT NULL, fingerprint text NOT NULL,
    -- Hash of the first entry of the trail that is being moved in; empty once the move is complete.
    unfinished text NOT NULL DEFAULT '',
    -- When the data was moved back to one computer; empty while it is here.
    moved_away text NOT NULL DEFAULT ''
);
