"""What a changed row of a wide table tells the outbox: the columns that changed, and the version."""

import json
from collections.abc import Callable

import pytest

from saltdesk.domain.lists.items import PowerItem
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.database import Store
from saltdesk.storage.recording.outbox import pending_changes
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, rehearsed

pytestmark = pytest.mark.local


@pytest.fixture
def told(store: Store, note: Callable[..., Note]) -> Callable[[str], tuple[str, str, dict[str, object]]]:
    """Return a function that changes a power item, and returns what the outbox and then the trail hold."""

    def changed(settings: str) -> tuple[str, str, dict[str, object]]:
        with rehearsed(store, note()):
            item = POWERS.insert(PowerItem(code="01", name="食盐零售许可"))
            database.execute_sql("DELETE FROM change_outbox")
            database.execute_sql(f"UPDATE power_item SET {settings} WHERE id = ?", (item.id,))
            ((old, new),) = database.execute_sql("SELECT old, new FROM change_outbox").fetchall()
            (change,) = pending_changes(database)
        return old, new, dict(change.fields)

    return changed


def test_only_what_changed_is_handed_over(told) -> None:
    old, new, fields = told("name = '食盐批发许可', published_on = '2026-11-01', version = version + 1")
    assert json.loads(old) == {"name": "食盐零售许可", "published_on": None, "version": 1}
    assert json.loads(new) == {"name": "食盐批发许可", "published_on": "2026-11-01", "version": 2}
    assert fields == {"name": ("食盐零售许可", "食盐批发许可"), "published_on": (None, "2026-11-01")}


@pytest.mark.parametrize(
    ("version", "fields"), [("version", {"version": (1, 1)}), ("version + 1", {}), ("7", {"version": (1, 7)})]
)
def test_a_version_that_does_not_go_up_by_one_is_told(told, version: str, fields: dict[str, object]) -> None:
    assert told(f"version = {version}")[2] == fields
