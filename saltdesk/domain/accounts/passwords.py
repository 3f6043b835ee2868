"""Rules of passwords (GB/T 22239-2019, level 2: identity information is complex and changed regularly)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from typing import Final

from saltdesk.domain.accounts.account import Account
from saltdesk.domain.accounts.clause import CLAUSE
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem

SHORTEST: Final = 8
LONGEST: Final = 64
"""Characters of a password."""

_KINDS: Final = (r"[a-z]", r"[A-Z]", r"[0-9]", r"[^a-zA-Z0-9]")
_FEWEST_KINDS: Final = 2
_COMMON: Final = ("password", "passw0rd", "qwerty", "abc123", "12345678", "11111111", "admin", "saltdesk1")


@dataclass(frozen=True)
class PasswordRule:
    """One rule: whether a password of an account breaks it, and the sentence that says what to do."""

    is_broken: Callable[[str, str], bool]
    sentence: str


def _kinds(password: str) -> int:
    return sum(bool(re.search(kind, password)) for kind in _KINDS)


def _is_run(password: str) -> bool:
    """Return whether a password repeats one character, or only counts up or down."""
    steps = {ord(after) - ord(before) for before, after in pairwise(password)}
    return len(steps) == 1 and steps <= {-1, 0, 1}


RULES: Final = (
    PasswordRule(lambda word, _: len(word) < SHORTEST, f"口令至少{SHORTEST}位。"),
    PasswordRule(lambda word, _: len(word) > LONGEST, f"口令不要超过{LONGEST}位。"),
    PasswordRule(lambda word, _: word != word.strip(), "口令的开头和末尾不要用空格。"),
    PasswordRule(
        lambda word, _: _kinds(word) < _FEWEST_KINDS, "口令须含小写字母、大写字母、数字、符号中的至少两种。"
    ),
    PasswordRule(lambda word, name: bool(name) and name.lower() in word.lower(), "口令不要包含登录名。"),
    PasswordRule(
        lambda word, _: _is_run(word) or any(one in word.lower() for one in _COMMON),
        "这个口令太常见，请换一个。",
    ),
)
"""In the order in which they are told; the first broken one is shown."""

HINT: Final = f"至少{SHORTEST}位，含字母、数字、符号中的两种"
"""What a field for a new password says before anything is typed."""


def password_problems(password: str, again: str, name: str, field: str = "password") -> Iterator[Problem]:
    """Yield why a new password cannot be set; ``again`` is the second typing, ``name`` the login name."""
    broken = next((rule for rule in RULES if rule.is_broken(password, name)), None)
    if broken:
        yield Problem(broken.sentence, field, CLAUSE)
    elif password != again:
        yield Problem("两次输入的口令不同，请重新输入。", "again", CLAUSE)


def must_change(account: Account, today: date, days: int) -> bool:
    """Return whether the password has to be changed before any work: set by another, or too old.

    ``days`` is how long a password may be used; 0 is without a limit.
    """
    is_old = bool(days and account.set_on and (today - account.set_on).days >= days)
    return account.must_change or is_old
