"""Time of the statistics of complaints against a bare GROUP BY, and the longest gap of the event loop.

Run as ``python tests/bench/bench_statistics.py [ROWS...]``, by default with 1,000, 10,000 and 100,000
complaints of ten years; 1,000,000 take some minutes to fill. The baseline counts the complaints of all years
by kind, once, with ``SELECT kind, COUNT(*) … GROUP BY kind``; the statistics count every figure of a span and
of the two spans it is compared with. The gap is the longest time between two turns of the window's event loop
while its worker counts, beside that while the worker sleeps as long.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import tempfile
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.complaints.complaint import TAKEN, Complaint
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.statistics.spans import read_span
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.statistics.counting import count_statistics
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.tables.base import database
from saltdesk.ui.frame.tasks import Tasks
from tests.bench.measuring import share

SIZES = (1_000, share(10_000), share(100_000))
TODAY = date(2026, 11, 23)
FIRST = date(2017, 1, 1)
DAYS = 3_600
SPANS = ("2026-10", "2026", "2017-01-01..2026-12-31")
OFFICES = ("盐政处", "法制室", "办公室", "财务处", "计划管理处")
FACTS = "来电人反映窗口办理许可时另外要求提交街道证明，公布的清单中没有这一项。" * 3
BLOCK = 10_000


def row(draw: random.Random, number: int) -> dict[str, object]:
    """Return the columns of a complaint that differ from one without anything."""
    received = FIRST + timedelta(days=draw.randrange(DAYS))
    values: dict[str, object] = {
        "number": f"F-{number}",
        "received_at": f"{received} {draw.randrange(8, 18):02d}:{draw.randrange(60):02d}:00",
        "channel": draw.choice(TAKEN).code,
        "kind": draw.choice(list(ComplaintKind)).code,
        "object_office": draw.choice(OFFICES),
        "facts": FACTS,
    }
    lot, decided = draw.random(), received + timedelta(days=draw.randrange(15))
    if lot < 0.05:
        return values
    values["decided_on"] = decided.isoformat()
    if lot < 0.25:
        reason = str(draw.randrange(1, 6))
        return values | {"status": "refused", "refusal_reason": reason, "refusal_text": "理由"}
    if lot < 0.3:
        return values | {"status": "accepted"}
    return values | {
        "status": "answered",
        "answered_on": (decided + timedelta(days=draw.randrange(1, 50))).isoformat(),
        "conclusion": draw.choice(("true", "partly", "untrue", "unknown")),
        "satisfaction": draw.choice((None, "satisfied", "fairly", "dissatisfied")),
    }


def plain() -> dict[str, object]:
    """Return the columns of an empty complaint as the database has them."""
    statement = COMPLAINTS.table.insert(
        **{
            name: value
            for name, value in vars(Complaint(received_at=datetime(2026, 1, 1))).items()
            if name != "id"
        }
    )
    sql, values = statement.sql()
    names = sql.partition("(")[2].partition(")")[0].replace('"', "").split(", ")
    return dict(zip(names, values, strict=True))


def fill(rows: int) -> None:
    """Insert complaints without their trail, which the statistics do not read."""
    draw, usual = random.Random(1), plain()
    triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'complaint'"
    with database.acting():
        for (name,) in database.execute_sql(triggers).fetchall():
            database.execute_sql(f"DROP TRIGGER {name}")
        names = ", ".join(f'"{name}"' for name in usual)
        insert = f"INSERT INTO complaint ({names}) VALUES ({', '.join('?' * len(usual))})"
        for start in range(0, rows, BLOCK):
            block = (usual | row(draw, number) for number in range(start, min(rows, start + BLOCK)))
            database.connection().cursor().executemany(insert, [tuple(one.values()) for one in block])


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """Return the median time of some runs."""
    taken = []
    for _ in range(times):
        begun = perf_counter()
        work()
        taken.append(perf_counter() - begun)
    return median(taken)


def bare() -> list[object]:
    """Count the complaints of all years by kind, as one would without any of ours."""
    return list(database.execute_sql("SELECT kind, COUNT(*) FROM complaint GROUP BY kind").fetchall())


def longest_gap(desk: Desk, work: Callable[[Callable[[int, int], None]], object]) -> float:
    """Return the longest time between two turns of the event loop while the worker is at work."""
    app = QApplication.instance() or QApplication([])
    # As at the end of the program's start: what lives long is not looked at again.
    gc.freeze()
    tasks, turns = Tasks(desk), [perf_counter()]
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: turns.append(perf_counter()))
    timer.start()
    tasks.run("统计", work, is_quiet=True)
    tasks.wait()
    timer.stop()
    app.processEvents()
    tasks.shutdown()
    return max(later - earlier for earlier, later in pairwise(turns))


def compare(rows: int) -> None:
    """Fill an office with complaints, and print the times of its statistics."""
    with tempfile.TemporaryDirectory(prefix="saltdesk-bench-") as folder:
        actor = Actor("测试局长", "leaders", "局领导", Role.LEADER)
        desk = open_desk(Path(folder) / "数据", actor, FixedClock(TODAY), create=True)
        fill(rows)
        baseline = seconds(bare)
        print(f"{rows:>9,} complaints, bare GROUP BY by kind {baseline * 1e3:8.1f} ms")
        for text in SPANS:
            span = read_span(text)
            taken = seconds(partial(count_statistics, desk, span))
            longest = longest_gap(desk, lambda told, span=span: count_statistics(desk, span, told))
            idle = longest_gap(desk, lambda _told, taken=taken: sleep(taken))
            received = count_statistics(desk, span).value("complaint.received")
            print(
                f"          {span.label:28} {received.now if received else 0:>9,} received, all figures "
                f"{taken * 1e3:8.1f} ms, {taken / baseline:6.1f} times the baseline, "
                f"longest gap of the event loop {longest * 1e3:5.1f} ms (worker asleep {idle * 1e3:5.1f} ms)"
            )
        desk.store.close()


if __name__ == "__main__":
    for size in [int(one.replace(",", "")) for one in sys.argv[1:]] or SIZES:
        compare(size)
