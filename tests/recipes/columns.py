"""A column more for interpretations: its field, its migration, and the same in the shared schema."""

from __future__ import annotations

import re

from tests.recipes.scratch import Scratch

RECORD = "saltdesk/domain/registers/interpretations.py"
TABLE = "saltdesk/storage/tables/interpretations.py"
SHARED = "saltdesk/storage/sharing/schema/21_lists.sql"
RULE = '    FieldRule("asked_by", "请示处室", longest=60, searched=True),'
UNKNOWN = "0" * 64
SCRIPT = '''"""Schema {number}: who asked for an interpretation."""

from __future__ import annotations

from typing import Any

from saltdesk.storage.triggers import outbox_triggers

FINGERPRINT = "{fingerprint}"


def up(_migrator: Any, database: Any) -> None:
    """Add the column, and build the triggers of the table again."""
    for ending in ("added", "changed", "removed"):
        database.execute_sql(f"DROP TRIGGER interpretation_{{ending}}")
    database.execute_sql("ALTER TABLE interpretation ADD COLUMN asked_by TEXT NOT NULL DEFAULT ''")
    columns = tuple(one.name for one in database.get_columns("interpretation") if one.name != "id")
    for trigger in outbox_triggers("interpretation", columns):
        database.execute_sql(trigger)
'''
SHARED_COLUMN = "    asked_by text NOT NULL DEFAULT ''"
SHARED_END = """version bigint NOT NULL
);
CREATE INDEX interpretation_clause"""
NEW_OFFICE = """
import sys
from pathlib import Path

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage.database import Store

try:
    Store.open(Path("office"), create=True).close()
except EnvironmentProblem as problem:
    sys.exit(problem.sentence)
"""


def add_field(scratch: Scratch) -> None:
    """Add the field to the record, its row to the field table, and its column to the table class."""
    scratch.after(RECORD, '    question: str = ""', '    asked_by: str = ""')
    question = '    FieldRule("question", "问题", required=True, clause=CLAUSE, longest=500, searched=True),'
    scratch.after(RECORD, question, RULE)
    scratch.after(TABLE, "    question = TextField()", "    asked_by = TextField()")


def add_migration(scratch: Scratch, script: str = SCRIPT) -> str:
    """Write the next script, with the fingerprint that the log of a new office names, and return its path."""
    folder = "saltdesk/storage/migrations"
    number = 1 + max(int(one.name[:4]) for one in (scratch.folder / folder).glob("[0-9]*.py"))
    path = f"{folder}/{number:04}_recipe.py"
    scratch.write(path, script.format(number=number, fingerprint=UNKNOWN))
    refused = scratch.answer("-c", NEW_OFFICE)
    assert "表结构与本程序不符" in refused.stderr
    found = re.search(rf"schema {number} has the fingerprint ([0-9a-f]{{64}})", refused.stderr)
    assert found, refused.stderr
    scratch.instead(path, UNKNOWN, found[1])
    scratch.instead(SHARED, SHARED_END, SHARED_END.replace(" NULL\n", f" NULL,\n{SHARED_COLUMN}\n"))
    return path
