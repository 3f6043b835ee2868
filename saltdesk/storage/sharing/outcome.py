"""Acts whose COMMIT was on its way when the connection broke: the server knows what became of them."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from time import monotonic, sleep
from typing import Any, Final

import peewee

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import ConnectionLost, EnvironmentProblem, RuleError
from saltdesk.storage.base.server_failures import LOST

_ASKING: Final = 8.0
"""Seconds in which the server may come back before the outcome counts as unknown."""

_LEFT_ALONE: Final = 1.0
"""Seconds in which the server may still be about to commit; a transaction open for longer is ended."""

_PAUSE: Final = 0.2

_UNKNOWN: Final = (
    "与共享数据库的连接在保存时断开，还不知道是否已经保存。",
    "请等连接恢复，先查看是否已有这次的内容，没有时再重试。",
)

_STATUS = "SELECT pg_xact_status(?::xid8)"

_END_OWN = """
SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity
WHERE usename = session_user AND backend_xid = ?::xid8::xid"""
"""A server that did not notice the broken connection holds the transaction open, and the lock with it."""


class Outcome(Enum):
    """What became of a transaction."""

    SAVED = auto()
    NOT_SAVED = auto()
    UNKNOWN = auto()


@dataclass(frozen=True)
class Commit:
    """The transaction of an act, by its number on the server, and what it does."""

    number: str
    act: str
    sentence: str


class LostCommits:
    """Finds out what became of commits without an answer; ``run`` sends a statement, connecting again."""

    def __init__(self, run: Callable[[str, tuple[object, ...]], Any]) -> None:
        self._run = run
        self._doubtful: list[Commit] = []

    def settle(self, commit: Commit) -> None:
        """Return if the act was saved.

        Raises:
            ConnectionLost: it was not; or nobody can tell yet, then the same act is not repeated blindly.
        """
        found = self._ask(commit)
        if found is Outcome.SAVED:
            return
        if found is Outcome.UNKNOWN:
            self._doubtful.append(commit)
            raise ConnectionLost(*_UNKNOWN)
        raise ConnectionLost(*LOST)

    def refuse_repeated(self, act: str) -> None:
        """Raise ``RuleError`` if an act in doubt turns out to be saved; called before the same act ends.

        Whoever acts holds the lock, so the transaction in doubt has ended by then.
        """
        for commit in [one for one in self._doubtful if one.act == act]:
            self._doubtful.remove(commit)
            if self._status(commit) is Outcome.SAVED:
                raise RuleError(
                    f"断线前的操作（{commit.sentence}）其实已经保存，没有再存一遍。请刷新后核对。"
                )

    def _ask(self, commit: Commit) -> Outcome:
        begun = monotonic()
        while True:
            try:
                found = self._status(commit)
                if found is Outcome.UNKNOWN and monotonic() > begun + _LEFT_ALONE:
                    self._run(_END_OWN, (commit.number,))
            except (peewee.OperationalError, peewee.InterfaceError, EnvironmentProblem):
                found = Outcome.UNKNOWN
            if found is not Outcome.UNKNOWN or monotonic() > begun + _ASKING:
                return found
            sleep(_PAUSE)

    def _status(self, commit: Commit) -> Outcome:
        try:
            (status,) = self._run(_STATUS, (commit.number,)).fetchone()
        except peewee.DataError:  # A server restored to an earlier time never began it.
            return Outcome.UNKNOWN
        known = {"committed": Outcome.SAVED, "aborted": Outcome.NOT_SAVED}
        return known.get(status, Outcome.UNKNOWN)
