"""A page made in a quiet moment: its parts take most of the time that opening takes, and need no record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QStackedWidget


class BlankPage(Protocol):
    """A page that has all its parts before it takes up a record."""

    def begin(self, record: Any, /) -> None:
        """Take up a record, or the key of one; call once."""

    def ensurePolished(self) -> None:
        """Dress the page and its parts."""

    def hide(self) -> None:
        """Take the page out of sight."""

    def resize(self, size: QSize, /) -> None:
        """Set the size."""

    def layout(self) -> QLayout | None:
        """Return what lays the parts out."""

    def deleteLater(self) -> None:
        """Delete the page between two events."""


P = TypeVar("P", bound=BlankPage)


class PageAhead(Generic[P]):
    """Keeps the next page of one kind, which the tab makes again once a page over its table closes.

    There is one at most. It knows no record and no person: it reads what it shows when it takes up a record.
    It lies in ``pages`` unseen, so that another look or text size reaches it, and goes with them when another
    person sits down.
    """

    def __init__(self, pages: QStackedWidget, make: Callable[[], P]) -> None:
        self._pages, self._make = pages, make
        self._next: P | None = None

    def steps(self) -> Iterator[Callable[[], None]]:
        """Return the making of the next page, in steps short enough for the time between two keys."""
        yield self._make_next
        yield self._lay_out_next

    def take(self) -> P:
        """Return the next page, which then has to take up a record."""
        page, self._next = self._next or self._make(), None
        return page

    def _make_next(self) -> None:
        if self._next is None:
            self._next = self._make()
            # Qt would show it together with its parent, over the table.
            self._next.hide()

    def _lay_out_next(self) -> None:
        page = self._next
        if page is not None:
            page.ensurePolished()
            page.resize(self._pages.size())
            layout = page.layout()
            if layout is not None:
                layout.activate()
