"""打开备份: asks for an account or the recovery code that opens a backup under another key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.backups.keys import open_backup
from saltdesk.ui.accounts.secret_dialog import SecretDialog
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_backup_key_dialog import Ui_BackupKeyDialog


@dataclass(frozen=True)
class _Typed:
    name: str = ""
    password: str = ""


class BackupKeyDialog(SecretDialog):
    """Gives the key of a backup in ``result_record``."""

    fields = (Bound("name_edit", "name"), Bound("password_edit", "password"))

    def __init__(self, source: Path, parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self._source = source
        self.form = form = Ui_BackupKeyDialog()
        form.setupUi(self)
        form.purpose_label.setProperty("kind", "hint")
        self.bind(form, _Typed())
        self.connect_buttons(form.open_button, form.cancel_button, form.problem_label, form.show_check)

    def work(self) -> Callable[[], Any]:
        """Return the opening of the key."""
        typed = self.binding.read(_Typed())
        if not typed.password:
            raise RuleError("请输入口令或恢复码。", field="password")
        return partial(open_backup, self._source, typed.name, typed.password)
