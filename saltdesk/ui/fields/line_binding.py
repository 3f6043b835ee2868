"""Binds a form of nothing but lines of text, such as the sign-in, which shows before the program loads."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from saltdesk.ui.fields.shown_problems import ShownProblems


class LineBinding(ShownProblems):
    """Reads lines of text by the name of their field; a problem goes when its line is edited."""

    def __init__(self, lines: Mapping[str, QLineEdit], parent: QWidget) -> None:
        super().__init__(lines, parent)
        self._lines = dict(lines)
        for name, line in lines.items():
            line.setProperty("field", name)
            line.textChanged.connect(partial(self._forget_problem, name))

    def text(self, name: str) -> str:
        """Return what is typed in a line."""
        return self._lines[name].text()

    def _forget_problem(self, name: str, _: str) -> None:
        self.clear_problem(name)
