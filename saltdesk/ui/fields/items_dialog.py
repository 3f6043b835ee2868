"""A dialog in which the user checks power items in a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QWidget

from saltdesk.ui.fields.choice_list_model import ChoiceListModel
from saltdesk.ui.forms.ui_items_dialog import Ui_ItemsDialog
from saltdesk.ui.frame.dialogs import Dialog


class ItemsDialog(Dialog):
    """A checked list of items with a search line."""

    keeps_no_draft = "A word to find an item by is no entry."

    def __init__(
        self, names: Mapping[int, str], chosen: Iterable[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_ItemsDialog()
        self.form.setupUi(self)
        self.items = ChoiceListModel(names.items(), chosen, self)
        self._found = QSortFilterProxyModel(self)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._found.setSourceModel(self.items)
        self.form.items_list.setModel(self._found)
        self.form.item_search_edit.textChanged.connect(self._found.setFilterFixedString)
        self.form.choose_button.setProperty("kind", "primary")
        self.form.choose_button.clicked.connect(self.accept)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.item_search_edit.setFocus()
