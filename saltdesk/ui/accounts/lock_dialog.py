"""已锁定: the only thing that can be used while the window is locked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.accounts import unlocking
from saltdesk.services.accounts.accounts import key_of
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.accounts.secret_dialog import SecretDialog
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_lock_dialog import Ui_LockDialog


@dataclass(frozen=True)
class _Typed:
    password: str = ""


class LockDialog(SecretDialog):
    """Asks for the password of the person at the desk; nothing else in the program takes input meanwhile."""

    fields = (Bound("password_edit", "password"),)
    wants_other = Signal()
    wants_quit = Signal()

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self._own, self._name = desk, name
        self.form = form = Ui_LockDialog()
        form.setupUi(self)
        form.heading_label.setProperty("kind", "title")
        form.purpose_label.setProperty("kind", "hint")
        form.name_value.setText(name)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.bind(form, _Typed())
        self.connect_buttons(form.unlock_button, form.cancel_button, form.problem_label, form.show_check)
        form.cancel_button.clicked.disconnect(self.reject)
        form.cancel_button.clicked.connect(self.wants_quit)
        form.other_button.clicked.connect(self.wants_other)

    def work(self) -> Callable[[], Any]:
        """Return the check of the password."""
        password = self.form.password_edit.text()
        if not password:
            raise RuleError("请输入口令。", field="password")
        folder, now = self._own.store.folder, self._own.clock.now()
        return partial(unlocking.unlock, folder, self._name, password, now)

    def settle(self) -> None:
        """Unlock if the key is the one of the data that is open."""
        unlocked = self.result_record
        if unlocked.key == key_of(self._own):
            if unlocked.login:
                # The password may have been changed at another computer meanwhile.
                self._own.store.renew_login(unlocked.login)
            self.accept()

    def reject(self) -> None:
        """Stay: Esc does not unlock."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay: closing the dialog does not unlock."""
        if self.isVisible():
            event.ignore()
