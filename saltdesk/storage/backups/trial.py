"""A trial restore: a backup is unpacked beside itself, opened, and checked as the data itself is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from playhouse.sqlcipher_ext import SqlCipherDatabase

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.base.audit import HASHED, AuditEntry, chain_problems
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.surroundings import using
from saltdesk.storage import upgrade
from saltdesk.storage.backups import reading
from saltdesk.storage.backups.members import DATABASE, content_of
from saltdesk.storage.backups.restoring import key_for
from saltdesk.storage.backups.work_files import trial_folder
from saltdesk.storage.base.connections import database_at
from saltdesk.storage.base.failures import UNREADABLE, sentences
from saltdesk.storage.files import FileStore
from saltdesk.storage.keys.data_key import DATA, FILES, DataKey, part_of, passphrase_of
from saltdesk.storage.trail import audit
from saltdesk.storage.trail.replay import replay_problems

_ENTRIES = f"SELECT {', '.join(HASHED)}, hash FROM audit ORDER BY seq"
_NEWEST_FIRST = f"{_ENTRIES} DESC"


def try_backup(
    backup: Backup, key: DataKey | None, at: datetime, progress: Progress = unwatched
) -> list[str]:
    """Return one sentence for each fault found in restoring a backup into a private folder beside it.

    The folder is removed afterwards. ``at`` is the moment of an upgrade, which a backup of an older program
    needs.

    Raises:
        RuleError: nobody has the key of the backup.
        EnvironmentProblem: no space or permission beside the backup; it was not tried.
    """
    own = key_for(backup, key)
    with using(backup.path), trial_folder(backup.path) as fresh:
        try:
            reading.unpack(backup.path, fresh, progress)
        except RuleError as error:
            return [error.sentence]
        return list(_faults(fresh, backup, own, at))


def _faults(fresh: Path, backup: Backup, key: DataKey | None, at: datetime) -> Iterator[str]:
    passphrase = passphrase_of(key, DATA)
    try:
        reading.check(fresh, backup.head, passphrase)
        upgrade.prepare(fresh / DATABASE, at, passphrase)
        database = database_at(fresh / DATABASE, passphrase)
        with sentences(), database.connection_context():
            yield from _data_faults(database)
            missing = frozenset(backup.head.missing if backup.head else ())
            files = FileStore(fresh / "files", part_of(key, FILES))
            named = content_of(database.connection()).named
            yield from files.problems({name for name in named if files.path(name).name not in missing})
    except (RuleError, EnvironmentProblem) as error:
        yield error.sentence
    except (*UNREADABLE, ValueError) as error:
        yield f"备份中的数据读不出（{error}）。"


def _data_faults(database: SqlCipherDatabase) -> Iterator[str]:
    for table, row, *_ in database.execute_sql("PRAGMA foreign_key_check").fetchall():
        yield f"关联缺失：{table} 第{row}行"
    restated = dict(database.execute_sql(audit.RESTATED).fetchall())
    yield from chain_problems(_entries(database), restated=restated)
    yield from replay_problems(database, _entries(database, _NEWEST_FIRST))


def _entries(database: SqlCipherDatabase, sql: str = _ENTRIES) -> Iterator[AuditEntry]:
    return (AuditEntry(*row) for row in database.execute_sql(sql))
