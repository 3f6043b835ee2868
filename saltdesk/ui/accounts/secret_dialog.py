"""Base of the dialogs that ask for passwords: nothing is kept, and the slow check runs on another thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget

from saltdesk.domain.base.errors import EnvironmentProblem, RuleError, SaltdeskError
from saltdesk.ui.frame.apart import Apart
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.input_method import commit_input

if TYPE_CHECKING:
    from saltdesk.services.desk.desk import Desk
    from saltdesk.ui.fields.binding import Bound, FormBinding
    from saltdesk.ui.fields.shown_problems import ShownProblems

BUSY = "正在核对口令…"


class SecretDialog(Dialog):
    """Closes when the work succeeds; its result is in ``result_record``.

    A subclass sets up its form, calls ``bind`` or sets ``shown``, calls ``connect_buttons``, and overrides
    ``work``.
    """

    keeps_no_draft = "A password is never kept."
    fields: ClassVar[Sequence[Bound]] = ()
    binding: FormBinding
    shown: ShownProblems
    """Where problems are shown: the binding, or the lines of a dialog without one."""

    def __init__(self, desk: Desk | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.result_record: Any = None
        self._apart = Apart(self)
        self._message: QLabel | None = None
        self._buttons: list[QPushButton] = []

    def work(self) -> Callable[[], Any]:
        """Return the work to do with what was typed; RuleError for what can be told at once."""
        raise NotImplementedError

    def bind(self, form: object, record: object) -> FormBinding:
        """Show ``record`` in the fields."""
        from saltdesk.ui.fields.binding import FormBinding  # the sign-in, which comes first, needs none

        self.binding = self.shown = FormBinding(form, self, self.fields, self.desk)
        self.binding.fill(record)
        return self.binding

    def connect_buttons(
        self, confirm: QPushButton, cancel: QPushButton, message: QLabel, show: QCheckBox | None = None
    ) -> None:
        """Connect the buttons, the line for messages, and the box that shows what is typed."""
        confirm.setProperty("kind", "primary")
        message.setWordWrap(True)
        message.hide()
        self._message, self._buttons = message, [confirm]
        confirm.clicked.connect(self.confirm)
        cancel.clicked.connect(self.reject)
        self._secrets = [
            edit for edit in self.findChildren(QLineEdit) if edit.echoMode() is QLineEdit.EchoMode.Password
        ]
        if show:
            show.toggled.connect(self._show_secrets)

    def _show_secrets(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        for edit in self._secrets:
            edit.setEchoMode(mode)

    def confirm(self) -> None:
        """Do the work; close if it succeeds, otherwise show the problems and keep what was typed."""
        if self._apart.is_busy:
            return
        commit_input()
        try:
            work = self.work()
        except RuleError as error:
            self._fail(error)
            return
        self._set_busy(True)
        self._apart.run(self._connected(work), self._succeed, self._fail)

    def _connected(self, work: Callable[[], Any]) -> Callable[[], Any]:
        """Return the work with a connection of its own to the data, if there is a desk."""
        desk = self.desk
        if desk is None:
            return work

        def run() -> Any:
            with desk.store.connected():
                return work()

        return run

    def _succeed(self, result: Any) -> None:
        self._set_busy(False)
        self.result_record = result
        self.settle()

    def settle(self) -> None:
        """Take the result and close."""
        self.accept()

    def _fail(self, error: BaseException) -> None:
        self._set_busy(False)
        if not isinstance(error, SaltdeskError):
            raise error
        problems = error.problems if isinstance(error, RuleError) else ()
        rest = self.shown.show_problems(problems)
        sentences = [problem.sentence for problem in rest]
        if isinstance(error, EnvironmentProblem) or not problems:
            sentences.append(error.sentence)
        self._say("\n".join(sentences), "message-problem")
        self._select_wrong()

    def _select_wrong(self) -> None:
        """Select what is typed in the field with the problem, to type over it."""
        edit = self.focusWidget()
        if isinstance(edit, QLineEdit):
            edit.selectAll()

    def _set_busy(self, is_busy: bool) -> None:
        for button in self._buttons:
            button.setEnabled(not is_busy)
        if is_busy:
            self.shown.clear_problems()
            self._say(BUSY, "message-note")
        else:
            self._say("", "message-note")

    def _say(self, text: str, kind: str) -> None:
        if self._message:
            self._message.setProperty("kind", kind)
            self._message.style().polish(self._message)
            self._message.setText(text)
            self._message.setVisible(bool(text))
            self.adjustSize()

    def reject(self) -> None:
        """Close without a result; running work ends first, so that nothing is half done."""
        if not self._apart.is_busy:
            super().reject()
