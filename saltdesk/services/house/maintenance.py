"""Opening, check, backup and restore of the data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.services.desk import basis_documents, people, wording
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage import backup, checking, destroying
from saltdesk.storage.database import Store
from saltdesk.storage.folder import mark, presence
from saltdesk.storage.keys import key_ring
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.trail import anchors, audit
from saltdesk.storage.trail.audit import Note
from saltdesk.storage.upkeep import index_check


def open_desk(
    folder: Path, actor: Actor, clock: Clock, *, create: bool = False, key: DataKey | None = None
) -> Desk:
    """Open the data in ``folder`` and return a desk for ``actor``.

    ``create`` makes a new office with its initial data in a folder without data; ``key`` opens encrypted
    data. Who acts is checked by ``services/accounts/sign_in.py``, the only way in for people.

    Raises:
        EnvironmentProblem: the folder or the database in it cannot be used; the sentence says why.
    """
    desk = Desk(Store.open(folder, create=create, at=clock.now(), key=key), people.SETUP_ACTOR, clock)
    wording.use_own_wording(folder / "reports")
    try:
        if not people.is_set_up():
            people.set_up_office(desk)
        if not basis_documents.are_shipped():
            basis_documents.ship_basis_documents(desk)
        if not mark.marked_trail(folder):
            mark.leave_mark(folder, audit.hash_at(1))
        desk.store.told += "".join(anchors.problems(desk.store))
        destroying.finish(desk.store)
    except BaseException:
        desk.store.close()
        raise
    desk.actor = actor
    return desk


def holds_data(folder: Path) -> bool:
    """Return whether ``folder`` holds an office's data, or the keys of one; create nothing.

    Raises:
        EnvironmentProblem: the database is missing or empty although the folder held data.
    """
    return key_ring.exists(folder) or presence.holds_data(folder)


def is_there(folder: Path) -> bool:
    """Return whether the database of an office is there; False where it is lost."""
    return (folder / "data.db").exists() and (folder / "data.db").stat().st_size > 0


def problems(desk: Desk, progress: Progress = unwatched) -> list[str]:
    """Return one sentence for each fault of database, trail, files and templates.

    A damaged search index is no fault of the data; it is built anew.
    """
    found = [*checking.problems(desk.store, progress), *wording.problems()]
    index_check.mend_index(desk.store, is_doubted=True)
    return found


@dataclass(frozen=True)
class StartCheck:
    """What the check after a start found, and whether it followed an unclean end of the program."""

    problems: list[str]
    was_unclean: bool = False


def check_start(desk: Desk) -> StartCheck:
    """Check what was written since the last check; after an unclean end the pages of the database, too.

    The search index gets back what it lost.
    """
    was_unclean = desk.store.is_unchecked
    found = checking.unclean_problems(desk.store) if was_unclean else []
    found += recent_problems(desk)
    index_check.mend_index(desk.store, is_doubted=was_unclean)
    return StartCheck(found, was_unclean)


def recent_problems(desk: Desk) -> list[str]:
    """Return one sentence for each fault of what was written since the last check."""
    return checking.recent_problems(desk.store)


def notes() -> list[str]:
    """Return what is no fault of the data but worth a question: a clock that was set back between entries."""
    return list(audit.notes())


@act("database.backup")
def back_up(desk: Desk, note: Note, target: Path, progress: Progress = unwatched) -> int:
    """Write a verified backup to ``target`` and return its size in bytes.

    Its trail entry is written after the copy was made, so the copy does not hold it.
    """
    size = backup.back_up(desk.store, target, progress)
    note.sentence = f"备份数据到“{target.name}”"
    return size


def restore(source: Path, folder: Path, actor: Actor, clock: Clock) -> Path | None:
    """Replace the data in ``folder`` by a backup and return the folder that keeps the replaced data.

    Raises:
        RuleError: ``source`` is no backup or damaged.
        EnvironmentProblem: the data is in use; no space or permission.
    """

    def record(fresh: Path) -> None:
        """Write the entry before the data is in place, so that a crash cannot come in between."""
        desk = open_desk(fresh, actor, clock)
        try:
            record_restore(desk, source)
        finally:
            desk.store.close()

    aside = backup.restore(source, folder, clock.now(), record)
    wording.use_own_wording(folder / "reports")
    return aside


@act("database.restore")
def record_restore(desk: Desk, note: Note, source: Path) -> None:
    """Record in the restored data which backup it came from."""
    note.sentence = f"从备份“{source.name}”恢复数据"
