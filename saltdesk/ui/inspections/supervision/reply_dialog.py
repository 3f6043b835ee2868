"""登记报送: the answer of one office to a collection (S4.3.1)."""

from __future__ import annotations

from typing import Any

from saltdesk.domain.inspections.rounds import RoundReply
from saltdesk.services.inspections.rounds import reply_to_round
from saltdesk.ui.forms.ui_reply_dialog import Ui_ReplyDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class ReplyDialog(RecordDialog):
    """Asks for the problems of an office, or for its report that there are none (零报告)."""

    form_kind = Ui_ReplyDialog
    record: RoundReply
    today = ("replied_on",)

    def prepare(self, record: Any) -> Any:
        """Show the files of a former answer."""
        self.form.files_edit.declare(self.context, record.files)
        return record

    def perform(self) -> object:
        """Record the answer."""
        entered, day = self.entered(), self.day("replied_on")
        files = self.form.files_edit.taken()
        return reply_to_round(
            self.desk, entered.id, day, is_zero=entered.is_zero, text=entered.text, files=files
        )
