"""Translation of database errors into sentences; peewee hides the cause behind a failed rollback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import peewee
from sqlcipher3 import dbapi2

from saltdesk.domain.base.errors import ConnectionLost, EnvironmentProblem, SaltdeskError
from saltdesk.storage.base.server_failures import state_of, told_by_server

UNREADABLE = (peewee.DatabaseError, dbapi2.DatabaseError)
"""Errors of reading damaged data: peewee passes those of later rows on as the driver raised them."""

_DAMAGE = ("malformed", "not a database", "unsupported file format", "corrupt", "decode")
"""Text that is no UTF-8 is damage, too: the driver then cannot decode a value, or SQLite's own message."""

_MISMATCH = ("no such", "has no column", "syntax error", "unrecognized token", "incomplete input")
"""Signs that a statement and the schema do not fit: damage of the schema, or a mistake of ours."""

_DAMAGED = "数据库文件已损坏。", "请不要继续录入，从最近的备份恢复：saltdesk restore 备份文件。"

_CAUSES: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("disk is full",), "磁盘空间不足，没有保存。", "请清理磁盘后重试。"),
    (("readonly", "read-only"), "数据文件夹是只读的，没有保存。", "请检查磁盘和文件夹的写入权限后重试。"),
    (
        ("locked", "busy"),
        "数据正被另一个程序占用，没有保存。",
        "请稍候重试；若反复出现，请关闭其他 saltdesk 窗口。",
    ),
    (_DAMAGE, *_DAMAGED),
    (("unable to open", "disk i/o"), "无法读写数据库文件。", "请检查磁盘和文件夹是否可用后重试。"),
)


_doubts = {"schema": False}


def doubt_schema(is_altered: bool) -> None:
    """Set whether the schema of the open database differs from the one that this program made."""
    _doubts["schema"] = is_altered


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield the error and every error it was raised from or during."""
    seen: set[int] = set()
    pending = [error]
    while pending:
        current = pending.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        pending += [current.__cause__, current.__context__]


def _texts(error: BaseException) -> str:
    return " ".join(str(found).lower() for found in _chain(error))


def damage() -> EnvironmentProblem:
    """Return the problem of a database whose rows cannot be what this program wrote."""
    return EnvironmentProblem(*_DAMAGED)


def is_damage(error: BaseException) -> bool:
    """Return whether a database error means that the file is damaged."""
    return _is_told(_texts(error), _DAMAGE)


def is_interrupted(error: BaseException) -> bool:
    """Return whether a statement was ended because nobody waits for its result any more."""
    return "interrupted" in _texts(error)


def _is_told(texts: str, marks: tuple[str, ...]) -> bool:
    """Return whether an error tells one of ``marks``.

    A statement that does not fit counts as damage if the schema was altered.
    """
    known = (*marks, *_MISMATCH) if marks is _DAMAGE and _doubts["schema"] else marks
    return any(mark in texts for mark in known)


def cause_of(error: BaseException) -> SaltdeskError | None:
    """Return what a database error says to the user, or None if it is a bug."""
    state = state_of(_chain(error))
    return environment_cause(error) if state is None else told_by_server(state, _texts(error))


def refuse_lost(error: BaseException) -> None:
    """Raise ``ConnectionLost`` if an error of reading is no damage, but a server that went away."""
    problem = cause_of(error)
    if isinstance(problem, ConnectionLost):
        raise problem from error


def environment_cause(error: BaseException) -> EnvironmentProblem | None:
    """Return the problem behind an error of SQLite, or None if it is a bug."""
    texts = _texts(error)
    for marks, sentence, remedy in _CAUSES:
        if _is_told(texts, marks):
            return EnvironmentProblem(sentence, remedy)
    return None


@contextmanager
def sentences() -> Iterator[None]:
    """Turn what a database refuses inside the block into errors with a sentence.

    Raises:
        EnvironmentProblem: disk, file, server or connection prevent it.
        RuleError: the guards of a shared database refuse it.
    """
    try:
        yield
    except SaltdeskError:
        raise
    except (peewee.PeeweeException, dbapi2.Error, UnicodeDecodeError) as error:
        problem = cause_of(error)
        if problem is None:
            raise
        raise problem from error
