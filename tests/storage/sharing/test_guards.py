"""The database guards its records itself: psql, as every role in every office, sees what services show."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.services.access.destruction_lists import sees_list
from saltdesk.services.access.hiding import barred
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.people import office_name
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.tables.base import database
from tests.days import TODAY
from tests.guarded import OFFICES, GuardedBureau, Person
from tests.people import LEADER

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def keeper(guarded: GuardedBureau) -> Iterator[Desk]:
    """Yield a desk that reads everything, as the keeper of the database."""
    desk = open_desk(guarded.folder, LEADER, FixedClock(TODAY))
    yield desk
    desk.store.close()


def actor_of(person: Person) -> Actor:
    return Actor(person.name, person.office, office_name(person.office), person.role, person.staff)


_TABLES = {
    "complaint": "SELECT id, id FROM complaint",
    "complaint_step": "SELECT id, complaint FROM complaint_step",
    "complaint_attachment": "SELECT id, complaint FROM complaint_attachment",
    "complaint_name": "SELECT id, complaint FROM complaint_name",
    "complaint_party": "SELECT complaint, complaint FROM complaint_party WHERE complaint > 0",
    "complaint_called": "SELECT complaint, complaint FROM complaint_called",
}
_OTHERS = {
    "accountability_case": ("SELECT id, id FROM accountability_case", Area.ACCOUNTABILITY),
    "power_case": ("SELECT id, id FROM power_case", Area.CASES),
    "power_case_link": ('SELECT id, "case" FROM power_case_link', Area.CASES),
    "notice": ("SELECT id, id FROM notice", Area.NOTICES),
    "delivery": ("SELECT id, notice FROM delivery", Area.NOTICES),
    "audit": ("SELECT seq, seq FROM audit", Area.TRAIL),
} | {name: (sql, Area.COMPLAINTS) for name, sql in _TABLES.items()}


def shown_by_services(desk: Desk) -> dict[str, list[int]]:
    """Return the ids of the rows of each guarded table that the services show."""
    shown = {}
    for name, (sql, area) in _OTHERS.items():
        hidden = barred(desk, area)
        shown[name] = [key for key, record in database.execute_sql(sql) if record not in hidden]
    hidden = barred(desk, Area.COMPLAINTS)
    links = database.execute_sql("SELECT id, one, other FROM complaint_link")
    shown["complaint_link"] = [key for key, *ends in links if hidden.isdisjoint(ends)]
    lists = [key for (key,) in database.execute_sql("SELECT id FROM destruction_list")]
    shown["destruction_list"] = [key for key in lists if sees_list(desk, key)]
    items = database.execute_sql("SELECT id, list FROM destruction_item")
    shown["destruction_item"] = [key for key, of in items if of in shown["destruction_list"]]
    done = database.execute_sql("SELECT id, area, record FROM anonymisation")
    shown["anonymisation"] = [
        key for key, area, key_ in done if key_ not in barred(desk, Area.from_code(area))
    ]
    return {name: sorted(keys) for name, keys in shown.items()}


def seen_in_client(bureau: GuardedBureau, person: Person) -> dict[str, list[int]]:
    names = [*_OTHERS, "complaint_link", "destruction_list", "destruction_item", "anonymisation"]
    keys = {"complaint_party": "complaint", "complaint_called": "complaint", "audit": "seq"}
    parts = [
        f"'{name}', (SELECT coalesce(json_agg({keys.get(name, 'id')} ORDER BY 1), '[]') FROM {name}"
        f"{' WHERE complaint > 0' if name == 'complaint_party' else ''})"
        for name in names
    ]
    return {
        name: sorted(found)
        for name, found in bureau.asked(person.login, f"SELECT json_build_object({', '.join(parts)})").items()
    }


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("role", list(Role), ids=lambda role: role.code)
def test_each_role_sees_the_rows_that_the_services_show(
    guarded: GuardedBureau, keeper: Desk, role: Role, office: str
) -> None:
    person = guarded.person(role, office)
    assert seen_in_client(guarded, person) == shown_by_services(as_actor(keeper, actor_of(person)))
