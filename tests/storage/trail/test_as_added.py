"""Which rows the texts of the trail prove at once, and which have to be looked at column by column."""

from collections.abc import Callable

import pytest

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail import audit
from saltdesk.storage.trail.as_added import StoredTexts, single_additions
from saltdesk.storage.trail.audit import Note, rehearsed

pytestmark = pytest.mark.local


@pytest.fixture
def rows(desk: Desk, register: Callable[..., object]) -> list[str]:
    """The rows of the entry of a new complaint, as the trail holds them."""
    register(Complainant(name="甄无名", contact="13912345678"), facts="窗口“另收”50元\n没有收据")
    (entry,) = [one for one in audit.since(0) if one.act == "complaint.register"]
    return list(entry.rows_back())


def proved(rows: list[str]) -> set[tuple[str, int]]:
    """The tables and ids of rows that are stored as they were added."""
    return {
        (table, key)
        for table, places in single_additions(rows).items()
        if table != "number_series"
        for key in StoredTexts(database, table).same({key: rows[place] for key, place in places.items()})
    }


def test_rows_are_proved_as_they_were_added(rows: list[str]) -> None:
    assert {table for table, _ in proved(rows)} == {"complaint", "complainant"}


@pytest.mark.parametrize(
    ("table", "settings"),
    [
        ("complaint", "facts = facts || ' '"),
        ("complaint", "decided_on = ''"),  # where NULL may stand, it means another thing
        ("complaint", "due_on = NULL"),
        ("complaint", "elements = elements + 1"),
        ("complaint", "version = 2"),
        ("complainant", "name = '甄有名'"),
        ("complainant", "agent = '甄有名'"),
        ("complainant", "contact = ''"),
        ("complainant", "salt = lower(hex(randomblob(16)))"),
    ],
)
def test_a_row_that_changed_is_left_to_the_columns(
    desk: Desk, note: Callable[..., Note], rows: list[str], table: str, settings: str
) -> None:
    before = proved(rows)
    with rehearsed(desk.store, note()):
        database.execute_sql(f"UPDATE {table} SET {settings}")
        left = proved(rows)
    assert before - left == {one for one in before if one[0] == table}


def test_a_row_that_is_told_of_twice_or_in_another_shape_is_left_to_the_columns(rows: list[str]) -> None:
    (complaint,) = [row for row in rows if row.startswith('{"table":"complaint",')]
    assert "complaint" not in single_additions([*rows, complaint.replace('"insert"', '"update"')])
    assert single_additions([*rows, complaint.replace(":", ": ")]) == {}
