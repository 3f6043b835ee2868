"""Base of the small dialogs that perform one act; errors show beside the fields and no input is lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, ClassVar, TypeVar

from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QWidget

from saltdesk.domain.base.errors import EnvironmentProblem, Problem, RuleError
from saltdesk.domain.base.records import with_values
from saltdesk.services.corrections.finals import before_final
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.binding import Bound, FormBinding, fields_by_name
from saltdesk.ui.fields.dialogs.kept_dialog import KeptDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input

R = TypeVar("R")


def with_today(record: R, field: str, desk: Desk) -> R:
    """Return the record with today in ``field`` if that is empty, because most entries are about today."""
    return with_values(record, {field: getattr(record, field) or desk.clock.today()})


class ActDialog(KeptDialog):
    """Closes when ``perform`` succeeds and keeps its return value in ``result_record``.

    A subclass sets up its form, calls ``bind`` and ``connect_buttons``, and overrides ``perform``. It sets
    ``fields`` only if its widgets are not named for the fields of the record.
    """

    fields: ClassVar[Sequence[Bound]] = ()
    final_act: ClassVar[str] = ""
    """Code of the act if it is final: the dialog then says what it ends and what is still open."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context.desk, parent)
        self.context = context
        self.desk = context.desk
        self.result_record: Any = None
        self._bound: object = None
        self._message: QLabel | None = None

    def perform(self) -> object:
        """Call the service function with the values of the form."""
        raise NotImplementedError

    def draft_subject(self) -> tuple[object, ...]:
        """Return the id of the record shown, or 0 for a new one."""
        return (getattr(self._bound, "id", 0),)

    def bind(self, form: object, record: object) -> FormBinding:
        """Bind ``record`` to ``fields``, or to the widgets named for its fields; None binds nothing."""
        self._bound = record
        fields = self.fields or (fields_by_name(form, type(record)) if record is not None else ())
        self.binding = FormBinding(form, self, fields, self.desk)
        self.binding.fill(record)
        self.binding.star(self.needed_now)
        return self.binding

    def needed_now(self) -> Iterable[str]:
        """Return the fields that the act needs although their table leaves them free, as chosen now."""
        return ()

    def needed(self, value: R | None, field: str) -> R:
        """Return the value of a field; RuleError naming the field as the form does if it is empty."""
        if value is None or value == "":
            raise RuleError(f"请填写{self.binding.label_of(field)}。", field=field)
        return value

    def connect_buttons(self, confirm: QPushButton, cancel: QPushButton, message: QLabel) -> None:
        """Connect the confirm and cancel buttons and set the label for messages."""
        confirm.setProperty("kind", "primary")
        confirm.setDefault(True)
        message.setProperty("kind", "message-problem")
        message.setWordWrap(True)
        message.hide()
        self._message = message
        confirm.clicked.connect(self.confirm)
        cancel.clicked.connect(self.reject)
        if self.final_act and self._bound is not None:
            self.show_final(self.final_act, self._bound)

    def show_final(self, act: str, record: object) -> None:
        """Say above the message line what an act ends and what is still open; nothing if it ends nothing."""
        lines, layout = before_final(self.desk, act, record), self.layout()
        if not lines or self._message is None or not isinstance(layout, QBoxLayout):
            return
        label = QLabel("\n".join(lines), self)
        label.setObjectName("final_label")
        label.setProperty("kind", "message-note")
        label.setWordWrap(True)
        layout.insertWidget(layout.indexOf(self._message), label)

    def confirm(self) -> None:
        """Perform the act; close if it succeeds, otherwise show the problems."""
        commit_input()
        problems = self.binding.input_problems()
        if problems:
            self.show_problems(problems)
            return
        try:
            self.result_record = self.perform()
        except RuleError as error:
            self.show_problems(error.problems)
        except EnvironmentProblem as error:
            if self.context.prompts.show_problem(self.explained(error), can_retry=True):
                self.confirm()
        else:
            self.accept()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem beside its field; problems without a field go to the message line."""
        rest = self.binding.show_problems(map(self._placed, problems))
        if self._message:
            self._message.setText("\n".join(problem.sentence for problem in rest))
            self._message.setVisible(bool(rest))
        self.adjustSize()

    def _placed(self, problem: Problem) -> Problem:
        """Return the problem without its field if this dialog does not show that field."""
        widget = self.binding.widgets.get(problem.field)
        is_hidden = isinstance(widget, QWidget) and not widget.isVisibleTo(self)
        return replace(problem, field="") if is_hidden else problem
