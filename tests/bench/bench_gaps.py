"""Longest gaps of the event loop while the tour works in the window: how long a key waits at most.

Run as ``python tests/bench/bench_gaps.py [COMPLAINTS]``. A timer beats as often as the event loop lets it. A
gap is the time between two beats; those of the tour's own pictures are left out. Of each step two figures are
printed: the most that the window's own thread works between two beats, and the longest gap on the clock, in
which other programs of the machine, the disk and the worker count, too. The aim is 50 ms. The modules are
compiled before, as those of the program that is shipped.
"""

from __future__ import annotations

import compileall
import gc
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial, wraps
from importlib import import_module
from pathlib import Path
from time import perf_counter, thread_time
from typing import Any, NamedTuple

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

import saltdesk
from saltdesk.app import LOADED_MEANWHILE
from saltdesk.demo.bureau import build_demo
from saltdesk.tour import day, opening
from saltdesk.tour.driver import Driver
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.ledger.ledger_group import LedgerGroup
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.window.collector import Collector
from saltdesk.ui.window.main_window import MainWindow
from saltdesk.ui.window.tabs_ahead import TabsAhead

AIM = 0.05
SHOWN = 25
TODAY = date(2026, 11, 23)
STEPS = ("tab", "press", "type", "choose", "in_dialog", "settle")


class Gap(NamedTuple):
    """What a step let pass between two beats, in seconds."""

    work: float = 0.0
    clock: float = 0.0


class Heart:
    """Keeps the most work between two beats, and the longest gap on the clock, of each step."""

    def __init__(self) -> None:
        self.gaps: dict[str, Gap] = {}
        self.step, self.last = "start", Gap()

    def beat(self) -> None:
        """Note what passed since the last beat under the step that is being done."""
        now, known = _now(), self.gaps.get(self.step, Gap())
        self.gaps[self.step] = Gap(
            *(max(at - was, most) for at, was, most in zip(now, self.last, known, strict=True))
        )
        self.last = now

    def skip(self) -> None:
        """Leave out what passed since the last beat."""
        self.last = _now()


def _now() -> Gap:
    return Gap(thread_time(), perf_counter())


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
        gc.freeze()
        Collector(self.window.tasks, self.window)
        for name in LOADED_MEANWHILE:
            import_module(name)
        HEART.step = "building ahead"
        HEART.skip()
        self.window.build_ahead()
        # Found once: among all parts of the window that alone takes milliseconds.
        ahead = self.window.findChildren(TabsAhead)[-1]
        self.settle(lambda: ahead.is_done)
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


def _naming(what: str, real: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function that names the step after the page, dialog or ledger that it shows."""

    @wraps(real)
    def done(*arguments: Any, **options: Any) -> Any:
        shown = next(one for one in (*arguments[:0:-1], arguments[0]) if isinstance(one, str | QWidget))
        HEART.step = f"{what} {shown if isinstance(shown, str) else type(shown).__name__}"
        return real(*arguments, **options)

    return done


def _seated(driver: Driver, name: str) -> None:
    """Let another person sit down, which is a step of its own."""
    HEART.step = "sit down"
    _SIT_DOWN(driver, name)
    driver.settle()


_SIT_DOWN = day._sit_down


def _closed(driver: Driver) -> None:
    """Close the window, which is a step of its own."""
    HEART.step = "close the window"
    _CLOSE(driver)


_CLOSE = opening.close


def _exports(driver: Driver) -> Iterator[str]:
    """Press the export buttons; the tour then writes further ledgers by itself, which no window does."""
    for name in day._TABS:
        driver.press("export_button", driver.tab(name))
    yield from ()


def main() -> None:
    """Print the longest gaps of the tour."""
    history = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    compileall.compile_dir(Path(saltdesk.__file__).parent, quiet=2)
    for name in STEPS:
        setattr(WatchedDriver, name, _named(name, getattr(Driver, name)))
    LedgerTab.open_page = _naming("open", LedgerTab.open_page)
    LedgerGroup.show_page = _naming("ledger", LedgerGroup.show_page)
    Dialog.setVisible = _naming("dialog", Dialog.setVisible)
    opening.Driver, opening.close, day._sit_down = WatchedDriver, _closed, _seated
    day._ledgers = _exports
    opening.build_demo = partial(build_demo, history=history)
    with tempfile.TemporaryDirectory() as place:
        for _ in day.tour(Path(place), TODAY):
            pass
    worst = sorted(HEART.gaps.items(), key=lambda one: -one[1].work)
    works, clocks = (sum(gap[of] > AIM for _, gap in worst) for of in (0, 1))
    print(f"{len(worst)} steps, {history:,} earlier complaints; over {AIM * 1e3:.0f} ms (aim: none):")
    print(f"{works} steps by the work of the window's thread, {clocks} by the clock")
    for step, gap in worst[:SHOWN]:
        print(f"{gap.work * 1e3:8.0f} ms of work, {gap.clock * 1e3:5.0f} ms on the clock  {step}")


if __name__ == "__main__":
    main()
