"""The detail pane of a complaint: its fields without the complainant's identity, and issued papers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.complaints.complaint import ELEMENTS, Complaint
from saltdesk.ledgers.base.columns import field_text
from saltdesk.services.desk.desk import Desk
from saltdesk.services.notices.issued import notices_of
from saltdesk.ui.fields.binding import show_captions
from saltdesk.ui.forms.ui_complaint_detail import Ui_ComplaintDetail
from saltdesk.ui.looks.kinds import set_kind

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
    "old_number",
    "remark",
)


class ComplaintDetail(QWidget):
    """Shows one complaint; calls ``wanted`` with the issued notice that the user opens."""

    def __init__(
        self, desk: Desk, wanted: Callable[[IssuedNotice], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.form = Ui_ComplaintDetail()
        self.form.setupUi(self)
        show_captions(self.form, Complaint)
        for caption in self.findChildren(QLabel):
            if caption.objectName().endswith("_caption"):
                set_kind(caption, "hint")
        self.form.issued_list.declare(desk, wanted)

    def show_complaint(self, complaint: Complaint | None) -> None:
        """Show a complaint; hide empty fields."""
        for name, text in _texts(complaint).items():
            value: QLabel = getattr(self.form, f"{name}_value")
            value.setText(text)
            for label in (value, getattr(self.form, f"{name}_caption")):
                label.setVisible(bool(text))
        issued = notices_of(Area.COMPLAINTS, complaint.id, self.desk) if complaint else []
        self.form.issued_list.show_notices(issued)
        self.form.issued_list.setVisible(bool(issued))


def _texts(complaint: Complaint | None) -> dict[str, str]:
    if complaint is None:
        return dict.fromkeys((*_SHOWN, "missing"), "")
    missing = len(ELEMENTS) - complaint.elements
    texts = {name: field_text(getattr(complaint, name)) for name in _SHOWN}
    return texts | {"missing": f"{missing}项" if missing else ""}
