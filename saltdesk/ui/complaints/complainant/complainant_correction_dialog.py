"""更正投诉人信息: correct the complainant after the trail recorded why the identity was read (C5.2.4d)."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.correction_dialog import CorrectionBase


class ComplainantCorrectionDialog(CorrectionBase):
    """Corrects one complainant; closing clears the fields, so that the window keeps no identity."""

    keeps_no_draft = "An identity that was read for a reason is not stored a second time."

    def __init__(self, context: TabContext, parent: QWidget | None, person: Complainant) -> None:
        super().__init__(context, parent, person)
        self.setWindowTitle("更正投诉人信息")
        self.finished.connect(self._clear)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the complaint; no draft is stored."""
        return (self._record.complaint,)

    def _clear(self) -> None:
        for line in self.findChildren(QLineEdit):
            line.clear()
        for text in self.findChildren(QPlainTextEdit):
            text.clear()
        self.form.preview_label.clear()
        self._record, self._previewed = None, None
