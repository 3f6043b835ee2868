"""反馈问题: when a finding was fed back to the responsible office (S4.3.1)."""

from __future__ import annotations

from saltdesk.domain.inspections.inspection import Finding
from saltdesk.services.inspections import findings
from saltdesk.services.inspections.parameters import feedback_hint
from saltdesk.ui.forms.ui_finding_notice_dialog import Ui_FindingNoticeDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class FindingNoticeDialog(RecordDialog):
    """Asks when the finding was fed back to the office for self-check and rectification (S4.3.1)."""

    form_kind = Ui_FindingNoticeDialog
    record: Finding
    today = ("fed_back_on",)

    def prepare(self, record: Finding) -> Finding:
        """Say by which day feedback counts as prompt."""
        self._show_hint(feedback_hint(self.desk, record))
        return record

    def perform(self) -> object:
        """Record the feedback."""
        return findings.feed_back(self.desk, self.record.id, self.day("fed_back_on"))
