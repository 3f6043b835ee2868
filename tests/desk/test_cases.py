"""A case entered with Chinese and real keys, and accepted from its page."""

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Role
from tests.accounts import PASSWORD, give_accounts
from tests.days import TODAY
from tests.desk.clerk_desk import end, key_of, stored, wait_for
from tests.services.casework import made_bureau

pytestmark = pytest.mark.slow


@pytest.fixture
def case_folder(desk):
    """Return the data folder of a bureau whose items are public."""
    desk.clock = FixedClock(TODAY)
    made_bureau(desk)
    desk.store.close()
    give_accounts(desk.store.folder, ("样例甲", "yz", Role.OFFICER))
    return desk.store.folder


def _case(folder, column):
    rows = stored(folder, f"SELECT {column} FROM power_case")
    return rows[0][0] if rows else ""


def test_a_licence_is_entered_in_chinese_and_handed_on(clerk_desk, case_folder):
    arguments = ("--data", str(case_folder), "--as", "样例甲", "--today", str(TODAY))
    program = clerk_desk.start(*arguments, SALTDESK_PASSWORD=PASSWORD)
    clerk_desk.window("盐政事务台")
    clerk_desk.press(key_of("cases_tab"), "ctrl+n", "alt+x", "Down", "alt+a")
    clerk_desk.compose_chinese()
    clerk_desk.type("xukezheng ")
    clerk_desk.press("alt+m")
    clerk_desk.type("shangdian ")
    clerk_desk.press("ctrl+Return")
    wait_for(lambda: _case(case_folder, "status") == "received", "no case was registered")
    assert _case(case_folder, "matter") == "许可证"
    assert _case(case_folder, "counterpart") == "商店"
    clerk_desk.press("Escape", "Return", "ctrl+Return")
    clerk_desk.window("确定承办人员")
    clerk_desk.press("Escape")
    end(program)
