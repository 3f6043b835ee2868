"""Time and statements of a key in the page that registers a complaint, while a caller waits.

Run as ``python tests/bench/bench_keys.py``. Keys go into every field of the page, in the real window on the
sample bureau; a key is over when what it changed is painted. The baseline is the same key in a bare field of
Qt in a window of its own. What needs the data waits for a pause and the worker.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, thread_time
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from saltdesk.demo.bureau import build_demo
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.services.house.maintenance import open_desk
from saltdesk.tour.opening import window_of
from saltdesk.ui.complaints.intake.complaint_side import LOOK_AFTER
from tests.bench.measuring import verdict
from tests.statements import statements

AIM = 0.004
"""Seconds that a key may take."""

ROUNDS = 12
STEPS = 8
"""Passes of the event loop until a page that scrolled to another field is laid out and painted."""

TODAY = date(2026, 11, 23)
KEYS = "13800138"


def typed(field: QWidget) -> Iterator[tuple[float, float]]:
    """Type into a field; yield the seconds of each key on the clock and on the processor."""
    field.setFocus()
    for _ in range(STEPS):
        QApplication.processEvents()
    for key in KEYS:
        begun, worked = perf_counter(), thread_time()
        QTest.keyClick(field, key)
        QApplication.processEvents()
        yield perf_counter() - begun, thread_time() - worked


def fields_of(page: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    """Return the fields of a page in which a person can type."""
    found = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    return [one for one in found if one.isVisibleTo(page) and one.isEnabled() and not one.isReadOnly()]


def bare() -> float:
    """Return the median seconds of a key in a field of Qt alone."""
    field = QLineEdit()
    field.show()
    taken = [one for _ in range(ROUNDS) for one, _ in typed(field)]
    field.close()
    return median(taken)


def intake_page(driver: Any) -> Any:
    """Return the page that registers a complaint, in the window."""
    tab = driver.tab("complaints_tab")
    tab.new_record()
    driver.settle()
    return tab.current_page()


def told(what: str, seconds: float) -> str:
    """Return a line with figure, aim and verdict."""
    return f"{what:34} {seconds * 1e3:6.2f} ms  {verdict(seconds * 1e3, AIM * 1e3, ' ms')}"


def main() -> None:
    """Type, and print how long the keys take."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "office"
        build_demo(folder, TODAY, is_plain=True)
        desk = open_desk(folder, Actor("样例甲", "leaders", "局领导", Role.LEADER), FixedClock(TODAY))
        with window_of(desk, Path(place)) as driver:
            page = intake_page(driver)
            fields = fields_of(page)
            found = [one for _ in range(ROUNDS) for field in fields for one in typed(field)]
            taken, worked = zip(*found, strict=True)
            asked = statements(lambda: [list(typed(field)) for field in fields])
            alone = bare()
            QTest.qWait(3 * LOOK_AFTER)
        print(f"{len(fields)} fields, {len(taken):,} keys; a bare field {alone * 1e3:.2f} ms")
        print(told("key in the intake, median", median(taken)), f"({median(taken) / alone:.1f} x bare)")
        print(told("95 of 100", quantiles(taken, n=20)[-1]))
        print(told("95 of 100, on the processor", quantiles(worked, n=20)[-1]))
        print(f"{'statements of a key':34} {len(asked):6}     {verdict(len(asked), 0)}")


if __name__ == "__main__":
    main()
