"""Loads modules while a person types, each alone and between two events, so that no key waits for long."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from importlib.util import find_spec
from types import CodeType

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_PROGRAM = "saltdesk."


class WarmUp(QObject):
    """Loads modules and what they import, one at a time, until its widget hides.

    ``begin`` begins at once, ``follow`` at the first frame of the widget. ``then`` is called at the end.

    A module is loaded after all that it imports, so that a step loads little. An error ends the warm-up and
    goes the way of every unforeseen one; whoever needs the module later meets it again.
    """

    def __init__(
        self, names: Iterable[str], widget: QWidget, then: Callable[[], object] = lambda: None
    ) -> None:
        super().__init__(widget)
        self._then = then
        self._open = [*names][::-1]
        self._seen: set[str] = set()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        self._waits = False
        self._widget = widget
        widget.installEventFilter(self)

    @property
    def is_done(self) -> bool:
        """Return whether everything is loaded."""
        return not self._open

    def begin(self) -> None:
        """Load from now on."""
        self._waits = False
        self._timer.start()

    def follow(self) -> None:
        """Load from the first frame of the widget on."""
        self._waits = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin at the first frame of the widget if that is wanted, and leave off when it hides."""
        if event.type() is QEvent.Type.Paint and self._waits:
            self.begin()
        elif event.type() is QEvent.Type.Hide:
            self._end()
        return False

    def _end(self) -> None:
        self._timer.stop()
        self._widget.removeEventFilter(self)

    def _step(self) -> None:
        """Load the next module, or find out what it imports."""
        self._timer.stop()
        self._drop_loaded()
        if not self._open:
            self._end()
            self._then()
            return
        name = self._open[-1]
        if name in self._seen:
            import_module(self._open.pop())
        else:
            self._seen.add(name)
            self._open += [one for one in imported_by(name) if one not in self._seen]
        self._timer.start()

    def _drop_loaded(self) -> None:
        while self._open and self._open[-1] in sys.modules:
            self._open.pop()


def imported_by(name: str) -> list[str]:
    """Return the modules of the program that a module imports when it is loaded, last first."""
    spec = find_spec(name)
    code: CodeType | None = getattr(spec.loader, "get_code", lambda _: None)(name) if spec else None
    if code is None:
        return []
    parts = {part for names in code.co_consts if isinstance(names, tuple) for part in names}
    found = [module for module in code.co_names if module.startswith(_PROGRAM)]
    for package in found[:]:
        spec = find_spec(package)
        if spec and spec.submodule_search_locations is not None:
            places = (f"{package}.{part}" for part in code.co_names if part in parts)
            found += [place for place in places if find_spec(place)]
    return [module for module in reversed(found) if module not in sys.modules]
