"""Moving the data of an office into a shared database, and back to one computer.

Both ways the source is checked whole first, every row is compared, and the data is checked again where it
arrives. The last entry of the trail tells of the move and stands on both sides; it is written when everything
else is done. A move that is cut is started again by the same call: what arrived is used, or thrown away.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import field, replace
from pathlib import Path
from typing import Any, Final

from saltdesk.domain.accounts.account import Account, AccountStatus
from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError, refuse
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.sharing.address import Server
from saltdesk.services.accounts.accounts import NewPassword, set_password
from saltdesk.services.accounts.sign_in import person_at
from saltdesk.services.accounts.unlocking import Unlocked
from saltdesk.services.desk.desk import Desk, act, refuse_act
from saltdesk.services.desk.people import SETUP_ACTOR
from saltdesk.services.house.presence import is_there
from saltdesk.services.people.following import settle_owed
from saltdesk.services.sharing.founding import make_logins
from saltdesk.storage import checking, search_sync, upgrade
from saltdesk.storage.base.connections import connect
from saltdesk.storage.database import Store
from saltdesk.storage.files import FileStore
from saltdesk.storage.folder import exchange
from saltdesk.storage.keys import key_ring, wrapping
from saltdesk.storage.keys.data_key import DATA, FILES, DataKey, part_of, passphrase_of
from saltdesk.storage.keys.key_ring import KeyEntry, KeyRing
from saltdesk.storage.people_in_texts import note_everybody
from saltdesk.storage.recording import trail_head
from saltdesk.storage.recording.engine import Head
from saltdesk.storage.sharing import keeper, mark, moving_back, moving_in, standing
from saltdesk.storage.sharing.moved_rows import LocalEnd, MovedTable
from saltdesk.storage.sharing.moving_in import Progressed
from saltdesk.storage.sharing.server import Login
from saltdesk.storage.sharing.unfit_texts import unfit_rows
from saltdesk.storage.stored_files import stored_file_names
from saltdesk.storage.trail.audit import Note
from saltdesk.storage.trail.stored_rows import named_row
from saltdesk.storage.upkeep import index_check

MOVED: Final = "-移入共享前-"
RETURNED: Final = "-移回单机前-"
"""Middle of the name of the folder, beside the data folder, that keeps what was in it."""

_SHOWN: Final = 8
"""Faults that a refusal names."""


@dataclass(frozen=True)
class Moved:
    """What was moved, and the folder that keeps what was there before.

    ``head`` is the hash of the last entry. ``accounts`` are the names whose passwords did not go along.
    """

    tables: int
    rows: int
    files: int
    entries: int
    head: str
    accounts: tuple[str, ...]
    aside: Path | None = None


def _part(progress: Progress, start: int, end: int) -> Progress:
    """Return the progress of a part of the work; start and end are hundredths of the whole."""

    def told(done: int, total: int) -> None:
        progress(100 * start + 100 * (end - start) * done // max(total, 1), 10_000)

    return told


# There


def move_to(
    folder: Path,
    unlocked: Unlocked,
    server: Server,
    login: Login | None,
    clock: Clock,
    progress: Progress = unwatched,
    *,
    new: NewPassword | None = None,
) -> Moved:
    """Move the data in ``folder`` into an empty shared database, which the folder names from then on.

    ``login`` is that of the database's keeper. No store may be open. ``progress`` may cancel until the last
    entry is written. What was in the folder is kept beside it, and never opened again.

    Passwords stay behind. ``new`` is the one with which the mover signs in to the shared database, and resets
    those of the others; without it nobody but the keeper comes in.

    Raises:
        RuleError: the target is not empty, the data is faulty, or a text cannot be stored there; or the
            password breaks a rule.
        NotAllowed: the person may not move the data.
        EnvironmentProblem: somebody uses the data, or the server cannot be reached.
    """
    with using(folder), exchange.making_fresh(folder) as fresh:
        _refuse_connected(folder)
        if new:
            refuse(new.problems(unlocked.name))
        there = _MovingThere(folder, fresh, unlocked, server, login, clock)
        with keeper.connected(server, login) as connection:
            moved = there.run(connection, progress)
        mark.write_server(fresh, _of_everybody(server))
        if new:
            there.let_in(new)
        return replace(moved, aside=exchange.put_in_place(folder, clock.now(), MOVED))


def _of_everybody(server: Server) -> Server:
    """Return the place without the keeper's login, which is nobody else's."""
    return replace(server, user="")


def _refuse_connected(folder: Path) -> None:
    named = mark.read_server(folder)
    if named:
        raise RuleError(f"这个文件夹的数据已经在共享数据库 {named.address} 里，不必再移。")


@dataclass(frozen=True)
class _MovingThere:
    """One move into a shared database; ``fresh`` takes the place of what is in the folder."""

    folder: Path
    fresh: Path
    unlocked: Unlocked
    server: Server
    login: Login | None
    clock: Clock

    def run(self, connection: Any, progress: Progress) -> Moved:
        """Do what is left of the move but the exchange of the folder's content."""
        names = self._checked(progress)
        with keeper.reached(self.server), self._reading() as local:
            entries = moving_in.newest_entries(local)
            far = moving_in.how_far(connection, entries)
            if far is Progressed.CUT:
                moving_in.empty(connection, self.server)
            if far in (Progressed.EMPTY, Progressed.CUT):
                moving_in.copy_in(local, connection, self.server, _part(progress, 25, 65))
        self._complete(names, progress)
        if entries[-1][2] != standing.MOVE_ACT:
            with self._source() as desk:
                record_move(desk, self.server)
        with keeper.reached(self.server), self._reading() as local:
            if far is not Progressed.DONE:
                moving_in.finish(local, connection, self.server)
            return _told(local, len(names))

    def let_in(self, new: NewPassword) -> None:
        """Make the mover's account a login of the shared database; it may stay one from an earlier try."""
        store = Store.open(self.fresh, login=self.login, is_mover=True)
        try:
            desk = Desk(store, SETUP_ACTOR, self.clock)
            account, desk.actor = person_at(desk, self.unlocked.name)
            make_logins(desk, _of_everybody(self.server))
            take_password_along(desk, account, new)
        finally:
            store.close()

    @contextmanager
    def _source(self) -> Iterator[Desk]:
        """Yield a desk of the mover on the local data."""
        store = Store.open(self.folder, at=self.clock.now(), key=self.unlocked.store_key, is_mover=True)
        try:
            desk = Desk(store, SETUP_ACTOR, self.clock)
            _, desk.actor = person_at(desk, self.unlocked.name)
            yield desk
        finally:
            store.close()

    @contextmanager
    def _reading(self) -> Iterator[Any]:
        """Yield a connection of the driver that reads the local data."""
        passphrase = passphrase_of(self.unlocked.store_key, DATA)
        connection = connect(self.folder / "data.db", passphrase, mode="ro")
        try:
            yield connection
        finally:
            connection.close()

    def _checked(self, progress: Progress) -> list[str]:
        """Return the names of the files to move; refuse data that is faulty or that the server refuses."""
        with self._source() as desk:
            refuse_act(desk, "database.move")
            _refuse_faulty(desk.store, _part(progress, 0, 20))
            with self._reading() as local:
                tables = LocalEnd(local).tables()
                _refuse_unfit(desk, tables, local, _part(progress, 20, 25))
            return sorted(stored_file_names())

    def _complete(self, names: list[str], progress: Progress) -> None:
        """Bring the files and what masks people, check all at its new place, and build the search index."""
        files = FileStore(self.folder / "files", part_of(self.unlocked.store_key, FILES))
        mark.write_server(self.fresh, _of_everybody(self.server))
        target = Store.open(self.fresh, login=self.login, is_mover=True)
        try:
            _put_files(files, target.files, names, _part(progress, 65, 80))
            note_everybody(target)
            _refuse_faulty(target, _part(progress, 80, 98))
            target.search.discard()
            index_check.mend_index(target, is_doubted=True)
        finally:
            target.close()


@act("database.move")
def record_move(desk: Desk, note: Note, server: Server) -> None:
    """Record as the last entry of the local trail where the data went."""
    note.sentence = f"移入共享数据库 {server.address}"


@act("account.reset")
def take_password_along(desk: Desk, note: Note, account: Account, new: NewPassword) -> None:
    """Make the mover's own account a login of the shared database, where it has none yet."""
    changed = set_password(desk, note, account, new, must_change=account.must_change)
    note.sentence = f"{changed.name}移入数据后设定口令"


def _refuse_faulty(store: Store, progress: Progress) -> None:
    found = list(checking.problems(store, progress))
    if found:
        told = "".join(f"\n{sentence}" for sentence in found[:_SHOWN])
        raise RuleError(f"数据有{len(found)}处问题，没有移动。请先处理：{told}")


def _refuse_unfit(desk: Desk, tables: list[MovedTable], local: Any, progress: Progress) -> None:
    """Refuse texts that the server cannot store, before anything is copied."""
    found = list(unfit_rows(local, tables, progress))
    if found:
        told = "、".join(named_row(table, key) for table, key in found[:_SHOWN])
        raise RuleError(
            f"{len(found)}处文字含有不能存储的字符，没有移动：{told}。请把这些文字各更正一次，程序会去掉这些字符。"
        )


def _put_files(source: FileStore, target: FileStore, names: list[str], progress: Progress) -> None:
    """Put stored files into another store; both take and compare their SHA-256."""
    for done, name in enumerate(names):
        progress(done, len(names))
        if target.put(source.get(name)) != name:
            raise EnvironmentProblem(
                f"存档文件 {name[:12]} 移动后与原来不符。", "请重试，仍不成功时联系管理员。"
            )


def _told(local: Any, files: int) -> Moved:
    """Return what was moved, counted on the local side."""
    end = LocalEnd(local)
    tables = end.tables()
    number, digest, _ = moving_in.newest_entries(local)[-1]
    accounts = local.execute(
        "SELECT name FROM account WHERE status = ? ORDER BY name", (AccountStatus.ACTIVE.code,)
    ).fetchall()
    names = tuple(name for (name,) in accounts)
    return Moved(len(tables), sum(map(end.count, tables)), files, number, digest, names)


# And back


@dataclass(frozen=True)
class Returner:
    """Who brings the data back: an active account of the data, and its password on this computer."""

    name: str
    new: NewPassword


def move_from(
    folder: Path,
    server: Server,
    login: Login | None,
    returner: Returner,
    clock: Clock,
    progress: Progress = unwatched,
) -> Moved:
    """Move the data of a shared database into ``folder``, encrypted; nobody opens the database afterwards.

    The folder is empty, or names this shared database. Passwords of the server stay there: the person who
    brings the data back gets a new one here, and resets those of the others.

    Raises:
        RuleError: the folder holds other data, the data is faulty, or the password breaks a rule.
        NotAllowed: the person may not move the data.
        EnvironmentProblem: somebody works in the database, or it cannot be reached.
    """
    refuse(returner.new.problems(returner.name))
    with using(folder), exchange.making_fresh(folder) as fresh, ExitStack() as opened:
        _refuse_other_data(folder, server)
        back = _MovingBack(_connected_folder(folder, server, opened), fresh, server, login, returner, clock)
        with keeper.connected(server, login) as connection:
            moved = back.run(connection, progress)
        return replace(moved, aside=exchange.put_in_place(folder, clock.now(), RETURNED))


def _refuse_other_data(folder: Path, server: Server) -> None:
    named = mark.read_server(folder)
    if named and named.address != server.address:
        raise RuleError(f"这个文件夹连接的是另一个共享数据库 {named.address}。请另选一个空的文件夹。")
    if named is None and (is_there(folder) or key_ring.exists(folder)):
        raise RuleError("这个文件夹里已经有数据。请另选一个空的文件夹。")


def _connected_folder(folder: Path, server: Server, opened: ExitStack) -> Path:
    """Return a folder that names the shared database: the one to fill, or else one for the time being."""
    if mark.read_server(folder):
        return folder
    made = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="saltdesk-")))
    mark.write_server(made, _of_everybody(server))
    return made


@dataclass(frozen=True)
class _MovingBack:
    """One move out of a shared database, which the folder ``named`` names."""

    named: Path
    fresh: Path
    server: Server
    login: Login | None
    returner: Returner
    clock: Clock
    key: DataKey = field(default_factory=DataKey.random)

    @property
    def path(self) -> Path:
        """Return the database that is filled."""
        return self.fresh / "data.db"

    @property
    def passphrase(self) -> str:
        """Return its key."""
        return passphrase_of(self.key, DATA)

    def run(self, connection: Any, progress: Progress) -> Moved:
        """Do the whole move but the exchange of the folder's content."""
        with self._source() as desk:
            settle_owed(desk)
        with keeper.reached(self.server):
            moving_back.hold(connection)
        with self._source() as desk:
            refuse_act(desk, "database.return")
            _refuse_faulty(desk.store, _part(progress, 0, 20))
            head, names = trail_head.head(), sorted(stored_file_names())
            upgrade.prepare(self.path, self.clock.now(), self.passphrase)
            with keeper.reached(self.server):
                moving_back.copy_back(
                    connection, self.server, self.path, self.passphrase, _part(progress, 20, 65)
                )
            files = FileStore(self.fresh / "files", part_of(self.key, FILES))
            _put_files(desk.store.files, files, names, _part(progress, 65, 80))
        self._check(progress)
        with keeper.reached(self.server):
            moving_back.let_go(connection)
        with self._source() as desk:
            if not moving_back.is_closed():
                record_return(desk, head)
        with keeper.reached(self.server):
            moving_back.take_last_entry(connection, self.server, self.path, self.passphrase)
        return self._told(len(names))

    @contextmanager
    def _source(self) -> Iterator[Desk]:
        """Yield a desk of the mover on the shared data."""
        store = Store.open(self.named, login=self.login, is_mover=True)
        try:
            desk = Desk(store, SETUP_ACTOR, self.clock)
            _, desk.actor = person_at(desk, self.returner.name)
            yield desk
        finally:
            store.close()

    def _check(self, progress: Progress) -> None:
        """Give the mover the key, check everything at its new place, and build the search index."""
        entry = KeyEntry(self.returner.name, wrapping.wrap(self.key, self.returner.new.password))
        key_ring.write_ring(self.fresh, KeyRing(self.key.id, is_encrypted=True, entries=(entry,)))
        target = Store.open(self.fresh, key=self.key, is_mover=True)
        try:
            _refuse_faulty(target, _part(progress, 80, 98))
            search_sync.catch_up(target)
        finally:
            target.close()

    def _told(self, files: int) -> Moved:
        connection = connect(self.path, self.passphrase, mode="ro")
        try:
            return _told(connection, files)
        finally:
            connection.close()


@act("database.return")
def record_return(desk: Desk, note: Note, head: Head) -> None:
    """Record as the last entry of the shared trail that the data went back, and close the database.

    Raises:
        EnvironmentProblem: somebody acted after ``head``, which was copied.
    """
    if trail_head.head() != head:
        raise EnvironmentProblem("移动期间有人办理了业务，没有移动。", "请等大家都关闭窗口后再试。")
    moving_back.close_shared(note.at.strftime("%Y-%m-%d %H:%M:%S"))
    note.sentence = "从共享数据库移回单机"
