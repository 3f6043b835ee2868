"""Base of the small dialogs in which one act is filled in: errors beside the fields, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from saltdesk.domain.errors import EnvironmentProblem, Problem, RuleError
from saltdesk.domain.records import with_values
from saltdesk.services.desk import Desk
from saltdesk.ui.context import TabContext
from saltdesk.ui.widgets.binding import Bound, FormBinding, commit_input

R = TypeVar("R")


def needed(value: R | None, field: str, label: str) -> R:
    """The value; RuleError naming the field when there is none."""
    if value is None or value == "":
        raise RuleError(f"请填写{label}。", field=field)
    return value


def with_today(record: R, field: str, desk: Desk) -> R:
    """The record with today in an empty date field, as what is recorded mostly happened today."""
    return with_values(record, {field: getattr(record, field) or desk.clock.today()})


class ActDialog(QDialog):
    """Performs one act and closes when it succeeded; ``outcome`` is then what it returned.

    A subclass sets up ``form``, which has a ``cancel_button`` and a ``problem_label``, and calls ``bind``.
    """

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.desk = context.desk
        self.form: Any = None
        self.outcome: Any = None

    def bind(
        self,
        form: Any,
        confirm: QPushButton,
        fields: Sequence[Bound],
        record: object,
        perform: Callable[[Any], object],
    ) -> FormBinding:
        """Show ``record`` in the fields; ``confirm`` calls ``perform`` with the record as it then stands."""
        self.binding = FormBinding(form, self, fields, self.desk.clock)
        self.binding.fill(record)
        self._record, self._perform, self._problem = record, perform, form.problem_label
        self._problem.setProperty("kind", "message-problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        confirm.setProperty("kind", "primary")
        confirm.setDefault(True)
        confirm.clicked.connect(self.confirm)
        form.cancel_button.clicked.connect(self.reject)
        return self.binding

    def confirm(self) -> None:
        """Perform the act and close; show what is wrong when it is refused."""
        commit_input()
        problems = self.binding.input_problems()
        if problems:
            self.show_problems(problems)
            return
        try:
            self.outcome = self._perform(self.binding.read(self._record))
        except RuleError as error:
            self.show_problems(error.problems)
        except EnvironmentProblem as error:
            if self.context.prompts.show_problem(error, can_retry=True):
                self.confirm()
        else:
            self.accept()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem beside its field, those without a field in the line of the dialog."""
        rest = self.binding.show_problems(problems)
        self._problem.setText("\n".join(problem.sentence for problem in rest))
        self._problem.setVisible(bool(rest))
        self.adjustSize()
