"""Copies of a database file made by SQLite's backup call and checked before they get their name."""

from __future__ import annotations

import os
from pathlib import Path

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.surroundings import using
from saltdesk.storage.connections import connect
from saltdesk.storage.durable import settle
from saltdesk.storage.failures import sentences


def copy_verified(source: Path, target: Path, passphrase: str = "") -> None:
    """Copy a live database to ``target``: backup call, flush, quick check, row count, rename.

    The copy has the key of the source.

    Raises:
        EnvironmentProblem: no space, no permission, or the copy did not pass its check.
    """
    part = target.with_name(target.name + ".part")
    with using(target):
        part.unlink(missing_ok=True)
        try:
            with sentences():
                _copy(source, part, passphrase)
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            part.replace(target)
            settle(target.parent)
        finally:
            part.unlink(missing_ok=True)


def _copy(source: Path, part: Path, passphrase: str) -> None:
    live = connect(source, passphrase, mode="rw")
    copy = connect(part, passphrase)
    try:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=delete")
        if copy.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise EnvironmentProblem(
                "备份未通过检查，没有保存。", "请换一个位置重试，并运行 saltdesk verify。"
            )
        count = "SELECT count(*) FROM audit"
        if copy.execute(count).fetchone()[0] > live.execute(count).fetchone()[0]:
            raise EnvironmentProblem("备份与数据不一致，没有保存。", "请重试。")
    finally:
        copy.close()
        live.close()
