"""What the parts of the intake page may ask of it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from saltdesk.ui.forms.ui_complaint_page import Ui_ComplaintPage
from saltdesk.ui.ledger.record_page import RecordPage


class IntakeScreen(RecordPage):
    """The page of an intake; ``sheet_wanted`` and ``file_wanted`` carry the complaint just registered."""

    sheet_wanted = Signal(object)
    file_wanted = Signal(object)

    form: Ui_ComplaintPage

    def register_again(self) -> None:
        """Begin the next intake on the same channel."""
        raise NotImplementedError
