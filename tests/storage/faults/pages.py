"""Damages one page of a file after the other and uses the data as the program does.

What the program says about damage is a sentence: a refusal, or a line of 检查数据. All else is a failure.
"""

from __future__ import annotations

import random
import shutil
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.today.groups import Scope
from saltdesk.services.access.lookup import count_by_status, find, load
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.services.today.reading import AgendaReader
from saltdesk.storage.drafts import Draft
from saltdesk.storage.registry import FINDERS
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail import audit
from tests.storage.crash_writer import CLOCK, LEADER, acts
from tests.storage.rows import content

FILES = ("data.db", "search.db", "drafts.db")
WORD = "依据"
COMPLAINTS = 12
DRAFT = Draft("complaint", LEADER.name, datetime(2026, 11, 23, 9), {"facts": "窗口收费没有依据。" * 200})


def _zeros(page: bytes, _: random.Random) -> bytes:
    return bytes(len(page))


def _noise(page: bytes, draw: random.Random) -> bytes:
    return draw.randbytes(len(page))


def _flip(page: bytes, draw: random.Random) -> bytes:
    changed = bytearray(page)
    for _ in range(8):
        changed[draw.randrange(len(page))] ^= 1 << draw.randrange(8)
    return bytes(changed)


def _old_half(page: bytes, _: random.Random) -> bytes:
    """The second half never reached the disk."""
    return page[: len(page) // 2] + bytes(len(page) - len(page) // 2)


WAYS = (_zeros, _noise, _flip, _old_half)


class _Missed(Exception):
    """A search does not find every record."""


@dataclass(frozen=True)
class Damage:
    """A page of a file, and what happened to it."""

    file: str
    page: int
    way: Callable[[bytes, random.Random], bytes]

    def __str__(self) -> str:
        return f"{self.file} page {self.page} {self.way.__name__}"

    def apply(self, folder: Path) -> None:
        path = folder / self.file
        size = _page_size(path)
        with path.open("rb+") as file:
            file.seek((self.page - 1) * size)
            page = file.read(size)
            file.seek((self.page - 1) * size)
            file.write(self.way(page, random.Random(str(self))))


def _page_size(path: Path) -> int:
    found = int.from_bytes(path.read_bytes()[16:18])
    return 65536 if found == 1 else found


def filled_office(folder: Path) -> None:
    """Make an office with complaints, a search index and drafts, and close it."""
    desk = maintenance.open_desk(folder, LEADER, CLOCK, create=True)
    draw = random.Random(1)
    for turn in range(COMPLAINTS):
        list(acts(desk, draw, turn))
    for number in range(3):
        desk.store.drafts.keep(DRAFT if number else Draft("inspection", LEADER.name, DRAFT.saved_at, {}))
    find(desk, Area.COMPLAINTS, Query(text=WORD))
    desk.store.close()


def damages(folder: Path) -> Iterator[Damage]:
    """Yield every damage of every page of every file."""
    for name in FILES:
        pages = (folder / name).stat().st_size // _page_size(folder / name)
        for page in range(1, pages + 1):
            for way in WAYS:
                yield Damage(name, page, way)


def failure(damage: Damage, sound: Path, folder: Path) -> str:
    """Return what is wrong in how the program takes this damage of a copy of ``sound``; empty if nothing."""
    shutil.copytree(sound, folder)
    damage.apply(folder)
    try:
        return _taken_wrongly(damage, folder, sound)
    except Exception:
        return f"{damage}: {traceback.format_exc(limit=-6)}"
    finally:
        if not database.is_closed():
            database.close()
        shutil.rmtree(folder)


def _taken_wrongly(damage: Damage, folder: Path, sound: Path) -> str:
    is_whole = damage.file != "data.db" or _is_same(folder / "data.db", sound / "data.db")
    try:
        desk = maintenance.open_desk(folder, LEADER, CLOCK)
    except SaltdeskError as error:
        return f"{damage}: refused although the rows are whole: {error}" if is_whole else ""
    try:
        told = maintenance.problems(desk)
        # Tables that follow from others are built anew when the data is opened.
        if not is_whole and not told and not _is_same(folder / "data.db", sound / "data.db"):
            return f"{damage}: rows changed, and the check finds nothing"
        if damage.file != "data.db" and told:
            return f"{damage}: {told}"
        for step in (_read, _search, _draft, _write):
            try:
                step(desk)
            except _Missed as missed:
                # Records that damage took away are missed by the search, too; the check has told it.
                if is_whole:
                    return f"{damage}: {missed}"
            except SaltdeskError as error:
                if damage.file != "data.db":
                    return f"{damage}: {step.__name__} is refused: {error}"
    finally:
        desk.store.close()
    return ""


def _is_same(path: Path, sound: Path) -> bool:
    """Return whether a file holds the same rows and no other damage."""
    try:
        connection = dbapi2.connect(str(path))
        try:
            verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        finally:
            connection.close()
        return bool(verdict == "ok" and _rows(path) == _rows(sound))
    except (dbapi2.DatabaseError, UnicodeDecodeError):
        return False


def _rows(path: Path) -> list[object]:
    """Return schema and rows; what was built anew may lie in another order."""
    schema, *tables = content(path)
    return [schema, *((name, sorted(map(repr, rows))) for name, rows in tables)]


def _read(desk: Desk) -> None:
    for finder in FINDERS:
        load(finder.area, find(desk, finder.area, Query())[:50], desk)
        count_by_status(desk, finder.area, Query())
    AgendaReader().read(desk, Scope.ALL)
    for entry in audit.since(0):
        entry.changes()


def _search(desk: Desk) -> None:
    number = len(find(desk, Area.COMPLAINTS, Query(text=WORD)))
    if number < COMPLAINTS:
        raise _Missed(f"a search finds {number} of {COMPLAINTS} complaints")


def _draft(desk: Desk) -> None:
    desk.store.drafts.all_of(LEADER.name)
    kept = desk.store.drafts.keep(DRAFT)
    assert kept in desk.store.drafts.of(DRAFT.form, DRAFT.owner)
    desk.store.drafts.drop(kept.id, DRAFT.owner)


def _write(desk: Desk) -> None:
    given = Complaint(received_at=DRAFT.saved_at, matter="收费没有依据", object_office="盐政处")
    saved = register_complaint(desk, Intake(given, Complainant()))
    assert saved.id in find(desk, Area.COMPLAINTS, Query(text="没有依据"))
