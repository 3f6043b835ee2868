"""Kills writing processes at random moments and checks the data that remains.

``python -m tests.storage.crash_writer FOLDER ROUNDS SEED [busy]`` forks one writer per round, kills it, and
compares the data with the acts that the writer acknowledged. A busy writer has company in its process, as in
the window: threads that read, search, keep drafts and back up. It prints the summary as one line of JSON.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import count
from pathlib import Path
from threading import Thread
from time import monotonic, sleep

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.lookup import find, load
from saltdesk.services.complaints.decisions import accept_complaint
from saltdesk.services.complaints.intake import Intake, register_complaint, supplement_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.drafts import Draft
from saltdesk.storage.tables.house import OutboxTable

CLOCK = FixedClock(date(2026, 11, 23))
ADMINISTRATOR = Actor("测试管理员", "bg", "办公室", Role.ADMINISTRATOR)
LEADER = Actor("测试局长", "leaders", "局领导", Role.LEADER)
LONGEST_LIFE = 0.08
"""Seconds; enough for the first start with its set-up and a few acts."""
LONGEST_BUSY_LIFE = 0.5
"""Seconds; enough for some backups, too, on a machine that does nothing else."""
BACKUPS_A_LIFE = 10
"""How many fit into the longest life where they take longer; beside its company one takes thrice as long."""
DRAFT = "complaint"
NEW_OFFICE_EVERY = 20
FULL_CHECK_EVERY = 10


def work(folder: Path, told: int, seed: int, *, is_busy: bool) -> None:
    """Perform acts until killed; each saved version is acknowledged on the pipe ``told``."""
    draw = random.Random(seed)
    desk = maintenance.open_desk(folder, LEADER, CLOCK, create=True)
    for task in (read, search, keep_drafts, back_up) if is_busy else ():
        Thread(target=beside, args=(desk, task, told), daemon=True).start()
    for turn in count():
        for saved in acts(desk, draw, turn):
            os.write(told, f"{saved.id} {saved.version}\n".encode())


def beside(desk: Desk, task: Callable[[Desk, int, int], None], told: int) -> None:
    """Repeat a task on its own connection until the process is killed, or ends it when the task fails."""
    try:
        with desk.store.connected():
            for turn in count():
                task(desk, turn, told)
    finally:
        os._exit(1)


def read(desk: Desk, _turn: int, _told: int) -> None:
    load(Area.COMPLAINTS, find(desk, Area.COMPLAINTS, Query(), 50), desk)


def search(desk: Desk, _turn: int, _told: int) -> None:
    find(desk, Area.COMPLAINTS, Query(text="依据"))


def keep_drafts(desk: Desk, turn: int, told: int) -> None:
    """Store one draft again and again; its turn is acknowledged as the version of record 0."""
    kept = desk.store.drafts.of(DRAFT, LEADER.name)
    number = int(kept[0].fields["turn"]) + 1 if kept else 1
    fields = {"turn": str(number), "facts": "收费没有依据。" * 300}
    draft = kept[0] if kept else Draft(DRAFT, LEADER.name, datetime(2026, 11, 23, 9), {})
    desk.store.drafts.keep(replace(draft, fields=fields))
    os.write(told, f"0 {number}\n".encode())
    sleep(0.002)


def back_up(desk: Desk, turn: int, _told: int) -> None:
    maintenance.back_up(desk, desk.store.folder / f"{turn % 3}.saltbackup")


def acts(desk: Desk, draw: random.Random, turn: int) -> Iterator[Complaint]:
    facts = "某日某时，收费没有依据。" * draw.choice((1, 40, 1200))
    intake = Intake(
        Complaint(
            received_at=datetime(2026, 11, 20, 9), matter=f"第{turn}件", facts=facts, object_office="盐政处"
        ),
        Complainant(name="甄无名", contact="13900000000"),
    )
    complaint = register_complaint(desk, intake)
    yield complaint
    complaint = supplement_complaint(desk, replace(complaint, pages=turn))
    yield complaint
    yield accept_complaint(desk, complaint.id, "办公室", date(2026, 11, 23))
    if draw.random() < 0.2:
        find(desk, Area.COMPLAINTS, Query(text="依据"))


def killed_worker(folder: Path, seconds: float, seed: int, *, is_busy: bool = False) -> list[tuple[int, int]]:
    """Run a worker for ``seconds``, kill it, and return id and version of each acknowledged record."""
    heard, told = os.pipe()
    child = os.fork()
    if not child:
        status = 1
        try:
            os.close(heard)
            work(folder, told, seed, is_busy=is_busy)
        except BaseException:
            # The child never returns: what ended it must be told here.
            traceback.print_exc()
        finally:
            os._exit(status)
    os.close(told)
    sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(heard, encoding="ascii") as lines:
        saved = [(int(key), int(version)) for key, version in map(str.split, lines)]
    if os.waitstatus_to_exitcode(status) != -signal.SIGKILL:
        raise RuntimeError("the worker ended by itself")
    return saved


@dataclass
class Summary:
    """Counts of all rounds: acknowledged acts, records saved without acknowledgement, idle workers.

    ``leftovers`` is how many interrupted copies the kills left for the next start, ``backups`` how many
    finished ones were restored and checked.
    """

    rounds: int = 0
    offices: int = 0
    acknowledged: int = 0
    kept: int = 0
    idle: int = 0
    leftovers: int = 0
    backups: int = 0
    problems: list[str] = field(default_factory=list)


@dataclass
class Office:
    """The data of one office, and the versions that its workers acknowledged over many rounds."""

    folder: Path
    expected: dict[int, int] = field(default_factory=dict)

    def problems(self, *, everything: bool) -> Iterator[str]:
        try:
            desk = maintenance.open_desk(self.folder, LEADER, CLOCK, create=True)
        except SaltdeskError as error:
            yield f"cannot be opened: {error}"
            return
        try:
            present = {complaint.id: complaint.version for complaint in COMPLAINTS.all()}
            present[0] = max((int(draft.fields["turn"]) for draft in _drafts(desk)), default=0)
            for key, version in self.expected.items():
                if present.get(key, 0) < version:
                    yield f"record {key} has version {present.get(key)}, acknowledged was {version}"
            yield from (f"an interrupted copy is left: {path.name}" for path in interrupted(self.folder))
            self.expected = dict(present)
            present.pop(0)
            if sorted(present) != list(range(1, len(present) + 1)):
                yield "the numbers have gaps"
            if OutboxTable.select().exists():
                yield "the outbox is not empty"
            if everything:
                yield from maintenance.problems(desk)
                if len(find(desk, Area.COMPLAINTS, Query(text="没有依据"))) != len(present):
                    yield "the search index lost records"
        finally:
            desk.store.close()


def _drafts(desk: Desk) -> tuple[Draft, ...]:
    return desk.store.drafts.of(DRAFT, LEADER.name)


def interrupted(folder: Path) -> list[Path]:
    """Return what no finished program leaves in a data folder, whatever made it."""
    return [
        path for path in folder.rglob("*") if ".part" in path.name or path.name in ("恢复中", "恢复中.json")
    ]


def backup_problems(folder: Path, place: Path) -> Iterator[str]:
    """Yield what is wrong with the newest backup; one that has its name must be whole."""
    newest = max(folder.glob("*.saltbackup"), key=lambda path: path.stat().st_mtime)
    try:
        maintenance.restore(newest, place, ADMINISTRATOR, CLOCK)
        desk = maintenance.open_desk(place, LEADER, CLOCK)
        try:
            yield from (f"backup {newest.name}: {text}" for text in maintenance.problems(desk))
        finally:
            desk.store.close()
    except SaltdeskError as error:
        yield f"backup {newest.name} cannot be restored: {error}"
    finally:
        shutil.rmtree(place, ignore_errors=True)


def longest_life(place: Path, *, is_busy: bool) -> float:
    """Return the seconds after which a worker is dead: of a busy one, as many as backups take at present."""
    if not is_busy:
        return LONGEST_LIFE
    desk = maintenance.open_desk(place, LEADER, CLOCK, create=True)
    try:
        begun = monotonic()
        back_up(desk, 0, 0)
        return max(LONGEST_BUSY_LIFE, BACKUPS_A_LIFE * (monotonic() - begun))
    finally:
        desk.store.close()


def run(place: Path, rounds: int, seed: int, *, is_busy: bool = False) -> Summary:
    """Kill ``rounds`` workers one after another; every ``NEW_OFFICE_EVERY`` rounds, start a new office."""
    draw, summary, office = random.Random(seed), Summary(), Office(place)
    longest = longest_life(place / "试一次", is_busy=is_busy)
    for number in range(rounds):
        if number % NEW_OFFICE_EVERY == 0:
            summary.offices += 1
            office = Office(place / f"办公室{summary.offices}")
        saved = killed_worker(office.folder, draw.uniform(0, longest), seed + number, is_busy=is_busy)
        office.expected |= dict(saved)
        summary.leftovers += len(interrupted(office.folder)) if office.folder.exists() else 0
        last = number % FULL_CHECK_EVERY == FULL_CHECK_EVERY - 1
        before = len(office.expected)
        summary.problems += [f"round {number}: {text}" for text in office.problems(everything=last)]
        if last and any(office.folder.glob("*.saltbackup")):
            summary.problems += backup_problems(office.folder, place / "恢复出来")
            summary.backups += 1
        summary.rounds += 1
        summary.acknowledged += len(saved)
        summary.kept += len(office.expected) - before
        summary.idle += not saved
    return summary


if __name__ == "__main__":
    done = run(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), is_busy="busy" in sys.argv[4:])
    print(json.dumps(vars(done), ensure_ascii=False))
