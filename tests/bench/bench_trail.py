"""Time and memory of `verify`, which proves every row by the trail, at two numbers of complaints.

Run as ``python tests/bench/bench_trail.py [COMPLAINTS]``; each complaint has a complainant and a step. Every
check runs in a process of its own. ``base`` reads every row and every entry once, and takes the JSON apart.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from saltdesk.demo.history import add_history
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage import checking
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail import audit, replay, stored_rows
from tests.bench.measuring import verdict

COMPLAINTS = 100_000
AIM, AIM_MB = 10, 50
"""Seconds for 100,000 complaints, and MB that ten times the complaints may take more."""


def opened(folder: Path) -> Desk:
    """Return a desk of the office in ``folder``, which is made if it is not there."""
    is_new = not (folder / "data.db").exists()
    actor = Actor("示例", role=Role.ADMINISTRATOR)
    return open_desk(folder, actor, FixedClock(date(2026, 11, 23)), create=is_new)


def fill(folder: Path, complaints: int) -> None:
    """Make an office with complaints."""
    desk = opened(folder)
    add_history(desk, complaints)
    desk.store.close()


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that a call takes."""
    begun = perf_counter()
    work()
    return perf_counter() - begun


def read_once() -> None:
    """Read every row and every entry, and take the JSON of the entries apart."""
    for table in stored_rows.audited_tables():
        cursor = database.execute_sql(f"SELECT * FROM {table}")
        while cursor.fetchmany(1_000):
            pass
    for entry in audit.since(0):
        json.loads(entry.diffs)


def check(folder: Path, part: str) -> tuple[float, float]:
    """Return the seconds of a part of the check, and the MB that it takes at most."""
    desk = opened(folder)
    found: list[str] = []
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    parts: dict[str, Callable[[], object]] = {
        "base": read_once,
        "replay": lambda: found.extend(replay.replay_problems(database, audit.back_to(0))),
        "verify": lambda: found.extend(checking.problems(desk.store)),
    }
    taken = timed(parts[part])
    assert found == []
    desk.store.close()
    return taken, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


def apart(work: Callable[..., object], *values: object) -> object:
    """Return what a function returns in a process of its own."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(work, values)


def told(what: str, figure: float, aim: float, unit: str) -> str:
    """Return a line with figure, aim and verdict."""
    return f"{what} {figure:.1f} {unit}; {verdict(figure, aim, f' {unit}')}"


def main(complaints: int) -> None:
    """Fill offices, check them, and print how long it takes."""
    held = []
    with tempfile.TemporaryDirectory() as place:
        for count in (complaints // 10, complaints):
            folder = Path(place) / f"{count}"
            apart(fill, folder, count)
            figures = {part: apart(check, folder, part) for part in ("base", "replay", "verify")}
            (base, _), (proof, memory), (whole, most) = figures.values()  # type: ignore[misc]
            held.append(most)
            print(f"{count:,} complaints: reading rows and entries once {base:.2f} s")
            print(f"  rows by the trail {proof:.2f} s ({proof / base:.1f} x), {memory:.0f} MB")
            print(told("  verify, for 100,000", whole * 100_000 / count, AIM, "s"), f"; {most:.0f} MB")
    print(told("memory, ten times the complaints", held[1] - held[0], AIM_MB, "MB more"))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else COMPLAINTS)
