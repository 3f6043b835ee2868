"""The recovery sheet: a code that opens the data where passwords are forgotten; a new one ends the last."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from saltdesk.domain.accounts.account import Account, AccountStatus
from saltdesk.domain.accounts.clause import CLAUSE
from saltdesk.domain.accounts.recovery_code import new_code, read_code
from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.services.accounts.accounts import NewPassword, key_of, set_password
from saltdesk.services.accounts.sign_in import take_seat
from saltdesk.services.accounts.unlocking import Unlocked, has_sheet
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.keys import key_ring, wrapping
from saltdesk.storage.trail.audit import Note

_UNKNOWN = "没有这个可用的账户，请核对登录名。"


def draft_code() -> str:
    """Return a new recovery code; it opens nothing until ``make_sheet`` puts it into force."""
    return new_code()


@act("account.recovery")
def make_sheet(desk: Desk, note: Note, code: str) -> None:
    """Put a recovery code into force once its sheet was printed or saved; the former code ends."""
    if desk.store.credentials.is_shared:
        raise RuleError("口令由共享数据库的服务器核对，没有恢复单；忘记口令时由管理员重设。", clause=CLAUSE)
    wrapped = wrapping.wrap(key_of(desk), code)
    note.sentence = "制发恢复单，以前的恢复单作废"
    key_ring.change_ring(desk.store.folder, lambda ring: replace(ring, recovery=wrapped))


def needs_sheet(desk: Desk) -> bool:
    """Return whether forgotten passwords would close the data for good: no sheet is in force."""
    return not desk.store.credentials.is_shared and not has_sheet(desk.store.folder)


def unlock_with_code(folder: Path, name: str, typed: str, new: NewPassword) -> Unlocked:
    """Open the key with the recovery code; no data is opened. Takes about 0.3 s, by intention.

    Raises:
        RuleError: the code is mistyped, ended or unknown, or the new password breaks a rule.
    """
    code, ring = read_code(typed), key_ring.read_ring(folder)
    if not code:
        raise RuleError("恢复码有误：共6组，每组5位，请逐组核对。", field="code", clause=CLAUSE)
    refuse(list(new.problems(name.strip())))
    key = wrapping.unwrap(ring.recovery, code) if ring.recovery else None
    if key is None:
        raise RuleError("这张恢复单已经作废，或者不是这个单位的。", field="code", clause=CLAUSE)
    return Unlocked(name.strip(), key, ring.is_encrypted)


def recover(folder: Path, unlocked: Unlocked, new: NewPassword, clock: Clock) -> Desk:
    """Set a new password for an account with the recovery code, and return the desk of its person.

    Raises:
        RuleError: there is no such account, or the password breaks a rule.
        EnvironmentProblem: the data cannot be opened.
    """
    desk = open_desk(folder, people.SETUP_ACTOR, clock, key=unlocked.store_key)
    desk.key = unlocked.key
    try:
        account = ACCOUNTS.first(name=unlocked.name, status=AccountStatus.ACTIVE)
        if account is None:
            raise RuleError(_UNKNOWN, field="name", clause=CLAUSE)
        _recover(desk, account, new)
        take_seat(desk, unlocked)
    except BaseException:
        desk.store.close()
        raise
    return desk


@act("account.recover")
def _recover(desk: Desk, note: Note, account: Account, new: NewPassword) -> Account:
    changed = set_password(desk, note, account, new, must_change=False)
    note.sentence = f"用恢复单重设账户“{changed.name}”的口令"
    return changed
