"""The newest entry of the trail, kept for each connection until another connection commits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from saltdesk.domain.base.anchors import ANCHOR_DIGITS, Anchor
from saltdesk.domain.base.audit import GENESIS
from saltdesk.storage.failures import damage, sentences
from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.house import AuditTable

Head = tuple[int, str]
"""Number and hash of an entry."""

_EMPTY: Head = (0, GENESIS)


class _Kept(threading.local):
    """The head as this thread read it, and the connection and file state it is valid for."""

    connection: object = None
    version = 0
    head = _EMPTY
    is_in_transaction = False
    is_checked = False
    """Whether this transaction compared the head with the file; after that nobody else can change it."""


_kept = _Kept()


def head() -> Head:
    """Return number and hash of the newest entry; ``(0, "0…0")`` if there is none.

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


def anchor() -> Anchor:
    """Return the newest entry as an anchor to keep outside the database."""
    number, digest = head()
    return Anchor(number, digest[:ANCHOR_DIGITS])


def advance(newest: Head) -> None:
    """Store the entry just appended as the head; only inside ``followed``, after ``head``."""
    _kept.head = newest


@contextmanager
def followed() -> Iterator[None]:
    """Track the head through the transaction of this block; forget its entries if it fails."""
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
    if last and not (isinstance(last[0], int) and isinstance(last[1], str)):
        raise damage()
    return (last[0], last[1]) if last else _EMPTY
