"""Wiring: the application object, the lock on the data folder, the person at the desk, and the window."""

from __future__ import annotations

# Plain modules first: PySide6 replaces Python's import function, and later imports are slower.
import gc
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem, SaltdeskError
from saltdesk.domain.base.surroundings import using
from saltdesk.paths import resource
from saltdesk.services.access.opened import forget_copies
from saltdesk.services.house.presence import holds_data

# isort: split
from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from saltdesk.ui.accounts.entering import Entrance
from saltdesk.ui.fields.dialogs.window_prompts import WindowPrompts
from saltdesk.ui.frame import journal
from saltdesk.ui.frame.input_method import (
    connect_desktop_input,
    follow_input,
    keep_compositions,
    tell_input,
)
from saltdesk.ui.frame.instance import Instance
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.told import tell_screen_readers
from saltdesk.ui.frame.warm_up import WarmUp
from saltdesk.ui.frame.window_size import show_on_screen
from saltdesk.ui.input.input_way import InputWay
from saltdesk.ui.looks.appearance import dress

if TYPE_CHECKING:
    from saltdesk.services.desk.desk import Desk
    from saltdesk.settings import Settings
    from saltdesk.ui.window.main_window import MainWindow
    from saltdesk.ui.window.office_window import OfficeWindow

Between = Callable[[Path, Clock, Prompts], object]
"""Replaces the data of a folder while no window is open, and tells how it ended."""


@dataclass(frozen=True)
class Came:
    """How the program was called: data folder, clock, login name, and a backup to look at."""

    folder: Path
    clock: Clock
    name: str
    backup: Path | None = None


NEW_OFFICE = "“{folder}”中还没有数据。要在这里新建一个单位吗？文件夹写错了时请取消。"
ALREADY_OPEN = "程序已经打开。请在任务栏中找到“盐政事务台”窗口；如果没有响应，请结束它后重试。"


_CHECK_AFTER = 3_000
"""Milliseconds after the start at which new records are checked: the first work comes before."""

_KEEP_AFTER = 60_000
"""Milliseconds after the start at which the day's backup is thought of."""

_REMIND_AFTER = 1_500
"""Milliseconds after the start at which the reminder of a working day is looked for."""

_ROOMS = (
    *("today", "complaints", "lists", "adjustments", "inspections"),
    *("accountability", "cases", "notices", "statistics", "trail"),
)
"""The rooms with a tab, the one that opens in the morning first, then by how often they are wanted."""

_PAGES = (
    ("lists", "powers duties versions"),
    ("adjustments", "cases events"),
    ("inspections.visits", "inspections"),
    ("inspections.findings", "findings"),
    ("inspections.plans", "plans"),
    ("inspections.supervision", "rounds draws knowledge measures clearances"),
    ("cases", "power_cases results guidance"),
    (
        "registers",
        "standards commitments fees bodies entrustments officers publications laws interpretations",
    ),
)
"""The rooms of the tabs with several ledgers, and their pages."""

LOADED_MEANWHILE = (
    "cryptography.hazmat.primitives.ciphers.aead",
    "cryptography.hazmat.primitives.kdf.hkdf",
    "saltdesk.services.accounts.sign_in",
    "saltdesk.services.accounts.encryption",
    "saltdesk.ui.window.main_window",
    "saltdesk.ui.today.reminder",
    "saltdesk.ui.window.open_forms",
    "saltdesk.ui.accounts.lock_dialog",
    "saltdesk.ui.house.phrases_dialog",
    "PySide6.QtNetwork",
    *(f"saltdesk.ui.{room}.{room}_tab" for room in _ROOMS),
    "saltdesk.ledgers.importables",
    "saltdesk.services.inspections.prefill.table",
    *(f"saltdesk.ui.{room}.{page}_page" for room, pages in _PAGES for page in pages.split()),
    # The pages and dialogs of the complaints, most of them of all tabs.
    "saltdesk.ui.complaints.complaint_case_page",
    # The first paper of a day.
    *("reportlab.pdfgen.canvas", "pypdfium2", "saltdesk.documents.notice"),
)
"""What the window and its tabs need: loaded while the person types, the rest of it after the start."""

_LOAD_AFTER = 500
"""Milliseconds after the start until the rest is loaded and built, so that a first click on a tab is fast."""

_TURN = 0.0005
"""Seconds for which a thread keeps Python; the window asks for it again after each call of Qt.

With the usual 5 ms it would wait for the worker many times while it paints a table.
"""

_IS_DRESSED = "is_dressed"
"""Our own marker, because Qt sets the application name from the command."""


def build_application() -> QApplication:
    """Return the application object of the process, styled and connected to the input method."""
    present, way = QApplication.instance(), InputWay.SYSTEM
    if not isinstance(present, QApplication):
        way = connect_desktop_input()
        sys.setswitchinterval(_TURN)
        present = QApplication(sys.argv[:1])
    if not present.property(_IS_DRESSED):
        # The window is shown first; nobody types before.
        QTimer.singleShot(0, present, partial(follow_input, present, way))
        # Set no display name, because Qt would add it to every window title again.
        present.setApplicationName("saltdesk")
        present.setDesktopFileName("saltdesk")
        present.setWindowIcon(QIcon(str(resource("icons", "saltdesk.svg"))))
        dress(present)
        keep_compositions(present)
        tell_screen_readers()
        present.setProperty(_IS_DRESSED, True)
    return present


def open_window(desk: Desk, prompts: Prompts | None = None) -> MainWindow:
    """Return a window on an open desk, not shown yet; the tour and the tests use it too."""
    from saltdesk.ui.window.main_window import MainWindow  # the sign-in is shown before all this is loaded

    build_application()
    return MainWindow(desk, settings_of(desk), prompts)


def settings_of(desk: Desk) -> Settings:
    """Return the settings of the open data, sealed as it is: filters and drafts may tell names."""
    from saltdesk.settings import Settings
    from saltdesk.storage.keys.data_key import SETTINGS, part_of

    return Settings(desk.store.folder, part_of(desk.store.key, SETTINGS), desk.store.own_mark)


def run(
    folder: Path,
    clock: Clock,
    actor_name: str | None = None,
    prompts: Prompts | None = None,
    *,
    is_named: bool = False,
    backup: Path | None = None,
) -> int:
    """Open the window on the data in ``folder``, wait until it closes, and return the exit status.

    ``actor_name`` is the login name of who signs in; without a password in ``SALTDESK_PASSWORD`` it only
    fills the field. A new office in a folder that the user named (``is_named``) needs confirmation, because
    the name may be mistyped. In the user's own folder the questions of the first start are enough.
    ``backup`` is a file to look at: the window tells what restoring it would do.
    """
    application = build_application()
    prompts = prompts or WindowPrompts()
    journal.catch_the_unforeseen(partial(_show_error, prompts))
    try:
        is_new = not holds_data(folder)
        if is_new and is_named and not prompts.doubt(NEW_OFFICE.format(folder=folder), "新建"):
            return 0
        with using(folder):
            folder.mkdir(parents=True, exist_ok=True)
    except EnvironmentProblem as error:
        prompts.show_problem(error)
        return 1
    instance = Instance(folder)
    if not instance.claim():
        if instance.call_first(backup):
            return 0
        prompts.inform(ALREADY_OPEN)
        return 1
    log = journal.start_log(folder)
    forget_copies(folder)
    try:
        while True:
            came = Came(folder, clock, actor_name or "", backup)
            status, perform = _work(application, instance, came, prompts, is_new)
            if perform is None:
                return status
            is_new, backup = False, None
            prompts.window = None
            perform(folder, clock, prompts)
    finally:
        forget_copies(folder)
        instance.release()
        journal.stop_log(log)


def _bring_back(backup: Path | None, folder: Path, clock: Clock, prompts: Prompts) -> bool:
    from saltdesk.ui.backups.bringing_back import bring_back  # hardly any start asks for it

    return bring_back(folder, clock, prompts, backup)


def _connect(folder: Path, clock: Clock, prompts: Prompts) -> bool:
    from saltdesk.ui.sharing.connecting import connect  # hardly any start asks for it

    return connect(folder, clock, prompts)


def _show_sample(folder: Path, clock: Clock, prompts: Prompts) -> bool:
    from saltdesk.ui.accounts.sample import show_sample  # hardly any start asks for it

    return show_sample(folder, clock, prompts)


def _show_error(prompts: Prompts, error: BaseException) -> None:
    """Show an error that no screen caught; one of the surroundings has its own sentence."""
    if isinstance(error, SaltdeskError):
        prompts.show_problem(error)
    else:
        prompts.show_bug(error)


def _work(
    application: QApplication, instance: Instance, came: Came, prompts: Prompts, is_new: bool
) -> tuple[int, Between | None]:
    """Return the exit status, and what to do before the window opens again."""
    bring_back = partial(_bring_back, came.backup)
    try:
        entrance = Entrance(
            came.folder, came.clock, prompts, came.name, bring_back, _connect, _show_sample, _load_meanwhile
        )
        desk = entrance.enter(is_new=is_new)
    except SaltdeskError as error:
        prompts.show_problem(error)
        return 1, None
    if desk is None:
        return 0, None
    try:
        if desk.store.told:
            prompts.inform(desk.store.told)
        window = open_window(desk, prompts)
        prompts.window = window
        show_on_screen(window)
        _begin(application, instance, window, is_new=is_new, backup=came.backup)
        status = application.exec()
        # A window that is still to be seen is hidden when Python ends, and then asks filters that are gone.
        window.hide()
        return status, _between(window)
    finally:
        desk.store.close()


def _load_meanwhile(dialog: QWidget) -> None:
    WarmUp(LOADED_MEANWHILE, dialog).follow()


def _begin(
    application: QApplication,
    instance: Instance,
    window: MainWindow,
    *,
    is_new: bool,
    backup: Path | None = None,
) -> None:
    """Plan what follows the first frame of the window, and what can wait until its first list is read."""
    from saltdesk.ui.window import account_actions, menu_actions

    QTimer.singleShot(_LOAD_AFTER, window, WarmUp(LOADED_MEANWHILE, window, window.build_ahead).begin)
    if backup and not is_new:
        QTimer.singleShot(0, window, partial(menu_actions.show_backup_file, window, backup))
    QTimer.singleShot(_CHECK_AFTER, window, partial(menu_actions.verify_recent, window))
    QTimer.singleShot(_REMIND_AFTER, window, partial(_remind, window))
    QTimer.singleShot(0, window, partial(account_actions.begin, window, is_new=is_new))
    QTimer.singleShot(0, window, partial(tell_input, application, window, window.show_news))
    window.tasks.afterwards(partial(_collect_again, window))
    window.tasks.afterwards(partial(instance.listen, partial(_called, window)))
    menu_actions.keep_backups(window, _KEEP_AFTER)


def _remind(window: MainWindow) -> None:
    from saltdesk.ui.today.reminder import Reminder, Tray  # not before the first list

    Reminder(window.context, window.settings, Tray(window, window.show_today), window).start()


def _called(window: MainWindow, backup: str) -> None:
    """Come to the front for a second start, with the backup that it was asked to show."""
    from saltdesk.ui.window import menu_actions

    window.come_forward()
    if backup:
        menu_actions.show_backup_file(window, Path(backup))


def _between(window: OfficeWindow) -> Between | None:
    """Return the restore or the move for which the window was closed."""
    if window.wanted_restore:
        from saltdesk.ui.backups.restoring import restore_between

        return partial(restore_between, window.wanted_restore)
    if window.wanted_move:
        from saltdesk.ui.sharing.moving import move_between

        return partial(move_between, window.wanted_move)
    return None


def _collect_again(window: MainWindow) -> None:
    """Begin to collect garbage, which start-up does not (see ``cli``)."""
    from saltdesk.ui.window.collector import Collector  # not before the first list

    gc.freeze()
    Collector(window.tasks, window)
