"""处室和人员 and 参数 at a real desk: reached by the menu, typed by pinyin, one act each."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from saltdesk.domain.base.people import Role
from tests.accounts import PASSWORD, give_accounts
from tests.desk.clerk_desk import end, key_of, stored, wait_for

pytestmark = pytest.mark.slow

CLERK = "示例二"
_WINDOW = Path("forms/window/main_window.ui")


@pytest.fixture
def at_house(desk, clerk_desk):
    """Start the program for a clerk of the office in charge, and return its folder."""
    desk.store.close()
    give_accounts(desk.store.folder, (CLERK, "bg", Role.OFFICE_HEAD))
    arguments = ("--data", str(desk.store.folder), "--as", CLERK)
    program = clerk_desk.start(*arguments, SALTDESK_PASSWORD=PASSWORD)
    clerk_desk.window("盐政事务台")
    clerk_desk.press(key_of("complaints_tab"))
    yield desk.store.folder
    end(program)


def open_page(desk, action, title):
    """Open a page by its place in the menu 数据, separators not counted."""
    menu = ElementTree.parse(_WINDOW).find(".//widget[@name='data_menu']")
    names = [one.get("name") for one in menu.findall("addaction") if one.get("name") != "separator"]
    desk.press("alt+d", *["Down"] * names.index(action), "Return")
    desk.window(title)


def test_an_office_is_added_with_a_name_typed_by_pinyin(clerk_desk, at_house):
    open_page(clerk_desk, "people_action", "处室和人员")
    clerk_desk.press("alt+a")
    clerk_desk.window("增设处室")
    clerk_desk.compose_chinese()
    clerk_desk.type("zhongguo ")
    clerk_desk.compose_chinese(False)
    clerk_desk.press("ctrl+Return")
    names = "SELECT name FROM office ORDER BY id"
    wait_for(lambda: ("中国",) in stored(at_house, names), "the office was not added")


def test_a_parameter_is_changed_by_keys_alone(clerk_desk, at_house):
    open_page(clerk_desk, "parameters_action", "参数")
    clerk_desk.press("alt+e")
    clerk_desk.window("修改参数")
    clerk_desk.press("ctrl+a")
    clerk_desk.type("0371-60001234")
    clerk_desk.press("Return")
    value = "SELECT value FROM setting WHERE name = 'contact_phone'"
    wait_for(lambda: stored(at_house, value) == [("0371-60001234",)], "the parameter was not changed")
