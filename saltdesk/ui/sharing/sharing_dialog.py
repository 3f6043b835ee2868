"""共享数据库: where the data is, who is at work, what one may do, and the way there and back."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.ledgers.house.accounts import roles_hint
from saltdesk.ledgers.sharing import (
    AT_WORK_COLUMNS,
    OWN_RIGHTS_COLUMNS,
    STATE_COLUMNS,
    own_rights,
    state_rows,
)
from saltdesk.services.desk.desk import refusal
from saltdesk.services.sharing.at_work import AtWork, at_work
from saltdesk.services.sharing.connecting import shared_with
from saltdesk.ui.forms.ui_sharing_dialog import Ui_SharingDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.sharing.connect_dialog import ConnectDialog
from saltdesk.ui.sharing.moving import Moving

_LOCAL: Final = (
    "一台电脑办公时数据在本机。几个处室要在同一套数据里办公时，由管理员在服务器上建立数据库，把数据移过去。"
)
_SHARED: Final = "数据由服务器保管，备份由管理员在服务器上做。停用的人立即断开，口令由服务器核对。"
_BY_COMMAND: Final = "由管理员用命令办理：saltdesk move"
_ALONE: Final = "数据在本机，只有您在办公。"
_CONNECTED: Final = "地址已保存，下次打开程序时连接。"


class SharingDialog(Dialog):
    """Three tables; ``moving`` moves the data there and back, where the window can."""

    keeps_no_draft = "Nothing is entered."

    def __init__(
        self, context: TabContext, parent: QWidget | None = None, moving: Moving | None = None
    ) -> None:
        super().__init__(parent)
        self.context, self.desk, self._moving = context, context.desk, moving
        self.form = form = Ui_SharingDialog()
        form.setupUi(self)
        for hint in (form.state_hint, form.rights_hint):
            set_kind(hint, "hint")
        self._is_shared = shared_with(self.desk) is not None
        self._people = self._fill()
        form.state_hint.setText(_SHARED if self._is_shared else _LOCAL)
        form.rights_label.setText(roles_hint(self.desk.actor.role))
        for button, press in (
            (form.refresh_button, self.read_people),
            (form.connect_button, self.connect_elsewhere),
            (form.move_button, self.move_there),
            (form.return_button, self.move_back),
            (form.close_button, self.accept),
        ):
            button.clicked.connect(press)
        self._offer()
        self.read_people()

    def _fill(self) -> RowsModel:
        """Fill the tables that need no server; return the model of the people."""
        form, desk = self.form, self.desk
        state, people, rights = (
            RowsModel(desk, columns, self) for columns in (STATE_COLUMNS, AT_WORK_COLUMNS, OWN_RIGHTS_COLUMNS)
        )
        for view, model in (
            (form.state_table, state),
            (form.people_table, people),
            (form.rights_table, rights),
        ):
            prepare(view, model)
        state.show_records(state_rows(desk))
        rights.show_records(own_rights(desk))
        return people

    def _offer(self) -> None:
        form = self.form
        form.connect_button.setVisible(self._is_shared)
        form.move_button.setVisible(not self._is_shared)
        form.return_button.setVisible(self._is_shared)
        form.refresh_button.setEnabled(self._is_shared)
        form.refresh_button.setToolTip("" if self._is_shared else _ALONE)
        self._offer_move(form.move_button, "database.move")
        self._offer_move(form.return_button, "database.return")

    def _offer_move(self, button: QPushButton, act: str) -> None:
        refused = refusal(self.desk, ACT_BY_CODE[act])
        reason = refused.sentence if refused else "" if self._moving else _BY_COMMAND
        button.setEnabled(not reason)
        button.setToolTip(reason)

    def read_people(self) -> None:
        """Ask the server who is at work, in the background."""
        if self._is_shared:
            self.context.tasks.run("读取谁在办公", self._asked, self._show_people, is_quiet=True)

    def _asked(self, _progress: Progress) -> list[AtWork]:
        return at_work(self.desk)

    def _show_people(self, found: list[AtWork]) -> None:
        self._people.show_records(found)

    def connect_elsewhere(self) -> None:
        """Change the address, such as after the server moved."""
        dialog = ConnectDialog(self.desk.store.folder, self.context.prompts, self)
        show_dialog(dialog, partial(self.context.notify, _CONNECTED))

    def move_there(self) -> None:
        """Check an empty database, and move the data there."""
        dialog = ConnectDialog(self.desk.store.folder, self.context.prompts, self, is_moving=True)
        show_dialog(dialog, partial(self._move, dialog))

    def _move(self, dialog: ConnectDialog) -> None:
        if self._moving and dialog.server:
            self.accept()
            self._moving.move(dialog.server, dialog.password)

    def move_back(self) -> None:
        """Bring the data back to this computer."""
        if self._moving:
            self.accept()
            self._moving.bring_back()
