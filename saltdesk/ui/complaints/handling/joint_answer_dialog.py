"""一并答复: gives the complaints of a group one answer (C5.1)."""

from __future__ import annotations

from typing import ClassVar

from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.complaints.handling import Conclusion
from saltdesk.services.complaints.endings import answer_together
from saltdesk.services.complaints.links import members_of
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.complaints.handling.answer_dialog import WAYS_OF_ANSWERING
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_names, fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import with_today
from saltdesk.ui.forms.ui_joint_answer_dialog import Ui_JointAnswerDialog


class JointAnswerDialog(ComplaintDialog):
    """Asks which complaints of the group are answered, and for the answer."""

    form_class = Ui_JointAnswerDialog
    final_act = "complaint.joint"
    fields: ClassVar = (
        Bound("conclusion_combo", "conclusion"),
        Bound("answer_edit", "answer"),
        Bound("answered_how_combo", "answered_how"),
        Bound("answered_on_edit", "answered_on"),
    )

    def prepare(self) -> None:
        """Offer the accepted complaints of the group."""
        members = (one for one in members_of(self.desk, self.complaint.id) if one.id != self.complaint.id)
        self.form.members_list.offer(
            (f"{one.number}　{one.matter[:20]}", one.id)
            for one in members
            if one.status is ComplaintStatus.ACCEPTED
        )
        fill_with_words(self.form.conclusion_combo, Conclusion, "请选择")
        fill_with_names(self.form.answered_how_combo, WAYS_OF_ANSWERING)

    def begin(self) -> Complaint:
        """Return the complaint with today as the date of the answer."""
        return with_today(self.complaint, "answered_on", self.desk)

    def perform(self) -> tuple[Complaint, ...]:
        """Record the answers."""
        wanted = self.binding.read(self.complaint)
        return answer_together(
            self.desk,
            self.complaint.id,
            self.form.members_list.marked(),
            wanted.conclusion,
            wanted.answer,
            self.needed(wanted.answered_on, "answered_on"),
            wanted.answered_how,
        )
