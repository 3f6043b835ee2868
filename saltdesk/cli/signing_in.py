"""Signing in on the command line: ``--as`` names the account, its password comes from outside the call.

A password among the arguments would be seen by every user of the machine and kept by the shell.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.accounts import unlocking

if TYPE_CHECKING:
    from saltdesk.services.accounts.unlocking import Unlocked
    from saltdesk.services.desk.desk import Desk

_NOBODY = f"请用 --as 姓名 写明由谁办理，口令由提示输入或由环境变量 {unlocking.PASSWORD_VARIABLE} 给出。"


def unlock(folder: Path, name: str | None, clock: Clock) -> Unlocked:
    """Open the key of the named account; raises as ``asked``, and if the password is wrong."""
    return unlocking.unlock(folder, *asked(folder, name), clock.now())


def asked(folder: Path, name: str | None) -> tuple[str, str]:
    """Return login name and password; ask for what is missing where somebody sits at a terminal.

    Raises:
        RuleError: nobody is named, no password is given, or the office has no accounts yet.
    """
    if not unlocking.has_accounts(folder):
        _refuse_without_accounts(folder)
    can_ask = sys.stdin is not None and sys.stdin.isatty()
    if not name and can_ask:
        name = input("登录名：")
    password = password_for(name or "")
    if not name or not password:
        raise RuleError(_NOBODY)
    return name, password


def password_for(name: str) -> str:
    """Return the password given outside the call; of a named person it is asked for at a terminal."""
    password = os.environ.get(unlocking.PASSWORD_VARIABLE, "")
    if name and not password and sys.stdin is not None and sys.stdin.isatty():
        import getpass  # the window asks in its own way

        password = getpass.getpass("口令：")
    return password


def _refuse_without_accounts(folder: Path) -> None:
    from saltdesk.storage.folder.presence import refuse_missing

    refuse_missing(folder, create=False)
    raise RuleError("这个单位还没有账户。请先打开窗口，设立管理员。")


def sign_in(folder: Path, name: str | None, clock: Clock) -> Desk:
    """Return the desk of the person who signs in; raises as ``unlock`` and as the data does."""
    from saltdesk.services.accounts import sign_in as signing
    from saltdesk.services.accounts.accounts import own_account
    from saltdesk.services.accounts.encryption import is_due

    unlocked = unlock(folder, name, clock)
    if is_due(folder):
        raise RuleError("数据还没有加密。请先打开窗口登录，由程序完成加密。")
    desk = signing.sign_in(folder, unlocked, clock)
    account = own_account(desk)
    if account and account.must_change:
        desk.store.close()
        raise RuleError("口令是管理员设的，请先在窗口中登录并改成自己的口令。")
    return desk
