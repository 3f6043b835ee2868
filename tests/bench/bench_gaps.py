"""Longest gaps of the event loop while the tour works in the window: how long a key waits at most.

Run as ``python tests/bench/bench_gaps.py [COMPLAINTS]``. A timer beats as often as the event loop lets it. A
gap is the time between two beats; those of the tour's own pictures are left out. The steps with the longest
gaps are printed, each with its longest; the aim is 50 ms.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial, wraps
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QTimer

from saltdesk.app import LOADED_MEANWHILE
from saltdesk.demo.bureau import build_demo
from saltdesk.tour import day, opening
from saltdesk.tour.driver import Driver
from saltdesk.ui.window.main_window import MainWindow
from saltdesk.ui.window.tabs_ahead import TabsAhead

AIM = 0.05
SHOWN = 25
TODAY = date(2026, 11, 23)
STEPS = ("tab", "press", "type", "choose", "in_dialog", "settle")


class Heart:
    """Keeps the longest gap of each step."""

    def __init__(self) -> None:
        self.gaps: dict[str, float] = {}
        self.step, self.last = "start", perf_counter()

    def beat(self) -> None:
        """Note the time since the last beat under the step that is being done."""
        now = perf_counter()
        self.gaps[self.step] = max(now - self.last, self.gaps.get(self.step, 0.0))
        self.last = now

    def skip(self) -> None:
        """Leave out the time since the last beat."""
        self.last = perf_counter()


HEART = Heart()


class WatchedDriver(Driver):
    """Beats while it drives, and names its steps."""

    def __init__(self, window: MainWindow, out: Path) -> None:
        super().__init__(window, out)
        self._timer = QTimer(window, interval=0)
        self._timer.timeout.connect(HEART.beat)
        self._timer.start()
        self._build_ahead()

    def _build_ahead(self) -> None:
        """Do what the program does in the seconds after its start."""
        for name in LOADED_MEANWHILE:
            import_module(name)
        HEART.step = "building ahead"
        HEART.skip()
        self.window.build_ahead()
        self.settle(lambda: self.window.findChildren(TabsAhead)[-1].is_done)
        HEART.skip()

    def picture(self, name: str, over: Any = None) -> str:
        """Take a picture, whose time does not count."""
        self.settle()
        line = super().picture(name, over)
        HEART.skip()
        return line


def _named(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(real)
    def done(driver: Driver, *arguments: Any, **options: Any) -> Any:
        words = " ".join(
            one if isinstance(one, str) else ",".join(one) for one in arguments if isinstance(one, str | dict)
        )
        if words:
            HEART.step = f"{name} {words}"
        return real(driver, *arguments, **options)

    return done


def _exports(driver: Driver) -> Iterator[str]:
    """Press the export buttons; the tour then writes further ledgers by itself, which no window does."""
    for name in day._TABS:
        driver.press("export_button", driver.tab(name))
    yield from ()


def main() -> None:
    """Print the longest gaps of the tour."""
    history = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    for name in STEPS:
        setattr(WatchedDriver, name, _named(name, getattr(Driver, name)))
    opening.Driver = WatchedDriver
    day._ledgers = _exports
    opening.build_demo = partial(build_demo, history=history)
    with tempfile.TemporaryDirectory() as place:
        for _ in day.tour(Path(place), TODAY):
            pass
    worst = sorted(HEART.gaps.items(), key=lambda one: -one[1])
    over = sum(gap > AIM for _, gap in worst)
    print(
        f"{len(worst)} steps, {history:,} earlier complaints: {over} gaps over {AIM * 1e3:.0f} ms (aim: none)"
    )
    for step, gap in worst[:SHOWN]:
        print(f"{gap * 1e3:8.0f} ms  {step}")


if __name__ == "__main__":
    main()
