"""Schema 27: destruction lists that two people sign, anonymised records, and entries that were blanked.

The trigger that keeps entries of the trail lets texts be taken out of one, in the transaction that states the
hash of what is left; everything else of an entry stays as it is.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "d63e59c733a723340e5b885bc258c278eaad48072906b7f8898493ba1c725d28"

STATEMENTS = (
    """CREATE TABLE destruction_list (
        id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, status TEXT NOT NULL, basis TEXT NOT NULL,
        proposed_on TEXT, proposed_by TEXT NOT NULL, proposer INTEGER NOT NULL, confirmed_on TEXT,
        confirmed_by TEXT NOT NULL, confirmer INTEGER NOT NULL, withdrawn_on TEXT, withdrawn_by TEXT NOT NULL,
        withdrawal_reason TEXT NOT NULL, version INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX destruction_list_number ON destruction_list (number)",
    """CREATE TABLE destruction_item (
        id INTEGER NOT NULL PRIMARY KEY, list INTEGER NOT NULL, area TEXT NOT NULL, record INTEGER NOT NULL,
        number TEXT NOT NULL, closed_on TEXT, period TEXT NOT NULL, until TEXT, version INTEGER NOT NULL,
        FOREIGN KEY (list) REFERENCES destruction_list (id) ON DELETE RESTRICT
    ) STRICT""",
    "CREATE INDEX destruction_item_list ON destruction_item (list)",
    "CREATE INDEX destruction_item_area_record ON destruction_item (area, record)",
    """CREATE TABLE anonymisation (
        id INTEGER NOT NULL PRIMARY KEY, area TEXT NOT NULL, record INTEGER NOT NULL, number TEXT NOT NULL,
        done_on TEXT, done_by TEXT NOT NULL, ground TEXT NOT NULL, reason TEXT NOT NULL,
        approved_by TEXT NOT NULL, approval TEXT NOT NULL, list INTEGER NOT NULL, files INTEGER NOT NULL,
        entries INTEGER NOT NULL, version INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX anonymisation_area_record ON anonymisation (area, record)",
    """CREATE TABLE trail_erasure (
        id INTEGER NOT NULL PRIMARY KEY, entry INTEGER NOT NULL, digest TEXT NOT NULL, version INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX trail_erasure_entry ON trail_erasure (entry)",
    "DROP TRIGGER audit_no_update",
    """CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit WHEN NOT (
        NEW.seq IS OLD.seq AND NEW.at IS OLD.at AND NEW.actor IS OLD.actor AND NEW.office IS OLD.office
        AND NEW.act IS OLD.act AND NEW.area IS OLD.area AND NEW.record IS OLD.record
        AND NEW.previous IS OLD.previous AND NEW.hash IS OLD.hash AND EXISTS (
            SELECT 1 FROM trail_erasure JOIN change_outbox ON change_outbox.key = trail_erasure.id
            WHERE trail_erasure.entry = OLD.seq AND change_outbox.name = 'trail_erasure'
            AND change_outbox.action = 'insert'))
        BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END""",
)

TABLES = ("destruction_list", "destruction_item", "anonymisation", "trail_erasure")


def up(_migrator: Any, database: Any) -> None:
    """Create the tables with their triggers, and let entries be blanked."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
    for table in TABLES:
        columns = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for trigger in outbox_triggers(table, columns):
            database.execute_sql(trigger)
