"""匿名化: takes the person out of one closed complaint or case; a leader approves it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.house.anonymising import CHOSEN_GROUNDS, Anonymisation
from saltdesk.domain.house.retention import Retained
from saltdesk.services.house.anonymising import anonymise_on_request
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_anonymise_dialog import Ui_AnonymiseDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.house.destruction_dialog import warn_of_copies

_SURE = "{number}中本人的姓名、号码、地址和有关文件将不能恢复。是否匿名化？"


class AnonymiseDialog(ActDialog):
    """The act reads the whole trail, so it runs on the worker; its refusals show beside the fields."""

    def __init__(self, context: TabContext, retained: Retained, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.retained = retained
        self.form = Ui_AnonymiseDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(f"{retained.area.label}　{retained.number}")
        self.form.hint_label.setProperty("kind", "hint")
        fill_with_words(self.form.ground_combo, CHOSEN_GROUNDS)
        self.form.approved_by_edit.declare(context)
        self._begun = Anonymisation(retained.area.code, retained.record, done_on=self.desk.clock.today())
        self.bind(self.form, self._begun)
        self.connect_buttons(self.form.confirm_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return area and record."""
        return self.retained.area.code, self.retained.record

    def confirm(self) -> None:
        """Ask once more, and anonymise on the worker."""
        commit_input()
        problems = self.binding.input_problems()
        if problems:
            self.show_problems(problems)
            return
        wanted = self.binding.read(self._begun)
        if not self.context.prompts.doubt(_SURE.format(number=self.retained.number), "匿名化"):
            return
        paper = self.context.attempt(self.form.approved_by_edit.paper)
        if paper is None:
            return

        def work(_progress: Progress) -> Anonymisation | RuleError:
            one, day = self.retained, wanted.done_on or self.desk.clock.today()
            try:
                return anonymise_on_request(
                    self.desk, one.area, one.record, wanted.ground, wanted.reason, day, paper.result
                )
            except RuleError as error:
                return error

        self.context.tasks.run("匿名化", work, self._finish)

    def _finish(self, outcome: Anonymisation | RuleError) -> None:
        if isinstance(outcome, RuleError):
            self.show_problems(outcome.problems)
            return
        self.result_record = outcome
        self.context.notify(
            f"{outcome.number}已匿名化：遮去痕迹{outcome.entries}条，销毁文件{outcome.files}份。"
        )
        warn_of_copies(self.context)
        self.accept()
