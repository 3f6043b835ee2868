"""What the tests of moves share: an office, its content as texts, and moves that are killed half way."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from saltdesk.demo.accounts import PASSWORD as PASSWORD
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.sharing.address import Server
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.unlocking import Unlocked, unlock
from saltdesk.services.sharing.moving import Moved, Returner, move_from, move_to
from saltdesk.storage.base.connections import connect
from saltdesk.storage.keys.data_key import DATA, passphrase_of
from saltdesk.storage.sharing import keeper
from saltdesk.storage.sharing.moved_rows import AUDIT, LocalEnd, SharedEnd
from saltdesk.storage.sharing.server import Login
from tests import cluster
from tests.days import TODAY

KEEPER = Login(cluster.OWNER, "")
"""The keeper of the database."""

KEEPER_NAME = "测试管理员"
"""The administrator of the office."""

CLOCK = FixedClock(TODAY)
FRESH = "Moved-2026"

Content = dict[str, list[tuple[Any, ...]]]
_KILLED = 9


def unlocked(folder: Path, name: str, password: str) -> Unlocked:
    return unlock(folder, name, password, CLOCK.now())


def move_there(folder: Path, server: Server, name: str, password: str, **options: Any) -> Moved:
    return move_to(folder, unlocked(folder, name, password), server, KEEPER, CLOCK, **options)


def move_home(folder: Path, server: Server, name: str, **options: Any) -> Moved:
    return move_from(folder, server, KEEPER, Returner(name, NewPassword(FRESH, FRESH)), CLOCK, **options)


def content_of_file(folder: Path, opened: Unlocked) -> Content:
    """Every row of every table of a file."""
    connection = connect(folder / "data.db", passphrase_of(opened.store_key, DATA), mode="ro")
    try:
        end = LocalEnd(connection)
        return {table.name: list(end.rows(table)) for table in end.tables()}
    finally:
        connection.close()


def content_of_server(server: Server, like: Path, opened: Unlocked) -> Content:
    """Every row of the same tables of a shared database."""
    local = connect(like / "data.db", passphrase_of(opened.store_key, DATA), mode="ro")
    tables = LocalEnd(local).tables()
    local.close()
    with keeper.connected(server, KEEPER) as connection:
        end = SharedEnd(connection)
        return {table.name: list(end.rows(table)) for table in tables}


def without_newest(content: Content, count: int) -> Content:
    return content | {AUDIT: content[AUDIT][:-count]}


def is_empty(server: Server) -> bool:
    with keeper.connected(server, KEEPER) as connection:
        return connection.execute("SELECT to_regclass('guard.house')").fetchone() == (None,)


def killed_in(holder: object, name: str, work: Callable[[], object], *, is_after: bool = False) -> None:
    """Run ``work`` in a process that is killed when it calls a function, or right after it."""
    child = os.fork()
    if not child:
        status = 1
        try:
            usual = getattr(holder, name)

            def dying(*arguments: object, **options: object) -> None:
                if is_after:
                    usual(*arguments, **options)
                os._exit(_KILLED)

            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(holder, name, dying)
                work()
            status = 0
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == _KILLED


def acts(content: Content, count: int) -> Sequence[str]:
    """The acts of the newest entries."""
    return [entry[4] for entry in content[AUDIT][-count:]]
