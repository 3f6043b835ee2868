"""The SQL of the triggers that feed the audit outbox and guard the trail.

Every change of an audited table is written into ``change_outbox`` by the database itself, so that no bulk
statement escapes. Values of private columns never leave their table: the outbox learns only that they
changed.
"""

from __future__ import annotations

from collections.abc import Iterable

HIDDEN = "〔已保护〕"
"""Text the trail shows instead of a private value."""


def _json(row: str, columns: Iterable[str], private: frozenset[str]) -> str:
    pairs = (
        f"'{name}', CASE WHEN {row}.\"{name}\" = '' THEN '' ELSE '{HIDDEN}' END"
        if name in private
        else f"'{name}', {row}.\"{name}\""
        for name in columns
    )
    return f"json_object({', '.join(pairs)})"


def _marked(columns: Iterable[str], private: frozenset[str]) -> str:
    """Return the JSON of new values; a changed private value is marked as changed."""
    pairs = (
        f"'{name}', CASE WHEN OLD.\"{name}\" IS NOT NEW.\"{name}\" THEN '{HIDDEN}（已变更）' "
        f"WHEN NEW.\"{name}\" = '' THEN '' ELSE '{HIDDEN}' END"
        if name in private
        else f"'{name}', NEW.\"{name}\""
        for name in columns
    )
    return f"json_object({', '.join(pairs)})"


def outbox_triggers(table: str, columns: tuple[str, ...], private: frozenset[str] = frozenset()) -> list[str]:
    """Return the three triggers that add an outbox row for every insert, update and delete of ``table``."""
    old, new = _json("OLD", columns, private), _json("NEW", columns, private)
    into = "INSERT INTO change_outbox (name, key, action, old, new) VALUES"
    return [
        f"CREATE TRIGGER {table}_added AFTER INSERT ON {table} BEGIN "
        f"{into} ('{table}', NEW.id, 'insert', NULL, {new}); END",
        f"CREATE TRIGGER {table}_changed AFTER UPDATE ON {table} BEGIN "
        f"{into} ('{table}', NEW.id, 'update', {old}, {_marked(columns, private)}); END",
        f"CREATE TRIGGER {table}_removed AFTER DELETE ON {table} BEGIN "
        f"{into} ('{table}', OLD.id, 'delete', {old}, NULL); END",
    ]


def changed_columns_trigger(table: str, columns: Iterable[str]) -> str:
    """Return the trigger that adds an outbox row for every update, of the columns that changed.

    The version always stands in it, because one that does not go up by one is told.
    """
    rows = ", ".join(f'(\'{name}\', OLD."{name}", NEW."{name}")' for name in columns)
    return (
        f"CREATE TRIGGER {table}_changed AFTER UPDATE ON {table} BEGIN "
        "INSERT INTO change_outbox (name, key, action, old, new) "
        f"SELECT '{table}', NEW.id, 'update', json_group_object(name, old), json_group_object(name, new) "
        f"FROM (WITH held (name, old, new) AS (VALUES {rows}) SELECT * FROM held) "
        "WHERE old IS NOT new OR name = 'version'; END"
    )


def salted_triggers(table: str, columns: tuple[str, ...], private: frozenset[str]) -> list[str]:
    """Return the outbox triggers of a guarded table, and the trigger that gives a new row its salt.

    ``columns`` do not hold the salt: a change of it alone is no change of the record.
    """
    added, changed, removed = outbox_triggers(table, columns, private)
    watched = ", ".join(f'"{name}"' for name in columns)
    return [
        added,
        changed.replace("AFTER UPDATE ON", f"AFTER UPDATE OF {watched} ON", 1),
        removed,
        f"CREATE TRIGGER {table}_salted AFTER INSERT ON {table} WHEN NEW.salt = '' BEGIN "
        f"UPDATE {table} SET salt = lower(hex(randomblob(16))) WHERE id = NEW.id; END",
    ]


TRAIL_TRIGGERS = (
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN "
    "SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
    "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN "
    "SELECT RAISE(ABORT, 'the audit trail is append-only'); END",
    "CREATE TRIGGER audit_in_order BEFORE INSERT ON audit WHEN "
    "NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit) OR "
    f"NEW.previous IS NOT coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), '{'0' * 64}') "
    "BEGIN SELECT RAISE(ABORT, 'the audit trail is a chain'); END",
)
