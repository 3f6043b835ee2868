"""Selection of power items: one in a combo box, or several in a checked list with a search line."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import ItemStatus, PowerClass
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.choice_list_model import ChoiceListModel
from saltdesk.ui.fields.choices import fill_with_pairs

CHOOSE = "请选择"


def item_choices(
    desk: Desk, kept: Iterable[int] = (), power_class: PowerClass | None = None
) -> list[tuple[int, str]]:
    """Return id and name of items by code; cancelled items are omitted unless they are in ``kept``."""
    wanted = set(kept)
    ids = lookup.find(desk, Area.POWERS, Query(sort="code", descending=False))
    return [
        (item.id, f"{item.code}　{item.name}")
        for item in lookup.load(Area.POWERS, ids)
        if item.id in wanted
        or (item.status is not ItemStatus.CANCELLED and power_class in (None, item.power_class))
    ]


def fill_with_items(combo: QComboBox, choices: Iterable[tuple[int, str]]) -> None:
    """Offer records by id; the first choice means no record."""
    fill_with_pairs(combo, ((CHOOSE, 0), *((text, key) for key, text in choices)))


class ItemMarks(QObject):
    """Connects a checked item list to its search line and count; emits ``chosen`` after each change."""

    chosen = Signal()

    def __init__(
        self, choices: Iterable[tuple[int, str]], marked: Iterable[int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.model = ChoiceListModel(choices, marked, self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self.model)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.model.chosen.connect(self._count)

    def show_in(self, view: QListView, search: QLineEdit, count: QLabel) -> None:
        """Show the list and filter it by the search text."""
        self._label = count
        view.setModel(self._found)
        search.textChanged.connect(self._found.setFilterFixedString)
        self._count()

    def marked(self) -> tuple[int, ...]:
        """Return the checked ids."""
        return self.model.checked()

    def _count(self) -> None:
        self._label.setText(f"已选 {len(self.marked())} 项")
        self.chosen.emit()
