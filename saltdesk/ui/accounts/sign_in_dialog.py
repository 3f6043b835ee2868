"""登录: login name and password; neither is remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.accounts import unlocking
from saltdesk.services.accounts.unlocking import Unlocked
from saltdesk.ui.accounts.secret_dialog import SecretDialog
from saltdesk.ui.fields.line_binding import LineBinding
from saltdesk.ui.forms.ui_sign_in_dialog import Ui_SignInDialog
from saltdesk.ui.frame.dialogs import show_dialog

if TYPE_CHECKING:
    from saltdesk.services.accounts.accounts import NewPassword
    from saltdesk.ui.accounts.recover_dialog import RecoverDialog


class SignInDialog(SecretDialog):
    """Opens the key of an account: ``unlocked``; with a recovery sheet ``recovered`` is the new password."""

    def __init__(self, folder: Path, clock: Clock, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self._folder, self._clock = folder, clock
        self.unlocked: Unlocked | None = None
        self.recovered: NewPassword | None = None
        self.form = form = Ui_SignInDialog()
        form.setupUi(self)
        form.heading_label.setProperty("kind", "title")
        form.purpose_label.setProperty("kind", "hint")
        form.name_edit.setText(name)
        self.shown = self._lines = LineBinding({"name": form.name_edit, "password": form.password_edit}, self)
        self.connect_buttons(form.sign_in_button, form.cancel_button, form.problem_label, form.show_check)
        form.recover_button.clicked.connect(self.recover)
        form.recover_button.setVisible(unlocking.has_sheet(folder))
        if name:
            form.password_edit.setFocus()

    def ask_as_change(self) -> None:
        """Reword the dialog for somebody who takes over an open window."""
        self.setWindowTitle("换人登录")
        self.form.heading_label.setText("谁来接着办公")
        self.form.purpose_label.setText("请接手的人登录。没有完成的内容留作原来那个人的草稿。")
        self.form.cancel_button.setText("取消")
        self.form.recover_button.hide()

    def work(self) -> Callable[[], Any]:
        """Return the check of the password."""
        name, password = self._lines.text("name"), self._lines.text("password")
        if not name.strip():
            raise RuleError("请输入登录名。", field="name")
        if not password:
            raise RuleError("请输入口令。", field="password")
        return partial(unlocking.unlock, self._folder, name, password, self._clock.now())

    def settle(self) -> None:
        """Keep the opened key and close."""
        self.unlocked = self.result_record
        self.accept()

    def recover(self) -> None:
        """Ask for the recovery code and a new password instead."""
        from saltdesk.ui.accounts.recover_dialog import RecoverDialog  # hardly anybody forgets a password

        dialog = RecoverDialog(self._folder, self.form.name_edit.text(), self)
        show_dialog(dialog, partial(self._take_recovered, dialog))

    def _take_recovered(self, dialog: RecoverDialog) -> None:
        self.unlocked, self.recovered = dialog.result_record, dialog.new
        self.accept()
