"""登记问题: one problem found in an inspection, with who puts it right until when (S4.3.1)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections import Finding, FindingLabel, Inspection
from saltdesk.services import inspections
from saltdesk.ui.context import TabContext
from saltdesk.ui.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_finding_dialog import Ui_FindingDialog
from saltdesk.ui.widgets.binding import Bound
from saltdesk.ui.widgets.choices import fill_with_words


class FindingDialog(ActDialog):
    """Enters one finding of an inspection."""

    fields = (
        Bound("problem_edit", "problem"),
        Bound("item_edit", "item"),
        Bound("opinion_edit", "opinion"),
        Bound("label_combo", "label"),
        Bound("owner_edit", "owner"),
        Bound("found_on_edit", "found_on"),
        Bound("due_on_edit", "due_on"),
    )

    def __init__(self, context: TabContext, parent: QWidget, inspection: Inspection) -> None:
        super().__init__(context, parent)
        self.form = Ui_FindingDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"{inspection.number}　{inspection.office}")
        fill_with_words(self.form.label_combo, FindingLabel)
        finding = Finding(
            inspection=inspection.id, office=inspection.office, found_on=context.desk.clock.today()
        )
        self._record = finding
        self.bind(self.form, finding)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Enter the finding."""
        finding = self.binding.read(self._record)
        return inspections.add_finding(self.desk, finding)
