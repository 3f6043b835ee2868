"""Schema 1: every table of the foundation, the audit outbox with its triggers, and the guarded trail.

The statements are a frozen copy: later versions add scripts, this one is never changed.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import TRAIL_TRIGGERS, outbox_triggers

FINGERPRINT = "6ba02a8dd6229d75ee668f2dd50832c69863758493c618c2ab56a0274c2cf97b"

TABLES = """
CREATE TABLE office (
    id INTEGER NOT NULL PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX office_code ON office (code);

CREATE TABLE staff (
    id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, office TEXT NOT NULL, phone TEXT NOT NULL,
    valid_from TEXT, valid_to TEXT, version INTEGER NOT NULL
) STRICT;
CREATE INDEX staff_office ON staff (office);

CREATE TABLE mandate (
    id INTEGER NOT NULL PRIMARY KEY, mechanism TEXT NOT NULL, office TEXT NOT NULL, person TEXT NOT NULL,
    phone TEXT NOT NULL, valid_from TEXT, valid_to TEXT, source TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;

CREATE TABLE outside_body (
    id INTEGER NOT NULL PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, part TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX outside_body_code ON outside_body (code);

CREATE TABLE power_item (
    id INTEGER NOT NULL PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, power_class TEXT NOT NULL,
    subject TEXT NOT NULL, legal_basis TEXT NOT NULL, flow TEXT NOT NULL, discretion TEXT NOT NULL,
    promised_limit TEXT NOT NULL, extension_condition TEXT NOT NULL, handling_office TEXT NOT NULL,
    entrusted_body TEXT NOT NULL, head TEXT NOT NULL, posts TEXT NOT NULL,
    handler_certificate TEXT NOT NULL, phone TEXT NOT NULL, note TEXT NOT NULL, status TEXT NOT NULL,
    published_on TEXT, publication_channel TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX power_item_code ON power_item (code);
CREATE INDEX power_item_status_power_class ON power_item (status, power_class);

CREATE TABLE duty_item (
    id INTEGER NOT NULL PRIMARY KEY, power_item INTEGER NOT NULL, content TEXT NOT NULL,
    basis TEXT NOT NULL, accountability TEXT NOT NULL, note TEXT NOT NULL, status TEXT NOT NULL,
    version INTEGER NOT NULL, FOREIGN KEY (power_item) REFERENCES power_item (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX duty_item_power_item ON duty_item (power_item);

CREATE TABLE adjustment (
    id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, title TEXT NOT NULL, trigger TEXT NOT NULL,
    basis_document TEXT NOT NULL, promulgated_on TEXT, effective_on TEXT, document_on TEXT,
    received_on TEXT, started_on TEXT, start_reason TEXT NOT NULL, extension_approval TEXT NOT NULL,
    extension_approved_on TEXT, content TEXT NOT NULL, items TEXT NOT NULL, status TEXT NOT NULL,
    current_link TEXT NOT NULL, due_on TEXT, due_side TEXT NOT NULL, due_provisional INTEGER NOT NULL,
    registered_on TEXT, registered_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX adjustment_number ON adjustment (number);
CREATE INDEX adjustment_status_due_on ON adjustment (status, due_on);

CREATE TABLE adjustment_link (
    id INTEGER NOT NULL PRIMARY KEY, adjustment INTEGER NOT NULL, code TEXT NOT NULL, started_on TEXT,
    due_on TEXT, due_provisional INTEGER NOT NULL, done_on TEXT, done_by TEXT NOT NULL,
    document TEXT NOT NULL, note TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (adjustment) REFERENCES adjustment (id) ON DELETE RESTRICT
) STRICT;
CREATE UNIQUE INDEX adjustment_link_adjustment_code ON adjustment_link (adjustment, code);

CREATE TABLE complaint (
    id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, channel TEXT NOT NULL,
    received_at TEXT NOT NULL, received_by TEXT NOT NULL, receiving_office TEXT NOT NULL,
    masked_name TEXT NOT NULL, object_office TEXT NOT NULL, object_person TEXT NOT NULL,
    matter TEXT NOT NULL, facts TEXT NOT NULL, request TEXT NOT NULL, materials TEXT NOT NULL,
    occurred_on TEXT, postmarked_on TEXT, pages INTEGER NOT NULL, kind TEXT NOT NULL,
    elements INTEGER NOT NULL, status TEXT NOT NULL, handling_office TEXT NOT NULL, decided_on TEXT,
    decided_by TEXT NOT NULL, refusal_reason TEXT, refusal_text TEXT NOT NULL, told_how TEXT NOT NULL,
    answered_on TEXT, answered_how TEXT NOT NULL, conclusion TEXT, answer TEXT NOT NULL,
    due_on TEXT, due_provisional INTEGER NOT NULL, due_clause TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX complaint_number ON complaint (number);
CREATE INDEX complaint_status_object_office_received_at ON complaint (status, object_office, received_at);

CREATE TABLE complainant (
    id INTEGER NOT NULL PRIMARY KEY, complaint INTEGER NOT NULL, complainant_type TEXT NOT NULL,
    disclosure TEXT NOT NULL, is_confidential INTEGER NOT NULL, name TEXT NOT NULL, contact TEXT NOT NULL,
    caller_number TEXT NOT NULL, id_number TEXT NOT NULL, address TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (complaint) REFERENCES complaint (id) ON DELETE RESTRICT
) STRICT;
CREATE UNIQUE INDEX complainant_complaint ON complainant (complaint);

CREATE TABLE inspection (
    id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, kind TEXT NOT NULL, plan TEXT NOT NULL,
    planned_on TEXT, office TEXT NOT NULL, inspects_on TEXT, team TEXT NOT NULL, basis TEXT NOT NULL,
    scope TEXT NOT NULL, content TEXT NOT NULL, procedure TEXT NOT NULL, materials TEXT NOT NULL,
    contact_person TEXT NOT NULL, contact_phone TEXT NOT NULL, notified_on TEXT,
    notice_number TEXT NOT NULL, feedback_on TEXT, feedback_by TEXT NOT NULL, feedback_to TEXT NOT NULL,
    feedback_text TEXT NOT NULL, status TEXT NOT NULL, due_on TEXT, registered_by TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX inspection_number ON inspection (number);
CREATE INDEX inspection_status_office_inspects_on ON inspection (status, office, inspects_on);

CREATE TABLE finding (
    id INTEGER NOT NULL PRIMARY KEY, inspection INTEGER NOT NULL, number TEXT NOT NULL,
    office TEXT NOT NULL, item TEXT NOT NULL, problem TEXT NOT NULL, label TEXT NOT NULL,
    opinion TEXT NOT NULL, owner TEXT NOT NULL, found_on TEXT, due_on TEXT, rectified_on TEXT,
    rectified_by TEXT NOT NULL, rectification TEXT NOT NULL, verified_on TEXT, verified_by TEXT NOT NULL,
    status TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (inspection) REFERENCES inspection (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX finding_inspection ON finding (inspection);
CREATE UNIQUE INDEX finding_number ON finding (number);
CREATE INDEX finding_status_office_due_on ON finding (status, office, due_on);

CREATE TABLE notice (
    id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
    area TEXT NOT NULL, record INTEGER NOT NULL, addressee TEXT NOT NULL, issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL, file TEXT NOT NULL, pages INTEGER NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX notice_number ON notice (number);
CREATE INDEX notice_area_record ON notice (area, record);

CREATE TABLE number_series (
    series TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (series, year)
) STRICT;

CREATE TABLE calendar_year (
    id INTEGER NOT NULL PRIMARY KEY, year INTEGER NOT NULL, status TEXT NOT NULL, source TEXT NOT NULL,
    rest TEXT NOT NULL, work TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX calendar_year_year ON calendar_year (year);

CREATE TABLE setting (
    id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX setting_name ON setting (name);

CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL, actor TEXT NOT NULL, office TEXT NOT NULL,
    act TEXT NOT NULL, sentence TEXT NOT NULL, area TEXT NOT NULL, record INTEGER NOT NULL,
    reason TEXT NOT NULL, diffs TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_area_record ON audit (area, record);

CREATE TABLE change_outbox (
    id INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, key INTEGER NOT NULL, action TEXT NOT NULL,
    old TEXT, new TEXT
) STRICT;
"""

AUDITED = (
    "office",
    "staff",
    "mandate",
    "outside_body",
    "power_item",
    "duty_item",
    "adjustment",
    "adjustment_link",
    "complaint",
    "complainant",
    "inspection",
    "finding",
    "notice",
    "calendar_year",
    "setting",
)

PRIVATE = {"complainant": frozenset({"name", "contact", "caller_number", "id_number", "address"})}


def up(_migrator: Any, database: Any) -> None:
    """Build the tables, then the triggers."""
    for statement in filter(str.strip, TABLES.split(";\n")):
        database.execute_sql(statement.strip())
    for table in AUDITED:
        columns = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for trigger in outbox_triggers(table, columns, PRIVATE.get(table, frozenset())):
            database.execute_sql(trigger)
    for trigger in TRAIL_TRIGGERS:
        database.execute_sql(trigger)
