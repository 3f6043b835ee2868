"""Whether the data that opens is where people work: not half moved, and not left behind by a move."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.storage.base.failures import UNREADABLE
from saltdesk.storage.tables.base import database

MOVE_ACT: Final = "database.move"
"""Act of the last entry of data that went into a shared database."""

RETURN_ACT: Final = "database.return"
"""Act of the last entry of data that went back from a shared database to one computer."""

_NEWEST: Final = "SELECT act, sentence, at FROM audit ORDER BY seq DESC LIMIT 1"


def refuse_moved_file() -> None:
    """Raise ``EnvironmentProblem`` if the last entry of the open file says that its data moved."""
    newest = None
    # Damaged data opens, too: the checks tell what is wrong with it.
    with suppress(*UNREADABLE):
        newest = database.execute_sql(_NEWEST).fetchone()
    if newest and newest[0] == MOVE_ACT:
        raise EnvironmentProblem(
            f"这份数据已于{newest[2][:16]}{newest[1]}，留作备查，不再打开。",
            "请打开连接共享数据库的文件夹；移动中途断开时，请再运行一次 saltdesk move --to 地址。",
        )


def refuse_moved_shared() -> None:
    """Raise ``EnvironmentProblem`` if data is still being moved into the open database, or moved away."""
    unfinished, moved_away = database.execute_sql("SELECT unfinished, moved_away FROM house").fetchone()
    if unfinished:
        raise EnvironmentProblem(
            "数据还没有全部移入共享数据库。",
            "请等移动完成；中途断开时，请管理员再运行一次 saltdesk move --to 地址。",
        )
    if moved_away:
        raise EnvironmentProblem(
            f"共享数据库的数据已于{moved_away[:16]}移回单机，不再使用。", "请向管理员询问数据现在的位置。"
        )


def take_time() -> None:
    """Let the statements of a move take as long as they need."""
    database.execute_sql("SET statement_timeout = 0")
