"""问题来源渠道和多发标准: the office's names of the channels and its thresholds (A16, A17)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.records import with_values
from saltdesk.domain.inspections.findings import RepeatRule
from saltdesk.domain.inspections.inspection import CHANNELS, FindingSource
from saltdesk.services.inspections import parameters as inspection_parameters
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_finding_parameters_dialog import Ui_FindingParametersDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_dialog import RecordDialog


@dataclass(frozen=True)
class _Parameters:
    """The fields of the form: the names of the six channels and the two thresholds of 多发."""

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
