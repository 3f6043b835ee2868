"""Rules of passwords, delays after failed tries, and the recovery code."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from saltdesk.domain.accounts.account import Account, role_problems
from saltdesk.domain.accounts.delays import DELAYS, delay_after, told, waiting
from saltdesk.domain.accounts.passwords import RULES, must_change, password_problems
from saltdesk.domain.accounts.recovery_code import ALPHABET, new_code, read_code
from saltdesk.domain.base.people import Role

NOW = datetime(2026, 11, 23, 9, 0)
TODAY = date(2026, 11, 23)


def problem(password: str, again: str | None = None, name: str = "样例甲") -> str:
    found = list(password_problems(password, password if again is None else again, name))
    return found[0].sentence if found else ""


@pytest.mark.parametrize(
    ("password", "told_as"),
    [
        ("", "至少8位"),
        ("abc-12", "至少8位"),
        ("a1" * 40, "不要超过64位"),
        (" abcdef12", "空格"),
        ("abcdefgh", "至少两种"),
        ("样例甲123456", "登录名"),
        ("Password-1", "太常见"),
        ("12345678-a", "太常见"),
    ],
)
def test_a_weak_password_is_refused_with_what_to_do(password: str, told_as: str) -> None:
    assert told_as in problem(password)


def test_a_password_is_typed_twice() -> None:
    assert "不同" in problem("yan-2026-zheng", "yan-2026-zhang")
    assert problem("yan-2026-zheng") == ""
    assert problem("saltdesk-demo") == ""


@given(st.text(max_size=80))
def test_every_password_breaks_a_rule_or_is_taken(password: str) -> None:
    assert bool(problem(password)) is any(rule.is_broken(password, "样例甲") for rule in RULES)


def test_the_wait_grows_with_every_failed_try_and_ends() -> None:
    assert not delay_after(DELAYS[0][0] - 1)
    delays = [delay_after(failures) for failures in range(30)]
    assert delays == sorted(delays)
    assert delays[-1] == timedelta(hours=1)
    assert waiting(5, NOW, NOW) == timedelta(minutes=1)
    assert waiting(5, NOW, NOW + timedelta(minutes=1)) == timedelta()
    assert waiting(0, None, NOW) == timedelta()


@given(st.integers(0, 40), st.integers(-(10**8), 10**8))
def test_a_clock_set_back_never_locks_for_longer_than_one_delay(failures: int, seconds: int) -> None:
    left = waiting(failures, NOW, NOW + timedelta(seconds=seconds))
    assert timedelta() <= left <= delay_after(failures)


def test_a_wait_is_told_rounded_up() -> None:
    assert [told(timedelta(seconds=n)) for n in (1, 59, 60, 61, 3600)] == [
        "1秒",
        "59秒",
        "1分钟",
        "2分钟",
        "60分钟",
    ]


def test_a_password_of_another_or_an_old_one_has_to_be_changed() -> None:
    account = Account("样例甲", 1, Role.CLERK, set_on=TODAY)
    assert not must_change(account, TODAY, 90)
    assert must_change(replace(account, must_change=True), TODAY, 0)
    assert must_change(account, TODAY + timedelta(days=90), 90)
    assert not must_change(account, TODAY + timedelta(days=9000), 0)


def test_leaders_are_of_the_leadership_and_nobody_else() -> None:
    assert list(role_problems(Role.LEADER, "yz"))
    assert list(role_problems(Role.CLERK, "leaders"))
    assert not list(role_problems(Role.LEADER, "leaders"))
    assert not list(role_problems(Role.ADMINISTRATOR, "leaders"))


def test_a_code_is_read_however_it_is_written() -> None:
    code = new_code()
    plain = code.replace("-", "")
    assert read_code(code) == read_code(plain.lower()) == read_code(f" {plain[:15]} {plain[15:]} ") == code
    assert read_code(plain[:-1]) == read_code("") == ""


def test_nearly_every_slip_in_a_code_is_noticed() -> None:
    passed = 0
    for _ in range(40):
        plain = new_code().replace("-", "")
        for place in range(0, 30, 3):
            other = ALPHABET[(ALPHABET.index(plain[place]) + 7) % len(ALPHABET)]
            passed += bool(read_code(plain[:place] + other + plain[place + 1 :]))
    assert passed <= 4


def test_letters_that_look_alike_are_the_same() -> None:
    for _ in range(200):
        code = new_code()
        if "1" in code and "0" in code:
            assert read_code(code.replace("1", "l").replace("0", "O")) == code
            return
    pytest.fail("no code with 1 and 0 in two hundred")
