"""The detail pane of an inspection: findings, issued notices, the plan and its four elements (R2.3, S4.3)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.inspections.inspection import INSPECTION_FIELDS, Finding, Inspection
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.ledgers.inspections.inspections import FINDING_LEDGER
from saltdesk.services.desk.offers import offer
from saltdesk.services.inspections import findings
from saltdesk.services.notices.issued import notices_of
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.forms.ui_inspection_detail import Ui_InspectionDetail
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.inspections.findings.finding_dialog import FindingDialog, finding_of
from saltdesk.ui.inspections.findings.rectification_dialog import RectificationDialog
from saltdesk.ui.inspections.findings.verification_dialog import VerificationDialog
from saltdesk.ui.looks.height_fit import fit_height

_FINDING_COLUMNS = tuple(
    column
    for column in FINDING_LEDGER.columns
    if column.name in ("problem", "label", "owner", "due_on", "due", "status")
)
PLAN_FACTS = (
    fact_group(
        INSPECTION_FIELDS,
        "检查方案",
        "kind",
        "office",
        "planned_on",
        "inspects_on",
        "plan",
        "team",
        "contact_person",
        "contact_phone",
    ),
    fact_group(INSPECTION_FIELDS, "通知书要素", "basis", "scope", "content", "procedure"),
    fact_group(INSPECTION_FIELDS, "需准备的材料", "materials"),
)
"""The plan fields of an inspection shown in panes."""

_FACTS = (
    *PLAN_FACTS,
    fact_group(INSPECTION_FIELDS, "口头反馈", "feedback_on", "feedback_by", "feedback_to", "feedback_text"),
)


class InspectionDetail(QWidget):
    """Shows one inspection; calls ``wanted`` with an issued notice when the user asks for its paper."""

    def __init__(
        self,
        context: TabContext,
        wanted: Callable[[IssuedNotice], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self._inspection: Inspection | None = None
        self.form = Ui_InspectionDetail()
        self.form.setupUi(self)
        self.findings = RowsModel(self.desk, _FINDING_COLUMNS, self)
        prepare(self.form.findings_table, self.findings)
        self.form.issued_list.declare(self.desk, wanted)
        self.form.facts_view.declare(_FACTS)
        self.form.add_finding_button.clicked.connect(self.add_finding)
        self.form.rectify_finding_button.clicked.connect(self.rectify_finding)
        self.form.verify_finding_button.clicked.connect(self.verify_finding)
        self.form.findings_table.selectionModel().currentRowChanged.connect(self._offer_acts)

    def show_inspection(self, inspection: Inspection | None) -> None:
        """Show an inspection with its findings and notices."""
        self._inspection = inspection
        form = self.form
        row = max(form.findings_table.currentIndex().row(), 0)
        found = findings.findings_of(inspection.id) if inspection else []
        issued = notices_of(Area.INSPECTIONS, inspection.id) if inspection else []
        self.findings.show_records(found)
        form.findings_table.setVisible(bool(found))
        form.no_finding_label.setVisible(not found)
        fit_height(form.findings_table, most=6)
        form.findings_table.selectRow(min(row, len(found) - 1))
        form.issued_list.show_notices(issued)
        names = [name for group in _FACTS for name, _ in group.facts]
        form.facts_view.show_values({name: as_text(getattr(inspection, name, "")) for name in names})
        self._offer_acts()

    def add_finding(self) -> None:
        """Add a finding."""
        if self._inspection:
            one = self._inspection
            begun = finding_of(one, self.desk)
            show_dialog(FindingDialog(self.context, self, begun, f"{one.number}　{one.office}"))

    def rectify_finding(self) -> None:
        """Record how the selected finding was rectified."""
        finding = self._chosen()
        if finding:
            show_dialog(RectificationDialog(self.context, self, finding))

    def verify_finding(self) -> None:
        """Record the verification of the selected finding."""
        finding = self._chosen()
        if finding:
            show_dialog(VerificationDialog(self.context, self, finding))

    def _chosen(self) -> Finding | None:
        found: Finding | None = self.findings.record(self.form.findings_table.currentIndex().row())
        return found

    def _offer_acts(self, *_: Any) -> None:
        form, finding = self.form, self._chosen()
        status = self._inspection.status if self._inspection else None
        show_offer(form.add_finding_button, offer(self.desk, ACT_BY_CODE["finding.add"], status))
        for button, code in (
            (form.rectify_finding_button, "finding.rectify"),
            (form.verify_finding_button, "finding.verify"),
        ):
            state = finding.status if finding else None
            show_offer(button, offer(self.desk, ACT_BY_CODE[code], state))
