"""连接共享数据库: the address of a server, its certificate, and what the check of it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.sharing.address import Server, server_of
from saltdesk.domain.sharing.readiness import CheckLine
from saltdesk.ledgers.sharing import CHECK_COLUMNS
from saltdesk.services.sharing import checking, connecting
from saltdesk.ui.accounts.secret_dialog import SecretDialog
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.forms.ui_connect_dialog import Ui_ConnectDialog
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.looks.kinds import set_kind

_CERTIFICATES: Final = "证书 (*.crt *.pem *.cer);;全部文件 (*)"
_CHECKING: Final = "正在检查服务器…"
_MOVING: Final = (
    "把本机的数据移入服务器上的空数据库。请用数据库所有者的登录：地址写成 postgresql://登录@服务器/数据库。"
)


@dataclass(frozen=True)
class _Typed:
    address: str = ""
    certificate: str = ""
    name: str = ""
    password: str = ""

    def server(self) -> Server:
        """Return the server of the address and the certificate; RuleError beside the field if it is none."""
        server = server_of(self.address)
        if self.certificate.strip():
            server = replace(server, certificate=self.certificate.strip())
        connecting.refuse_false_certificate(server)
        return server


class ConnectDialog(SecretDialog):
    """Checks a server and lets ``folder`` use it from the next start on.

    With ``is_moving`` it only checks: ``server`` and ``password`` are then where the data is moved to.
    """

    fields = (
        Bound("address_edit", "address"),
        Bound("certificate_edit", "certificate"),
        Bound("name_edit", "name"),
        Bound("password_edit", "password"),
    )

    def __init__(
        self, folder: Path, prompts: Prompts, parent: QWidget | None = None, *, is_moving: bool = False
    ) -> None:
        super().__init__(None, parent)
        self._folder, self._prompts, self._is_moving = folder, prompts, is_moving
        self.server: Server | None = None
        self.password = ""
        self.form = form = Ui_ConnectDialog()
        form.setupUi(self)
        set_kind(form.purpose_label, "hint")
        known = connecting.named_server(folder)
        self.bind(form, _Typed(known.address, known.certificate) if known else _Typed())
        self.connect_buttons(form.connect_button, form.cancel_button, form.problem_label, form.show_check)
        self._buttons.append(form.check_button)
        form.check_button.clicked.connect(self.check)
        form.certificate_button.clicked.connect(self.choose_certificate)
        self._lines = RowsModel(None, CHECK_COLUMNS, self)
        prepare(form.lines_table, self._lines)
        if is_moving:
            self._ask_for_keeper()

    def _ask_for_keeper(self) -> None:
        form = self.form
        self.setWindowTitle("移入共享数据库")
        form.purpose_label.setText(_MOVING)
        form.connect_button.setText("移入")
        for widget in (form.name_label, form.name_edit):
            widget.hide()

    def choose_certificate(self) -> None:
        """Choose the file of the certificate."""
        path = self._prompts.open_file("选择证书文件", _CERTIFICATES)
        if path:
            self.form.certificate_edit.setText(str(path))

    def check(self) -> None:
        """Check the server, and show what it says."""
        commit_input()
        try:
            work = self._checked()
        except RuleError as error:
            self._fail(error)
            return
        self._set_busy(True)
        self._say(_CHECKING, "message-note")
        self._apart.run(work, self._show_lines, self._fail)

    def _checked(self) -> Callable[[], list[CheckLine]]:
        """Return the check of what is typed; a certificate that the address names is shown in its field."""
        typed = self.binding.read(_Typed())
        server = typed.server()
        if not self._is_moving and not typed.name.strip() and not server.user:
            raise RuleError("请填写登录名和口令，检查时用来连接。", field="name")
        return partial(checking.check_server, server, typed.name, typed.password)

    def _show_lines(self, lines: list[CheckLine]) -> None:
        self._set_busy(False)
        self._lines.show_records(lines)
        told = [f"{line.label}：{line.remedy}" for line in lines if not line.is_well]
        self._say("\n".join(told) or "检查通过，可以使用。", "message-problem" if told else "message-note")

    def work(self) -> Callable[[], Any]:
        """Return the connection of the folder, or the check before a move."""
        typed = self.binding.read(_Typed())
        self.server, self.password = typed.server(), typed.password
        if self._is_moving:
            return self._checked()
        return partial(_connect, self._folder, self.server, typed.name, typed.password)


def _connect(folder: Path, server: Server, name: str, password: str) -> None:
    """Let a folder use a server that answers; with a name, one that takes it."""
    connecting.refuse_own_data(folder)
    if name.strip():
        checking.check_server(server, name, password)
    else:
        checking.refuse_unreachable(server)
    connecting.connect_folder(folder, server)
