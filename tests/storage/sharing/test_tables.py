"""Both databases have the same tables: names, columns in their order, types, defaults, keys and indexes."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlcipher3 import dbapi2

from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS
from saltdesk.storage.registry import RECORDS
from tests import cluster

OWN = frozenset(("bars", "rowid"))
"""Columns that only the shared tables have."""

TYPES = {"INTEGER": "bigint", "TEXT": "text"}

COLUMNS = """
SELECT a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid)
FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attrelid = %s::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum"""

INDEXES = """
SELECT c.relname, t.relname, i.indisunique FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
WHERE n.nspname = 'saltdesk' AND NOT i.indisprimary"""

REFERENCES = """
SELECT conrelid::regclass::text, a.attname, confrelid::regclass::text FROM pg_constraint
JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = conkey[1] WHERE contype = 'f'"""


@pytest.fixture
def local(bare_folder: Path) -> Any:
    """A connection to a new local database."""
    connection = dbapi2.connect(str(bare_folder / "data.db"))
    yield connection
    connection.close()


@pytest.fixture
def shared(shared_name: str) -> Any:
    """A connection to a new shared database."""
    with cluster.connect(shared_name) as connection:
        # In the schema of the records the trail is a view.
        connection.execute("SET search_path = trail, saltdesk")
        yield connection


def tables_of(local: dbapi2.Connection) -> list[str]:
    rows = local.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    return [name for (name,) in rows]


@pytest.mark.local
def test_every_local_table_stands_in_the_shared_database_with_the_same_columns(
    local: dbapi2.Connection, shared: psycopg.Connection[Any]
) -> None:
    for table in tables_of(local):
        told = [
            (name, TYPES[kind], bool(required), _default(default))
            for _, name, kind, required, default, _ in local.execute(f"PRAGMA table_info({table})")
        ]
        found = [
            (name, kind, required, _default(default))
            for name, kind, required, default in shared.execute(COLUMNS, (table,))
            if name not in OWN and (table, name) != ("change_outbox", "act")
        ]
        assert found == told, table


def _default(written: str | None) -> str | None:
    """The default of a column without the type that PostgreSQL states."""
    return re.sub(r"::\w+$", "", written) if written else None


@pytest.mark.local
def test_every_index_and_every_reference_is_there(
    local: dbapi2.Connection, shared: psycopg.Connection[Any]
) -> None:
    told = {
        (name, table, "UNIQUE" in sql.split()[:2])
        for name, table, sql in local.execute(
            "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        )
        if table not in ("audit", "schema_migration")
    }
    found = {tuple(row) for row in shared.execute(INDEXES)}
    assert told <= found
    assert {name for name, *_ in found - told} <= {
        "number_series_rowid_key",
        "schema_migration_name_key",
        "staff_folded_name",
    }
    references = {
        (table, column, other)
        for table in tables_of(local)
        for _, _, other, column, *_ in local.execute(f"PRAGMA foreign_key_list({table})")
    }
    stated = {tuple(row) for row in shared.execute(REFERENCES)}
    assert {one for one in stated if not one[0].startswith("guard.")} == references


def test_every_table_of_records_is_watched_and_its_private_columns_are_hidden(
    shared: psycopg.Connection[Any],
) -> None:
    watched = {name for (name,) in shared.execute("SELECT name FROM trail.watched")}
    assert {records.table_name for records in RECORDS} <= watched
    assert {"number_series", "schema_migration"} <= watched
    private: dict[str, tuple[str, ...]] = {}
    for name, held in shared.execute("SELECT name, held FROM trail.private_column ORDER BY place"):
        private[name] = (*private.get(name, ()), held)
    assert private == dict(PRIVATE_COLUMNS)


@pytest.mark.parametrize(
    "altering",
    [
        "ALTER TABLE saltdesk.office ADD COLUMN remark text",
        "DROP TRIGGER office_noted ON saltdesk.office",
        "ALTER TABLE saltdesk.complaint DISABLE TRIGGER complaint_changed",
        "DROP INDEX saltdesk.complaint_number",
        "CREATE FUNCTION guard.more() RETURNS int LANGUAGE sql RETURN 1",
        "CREATE OR REPLACE FUNCTION guard.today() RETURNS text LANGUAGE sql AS $$ SELECT '2026-01-01' $$",
        "GRANT DELETE ON trail.audit TO PUBLIC",
        "ALTER VIEW guard.sealed_complainant SET (security_barrier = off)",
        "ALTER TABLE saltdesk.setting ENABLE ROW LEVEL SECURITY",
    ],
)
def test_what_was_altered_in_the_schema_is_noticed(shared: psycopg.Connection[Any], altering: str) -> None:
    asked = "SELECT fingerprint = guard.fingerprint() FROM guard.house"
    assert shared.execute(asked).fetchone() == (True,)
    with shared.transaction(force_rollback=True):
        shared.execute(altering)
        assert shared.execute(asked).fetchone() == (False,)
    assert shared.execute(asked).fetchone() == (True,)
