"""A stack of pages that is laid out without measuring the pages behind the one that is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget


class PageStack(QStackedWidget):
    """Takes the room that is left, whatever its pages hold.

    Qt asks every page of a stack, seen or not, how high it is at a width, anew at each level around it. Here
    the height never depends on the width: the area around it asks the page that is seen (``least_size``).
    """

    def hasHeightForWidth(self) -> bool:
        """Return False, so that hidden pages are not measured."""
        return False
