"""The way into the window: found the office or sign in, encrypt old data, change an old password.

Nothing that opens the data is imported before the sign-in is on the screen.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.accounts import unlocking
from saltdesk.services.accounts.unlocking import Unlocked
from saltdesk.services.house import presence
from saltdesk.ui.accounts.sign_in_dialog import SignInDialog
from saltdesk.ui.frame.prompts import Prompts, wait_for

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from saltdesk.services.accounts.founding import FirstKey, FirstPerson
    from saltdesk.services.desk.desk import Desk
    from saltdesk.ui.accounts.first_start_dialog import FirstStartDialog

_LOST = "“{folder}”中的数据库 data.db 不见了，账户密钥还在。请不要新建单位，从最近的备份恢复。"
_ENCRYPTING = "正在加密全部数据，请不要关机"

BringBack = Callable[[Path, Clock, Prompts], bool]
"""Gives a folder without data some, from a backup or a shared database; returns whether it did."""


@dataclass(frozen=True)
class Entrance:
    """What is needed to come in: data folder, clock, prompts, the name given, and ways to data elsewhere."""

    folder: Path
    clock: Clock
    prompts: Prompts
    name: str
    bring_back: BringBack
    connect: BringBack = lambda *_: False
    show_sample: BringBack = lambda *_: False
    meanwhile: Callable[[QWidget], object] = lambda _: None
    """Begins what can be done while a person types; it gets the dialog, and ends with it."""

    def enter(self, *, is_new: bool) -> Desk | None:
        """Return the desk of who signed in; None if they left.

        Raises:
            SaltdeskError: the data cannot be opened, or the account has ended.
        """
        if unlocking.has_accounts(self.folder):
            if presence.has_lost_data(self.folder):
                return self._lost()
            desk = self._signed_in()
        else:
            desk = self._new_office() if is_new else self._old_office()
        if desk and not self._has_changed(desk):
            desk.store.close()
            return None
        return desk

    def _has_changed(self, desk: Desk) -> bool:
        """Return whether the password may stay, or was changed."""
        from saltdesk.services.accounts.sign_in import has_to_change

        if not has_to_change(desk):
            return True
        from saltdesk.ui.accounts.password_dialog import PasswordDialog

        return wait_for(PasswordDialog(desk, is_needed=True))

    def _lost(self) -> Desk | None:
        """Offer to bring the data back where only its keys are left; nobody can sign in without it."""
        is_wanted = self.prompts.ask(_LOST.format(folder=self.folder), "从备份恢复…", "退出")
        if is_wanted and self.bring_back(self.folder, self.clock, self.prompts):
            return self.enter(is_new=False)
        return None

    # A new office, or one from before accounts

    def _new_office(self) -> Desk | None:
        from saltdesk.services.accounts import founding
        from saltdesk.services.desk import people
        from saltdesk.ui.accounts.first_start_dialog import FirstStartDialog, OtherWay

        ways = {
            OtherWay.RESTORE: self.bring_back,
            OtherWay.CONNECT: self.connect,
            OtherWay.SAMPLE: self.show_sample,
        }
        while True:
            dialog = FirstStartDialog(people.first_offices(), self.name)
            found = self._asked(dialog)
            if dialog.way is None:
                return founding.found_office(self.folder, *found, self.clock) if found else None
            if ways[dialog.way](self.folder, self.clock, self.prompts):
                return self.enter(is_new=False)

    def _old_office(self) -> Desk | None:
        from saltdesk.services.accounts import founding
        from saltdesk.services.desk import people
        from saltdesk.services.house.maintenance import open_desk
        from saltdesk.ui.accounts.first_start_dialog import FirstStartDialog

        desk = open_desk(self.folder, people.SETUP_ACTOR, self.clock)
        try:
            staff = people.staff_on(self.clock.today())
            found = self._asked(FirstStartDialog(people.offices(), self.name, staff))
            if found is None:
                return None
            founding.found_accounts(desk, *found)
        finally:
            desk.store.close()
        person, first = found
        return self._opened(Unlocked(person.login, first.key, is_encrypted=False))

    def _asked(self, dialog: FirstStartDialog) -> tuple[FirstPerson, FirstKey] | None:
        if not wait_for(dialog) or dialog.person is None or dialog.first is None:
            return None
        return dialog.person, dialog.first

    # Signing in

    def _signed_in(self) -> Desk | None:
        unlocked = self._unlocked_by_call()
        if unlocked:
            return self._opened(unlocked)
        dialog = SignInDialog(self.folder, self.clock, self.name)
        self.meanwhile(dialog)
        if not wait_for(dialog) or dialog.unlocked is None:
            return None
        if dialog.recovered:
            from saltdesk.services.accounts import recovery

            return recovery.recover(self.folder, dialog.unlocked, dialog.recovered, self.clock)
        return self._opened(dialog.unlocked)

    def _unlocked_by_call(self) -> Unlocked | None:
        """Return the key that the name and password of the call open; a wrong one is told, then asked for.

        The check takes its time by intention; meanwhile the program loads what signing in needs.
        """
        password = os.environ.get(unlocking.PASSWORD_VARIABLE, "")
        if not self.name or not password:
            return None
        from concurrent.futures import ThreadPoolExecutor  # loaded after the sign-in is shown

        try:
            with ThreadPoolExecutor(1) as worker:
                opened = worker.submit(unlocking.unlock, self.folder, self.name, password, self.clock.now())
                import_module("saltdesk.services.accounts.sign_in")
                return opened.result()
        except RuleError as error:
            self.prompts.show_problem(error)
            return None

    def _opened(self, unlocked: Unlocked) -> Desk:
        from saltdesk.services.accounts import encryption, sign_in

        if encryption.is_due(self.folder):
            from saltdesk.ui.frame.waiting import wait_for_work  # only data from before accounts is plain

            wait_for_work(
                _ENCRYPTING,
                partial(encryption.encrypt_data, self.folder, unlocked.key, self.clock),
                may_cancel=False,
            )
            unlocked = Unlocked(unlocked.name, unlocked.key, failures=unlocked.failures)
        return sign_in.sign_in(self.folder, unlocked, self.clock)
