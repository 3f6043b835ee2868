"""Moving the data of the window to a shared database and back: while it is closed, as a restore does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Cancelled, SaltdeskError
from saltdesk.domain.base.progress import Progress
from saltdesk.domain.sharing.address import Server
from saltdesk.storage.sharing.server import Login
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.waiting import wait_for_work
from saltdesk.ui.sharing.moving_dialog import MovingDialog

if TYPE_CHECKING:
    from saltdesk.services.sharing.moving import Moved

_TOLD: Final = "{what}：{rows:,}行，存档文件{files}个，逐行核对一致。{aside}{rest}"
_ASIDE: Final = "原有的内容保留在：{aside}。"
_REST_THERE: Final = "其他人的口令请在“账户”中逐一重设。"
_REST_BACK: Final = "请重新打印恢复单；其他人的口令请在“账户”中逐一重设。"


class Moving(Protocol):
    """Moves the data of an open window; both begin work that ends with a window on the moved data."""

    def move(self, server: Server, password: str) -> None:
        """Move the data of this computer into an empty database, as the login that the address names."""

    def bring_back(self) -> None:
        """Bring the data of the shared database back to this computer."""


@dataclass(frozen=True)
class WantedMove:
    """A move that the person at the desk confirmed, and what is said of it after it."""

    what: str
    rest: str
    work: Callable[[Path, Clock, Progress], Moved]


def move_there(dialog: MovingDialog, server: Server, keeper: Login) -> WantedMove:
    """Return the move into an empty database that the dialog describes."""
    from saltdesk.services.sharing.moving import move_to

    unlocked, new = dialog.result_record, dialog.new

    def work(folder: Path, clock: Clock, progress: Progress) -> Moved:
        return move_to(folder, unlocked, server, keeper, clock, progress, new=new)

    return WantedMove("已移入共享数据库", _REST_THERE, work)


def move_back(dialog: MovingDialog, server: Server) -> WantedMove:
    """Return the move back to this computer that the dialog describes."""
    from saltdesk.services.sharing.moving import Returner, move_from

    returner, keeper = Returner(dialog.mover, dialog.new), dialog.keeper

    def work(folder: Path, clock: Clock, progress: Progress) -> Moved:
        return move_from(folder, server, keeper, returner, clock, progress)

    return WantedMove("已移回单机", _REST_BACK, work)


def move_between(wanted: WantedMove, folder: Path, clock: Clock, prompts: Prompts) -> None:
    """Move the data while no window is open, and say how it ended."""
    try:
        moved: Moved = wait_for_work("移动数据", partial(wanted.work, folder, clock))
    except Cancelled:
        return
    except SaltdeskError as error:
        prompts.show_problem(error)
        return
    except Exception as error:  # A mistake of ours: the window opens again on what is there.
        prompts.show_bug(error)
        return
    aside = _ASIDE.format(aside=moved.aside) if moved.aside else ""
    told = _TOLD.format(what=wanted.what, rows=moved.rows, files=moved.files, aside=aside, rest=wanted.rest)
    prompts.inform(told, wanted.what)
