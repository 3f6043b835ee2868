"""Remembers the window of each person, and restores what still fits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter, QWidget

from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.place import ShownLedger
from saltdesk.ui.frame.window_size import fits
from saltdesk.ui.ledger.filters.filter_values import filter_values, set_filters
from saltdesk.ui.window.window_views import LEDGERS, PLACE, WindowViews

_SIDES = 4


class WindowMemory:
    """Reads and keeps the place of a window, and the splitters and filters of its ledgers."""

    def __init__(self, window: QWidget, desk: Desk, views: WindowViews) -> None:
        self._window, self._desk, self._views = window, desk, views
        self._restored: dict[str, ShownLedger] = {}

    def forget_person(self) -> None:
        """Restore the ledgers again as they are shown, for another person."""
        self._restored.clear()

    def restore_place(self) -> None:
        """Put the window where the person had it, if a screen still holds it."""
        place = self._views.of(self._desk.actor).get(PLACE)
        if not isinstance(place, dict):
            return
        area = _rectangle(place.get("area"))
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if any(one.contains(area) and fits(area.size(), one.size()) for one in screens):
            self._window.setGeometry(area)
        if place.get("is_whole") is True:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def restore_ledger(self, ledger: ShownLedger) -> None:
        """Set the splitters and filters of a ledger as the person had them, once."""
        name = ledger.objectName()
        if name in self._restored:
            return
        self._restored[name] = ledger
        every = self._views.of(self._desk.actor).get(LEDGERS)
        kept = every.get(name) if isinstance(every, dict) else None
        if isinstance(kept, dict):
            _split(ledger.form.content_splitter, kept.get("splitter"))
            filters = kept.get("filters")
            set_filters(ledger, filters if isinstance(filters, dict) else {})

    def keep(self, further: Mapping[str, object]) -> bool:
        """Remember the window and its ledgers, and ``further`` values; return False if that fails."""
        actor = self._desk.actor
        found = self._views.of(actor).get(LEDGERS)
        ledgers: dict[str, Any] = dict(found) if isinstance(found, dict) else {}
        for name, ledger in self._restored.items():
            sizes = ledger.form.content_splitter.sizes()
            ledgers[name] = {"splitter": sizes, "filters": filter_values(ledger)}
        area = self._window.normalGeometry() if self._window.isMaximized() else self._window.geometry()
        place = {"area": area.getRect(), "is_whole": self._window.isMaximized()}
        return self._views.keep(actor, {LEDGERS: ledgers, PLACE: place, **further})


def _rectangle(found: object) -> QRect:
    is_whole = isinstance(found, list) and len(found) == _SIDES and all(isinstance(one, int) for one in found)
    return QRect(*found) if isinstance(found, list) and is_whole else QRect()


def _split(splitter: QSplitter, sizes: object) -> None:
    if not isinstance(sizes, list) or len(sizes) != splitter.count():
        return
    if all(isinstance(size, int) and size > 0 for size in sizes):
        splitter.setSizes(sizes)
