"""Opening, check, backup and restore of the data."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from saltdesk.domain.backups.head import Backup
from saltdesk.domain.backups.reminding import ON_ANOTHER_DISK
from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.services.desk import basis_documents, people, wording
from saltdesk.services.desk.desk import Desk, act, refuse_act
from saltdesk.storage import destroying
from saltdesk.storage.database import Store
from saltdesk.storage.folder import mark
from saltdesk.storage.keys import key_ring
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.sharing.backup_reports import refuse_shared
from saltdesk.storage.sharing.server import Login
from saltdesk.storage.trail import anchors, audit
from saltdesk.storage.trail.audit import Note
from saltdesk.storage.upkeep import index_check


def open_desk(
    folder: Path,
    actor: Actor,
    clock: Clock,
    *,
    create: bool = False,
    key: DataKey | None = None,
    login: Login | None = None,
) -> Desk:
    """Open the data in ``folder`` and return a desk for ``actor``.

    ``create`` makes a new office with its initial data in a folder without data; ``key`` opens encrypted
    data, ``login`` connects to the shared database that the folder names. Who acts is checked by
    ``services/accounts/sign_in.py``, the only way in for people.

    Raises:
        EnvironmentProblem: the folder or the database in it cannot be used; the sentence says why.
    """
    desk = Desk(
        Store.open(folder, create=create, at=clock.now(), key=key, login=login), people.SETUP_ACTOR, clock
    )
    try:
        wording.use_own_wording(folder / "reports")
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


def problems(desk: Desk, progress: Progress = unwatched) -> list[str]:
    """Return one sentence for each fault of database, trail, files and templates.

    A damaged search index is no fault of the data; it is built anew.
    """
    from saltdesk.storage import checking  # not before the first list of a start

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
    from saltdesk.storage import checking

    was_unclean = desk.store.is_unchecked
    found = checking.unclean_problems(desk.store) if was_unclean else []
    found += recent_problems(desk)
    index_check.mend_index(desk.store, is_doubted=was_unclean)
    return StartCheck(found, was_unclean)


def recent_problems(desk: Desk) -> list[str]:
    """Return one sentence for each fault of what was written since the last check."""
    from saltdesk.storage import checking

    return checking.recent_problems(desk.store)


def notes() -> list[str]:
    """Return what is no fault of the data but worth a question: a clock that was set back between entries."""
    return list(audit.notes())


def back_up(desk: Desk, target: Path, progress: Progress = unwatched) -> Backup:
    """Write a verified backup to ``target`` and return it.

    Its trail entry is written after the copy was made, so the copy does not hold it, and others can work
    meanwhile.

    Raises:
        RuleError: the data is shared.
    """
    from saltdesk.storage.backups import making  # a start needs no archive

    refuse_act(desk, "database.backup")
    refuse_shared(desk.store.folder)
    made = making.back_up(desk.store, target, desk.clock.now(), progress)
    record_backup(desk, (target,))
    return made


@act("database.backup")
def record_backup(desk: Desk, note: Note, files: Sequence[Path]) -> None:
    """Record a backup and its copies; the reason tells whether one lies on another disk than the data."""
    from saltdesk.storage.backups.folders import is_elsewhere

    first, *copies = files
    note.sentence = f"备份数据到“{first.name}”" + (f"，另存{len(copies)}份" if copies else "")
    if any(is_elsewhere(file.parent, desk.store.folder) for file in files):
        note.reason = ON_ANOTHER_DISK


def restore(
    source: Path,
    folder: Path,
    actor: Actor,
    clock: Clock,
    *,
    key: DataKey | None = None,
    ask_key: key_ring.AskKey | None = None,
    progress: Progress = unwatched,
) -> Path | None:
    """Replace the data in ``folder`` by a backup and return the folder that keeps the replaced data.

    ``key`` is the key of the present data; ``ask_key`` asks for that of a backup under another one.

    Raises:
        RuleError: ``source`` is no backup or damaged, or nobody has its key.
        EnvironmentProblem: the data is in use; no space or permission.
    """
    from saltdesk.storage.backups import restoring

    def record(fresh: Path, own: DataKey | None) -> None:
        """Write the entry before the data is in place, so that a crash cannot come in between."""
        desk = open_desk(fresh, actor, clock, key=own)
        try:
            record_restore(desk, source)
        finally:
            desk.store.close()

    aside = restoring.restore(
        source,
        folder,
        clock.now(),
        record,
        key=key,
        ask_key=ask_key or restoring.no_key,
        progress=progress,
    )
    wording.use_own_wording(folder / "reports")
    return aside


@act("database.restore")
def record_restore(desk: Desk, note: Note, source: Path) -> None:
    """Record in the restored data which backup it came from."""
    note.sentence = f"从备份“{source.name}”恢复数据"
