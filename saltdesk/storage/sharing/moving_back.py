"""Moving the data of a shared database back into a file of one computer."""

from __future__ import annotations

from pathlib import Path
from time import sleep
from typing import Any, Final

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.base.connections import connect
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.sharing.keeper import as_owner
from saltdesk.storage.sharing.moved_rows import Digest, LocalEnd, SharedEnd, TableProof, proofs
from saltdesk.storage.sharing.moving_in import refuse_differences
from saltdesk.storage.tables.base import database

_OTHERS: Final = """
SELECT DISTINCT coalesce(a.name, s.usename) FROM pg_stat_activity s
LEFT JOIN guard.login l ON l.role = s.usename LEFT JOIN saltdesk.account a ON a.id = l.account
WHERE s.datname = current_database() AND s.backend_type = 'client backend' AND s.pid <> pg_backend_pid()
ORDER BY 1"""

_LOOKS: Final = 10
_PAUSE: Final = 0.1
"""A window that has just closed stays among those connected for a moment."""

_STATE: Final = "ISOLATION LEVEL REPEATABLE READ READ ONLY"


def hold(connection: Any) -> None:
    """Keep everybody else from acting until the connection ends.

    Raises:
        EnvironmentProblem: somebody is connected.
    """
    for _ in range(_LOOKS):
        others = [name for (name,) in connection.execute(_OTHERS).fetchall()]
        if not others:
            break
        sleep(_PAUSE)
    if others:
        raise EnvironmentProblem(
            f"{'、'.join(others)}正在使用共享数据库，没有移动。", "请等大家都关闭窗口后再试。"
        )
    connection.execute("SELECT pg_advisory_lock(hashtextextended('saltdesk', 0))")


def let_go(connection: Any) -> None:
    """Let others act again."""
    connection.execute("SELECT pg_advisory_unlock(hashtextextended('saltdesk', 0))")


def copy_back(
    connection: Any, server: Server, path: Path, passphrase: str, progress: Progress = unwatched
) -> list[TableProof]:
    """Fill a new database of this program's version with the rows of the shared one; return their proofs.

    Raises:
        EnvironmentProblem: what arrived is not what was sent; or the disk is full.
    """
    with sentences():
        local = connect(path, passphrase, mode="rw")
        try:
            local.isolation_level = None
            local.execute("BEGIN IMMEDIATE")
            with connection.transaction():
                connection.execute(f"SET TRANSACTION {_STATE}")
                as_owner(connection)
                sent = _filled(local, SharedEnd(connection), progress)
            local.execute("COMMIT")
        finally:
            local.close()
    return sent


def _filled(local: Any, source: SharedEnd, progress: Progress) -> list[TableProof]:
    target = LocalEnd(local)
    tables = target.tables()
    triggers = local.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        local.execute(f'DROP TRIGGER "{name}"')
    for name in ("change_outbox", *(table.name for table in tables)):
        local.execute(f'DELETE FROM "{name}"')
    counts, sent, done = [source.count(table) for table in tables], [], 0
    for table, count in zip(tables, counts, strict=True):
        digest = Digest(table.name, progress, done, 2 * sum(counts))
        target.put(table, digest.passing(source.rows(table)))
        sent.append(digest.proof)
        done += count
    for _, statement in triggers:
        local.execute(statement)
    refuse_differences(sent, proofs(target, tables, lambda made, total: progress(total + made, 2 * total)))
    if local.execute("PRAGMA foreign_key_check").fetchall():
        raise EnvironmentProblem("数据中有记录缺少所属的记录，没有移动。", "请联系管理员。")
    return sent


def close_shared(moment: str) -> None:
    """Mark the open shared database as moved away, within an act; nobody opens it from then on."""
    database.execute_sql("UPDATE guard.house SET moved_away = ?", (moment,))


def is_closed() -> bool:
    """Return whether the open shared database is marked as moved away, by an earlier move that was cut."""
    return bool(database.execute_sql("SELECT moved_away FROM guard.house").fetchone()[0])


def take_last_entry(connection: Any, server: Server, path: Path, passphrase: str) -> None:
    """Append the last entry of the shared trail to the local one, unless it is there."""
    with connection.transaction():
        as_owner(connection)
        entry = connection.execute("SELECT * FROM trail.audit ORDER BY seq DESC LIMIT 1").fetchone()
    with sentences():
        local = connect(path, passphrase, mode="rw")
        try:
            held = local.execute("SELECT 1 FROM audit WHERE seq = ?", entry[:1]).fetchone()
            if not held:
                local.execute(f"INSERT INTO audit VALUES ({', '.join('?' * len(entry))})", entry)
                local.commit()
        finally:
            local.close()
