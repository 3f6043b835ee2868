"""Opening the data of an office, and its transactions: a file of this computer, or a database for all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from peewee import DatabaseError

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.sharing.address import Server
from saltdesk.storage import complaint_parties, upgrade
from saltdesk.storage.base.durable import OWN_FOLDER
from saltdesk.storage.base.failures import doubt_schema, sentences
from saltdesk.storage.credentials.choosing import credentials_for
from saltdesk.storage.credentials.credentials import Credentials
from saltdesk.storage.drafts import Drafts
from saltdesk.storage.engines.local import LocalData, refuse_old_sqlite
from saltdesk.storage.files import FileStore
from saltdesk.storage.folder import exchange, leftovers, mark, modes, places, presence, unclean
from saltdesk.storage.folder.claims import Claim
from saltdesk.storage.folder.in_place import OpenPlace
from saltdesk.storage.keys.data_key import DATA, DRAFTS, FILES, SEARCH, DataKey, part_of, passphrase_of
from saltdesk.storage.recording import trail_head
from saltdesk.storage.recording.engine import News
from saltdesk.storage.search import SearchIndex
from saltdesk.storage.search_engine import Search
from saltdesk.storage.sharing import mark as sharing_mark
from saltdesk.storage.sharing import standing
from saltdesk.storage.sharing.files import SharedFiles
from saltdesk.storage.sharing.search import SharedSearch
from saltdesk.storage.sharing.server import Login
from saltdesk.storage.tables.base import database


class Store:
    """The data of one office: ``data.db`` (the records), ``search.db``, ``drafts.db`` and the attachments.

    One store is open in a process at a time. The opening thread stays connected; other threads use
    ``connected()``. Reading needs no transaction, writing needs ``writing()``.
    """

    def __init__(self, folder: Path, key: DataKey | None = None, server: Server | None = None) -> None:
        self.folder, self.key, self.server = folder, key, server
        self.credentials: Credentials = credentials_for(folder, server)
        self.login: Login | None = None
        """The login to the shared database."""
        self.told = ""
        """Sentence about what opening repaired; empty if nothing."""
        self.is_unchecked = False
        """Whether the program ended uncleanly and the data was not checked since."""
        self._claim: Claim | None = None
        self.path = folder / "data.db"
        self._place: OpenPlace | None = None
        self.files = FileStore(folder / "files", part_of(key, FILES))
        self.search: Search = SearchIndex(self._own("search"), passphrase_of(key, SEARCH))
        self.drafts = Drafts(self._own("drafts"), passphrase_of(key, DRAFTS))

    def _own(self, name: str) -> Path:
        """Return the file of a local database; beside a shared one every person has their own."""
        return self.folder / f"{name}{'-' if self.own_mark else ''}{self.own_mark}.db"

    @property
    def own_mark(self) -> str:
        """Return what marks the files of one person on this computer; empty where all share them."""
        return self.key.id if self.server and self.key else ""

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        create: bool = False,
        at: datetime | None = None,
        key: DataKey | None = None,
        login: Login | None = None,
        is_mover: bool = False,
    ) -> Store:
        """Upgrade and open the data in ``folder``; with ``create``, make it in an empty folder.

        ``key`` opens encrypted data; None is for data that is not encrypted. Where the folder names a shared
        database, ``login`` connects to it, and the folder holds what belongs to this computer alone.

        ``at`` is the time an upgrade states in the trail, by default the present one. ``is_mover`` tells that
        the caller moves the data: they have claimed the folder alone, and data opens that is half way.

        Raises:
            EnvironmentProblem: the data is missing, lost, damaged or from a newer program; the folder is
                unsafe, read-only or being restored; or this SQLite version is unsafe.
        """
        refuse_old_sqlite()
        places.refuse_unsafe(folder)
        server = sharing_mark.read_server(folder)
        store = cls(folder, key, server)
        if server is None:
            presence.refuse_missing(folder, create=create, passphrase=store.passphrase)
        with using(folder):
            folder.mkdir(OWN_FOLDER, parents=True, exist_ok=True)
        leftovers.sweep(folder)
        store.is_unchecked = unclean.note_unclean_end(folder)
        if not is_mover:
            store._claim, store.told = exchange.claimed(folder)
        store.told += modes.tighten(folder)
        # An exchange that was cut has ended now; it may have put the other kind of data in place.
        server = sharing_mark.read_server(folder)
        try:
            if server is None:
                # Checked again, because from here on nobody can replace the data.
                presence.refuse_missing(folder, create=create, passphrase=store.passphrase)
                store._open_file(at or datetime.now(), is_mover=is_mover)
            else:
                store._connect(server, login, is_mover=is_mover)
            modes.tighten(folder)
        except BaseException:
            if store._claim:
                store._claim.release()
            raise
        return store

    @property
    def passphrase(self) -> str:
        """Return the raw key of ``data.db``; empty if it is not encrypted."""
        return passphrase_of(self.key, DATA)

    def _connect(self, server: Server, login: Login | None, *, is_mover: bool) -> None:
        # The driver is an optional part.
        from saltdesk.storage.sharing.fitness import refuse_unfit
        from saltdesk.storage.sharing.shared_data import SharedData

        self.files, self.search = SharedFiles(self.folder / "files"), SharedSearch()
        with sentences():
            self.login = login
            database.initialize(SharedData(server, login))
            database.connect()
            try:
                refuse_unfit(database.connection())
                if is_mover:
                    standing.take_time()
                else:
                    standing.refuse_moved_shared()
            except BaseException:
                database.settle()
                database.close()
                raise
            doubt_schema(False)

    def _open_file(self, at: datetime, *, is_mover: bool) -> None:
        with sentences():
            upgrade.prepare(self.path, at, self.passphrase)
            database.initialize(LocalData.at(self.path, self.passphrase))
            database.connect()
            self._place = OpenPlace(self.path)
            self._place.note()
            try:
                if not is_mover:
                    standing.refuse_moved_file()
                is_ours = database.is_schema_ours()
            except BaseException:
                database.close()
                raise
            doubt_schema(not is_ours)
        if is_ours and not complaint_parties.is_built():
            with self.writing():
                complaint_parties.ensure_built()

    def change_person(self, key: DataKey | None, login: Login | None) -> None:
        """Go on in the shared database under the login of another person, with their own drafts.

        Work that runs in another thread ends under the login it began with.

        Raises:
            EnvironmentProblem: the server does not answer; the former login stays.
        """
        with sentences():
            database.change_login(login)
        self.drafts.close()
        self.key, self.login = key, login
        self.drafts = Drafts(self._own("drafts"), passphrase_of(key, DRAFTS))

    def renew_login(self, login: Login) -> None:
        """Connect with another password of the same person from the next connection on."""
        if self.server:
            self.login = login
            database.renew_login(login)

    def close(self) -> None:
        """Close all connections, checkpoint the write-ahead log and release the folder.

        The mark of the folder then knows how far the trail reached.
        """
        try:
            if not database.is_closed():
                with suppress(DatabaseError, EnvironmentProblem):
                    self._mark_newest()
            database.settle()
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

    def watch(
        self, heard: Callable[[News], None], told: Callable[[bool], None], busy: Callable[[str], None]
    ) -> Callable[[], None] | None:
        """Call ``heard`` for each act of others, and ``told`` with whether the data can be reached.

        ``busy`` is called with who keeps others from saving for long, and with an empty text when that ends.
        All are called in a thread of their own. Returns what ends it; None where nobody else works in the
        data, and nothing is ever called.
        """
        ending: Callable[[], None] | None = database.watched(heard, told, busy)
        return ending

    @contextmanager
    def connected(self, is_stopped: Callable[[], bool] | None = None) -> Iterator[None]:
        """Connect a worker thread for the block; close its connection and its other files at the end.

        Once ``is_stopped`` returns True, the running statement and every later one fail as interrupted.
        """
        with sentences(), database.connection_context():
            if is_stopped:
                database.stopped_by(is_stopped)
                self.search.stopped_by(is_stopped)
            try:
                yield
            finally:
                self.search.close()
                self.drafts.close()

    @contextmanager
    def writing(self, act: str = "") -> Iterator[None]:
        """Run the block in a transaction that takes the write lock at once; roll back on any error.

        Whoever has to wait for it is told what ``act`` does, if its code is given.

        Raises:
            RuntimeError: another transaction is open; it alone would decide whether the writes are kept.
            EnvironmentProblem: the data cannot be written, or it is no longer where it was opened.
        """
        if database.in_transaction():
            raise RuntimeError("a transaction for writing cannot begin inside another one")
        with sentences(), trail_head.followed(), database.acting(act):
            self._refuse_moved()
            yield
            self._refuse_moved()

    def _refuse_moved(self) -> None:
        if self._place:
            self._place.refuse_moved()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read one state of the data throughout the block; inside another transaction, its state.

        The block cannot write. Open no dialog in it: the state is held until its end.
        """
        if database.in_transaction():
            yield
            return
        with sentences(), trail_head.followed(), database.viewing():
            yield


def integrity_problems(*, quick: bool = False) -> list[str]:
    """Return one sentence per problem that the database finds in itself.

    ``quick`` does not compare indexes with their tables.

    Raises:
        EnvironmentProblem: it is so damaged that the checks themselves fail.
    """
    with sentences():
        found: list[str] = database.integrity_problems(quick=quick)
    return found
