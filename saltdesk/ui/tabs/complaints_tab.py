"""投诉受理: the ledger of complaints, intake, the decision to accept or refuse, and the answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.changes import Area
from saltdesk.domain.complaints import ELEMENTS, Complaint
from saltdesk.ledgers.complaints import COMPLAINTS
from saltdesk.services import complaints, notices
from saltdesk.services.offers import offer
from saltdesk.ui.dialogs.accept_dialog import AcceptDialog
from saltdesk.ui.dialogs.act_dialog import ActDialog
from saltdesk.ui.dialogs.answer_dialog import AnswerDialog
from saltdesk.ui.dialogs.complainant_dialog import ComplainantDialog
from saltdesk.ui.dialogs.refuse_dialog import RefuseDialog
from saltdesk.ui.forms.ui_complaint_detail import Ui_ComplaintDetail
from saltdesk.ui.tabs.complaint_page import ComplaintPage
from saltdesk.ui.tabs.issued_papers import IssuedPapers
from saltdesk.ui.tabs.ledger_tab import LedgerTab, TabContext
from saltdesk.ui.tabs.notice_menu import NoticeMenu
from saltdesk.ui.widgets.binding import field_text

_SHOWN = (
    "received_at",
    "channel",
    "masked_name",
    "object_office",
    "object_person",
    "matter",
    "occurred_on",
    "kind",
    "facts",
    "request",
    "materials",
    "status",
    "handling_office",
    "decided_on",
    "decided_by",
    "refusal_reason",
    "refusal_text",
    "told_how",
    "conclusion",
    "answer",
    "answered_how",
    "answered_on",
    "due_on",
    "received_by",
)


class ComplaintsTab(LedgerTab):
    """Complaints without identity; who complained is shown on request, with a reason."""

    ledger = COMPLAINTS
    shortcuts: ClassVar[Mapping[str, str]] = {
        "complaint.accept": "F7",
        "complaint.refuse": "F8",
        "complaint.answer": "F6",
        "complaint.edit": "F2",
    }
    need_record = frozenset({"complaint.identity"})
    further_areas = frozenset({Area.NOTICES})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.notice_menu = NoticeMenu(self)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Register, accept, refuse, answer, supplement."""
        return {
            "complaint.register": self.new_record,
            "complaint.accept": partial(self._decide, AcceptDialog),
            "complaint.refuse": partial(self._decide, RefuseDialog),
            "complaint.answer": partial(self._decide, AnswerDialog),
            "complaint.edit": self.open_record,
        }

    def new_record(self) -> None:
        """Open the intake."""
        self.open_page(ComplaintPage(self.context))

    def open_record(self) -> None:
        """Open the chosen complaint for adding to it, or only for reading once it is decided."""
        complaint = self.current_record()
        if complaint is None:
            return
        page = ComplaintPage(self.context, complaint)
        found = offer(self.desk, ACT_BY_CODE["complaint.edit"], complaint.status)
        if not found.is_possible:
            page.lock(f"投诉 {complaint.number}", found.reason)
        self.open_page(page)

    def record_title(self, record: Complaint) -> str:
        """The number with the matter."""
        return f"投诉 {record.number}"

    def detail_widget(self) -> QWidget:
        """The read-only form beside the table."""
        widget = QWidget()
        self.detail = Ui_ComplaintDetail()
        self.detail.setupUi(widget)
        for caption in widget.findChildren(QLabel):
            if caption.objectName().endswith("_caption"):
                caption.setProperty("kind", "hint")
        self.detail.issued_list.declare(self.desk, IssuedPapers(self.context, self).show_again)
        self.detail.reveal_button.clicked.connect(self.reveal_complainant)
        self.act_buttons["complaint.identity"] = self.detail.reveal_button
        return widget

    def show_detail(self, record: Any | None) -> None:
        """Show what is filled in, leave the rest out."""
        texts = {name: field_text(getattr(record, name)) if record else "" for name in _SHOWN}
        texts["missing"] = f"{len(ELEMENTS) - record.elements}项" if record else ""
        if record and record.elements == len(ELEMENTS):
            texts["missing"] = ""
        for name, text in texts.items():
            value: QLabel = getattr(self.detail, f"{name}_value")
            value.setText(text)
            for label in (value, getattr(self.detail, f"{name}_caption")):
                label.setVisible(bool(text))

        issued = notices.notices_of(Area.COMPLAINTS, record.id, self.desk) if record else []
        self.detail.issued_list.show_notices(issued)
        self.detail.issued_list.setVisible(bool(issued))

    def reveal_complainant(self) -> None:
        """Show who complained, after a reason was given."""
        complaint = self.current_record()
        question = "请写明查看投诉人信息的理由，理由和查看人将记入痕迹。"
        reason = self.context.prompts.ask_text("查看投诉人信息", question) if complaint else None
        if complaint is None or reason is None:
            return
        outcome = self.context.attempt(
            partial(complaints.reveal_complainant, self.desk, complaint.id, reason)
        )
        if outcome:
            dialog = ComplainantDialog(complaint, outcome.result, self)
            dialog.exec()
            dialog.deleteLater()

    def _decide(self, kind: type[AcceptDialog | RefuseDialog | AnswerDialog]) -> None:
        complaint = self.current_record()
        if complaint is None:
            return
        dialog: ActDialog = kind(self.context, complaint, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.refresh(select=complaint.id)
        dialog.deleteLater()
