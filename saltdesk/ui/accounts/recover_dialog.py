"""用恢复单重设口令: the code of the sealed sheet opens the data where a password is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.accounts.passwords import HINT
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.services.accounts import recovery
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.ui.accounts.secret_dialog import SecretDialog
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_recover_dialog import Ui_RecoverDialog


@dataclass(frozen=True)
class _Typed:
    name: str = ""
    code: str = ""
    password: str = ""
    again: str = ""


class RecoverDialog(SecretDialog):
    """Opens the key with the recovery code; ``new`` is the password to set when the data is open."""

    fields = (
        Bound("name_edit", "name"),
        Bound("code_edit", "code"),
        Bound("password_edit", "password"),
        Bound("again_edit", "again"),
    )

    def __init__(self, folder: Path, name: str, parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self._folder = folder
        self.new: NewPassword | None = None
        self.form = form = Ui_RecoverDialog()
        form.setupUi(self)
        form.purpose_label.setProperty("kind", "hint")
        form.password_edit.setPlaceholderText(HINT)
        self.bind(form, _Typed(name))
        self.connect_buttons(form.save_button, form.cancel_button, form.problem_label, form.show_check)

    def work(self) -> Callable[[], Any]:
        """Return the check of the code."""
        typed = self.binding.read(_Typed())
        self.new = NewPassword(typed.password, typed.again)
        return partial(recovery.unlock_with_code, self._folder, typed.name, typed.code, self.new)
