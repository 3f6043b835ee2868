"""Keeping accounts: open, change, end; passwords of others and one's own (GB/T 22239)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from saltdesk.domain.accounts.account import ACCOUNT_FIELDS, Account, AccountStatus, role_problems
from saltdesk.domain.accounts.clause import CLAUSE
from saltdesk.domain.accounts.passwords import password_problems
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import NotAllowed, Problem, RuleError, refuse
from saltdesk.domain.base.people import Role, Staff
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.people import office_name, staff_on
from saltdesk.services.desk.states import allowed, moved
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.areas.people import STAFF
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.trail.audit import Note


@dataclass(frozen=True)
class NewPassword:
    """A new password as it was typed, twice."""

    password: str
    again: str

    def problems(self, name: str) -> Iterator[Problem]:
        """Yield why it cannot be the password of an account."""
        return password_problems(self.password, self.again, name)


def accounts() -> list[Account]:
    """Return all accounts, those that may sign in first, by name."""
    return sorted(ACCOUNTS.all(), key=lambda one: (one.status is AccountStatus.ENDED, one.name))


def own_account(desk: Desk) -> Account | None:
    """Return the account of the person at the desk; None if nobody signed in."""
    return ACCOUNTS.first(staff=desk.actor.staff, status=AccountStatus.ACTIVE) if desk.actor.staff else None


def persons_of(listed: Iterable[Account]) -> dict[int, Staff]:
    """Return the people of accounts by the id of their record."""
    return {person.id: person for person in STAFF.load(sorted({one.staff for one in listed}))}


def persons_without(desk: Desk) -> list[Staff]:
    """Return the members of staff who serve today and have no account."""
    taken = {account.staff for account in ACCOUNTS.all(status=AccountStatus.ACTIVE)}
    return [person for person in staff_on(desk.clock.today()) if person.id not in taken]


def key_of(desk: Desk) -> DataKey:
    """Return the data key of the session.

    Raises:
        NotAllowed: nobody signed in.
    """
    if desk.key is None:
        raise NotAllowed("请先登录。", clause=CLAUSE)
    return desk.key


@act("account.add")
def add_account(desk: Desk, note: Note, account: Account, new: NewPassword) -> Account:
    """Open an account for a member of staff; they have to change the password when they first sign in.

    Raises:
        RuleError: the person does not serve or has an account, the name is taken, the role does not fit the
            office, or the password breaks a rule.
    """
    refuse([*_account_problems(desk, account), *new.problems(account.name.strip())])
    key_of(desk)
    today = desk.clock.today()
    added = ACCOUNTS.insert(
        replace(account, name=account.name.strip(), since=today, set_on=today, must_change=True)
    )
    note.record, note.sentence = added.id, f"为{_who(added)}开设账户，角色{added.role.label}"
    desk.store.credentials.enable(added, new.password, desk.key)
    return added


def _account_problems(desk: Desk, account: Account) -> Iterator[Problem]:
    yield from ACCOUNT_FIELDS.problems(account)
    unfit = desk.store.credentials.name_problem(account.name.strip())
    if unfit:
        yield Problem(unfit, "name", CLAUSE)
    person = STAFF.first(id=account.staff)
    if person is None or not person.serves_on(desk.clock.today()):
        yield Problem("请选择在任的人员。", "staff", CLAUSE)
    else:
        yield from role_problems(account.role, person.office)
    for other in ACCOUNTS.all(status=AccountStatus.ACTIVE):
        if other.id != account.id and other.staff == account.staff:
            yield Problem(f"这个人已经有账户“{other.name}”。", "staff", CLAUSE)
        if other.id != account.id and other.name == account.name.strip():
            yield Problem("这个登录名已经有人用，请加上处室以示区别，如“李某（法制室）”。", "name", CLAUSE)


def _who(account: Account) -> str:
    person = STAFF.get(account.staff)
    return f"{person.name}（{office_name(person.office)}）"


@act("account.edit")
def change_role(desk: Desk, note: Note, account: Account, role: Role) -> Account:
    """Give an account another role; it counts from the next act of the person on.

    Raises:
        RuleError: the role does not fit the office, or the last administrator would lose theirs.
        ChangedMeanwhile: somebody changed the account since it was read.
    """
    known = allowed(note, ACCOUNTS.get(account.id))
    person = STAFF.get(known.staff)
    refuse([*role_problems(role, person.office), *_last_problems(known, role)])
    changed = ACCOUNTS.update(replace(account, role=role))
    note.record = changed.id
    note.sentence = f"{_who(changed)}的角色由{known.role.label}改为{role.label}"
    return changed


def _last_problems(account: Account, role: Role | None) -> Iterator[Problem]:
    """Yield a problem if nobody would be left who can keep the accounts."""
    others = (one for one in ACCOUNTS.all(status=AccountStatus.ACTIVE) if one.id != account.id)
    is_last = not any(one.role is Role.ADMINISTRATOR for one in others)
    if account.role is Role.ADMINISTRATOR and role is not Role.ADMINISTRATOR and is_last:
        yield Problem("这是唯一的管理员，请先让另一个账户成为管理员。", "role", CLAUSE)


@act("account.end")
def end_account(desk: Desk, note: Note, account: Account) -> Account:
    """End an account; its person stays in all records, but signs in no more.

    Raises:
        RuleError: it is the last administrator.
    """
    known = allowed(note, ACCOUNTS.get(account.id))
    refuse([*_own_problems(desk, known), *_last_problems(known, None)])
    ended = ACCOUNTS.update(moved(note, replace(account, ended_on=desk.clock.today())))
    note.record, note.sentence = ended.id, f"停用{_who(ended)}的账户"
    desk.store.credentials.disable(ended)
    return ended


def _own_problems(desk: Desk, account: Account) -> Iterator[Problem]:
    """Yield a problem for one's own account where its end would end the connection of the running act."""
    if desk.store.credentials.is_shared and account.staff == desk.actor.staff:
        yield Problem("不能停用自己的账户，请由另一位管理员停用。", "", CLAUSE)


@act("account.reset")
def reset_password(desk: Desk, note: Note, account: Account, new: NewPassword) -> Account:
    """Set a password for somebody who forgot theirs; they have to change it when they sign in.

    Raises:
        RuleError: the password breaks a rule.
    """
    return set_password(desk, note, account, new, must_change=True)


def set_password(desk: Desk, note: Note, account: Account, new: NewPassword, *, must_change: bool) -> Account:
    """Set the password of an account within an act."""
    known = allowed(note, ACCOUNTS.get(account.id))
    refuse(list(new.problems(known.name)))
    changed = ACCOUNTS.update(replace(known, set_on=desk.clock.today(), must_change=must_change))
    note.record, note.sentence = changed.id, f"重设{_who(changed)}的口令"
    desk.store.credentials.change(changed, new.password, desk.key)
    return changed


@act("account.password")
def change_password(desk: Desk, note: Note, old: str, new: NewPassword) -> Account:
    """Change one's own password; the present one has to be given, for the desk may be unattended.

    Raises:
        RuleError: the present password is wrong, or the new one breaks a rule or is the present one.
    """
    account = own_account(desk)
    if account is None:
        raise NotAllowed("请先登录。", clause=CLAUSE)
    if not desk.store.credentials.is_right(account.name, old):
        raise RuleError("现在的口令不对。", field="old", clause=CLAUSE)
    if old == new.password:
        raise RuleError("新口令须与现在的不同。", field="password", clause=CLAUSE)
    changed = set_password(desk, note, account, new, must_change=False)
    note.sentence = f"{desk.actor.name}修改口令"
    return changed
