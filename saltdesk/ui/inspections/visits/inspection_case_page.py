"""The wide page of one inspection: plan, notice, visit, material, findings, feedback and papers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QTableView, QWidget

from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.table import ACT_BY_CODE, acts_of
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import cited
from saltdesk.domain.inspections.gates import GATE_BY_CODE
from saltdesk.domain.inspections.inspection import INSPECTION_FIELDS, Finding, Inspection
from saltdesk.domain.inspections.visits import InspectionActivity, InspectionMaterial
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE, ORAL_FEEDBACK_RECORD, NoticeKind, kinds_for
from saltdesk.ledgers.base.columns import Column, Kind, Ledger, as_text
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.ledgers.inspections.inspections import FINDING_LEDGER, INSPECTION_LEDGER
from saltdesk.services.corrections.finals import before_final
from saltdesk.services.desk.offers import Offer, offer
from saltdesk.services.inspections import checks as inspection_checks
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.inspections import gates as inspection_gates
from saltdesk.services.inspections import owners as inspection_owners
from saltdesk.services.inspections import visits as inspection_visits
from saltdesk.services.inspections.papers import notice_values
from saltdesk.services.notices import issued, issuing
from saltdesk.ui.forms.ui_inspection_case_page import Ui_InspectionCasePage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.inspections.findings.finding_dialog import FindingDialog, finding_of
from saltdesk.ui.inspections.visits.activity_dialog import ActivityDialog, Talk
from saltdesk.ui.inspections.visits.check_list_page import CheckListPage
from saltdesk.ui.inspections.visits.feedback_dialog import FeedbackDialog
from saltdesk.ui.inspections.visits.hearing_dialog import HearingDialog
from saltdesk.ui.inspections.visits.inspection_detail import PLAN_FACTS
from saltdesk.ui.inspections.visits.inspection_material_dialog import InspectionMaterialDialog
from saltdesk.ui.inspections.visits.inspection_page import InspectionPage, ticks
from saltdesk.ui.inspections.visits.receipt_dialog import ReceiptDialog
from saltdesk.ui.ledger.case_page import CasePage
from saltdesk.ui.ledger.output.bound_file import show_file
from saltdesk.ui.ledger.record_dialog import RecordDialog
from saltdesk.ui.looks.height_fit import fit_height
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.notices.issued_papers import IssuedPapers
from saltdesk.ui.notices.notice_page import NoticeSource
from saltdesk.ui.notices.ready_notice import ReadyNotice

_NOTICE = (fact_group(INSPECTION_FIELDS, "", "notified_on", "notice_number", "received_on", "received_by"),)
_REPORT = (fact_group(INSPECTION_FIELDS, "", "reported_on", "reporter", "report_notes"),)
_FEEDBACK = (fact_group(INSPECTION_FIELDS, "", "feedback_on", "feedback_by", "feedback_to", "feedback_text"),)
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


class InspectionCasePage(CasePage):
    """Shows one inspection; the gates not yet passed appear above the tabs, each with its clause."""

    ledger: ClassVar[Ledger] = INSPECTION_LEDGER
    form_kind: ClassVar[type] = Ui_InspectionCasePage
    form: Ui_InspectionCasePage
    record: Inspection

    def __init__(self, context: TabContext, key: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ready_notice = ReadyNotice(context, self)
        self._set_up_views()
        self._set_up_acts()
        self._set_up_papers()
        self.setFocusProxy(self.form.case_tabs)
        self.begin(key)

    # Display

    def show_record(self) -> None:
        """Show plan, notice, visit, findings, feedback and papers."""
        form, one = self.form, self.record
        self.show_head(f"{one.kind.label} {one.number}　{one.office}", one.status.label)
        self._show_gates()
        for view, groups in self._views:
            names = [name for group in groups for name, _ in group.facts]
            view.show_values({name: as_text(getattr(one, name)) for name in names})
        form.ticks_label.setText(ticks(self.context, one))
        self._fill("activities", inspection_visits.activities_of(self.key))
        self._fill("materials", inspection_visits.materials_of(self.key))
        self._fill("findings", findings.findings_of(self.key))
        form.issued_list.show_notices(issued.notices_of(Area.INSPECTIONS, self.key))
        self._show_sheet()
        form.open_finding_button.setEnabled(bool(self.models["findings"].rowCount()))
        form.interviewees_button.setEnabled(bool(self.models["activities"].rowCount()))

    def offers(self) -> Iterable[Offer]:
        """Return which acts are possible now; the notice only with everything it needs (R2.3.2)."""
        for one in super().offers():
            is_notice = one.is_possible and one.act == INSPECTION_NOTICE.act
            values = notice_values(self.record)
            lacks = issuing.why_not_ready(self.desk, INSPECTION_NOTICE, values) if is_notice else ""
            yield Offer(one.act, lacks) if lacks else one
        # Its button opens the list in every state, to be read.
        yield offer(self.desk, ACT_BY_CODE["inspection.check"], self.record.status)

    def next_act(self) -> Act | None:
        """Return the next act; before the feedback the step of the visit that it still waits for (R2.3)."""
        act = super().next_act()
        gates = inspection_gates.closed_gates(self.desk, self.record, act.code) if act else ()
        return next((ACT_BY_CODE[gate.passed_by] for gate in gates if gate.passed_by), act)

    def take_next_step(self) -> None:
        """Perform the next act: open the check list, or the first material that nobody has consulted."""
        act = self.next_act()
        if act and act.code == "inspection.check":
            self.open_sheet()
            return
        if act and act.code == "inspection.material":
            self._choose_open_material()
        super().take_next_step()

    def record_title(self, record: Inspection) -> str:
        """Return number and office."""
        return f"{record.number}　{record.office}"

    def _show_gates(self) -> None:
        status = self.record.status
        acts = {act.code for act in acts_of(Area.INSPECTIONS) if status in act.from_states}
        gates = [
            state.gate
            for state in inspection_gates.gates_of(self.desk, self.record)
            if not state.is_passed and acts.intersection(state.gate.acts)
        ]
        kind = self.record.kind
        lines = [
            f"{'△' if one.advisory else '○'} {cited(one.sentence, one.clause_of(kind))}" for one in gates
        ]
        lines += [
            f"— 不适用“{GATE_BY_CODE[one.gate].label}”：{one.reason}（{one.decided_by}）"
            for one in self.record.waivers
        ]
        warning = inspection_owners.recusal_warning(self.desk, self.record)
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

    def _set_up_acts(self) -> None:
        form = self.form
        handlers: tuple[tuple[QPushButton, str, Callable[[], object]], ...] = (
            (form.edit_button, "inspection.edit", self.edit),
            (form.notify_button, "inspection.notify", self.notify),
            (form.receipt_button, "inspection.receive", partial(self._record, ReceiptDialog)),
            (form.check_sheet_button, "", self.open_sheet),
            (form.prefill_button, "inspection.prepare", self.prefill),
            (form.add_question_button, "inspection.prepare", self.add_question),
            (form.hearing_button, "inspection.report", partial(self._record, HearingDialog)),
            (form.activity_button, "inspection.activity", self.add_activity),
            (form.interviewees_button, "", self.show_interviewees),
            (form.material_button, "inspection.material", self.record_material),
            (form.add_material_button, "inspection.material", self.add_material),
            (form.add_finding_button, "finding.add", self.add_finding),
            (form.open_finding_button, "", self.open_finding),
            (form.waive_button, "inspection.waive", self.waive),
            (form.feedback_button, "inspection.feedback", self.give_feedback),
            (form.close_inspection_button, "inspection.close", self.close_inspection),
            (form.case_file_button, "", self.show_case_file),
        )
        for button, code, handler in handlers:
            self.connect_button(button, handler)
            if code:
                self.offer_on(button, ACT_BY_CODE[code])
        self.add_corrections(form.head_row)
        open_rows_with(form.materials_table, self.record_material)
        open_rows_with(form.findings_table, self.open_finding)

    def _set_up_papers(self) -> None:
        form = self.form
        for kind in kinds_for(Area.INSPECTIONS):
            button = QPushButton(f"{kind.label}…", self)
            button.setObjectName(f"paper_{kind.code}_button")
            form.paper_buttons_layout.addWidget(button)
            self._offer_paper(button, kind)
        form.paper_buttons_layout.addStretch(1)
        self._offer_paper(form.record_paper_button, ORAL_FEEDBACK_RECORD)

    def _offer_paper(self, button: QPushButton, kind: NoticeKind) -> None:
        self.connect_button(button, partial(self.make_paper, kind))
        self.offer_on(button, kind.act)

    # Acts

    def edit(self) -> None:
        """Open the plan for editing."""
        self.open_page(InspectionPage(self.context, self.record, self.parentWidget()))

    def notify(self) -> None:
        """Show the notice, and issue it if the user confirms."""
        self.ready_notice.preview(
            NoticeSource(INSPECTION_NOTICE, Area.INSPECTIONS, self.key, self.record.office)
        )

    def make_paper(self, kind: NoticeKind) -> None:
        """Open the prefilled page of a paper; preview the notice of the inspection instead."""
        if kind.own_act:
            self.notify()
        else:
            self.notice_wanted.emit(kind, self.record)

    def open_sheet(self) -> None:
        """Open the check list."""
        self.open_page(CheckListPage(self.context, self.record, self.parentWidget()))

    def prefill(self) -> None:
        """Prefill the questions from the program's own data."""
        self.context.attempt(partial(inspection_checks.prefill_checks, self.desk, self.key))

    def add_question(self) -> None:
        """Add an inspector's own question."""
        text = self.context.prompts.ask_text("增加检查项", "请写明要检查的内容：", about=self.key)
        if text:
            self.context.attempt(partial(inspection_checks.add_question, self.desk, self.key, text))

    def add_activity(self) -> None:
        """Add a talk or meeting."""
        show_dialog(ActivityDialog(self.context, self, Talk(self.key), self._title()))

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
            show_dialog(InspectionMaterialDialog(self.context, self, material, material.label))

    def add_material(self) -> None:
        """Add material beyond the five kinds."""
        show_dialog(InspectionMaterialDialog(self.context, self, InspectionMaterial(self.key), self._title()))

    def add_finding(self) -> None:
        """Add a finding."""
        begun = finding_of(self.record, self.desk)
        show_dialog(FindingDialog(self.context, self, begun, self._title()))

    def open_finding(self) -> None:
        """Show the selected finding in its ledger."""
        found: Finding | None = self._chosen("findings")
        if found:
            self.context.go_to(Area.FINDINGS, found.id)

    def waive(self) -> None:
        """Record that a step of the visit does not apply; ask which one and why."""
        gates = [
            state.gate
            for state in inspection_gates.gates_of(self.desk, self.record)
            if state.gate.waivable and not state.is_passed
        ]
        if not gates:
            self.context.prompts.inform("各步都已办理，不必登记不适用。")
            return
        place = self.context.prompts.choose("哪一步不适用？", [one.label for one in gates], "取消")
        if place < 0:
            return
        gate = gates[place]
        reason = self.context.prompts.ask_text("不适用", f"不适用“{gate.label}”的理由：", about=self.key)
        if reason is not None:
            self.context.attempt(partial(inspections.waive_step, self.desk, self.key, gate.code, reason))

    def give_feedback(self) -> None:
        """Record the oral feedback."""
        show_dialog(FeedbackDialog(self.context, self, self.record))

    def close_inspection(self) -> None:
        """End the inspection."""
        lines = before_final(self.desk, "inspection.close", self.record)
        if self.context.prompts.ask("\n".join((f"检查 {self.record.number} 办结？", *lines)), "办结"):
            self.context.attempt(partial(inspections.close_inspection, self.desk, self.key))

    def show_case_file(self) -> None:
        """Combine the papers of the inspection into one PDF and show it."""
        inspection = self.record

        def bind() -> bytes:
            from saltdesk.documents.inspection_file import render_file

            return render_file(self.desk, inspection)

        show_file(self.context, self, "检查案卷", inspection.number, bind)

    # Internals

    def _record(self, kind: type[RecordDialog]) -> None:
        show_dialog(kind(self.context, self, self.record, self._title()))

    def _title(self) -> str:
        return self.record_title(self.record)

    def _choose_open_material(self) -> None:
        rows, model = self.form.materials_table, self.models["materials"]
        places = range(model.rowCount())
        self.form.case_tabs.setCurrentWidget(self.form.materials_tab)
        rows.selectRow(next((place for place in places if model.record(place).presence is None), 0))

    def _chosen(self, name: str) -> Any:
        table, _ = self._tables[name]
        return self.models[name].record(table.currentIndex().row())
