"""The one way to open a database file of ours: plain, or encrypted under a raw key."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from playhouse.sqlcipher_ext import SqlCipherDatabase
from sqlcipher3 import dbapi2

from saltdesk.storage.base.durable import OWN_ALONE

PLAIN_HEAD: Final = b"SQLite format 3\x00"
"""First bytes of a database that is not encrypted."""

QUIET: Final = ("cipher_log_level", "none")
"""SQLCipher writes to stderr what the program tells in a sentence."""

Pragmas = tuple[tuple[str, object], ...]


def connect(path: Path, passphrase: str, *, mode: str = "rwc", timeout: float = 5) -> dbapi2.Connection:
    """Return a connection of the driver to ``path``; ``mode`` is ``ro``, ``rw`` or ``rwc``.

    ``passphrase`` is the raw key as ``DataKey.passphrase`` gives it, or empty for a plain file.
    """
    if mode == "rwc":
        _make_private(path)
    connection = dbapi2.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=timeout)
    try:
        connection.execute(f"PRAGMA {QUIET[0]}={QUIET[1]}")
        if passphrase:
            connection.execute(f'PRAGMA key="{passphrase}"')
    except BaseException:
        connection.close()
        raise
    return connection


def _make_private(path: Path) -> None:
    """Create a file that its owner alone may read; SQLite would take the usual mode, also for its logs."""
    with suppress(OSError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, OWN_ALONE))


class FileDatabase(SqlCipherDatabase):
    """A database of ours in a file."""

    def columns_of(self, table: str) -> list[tuple[str, bool]]:
        """Return the columns of a table in their order, and whether each must hold a value."""
        rows = self.execute_sql(f"PRAGMA table_info({table})").fetchall()
        return [(name, bool(is_required)) for _, name, _, is_required, *_ in rows]


class _PrivateDatabase(FileDatabase):
    """A database whose file nobody else may read from its first byte on."""

    def _connect(self) -> dbapi2.Connection:
        if self.database != ":memory:":
            _make_private(Path(self.database))
        return super()._connect()


def database_at(
    path: Path, passphrase: str, pragmas: Pragmas = (), *, is_there: bool = False, **options: Any
) -> FileDatabase:
    """Return peewee's database at ``path``, not connected yet; one that ``is_there`` is never made anew."""
    if is_there:
        kind, place = FileDatabase, f"{path.absolute().as_uri()}?mode=rw"
        options |= {"uri": True}
    else:
        kind, place = _PrivateDatabase, str(path)
    return kind(place, passphrase=passphrase, pragmas=(QUIET, *pragmas), **options)


def is_plain(path: Path) -> bool:
    """Return whether a file begins like a database that is not encrypted."""
    with path.open("rb") as file:
        return file.read(len(PLAIN_HEAD)) == PLAIN_HEAD
