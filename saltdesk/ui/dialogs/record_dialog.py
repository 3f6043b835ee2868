"""A dialog that shows a record in a small form and performs one act with it as it then stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from saltdesk.domain.errors import EnvironmentProblem, RuleError
from saltdesk.domain.records import with_values
from saltdesk.services.desk import Desk
from saltdesk.ui.context import TabContext
from saltdesk.ui.widgets.binding import Bound, FormBinding

R = TypeVar("R")


class RecordDialog(QDialog):
    """Closes when the act succeeded; a refused one leaves everything typed as it is.

    Sentences stand beside their fields, those that belong to no field above the buttons. A subclass sets up
    a form that has ``cancel_button`` and ``problem_label``, and calls ``bind``.
    """

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk

    def bind(
        self,
        form: Any,
        primary: QPushButton,
        fields: Sequence[Bound],
        record: Any,
        perform: Callable[[Any], object],
    ) -> None:
        """Show ``record`` in the fields; ``primary`` hands it to ``perform`` as it then stands."""
        self._record, self._perform = record, perform
        self._problem_label = form.problem_label
        self._problem_label.hide()
        self.binding = FormBinding(form, self, fields, self.desk.clock)
        self.binding.fill(record)
        primary.clicked.connect(self._confirm)
        form.cancel_button.clicked.connect(self.reject)

    def _confirm(self) -> None:
        record = self.binding.read(self._record)
        try:
            unreadable = self.binding.input_problems()
            if unreadable:
                raise RuleError.of(unreadable)
            self._perform(record)
        except RuleError as error:
            self._show(error)
        except EnvironmentProblem as error:
            if self.context.prompts.show_problem(error, can_retry=True):
                self._confirm()
        else:
            self.accept()

    def _show(self, error: RuleError) -> None:
        rest = self.binding.show_problems(error.problems)
        self._problem_label.setText("\n".join(problem.sentence for problem in rest))
        self._problem_label.setVisible(bool(rest))


def needed(day: date | None, field: str, label: str) -> date:
    """The day typed into a required field; RuleError beside the field when there is none."""
    if day is None:
        raise RuleError(f"请填写{label}。", field=field)
    return day


def with_today(record: R, field: str, desk: Desk) -> R:
    """The record with today in an empty date field, the usual answer."""
    return record if getattr(record, field) else with_values(record, {field: desk.clock.today()})
