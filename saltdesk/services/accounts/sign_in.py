"""Signing in: ``unlocking`` opens the key, the account in the data says who acts and with which role.

This is the only way in for people, at the window and on the command line.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from saltdesk.domain.accounts.account import Account, AccountStatus
from saltdesk.domain.accounts.clause import CLAUSE
from saltdesk.domain.accounts.passwords import must_change
from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.errors import EnvironmentProblem, NotAllowed
from saltdesk.domain.base.people import Actor
from saltdesk.services.accounts.accounts import own_account
from saltdesk.services.accounts.unlocking import Unlocked
from saltdesk.services.desk import parameters, people
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.people.following import settle_owed
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.areas.people import STAFF
from saltdesk.storage.credentials.choosing import credentials_of
from saltdesk.storage.trail.audit import Note

ENDED = "这个账户已停用，请联系管理员。"


def sign_in(folder: Path, unlocked: Unlocked, clock: Clock) -> Desk:
    """Open the data and return the desk of the person whose key was opened.

    Raises:
        NotAllowed: the account has ended, or its person serves no more.
        EnvironmentProblem: the data cannot be opened.
    """
    is_cut = any(credentials_of(folder).founder())
    desk = open_desk(
        folder, people.SETUP_ACTOR, clock, create=is_cut, key=unlocked.store_key, login=unlocked.login
    )
    try:
        if is_cut:
            from saltdesk.services.accounts.founding import go_on_founding

            go_on_founding(desk)
        take_seat(desk, unlocked)
    except BaseException:
        desk.store.close()
        raise
    return desk


def take_seat(desk: Desk, unlocked: Unlocked) -> Account:
    """Make the person of an opened key the actor of an open desk, with an entry in the trail.

    Raises:
        NotAllowed: the account has ended, or its person serves no more.
    """
    account, desk.actor = person_at(desk, unlocked.name)
    desk.key = unlocked.key
    try:
        _note_sign_in(desk, account, unlocked.failures)
        active = {one.name for one in ACCOUNTS.all(status=AccountStatus.ACTIVE)}
        desk.store.credentials.settle(account.name, active)
    except EnvironmentProblem as problem:
        # A full disk or a read-only medium must not keep people from reading and from backing up.
        desk.store.told += f"登录没有记入痕迹：{problem.what}可以查阅和备份，暂时不能登记。"
    else:
        # What cannot be written now waits for the next who may.
        with suppress(EnvironmentProblem):
            settle_owed(desk)
    return account


def person_at(desk: Desk, name: str) -> tuple[Account, Actor]:
    """Return the account of a login name and its person as an actor; nobody is signed in.

    Raises:
        NotAllowed: the account has ended, or its person serves no more.
    """
    account = ACCOUNTS.first(name=name, status=AccountStatus.ACTIVE)
    person = STAFF.first(id=account.staff) if account else None
    if account is None or person is None or not person.serves_on(desk.clock.today()):
        raise NotAllowed(ENDED, clause=CLAUSE)
    return account, people.actor_for(person, account.role)


def change_seat(desk: Desk, unlocked: Unlocked) -> Account:
    """Let the person of an opened key take over an open desk; a shared database goes on under their login.

    Raises:
        NotAllowed: the key is that of other data, the account has ended, or its person serves no more.
        EnvironmentProblem: the server of the shared database does not answer.
    """
    if not may_take_over(desk, unlocked):
        raise NotAllowed("这个账户属于别的数据，不能在这里接手。", clause=CLAUSE)
    if unlocked.login is None:
        return take_seat(desk, unlocked)
    former = desk.store.key, desk.store.login
    desk.store.change_person(unlocked.key, unlocked.login)
    try:
        return take_seat(desk, unlocked)
    except BaseException:
        desk.store.change_person(*former)
        raise


def may_take_over(desk: Desk, unlocked: Unlocked) -> bool:
    """Return whether an opened key belongs to the open data: the same key, or a login of the same server."""
    return unlocked.login is not None or unlocked.key == desk.key


@act("account.sign_in")
def _note_sign_in(desk: Desk, note: Note, account: Account, failures: int) -> None:
    before = f"，此前口令输错{failures}次" if failures else ""
    note.record, note.sentence = account.id, f"{desk.actor.name}登录{before}"


def has_to_change(desk: Desk) -> bool:
    """Return whether the person has to set a new password before any work."""
    account = own_account(desk)
    days = parameters.number("password_days")
    return account is not None and must_change(account, desk.clock.today(), days)


def is_same_person(desk: Desk, actor: Actor) -> bool:
    """Return whether an actor is the one at the desk; who takes over sees other records."""
    return (desk.actor.staff, desk.actor.role) == (actor.staff, actor.role)
