"""选择列: which columns of a ledger are on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from saltdesk.ledgers.base.columns import Column
from saltdesk.ui.forms.ui_columns_dialog import Ui_ColumnsDialog
from saltdesk.ui.frame.dialogs import Dialog

_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ColumnsDialog(Dialog):
    """Offers the columns of a ledger with a check box each; at least one must be chosen."""

    keeps_no_draft = "Only check boxes are set."

    def __init__(
        self, offered: Sequence[Column], shown: Sequence[Column], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.form = Ui_ColumnsDialog()
        self.form.setupUi(self)
        self.usual: Sequence[Column] = shown
        self._offered = offered
        for column in offered:
            item = QListWidgetItem(column.title)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self.form.columns_list.addItem(item)
        self._check(shown)
        self.form.columns_list.setCurrentRow(0)
        self.form.columns_list.itemChanged.connect(self._allow)
        self.form.usual_button.clicked.connect(self.check_usual)
        self.form.cancel_button.clicked.connect(self.reject)
        self.form.show_button.clicked.connect(self.accept)

    def chosen(self) -> list[Column]:
        """Return the checked columns in the order of the ledger."""
        rows = self.form.columns_list
        return [column for row, column in enumerate(self._offered) if rows.item(row).checkState() is _ON]

    def check_usual(self) -> None:
        """Check the columns that the ledger shows at first."""
        self._check(self.usual)

    def _check(self, shown: Sequence[Column]) -> None:
        names = {column.name for column in shown}
        for row, column in enumerate(self._offered):
            self.form.columns_list.item(row).setCheckState(_ON if column.name in names else _OFF)

    def _allow(self) -> None:
        self.form.show_button.setEnabled(bool(self.chosen()))
