"""The wide page of one inspection: plan, notice, visit, material, problems, feedback and papers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QTableView, QWidget

from saltdesk.domain.acts import ACT_BY_CODE, acts_of
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import cited
from saltdesk.domain.inspections.inspection import Finding, Inspection
from saltdesk.domain.inspections.visits import InspectionActivity, InspectionMaterial
from saltdesk.domain.notices.kinds import ORAL_FEEDBACK_RECORD, NoticeKind
from saltdesk.ledgers.base.columns import Column, Kind, as_text
from saltdesk.ledgers.inspections.inspections import FINDING_LEDGER
from saltdesk.services.access import finding
from saltdesk.services.desk.offers import offer
from saltdesk.services.inspections import checks as inspection_checks
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.inspections import gates as inspection_gates
from saltdesk.services.inspections import owners as inspection_owners
from saltdesk.services.inspections import visits as inspection_visits
from saltdesk.services.notices import notices
from saltdesk.ui.fields.offered import show_offer
from saltdesk.ui.forms.ui_inspection_case_page import Ui_InspectionCasePage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.icons import icon
from saltdesk.ui.frame.kinds import set_kind
from saltdesk.ui.frame.opening import lay_over
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import fit_height, prepare
from saltdesk.ui.inspections.check_list_page import CheckListPage
from saltdesk.ui.inspections.feedback_dialog import FeedbackDialog
from saltdesk.ui.inspections.finding_dialog import FindingDialog, finding_of
from saltdesk.ui.inspections.inspection_detail import PLAN_FACTS
from saltdesk.ui.inspections.inspection_dialogs import (
    ActivityDialog,
    HearingDialog,
    InspectionMaterialDialog,
    ReceiptDialog,
    Talk,
)
from saltdesk.ui.inspections.inspection_file import show_file
from saltdesk.ui.inspections.inspection_page import ticks
from saltdesk.ui.ledger.facts_view import FactGroup
from saltdesk.ui.ledger.record_dialog import RecordDialog
from saltdesk.ui.notices.issued_papers import IssuedPapers

_NOTICE = (
    FactGroup(
        "",
        (
            ("notified_on", "通知日期"),
            ("notice_number", "通知书文号"),
            ("received_on", "收到日期"),
            ("received_by", "签收人"),
        ),
    ),
)
_REPORT = (FactGroup("", (("reported_on", "日期"), ("reporter", "汇报人"), ("report_notes", "要点"))),)
_FEEDBACK = (
    FactGroup(
        "",
        (
            ("feedback_on", "反馈日期"),
            ("feedback_by", "反馈人"),
            ("feedback_to", "听取反馈"),
            ("feedback_text", "问题和意见"),
        ),
    ),
)
_ACTIVITY_COLUMNS = (
    Column("kind", "方式", Kind.STATE, 12),
    Column("held_on", "日期", Kind.DATE, 11),
    Column("people", "参加人员", width=22, value=lambda _, one: one.people or one.masked_people),
    Column("notes", "了解到的情况", width=50),
    Column("files", "附件", width=6, value=lambda _, one: f"{len(one.files)}份" if one.files else ""),
)
_MATERIAL_COLUMNS = (
    Column("label", "材料", width=34),
    Column("presence", "有无", Kind.STATE, 8),
    Column("note", "说明", width=36),
    Column("files", "附件", width=6, value=lambda _, one: f"{len(one.files)}份" if one.files else ""),
    Column("consulted_on", "查阅日期", Kind.DATE, 11),
    Column("consulted_by", "查阅人", width=9),
)
_FINDING_COLUMNS = tuple(
    column
    for column in FINDING_LEDGER.columns
    if column.name in ("number", "problem", "label", "severity", "owner", "due_on", "due", "status")
)


@dataclass(frozen=True)
class InspectionDoors:
    """Functions that open the plan, notices and pages from the page of an inspection."""

    edit: Callable[[Inspection], None]
    preview_notice: Callable[[Inspection], None]
    make_notice: Callable[[NoticeKind, Inspection], None]
    open_page: Callable[[QWidget], None]
    close_page: Callable[[], None]


class InspectionCasePage(QWidget):
    """Shows one inspection; missing items appear above the tabs, each with its clause."""

    closed = Signal()

    def __init__(self, context: TabContext, key: int, doors: InspectionDoors, parent: QWidget) -> None:
        super().__init__(parent)
        self.context, self.desk, self.key = context, context.desk, key
        self._doors = doors
        self.inspection: Inspection = finding.get(Area.INSPECTIONS, key)
        self.form = Ui_InspectionCasePage()
        self.form.setupUi(self)
        self._set_up_views()
        self._connect()
        self.setFocusProxy(self.form.case_tabs)
        self.refresh()

    # Display

    def refresh(self) -> None:
        """Reload the inspection."""
        self.inspection = finding.get(Area.INSPECTIONS, self.key)
        form, one = self.form, self.inspection
        form.title_label.setText(f"{one.kind.label} {one.number}　{one.office}")
        form.state_label.setText(one.status.label)
        self._show_gates()
        for view, groups in self._views:
            names = [name for group in groups for name, _ in group.facts]
            view.show_values({name: as_text(getattr(one, name)) for name in names})
        form.ticks_label.setText(ticks(self.context, one))
        self._fill("activities", inspection_visits.activities_of(self.key))
        self._fill("materials", inspection_visits.materials_of(self.key))
        self._fill("findings", findings.findings_of(self.key))
        form.issued_list.show_notices(notices.notices_of(Area.INSPECTIONS, self.key))
        self._show_sheet()
        self._offer()

    def _show_gates(self) -> None:
        status = self.inspection.status
        acts = {act.code for act in acts_of(Area.INSPECTIONS) if status in act.from_states}
        gates = [
            state.gate
            for state in inspection_gates.gates_of(self.desk, self.inspection)
            if not state.is_passed and acts.intersection(state.gate.acts)
        ]
        lines = [f"{'△' if one.advisory else '○'} {cited(one.sentence, one.clause)}" for one in gates]
        warning = inspection_owners.recusal_warning(self.desk, self.inspection)
        lines += [f"△ {warning}"] if warning else []
        self.form.gate_label.setText("\n".join(lines) or "✓ 本阶段要求的事项齐全。")
        set_kind(self.form.gate_label, "message-note" if lines else "message-success")
        self.form.gate_label.setVisible(bool(lines) or bool(acts))

    def _fill(self, name: str, rows: Sequence[Any]) -> None:
        table, most = self._tables[name]
        row = max(table.currentIndex().row(), 0)
        self.models[name].show_records(rows)
        table.selectRow(min(row, len(rows) - 1))
        fit_height(table, most)
        table.setVisible(bool(rows))
        if name in self._hints:
            self._hints[name].setVisible(not rows)

    def _show_sheet(self) -> None:
        found = inspection_checks.progress_of(self.key)
        self.form.sheet_label.setText(f"共{found.total}项，已答{found.answered}项，不符合{found.failed}项")

    # Setup

    def _set_up_views(self) -> None:
        form = self.form
        self._views = (
            (form.plan_view, PLAN_FACTS),
            (form.notice_view, _NOTICE),
            (form.report_view, _REPORT),
            (form.feedback_view, _FEEDBACK),
        )
        for view, groups in self._views:
            view.declare(groups)
        self.models: dict[str, RowsModel] = {}
        self._tables: dict[str, tuple[QTableView, int]] = {
            "activities": (form.activities_table, 5),
            "materials": (form.materials_table, 14),
            "findings": (form.findings_table, 12),
        }
        self._hints: dict[str, QWidget] = {
            "activities": form.no_activity_label,
            "findings": form.no_finding_label,
        }
        columns: Mapping[str, Sequence[Column]] = {
            "activities": _ACTIVITY_COLUMNS,
            "materials": _MATERIAL_COLUMNS,
            "findings": _FINDING_COLUMNS,
        }
        for name, (table, _) in self._tables.items():
            self.models[name] = RowsModel(self.desk, columns[name], self)
            prepare(table, self.models[name])
        form.issued_list.declare(self.desk, IssuedPapers(self.context, self).show_again)

    def _connect(self) -> None:
        form = self.form
        form.back_button.setIcon(icon("arrow-left"))
        handlers: tuple[tuple[QPushButton, Callable[[], object]], ...] = (
            (form.back_button, self.closed.emit),
            (form.edit_button, self.edit),
            (form.notify_button, self.notify),
            (form.receipt_button, partial(self._open, ReceiptDialog)),
            (form.check_sheet_button, self.open_sheet),
            (form.prefill_button, self.prefill),
            (form.add_question_button, self.add_question),
            (form.hearing_button, partial(self._open, HearingDialog)),
            (form.activity_button, self.add_activity),
            (form.interviewees_button, self.show_interviewees),
            (form.material_button, self.record_material),
            (form.add_material_button, self.add_material),
            (form.add_finding_button, self.add_finding),
            (form.open_finding_button, self.open_finding),
            (form.feedback_button, self.give_feedback),
            (form.record_paper_button, partial(self.make_paper, ORAL_FEEDBACK_RECORD)),
            (form.close_inspection_button, self.close_inspection),
            (form.case_file_button, self.show_case_file),
        )
        for button, handler in handlers:
            button.clicked.connect(partial(_call, handler))
        form.materials_table.doubleClicked.connect(partial(_call, self.record_material))
        form.findings_table.doubleClicked.connect(partial(_call, self.open_finding))
        self.papers = [self._paper_button(kind) for kind in notices.kinds_for(Area.INSPECTIONS)]
        form.paper_buttons_layout.addStretch(1)
        shortcut = QShortcut(QKeySequence("Esc"), self, self.closed.emit)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _paper_button(self, kind: NoticeKind) -> tuple[QPushButton, NoticeKind]:
        button = QPushButton(f"{kind.label}…", self)
        button.setObjectName(f"paper_{kind.code}_button")
        button.clicked.connect(partial(_call, partial(self.make_paper, kind)))
        self.form.paper_buttons_layout.addWidget(button)
        return button, kind

    def _offer(self) -> None:
        form, status = self.form, self.inspection.status
        buttons = {
            "inspection.edit": (form.edit_button,),
            "inspection.notify": (form.notify_button,),
            "inspection.receive": (form.receipt_button,),
            "inspection.report": (form.hearing_button,),
            "inspection.activity": (form.activity_button,),
            "inspection.material": (form.material_button, form.add_material_button),
            "inspection.prepare": (form.prefill_button, form.add_question_button),
            "inspection.feedback": (form.feedback_button,),
            "inspection.close": (form.close_inspection_button,),
            "finding.add": (form.add_finding_button,),
        }
        for code, targets in buttons.items():
            found = offer(self.desk, ACT_BY_CODE[code], status)
            for button in targets:
                show_offer(button, found)
        for button, kind in self.papers:
            show_offer(button, offer(self.desk, kind.act, status))
        record = offer(self.desk, ORAL_FEEDBACK_RECORD.act, status)
        show_offer(form.record_paper_button, record)
        form.open_finding_button.setEnabled(bool(self.models["findings"].rowCount()))
        form.interviewees_button.setEnabled(bool(self.models["activities"].rowCount()))

    # Acts

    def edit(self) -> None:
        """Open the plan for editing."""
        self._doors.edit(self.inspection)

    def notify(self) -> None:
        """Show the notice; issue it if the user approves."""
        self._doors.preview_notice(self.inspection)

    def make_paper(self, kind: NoticeKind) -> None:
        """Open the page of a paper, prefilled; one that is a step of the inspection is issued from it."""
        if kind.own_act:
            self.notify()
        else:
            self._doors.make_notice(kind, self.inspection)

    def open_sheet(self) -> None:
        """Open the check list."""
        page = CheckListPage(self.context, self.inspection, self.parentWidget())
        page.closed.connect(self._doors.close_page)
        self._doors.open_page(page)

    def prefill(self) -> None:
        """Fill in what the program already knows beside the questions."""
        self.context.attempt(partial(inspection_checks.prefill_checks, self.desk, self.key))

    def add_question(self) -> None:
        """Add an inspector's own question."""
        text = self.context.prompts.ask_text("增加检查项", "请写明要检查的内容：", about=self.key)
        if text:
            self.context.attempt(partial(inspection_checks.add_question, self.desk, self.key, text))

    def add_activity(self) -> None:
        """Enter a talk or meeting."""
        self._lay(ActivityDialog(self.context, self, Talk(self.key), self._title()))

    def show_interviewees(self) -> None:
        """Ask for a reason, then show the members of the public who took part in the selected talk."""
        talk: InspectionActivity | None = self._chosen("activities")
        if talk is None:
            return
        reason = self.context.prompts.ask_text(
            "查看受访人", "查看受访群众身份要留痕。请填写理由：", about=talk.id
        )
        if reason is None:
            return
        call = partial(inspection_visits.reveal_interviewees, self.desk, talk.id, reason)
        outcome = self.context.attempt(call)
        if outcome:
            lines = [f"{one.name}　{one.contact}　{one.matter}".rstrip() for one in outcome.result]
            self.context.prompts.inform("\n".join(lines) or "没有登记受访群众。")

    def record_material(self) -> None:
        """Record whether the selected material was available."""
        material: InspectionMaterial | None = self._chosen("materials")
        if material and self.form.material_button.isEnabled():
            self._lay(InspectionMaterialDialog(self.context, self, material, material.label))

    def add_material(self) -> None:
        """Add material beyond the five kinds."""
        self._lay(InspectionMaterialDialog(self.context, self, InspectionMaterial(self.key), self._title()))

    def add_finding(self) -> None:
        """Enter a finding."""
        begun = finding_of(self.inspection, self.desk)
        lay_over(FindingDialog(self.context, self, begun, self._title()))

    def open_finding(self) -> None:
        """Show the selected finding in its ledger."""
        found: Finding | None = self._chosen("findings")
        if found:
            self.context.go_to(Area.FINDINGS, found.id)

    def give_feedback(self) -> None:
        """Record the oral feedback."""
        lay_over(FeedbackDialog(self.context, self, self.inspection))

    def close_inspection(self) -> None:
        """End the inspection."""
        if self.context.prompts.ask(f"检查 {self.inspection.number} 办结？", "办结"):
            self.context.attempt(partial(inspections.close_inspection, self.desk, self.key))

    def show_case_file(self) -> None:
        """Combine the papers of the inspection into one PDF and show it."""
        show_file(self.context, self, self.inspection)

    # Internals

    def _open(self, kind: type[RecordDialog]) -> None:
        self._lay(kind(self.context, self, self.inspection, self._title()))

    def _lay(self, dialog: RecordDialog) -> None:
        lay_over(dialog)

    def _title(self) -> str:
        return f"{self.inspection.number}　{self.inspection.office}"

    def _chosen(self, name: str) -> Any:
        table, _ = self._tables[name]
        return self.models[name].record(table.currentIndex().row())


def _call(handler: Callable[[], object], *_: object) -> None:
    handler()
