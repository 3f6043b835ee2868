"""The newest entry of the trail, kept for each connection until another connection commits."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from saltdesk.domain.base.anchors import ANCHOR_DIGITS, Anchor
from saltdesk.domain.base.audit import GENESIS
from saltdesk.storage.base.failures import damage, sentences
from saltdesk.storage.recording.engine import Head
from saltdesk.storage.tables.base import database

_EMPTY: Head = (0, GENESIS)


class _Kept(threading.local):
    """The head as this thread read it, and the connection and file state it is valid for."""

    connection: object = None
    state: object = None
    head = _EMPTY
    read = _EMPTY
    """The head as it was last read; since then only this thread's connection committed."""
    changed: Mapping[str, Head] = {}
    """The newest entry since then that changed each table."""
    is_in_transaction = False
    is_checked = False
    """Whether this transaction compared the head with the file; after that nobody else can change it."""


_kept = _Kept()


def head() -> Head:
    """Return number and hash of the newest entry; ``(0, "0…0")`` if there is none.

    Inside a transaction only the first call asks the database; outside, SQLite tells cheaply whether anybody
    committed since.
    """
    if _kept.is_checked:
        return _kept.head
    with sentences():
        connection = database.connection()
        # Read before the head: a commit between the two is then noticed at the next call.
        state = database.state()
        if state is None or connection is not _kept.connection or state != _kept.state:
            _kept.head = _kept.read = _read()
            _kept.changed = {}
            _kept.connection, _kept.state = connection, state
    _kept.is_checked = _kept.is_in_transaction
    return _kept.head


def head_of(*tables: str) -> tuple[Head, Head]:
    """Return a value that stays the same as long as no act may have changed one of these tables.

    It costs what ``head`` costs. What the running act changed is not seen. Every act of others counts,
    because only a query could tell what it changed.
    """
    head()
    return _kept.read, max(_kept.changed.get(table, _EMPTY) for table in tables)


def anchor() -> Anchor:
    """Return the newest entry as an anchor to keep outside the database."""
    number, digest = head()
    return Anchor(number, digest[:ANCHOR_DIGITS])


def advance(newest: Head, tables: Iterable[str]) -> None:
    """Store the entry just appended as the head, and which tables it changed.

    Only inside ``followed``, after ``head``.
    """
    _kept.head = newest
    _kept.changed = {**_kept.changed, **dict.fromkeys(tables, newest)}


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
    last = database.newest()
    if last and not (isinstance(last[0], int) and isinstance(last[1], str)):
        raise damage()
    return last or _EMPTY
