"""修改口令: one's own password, on wish or because another person set it or it is too old."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.accounts.passwords import HINT
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.services.accounts import accounts
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.accounts.secret_dialog import SecretDialog
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_password_dialog import Ui_PasswordDialog

_WISHED = "改口令不影响数据，下次登录时用新口令。"
_NEEDED = "口令是管理员设的或者已经用了很久，请先改成自己的新口令再办公。"


@dataclass(frozen=True)
class _Typed:
    old: str = ""
    password: str = ""
    again: str = ""


class PasswordDialog(SecretDialog):
    """Changes the password of the person at the desk."""

    fields = (Bound("old_edit", "old"), Bound("password_edit", "password"), Bound("again_edit", "again"))

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, is_needed: bool = False) -> None:
        super().__init__(desk, parent)
        self._own = desk
        self.form = form = Ui_PasswordDialog()
        form.setupUi(self)
        form.purpose_label.setProperty("kind", "hint")
        form.purpose_label.setText(_NEEDED if is_needed else _WISHED)
        form.password_edit.setPlaceholderText(HINT)
        if is_needed:
            form.cancel_button.setText("退出")
        self.bind(form, _Typed())
        self.connect_buttons(form.save_button, form.cancel_button, form.problem_label, form.show_check)

    def work(self) -> Callable[[], Any]:
        """Return the change of the password."""
        typed = self.binding.read(_Typed())
        new = NewPassword(typed.password, typed.again)
        return partial(accounts.change_password, self._own, typed.old, new)
