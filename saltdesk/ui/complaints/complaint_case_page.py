"""The case page of a complaint: intake, handling, material, papers, links and audit trail."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.handling import ComplaintStep
from saltdesk.domain.complaints.mentions import Mention
from saltdesk.ledgers.base.columns import Column, Kind, Ledger
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER, HANDLING_FACTS, INTAKE_FACTS
from saltdesk.ledgers.complaints.facts import fact_values
from saltdesk.services.access.complaints import recusal_warning
from saltdesk.services.complaints.handling import steps_of
from saltdesk.services.complaints.lists import list_beside, needs_list
from saltdesk.services.complaints.objects import answer_mention, answerable_mentions
from saltdesk.services.house import trail
from saltdesk.services.notices import issued
from saltdesk.ui.complaints.complaint_acts import ComplaintActs
from saltdesk.ui.complaints.complaint_due import due_about
from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage
from saltdesk.ui.complaints.links.complaint_links_part import LinksPart
from saltdesk.ui.complaints.material.complaint_material_part import MaterialPart
from saltdesk.ui.forms.ui_complaint_case_page import Ui_ComplaintCasePage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.ledger.case_page import CasePage
from saltdesk.ui.ledger.due_dialog import DueQuestion
from saltdesk.ui.looks.height_fit import fit_height
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.notices.issued_papers import IssuedPapers
from saltdesk.ui.notices.notice_menu import NoticeMenu

ACT_ROWS = (
    (
        "complaint.document",
        "complaint.pass",
        "complaint.object",
        "complaint.askmore",
        "complaint.remind",
        "complaint.supply",
        "complaint.accept",
        "complaint.refuse",
        "complaint.scope",
        "complaint.report",
        "complaint.transfer",
        "complaint.tell",
    ),
    (
        "complaint.hand",
        "complaint.return",
        "complaint.step",
        "complaint.add",
        "complaint.investigate",
        "complaint.request",
        "complaint.extend",
        "complaint.answer",
        "complaint.joint",
        "complaint.call",
        "complaint.archive",
    ),
    (
        "complaint.noanswer",
        "complaint.withdraw",
        "complaint.malice",
        "complaint.reopen",
        "complaint.reverse",
    ),
)
"""Acts of the decision, of the handling and of rarer ends, one row of buttons each, in order of the work."""

STEP_COLUMNS = (
    Column("day", "日期", Kind.DATE, 10),
    Column("kind", "种类", Kind.STATE, 9),
    Column("what", "办理经过", width=40),
    Column("by", "经办人", width=8),
    Column("office", "处室", width=10),
)


class ComplaintCasePage(CasePage):
    """Shows one complaint; only the current tab loads its data."""

    ledger: ClassVar[Ledger] = COMPLAINT_LEDGER
    form_kind: ClassVar[type] = Ui_ComplaintCasePage
    form: Ui_ComplaintCasePage
    record: Complaint

    def __init__(self, context: TabContext, key: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.acts = ComplaintActs(context, self)
        self._dress()
        self._set_up_acts()
        self.form.mentions_part.answered.connect(self._answer_mention)
        self.notice_menu = NoticeMenu(self, self)
        self.form.act_layout.addStretch(1)
        self.steps = RowsModel(self.desk, STEP_COLUMNS, self)
        prepare(self.form.steps_table, self.steps)
        self.material = MaterialPart(self, self.form)
        self.links = LinksPart(self, self.form)
        self.form.detail_pages.currentChanged.connect(self.refresh)
        self.setFocusProxy(self.form.detail_pages)
        self.begin(key)

    def due_about(self) -> DueQuestion | str:
        """Return what explains the due date of the complaint."""
        return due_about(self.record)

    def record_title(self, record: Complaint) -> str:
        """Return the title: 投诉 and the number."""
        return f"投诉 {record.number}"

    def show_record(self) -> None:
        """Show the head and the current tab."""
        self._show_head(self.record)
        part = self.form.detail_pages.currentWidget().objectName()
        show = {
            "record_tab": self._show_record,
            "handling_tab": self._show_handling,
            "material_tab": self.material.show,
            "papers_tab": self._show_papers,
            "links_tab": self.links.show,
            "trail_tab": self._show_trail,
        }
        show[part](self.record)

    # Acts

    def perform(self, code: str) -> None:
        """Perform an act on this complaint."""
        self.acts.perform(code, self.record)

    def edit(self) -> None:
        """Open the page that supplements the complaint."""
        self.open_page(ComplaintPage(self.context, self.record, self.parentWidget()))

    def reveal(self) -> None:
        """Ask for a reason, then show the complainant."""
        self.acts.reveal(self.record)

    def _answer_mention(self, mention: Mention, is_object: bool) -> None:
        answer = partial(answer_mention, self.desk, self.record.id, mention, is_object)
        if self.context.attempt(answer):
            self.refresh()

    # Showing

    def _dress(self) -> None:
        form = self.form
        set_kind(form.steps_label, "section")
        for label in (form.no_step_label, form.no_material_label, form.no_link_label, form.group_label):
            set_kind(label, "hint")
        set_kind(form.listed_label, "message-note")
        form.record_view.declare(INTAKE_FACTS[:1])
        form.content_view.declare(INTAKE_FACTS[1:])
        form.handling_view.declare(HANDLING_FACTS[:2])
        form.result_view.declare(HANDLING_FACTS[2:])
        form.issued_list.declare(self.desk, IssuedPapers(self.context, self).show_again)

    def _set_up_acts(self) -> None:
        for codes in ACT_ROWS:
            row = self._add_act_row()
            for code in codes:
                self.add_act(row, ACT_BY_CODE[code], partial(self.perform, code), ACT_BY_CODE[code].verb)
            row.addStretch(1)
        self._add_corrections()
        self.connect_button(self.form.edit_button, self.edit)
        self.offer_on(self.form.edit_button, ACT_BY_CODE["complaint.edit"])
        self.connect_button(self.form.reveal_button, self.reveal)
        self.offer_on(self.form.reveal_button, ACT_BY_CODE["complaint.identity"])

    def _add_act_row(self) -> FlowRow:
        row = FlowRow()
        row.setSpacing(8)
        self.form.offers_layout.addLayout(row)
        return row

    def _add_corrections(self) -> None:
        row = self._add_act_row()
        self.add_corrections(row)
        person = ACT_BY_CODE["complaint.complainant"]
        self.add_act(row, person, lambda: self.acts.correct_complainant(self.record))
        row.addStretch(1)

    def _show_head(self, complaint: Complaint) -> None:
        warning = recusal_warning(self.desk, complaint)
        self.show_head(self.record_title(complaint), complaint.status.label, warning)
        self.form.due_label.setWordWrap(bool(warning))

    def _show_record(self, complaint: Complaint) -> None:
        values = fact_values(complaint)
        self.form.record_view.show_values(values)
        self.form.content_view.show_values(values)
        self.form.mentions_part.show_mentions(answerable_mentions(self.desk, complaint.id))
        listed = list_beside(self.desk, complaint) if needs_list(complaint) else ()
        self.form.listed_label.setText("\n".join(("当时的清单", *(one.sentence for one in listed))))
        self.form.listed_label.setVisible(bool(listed))

    def _show_handling(self, complaint: Complaint) -> None:
        found: tuple[ComplaintStep, ...] = steps_of(self.desk, complaint.id)
        self.steps.show_records(found)
        fit_height(self.form.steps_table, most=8)
        self.form.steps_table.setVisible(bool(found))
        self.form.no_step_label.setVisible(not found)
        values = fact_values(complaint)
        self.form.handling_view.show_values(values)
        self.form.result_view.show_values(values)

    def _show_papers(self, complaint: Complaint) -> None:
        self.form.issued_list.show_notices(issued.notices_of(Area.COMPLAINTS, complaint.id, self.desk))

    def _show_trail(self, complaint: Complaint) -> None:
        self.form.trail_timeline.show_entries(trail.timeline(Area.COMPLAINTS, complaint.id, self.desk))
