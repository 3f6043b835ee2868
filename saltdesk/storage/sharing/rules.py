"""The program's tables of rules as rows of the shared database, whose guards ask them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.rights import Scope, scope_of
from saltdesk.domain.acts.table import ACTS
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import Role
from saltdesk.domain.notices.kinds import KIND_BY_CODE

_TABLES = ("act", "guarded_kind", "guarded_series")


def fill_rules(connection: Any) -> None:
    """Replace the rules in the database by those of this program; call it as the owner."""
    with connection.cursor() as cursor:
        for table in _TABLES:
            cursor.execute(f"DELETE FROM guard.{table}")
        cursor.executemany("INSERT INTO guard.act VALUES (%s, %s, %s, %s)", list(map(_act, ACTS)))
        cursor.executemany(
            "INSERT INTO guard.guarded_kind VALUES (%s)", [(code,) for code in guarded_kinds()]
        )
        cursor.executemany(
            "INSERT INTO guard.guarded_series VALUES (%s)", [(name,) for name in guarded_series()]
        )


def _act(act: Act) -> tuple[str, list[str], list[str], list[str]]:
    """Return an act with its owners, the roles that always may, and those that may by mandate."""
    roles = {
        scope: [role.code for role in Role if scope_of(act.duty, role) is scope]
        for scope in (Scope.ALWAYS, Scope.MANDATE)
    }
    return act.code, [owner.code for owner in act.owners], roles[Scope.ALWAYS], roles[Scope.MANDATE]


def guarded_kinds() -> Iterator[str]:
    """Yield the codes of the notices that may name a complainant."""
    return (code for code, kind in KIND_BY_CODE.items() if kind.is_guarded)


def guarded_series() -> Iterator[str]:
    """Yield the number series that would tell how many cases of accountability there are."""
    yield "accountability"
    for code, kind in KIND_BY_CODE.items():
        if kind.areas == (Area.ACCOUNTABILITY,):
            yield f"notice-{code}"
