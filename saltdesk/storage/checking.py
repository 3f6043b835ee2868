"""Checks of all stored data: database, schema, trail, rows and files; damage becomes sentences."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import chain
from threading import Event

from saltdesk.domain.base.errors import ConnectionLost, EnvironmentProblem
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.storage import complaint_parties
from saltdesk.storage.base.failures import UNREADABLE, refuse_lost
from saltdesk.storage.base.uncollected import uncollected
from saltdesk.storage.database import Store, integrity_problems
from saltdesk.storage.folder import mark
from saltdesk.storage.recording import trail_head
from saltdesk.storage.stored_files import stored_file_names
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail import anchors, audit
from saltdesk.storage.trail.replay import recent_problems as recent_replay_problems
from saltdesk.storage.trail.replay import replay_problems

_NEWEST = 5_000
"""Entries that a start checks at most; the check of all data has no limit."""

_OF_KEEPER = frozenset(("记录与痕迹", "文书登记"))
"""Checks that read what a database hides from its logins: there its keeper makes them."""

_STRANGE = (ValueError, TypeError, LookupError, AttributeError)
"""Errors of values that no act wrote: damage puts nothing in the place of a text, or a text of a number."""


def problems(store: Store, progress: Progress = unwatched) -> Iterator[str]:
    """Yield one sentence for each fault found in the data."""
    parts: tuple[tuple[str, Callable[[], Iterator[str]]], ...] = (
        ("表结构", _schema_problems),
        ("痕迹", audit.problems),
        ("记录与痕迹", lambda: replay_problems(database, audit.back_to(0), progress)),
        ("回避索引", complaint_parties.problems),
        ("标记文件", lambda: _foreign_data(store)),
        ("数据库外的痕迹校验值", lambda: anchors.problems(store)),
        ("文书登记", _altered_words),
        ("存档文件", lambda: _file_problems(store)),
    )
    with _checking_itself(store) as own, database.any_text(), uncollected():
        checks = [part for part in parts if not (database.is_guarded and part[0] in _OF_KEEPER)]
        found = list(chain.from_iterable(_told(label, part) for label, part in checks))
        yield from own.result()
        yield from found


@contextmanager
def _checking_itself(store: Store) -> Iterator[Future[list[str]]]:
    """Let the database check itself beside the block; the checks of the block take Python, this one does not.

    It has a connection of its own, and ends with the block.
    """
    is_over = Event()

    def own() -> Iterator[str]:
        with store.connected(is_over.is_set), database.any_text():
            yield from integrity_problems()

    with ThreadPoolExecutor(1, thread_name_prefix="saltdesk-check") as worker:
        try:
            yield worker.submit(lambda: list(_told("数据库完整性", own)))
        finally:
            is_over.set()


def unclean_problems(store: Store) -> list[str]:
    """Return one sentence for each fault of the pages of the database, after the program ended uncleanly.

    Without a fault the next start does not check them again.
    """
    found = list(_told("数据库", lambda: iter(integrity_problems(quick=True))))
    if not found:
        mark.set_unchecked(store.folder, False)
        store.is_unchecked = False
    return found


def recent_problems(store: Store) -> list[str]:
    """Return one sentence for each fault of what was written since the last check, at most the newest.

    Without a fault the mark of the folder tells how far the trail is proved.
    """
    newest = trail_head.anchor()
    proved = mark.proved_anchor(store.folder)
    known = proved.number if proved and not audit.anchor_problem(proved, "") else 0
    since = max(known, newest.number - _NEWEST)
    with database.any_text():
        found = list(_told("痕迹", lambda: audit.recent_chain_problems(since)))
        if not database.is_guarded:
            rows = _told("记录与痕迹", lambda: recent_replay_problems(database, audit.back_to(since)))
            found.extend(rows)
    first = mark.marked_trail(store.folder)
    if not found and first and newest.number:
        mark.leave_mark(store.folder, first, proved=str(newest))
    return found


def _told(label: str, part: Callable[[], Iterator[str]]) -> Iterator[str]:
    """Yield the sentences of one check; a check that damage stops says so.

    Raises:
        ConnectionLost: the server went away, which tells nothing of the data.
    """
    try:
        yield from part()
    except ConnectionLost:
        raise
    except EnvironmentProblem as error:
        yield f"{label}没有查完：{error.sentence}"
    except (*UNREADABLE, *_STRANGE) as error:
        refuse_lost(error)
        yield f"{label}没有查完：数据读不出（{error}）。"


def _schema_problems() -> Iterator[str]:
    if not database.is_schema_ours():
        yield "表结构被改动：表、索引或触发器与本程序的版本不符。"


def _file_problems(store: Store) -> Iterator[str]:
    """Yield a sentence for each file that a record names and that is missing or was altered."""
    yield from store.files.problems(stored_file_names())


def _columns(table: str, names: tuple[str, ...]) -> Iterator[tuple[object, ...]]:
    wanted = ", ".join(f'"{name}"' for name in names)
    yield from database.execute_sql(f"SELECT {wanted} FROM {table}").fetchall()


def _foreign_data(store: Store) -> Iterator[str]:
    marked = mark.marked_trail(store.folder)
    if marked and marked != audit.hash_at(1):
        yield f"数据库 data.db 不是这个文件夹原来的数据（与标记文件 {mark.MARK} 不符）。"


def _altered_words() -> Iterator[str]:
    """Yield a sentence for each notice whose stored text differs from the digest printed on it."""
    for number, content, digest in _columns("notice", ("number", "content", "digest")):
        found = hashlib.sha256(str(content).encode("utf-8", "surrogatepass")).hexdigest()
        if (content or digest) and digest != found:
            yield f"文书 {number} 的登记内容与内容校验值不符。"
