"""The newest entry of the trail, kept for each connection until another connection commits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from saltdesk.domain.base.audit import GENESIS
from saltdesk.storage.failures import sentences
from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.house import AuditTable

Head = tuple[int, str]
"""Number and hash of an entry."""

_EMPTY: Head = (0, GENESIS)


class _Kept(threading.local):
    """What this thread knows of the head, and for which connection and state of the file it holds."""

    connection: object = None
    version = 0
    head = _EMPTY
    is_in_transaction = False
    is_checked = False
    """Whether this transaction was already compared with the file; nobody else can change it after that."""


_kept = _Kept()


def head() -> Head:
    """Return number and hash of the newest entry, ``(0, "0…0")`` when there is none.

    Outside a transaction this costs one PRAGMA, inside one transaction only the first call does.
    """
    if _kept.is_checked:
        return _kept.head
    with sentences():
        connection = database.connection()
        # SQLite changes this number when any other connection commits, of this process or of another. It is
        # read before the head: a commit between the two is then noticed at the next call.
        (version,) = database.execute_sql("PRAGMA data_version").fetchone()
        if connection is not _kept.connection or version != _kept.version:
            _kept.head = _read()
            _kept.connection, _kept.version = connection, version
    _kept.is_checked = _kept.is_in_transaction
    return _kept.head


def advance(newest: Head) -> None:
    """Keep the entry just appended as the head; only inside ``followed``, after ``head``."""
    _kept.head = newest


@contextmanager
def followed() -> Iterator[None]:
    """Follow one transaction, which runs inside this block; when it fails, nothing it appended is kept."""
    _kept.is_in_transaction = True
    try:
        yield
    except BaseException:
        _kept.connection = None
        raise
    finally:
        _kept.is_in_transaction = _kept.is_checked = False


def _read() -> Head:
    newest = AuditTable.select(AuditTable.seq, AuditTable.hash).order_by(AuditTable.seq.desc())
    last = newest.tuples().first()
    return (last[0], last[1]) if last else _EMPTY
