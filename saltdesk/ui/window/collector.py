"""Collects garbage between two events of the window, and never in the worker."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from saltdesk.ui.frame.tasks import Tasks

_EVERY = 250
"""Milliseconds between two looks: few objects are new in them, and looking through those is short."""

_LIMITS = (700, 10, 20)
"""New objects, and rounds of the younger generation, after which a generation is due.

Python's own, but the oldest more seldom: its objects take longest to look through.
"""


class Collector(QObject):
    """Takes the place of Python's own collector as long as a window is open.

    That one comes in the middle of an act, which then takes longer than a key may wait. It also comes in
    whatever thread makes an object, and a widget that ends in the worker ends the program. Old objects are
    looked through only while the worker rests, for it may hold a million rows.
    """

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        gc.disable()
        timer = QTimer(self, interval=_EVERY)
        timer.timeout.connect(self.collect)
        timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        counts = gc.get_count()
        oldest = 2 if self._tasks.is_idle else 1
        due = (age for age in range(oldest, -1, -1) if counts[age] > _LIMITS[age])
        if (age := next(due, None)) is not None:
            gc.collect(age)
