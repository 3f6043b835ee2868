"""The first page of a power item's detail: its fields in groups, and proposals of open cases."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from saltdesk.domain.adjustments.adjustment import AdjustmentStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.comparing import value_text
from saltdesk.domain.lists.items import POWER_FIELDS, ItemStatus, PowerItem
from saltdesk.domain.lists.versions import ListKind
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.ledgers.base.marked_words import fields_html
from saltdesk.services.access import lookup
from saltdesk.services.lists import proposals
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.discarding import discard
from saltdesk.ui.frame.outside_text import show_as_html
from saltdesk.ui.ledger.facts_view import FactsView
from saltdesk.ui.looks.kinds import set_kind

_GROUPS = (
    fact_group(
        POWER_FIELDS,
        "",
        "name",
        "parent",
        "power_class",
        "subject",
        "applies_to",
        "handling_office",
        "status",
        "published_on",
        "publication_channel",
    ),
    fact_group(
        POWER_FIELDS,
        "时限、材料与收费",
        "statutory_limit",
        "promised_limit",
        "extension_condition",
        "materials",
        "fees",
    ),
    fact_group(
        POWER_FIELDS,
        "机构与人员",
        "entrusted_body",
        "head",
        "posts",
        "handler_certificate",
        "phone",
        "complaint_phone",
        "note",
    ),
)


class PowerDetail(QWidget):
    """Shows the fields of one item; open proposals come first, each with a link to its adjustment case."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._item: PowerItem | None = None
        self._told: list[QWidget] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.setSpacing(12)
        self.proposals_box = QVBoxLayout()
        self.proposals_box.setSpacing(4)
        lines.addLayout(self.proposals_box)
        self.facts_view = FactsView(self)
        self.facts_view.declare(_GROUPS)
        lines.addWidget(self.facts_view)

    def show_item(self, item: PowerItem | None) -> None:
        """Show an item with its open proposals."""
        self._item = item
        self.facts_view.show_values(_values(item) if item else {})
        self._show_proposals(item)

    def _show_proposals(self, item: PowerItem | None) -> None:
        for widget in self._told:
            discard(widget)
        self._told = []
        if item is None or item.status is not ItemStatus.PUBLISHED:
            return
        for case in proposals.conflicts(ListKind.POWERS, item.id):
            if case.status is AdjustmentStatus.OPEN:
                self._add_case(case.id, case.number, item)

    def _add_case(self, case: int, number: str, item: PowerItem) -> None:
        button = QPushButton(f"调整 {number} 拟变更本事项，查看办件", self)
        button.setObjectName("open_case_button")
        button.clicked.connect(partial(self.context.go_to, Area.ADJUSTMENTS, case))
        self._tell(button)
        for change in proposals.proposals_of(case):
            if change.kind is ListKind.POWERS and change.item == item.id:
                difference = proposals.difference_of(change)
                told = QLabel(self)
                told.setObjectName("proposal_label")
                show_as_html(told)
                told.setWordWrap(True)
                set_kind(told, "message-note")
                told.setText(fields_html(difference.fields) if change.after else "拟取消本事项")
                self._tell(told)

    def _tell(self, widget: QWidget) -> None:
        self.proposals_box.addWidget(widget)
        self._told.append(widget)


def _values(item: PowerItem) -> Mapping[str, str]:
    values = {name: value_text(getattr(item, name)) for group in _GROUPS for name in group.names}
    main: PowerItem | None = lookup.get(Area.POWERS, item.parent) if item.parent else None
    return values | {"parent": f"{main.code}　{main.name}" if main else ""}
