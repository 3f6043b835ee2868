"""Base of the dialogs that perform one act for several records of a ledger."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.services.desk.batch import BatchOutcome, perform_for_each
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.tasks import Progress

_NAMED = 3
"""Records named in a line; the others are counted."""

_LISTED = 12
"""Refusals listed one by one."""

ForEach = Callable[[Desk, int], object]
"""Performs the act for the record with this id."""


class BatchDialog(ActDialog):
    """Asks once for what an act needs, and performs it for each of several records on the worker.

    It stays open while no record is done: a problem that all records share is shown beside its field.
    Afterwards ``outcome`` tells what became of each record. A subclass names its ``form_class`` and overrides
    ``begin`` and ``for_each``.
    """

    form_class: ClassVar[type]
    confirm_name: ClassVar[str] = "confirm_button"
    unit: ClassVar[str] = "件"

    def __init__(self, context: TabContext, records: Sequence[Any], parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.numbers = {record.id: str(record.number) for record in records}
        self.outcome = BatchOutcome()
        self.form: Any = self.form_class()
        self.form.setupUi(self)
        named = f"{named_together(list(self.numbers.values()))}，共{len(records)}{self.unit}"
        self.form.record_label.setText(f"{named}\n所填内容登记到每一{self.unit}。")
        self._button: QPushButton = getattr(self.form, self.confirm_name)
        self.prepare()
        self.bind(self.form, self.begin())
        self.connect_buttons(self._button, self.form.cancel_button, self.form.problem_label)

    def prepare(self) -> None:
        """Fill the combo boxes; by default there are none."""

    def begin(self) -> object:
        """Return the record that fills the form first."""
        raise NotImplementedError

    def for_each(self) -> ForEach:
        """Read the form, and return what performs the act for one record; RuleError if a field is empty."""
        raise NotImplementedError

    def draft_subject(self) -> tuple[object, ...]:
        """Return the ids of the records."""
        return tuple(self.numbers)

    def confirm(self) -> None:
        """Perform the act for every record."""
        commit_input()
        problems = self.binding.input_problems()
        if problems:
            self.show_problems(problems)
            return
        try:
            call = self.for_each()
        except RuleError as error:
            self.show_problems(error.problems)
            return
        # A second press would perform the act twice.
        self._button.setEnabled(False)

        def work(progress: Progress) -> BatchOutcome:
            return perform_for_each(self.desk, tuple(self.numbers), call, progress)

        self.context.tasks.run(self.windowTitle(), work, self._take)

    def reject(self) -> None:
        """Close without an act; while the acts run the dialog stays, so that their outcome is told."""
        is_running = not self._button.isEnabled() and self.context.tasks.is_busy
        if not is_running:
            super().reject()

    def _take(self, outcome: BatchOutcome) -> None:
        self._button.setEnabled(True)
        self.outcome = outcome
        if outcome.done:
            self.accept()
        else:
            listed = [Problem(line) for line in reasons(outcome, self.numbers)]
            self.show_problems(outcome.common_problems or listed)


def named_together(numbers: Sequence[str]) -> str:
    """Return the first of several numbers, with 等 if there are more."""
    return "、".join(numbers[:_NAMED]) + ("等" if len(numbers) > _NAMED else "")


def reasons(outcome: BatchOutcome, numbers: Mapping[int, str]) -> list[str]:
    """Return one line for each record not done, at most a dozen, and a line for those that were not tried."""
    refused = outcome.refused
    lines = [f"{numbers[one.key]}　{one.sentence}" for one in refused[:_LISTED]]
    if len(refused) > _LISTED:
        lines.append(f"……共{len(refused)}条")
    if outcome.untried:
        untried = named_together([numbers[key] for key in outcome.untried])
        lines.append(f"{untried}　{outcome.stopped}")
    return lines
