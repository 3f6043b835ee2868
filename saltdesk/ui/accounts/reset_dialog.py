"""重设口令: a new first password for somebody who forgot theirs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.accounts.account import Account
from saltdesk.domain.accounts.passwords import HINT
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.services.accounts import accounts
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.accounts.secret_dialog import SecretDialog
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_reset_dialog import Ui_ResetDialog


@dataclass(frozen=True)
class _Typed:
    password: str = ""
    again: str = ""


class ResetDialog(SecretDialog):
    """Sets a password for somebody who forgot theirs."""

    fields = (Bound("password_edit", "password"), Bound("again_edit", "again"))

    def __init__(self, desk: Desk, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._own, self._account = desk, account
        self.form = form = Ui_ResetDialog()
        form.setupUi(self)
        form.purpose_label.setProperty("kind", "hint")
        form.purpose_label.setText(
            f"为“{account.name}”设新的首次口令，请当面告诉本人；本人登录时须改成自己的。"
        )
        form.password_edit.setPlaceholderText(HINT)
        self.bind(form, _Typed())
        self.connect_buttons(form.save_button, form.cancel_button, form.problem_label, form.show_check)

    def work(self) -> Callable[[], Any]:
        """Return the setting of the password."""
        typed = self.binding.read(_Typed())
        new = NewPassword(typed.password, typed.again)
        return partial(accounts.reset_password, self._own, self._account, new)
