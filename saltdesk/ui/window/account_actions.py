"""The menu actions of accounts: change of person, lock, password, accounts, and what follows a sign-in."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.domain.base.people import Role
from saltdesk.services.accounts import accounts, encryption, recovery, sign_in
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.window.menu_actions import KEPT
from saltdesk.ui.window.office_window import OfficeWindow

if TYPE_CHECKING:
    from saltdesk.ui.accounts.sign_in_dialog import SignInDialog

_LOOKED_AT = "全部数据已加密，检查无误，未加密的原数据已删除。以前未加密的备份请重新备份后销毁。"
_NO_SHEET = "还没有恢复单：口令都忘记时数据打不开。请在“文件 → 账户 → 恢复单”中打印"
_KEPT_PLAIN = "加密后的数据有{count}处问题，未加密的原数据仍保留在数据文件夹旁边，请联系管理员：\n{first}"


def begin(window: OfficeWindow, *, is_new: bool = False) -> None:
    """Start the idle lock; offer a recovery sheet to a new administrator, and finish an encryption."""
    account = accounts.own_account(window.desk)
    if account:
        window.lock.watch(account.name)
    if encryption.is_to_finish(window.desk):
        window.tasks.run("检查加密后的数据", partial(_finish, window), partial(_tell_finish, window))
    is_keeper = account is not None and account.role is Role.ADMINISTRATOR
    if not is_keeper or not recovery.needs_sheet(window.desk):
        return
    if is_new:
        show_sheet(window)
    else:
        window.show_news(_NO_SHEET)


def _finish(window: OfficeWindow, progress: Progress) -> list[str]:
    return encryption.finish(window.desk, progress)


def _tell_finish(window: OfficeWindow, problems: list[str]) -> None:
    if problems:
        window.prompts.inform(_KEPT_PLAIN.format(count=len(problems), first=problems[0]))
    else:
        window.show_news(_LOOKED_AT)


def show_sheet(window: OfficeWindow) -> None:
    """Open the recovery sheet."""
    from saltdesk.ui.accounts.recovery_sheet_dialog import RecoverySheetDialog

    show_dialog(RecoverySheetDialog(window.context, window))


def show_accounts(window: OfficeWindow) -> None:
    """Open the dialog of accounts and rights."""
    from saltdesk.ui.accounts.accounts_dialog import AccountsDialog

    show_dialog(AccountsDialog(window.context, window))


def change_password(window: OfficeWindow) -> None:
    """Change the password of the person at the desk."""
    from saltdesk.ui.accounts.password_dialog import PasswordDialog

    show_dialog(PasswordDialog(window.desk, window), partial(window.show_news, "口令已修改"))


def lock(window: OfficeWindow) -> None:
    """Lock the window now."""
    window.lock.lock()


def change_actor(window: OfficeWindow, parent: QWidget | None = None) -> None:
    """Let somebody else sign in; drafts of the present person are kept."""
    from saltdesk.ui.accounts.sign_in_dialog import SignInDialog

    dialog = SignInDialog(window.desk.store.folder, window.desk.clock, parent=parent or window)
    dialog.ask_as_change()
    show_dialog(dialog, partial(_seat, window, dialog))


def change_locked_actor(window: OfficeWindow) -> None:
    """Let somebody else sign in to a locked window."""
    change_actor(window, window.lock.dialog)


def _seat(window: OfficeWindow, dialog: SignInDialog) -> None:
    """Make the person who signed in the one at the desk, if the key is that of the open data."""
    from saltdesk.ui.window.open_forms import left_drafts

    unlocked = dialog.unlocked
    if unlocked is None or not sign_in.may_take_over(window.desk, unlocked):
        return
    kept, former = left_drafts(window), window.desk.actor
    if kept is None:
        return
    window.remember()
    try:
        sign_in.change_seat(window.desk, unlocked)
    except SaltdeskError as error:
        window.prompts.show_problem(error)
        return
    actor, window.desk.actor = window.desk.actor, former
    window.seat(actor)
    window.lock.release(unlocked.name)
    if kept:
        window.show_news(KEPT.format(kept=kept))
