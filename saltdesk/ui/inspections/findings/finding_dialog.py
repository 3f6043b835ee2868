"""登记问题: adds or completes one finding (S4.3.1)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections.inspection import (
    CHANNELS,
    Finding,
    FindingLabel,
    FindingSource,
    Inspection,
    Severity,
)
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections import findings
from saltdesk.services.inspections import parameters as inspection_parameters
from saltdesk.ui.fields.choices import fill_with_pairs, fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.fields.open_choice import offer
from saltdesk.ui.forms.ui_finding_dialog import Ui_FindingDialog
from saltdesk.ui.frame.context import TabContext


def finding_of(inspection: Inspection, desk: Desk) -> Finding:
    """Return a new finding of an inspection, prefilled with its office and today."""
    return Finding(inspection=inspection.id, office=inspection.office, found_on=desk.clock.today())


class FindingDialog(ActDialog):
    """Enters a finding of an inspection or from another channel, or completes one."""

    def __init__(self, context: TabContext, parent: QWidget, finding: Finding, title: str = "") -> None:
        super().__init__(context, parent)
        self.form = Ui_FindingDialog()
        self.form.setupUi(self)
        form = self.form
        is_inspected = finding.inspection is not None
        form.record_label.setText(title)
        form.record_label.setVisible(bool(title))
        limit = inspection_parameters.limit_hint(context.desk)
        form.hint_label.setText(limit if is_inspected else f"{inspection_parameters.CHANNELS_OPEN}\n{limit}")
        self.setWindowTitle("补正问题登记" if finding.id else "登记问题")
        sources = (FindingSource.INSPECTION,) if is_inspected else CHANNELS
        names = inspection_parameters.source_labels()
        fill_with_pairs(form.source_combo, ((names[one], one) for one in sources))
        for widget in (
            form.source_combo,
            form.source_caption_label,
            form.source_text_edit,
            form.source_text_caption_label,
        ):
            widget.setVisible(not is_inspected)
        form.source_combo.setEnabled(not finding.id)
        fill_with_words(form.label_combo, FindingLabel)
        fill_with_words(form.severity_combo, Severity)
        offer(form.office_combo, (office.name for office in people.offices()))
        form.files_edit.declare(context, finding.files)
        self._record = finding
        self.bind(form, finding)
        self.connect_buttons(form.record_button, form.cancel_button, form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the finding, or the inspection and question a new one belongs to."""
        return self._record.id, self._record.inspection, self._record.check

    def perform(self) -> object:
        """Add the finding, or save its change."""
        finding = replace(self.binding.read(self._record), files=self.form.files_edit.taken())
        if finding.id:
            return findings.edit_finding(self.desk, finding)
        add = findings.add_finding if finding.inspection else findings.collect_finding
        return add(self.desk, finding)
