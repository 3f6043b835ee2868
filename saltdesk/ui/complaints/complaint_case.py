"""The page of one complaint: what was taken in, its handling, material, papers, links and trail."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.handling import ComplaintStep
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER, HANDLING_FACTS, INTAKE_FACTS
from saltdesk.ledgers.complaints.facts import fact_values
from saltdesk.services.access.complaints import open_complaint, recusal_warning
from saltdesk.services.complaints.handling import steps_of
from saltdesk.services.complaints.lists import list_beside, needs_list
from saltdesk.services.desk.offers import offer
from saltdesk.services.house import trail
from saltdesk.services.notices import notices
from saltdesk.ui.complaints.complaint_acts import ComplaintActs
from saltdesk.ui.complaints.complaint_links_part import LinksPart
from saltdesk.ui.complaints.complaint_material_part import MaterialPart
from saltdesk.ui.complaints.complaint_page import ComplaintPage
from saltdesk.ui.complaints.complaint_screen import ComplaintScreen
from saltdesk.ui.fields.offered import show_offer
from saltdesk.ui.forms.ui_complaint_case import Ui_ComplaintCase
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.icons import icon
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.kinds import set_kind
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import fit_height, prepare
from saltdesk.ui.notices.issued_papers import IssuedPapers
from saltdesk.ui.notices.notice_menu import NoticeMenu

ACT_ROWS = (
    (
        "complaint.document",
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
        "complaint.investigate",
        "complaint.request",
        "complaint.extend",
        "complaint.answer",
        "complaint.call",
        "complaint.archive",
    ),
)
"""The acts of deciding and of handling, in the order of the work."""

STEP_COLUMNS = (
    Column("day", "日期", Kind.DATE, 10),
    Column("what", "办理经过", width=40),
    Column("by", "经办人", width=8),
    Column("office", "处室", width=10),
)


class ComplaintCase(ComplaintScreen):
    """Shows the complaint ``key``; it reads anew after every change."""

    closed = Signal()
    page_wanted = Signal(object)

    def __init__(self, context: TabContext, key: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk, self.ledger = context, context.desk, COMPLAINT_LEDGER
        self._key = key
        self.act_buttons: dict[str, QPushButton] = {}
        self.form = Ui_ComplaintCase()
        self.form.setupUi(self)
        self.acts = ComplaintActs(context, self)
        self._dress()
        self._make_act_buttons()
        self.notice_menu = NoticeMenu(self, self)
        self.form.act_layout.addStretch(1)
        self.steps = RowsModel(self.desk, STEP_COLUMNS, self)
        prepare(self.form.steps_table, self.steps)
        self.material = MaterialPart(self)
        self.links = LinksPart(self)
        self.form.back_button.clicked.connect(self.closed)
        self.form.edit_button.clicked.connect(self.edit)
        self.form.reveal_button.clicked.connect(self.reveal)
        self.form.detail_pages.currentChanged.connect(self.refresh)
        self.setFocusProxy(self.form.detail_pages)
        self.refresh()

    def current_record(self) -> Complaint | None:
        """The complaint as it is stored now, None when it may not be seen any more."""
        try:
            return open_complaint(self.desk, self._key)
        except RuleError:
            return None

    def record_title(self, record: Complaint) -> str:
        """The number."""
        return f"投诉 {record.number}"

    def open_page(self, page: QWidget) -> None:
        """Show another page over this one."""
        self.page_wanted.emit(page)

    def refresh(self, *_: object) -> None:
        """Show the complaint as it is now; only the part in front is read."""
        complaint = self.current_record()
        if complaint is None:
            if self.isVisible():
                self.closed.emit()
            return
        self._show_head(complaint)
        part = self.form.detail_pages.currentWidget().objectName()
        show = {
            "record_tab": self._show_record,
            "handling_tab": self._show_handling,
            "material_tab": self.material.show,
            "papers_tab": self._show_papers,
            "links_tab": self.links.show,
            "trail_tab": self._show_trail,
        }
        show[part](complaint)

    # Acts

    def perform(self, code: str) -> None:
        """Perform an act on this complaint."""
        commit_input()
        complaint = self.current_record()
        if complaint and self.acts.perform(code, complaint):
            self.refresh()

    def edit(self) -> None:
        """Add to the complaint."""
        complaint = self.current_record()
        if complaint:
            self.open_page(ComplaintPage(self.context, complaint))

    def reveal(self) -> None:
        """Show who complained."""
        commit_input()
        complaint = self.current_record()
        if complaint:
            self.acts.reveal(complaint)

    # Showing

    def _dress(self) -> None:
        form = self.form
        form.back_button.setIcon(icon("arrow-left"))
        set_kind(form.title_label, "title")
        set_kind(form.steps_label, "section")
        for label in (form.no_step_label, form.no_material_label, form.no_link_label, form.group_label):
            set_kind(label, "hint")
        set_kind(form.listed_label, "message-note")
        form.record_view.declare(INTAKE_FACTS[:1])
        form.content_view.declare(INTAKE_FACTS[1:])
        form.handling_view.declare(HANDLING_FACTS[:2])
        form.result_view.declare(HANDLING_FACTS[2:])
        form.issued_list.declare(self.desk, IssuedPapers(self.context, self).show_again)

    def _make_act_buttons(self) -> None:
        for codes in ACT_ROWS:
            row = QHBoxLayout()
            row.setSpacing(8)
            for code in codes:
                button = QPushButton(ACT_BY_CODE[code].verb, self.form.handling_tab)
                button.setObjectName(f"case_{code.partition('.')[2]}_button")
                button.clicked.connect(partial(self.perform, code))
                row.addWidget(button)
                self.act_buttons[code] = button
            row.addStretch(1)
            self.form.offers_layout.addLayout(row)

    def _show_head(self, complaint: Complaint) -> None:
        form = self.form
        form.title_label.setText(f"投诉 {complaint.number}　{complaint.status.label}")
        due = f"参考期限 {complaint.due_on}" if complaint.due_on else ""
        warning = recusal_warning(self.desk, complaint)
        form.due_label.setText("　".join(part for part in (due, warning) if part))
        form.due_label.setWordWrap(True)
        for code, button in self.act_buttons.items():
            show_offer(button, offer(self.desk, ACT_BY_CODE[code], complaint.status))
        for code, button in (
            ("complaint.edit", form.edit_button),
            ("complaint.identity", form.reveal_button),
        ):
            show_offer(button, offer(self.desk, ACT_BY_CODE[code], complaint.status))

    def _show_record(self, complaint: Complaint) -> None:
        values = fact_values(complaint)
        self.form.record_view.show_values(values)
        self.form.content_view.show_values(values)
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
        self.form.issued_list.show_notices(notices.notices_of(Area.COMPLAINTS, complaint.id, self.desk))

    def _show_trail(self, complaint: Complaint) -> None:
        self.form.trail_timeline.show_entries(trail.timeline(Area.COMPLAINTS, complaint.id, self.desk))
