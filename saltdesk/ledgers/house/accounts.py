"""How the list of accounts and the table of rights read."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.accounts.account import Account, AccountStatus
from saltdesk.domain.acts.rights import Duty, Scope, scope_of
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Role, Staff
from saltdesk.ledgers.base.columns import Block, Column, Kind
from saltdesk.services.accounts.accounts import persons_of
from saltdesk.services.desk.people import office_name

_SIGNS = {Scope.ALWAYS: "可以", Scope.MANDATE: "职责内", Scope.NEVER: "—"}


def roles_hint(role: Role) -> str:
    """Return in one sentence what a role may do."""
    able = [duty.label.partition("（")[0] for duty in Duty if scope_of(duty, role) is not Scope.NEVER]
    return f"{role.label}：{'、'.join(able)}。"


@dataclass(frozen=True)
class RightsRow:
    """One kind of act in the table of rights."""

    duty: Duty
    id: int = 0


def rights_rows() -> list[RightsRow]:
    """Return the rows of the table of rights."""
    return [RightsRow(duty, number) for number, duty in enumerate(Duty, 1)]


def _persons(block: Block) -> Iterator[Staff | None]:
    found = persons_of(block.records)
    yield from (found.get(account.staff) for account in block.records)


def _names(block: Block) -> Iterator[str]:
    yield from (person.name if person else "" for person in _persons(block))


def _offices(block: Block) -> Iterator[str]:
    yield from (office_name(person.office) if person else "" for person in _persons(block))


ACCOUNT_COLUMNS = (
    Column("name", "登录名", width=14),
    Column("person", "姓名", width=12, values=_names),
    Column("office", "处室", width=14, values=_offices),
    Column("role", "角色", Kind.STATE, 12, value=lambda _, one: one.role.label),
    Column("status", "状态", Kind.STATE, 10, value=lambda _, one: _status(one)),
    Column("since", "开设日期", Kind.DATE, 12),
    Column("set_on", "口令设于", Kind.DATE, 12),
)
"""One row per account, those that ended included."""


def _status(account: Account) -> str:
    waits = account.must_change and account.status is AccountStatus.ACTIVE
    return "待改首次口令" if waits else account.status.label


def _scope(role: Role) -> Column:
    return Column(role.code, role.label, Kind.STATE, 9, value=lambda _, row: _SIGNS[scope_of(row.duty, role)])


RIGHTS_COLUMNS = (
    Column("duty", "可以做什么", width=30, value=lambda _, row: row.duty.label),
    *(_scope(role) for role in Role),
)
"""One row per kind of act, one column per role."""
