"""A field for the power items of a record: it shows their names and opens a list to check them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from saltdesk.services.lists.public_lists import power_names
from saltdesk.ui.fields.items_dialog import ItemsDialog
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.keys.focus_part import pass_focus

_NONE = "没有关联清单事项"


class ItemsField(QWidget):
    """Holds a tuple of power item ids."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[int, ...] = ()
        self.names_label = QLabel(_NONE, self)
        self.names_label.setProperty("kind", "hint")
        self.names_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.choose_button = QPushButton("选择…", self)
        self.choose_button.setObjectName("choose_items_button")
        self.choose_button.setAccessibleName("选择清单事项")
        self.choose_button.clicked.connect(self.choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.names_label, 1)
        row.addWidget(self.choose_button)
        pass_focus(self, self.choose_button)

    def items(self) -> tuple[int, ...]:
        """Return the ids."""
        return self._items

    def set_items(self, items: Iterable[int]) -> None:
        """Show these items."""
        self._items = tuple(items)
        names = power_names() if self._items else {}
        text = "、".join(names.get(key, f"事项{key}") for key in self._items)
        self.names_label.setText(text or _NONE)
        self.names_label.setToolTip(text)

    def text(self) -> str:
        """Return the ids as text, for a draft."""
        return " ".join(map(str, self._items))

    def set_text(self, text: str) -> None:
        """Restore the items of a draft."""
        self.set_items(int(key) for key in text.split() if key.isdecimal())

    def choose(self) -> None:
        """Let the user check items in a list."""
        dialog = ItemsDialog(power_names(), self._items, self)
        show_dialog(dialog, partial(self._take_chosen, dialog))

    def _take_chosen(self, dialog: ItemsDialog) -> None:
        self.set_items(dialog.items.checked())
        self.edited.emit()
