"""Looks at the parts of Qt's own layouts with as few of PySide's objects for items as can be.

Qt deletes an item together with its widget, which PySide does not notice: it would take whatever comes to
that place in memory for the item, and hand it to an event filter as its event. An object that is told so
stays with the layout as long as that lives. Only spacers are not found without their items.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar
from weakref import WeakKeyDictionary

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import invalidate

R = TypeVar("R")

_SPACERS: WeakKeyDictionary[QLayout, tuple[int, list[QSize]]] = WeakKeyDictionary()
"""The number of items of a layout and the least sizes of its spacers, which never change."""


def widgets_in(widget: QWidget) -> list[QWidget]:
    """Return the widgets right inside another, which are laid out by its layout or one in it."""
    return [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]


def parts_of(layout: QLayout, inside: Sequence[QWidget]) -> Iterator[QWidget | QLayout]:
    """Yield the widgets of a layout, of those ``inside`` the same widget, then the layouts in it."""
    yield from (widget for widget in inside if layout.indexOf(widget) >= 0)
    yield from (child for child in layout.children() if isinstance(child, QLayout))


def spacers_of(layout: QLayout, others: int) -> Sequence[QSize]:
    """Return the least sizes of the spacers in a layout that has ``others`` parts besides."""
    count = layout.count()
    if count == others:
        return ()
    known = _SPACERS.get(layout)
    if known is None or known[0] != count:
        read = of_items(layout, lambda item: item.minimumSize() if item.spacerItem() else None)
        known = _SPACERS[layout] = count, [size for size in read if size is not None]
    return known[1]


def of_items(layout: QLayout, read: Callable[[QLayoutItem], R]) -> list[R]:
    """Return what ``read`` returns for each item of a layout, in order; for what is asked once."""
    found = []
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        found.append(read(item))
        # A layout in the layout is no such item, and one written in Python keeps its items itself.
        if not isinstance(item, QLayout) and type(layout).__module__ == QLayout.__module__:
            invalidate(item)
    return found
