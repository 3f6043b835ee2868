"""The base class of all dialogs, and the function that opens them without blocking the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLayout, QWidget

from saltdesk.ui.frame.layouts_first import LayoutsFirst
from saltdesk.ui.frame.screen_fit import ScreenFit
from saltdesk.ui.keys.button_keys import confirm_with_keys, keep_letters
from saltdesk.ui.keys.reading_order import move_focus


class Dialog(QDialog):
    """Base of all dialogs; ``show_dialog`` opens them.

    Esc rejects, Enter presses the default button, and Ctrl+Enter the one that confirms.

    A dialog is never larger than the screen; its contents then scroll above its buttons.

    A dialog with input is a ``KeptDialog``, or it gives the reason in ``keeps_no_draft``.
    """

    keeps_no_draft: ClassVar[str] = ""
    _has_keys = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._screen_fit = ScreenFit(self)
        LayoutsFirst(self)

    def setVisible(self, visible: bool) -> None:
        """Show or hide the dialog, at most as large as the screen."""
        if visible:
            self._screen_fit.apply()
        super().setVisible(visible)

    def showEvent(self, event: QShowEvent) -> None:
        """Set up the keys when the dialog first appears with all its buttons."""
        super().showEvent(event)
        if not self._has_keys:
            self._has_keys = True
            confirm_with_keys(self)
            keep_letters(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus in the order of reading."""
        return move_focus(self, forward=forward) or super().focusNextPrevChild(forward)

    def body_layout(self) -> QLayout | None:
        """Return the layout of the form, which may lie in a scroll area."""
        return self._screen_fit.body


def show_dialog(
    dialog: Dialog, accepted: Callable[[], object] | None = None, closed: Callable[[], object] | None = None
) -> None:
    """Show a dialog over its window, as high as its fields need; delete it when it closes.

    Call ``accepted`` when it is accepted, and ``closed`` when it closes in any way.
    """
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(dialog.size().expandedTo(dialog.sizeHint()))
    if accepted:
        dialog.accepted.connect(accepted)
    if closed:
        dialog.finished.connect(lambda _: closed())
    dialog.open()
