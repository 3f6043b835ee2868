"""Accounts for data folders of the tests: a leader and an administrator with one password."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from saltdesk.demo.accounts import PASSWORD
from saltdesk.domain.accounts.account import Account
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Role
from saltdesk.services.accounts import accounts, founding
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.house.parameters import set_parameter
from saltdesk.storage.keys import key_ring

LEADER, KEEPER = "测试局长", "测试管理员"
SAMPLE_LEADER, SAMPLE_KEEPER = "示例一", "管理员甲"
_NEW = NewPassword(PASSWORD, PASSWORD)
_FIRST = NewPassword("Sample-2016", "Sample-2016")


def give_accounts(folder: Path, *further: tuple[str, str, Role], today: date = date(2026, 9, 1)) -> None:
    """Give an office without accounts a leader, an administrator and others; its files stay plain."""
    if key_ring.exists(folder):
        return
    desk = open_desk(folder, people.SETUP_ACTOR, FixedClock(today))
    try:
        keeper = FirstPerson(KEEPER, "bg")
        founding.found_accounts(
            desk, keeper, founding.first_key(keeper, _NEW, is_encrypted=False, stays_plain=True)
        )
        add_account(desk, LEADER, "leaders", Role.LEADER)
        for name, office, role in further:
            add_account(desk, name, office, role)
        # Programs of the real desk go by the real day, and no password of theirs may be too old on it.
        set_parameter(desk, "password_days", "0")
    finally:
        desk.store.close()


def login_of(folder: Path, command: Sequence[str]) -> str:
    """Return who performs a command: a leader of the tests or the sample, a keeper of accounts to restore."""
    names = [entry.name for entry in key_ring.read_ring(folder).entries] if key_ring.exists(folder) else []
    own = (SAMPLE_LEADER, SAMPLE_KEEPER) if SAMPLE_LEADER in names else (LEADER, KEEPER)
    return own[1] if "restore" in command else own[0]


def signing_in(arguments: Sequence[object]) -> list[str]:
    """Return the arguments of a command with a leader of its data folder, unless they name somebody."""
    told = [str(argument) for argument in arguments]
    folder = Path(told[told.index("--data") + 1]) if "--data" in told else Path("nowhere")
    return told if "--as" in told else ["--as", login_of(folder, told), *told]


def add_account(desk: Desk, name: str, office: str, role: Role) -> Account:
    """Open an account at the desk of an administrator, with a password of the person's own."""
    person = people.enrol(desk, name, office)
    added = accounts.add_account(desk, Account(name, person.id, role), _FIRST)
    own = as_actor(desk, people.actor_for(person, role))
    return accounts.change_password(own, _FIRST.password, _NEW) or added
