"""Signing in, locking and founding an office with real keys: names in Chinese, passwords without it."""

import pytest

from saltdesk.domain.base.people import Role
from saltdesk.storage.base.connections import is_plain
from tests.accounts import PASSWORD, give_accounts
from tests.desk.clerk_desk import end, key_of, stored, wait_for

pytestmark = pytest.mark.slow

NAME, TYPED = "中国", "zhongguo "


@pytest.fixture
def program(clerk_desk):
    """Start the program; it ends with the test."""
    running = []

    def begin(*arguments, **further):
        running.append(clerk_desk.start(*map(str, arguments), **further))

    yield begin
    for one in running:
        end(one)


def acts(folder):
    return [act for (act,) in stored(folder, "SELECT act FROM audit ORDER BY seq")]


def test_a_chinese_login_name_and_a_password_open_the_window(clerk_desk, desk, program):
    folder = desk.store.folder
    desk.store.close()
    give_accounts(folder, (NAME, "jh", Role.CLERK))
    program("--data", folder)
    clerk_desk.window("登录")
    clerk_desk.compose_chinese()
    clerk_desk.type(TYPED)
    clerk_desk.press("Tab")
    clerk_desk.type(PASSWORD)
    clerk_desk.press("Return")
    clerk_desk.window("盐政事务台 —")
    assert acts(folder)[-1] == "account.sign_in"


def test_a_locked_window_hides_everything_until_the_password_is_typed(clerk_desk, desk, program):
    folder = desk.store.folder
    desk.store.close()
    give_accounts(folder, (NAME, "jh", Role.CLERK))
    program("--data", folder, "--as", NAME, SALTDESK_PASSWORD=PASSWORD)
    clerk_desk.window("盐政事务台")
    clerk_desk.press(key_of("complaints_tab"), "ctrl+n")
    clerk_desk.type("abc")
    clerk_desk.press("ctrl+l")
    clerk_desk.window("已锁定")
    clerk_desk.press("Escape")
    assert clerk_desk.is_open("已锁定")
    clerk_desk.type("falsch-2026")
    clerk_desk.press("Return")
    assert clerk_desk.is_open("已锁定")
    clerk_desk.press("ctrl+a")
    clerk_desk.type(PASSWORD)
    clerk_desk.press("Return")
    wait_for(lambda: not clerk_desk.is_open("已锁定"), "the window stayed locked")


def test_an_office_is_founded_in_two_steps(clerk_desk, tmp_path, program):
    program(XDG_DATA_HOME=str(tmp_path))
    clerk_desk.window("开始办公")
    clerk_desk.compose_chinese()
    clerk_desk.type(TYPED)
    clerk_desk.compose_chinese(False)
    clerk_desk.press("Tab", "Down", "Down", "Tab", "Tab")
    clerk_desk.type("yan-2026-zheng")
    clerk_desk.press("Tab")
    clerk_desk.type("yan-2026-zheng")
    clerk_desk.press("Return")
    clerk_desk.window("恢复单")
    (made,) = tmp_path.rglob("data.db")
    assert not is_plain(made)
