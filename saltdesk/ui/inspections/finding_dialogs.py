"""Small dialogs of a finding between entry and end: feedback, self-check, extension, reopening."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.records import with_values
from saltdesk.domain.inspections.findings import RepeatRule
from saltdesk.domain.inspections.inspection import CHANNELS, FindingSource
from saltdesk.services.inspections import findings
from saltdesk.services.inspections import parameters as inspection_parameters
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_finding_extension_dialog import Ui_FindingExtensionDialog
from saltdesk.ui.forms.ui_finding_notice_dialog import Ui_FindingNoticeDialog
from saltdesk.ui.forms.ui_finding_parameters_dialog import Ui_FindingParametersDialog
from saltdesk.ui.forms.ui_finding_request_dialog import Ui_FindingRequestDialog
from saltdesk.ui.forms.ui_reopen_dialog import Ui_ReopenDialog
from saltdesk.ui.forms.ui_self_check_dialog import Ui_SelfCheckDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_dialog import RecordDialog


class FindingNoticeDialog(RecordDialog):
    """Asks when the office was told to check itself and rectify the finding (S4.3.1)."""

    form_kind = Ui_FindingNoticeDialog
    fields = (Bound("fed_back_on_edit", "fed_back_on"),)
    today = ("fed_back_on",)

    def perform(self) -> object:
        """Record the feedback."""
        return findings.feed_back(self.desk, self.record.id, self.day("fed_back_on", "反馈日期"))


class SelfCheckDialog(RecordDialog):
    """Asks for the result of the office's self-check (S4.3.1)."""

    form_kind = Ui_SelfCheckDialog
    fields = (Bound("self_checked_on_edit", "self_checked_on"), Bound("self_check_edit", "self_check"))
    today = ("self_checked_on",)

    def perform(self) -> object:
        """Record the self-check."""
        day = self.day("self_checked_on", "自查日期")
        return findings.record_self_check(self.desk, self.record.id, day, self.entered().self_check)


class FindingRequestDialog(RecordDialog):
    """Asks when and why an extension was requested, and the new date (S4.3.2)."""

    form_kind = Ui_FindingRequestDialog
    fields = (
        Bound("extension_asked_on_edit", "extension_asked_on"),
        Bound("extension_until_edit", "extension_until"),
        Bound("extension_reason_edit", "extension_reason"),
    )
    today = ("extension_asked_on",)

    def perform(self) -> object:
        """Record the request; the due date moves only on approval."""
        asked, until = self.day("extension_asked_on", "申请日期"), self.day("extension_until", "延长到的日期")
        reason = self.entered().extension_reason
        return findings.request_extension(self.desk, self.record.id, asked, until, reason)


class FindingExtensionDialog(RecordDialog):
    """Asks who approved the requested extension (S4.3.2)."""

    form_kind = Ui_FindingExtensionDialog
    fields = (
        Bound("extension_until_label", "extension_until"),
        Bound("extension_reason_label", "extension_reason"),
        Bound("extension_approved_on_edit", "extension_approved_on"),
        Bound("extension_approved_by_edit", "extension_approved_by"),
    )
    today = ("extension_approved_on",)

    def perform(self) -> object:
        """Record the approval and move the due date."""
        approved, by = self.day("extension_approved_on", "批准日期"), self.entered().extension_approved_by
        return findings.approve_extension(self.desk, self.record.id, approved, by)


class ReopenDialog(RecordDialog):
    """Asks why a finding is reopened and its new due date (S4.3.2)."""

    form_kind = Ui_ReopenDialog
    fields = (Bound("reopen_reason_edit", "reopen_reason"), Bound("due_on_edit", "due_on"))

    def perform(self) -> object:
        """Reopen the finding."""
        reason = self.entered().reopen_reason
        return findings.reopen_finding(self.desk, self.record.id, self.day("due_on", "整改期限"), reason)


@dataclass(frozen=True)
class _Parameters:
    """The names of the six channels and the two thresholds of 多发, as the form shows them."""

    channel_1: str = ""
    channel_2: str = ""
    channel_3: str = ""
    channel_4: str = ""
    channel_5: str = ""
    channel_6: str = ""
    months: int = 0
    times: int = 0


class FindingParametersDialog(RecordDialog):
    """Sets the names of the six channels and the thresholds for frequent findings (A16, A17)."""

    form_kind = Ui_FindingParametersDialog
    fields = (
        *(Bound(f"{channel.code}_edit", channel.code) for channel in CHANNELS),
        Bound("months_spin", "months"),
        Bound("times_spin", "times"),
    )

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        labels, rule = inspection_parameters.source_labels(), inspection_parameters.repeat_rule()
        names = {channel.code: labels[channel] for channel in CHANNELS}
        record = with_values(_Parameters(months=rule.months, times=rule.times), names)
        hint = inspection_parameters.CHANNELS_OPEN
        super().__init__(context, parent, record, "问题来源渠道和多发标准", hint)

    def perform(self) -> object:
        """Save the parameters."""
        entered = self.entered()
        labels: dict[FindingSource, str] = {channel: getattr(entered, channel.code) for channel in CHANNELS}
        rule = RepeatRule(entered.months, entered.times)
        return inspection_parameters.set_parameters(self.desk, labels, rule)
