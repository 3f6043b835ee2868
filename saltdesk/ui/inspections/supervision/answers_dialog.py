"""登记抽查结果: how one person answered the questions about their post (S4.2.1)."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections.knowledge import QUESTIONS_EACH, Knowing, KnowledgeCheck, SampledPerson
from saltdesk.services.inspections.knowledge import record_answers
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_answers_dialog import Ui_AnswersDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_dialog import RecordDialog


class AnswersDialog(RecordDialog):
    """Shows the questions of one person with what the lists say, and asks for the results."""

    form_kind = Ui_AnswersDialog
    record: KnowledgeCheck
    fields = (Bound("checked_on_edit", "checked_on"),)
    today = ("checked_on",)

    def __init__(
        self, context: TabContext, parent: QWidget | None, record: KnowledgeCheck, place: int = 0
    ) -> None:
        self._person: SampledPerson = record.people[place]
        title = f"{record.number}　{self._person.name}（{self._person.office}）"
        super().__init__(context, parent, record, title)

    def prepare(self, record: Any) -> Any:
        """Show the questions; hide the rows beyond them."""
        questions = self._person.questions
        for number in range(1, QUESTIONS_EACH + 1):
            is_asked = number <= len(questions)
            for name in ("question_{}_label", "result_{}_combo", "note_{}_edit"):
                self._part(name.format(number)).setVisible(is_asked)
                self._part(f"{name.format(number).rpartition('_')[0]}_caption_label").setVisible(is_asked)
            fill_with_words(self._part(f"result_{number}_combo"), Knowing, "请选择")
            if is_asked:
                one = questions[number - 1]
                self._part(f"question_{number}_label").setText(f"{one.text}\n清单：{one.expected}")
        return record

    def _part(self, name: str) -> Any:
        return getattr(self.form, name)

    def perform(self) -> object:
        """Record the answers of the person."""
        numbers = range(1, len(self._person.questions) + 1)
        answers = [
            (self._part(f"result_{one}_combo").currentData(), self._part(f"note_{one}_edit").text())
            for one in numbers
        ]
        day = self.day("checked_on")
        return record_answers(self.desk, self.record.id, self._person.staff, day, answers)
