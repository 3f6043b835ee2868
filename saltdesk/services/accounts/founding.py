"""The first account: a new office with its administrator, or the first administrator of an old office."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from saltdesk.domain.accounts.account import Account
from saltdesk.domain.accounts.clause import CLAUSE
from saltdesk.domain.base.clock import Clock
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.domain.base.people import Role, Staff
from saltdesk.domain.base.surroundings import using
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk, act, as_actor
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.base.durable import OWN_FOLDER
from saltdesk.storage.folder import places, presence
from saltdesk.storage.keys import key_ring, wrapping
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.keys.key_ring import KeyEntry, KeyRing
from saltdesk.storage.trail.audit import Note


@dataclass(frozen=True)
class FirstPerson:
    """Who sets up the office: name, code of the office, and phone."""

    name: str
    office: str
    phone: str = ""

    @property
    def login(self) -> str:
        """Return the name they sign in with."""
        return " ".join(self.name.split())


@dataclass(frozen=True)
class FirstKey:
    """The new key of an office and the ring that holds it under the first password."""

    key: DataKey
    ring: KeyRing

    @property
    def store_key(self) -> DataKey | None:
        """Return the key of the files; None where they are not encrypted."""
        return self.key if self.ring.is_encrypted else None


def first_key(
    person: FirstPerson, new: NewPassword, *, is_encrypted: bool = True, stays_plain: bool = False
) -> FirstKey:
    """Return a new key under the first password. Takes about 0.3 s, by intention; nothing is stored.

    Raises:
        RuleError: the name or the office is missing, or the password breaks a rule.
    """
    refuse([*people.first_problems(person.login, person.office), *new.problems(person.login)])
    key = DataKey.random()
    entry = KeyEntry(person.login, wrapping.wrap(key, new.password))
    founder = (person.login, person.office, person.phone)
    return FirstKey(key, KeyRing(key.id, is_encrypted, (entry,), stays_plain=stays_plain, founder=founder))


def found_office(folder: Path, person: FirstPerson, first: FirstKey, clock: Clock) -> Desk:
    """Make a new office in ``folder`` and return the desk of its first administrator.

    The key is stored before the data: a start that is cut in between begins anew.

    Raises:
        EnvironmentProblem: the folder cannot hold data.
    """
    places.refuse_unsafe(folder)
    presence.refuse_missing(folder, create=True)
    with using(folder):
        folder.mkdir(OWN_FOLDER, parents=True, exist_ok=True)
    key_ring.write_ring(folder, first.ring)
    desk = open_desk(folder, people.SETUP_ACTOR, clock, create=True, key=first.store_key)
    try:
        return found_accounts(desk, person, first)
    except BaseException:
        desk.store.close()
        raise


def found_accounts(desk: Desk, person: FirstPerson, first: FirstKey) -> Desk:
    """Make a person the first administrator of an office without accounts, and return their desk.

    Raises:
        RuleError: the office has accounts.
    """
    if not key_ring.exists(desk.store.folder):
        key_ring.write_ring(desk.store.folder, first.ring)
    staff = _found(as_actor(desk, people.SETUP_ACTOR), person)
    _end_founding(desk)
    desk.key = first.key
    desk.actor = people.actor_for(staff, Role.ADMINISTRATOR)
    return desk


def go_on_founding(desk: Desk) -> None:
    """Finish a first start that was cut after the key was stored."""
    name, office, phone = key_ring.read_ring(desk.store.folder).founder
    if not ACCOUNTS.count():
        _found(as_actor(desk, people.SETUP_ACTOR), FirstPerson(name, office, phone))
    _end_founding(desk)


def _end_founding(desk: Desk) -> None:
    key_ring.change_ring(desk.store.folder, lambda ring: replace(ring, founder=("", "", "")))


def found_person(desk: Desk, person: FirstPerson, enable: Callable[[Account], object]) -> Staff:
    """Make a person the first administrator within one act; ``enable`` lets the new account sign in.

    Raises:
        RuleError: the office has accounts.
    """
    return _found(as_actor(desk, people.SETUP_ACTOR), person, enable)


@act("account.found")
def _found(
    desk: Desk, note: Note, person: FirstPerson, enable: Callable[[Account], object] | None = None
) -> Staff:
    if ACCOUNTS.count():
        raise RuleError("这个单位已经有账户，请登录。", clause=CLAUSE)
    staff = people.ensure_staff(desk, person.login, person.office, person.phone)
    today = desk.clock.today()
    account = ACCOUNTS.insert(Account(person.login, staff.id, Role.ADMINISTRATOR, since=today, set_on=today))
    note.record = account.id
    note.sentence = f"{staff.name}（{people.office_name(staff.office)}）成为管理员"
    if enable:
        enable(account)
    return staff
