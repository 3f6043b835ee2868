"""Two windows on one shared database: the data moves there, and what one person enters the other sees."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from time import monotonic, time
from typing import TYPE_CHECKING, Any

from saltdesk.demo.accounts import PASSWORD
from saltdesk.demo.bureau import build_demo
from saltdesk.domain.base.clock import SystemClock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.services.accounts import accounts, sign_in, unlocking
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.sharing import moving
from saltdesk.services.sharing.connecting import connect_folder
from saltdesk.storage.sharing.server import Login
from saltdesk.tour.complaints import accept_call, enter_call
from saltdesk.tour.driver import PATIENCE, Driver
from saltdesk.tour.opening import window_of

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from saltdesk.domain.sharing.address import Server
    from saltdesk.services.desk.desk import Desk

_KEEPER, _TAKES, _HANDLES, _ACCUSED = "管理员甲", "样例甲", "样例乙", "样例丙"
_GIVEN = NewPassword("Sample-2016", "Sample-2016")
_OWN = NewPassword(PASSWORD, PASSWORD)
_PICTURES = ("taken", "seen", "accepted", "accused")
"""Names of the pictures in the order of their numbers; the other window takes the second."""


def tour_shared(place: Path, out: Path, today: date, server: Server) -> Iterator[str]:
    """Move the sample into the empty database of ``server``, and work in it on two computers.

    ``server`` names the login of its keeper; its password is read from the environment (``PGPASSWORD``). The
    pictures go into a folder of their own in ``out``.

    Raises:
        RuleError: the database is not empty.
        EnvironmentProblem: the server cannot be reached.
    """
    here, there, out = place / "共享单位", place / "另一台", out / "共享"
    with using(out):
        out.mkdir(exist_ok=True)
    build_demo(here, today)
    yield _moved_in(here, server, Login(server.user, os.environ.get("PGPASSWORD", "")))
    connect_folder(there, server)
    with _beside(there, out) as other, window_of(_desk(here, _TAKES), out) as driver:
        number = yield from _go_on(driver, other)
    with window_of(_desk(there, _ACCUSED), out) as driver:
        yield from _look_for(driver, number)


def _picture(driver: Driver, name: str) -> str:
    driver.pictures = _PICTURES.index(name)
    return driver.picture(name)


def _moved_in(folder: Path, server: Server, login: Login) -> str:
    """Move the data, and give those who work in it their passwords back, which stay behind."""
    clock = SystemClock()
    unlocked = unlocking.unlock(folder, _KEEPER, PASSWORD, clock.now())
    moved = moving.move_to(folder, unlocked, server, login, clock, new=_OWN)
    for name in (_TAKES, _HANDLES, _ACCUSED):
        with _at(folder, _KEEPER) as keeper:
            (account,) = (one for one in accounts.accounts() if one.name == name)
            accounts.reset_password(keeper, account, _GIVEN)
        with _at(folder, name, _GIVEN.password) as own:
            accounts.change_password(own, _GIVEN.password, _OWN)
    return f"移入  {moved.tables}张表，{moved.rows}行，{moved.files}个文件，痕迹{moved.entries}条"


def _desk(folder: Path, name: str, password: str = PASSWORD) -> Desk:
    clock = SystemClock()
    return sign_in.sign_in(folder, unlocking.unlock(folder, name, password, clock.now()), clock)


@contextmanager
def _at(folder: Path, name: str, password: str = PASSWORD) -> Iterator[Desk]:
    desk = _desk(folder, name, password)
    try:
        yield desk
    finally:
        desk.store.close()


def _go_on(driver: Driver, other: _Beside) -> Generator[str, None, str]:
    """Register a call here, see it accepted by the other window, and return its number."""
    tab: Any = driver.tab("complaints_tab")
    enter_call(driver, tab)
    begun = time()
    driver.press("save_button", tab)
    yield _picture(driver, "taken")
    driver.press("return_button", tab)
    seen, line = other.told(driver)
    yield line
    yield f"刷新  登记后{seen - begun:.1f}秒在另一个窗口出现"
    begun = other.told(driver)
    driver.settle(lambda: ComplaintStatus.ACCEPTED.label in _shown(tab))
    yield f"刷新  受理后{time() - begun:.1f}秒在这个窗口出现"
    yield _picture(driver, "accepted")
    return str(tab.current_record().number)


def _shown(tab: Any) -> list[str]:
    """Return the cells of the first row."""
    return [tab.model.index(0, column).data() for column in range(tab.model.columnCount())]


def _look_for(driver: Driver, number: str) -> Iterator[str]:
    """Look for the complaint in the window of the office that it is about.

    Raises:
        SaltdeskError: it is found (A15).
    """
    tab: Any = driver.tab("complaints_tab")
    driver.type({"search_edit": number}, tab)
    driver.settle(lambda: tab.model.rowCount() == 0)
    yield _picture(driver, "accused")
    yield f"不见  被投诉处室的窗口里查不到投诉{number}"


# The window of the other computer, in a process of its own


@dataclass(frozen=True)
class _Beside:
    """What the process with the other window says."""

    process: BaseProcess
    said: Connection

    def told(self, driver: Driver | None = None) -> Any:
        """Return what the other window tells next; ``driver`` goes on with its own meanwhile.

        Raises:
            SaltdeskError: it did not get where the tour expects it.
        """
        end = monotonic() + PATIENCE
        while not self.said.poll(0.01):
            if driver:
                driver.settle()
            if not self.process.is_alive() or monotonic() > end:
                raise SaltdeskError("另一个窗口没有照走。")
        return self.said.recv()


@contextmanager
def _beside(folder: Path, out: Path) -> Iterator[_Beside]:
    """Yield the other window once it is open."""
    fresh = multiprocessing.get_context("spawn")
    said, saying = fresh.Pipe(duplex=False)
    process = fresh.Process(target=accept_next, args=(folder, out, saying), daemon=True)
    process.start()
    saying.close()
    try:
        other = _Beside(process, said)
        other.told()
        yield other
        process.join(PATIENCE)
    finally:
        process.kill()
        process.join()
        said.close()


def accept_next(folder: Path, out: Path, saying: Connection) -> None:
    """Accept the next complaint that appears in the window of who handles them; tell when that was."""
    with window_of(_desk(folder, _HANDLES), out) as driver:
        tab: Any = driver.tab("complaints_tab")
        known = tab.model.rowCount()
        saying.send("ready")
        driver.settle(lambda: tab.model.rowCount() > known)
        seen = time()
        tab.form.ledger_table.selectRow(0)
        saying.send((seen, _picture(driver, "seen")))
        accept_call(driver, tab, lambda _dialog: saying.send(time()))
