"""What a screen reader is told of widgets that Qt knows nothing about: pictures, and areas that scroll."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QTabWidget, QWidget

PICTURE = "picture"
"""Property of a widget that draws: its accessible description says in words what it shows."""


def tell_as_picture(widget: QWidget) -> None:
    """Tell a widget that draws as a picture; its accessible description is its value.

    A picture with a keyboard cursor sets the description to what the cursor is on, which is then said.
    """
    widget.setProperty(PICTURE, True)


def tell_screen_readers() -> None:
    """Answer for pictures and areas from now on, in the whole program."""
    QAccessible.installFactory(_told)


def _told(_kind: str, thing: QObject) -> QAccessibleWidget | None:
    if isinstance(thing, QWidget) and thing.property(PICTURE):
        return _ToldPicture(thing, QAccessible.Role.Graphic)
    if isinstance(thing, QScrollArea):
        return _ToldArea(thing, QAccessible.Role.Pane)
    return None


class _ToldPicture(QAccessibleWidget):
    """A picture whose value is its description."""

    def text(self, kind: QAccessible.Text) -> str:
        """Return what the picture shows as its value."""
        return super().text(QAccessible.Text.Description if kind is QAccessible.Text.Value else kind)


class _ToldArea(QAccessibleWidget):
    """An area that scrolls; without a name of its own it has that of its tab or window."""

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name of the tab for an area without one."""
        found = super().text(kind)
        return _title_around(self.widget()) if kind is QAccessible.Text.Name and not found else found


def _title_around(widget: QWidget) -> str:
    """Return the title of the innermost tab in which a widget lies, or else of its window."""
    inner, around = widget, widget.parentWidget()
    while around is not None:
        tabs = around.parentWidget()
        if isinstance(tabs, QTabWidget) and tabs.indexOf(inner) >= 0:
            return tabs.tabText(tabs.indexOf(inner))
        inner, around = around, around.parentWidget()
    return inner.windowTitle()
