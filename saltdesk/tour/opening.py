"""Opening and closing windows for the tour."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.services.desk.desk import Desk
from saltdesk.tour.driver import SIZE, Driver


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
