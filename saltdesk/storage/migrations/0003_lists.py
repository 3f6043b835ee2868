"""Schema 3: versions of the lists with all their columns, and the registers beside them.

Old rows get their new values from column defaults: an update would be a change without an actor.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "e4294988a47e6af54f65b44094816a7f31240263b5e7f3e9c520f6e8a190abbc"

COLUMNS = """
ALTER TABLE power_item ADD COLUMN parent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE power_item ADD COLUMN applies_to TEXT NOT NULL DEFAULT '';
ALTER TABLE power_item ADD COLUMN statutory_limit TEXT NOT NULL DEFAULT '';
ALTER TABLE power_item ADD COLUMN fees TEXT NOT NULL DEFAULT '';
ALTER TABLE power_item ADD COLUMN complaint_phone TEXT NOT NULL DEFAULT '';
ALTER TABLE power_item ADD COLUMN bases TEXT NOT NULL DEFAULT '[]';
ALTER TABLE power_item ADD COLUMN steps TEXT NOT NULL DEFAULT '[]';
ALTER TABLE duty_item ADD COLUMN stage TEXT NOT NULL DEFAULT 'other';
ALTER TABLE duty_item ADD COLUMN accountability_basis TEXT NOT NULL DEFAULT '';
ALTER TABLE duty_item ADD COLUMN published_on TEXT;
ALTER TABLE calendar_year ADD COLUMN entered_by TEXT NOT NULL DEFAULT '';
ALTER TABLE calendar_year ADD COLUMN checked_by TEXT NOT NULL DEFAULT '';
"""

TABLES = """
CREATE TABLE list_version (
    id INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL,
    status TEXT NOT NULL, items TEXT NOT NULL, basis_document TEXT NOT NULL, reported_on TEXT,
    report_document TEXT NOT NULL, confirmed_on TEXT, confirmed_by TEXT NOT NULL,
    confirm_document TEXT NOT NULL, published_on TEXT, superseded_on TEXT, adjustment INTEGER NOT NULL,
    digest TEXT NOT NULL, note TEXT NOT NULL, registered_on TEXT, registered_by TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX list_version_kind_number ON list_version (kind, number);
CREATE INDEX list_version_status_published_on ON list_version (status, published_on);

CREATE TABLE item_revision (
    id INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, item INTEGER NOT NULL,
    list_version INTEGER NOT NULL, action TEXT NOT NULL, content TEXT NOT NULL, effective_from TEXT,
    effective_to TEXT, version INTEGER NOT NULL,
    FOREIGN KEY (list_version) REFERENCES list_version (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX item_revision_list_version ON item_revision (list_version);
CREATE INDEX item_revision_kind_item ON item_revision (kind, item);
CREATE INDEX item_revision_kind_effective_from ON item_revision (kind, effective_from);

CREATE TABLE list_change (
    id INTEGER NOT NULL PRIMARY KEY, adjustment INTEGER NOT NULL, kind TEXT NOT NULL, item INTEGER NOT NULL,
    action TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, applied INTEGER NOT NULL,
    version INTEGER NOT NULL, FOREIGN KEY (adjustment) REFERENCES adjustment (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX list_change_adjustment ON list_change (adjustment);
CREATE INDEX list_change_kind_item ON list_change (kind, item);

CREATE TABLE service_commitment (
    id INTEGER NOT NULL PRIMARY KEY, power_item INTEGER NOT NULL, conditions TEXT NOT NULL,
    standards TEXT NOT NULL, time_limits TEXT NOT NULL, extended_hours TEXT NOT NULL,
    complaint_handling TEXT NOT NULL, note TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (power_item) REFERENCES power_item (id) ON DELETE RESTRICT
) STRICT;
CREATE UNIQUE INDEX service_commitment_power_item ON service_commitment (power_item);

CREATE TABLE fee_item (
    id INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL,
    basis TEXT NOT NULL, period TEXT NOT NULL, amount TEXT NOT NULL, payer TEXT NOT NULL,
    scope TEXT NOT NULL, document TEXT NOT NULL, valid_from TEXT, valid_to TEXT, note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX fee_item_code ON fee_item (code);

CREATE TABLE discretion_standard (
    id INTEGER NOT NULL PRIMARY KEY, power_item INTEGER NOT NULL, number INTEGER NOT NULL,
    conduct TEXT NOT NULL, law TEXT NOT NULL, article TEXT NOT NULL, ranges TEXT NOT NULL,
    levels TEXT NOT NULL, document TEXT NOT NULL, status TEXT NOT NULL, effective_from TEXT,
    effective_to TEXT, note TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (power_item) REFERENCES power_item (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX discretion_standard_power_item ON discretion_standard (power_item);

CREATE TABLE enforcement_body (
    id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, basis TEXT NOT NULL,
    confirm_document TEXT NOT NULL, confirmed_on TEXT, published_on TEXT, valid_from TEXT, valid_to TEXT,
    note TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX enforcement_body_name ON enforcement_body (name);

CREATE TABLE entrustment (
    id INTEGER NOT NULL PRIMARY KEY, body INTEGER NOT NULL, trustee TEXT NOT NULL, items TEXT NOT NULL,
    scope TEXT NOT NULL, document TEXT NOT NULL, published_on TEXT, valid_from TEXT, valid_to TEXT,
    note TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (body) REFERENCES enforcement_body (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX entrustment_body ON entrustment (body);

CREATE TABLE officer (
    id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, office TEXT NOT NULL,
    certificate_kind TEXT NOT NULL, certificate_number TEXT NOT NULL, issued_on TEXT, expires_on TEXT,
    state TEXT NOT NULL, state_on TEXT, state_reason TEXT NOT NULL, note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX officer_certificate_number ON officer (certificate_number);

CREATE TABLE publication (
    id INTEGER NOT NULL PRIMARY KEY, subject TEXT NOT NULL, record INTEGER NOT NULL, title TEXT NOT NULL,
    channel TEXT NOT NULL, published_on TEXT, published_by TEXT NOT NULL, place TEXT NOT NULL,
    document_file TEXT NOT NULL, document_name TEXT NOT NULL, evidence_file TEXT NOT NULL,
    evidence_name TEXT NOT NULL, note TEXT NOT NULL, registered_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE INDEX publication_subject_record ON publication (subject, record);
CREATE INDEX publication_published_on ON publication (published_on);

CREATE TABLE law (
    id INTEGER NOT NULL PRIMARY KEY, title TEXT NOT NULL, document_number TEXT NOT NULL,
    level TEXT NOT NULL, promulgated_on TEXT, effective_on TEXT, repealed_on TEXT, note TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX law_title_document_number ON law (title, document_number);

CREATE TABLE law_change (
    id INTEGER NOT NULL PRIMARY KEY, law INTEGER NOT NULL, kind TEXT NOT NULL, articles TEXT NOT NULL,
    document TEXT NOT NULL, promulgated_on TEXT, effective_on TEXT, note TEXT NOT NULL, noted_on TEXT,
    noted_by TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (law) REFERENCES law (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX law_change_law ON law_change (law);
"""

WIDENED = ("power_item", "duty_item", "calendar_year")
"""Tables with new columns: their triggers are built again to include them."""

ADDED = (
    "list_version",
    "item_revision",
    "list_change",
    "service_commitment",
    "fee_item",
    "discretion_standard",
    "enforcement_body",
    "entrustment",
    "officer",
    "publication",
    "law",
    "law_change",
)


def up(_migrator: Any, database: Any) -> None:
    """Add the columns and the tables, then build the triggers of all of them."""
    for table in WIDENED:
        for ending in ("added", "changed", "removed"):
            database.execute_sql(f"DROP TRIGGER {table}_{ending}")
    for script in (COLUMNS, TABLES):
        for statement in filter(str.strip, script.split(";\n")):
            database.execute_sql(statement.strip())
    for table in (*WIDENED, *ADDED):
        columns = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for trigger in outbox_triggers(table, columns):
            database.execute_sql(trigger)
