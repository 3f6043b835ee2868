"""How a window looks: pictures of its ledgers and pages, and where two of them differ."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QImage, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.ledger.ledger_group import LedgerGroup
from saltdesk.ui.window.main_window import TABS
from tests.ui.every_page import ledger_names, show_ledger

A_MOMENT = 30
"""Milliseconds in which what was just shown is laid out and painted."""


def _whole(window: QWidget) -> QWidget:
    return window


def _nothing() -> None:
    """Leave the window as it is."""


def pictures(window, part: Callable[..., QWidget] = _whole) -> dict[str, QImage]:
    """Show every tab and every ledger in it, and return how each looks, or the ``part`` of each."""
    found = {}
    for place in TABS:
        tab = window.show_tab(place.name)
        shown = tab.places if isinstance(tab, LedgerGroup) else (None,)
        for page in shown:
            if page:
                tab.show_page(page.name)
            window.tasks.wait()
            found[f"{place.name} {page.name}" if page else place.name] = settled(part(window))
    return found


def opened(window, before: Callable[[], object] = _nothing, after: Callable[[], object] = _nothing):
    """Open the first record of every ledger twice, and the page of a new one; return how each looks.

    ``before`` is called before a page is opened, ``after`` with the page in front.
    """
    found = {}
    for name in ledger_names():
        ledger = show_ledger(window, name)
        window.tasks.wait()
        ledger.form.ledger_table.setFocus()
        for way in (ledger.open_chosen, ledger.open_chosen, ledger.new_record):
            before()
            way()
            window.tasks.wait()
            page = ledger.current_page()
            if page is not None:
                after()
                found[f"{name} {type(page).__name__} {len(found)}"] = settled(window)
                ledger.close_page()
            for dialog in window.findChildren(Dialog):
                dialog.close()
            QTest.qWait(1)
    return found


def settled(window: QWidget) -> QImage:
    """Return how a window or a part of it looks once its picture stays the same for a moment."""
    before = None
    while before != (now := _picture(window)):
        before = now
    return now


def _picture(window) -> QImage:
    QTest.qWait(A_MOMENT)
    # A busy machine may not have come to them, and a grab would squeeze what waits for its room.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    return window.grab().toImage()


def differing(one: QImage, other: QImage) -> QRegion:
    """Return the area in which two pictures differ, line by line."""
    assert one.size() == other.size()
    found = QRegion()
    for y in range(one.height()):
        if one.copy(0, y, one.width(), 1) != other.copy(0, y, one.width(), 1):
            found += QRegion(0, y, one.width(), 1)
    return found


def different(some: dict[str, QImage], others: dict[str, QImage]) -> dict[str, QRect]:
    """Return the names of pictures that differ, each with the area in which it does; both show the same."""
    assert list(some) == list(others)
    areas = {name: differing(some[name], others[name]) for name in some}
    return {name: area.boundingRect() for name, area in areas.items() if not area.isEmpty()}
