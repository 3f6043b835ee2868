"""不予受理: refuses a complaint for one of the five reasons (C5.2.2)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.services.complaints import decisions
from saltdesk.ui.complaints.base.complaint_dialog import chosen_complaint, fill_with_complaints
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import chosen, fill_with_names, fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.forms.ui_refuse_dialog import Ui_RefuseDialog
from saltdesk.ui.frame.context import TabContext

WAYS_OF_TELLING = ("电话告知", "书面告知", "当面告知")
"""Usual ways of telling the complainant; the user can type others."""


class RefuseDialog(ActDialog):
    """Asks for the reason, its text, how the complainant was told, and the date of the decision."""

    final_act = "complaint.refuse"
    fields = (
        Bound("refusal_reason_combo", "refusal_reason"),
        Bound("refusal_text_edit", "refusal_text"),
        Bound("legal_ground_edit", "legal_ground"),
        Bound("told_how_combo", "told_how"),
        Bound("decided_on_edit", "decided_on"),
    )

    def __init__(self, context: TabContext, complaint: Complaint, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.complaint = complaint
        self.form = Ui_RefuseDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"投诉 {complaint.number}　{complaint.matter}")
        self.form.hint_label.setProperty("kind", "hint")
        fill_with_words(self.form.refusal_reason_combo, RefusalReason, "请选择")
        fill_with_names(self.form.told_how_combo, WAYS_OF_TELLING, "")
        fill_with_complaints(self.form.earlier_combo, self.desk, complaint)
        self.form.refusal_reason_combo.currentIndexChanged.connect(self._show_needed)
        self.bind(self.form, with_today(complaint, "decided_on", self.desk))
        self._show_needed()
        self.connect_buttons(self.form.refuse_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> Complaint:
        """Refuse the complaint."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.decided_on, "decided_on")
        return decisions.refuse_complaint(
            self.desk,
            self.complaint.id,
            wanted.refusal_reason,
            wanted.refusal_text,
            day,
            wanted.told_how,
            earlier=chosen_complaint(self.form.earlier_combo, self.desk),
            legal_ground=wanted.legal_ground,
        )

    def _show_needed(self) -> None:
        """Show the earlier complaint only for reason 4, and the legal ground only for reason 5."""
        reason = chosen(self.form.refusal_reason_combo)
        known = reason if isinstance(reason, RefusalReason) else None
        for names, is_wanted in (
            (("earlier_label", "earlier_combo"), known is not None and known.needs_earlier),
            (("legal_ground_label", "legal_ground_edit"), known is not None and known.needs_ground),
        ):
            for name in names:
                widget: QWidget = getattr(self.form, name)
                widget.setVisible(is_wanted)
