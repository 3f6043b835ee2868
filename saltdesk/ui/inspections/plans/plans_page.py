"""年度计划: the ledger of yearly plans, with a calendar of the year (R2.3.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.inspection import Inspection, InspectionKind
from saltdesk.domain.inspections.plans import PLAN_FIELDS, InspectionPlan, PlanStatus
from saltdesk.ledgers.base.columns import Ledger, as_text
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.ledgers.inspections.plans import PLAN_LEDGER
from saltdesk.services.desk.offers import offer
from saltdesk.services.inspections import plans as inspection_plans
from saltdesk.services.inspections.owners import KIND_OWNER
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.inspections.plans.inspection_plan_dialog import InspectionPlanDialog
from saltdesk.ui.inspections.plans.plan_approval_dialog import PlanApprovalDialog
from saltdesk.ui.inspections.plans.plan_year_page import PlanYearPage
from saltdesk.ui.inspections.visits.inspection_page import InspectionPage
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.record_dialog import RecordDialog
from saltdesk.ui.ledger.register_detail import RegisterDetail

_GROUPS = (
    fact_group(
        PLAN_FIELDS,
        "计划",
        "year",
        "kind",
        "title",
        "offices",
        ("period", "检查时间"),
        "team",
        "basis",
        "scope",
        "content",
    ),
    fact_group(PLAN_FIELDS, "批准", "status", "approved_on", "approved_by", "withdraw_reason"),
    fact_group(PLAN_FIELDS, "计划内的检查", ("inspections", "检查")),
)


class PlansPage(LedgerTab):
    """The ledger of yearly plans; an approved plan can start inspections."""

    ledger: ClassVar[Ledger] = PLAN_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"plan.edit": "F2"}
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.INSPECTIONS})
    has_offices: ClassVar[bool] = False
    has_mine: ClassVar[bool] = False

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.begin_button = QPushButton("登记检查…", self.form.ledger_page)
        self.begin_button.setObjectName("plan_begin_button")
        self.begin_button.clicked.connect(self.begin_inspection)
        self.form.act_layout.addWidget(self.begin_button)
        self.year_button = QPushButton("年历视图…", self.form.ledger_page)
        self.year_button.setObjectName("plan_year_button")
        self.year_button.setToolTip("全年计划和检查，按月排列")
        self.year_button.clicked.connect(self.show_year)
        self.form.act_layout.addWidget(self.year_button)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on a plan, in the order of its workflow."""
        return {
            "plan.draft": self.new_record,
            "plan.edit": self.open_record,
            "plan.approve": self.approve,
            "plan.withdraw": self.withdraw,
        }

    def new_record(self) -> None:
        """Add a plan of this year and of this office's kind."""
        owners, office = self.desk.owners(), self.desk.actor.office
        kinds = (kind for kind, mechanism in KIND_OWNER.items() if owners.get(mechanism) == office)
        kind = next(kinds, InspectionKind.DUTY_LIST)
        plan = InspectionPlan(year=self.desk.clock.today().year, kind=kind)
        self._open(InspectionPlanDialog(self.context, self, plan, "拟定年度检查计划"))

    def open_record(self) -> None:
        """Edit the chosen plan if it is a draft."""
        plan = self.current_record()
        if plan and self.act_buttons["plan.edit"].isEnabled():
            self._open(InspectionPlanDialog(self.context, self, plan, self.record_title(plan)))

    def approve(self) -> None:
        """Record the approval of the chosen plan."""
        plan = self.current_record()
        if plan:
            self._open(PlanApprovalDialog(self.context, self, plan, self.record_title(plan)))

    def withdraw(self) -> None:
        """Withdraw the chosen plan and record the reason."""
        plan = self.current_record()
        if plan is None:
            return
        reason = self.context.prompts.ask_text("撤销计划", f"计划 {plan.number} 将撤销。请填写撤销理由：")
        if reason is not None:
            self.context.attempt(partial(inspection_plans.withdraw_plan, self.desk, plan.id, reason))

    def begin_inspection(self) -> None:
        """Start an inspection of one office under the chosen plan."""
        plan = self.current_record()
        if plan is None:
            return
        office = plan.offices[0]
        if len(plan.offices) > 1:
            place = self.context.prompts.choose("检查哪个处室？", plan.offices, "取消")
            if place < 0:
                return
            office = plan.offices[place]
        page = InspectionPage(self.context, inspection_plans.inspection_from(plan, office), self.form.pages)
        page.saved.connect(self._show_inspection)
        self.open_page(page)

    def offer_acts(self) -> None:
        """Enable the acts, and the start of an inspection if the plan is approved."""
        super().offer_acts()
        if hasattr(self, "begin_button"):
            plan = self.current_record()
            missing = "" if plan and plan.status is PlanStatus.APPROVED else "请先选择一份已批准的计划。"
            show_offer(self.begin_button, offer(self.desk, ACT_BY_CODE["inspection.plan"], None), missing)

    def _show_inspection(self, inspection: Inspection) -> None:
        self.context.go_to(Area.INSPECTIONS, inspection.id)

    def show_year(self) -> None:
        """Show the calendar of the year."""
        self.open_page(PlanYearPage(self.context, self.form.pages))

    def record_title(self, record: Any) -> str:
        """Return number and name."""
        return f"{record.number}　{record.title}"

    def detail_widget(self) -> QWidget:
        """Return the pane with the plan."""
        self.detail = RegisterDetail(_GROUPS)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a plan and its inspections."""
        if record is None:
            self.detail.show_facts({})
            return
        names = [name for group in _GROUPS for name, _ in group.facts if hasattr(record, name)]
        values = {name: as_text(getattr(record, name)) for name in names}
        found = inspection_plans.inspections_of(record.id)
        lines = [
            "　".join((one.number, one.office, as_text(one.inspects_on), one.status.label)) for one in found
        ]
        values |= {
            "offices": "、".join(record.offices),
            "period": f"{as_text(record.starts_on)} 至 {as_text(record.ends_on)}",
            "inspections": "\n".join(lines),
        }
        warnings = {PlanStatus.DRAFT: ["计划批准后，才能发检查通知书。（第二部分（三）第1项）"]}
        self.detail.show_facts(values, warnings.get(record.status, ()), "note")

    def _open(self, dialog: RecordDialog) -> None:
        dialog.accepted.connect(partial(self._choose_result, dialog))
        show_dialog(dialog)

    def _choose_result(self, dialog: RecordDialog) -> None:
        self._choose_saved(dialog.result_record)
