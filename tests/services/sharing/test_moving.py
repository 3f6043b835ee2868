"""Moving an office into a shared database and back, also when the move is cut at any step."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from saltdesk.demo.accounts import PASSWORD
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.sharing.address import Server
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.sign_in import Unlocked, unlock
from saltdesk.services.sharing.moving import Returner, move_from, move_to
from saltdesk.storage.connections import connect
from saltdesk.storage.database import Store
from saltdesk.storage.keys.data_key import DATA, passphrase_of
from tests.days import TODAY

from .conftest import KEEPER

CLOCK = FixedClock(TODAY)
ADMINISTRATOR = "管理员甲"
FRESH = "新的口令-2026"


@pytest.fixture
def office(sample_bureau: Callable[[date, Path], None], folder: Path) -> Path:
    sample_bureau(TODAY, folder)
    return folder


def opened(folder: Path, password: str = PASSWORD) -> Unlocked:
    return unlock(folder, ADMINISTRATOR, password, CLOCK.now())


def test_a(office: Path, empty_server: Server) -> None:
    import time
    a=time.time()
    moved = move_to(office, opened(office), empty_server, KEEPER, CLOCK)
    print(moved, time.time()-a)
    a=time.time()
    back = move_from(office, empty_server, KEEPER, Returner(ADMINISTRATOR, NewPassword(FRESH, FRESH)), CLOCK)
    print(back, time.time()-a)
    assert 0
