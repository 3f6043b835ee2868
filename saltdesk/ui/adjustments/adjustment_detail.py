"""The detail pane of an adjustment: its links with their due dates, and what can be recorded next (D3.3)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.adjustments.adjustment import ADJUSTMENT_FIELDS, Adjustment, AdjustmentLink
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.calendar.terms import DueState
from saltdesk.ledgers.base.columns import Column, Kind, as_text
from saltdesk.ledgers.base.due import due_cell
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.services.access import lookup
from saltdesk.services.adjustments import adjustments
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.offers import offer
from saltdesk.services.notices.issued import notices_of
from saltdesk.ui.drawings.side_bar_delegate import SideBarDelegate
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.forms.ui_adjustment_detail import Ui_AdjustmentDetail
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.discarding import discard
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.keys.help_key import HelpKey
from saltdesk.ui.ledger.due_dialog import DueDialog, DueQuestion
from saltdesk.ui.ledger.link_dialog import LinkDialog
from saltdesk.ui.looks.height_fit import fit_height


def _stage(_desk: Desk, link: AdjustmentLink) -> object:
    return link.rule.stage


def _label(_desk: Desk, link: AdjustmentLink) -> str:
    return link.rule.label


def _actor(_desk: Desk, link: AdjustmentLink) -> str:
    return adjustments.actor_of(link)


def _due(_desk: Desk, link: AdjustmentLink) -> str:
    return f"{as_text(link.due_on)}{' 暂' if link.due_provisional else ''}"


def _standing(desk: Desk, link: AdjustmentLink) -> DueState | str:
    """Return the due state of an open link; empty before it starts and after it ends."""
    return due_cell(desk, link.due_on, side=link.rule.side) if link.is_open else ""


LINK_COLUMNS = (
    Column("stage", "环节", Kind.STATE, 4, value=_stage),
    Column("label", "内容", width=18, value=_label),
    Column("actor", "谁办", width=9, value=_actor),
    Column("started_on", "起算", Kind.DATE, 9),
    Column("due_on", "到期", Kind.DATE, 9, value=_due),
    Column("standing", "期限", Kind.DUE, 7, value=_standing),
    Column("done_on", "办结", Kind.DATE, 9),
    Column("document", "文号", width=8),
)
"""The table of links; a bar beside the actor shows the side, solid for the bureau."""

_ACTOR = 2
_PER_ROW = 2

_FACTS = (
    fact_group(
        ADJUSTMENT_FIELDS,
        "情形",
        "trigger",
        "basis_document",
        "promulgated_on",
        "effective_on",
        "document_on",
        "received_on",
        "start_reason",
        "extension_approval",
    ),
    fact_group(ADJUSTMENT_FIELDS, "调整内容", "items", "content"),
)


class AdjustmentDetail(QWidget):
    """Shows one case; calls ``wanted`` with an issued notice when the user asks for its paper.

    ``open_page`` shows the page on which a change of an item is proposed.
    """

    def __init__(
        self,
        context: TabContext,
        wanted: Callable[[IssuedNotice], object],
        open_page: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self._case: Adjustment | None = None
        self._next_buttons: list[QPushButton] = []
        self.form = Ui_AdjustmentDetail()
        self.form.setupUi(self)
        self.links = RowsModel(self.desk, LINK_COLUMNS, self)
        prepare(self.form.links_table, self.links)
        self.form.links_table.setItemDelegateForColumn(_ACTOR, SideBarDelegate(self.form.links_table))
        self.form.facts_view.declare(_FACTS)
        self.form.issued_list.declare(self.desk, wanted)
        self.form.case_proposals.declare(self.context, open_page)
        self.form.explain_button.clicked.connect(self.explain)
        open_rows_with(self.form.links_table, self.explain)
        self.form.links_table.selectionModel().currentRowChanged.connect(self._allow_explaining)
        HelpKey(self, self.explain)

    def show_case(self, case: Adjustment | None) -> None:
        """Show a case with its links and select the current link."""
        self._case = case
        self.form.case_proposals.show_case(case)
        links = adjustments.links_of(case.id) if case else []
        issued = notices_of(Area.ADJUSTMENTS, case.id) if case else []
        self.form.issued_list.show_notices(issued)
        self.links.show_records(links)
        fit_height(self.form.links_table)
        current = case.current_link if case else ""
        self.form.links_table.selectRow(next((i for i, link in enumerate(links) if link.code == current), 0))
        self._offer_next(links)
        self._allow_explaining()
        self.form.facts_view.show_values(_values(case) if case else {})

    def record_link(self) -> None:
        """Record the end of the selected link if it is open, otherwise of the first open link."""
        case, link = self._case, self._chosen()
        if case is None:
            return
        if link is None or not link.is_open:
            link = next(iter(adjustments.next_links(adjustments.links_of(case.id))), None)
        if link:
            self._open_link(link)

    def explain(self, *_: Any) -> None:
        """Explain the due date of the selected link."""
        link = self._chosen()
        if self._case is None or link is None or link.started_on is None:
            return
        extended = link.code == "apply" and bool(self._case.extension_approval)
        rule = link.rule
        question = DueQuestion(rule.label, rule.clause, link.started_on, extended)
        show_dialog(DueDialog(self.desk.calendar, question, self))

    def _chosen(self) -> AdjustmentLink | None:
        found: AdjustmentLink | None = self.links.record(self.form.links_table.currentIndex().row())
        return found

    def _open_link(self, link: AdjustmentLink) -> None:
        if self._case:
            show_dialog(LinkDialog(self.context, self, self._case, link))

    def _allow_explaining(self, *_: Any) -> None:
        link = self._chosen()
        has_clock = link is not None and link.started_on is not None
        self.form.explain_button.setEnabled(has_clock)
        self.form.explain_button.setToolTip("F1" if has_clock else "这个环节还没有开始计算。")

    def _offer_next(self, links: list[AdjustmentLink]) -> None:
        """Add one button for each link that can be ended now; the most urgent one is coloured."""
        for button in self._next_buttons:
            discard(button)
        self._next_buttons = [self._next_button(link) for link in adjustments.next_links(links) if self._case]
        for place, button in enumerate(self._next_buttons):
            self.form.next_layout.addWidget(button, place // _PER_ROW, place % _PER_ROW)

    def _next_button(self, link: AdjustmentLink) -> QPushButton:
        button = QPushButton(f"记录：{link.rule.label}…", self)
        button.setObjectName(f"finish_{link.code}_button")
        button.clicked.connect(partial(self._open_link, link))
        case = self._case
        if case and link.code == case.current_link:
            button.setProperty("kind", "primary")
        show_offer(button, offer(self.desk, ACT_BY_CODE["adjustment.link"], case.status if case else None))
        return button


def _values(case: Adjustment) -> dict[str, str]:
    names = [name for group in _FACTS for name, _ in group.facts if name != "items"]
    values = {name: as_text(getattr(case, name)) for name in names}
    if case.extension_approved_on:
        values["extension_approval"] += f"（{case.extension_approved_on}）"
    items = lookup.load(Area.POWERS, case.items)
    return values | {"items": "\n".join(f"{item.code}　{item.name}" for item in items)}
