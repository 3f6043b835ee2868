"""Looks at the parts of Qt's own layouts, and keeps none of PySide's objects for them.

Qt deletes an item together with its widget, which PySide does not notice. It would take whatever comes to
that place in memory for the item, and hand it to an event filter as its event.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QLayout, QLayoutItem
from shiboken6 import invalidate

R = TypeVar("R")


def of_items(layout: QLayout, read: Callable[[QLayoutItem], R]) -> list[R]:
    """Return what ``read`` returns for each item of a layout, in order; it keeps no item."""
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
