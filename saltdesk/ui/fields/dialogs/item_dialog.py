"""选择事项: choose the public power item that an adjustment case changes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.ledgers.base.columns import Column
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_item_dialog import Ui_ItemDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.rows_model import RowsModel


def _code_and_name(_desk: Desk, item: PowerItem) -> str:
    return f"{item.code}　{item.name}"


class ItemDialog(ActDialog):
    """Stores the chosen item in ``result_record``; typing filters the list, Down moves into it."""

    keeps_no_draft = "A word to find an item by is no entry."

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self.form = Ui_ItemDialog()
        self.form.setupUi(self)
        query = Query(sort="code", descending=False, status=ItemStatus.PUBLISHED.code)
        items = lookup.load(Area.POWERS, lookup.find(context.desk, Area.POWERS, query))
        self._items = RowsModel(context.desk, (Column("name", "事项", value=_code_and_name),), self)
        self._items.show_records(items)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._items)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.form.items_list.setModel(self._found)
        self.form.search_edit.textChanged.connect(self._narrow)
        self.form.items_list.doubleClicked.connect(self._choose)
        self.bind(self.form, None)
        self.connect_buttons(self.form.choose_button, self.form.cancel_button, self.form.problem_label)
        self._narrow("")

    def perform(self) -> object:
        """Return the chosen item."""
        index = self._found.mapToSource(self.form.items_list.currentIndex())
        item = self._items.record(index.row())
        if item is None:
            raise RuleError("请选择一个已公布的事项。")
        return item

    def _narrow(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self.form.items_list.setCurrentIndex(self._found.index(0, 0))

    def _choose(self, _index: QModelIndex) -> None:
        self.confirm()
