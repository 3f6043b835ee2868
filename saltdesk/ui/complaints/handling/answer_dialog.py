"""答复: records the answer to a complaint (C5.1)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.handling import Conclusion, RequestAnswer, requests_of
from saltdesk.services.complaints import handling
from saltdesk.ui.fields.choices import fill_with_names, fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.fields.parts_model import PartColumn
from saltdesk.ui.forms.ui_answer_dialog import Ui_AnswerDialog
from saltdesk.ui.frame.context import TabContext

WAYS_OF_ANSWERING = ("书面答复", "电话答复", "当面答复", "电子邮件答复")
"""Usual ways of answering; the user can type others."""

_COLUMNS = (PartColumn("request", "请求", 18), PartColumn("answer", "答复", 30))


class AnswerDialog(ActDialog):
    """Asks for the conclusion, the answer, how it was given, and the date."""

    final_act = "complaint.answer"

    def __init__(self, context: TabContext, complaint: Complaint, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.complaint = complaint
        self.form = Ui_AnswerDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"投诉 {complaint.number}　{complaint.matter}")
        requests = requests_of(complaint.request)
        self.form.answers_edit.declare(RequestAnswer, _COLUMNS)
        for widget in (self.form.answers_label, self.form.answers_edit):
            widget.setVisible(len(requests) > 1)
        fill_with_words(self.form.conclusion_combo, Conclusion, "请选择")
        fill_with_names(self.form.answered_how_combo, WAYS_OF_ANSWERING)
        begun = replace(complaint, answers=tuple(RequestAnswer(request) for request in requests))
        self.bind(self.form, with_today(begun, "answered_on", self.desk))
        self.connect_buttons(self.form.answer_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> Complaint:
        """Record the answer."""
        wanted = self.binding.read(self.complaint)
        day = self.needed(wanted.answered_on, "answered_on")
        return handling.answer_complaint(
            self.desk,
            self.complaint.id,
            wanted.conclusion,
            wanted.answer,
            day,
            wanted.answered_how,
            wanted.answers if len(wanted.answers) > 1 else (),
        )
