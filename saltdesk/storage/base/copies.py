"""Copies of a database file made by SQLite's backup call and checked before they get their name."""

from __future__ import annotations

import os
from pathlib import Path

from sqlcipher3 import dbapi2

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.base.connections import connect
from saltdesk.storage.base.durable import OWN_ALONE, settle
from saltdesk.storage.base.failures import sentences

_PAGES = 1024
"""Pages copied between two reports of the progress."""

_NEWEST = "SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"
_AT = "SELECT seq, hash FROM audit WHERE seq = ?"


def copy_verified(source: Path, target: Path, passphrase: str = "") -> None:
    """Copy a live database to ``target``: backup call, flush, check, rename.

    The copy has the key of the source.

    Raises:
        EnvironmentProblem: no space, no permission, or the copy did not pass its check.
    """
    part = target.with_name(target.name + ".part")
    with using(target):
        part.unlink(missing_ok=True)
        try:
            copy_to(source, part, passphrase)
            part.replace(target)
            settle(target.parent)
        finally:
            part.unlink(missing_ok=True)


def copy_to(source: Path, copy: Path, passphrase: str, progress: Progress = unwatched) -> None:
    """Copy a live database to the new file ``copy``, flush it and compare it with the source.

    It holds one state of the source, whoever writes meanwhile.

    Raises:
        EnvironmentProblem: as ``copy_verified``; the caller removes what was written.
    """
    os.close(os.open(copy, os.O_CREAT | os.O_WRONLY | os.O_EXCL, OWN_ALONE))
    with sentences():
        live, held = connect(source, passphrase, mode="rw"), connect(copy, passphrase)
        try:
            _copy(live, held, progress)
            _compare(live, held)
        finally:
            held.close()
            live.close()
    with copy.open("rb+") as file:
        os.fsync(file.fileno())


def _copy(live: dbapi2.Connection, held: dbapi2.Connection, progress: Progress) -> None:
    def report(_status: int, left: int, total: int) -> None:
        progress(total - left, total)

    # Reading holds one state: otherwise every commit of somebody else would begin the copy anew.
    live.execute("BEGIN")
    live.execute(_NEWEST).fetchone()
    live.backup(held, pages=_PAGES, progress=report)
    live.commit()
    held.execute("PRAGMA journal_mode=delete")


def _compare(live: dbapi2.Connection, held: dbapi2.Connection) -> None:
    if held.execute("PRAGMA quick_check").fetchone()[0] != "ok":
        raise EnvironmentProblem("备份未通过检查，没有保存。", "请换一个位置重试，并运行 saltdesk verify。")
    newest = held.execute(_NEWEST).fetchone()
    if newest and live.execute(_AT, newest[:1]).fetchone() != newest:
        raise EnvironmentProblem("备份与数据不一致，没有保存。", "请重试。")
