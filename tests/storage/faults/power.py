"""Cuts the power under real acts at random moments and checks the data that remains.

``python -m tests.storage.faults.power FOLDER CUTS SEED SYNCHRONOUS`` records once the statements of some acts
of the program, plays them on the disk of ``power_disk`` with the program's own settings, cuts the power,
opens what is left with the program, and prints the summary as one line of JSON. It has a process of its own,
because apsw brings another SQLite; the two never have a file open at the same time.
"""

from __future__ import annotations

import json
import random
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import apsw

from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.engines.local import PRAGMAS
from saltdesk.storage.tables.base import database
from tests.storage.crash_writer import CLOCK, LEADER, acts
from tests.storage.faults.power_disk import Disk, PowerCut

ROUNDS_OF_ACTS = 4
CLOSED_EVERY = 5
"""Acts after which the program is closed, which empties the log into the database."""


@dataclass
class Recording:
    """Acts as statements: each with the id and version it told, and the salts its triggers drew."""

    acts: list[tuple[list[str], tuple[int, int]]] = field(default_factory=list)
    salts: list[bytes] = field(default_factory=list)


def record(folder: Path) -> Recording:
    """Perform acts in ``folder`` and return their statements with all values."""
    told = Recording()
    heard: list[str] = []
    desk = maintenance.open_desk(folder, LEADER, CLOCK)
    database.connection().set_trace_callback(heard.append)
    draw = random.Random(0)
    for turn in range(ROUNDS_OF_ACTS):
        # The last step of a round may search, which reads and acknowledges nothing.
        for saved in islice(acts(desk, draw, turn), 3):
            told.acts.append((_statements(heard), (saved.id, saved.version)))
            heard.clear()
    database.connection().set_trace_callback(None)
    salts = database.execute_sql("SELECT salt FROM complainant ORDER BY id").fetchall()
    told.salts = [bytes.fromhex(salt) for (salt,) in salts]
    desk.store.close()
    return told


def _statements(heard: list[str]) -> list[str]:
    """Return the writing statements.

    SQLite tells one again for each of its triggers, and what these do as comments.
    """
    texts = [text for text in heard if not text.startswith(("--", "SELECT"))]
    return [text for text, before in zip(texts, ["", *texts], strict=False) if text != before]


def play(folder: Path, disk: Disk, recording: Recording, synchronous: str) -> Iterator[tuple[int, int]]:
    """Perform the recorded acts on ``disk``; yield id and version after each commit."""
    salts = iter(recording.salts)
    for start in range(0, len(recording.acts), CLOSED_EVERY):
        connection = apsw.Connection(str(folder / "data.db"), vfs=disk.name)
        try:
            # A VFS in Python has no shared memory; alone with its file, WAL needs none.
            connection.pragma("locking_mode", "exclusive")
            # The first act of a connection lifts query_only, and the recorded acts are cut elsewhere.
            changed = {"synchronous": synchronous, "query_only": 0}
            for name, value in (dict(PRAGMAS) | changed).items():
                connection.pragma(name, value)
            connection.create_scalar_function(
                "randomblob", lambda _: next(salts), 1, flags=apsw.SQLITE_INNOCUOUS
            )
            for statements, saved in recording.acts[start : start + CLOSED_EVERY]:
                for statement in statements:
                    connection.execute(statement).fetchall()
                yield saved
            connection.pragma("wal_checkpoint(TRUNCATE)")
        finally:
            with suppress(PowerCut, apsw.Error):
                connection.close(True)


@dataclass
class Summary:
    """Counts of all cuts, with a sentence for each problem, and the number of damaged and lost."""

    cuts: int = 0
    acknowledged: int = 0
    lost: int = 0
    corrupt: int = 0
    told: list[str] = field(default_factory=list)


def run(place: Path, cuts: int, seed: int, synchronous: str) -> Summary:
    """Cut the power ``cuts`` times under the same acts, each time at another operation."""
    draw, summary = random.Random(seed), Summary()
    first = place / "原样"
    maintenance.open_desk(first, LEADER, CLOCK, create=True).store.close()
    shutil.copytree(first, place / "记录")
    recording = record(place / "记录")
    whole = _played(first, place / "试放", Disk("whole", random.Random(0)), recording, synchronous)
    for number in range(cuts):
        folder = place / f"断电{number}"
        disk = Disk(f"disk{number}", random.Random(seed + number), draw.randint(1, whole[1]))
        told, _ = _played(first, folder, disk, recording, synchronous)
        disk.lose_power()
        summary.cuts += 1
        summary.acknowledged += len(told)
        _judge(folder, dict(told), summary)
        shutil.rmtree(folder)
    return summary


def _played(
    first: Path, folder: Path, disk: Disk, recording: Recording, synchronous: str
) -> tuple[list[tuple[int, int]], int]:
    """Return what was acknowledged on a copy of ``first`` before the cut, and the operations until then."""
    shutil.copytree(first, folder)
    told: list[tuple[int, int]] = []
    try:
        for saved in play(folder, disk, recording, synchronous):
            told.append(saved)
    except (PowerCut, apsw.Error):
        if disk.has_power:
            raise
    return told, disk.operations


def _judge(folder: Path, told: dict[int, int], summary: Summary) -> None:
    """Open what the cut left with the program, check all data, and compare it with what was told."""
    try:
        desk = maintenance.open_desk(folder, LEADER, CLOCK)
    except SaltdeskError as error:
        summary.corrupt += 1
        summary.told.append(str(error))
        return
    try:
        problems = maintenance.problems(desk)
        summary.corrupt += bool(problems)
        summary.told += problems[:2]
        with suppress(SaltdeskError):
            present = {complaint.id: complaint.version for complaint in COMPLAINTS.all()}
            missing = [key for key, version in told.items() if present.get(key, 0) < version]
            summary.lost += bool(missing)
    finally:
        desk.store.close()


if __name__ == "__main__":
    done = run(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
    print(json.dumps(vars(done), ensure_ascii=False))
