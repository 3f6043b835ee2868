"""Schema 21: cases with their links and counterparts, and administrative guidance (P1.2.4, P1.2.7, P1.2.8)."""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers, salted_triggers

FINGERPRINT = "715e21d3f3bb98cdb102e033fe412b6370077f418ee8cf1d2e5605d0fe0cca0c"

STATEMENTS = (
    """CREATE TABLE power_case (
        id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, outside_number TEXT NOT NULL,
        power_class TEXT NOT NULL, item INTEGER NOT NULL, revision INTEGER NOT NULL,
        item_code TEXT NOT NULL, item_name TEXT NOT NULL, item_content TEXT NOT NULL, source TEXT NOT NULL,
        source_text TEXT NOT NULL, received_on TEXT, counterpart TEXT NOT NULL, matter TEXT NOT NULL,
        facts TEXT NOT NULL, files TEXT NOT NULL, office TEXT NOT NULL, office_code TEXT NOT NULL,
        body INTEGER NOT NULL, entrustment INTEGER NOT NULL, officers TEXT NOT NULL,
        officer_names TEXT NOT NULL, accepted_on TEXT, refused_on TEXT, refusal_text TEXT NOT NULL,
        told_on TEXT, told_how TEXT NOT NULL, place INTEGER NOT NULL, place_name TEXT NOT NULL,
        holder TEXT NOT NULL, holders TEXT NOT NULL, held_since TEXT, due_on TEXT,
        due_provisional INTEGER NOT NULL, limit_on TEXT, limit_provisional INTEGER NOT NULL, law_on TEXT,
        law_provisional INTEGER NOT NULL, extended_to INTEGER NOT NULL, extension_reason TEXT NOT NULL,
        extended_by TEXT NOT NULL, extension_approval TEXT NOT NULL, informed_on TEXT,
        intended TEXT NOT NULL, statement_on TEXT, statement TEXT NOT NULL, hearing_on TEXT,
        review_ground TEXT NOT NULL, reviewed_on TEXT, reviewed_by TEXT NOT NULL,
        reviewer INTEGER NOT NULL, review_result TEXT, review_opinion TEXT NOT NULL, decision TEXT,
        decided_on TEXT, decision_text TEXT NOT NULL, decided_by TEXT NOT NULL, approval TEXT NOT NULL,
        standard INTEGER NOT NULL, level INTEGER NOT NULL, base TEXT NOT NULL, amount TEXT NOT NULL,
        departure TEXT NOT NULL, served_on TEXT, served_how TEXT NOT NULL, served_files TEXT NOT NULL,
        publicity TEXT NOT NULL, publish_on TEXT, publish_provisional INTEGER NOT NULL, published_on TEXT,
        publication INTEGER NOT NULL, withheld TEXT, withheld_why TEXT NOT NULL, withheld_on TEXT,
        withheld_by TEXT NOT NULL, withheld_approval TEXT NOT NULL, closed_on TEXT,
        execution TEXT NOT NULL, ended_on TEXT, end_reason TEXT NOT NULL, status TEXT NOT NULL,
        registered_by TEXT NOT NULL, remark TEXT NOT NULL, version INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX power_case_number ON power_case (number)",
    "CREATE INDEX power_case_status_due_on ON power_case (status, due_on)",
    "CREATE INDEX power_case_office_code_received_on ON power_case (office_code, received_on)",
    "CREATE INDEX power_case_publicity_publish_on ON power_case (publicity, publish_on)",
    "CREATE INDEX power_case_item_received_on ON power_case (item, received_on)",
    "CREATE INDEX power_case_outside_number ON power_case (outside_number)",
    """CREATE TABLE power_case_link (
        id INTEGER NOT NULL PRIMARY KEY,
        "case" INTEGER NOT NULL REFERENCES power_case (id) ON DELETE RESTRICT, turn INTEGER NOT NULL,
        step INTEGER NOT NULL, name TEXT NOT NULL, post TEXT NOT NULL, person TEXT NOT NULL,
        persons TEXT NOT NULL, "limit" INTEGER, unit TEXT NOT NULL, started_on TEXT, due_on TEXT,
        due_provisional INTEGER NOT NULL, ended_on TEXT, onward INTEGER NOT NULL, outcome TEXT NOT NULL,
        files TEXT NOT NULL, extended_to INTEGER NOT NULL, extension_reason TEXT NOT NULL,
        extended_by TEXT NOT NULL, extension_approval TEXT NOT NULL, suspensions TEXT NOT NULL,
        version INTEGER NOT NULL
    ) STRICT""",
    'CREATE UNIQUE INDEX power_case_link_case_turn ON power_case_link ("case", turn)',
    """CREATE TABLE power_case_party (
        id INTEGER NOT NULL PRIMARY KEY, party_type TEXT NOT NULL, name TEXT NOT NULL,
        id_kind TEXT NOT NULL, id_number TEXT NOT NULL, credit_code TEXT NOT NULL, head TEXT NOT NULL,
        phone TEXT NOT NULL, address TEXT NOT NULL,
        "case" INTEGER NOT NULL REFERENCES power_case (id) ON DELETE RESTRICT, version INTEGER NOT NULL,
        salt TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    'CREATE UNIQUE INDEX power_case_party_case ON power_case_party ("case")',
    """CREATE TABLE guidance (
        id INTEGER NOT NULL PRIMARY KEY, number TEXT NOT NULL, given_on TEXT, kind TEXT NOT NULL,
        stage TEXT NOT NULL, party TEXT NOT NULL, items TEXT NOT NULL, "case" INTEGER NOT NULL,
        content TEXT NOT NULL, result TEXT NOT NULL, files TEXT NOT NULL, givers TEXT NOT NULL,
        given_by TEXT NOT NULL, office TEXT NOT NULL, registered_by TEXT NOT NULL, version INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX guidance_number ON guidance (number)",
    'CREATE INDEX guidance_case ON guidance ("case")',
    "CREATE INDEX guidance_given_on ON guidance (given_on)",
)

MADE = ("power_case", "power_case_link", "guidance")
PRIVATE = frozenset(("name", "id_number", "credit_code", "head", "phone", "address"))


def up(_migrator: Any, database: Any) -> None:
    """Create the tables and their triggers; the identity of a counterpart enters the trail as digests."""
    for statement in STATEMENTS:
        database.execute_sql(statement)
    for table in MADE:
        for trigger in outbox_triggers(table, _columns(database, table)):
            database.execute_sql(trigger)
    columns = tuple(name for name in _columns(database, "power_case_party") if name != "salt")
    for trigger in salted_triggers("power_case_party", columns, PRIVATE):
        database.execute_sql(trigger)


def _columns(database: Any, table: str) -> tuple[str, ...]:
    return tuple(column.name for column in database.get_columns(table) if column.name != "id")
