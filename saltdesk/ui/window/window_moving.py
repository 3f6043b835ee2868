"""What the window does before its data moves: passwords, a confirmation, and its own end."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from saltdesk.domain.sharing.address import Server
from saltdesk.services.accounts.accounts import own_account
from saltdesk.services.sharing.connecting import shared_with
from saltdesk.storage.sharing.server import Login
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.sharing.moving import WantedMove, move_back, move_there
from saltdesk.ui.sharing.moving_dialog import MovingDialog

if TYPE_CHECKING:
    from saltdesk.ui.window.office_window import OfficeWindow

_ASK_THERE: Final = "把全部数据移入共享数据库？"
_ASK_BACK: Final = "把共享数据库的数据移回这台电脑？其他人从此不能再用它办公。"
_NOBODY: Final = "请先登录自己的账户，再移动数据。"


class WindowMoving:
    """Asks for passwords and a confirmation, and closes the window for the move."""

    def __init__(self, window: OfficeWindow) -> None:
        self._window = window

    def move(self, server: Server, password: str) -> None:
        """Ask for the mover's password, which the shared database then knows."""
        keeper = Login(server.user or getpass.getuser(), password)
        self._ask(None, lambda dialog: move_there(dialog, server, keeper), _ASK_THERE)

    def bring_back(self) -> None:
        """Ask for the login of the database's owner, and for a password on this computer."""
        left = shared_with(self._window.desk)
        if left:
            self._ask(left, partial(move_back, server=left), _ASK_BACK)

    def _ask(self, left: Server | None, wanted: Callable[[MovingDialog], WantedMove], question: str) -> None:
        window = self._window
        account = own_account(window.desk)
        if account is None:
            window.prompts.inform(_NOBODY)
            return
        dialog = MovingDialog(window.desk, account.name, left, window)

        def leave() -> None:
            if window.prompts.doubt(question, "移动"):
                window.leave_for_move(wanted(dialog))

        show_dialog(dialog, leave)
