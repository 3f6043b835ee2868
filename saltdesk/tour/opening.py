"""Opening and closing windows for the tour."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from saltdesk.demo.accounts import PASSWORD
from saltdesk.demo.bureau import build_demo
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.surroundings import using
from saltdesk.services.accounts import unlocking
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.tour.driver import SIZE, Driver


def prepare(out: Path) -> None:
    """Make the folder of the pictures, and Qt work without a screen.

    Raises:
        EnvironmentProblem: the folder cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with using(out):
        out.mkdir(parents=True, exist_ok=True)


def sample_desk(folder: Path, clock: FixedClock, actor: Actor) -> Desk:
    """Build the sample bureau in ``folder`` and return the desk of one of its people."""
    build_demo(folder, clock.today())
    key = unlocking.unlock(folder, actor.name, PASSWORD, clock.now()).store_key
    return open_desk(folder, actor, clock, key=key)


@contextmanager
def window_of(desk: Desk, out: Path) -> Iterator[Driver]:
    """Yield a driver of a window on an open desk; both are closed at the end."""
    from saltdesk.app import build_application, open_window

    build_application()
    _quieten()
    window = open_window(desk, _prompts(out))
    window.resize(*SIZE)
    window.show()
    driver = Driver(window, out)
    try:
        yield driver
    finally:
        close(driver)


def close(driver: Driver) -> None:
    """Close the window and its data."""
    driver.window.close()
    driver.settle()
    driver.window.desk.store.close()
    driver.window.deleteLater()


def _prompts(out: Path) -> Any:
    """Return prompts that agree to everything and save files in ``out``."""
    from saltdesk.ui.fields.dialogs.window_prompts import WindowPrompts

    class TourPrompts(WindowPrompts):
        """Answers all prompts in place of a user."""

        def choose(self, *_arguments: object, **_options: object) -> int:
            return 0

        def save_file(self, title: str, name: str, kinds: str) -> Path | None:
            return out / name

        def show_problem(self, error: SaltdeskError, can_retry: bool = False) -> bool:
            raise error

        def show_bug(self, error: BaseException) -> None:
            raise error

    return TourPrompts()


def _quieten() -> None:
    """Suppress the offscreen platform's warning about windows with a minimum size."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" not in text:
            print(text, file=sys.stderr)

    qInstallMessageHandler(say)
