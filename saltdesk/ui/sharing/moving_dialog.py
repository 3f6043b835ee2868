"""移入共享数据库, 移回单机: the passwords that a move needs, asked before the window closes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from saltdesk.domain.accounts.passwords import HINT
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.domain.sharing.address import Server
from saltdesk.services.accounts import unlocking
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.desk.desk import Desk
from saltdesk.services.sharing import checking
from saltdesk.storage.sharing.server import Login
from saltdesk.ui.accounts.secret_dialog import SecretDialog
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_moving_dialog import Ui_MovingDialog
from saltdesk.ui.looks.kinds import set_kind

_THERE: Final = (
    "全部数据移入共享数据库，您仍用现在的口令登录；其他人的口令不随数据移动，移完后在“账户”中逐一重设。"
    "原数据另存，不再打开；草稿留在原数据里。窗口将关闭，移完后重新打开。"
)
_BACK: Final = (
    "共享数据库的数据移回这台电脑，其他人从此不能再用它办公。请给出数据库所有者的登录，"
    "并为自己定一个本机的口令；其他人的口令移完后在“账户”中逐一重设。窗口将关闭，移完后重新打开。"
)


@dataclass(frozen=True)
class _Typed:
    keeper: str = ""
    keeper_password: str = ""
    password: str = ""
    again: str = ""


class MovingDialog(SecretDialog):
    """Asks who moves; ``result_record`` is their opened key on the way there, and nothing on the way back.

    ``new`` is the password of the mover where the data goes, ``keeper`` the login of the database's owner.
    """

    fields = (
        Bound("keeper_edit", "keeper"),
        Bound("keeper_password_edit", "keeper_password"),
        Bound("password_edit", "password"),
        Bound("again_edit", "again"),
    )

    def __init__(self, desk: Desk, name: str, left: Server | None, parent: QWidget | None = None) -> None:
        """Ask the person with the login name ``name``; ``left`` is the database that is left, None there."""
        super().__init__(None, parent)
        self._own, self.mover, self._left = desk, name, left
        self.new = NewPassword("", "")
        self.keeper = Login("", "")
        self.form = form = Ui_MovingDialog()
        form.setupUi(self)
        set_kind(form.purpose_label, "hint")
        form.purpose_label.setText(_BACK if left else _THERE)
        if left:
            self.setWindowTitle("移回单机")
            form.move_button.setText("移回")
            form.password_label.setText("本机新口令(&P)")
            form.password_edit.setPlaceholderText(HINT)
        back_only = (form.keeper_label, form.keeper_edit, form.keeper_password_label, form.again_label)
        for widget in (*back_only, form.keeper_password_edit, form.again_edit):
            widget.setVisible(left is not None)
        self.bind(form, _Typed())
        self.connect_buttons(form.move_button, form.cancel_button, form.problem_label, form.show_check)

    def work(self) -> Callable[[], Any]:
        """Return the check of the passwords."""
        typed = self.binding.read(_Typed())
        if self._left is None:
            self.new = NewPassword(typed.password, typed.password)
            now = self._own.clock.now()
            return partial(unlocking.unlock, self._own.store.folder, self.mover, typed.password, now)
        if not typed.keeper.strip():
            raise RuleError("请填写数据库所有者的登录。", field="keeper")
        self.new = NewPassword(typed.password, typed.again)
        refuse(self.new.problems(self.mover))
        self.keeper = Login(typed.keeper.strip(), typed.keeper_password)
        return partial(_check_keeper, replace(self._left, user=self.keeper.role), self.keeper.password)


def _check_keeper(server: Server, password: str) -> None:
    try:
        checking.check_server(server, "", password)
    except RuleError as error:
        raise RuleError(error.sentence, field="keeper_password") from error
