"""依据文件: laws and documents, their changes, and the adjustments these require (D3.2.a, A22)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.laws import Law
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.registers.laws import LAW_LEDGER
from saltdesk.ui.adjustments.adjustment_page import AdjustmentPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.registers.law_detail import LawDetail
from saltdesk.ui.registers.law_dialog import LawDialog
from saltdesk.ui.registers.register_tab import RegisterTab


class LawsPage(RegisterTab):
    """The register of laws."""

    ledger: ClassVar[Ledger] = LAW_LEDGER
    side_width: ClassVar[int] = 530
    shortcuts: ClassVar[Mapping[str, str]] = {"law.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"law.edit", "law.change"})
    further_areas: ClassVar[frozenset[Area]] = frozenset(
        {Area.POWERS, Area.DUTIES, Area.STANDARDS, Area.FEES, Area.ADJUSTMENTS, Area.NOTICES}
    )
    status_caption: ClassVar[str] = "层级"
    has_periods: ClassVar[bool] = True

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts of entry, correction, change and import of laws."""
        return {
            "law.add": self.new_record,
            "law.edit": self.open_record,
            "law.change": self.mark_change,
            "law.import": self.import_workbook,
        }

    def new_record(self) -> None:
        """Add a law."""
        self.open_dialog(LawDialog(self.context, self, Law()))

    def open_record(self) -> None:
        """Correct the selected entry."""
        law = self.current_record()
        if law and self.act_buttons["law.edit"].isEnabled():
            self.open_dialog(LawDialog(self.context, self, law))

    def mark_change(self) -> None:
        """Record a change of the selected law."""
        self.detail_pane.mark_change()

    def open_case(self, case: Adjustment) -> None:
        """Open a prefilled page of a new adjustment."""
        self.open_page(AdjustmentPage(self.context, case, self.form.pages))

    def record_title(self, record: Any) -> str:
        """Return the title in 《》."""
        return f"《{record.title}》"

    def detail_widget(self) -> QWidget:
        """Return the pane with changes and citations."""
        self.detail_pane = LawDetail(self.context)
        self.detail_pane.case_wanted.connect(self.open_case)
        return self.detail_pane

    def show_detail(self, record: Any | None) -> None:
        """Show a law."""
        self.detail_pane.show_law(record)

    def _choose_saved(self, result: object) -> None:
        # An adjustment opened from here is not a row of this table.
        if isinstance(result, Adjustment):
            self.context.notify(f"已登记调整 {result.number}")
        else:
            super()._choose_saved(result)
