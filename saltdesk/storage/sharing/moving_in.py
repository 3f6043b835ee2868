"""Moving the file of one computer into an empty shared database.

Schema and rows come in one transaction: a move that is cut leaves the database empty. After it the database
is marked as unfinished until the last entry of the trail stands in both, and nobody opens it before.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Any, Final

from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.sharing import schema
from saltdesk.storage.sharing.keeper import as_owner
from saltdesk.storage.sharing.moved_rows import (
    DERIVED,
    Digest,
    LocalEnd,
    MovedTable,
    SharedEnd,
    TableProof,
    place_of,
    proofs,
)
from saltdesk.storage.sharing.standing import MOVE_ACT

_SCHEMAS: Final = ("saltdesk", "trail", "guard")

_FOREIGN: Final = """
SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) FROM pg_constraint
WHERE contype = 'f' AND connamespace = 'saltdesk'::regnamespace ORDER BY conname"""

_NUMBERED: Final = """
SELECT c.oid::regclass::text, quote_ident(a.attname), pg_get_serial_sequence(c.oid::regclass::text, a.attname)
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE a.attidentity <> '' AND c.relkind = 'r' AND c.relnamespace = 'saltdesk'::regnamespace"""

_FOREIGN_TABLES: Final = """
SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'"""


class Progressed(Enum):
    """How far a database got with the move of some data."""

    EMPTY = "nothing is in it"
    CUT = "an older state of the same data is in it, unfinished"
    COPIED = "all rows are in it, unfinished"
    DONE = "the move into it was completed"


def how_far(connection: Any, entries: Sequence[tuple[int, str, str]]) -> Progressed:
    """Return how far the move of the data got whose trail has these entries (number, hash, act).

    They are the first and the last two entries, oldest first.

    Raises:
        RuleError: the database holds something else.
    """
    if not connection.execute("SELECT to_regclass('guard.house')").fetchone()[0]:
        if connection.execute(_FOREIGN_TABLES).fetchone()[0]:
            raise RuleError(_NOT_EMPTY, field="address")
        return Progressed.EMPTY
    (unfinished,) = connection.execute("SELECT unfinished FROM guard.house").fetchone()
    heads = {number: digest for number, digest, _ in entries[1:]}
    found = connection.execute("SELECT seq, hash FROM trail.audit ORDER BY seq DESC LIMIT 1").fetchone()
    if unfinished == entries[0][1]:
        return Progressed.COPIED if found and heads.get(found[0]) == found[1] else Progressed.CUT
    number, digest, act = entries[-1]
    held = connection.execute("SELECT hash FROM trail.audit WHERE seq = %s", (number,)).fetchone()
    if act == MOVE_ACT and held == (digest,):
        return Progressed.DONE
    raise RuleError(_NOT_EMPTY, field="address")


_NOT_EMPTY: Final = (
    "这个数据库里已经有内容，不能移入。请管理员另建一个空的数据库："
    "createdb -T template0 -E UTF8 --locale=C.UTF-8 数据库名。"
)


def empty(connection: Any, server: Server) -> None:
    """Remove what a cut move of the same data left."""
    with connection.transaction():
        as_owner(connection)
        connection.execute(f"DROP SCHEMA {', '.join(_SCHEMAS)} CASCADE")


def copy_in(local: Any, connection: Any, server: Server, progress: Progress = unwatched) -> list[TableProof]:
    """Build the schema and copy every row of the local database, and return what proves each table.

    Everything is read back from the server before it is committed. On any error the database stays empty.

    Raises:
        EnvironmentProblem: what arrived is not what was sent, or rows refer to none.
    """
    source, target = LocalEnd(local), SharedEnd(connection)
    tables = [table for table in source.tables() if table.name not in DERIVED]
    first = local.execute("SELECT hash FROM audit ORDER BY seq LIMIT 1").fetchone()[0]
    with connection.transaction():
        schema.build(connection, server.database)
        as_owner(connection)
        foreign = connection.execute(_FOREIGN).fetchall()
        _set_triggers(connection, tables, "DISABLE")
        for table, name, _ in foreign:
            connection.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
        sent = _copied(source, target, tables, lambda done, total: progress(done, 2 * total))
        _check_foreign(connection, foreign)
        _set_triggers(connection, tables, "ENABLE")
        arrived = proofs(target, tables, lambda done, total: progress(total + done, 2 * total))
        refuse_differences(sent, arrived)
        for table, column, sequence in connection.execute(_NUMBERED).fetchall():
            connection.execute(
                f"SELECT setval(%s, coalesce(max({column}), 1), max({column}) IS NOT NULL) FROM {table}",
                (sequence,),
            )
        _settle_derived(connection)
        connection.execute("UPDATE guard.house SET unfinished = %s", (first,))
    connection.execute("ANALYZE")
    return sent


def _copied(
    source: LocalEnd, target: SharedEnd, tables: Sequence[MovedTable], progress: Progress
) -> list[TableProof]:
    counts = [source.count(table) for table in tables]
    found, done = [], 0
    for table, count in zip(tables, counts, strict=True):
        digest = Digest(table.name, progress, done, sum(counts))
        target.put(table, digest.passing(source.rows(table)))
        found.append(digest.proof)
        done += count
        progress(done, sum(counts))
    return found


def refuse_differences(sent: Sequence[TableProof], arrived: Sequence[TableProof]) -> None:
    """Raise ``EnvironmentProblem`` where number or SHA-256 of the rows of a table differ."""
    differing = [one.name for one, other in zip(sent, arrived, strict=True) if one != other]
    if differing:
        raise EnvironmentProblem(
            f"移动后的数据与原数据不符（{'、'.join(differing)}），已全部撤回。",
            "请重试，仍不成功时联系管理员。",
        )


def _set_triggers(connection: Any, tables: Sequence[MovedTable], state: str) -> None:
    """Switch our own triggers: the trail tells these rows already. Those of foreign keys are none of them."""
    for table in tables:
        connection.execute(f"ALTER TABLE {place_of(table.name)} {state} TRIGGER USER")


def _check_foreign(connection: Any, foreign: Sequence[tuple[str, str, str]]) -> None:
    """Put the foreign keys back, which looks at every row."""
    import psycopg

    try:
        for table, name, definition in foreign:
            connection.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")
    except psycopg.errors.ForeignKeyViolation as error:
        raise EnvironmentProblem(
            "数据中有记录缺少所属的记录，没有移动。", "请运行 saltdesk verify 检查数据。"
        ) from error


def _settle_derived(connection: Any) -> None:
    """Let the server work out what it derives from the records, such as whom complaints are about."""
    connection.execute("SELECT guard.settle_all()")


def finish(local: Any, connection: Any, server: Server) -> None:
    """Append the last entry of the local trail, which tells of the move, and open the database."""
    entry = local.execute("SELECT * FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    marks = ", ".join(["%s"] * len(entry))
    with connection.transaction():
        as_owner(connection)
        connection.execute("SELECT trail.begin_act()")
        (held,) = connection.execute("SELECT count(*) FROM trail.audit WHERE seq = %s", entry[:1]).fetchone()
        connection.execute("UPDATE guard.house SET unfinished = ''")
        if not held:
            connection.execute(f"INSERT INTO trail.audit VALUES ({marks})", entry)


def newest_entries(local: Any) -> list[tuple[int, str, str]]:
    """Return number, hash and act of the first and the last two entries of the local trail, oldest first."""
    first = local.execute("SELECT seq, hash, act FROM audit ORDER BY seq LIMIT 1").fetchall()
    newest = local.execute("SELECT seq, hash, act FROM audit ORDER BY seq DESC LIMIT 2").fetchall()
    return [*first, *reversed(newest)]
