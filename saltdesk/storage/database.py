"""Opening the data: the one SQLite of the process, its settings, and transactions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from peewee import DatabaseError
from sqlcipher3 import dbapi2

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.surroundings import using
from saltdesk.storage import complaint_parties, upgrade
from saltdesk.storage.connections import database_at
from saltdesk.storage.drafts import Drafts
from saltdesk.storage.durable import OWN_FOLDER
from saltdesk.storage.failures import doubt_schema, sentences
from saltdesk.storage.files import FileStore
from saltdesk.storage.folder import exchange, leftovers, mark, modes, places, presence, unclean
from saltdesk.storage.folder.claims import Claim
from saltdesk.storage.folder.in_place import OpenPlace
from saltdesk.storage.keys.data_key import DATA, DRAFTS, FILES, SEARCH, DataKey, part_of, passphrase_of
from saltdesk.storage.recording import trail_head
from saltdesk.storage.search import SearchIndex
from saltdesk.storage.tables.base import database

PRAGMAS: tuple[tuple[str, object], ...] = (
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("foreign_keys", 1),
    ("trusted_schema", 0),
    ("recursive_triggers", 1),
    ("cell_size_check", 1),
    ("secure_delete", 1),
    ("mmap_size", 0),
    ("busy_timeout", 5000),
    ("query_only", 1),
)
"""Settings of every connection: WAL with FULL lost nothing in 300 simulated power cuts.

``query_only`` is off only inside an act. The busy timeout (milliseconds) is set here because
SqlCipherDatabase drops its ``timeout`` argument.
"""


_STEPS_BETWEEN = 10_000
"""SQLite machine steps (about a millisecond) between two checks whether to stop."""


def is_safe_version(version: tuple[int, ...]) -> bool:
    """Return whether a SQLite version has the fix of the WAL-reset race, which corrupts 3.7.0 to 3.51.2."""
    fixed = version[:3]
    return fixed >= (3, 51, 3) or (3, 50, 7) <= fixed < (3, 51) or (3, 44, 6) <= fixed < (3, 45)


def sqlite_version() -> str:
    """Return the version of the SQLite that holds the data."""
    return str(dbapi2.sqlite_version)


def is_plain(path: Path) -> bool:
    """Return whether a database file can be read without a key."""
    with using(path), path.open("rb") as file:
        return file.read(len(_PLAIN)) == _PLAIN


_PLAIN = b"SQLite format 3\0"
"""How a database file without encryption begins."""


def refuse_old_sqlite(version: tuple[int, ...] = dbapi2.sqlite_version_info) -> None:
    """Raise ``EnvironmentProblem`` if the running SQLite could damage a WAL database."""
    if not is_safe_version(version):
        shown = ".".join(str(part) for part in version[:3])
        raise EnvironmentProblem(f"SQLite {shown} 有损坏数据的缺陷，不能使用。", "请重新安装本程序。")


class Store:
    """The data of one office: ``data.db`` (the records), ``search.db``, ``drafts.db`` and the attachments.

    One store is open in a process at a time. The opening thread stays connected; other threads use
    ``connected()``. Reading needs no transaction, writing needs ``writing()``.
    """

    def __init__(self, folder: Path, key: DataKey | None = None) -> None:
        self.folder, self.key = folder, key
        self.told = ""
        """Sentence about what opening repaired; empty if nothing."""
        self.is_unchecked = False
        """Whether the program ended uncleanly and the data was not checked since."""
        self._claim: Claim | None = None
        self.path = folder / "data.db"
        self._place = OpenPlace(self.path)
        self.files = FileStore(folder / "files", part_of(key, FILES))
        self.search = SearchIndex(folder / "search.db", passphrase_of(key, SEARCH))
        self.drafts = Drafts(folder / "drafts.db", passphrase_of(key, DRAFTS))

    @classmethod
    def open(
        cls, folder: Path, *, create: bool = False, at: datetime | None = None, key: DataKey | None = None
    ) -> Store:
        """Upgrade and open the data in ``folder``; with ``create``, make it in an empty folder.

        ``key`` opens encrypted data; None is for data that is not encrypted.

        ``at`` is the time an upgrade states in the trail, by default the present one.

        Raises:
            EnvironmentProblem: the data is missing, lost, damaged or from a newer program; the folder is
                unsafe, read-only or being restored; or this SQLite version is unsafe.
        """
        refuse_old_sqlite()
        places.refuse_unsafe(folder)
        store = cls(folder, key)
        presence.refuse_missing(folder, create=create, passphrase=store.passphrase)
        with using(folder):
            folder.mkdir(OWN_FOLDER, parents=True, exist_ok=True)
        leftovers.sweep(folder)
        store.is_unchecked = unclean.note_unclean_end(folder)
        store._claim, store.told = exchange.claimed(folder)
        store.told += modes.tighten(folder)
        try:
            # Checked again, because from here on nobody can replace the data.
            presence.refuse_missing(folder, create=create, passphrase=store.passphrase)
            store._connect(at or datetime.now())
            modes.tighten(folder)
        except BaseException:
            store._claim.release()
            raise
        return store

    @property
    def passphrase(self) -> str:
        """Return the raw key of ``data.db``; empty if it is not encrypted."""
        return passphrase_of(self.key, DATA)

    def _connect(self, at: datetime) -> None:
        with sentences():
            upgrade.prepare(self.path, at, self.passphrase)
            database.initialize(
                database_at(
                    self.path,
                    self.passphrase,
                    PRAGMAS,
                    # A worker that connects later must not make an empty file in the place of a lost one.
                    is_there=True,
                    autoconnect=False,
                    lock_type="IMMEDIATE",
                )
            )
            database.connect()
            self._place.note()
            try:
                rows = database.execute_sql(upgrade.SCHEMA_SQL).fetchall()
            except BaseException:
                database.close()
                raise
            is_ours = upgrade.fingerprint_of(rows) == upgrade.FINGERPRINTS[upgrade.SCHEMA_VERSION]
            doubt_schema(not is_ours)
        if is_ours and not complaint_parties.is_built():
            with self.writing():
                complaint_parties.ensure_built()

    def close(self) -> None:
        """Close the thread's connection, checkpoint the write-ahead log and release the folder.

        The mark of the folder then knows how far the trail reached.
        """
        try:
            if not database.is_closed():
                with suppress(DatabaseError, EnvironmentProblem):
                    self._mark_newest()
                # The log stays where it cannot be emptied; damage must not hide what was wrong before.
                with suppress(DatabaseError):
                    database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
                database.close()
            self.search.close()
            self.drafts.close()
        finally:
            if self._claim:
                self._claim.release()

    def _mark_newest(self) -> None:
        first, newest = mark.marked_trail(self.folder), trail_head.anchor()
        if first and newest.number and newest != mark.marked_anchor(self.folder):
            mark.leave_mark(self.folder, first, str(newest))

    @contextmanager
    def connected(self, is_stopped: Callable[[], bool] | None = None) -> Iterator[None]:
        """Connect a worker thread for the block; close its connection and its other files at the end.

        Once ``is_stopped`` returns True, the running statement and every later one fail as interrupted.
        """
        with sentences(), database.connection_context():
            if is_stopped:
                database.connection().set_progress_handler(is_stopped, _STEPS_BETWEEN)
            try:
                yield
            finally:
                self.search.close()
                self.drafts.close()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Run the block in a transaction that takes the write lock at once; roll back on any error.

        Raises:
            RuntimeError: another transaction is open; it alone would decide whether the writes are kept.
            EnvironmentProblem: the data cannot be written, or it is no longer where it was opened.
        """
        if database.in_transaction():
            raise RuntimeError("a transaction for writing cannot begin inside another one")
        with sentences():
            database.execute_sql("PRAGMA query_only=0")
            try:
                with trail_head.followed(), database.atomic():
                    self._place.refuse_moved()
                    yield
                    self._place.refuse_moved()
            finally:
                database.execute_sql("PRAGMA query_only=1")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read one state of the data throughout the block; inside another transaction, its state.

        The block cannot write. Open no dialog in it: the state is held until its end.
        """
        if database.in_transaction():
            yield
            return
        with sentences(), trail_head.followed(), database.transaction("DEFERRED"):
            yield


def integrity_problems(*, quick: bool = False) -> list[str]:
    """Return one sentence per problem that SQLite's own checks find in ``data.db``.

    ``quick`` does not compare indexes with their tables.

    Raises:
        EnvironmentProblem: it is so damaged that the checks themselves fail.
    """
    with sentences():
        rows = database.execute_sql(f"PRAGMA {'quick' if quick else 'integrity'}_check").fetchall()
        broken = database.execute_sql("PRAGMA foreign_key_check").fetchall()
    found = [f"数据库完整性：{text}" for (text,) in rows if text != "ok"]
    return found + [f"关联缺失：{table} 第{row}行" for table, row, *_ in broken]
