"""Where the focus goes when an act disables or hides the button that performed it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


@contextmanager
def focus_kept(page: QWidget, *homes: QWidget | None) -> Iterator[None]:
    """Move the focus to the first of ``homes`` that can have it, if its widget in ``page`` cannot any longer.

    Qt would pass it on to whatever comes next, such as the bar of the tabs.
    """
    held = page.window().focusWidget()
    is_here = held is not None and page.isAncestorOf(held)
    yield
    if is_here and not _may_have_focus(held, page):
        home = next((one for one in homes if one and _may_have_focus(one, page)), None)
        if home is not None:
            home.setFocus()


def _may_have_focus(widget: QWidget | None, page: QWidget) -> bool:
    return widget is not None and isValid(widget) and widget.isEnabled() and widget.isVisibleTo(page)


def let_go(page: QWidget) -> None:
    """Take the focus from a page that is about to hide, for another that then gets it.

    Qt would first look for the next stop among all widgets of the window, and give it the focus in between.
    """
    held = page.window().focusWidget()
    if held is not None and page.isAncestorOf(held):
        held.clearFocus()
