"""The changes an adjustment case proposes for the lists, field by field, and the acts on them (D3.2.b)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.lists.items import PowerItem, settled
from saltdesk.domain.lists.versions import ListChange, ListKind, record_of
from saltdesk.ledgers.adjustments.case import CHANGE_COLUMNS, change_rows
from saltdesk.services.desk.offers import offer
from saltdesk.services.lists import proposals
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.fields.dialogs.item_dialog import ItemDialog
from saltdesk.ui.forms.ui_case_proposals import Ui_CaseProposals
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.looks.height_fit import fit_height
from saltdesk.ui.looks.showing import set_shown

_MOST_ROWS = 8


class CaseProposals(QWidget):
    """Shows the proposals of one case; call ``declare`` before use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_CaseProposals()
        self.form.setupUi(self)
        self._case: Adjustment | None = None

    def declare(self, context: TabContext, open_page: Callable[[QWidget], None]) -> None:
        """Set the context and the function that shows a page over the table."""
        self.context, self.desk, self._open_page = context, context.desk, open_page
        self.rows = RowsModel(self.desk, CHANGE_COLUMNS, self)
        prepare(self.form.proposals_table, self.rows)
        self.form.propose_button.clicked.connect(self.propose)
        self.form.propose_new_button.clicked.connect(self.propose_new)
        self.form.withdraw_button.clicked.connect(self.withdraw)
        open_rows_with(self.form.proposals_table, self.edit)
        self.form.proposals_table.selectionModel().currentRowChanged.connect(self._offer)

    def show_case(self, case: Adjustment | None) -> None:
        """Show the proposals of a case."""
        self._case = case
        rows = change_rows(case.id) if case else []
        self.rows.show_records(rows)
        set_shown(self.form.proposals_table, bool(rows))
        set_shown(self.form.no_proposal_label, not rows)
        if rows:
            fit_height(self.form.proposals_table, _MOST_ROWS)
            self.form.proposals_table.selectRow(0)
        self._offer()

    def propose(self) -> None:
        """Ask for a public item, then for its proposed text."""
        dialog = ItemDialog(self.context, self)
        dialog.accepted.connect(partial(self._open_chosen, dialog))
        show_dialog(dialog)

    def propose_new(self) -> None:
        """Propose a new item for the list."""
        self._open(PowerItem())

    def edit(self, *_: object) -> None:
        """Edit the selected proposal of a power item."""
        change = self._chosen()
        is_power = change is not None and change.kind is ListKind.POWERS
        if change and is_power and change.after and self.form.propose_button.isEnabled() and change.item:
            record = record_of(change.kind, change.after)
            if isinstance(record, PowerItem):
                self._open(record)

    def withdraw(self) -> None:
        """Withdraw the selected proposal after confirmation."""
        change = self._chosen()
        if change is None:
            return
        difference = proposals.difference_of(change)
        name = f"{difference.code}　{difference.name}"
        if self.context.prompts.ask(f"撤回对“{name}”拟定的{change.action.label}？", "撤回", "取消"):
            self.context.attempt(partial(proposals.withdraw_proposal, self.desk, change.id))

    def _open_chosen(self, dialog: ItemDialog) -> None:
        item = dialog.result_record
        known = proposals.proposals_of(self._case.id) if self._case else ()
        mine = (one for one in known if one.kind is ListKind.POWERS and one.item == item.id and one.after)
        present = next(mine, None)
        record = record_of(ListKind.POWERS, present.after) if present else settled(item)
        if isinstance(record, PowerItem):
            self._open(record)

    def _open(self, item: PowerItem) -> None:
        if self._case:
            self._open_page(self.context.item_page(self.context, item, self, self._case))

    def _chosen(self) -> ListChange | None:
        row = self.rows.record(self.form.proposals_table.currentIndex().row())
        changes = proposals.proposals_of(self._case.id) if self._case and row else ()
        return next((change for change in changes if change.id == row.id), None)

    def _offer(self, *_: object) -> None:
        state = self._case.status if self._case else None
        found = offer(self.desk, ACT_BY_CODE["adjustment.propose"], state)
        missing = "" if self.rows.rowCount() else "还没有拟定变更。"
        for button, lacking in (
            (self.form.propose_button, ""),
            (self.form.propose_new_button, ""),
            (self.form.withdraw_button, missing),
        ):
            show_offer(button, found, lacking)
