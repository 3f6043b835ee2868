"""The accounts of the sample: its people, an administrator and an auditor, with one known password."""

from __future__ import annotations

import tomllib
from pathlib import Path

from saltdesk.domain.accounts.account import Account
from saltdesk.domain.base.people import Role, Staff
from saltdesk.paths import resource
from saltdesk.services.accounts import accounts, founding
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstKey, FirstPerson
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.storage.keys import key_ring

PASSWORD = "saltdesk-demo"
CLERK = "样例甲"
"""Who takes complaints, and works in the window that a first look opens."""

_GIVEN = NewPassword("Sample-2016", "Sample-2016")
"""What the administrator sets; everybody changes it to ``PASSWORD``."""


def _facts(name: str) -> list[tuple[str, str, Role]]:
    with resource("demo.toml").open("rb") as file:
        found = tomllib.load(file)[name]
    return [(person, office, Role.from_code(role)) for person, office, role in found]


def prepare_key(folder: Path, *, is_plain: bool) -> FirstKey:
    """Store the key of a new sample under the password of its administrator."""
    name, office, _ = _facts("keepers")[0]
    new = NewPassword(PASSWORD, PASSWORD)
    person = FirstPerson(name, office)
    first = founding.first_key(person, new, is_encrypted=not is_plain, stays_plain=is_plain)
    folder.mkdir(parents=True, exist_ok=True)
    key_ring.write_ring(folder, first.ring)
    return first


def open_accounts(desk: Desk, first: FirstKey) -> None:
    """Open the accounts of everybody in the sample."""
    administrator, *others = _facts("keepers")
    sitting = as_actor(desk, desk.actor)
    founding.found_accounts(sitting, FirstPerson(administrator[0], administrator[1]), first)
    for name, office, role in (*_facts("staff"), *others):
        _open(sitting, people.enrol(sitting, name, office), role)


def _open(desk: Desk, person: Staff, role: Role) -> None:
    accounts.add_account(desk, Account(person.name, person.id, role), _GIVEN)
    own = as_actor(desk, people.actor_for(person, role))
    accounts.change_password(own, _GIVEN.password, NewPassword(PASSWORD, PASSWORD))
