"""A personal account: who signs in under which name and with which role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.accounts.clause import CLAUSE
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.people import LEADERSHIP, Role
from saltdesk.domain.base.vocabulary import Vocabulary


class AccountStatus(Vocabulary):
    """Whether an account may sign in."""

    ACTIVE = "active", "可用"
    ENDED = "ended", "已停用"


@dataclass(frozen=True)
class Account:
    """The account of one member of staff.

    ``name`` is what the person types when signing in; two accounts never share one. ``set_on`` is the day the
    password was set; ``must_change`` marks one that somebody else set.
    """

    name: str
    staff: int
    role: Role
    status: AccountStatus = AccountStatus.ACTIVE
    since: date | None = None
    ended_on: date | None = None
    set_on: date | None = None
    must_change: bool = False
    id: int = 0
    version: int = 0


ACCOUNT_FIELDS = FieldTable(
    Account,
    FieldRule("name", "登录名", required=True, clause=CLAUSE, longest=30),
    FieldRule("staff", "人员", required=True, clause=CLAUSE, is_chosen=True),
    FieldRule("role", "角色", required=True, clause=CLAUSE, is_chosen=True),
    FieldRule("status"),
    FieldRule("since", "开设日期"),
    FieldRule("ended_on", "停用日期", act="account.end"),
    FieldRule("set_on", "口令设置日期", act="account.password"),
    FieldRule("must_change"),
)
"""The fields of an account."""


def end_with_service(account: Account, today: date) -> Account:
    """Return the account as the end of its person's service leaves it; the name in records stays (F0.5)."""
    return replace(account, status=AccountStatus.ENDED, ended_on=today)


def role_problems(role: Role, office: str) -> Iterator[Problem]:
    """Yield why a person of an office cannot have a role."""
    if role is Role.LEADER and office != LEADERSHIP:
        yield Problem("局领导的角色只给局领导，其他处室的人员请选别的角色。", "role", CLAUSE)
    if office == LEADERSHIP and role not in (Role.LEADER, Role.ADMINISTRATOR, Role.AUDITOR):
        yield Problem("局领导的人员请选“局领导”。", "role", CLAUSE)
