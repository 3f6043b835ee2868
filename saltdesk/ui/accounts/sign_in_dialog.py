"""登录: login name and password; neither is remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.accounts import recovery, sign_in
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.sign_in import Unlocked
from saltdesk.ui.accounts.recover_dialog import RecoverDialog
from saltdesk.ui.accounts.secret_dialog import SecretDialog
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_sign_in_dialog import Ui_SignInDialog
from saltdesk.ui.frame.dialogs import show_dialog


@dataclass(frozen=True)
class _Typed:
    name: str = ""
    password: str = ""


class SignInDialog(SecretDialog):
    """Opens the key of an account: ``unlocked``; with a recovery sheet ``recovered`` is the new password."""

    fields = (Bound("name_edit", "name"), Bound("password_edit", "password"))

    def __init__(self, folder: Path, clock: Clock, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self._folder, self._clock = folder, clock
        self.unlocked: Unlocked | None = None
        self.recovered: NewPassword | None = None
        self.form = form = Ui_SignInDialog()
        form.setupUi(self)
        form.heading_label.setProperty("kind", "title")
        form.purpose_label.setProperty("kind", "hint")
        self.bind(form, _Typed(name))
        self.connect_buttons(form.sign_in_button, form.cancel_button, form.problem_label, form.show_check)
        form.recover_button.clicked.connect(self.recover)
        form.recover_button.setVisible(recovery.has_sheet(folder))
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
        typed = self.binding.read(_Typed())
        if not typed.name.strip():
            raise RuleError("请输入登录名。", field="name")
        if not typed.password:
            raise RuleError("请输入口令。", field="password")
        return partial(sign_in.unlock, self._folder, typed.name, typed.password, self._clock.now())

    def settle(self) -> None:
        """Keep the opened key and close."""
        self.unlocked = self.result_record
        self.accept()

    def recover(self) -> None:
        """Ask for the recovery code and a new password instead."""
        dialog = RecoverDialog(self._folder, self.form.name_edit.text(), self)
        show_dialog(dialog, partial(self._take_recovered, dialog))

    def _take_recovered(self, dialog: RecoverDialog) -> None:
        self.unlocked, self.recovered = dialog.result_record, dialog.new
        self.accept()
