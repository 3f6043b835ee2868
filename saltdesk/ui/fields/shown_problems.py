"""Problems shown beside the fields of a form, whatever kind of fields they are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.errors import Problem
from saltdesk.ui.fields.problem_holder import ProblemHolder
from saltdesk.ui.looks.kinds import set_mark


class ShownProblems(QObject):
    """Shows each problem under the widget of its field and marks that widget as wrong."""

    def __init__(self, widgets: Mapping[str, QObject], parent: QWidget) -> None:
        super().__init__(parent)
        self.widgets = dict(widgets)
        self._holders: dict[str, ProblemHolder] = {}

    def show_problems(self, problems: Iterable[Problem], focus: bool = True) -> list[Problem]:
        """Show each problem under its field, focus the first, and return the problems without a field."""
        self.clear_problems()
        rest, sentences = [], dict[str, str]()
        for problem in problems:
            if isinstance(self.widgets.get(problem.field), QWidget):
                sentences.setdefault(problem.field, problem.sentence)
            else:
                rest.append(problem)
        for name, sentence in sentences.items():
            self.show_problem(name, sentence)
        if sentences and focus:
            first = next(name for name in self.widgets if name in sentences)
            cast("QWidget", self.widgets[first]).setFocus()
        return rest

    def show_problem(self, name: str, sentence: str) -> None:
        """Show a problem under one field without moving the focus."""
        self._holder(name).show_sentence(sentence)
        self._mark(name, is_wrong=True)

    def clear_problems(self) -> None:
        """Remove all problems."""
        for name in self._holders:
            self.clear_problem(name)

    def clear_problem(self, name: str) -> None:
        """Remove the problem of one field, if it has one."""
        holder = self._holders.get(name)
        if holder and holder.sentence_label.text():
            holder.show_sentence("")
            self._mark(name, is_wrong=False)

    def _holder(self, name: str) -> ProblemHolder:
        if name not in self._holders:
            self._holders[name] = ProblemHolder(cast("QWidget", self.widgets[name]))
        return self._holders[name]

    def _mark(self, name: str, *, is_wrong: bool) -> None:
        set_mark(self._marked(name), "wrong", is_wrong)

    def _marked(self, name: str) -> QWidget:
        """Return the widget that is marked as wrong for a field."""
        return cast("QWidget", self.widgets[name])
