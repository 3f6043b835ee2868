"""跳过环节: skips a link that is not needed (D3.3)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, Adjustment, AdjustmentLink
from saltdesk.services.adjustments import adjustments
from saltdesk.ui.adjustments.case_names import case_name, link_name
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_skip_dialog import Ui_SkipDialog
from saltdesk.ui.frame.context import TabContext


class SkipDialog(ActDialog):
    """Asks from which date a link is skipped, and why."""

    def __init__(self, context: TabContext, parent: QWidget, case: Adjustment, link: AdjustmentLink) -> None:
        super().__init__(context, parent)
        self.case, self.link = case, link
        self.form = Ui_SkipDialog()
        self.form.setupUi(self)
        self.form.link_label.setText(link_name(link))
        self.form.term_label.setText(case_name(case))
        self.form.following_label.setText(
            "异议撤回后，按没有异议继续办理。"
            if link.code == "objection"
            else f"跳过后按已办结继续：{'、'.join(_after(link.code)) or '本案没有后续环节'}。"
        )
        self._record = with_today(link, "done_on", context.desk)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.skip_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the link."""
        return self.case.id, self.link.id

    def perform(self) -> object:
        """Skip the link."""
        entry, link = self.binding.read(self._record), self.link
        day = self.needed(entry.done_on, "done_on")
        return adjustments.skip_link(self.desk, self.case.id, link.code, day, entry.reason, link.body)


def _after(code: str) -> list[str]:
    return [
        f"“{rule.label}”" for rule in LINK_BY_CODE.values() if rule.after == code and rule.code != "joint"
    ]
