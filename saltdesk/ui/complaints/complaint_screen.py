"""What the parts of a complaint's screen may ask of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.forms.ui_complaint_case import Ui_ComplaintCase
from saltdesk.ui.frame.context import TabContext


class ComplaintScreen(QWidget):
    """Shows one complaint; its parts stand on ``form`` and ask it to read anew after an act."""

    context: TabContext
    desk: Desk
    form: Ui_ComplaintCase

    def current_record(self) -> Complaint | None:
        """The complaint as it is stored now, None when it may not be seen any more."""
        raise NotImplementedError

    def refresh(self, *_: object) -> None:
        """Show the complaint as it is now."""
        raise NotImplementedError
