"""Time to read Today among many complaints, and again after one of them changed.

Run as ``python tests/bench/bench_today.py [ROWS ...]``, by default 1,000 and 100,000 complaints, written in
bulk. One in a hundred is open, one in a hundred waits to be filed, the others are archived. Each line is a
median, and its ratio to counting all complaints by state in the same run, as a list without an index would.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from saltdesk.domain.base.changes import ChangeSet
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.complaints.objects import ObjectKind
from saltdesk.domain.today.groups import Scope
from saltdesk.ledgers.today.sections import sections
from saltdesk.services.complaints.handling import add_step
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.people import office_name
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.today.reading import AgendaReader
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.tables.base import database
from tests.bench.measuring import share, verdict

ROWS = (1_000, share(100_000))
TODAY = date(2026, 11, 23)
MOMENT = datetime(2026, 11, 2, 9)
LIMIT = 0.1
"""Seconds within which the list must be there."""

OFFICES = ("盐政处", "法制室", "办公室", "计划管理处")
OPEN = (ComplaintStatus.REGISTERED, ComplaintStatus.ACCEPTED, ComplaintStatus.SUPPLEMENTING)
ENDED = (ComplaintStatus.ANSWERED, ComplaintStatus.REFUSED)
_BLOCK = 20_000


def told(number: int, draw: random.Random) -> dict[str, object]:
    """Return what one complaint has of its own: one in a hundred is open, one ended and not archived."""
    kind, status = number % 100, ComplaintStatus.ARCHIVED
    if kind == 0:
        status = draw.choice(OPEN)
    elif kind == 1:
        status = draw.choice(ENDED)
    return {
        "number": f"B-{number}",
        "received_at": f"{MOMENT - timedelta(hours=draw.randrange(20_000)):%Y-%m-%d %H:%M:%S}",
        "object_office": draw.choice(OFFICES),
        "status": status.code,
        "handling_office": draw.choice(OFFICES),
        "archived_on": TODAY.isoformat() if status is ComplaintStatus.ARCHIVED else None,
        "due_on": (TODAY + timedelta(days=draw.randrange(-40, 40))).isoformat(),
    }


_SAME = Complaint(
    object_kind=ObjectKind.OFFICE,
    matter="食盐零售许可证核发",
    facts="窗口要求另交街道证明，清单里没有这一项。" * 10,
    decided_on=TODAY - timedelta(days=50),
    due_clause="C-answer",
    version=1,
)


def fill(rows: int) -> None:
    """Write complaints and whom they are about without triggers, because a bench needs no trail."""
    names = [one.name for one in fields(Complaint) if one.name != "id"]
    columns = [getattr(COMPLAINTS.table, name) for name in names]
    same = [column.db_value(getattr(_SAME, name)) for column, name in zip(columns, names, strict=True)]
    named, marks = ", ".join(f'"{one.column_name}"' for one in columns), ", ".join("?" * len(columns))
    office = {name: key for key, name in database.execute_sql("SELECT id, name FROM office")}
    draw = random.Random(20160005)
    triggers = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'complaint'"
    dropped = list(database.execute_sql(triggers))
    with database.acting():
        for name, _ in dropped:
            database.execute_sql(f"DROP TRIGGER {name}")
    for start in range(0, rows, _BLOCK):
        values, parties = [], []
        for number in range(start, min(rows, start + _BLOCK)):
            own = told(number, draw)
            row = list(same)
            for name, value in own.items():
                row[names.index(name)] = value
            values.append(row)
            parties.append((office[str(own["object_office"])], number + 1))
        with database.acting():
            database.execute_many(f"INSERT INTO complaint ({named}) VALUES ({marks})", values)
            database.execute_many(
                "INSERT INTO complaint_party (kind, record, complaint) VALUES ('office', ?, ?)", parties
            )
    with database.acting():
        for _, created in dropped:
            database.execute_sql(created)


def seconds(work: Callable[[], object], times: int = 5) -> float:
    taken = []
    for _ in range(times):
        begun = perf_counter()
        work()
        taken.append(perf_counter() - begun)
    return median(taken)


def measure(desk: Desk, rows: int) -> float:
    """Print the times for one number of complaints, and return the longest of the list."""
    whole = seconds(lambda: database.execute_sql("SELECT status, due_on, facts FROM complaint").fetchall(), 3)
    clerk = as_actor(desk, Actor("测试员", "yz", office_name("yz")))
    people = {"a leader, all": (desk, Scope.ALL), "an office complained of, all": (clerk, Scope.ALL)}
    people |= {"that office, its own": (clerk, Scope.OFFICE)}
    longest = 0.0
    print(f"{rows:,} complaints; reading them all takes {whole * 1e3:.0f} ms")
    for name, (who, scope) in people.items():
        longest = max(longest, of_person(name, who, scope, whole))
    return max(longest, after_change(desk, whole))


def of_person(name: str, desk: Desk, scope: Scope, whole: float) -> float:
    """Print the times of one person's list, and return their sum."""
    agenda = AgendaReader().read(desk, scope)
    first = seconds(lambda: AgendaReader().read(desk, scope))
    words = seconds(lambda: sections(desk, agenda))
    print(
        f"  {name:30} list {first * 1e3:7.1f} ms, words {words * 1e3:7.1f} ms, "
        f"{len(agenda.entries):,} entries, ratio {(first + words) / whole:.3f}"
    )
    return first + words


def after_change(desk: Desk, whole: float) -> float:
    """Print the time to read the list again after an act, and return it."""
    reader, changes, taken = AgendaReader(), list[ChangeSet](), []
    desk.changed = changes.append
    entries = reader.read(desk, Scope.ALL).entries
    for key in [one.row.key for one in entries if one.line.code == "complaint.answer"][:5]:
        add_step(desk, key, TODAY, "电话核实")
        begun = perf_counter()
        agenda = reader.read(desk, Scope.ALL, changes)
        sections(desk, agenda)
        taken.append(perf_counter() - begun)
        changes.clear()
    again = median(taken)
    print(f"  {'again after an act':30} {again * 1e3:.1f} ms, ratio {again / whole:.3f}")
    return again


def main(numbers: tuple[int, ...]) -> None:
    longest = 0.0
    for rows in numbers:
        with tempfile.TemporaryDirectory() as place:
            actor = Actor("测试局长", "leaders", "局领导", Role.LEADER)
            desk = open_desk(Path(place) / "数据", actor, FixedClock(TODAY), create=True)
            begun = perf_counter()
            fill(rows)
            print(f"written in {perf_counter() - begun:.0f} s")
            longest = measure(desk, rows)
            desk.store.close()
    judged = verdict(longest * 1e3, LIMIT * 1e3, " ms")
    print(f"the longest of {numbers[-1]:,}: {longest * 1e3:.0f} ms, {judged}")


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or ROWS)
