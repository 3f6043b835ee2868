"""Schema 6: yearly plans, visits and check lists, the procedure of findings, accountability cases.

Old rows get their new values from column defaults: an update would be a change without an actor.
The table of findings is rebuilt by hand, because a finding no longer needs an inspection.
"""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "336427c6271b28cae0805f09efd452faaa4ee145827717de15b9288baf0a9ac0"

STATEMENTS = """
CREATE TABLE inspection_plan (
    id INTEGER NOT NULL PRIMARY KEY, year INTEGER NOT NULL, kind TEXT NOT NULL, number TEXT NOT NULL,
    title TEXT NOT NULL, basis TEXT NOT NULL, scope TEXT NOT NULL, offices TEXT NOT NULL,
    content TEXT NOT NULL, team TEXT NOT NULL, starts_on TEXT, ends_on TEXT, approved_on TEXT,
    approved_by TEXT NOT NULL, withdraw_reason TEXT NOT NULL, status TEXT NOT NULL,
    registered_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX inspection_plan_number ON inspection_plan (number);
CREATE INDEX inspection_plan_year_kind ON inspection_plan (year, kind);

ALTER TABLE inspection ADD COLUMN yearly_plan INTEGER REFERENCES inspection_plan (id) ON DELETE RESTRICT;
ALTER TABLE inspection ADD COLUMN received_on TEXT;
ALTER TABLE inspection ADD COLUMN received_by TEXT NOT NULL DEFAULT '';
ALTER TABLE inspection ADD COLUMN reported_on TEXT;
ALTER TABLE inspection ADD COLUMN reporter TEXT NOT NULL DEFAULT '';
ALTER TABLE inspection ADD COLUMN report_notes TEXT NOT NULL DEFAULT '';
CREATE INDEX inspection_yearly_plan ON inspection (yearly_plan);

CREATE TABLE inspection_activity (
    id INTEGER NOT NULL PRIMARY KEY, inspection INTEGER NOT NULL, kind TEXT NOT NULL, held_on TEXT,
    place TEXT NOT NULL, people TEXT NOT NULL, masked_people TEXT NOT NULL, notes TEXT NOT NULL,
    files TEXT NOT NULL, recorded_by TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (inspection) REFERENCES inspection (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX inspection_activity_inspection ON inspection_activity (inspection);

CREATE TABLE interviewee (
    id INTEGER NOT NULL PRIMARY KEY, activity INTEGER NOT NULL, name TEXT NOT NULL, contact TEXT NOT NULL,
    matter TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (activity) REFERENCES inspection_activity (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX interviewee_activity ON interviewee (activity);

CREATE TABLE inspection_check (
    id INTEGER NOT NULL PRIMARY KEY, inspection INTEGER NOT NULL, place INTEGER NOT NULL, code TEXT NOT NULL,
    clause TEXT NOT NULL, question TEXT NOT NULL, is_own INTEGER NOT NULL, result TEXT, note TEXT NOT NULL,
    files TEXT NOT NULL, prefill TEXT NOT NULL, prefilled_on TEXT, answered_on TEXT,
    answered_by TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (inspection) REFERENCES inspection (id) ON DELETE RESTRICT
) STRICT;
CREATE UNIQUE INDEX inspection_check_inspection_place ON inspection_check (inspection, place);

CREATE TABLE inspection_material (
    id INTEGER NOT NULL PRIMARY KEY, inspection INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL,
    presence TEXT, note TEXT NOT NULL, files TEXT NOT NULL, consulted_on TEXT, consulted_by TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (inspection) REFERENCES inspection (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX inspection_material_inspection ON inspection_material (inspection);

CREATE TEMPORARY TABLE finding_before AS SELECT * FROM finding;
DROP TABLE finding;
CREATE TABLE finding (
    id INTEGER NOT NULL PRIMARY KEY, inspection INTEGER, "check" INTEGER NOT NULL, source TEXT NOT NULL,
    source_text TEXT NOT NULL, number TEXT NOT NULL, office TEXT NOT NULL, item TEXT NOT NULL,
    problem TEXT NOT NULL, label TEXT NOT NULL, severity TEXT NOT NULL, files TEXT NOT NULL,
    opinion TEXT NOT NULL, owner TEXT NOT NULL, found_on TEXT, fed_back_on TEXT, self_check TEXT NOT NULL,
    self_checked_on TEXT, due_on TEXT, extension_asked_on TEXT, extension_reason TEXT NOT NULL,
    extension_until TEXT, extension_approved_on TEXT, extension_approved_by TEXT NOT NULL, rectified_on TEXT,
    rectified_by TEXT NOT NULL, rectification TEXT NOT NULL, rectification_files TEXT NOT NULL,
    verified_on TEXT, verified_by TEXT NOT NULL, verification TEXT NOT NULL, reopened INTEGER NOT NULL,
    reopen_reason TEXT NOT NULL, status TEXT NOT NULL, version INTEGER NOT NULL,
    FOREIGN KEY (inspection) REFERENCES inspection (id) ON DELETE RESTRICT
) STRICT;
INSERT INTO finding (
    id, inspection, "check", source, source_text, number, office, item, problem, label, severity, files,
    opinion, owner, found_on, self_check, due_on, extension_reason, extension_approved_by, rectified_on,
    rectified_by, rectification, rectification_files, verified_on, verified_by, verification, reopened,
    reopen_reason, status, version
) SELECT
    id, inspection, 0, 'inspection', '', number, office, item, problem, label, 'minor', '[]',
    opinion, owner, found_on, '', due_on, '', '', rectified_on,
    rectified_by, rectification, '[]', verified_on, verified_by, '', 0,
    '', status, version
FROM finding_before ORDER BY id;
DROP TABLE finding_before;
CREATE INDEX finding_inspection ON finding (inspection);
CREATE UNIQUE INDEX finding_number ON finding (number);
CREATE INDEX finding_status_office_due_on ON finding (status, office, due_on);
CREATE INDEX finding_office_found_on ON finding (office, found_on);

CREATE TABLE accountability_case (
    id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, source TEXT NOT NULL,
    source_record INTEGER NOT NULL, source_text TEXT NOT NULL, opened_on TEXT, person TEXT NOT NULL,
    post TEXT NOT NULL, office TEXT NOT NULL, situation TEXT NOT NULL, facts TEXT NOT NULL,
    evidence TEXT NOT NULL, files TEXT NOT NULL, statement_on TEXT, statement TEXT NOT NULL,
    proposal TEXT NOT NULL, proposed_on TEXT, proposed_by TEXT NOT NULL, decision_body TEXT NOT NULL,
    measure TEXT, other_measure TEXT NOT NULL, decision TEXT NOT NULL, decided_on TEXT,
    referred_to TEXT NOT NULL, outside_result TEXT NOT NULL, served_on TEXT, served_how TEXT NOT NULL,
    appeal_way TEXT NOT NULL, appeal_until TEXT, effect_from TEXT, effect_to TEXT, ended_on TEXT,
    end_note TEXT NOT NULL, status TEXT NOT NULL, registered_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX accountability_case_number ON accountability_case (number);
CREATE INDEX accountability_case_status_opened_on ON accountability_case (status, opened_on);
CREATE INDEX accountability_case_source_source_record ON accountability_case (source, source_record);
"""

WIDENED = ("inspection",)
"""Tables with new columns: their triggers are built again to include them."""

ADDED = (
    "inspection_plan",
    "inspection_activity",
    "interviewee",
    "inspection_check",
    "inspection_material",
    "finding",
    "accountability_case",
)
"""New tables, and the rebuilt one, which lost its triggers."""

PRIVATE = {"interviewee": frozenset({"name", "contact", "matter"})}


def up(_migrator: Any, database: Any) -> None:
    """Add the columns and the tables, then build the triggers of all of them."""
    for table in WIDENED:
        for ending in ("added", "changed", "removed"):
            database.execute_sql(f"DROP TRIGGER {table}_{ending}")
    for statement in filter(str.strip, STATEMENTS.split(";\n")):
        database.execute_sql(statement.strip())
    for table in (*WIDENED, *ADDED):
        columns = tuple(column.name for column in database.get_columns(table) if column.name != "id")
        for trigger in outbox_triggers(table, columns, PRIVATE.get(table, frozenset())):
            database.execute_sql(trigger)
