"""The step to schema 23: people called by name get an index, and what Today asks for gets its own."""

from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.storage import complaint_parties, upgrade
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.database import Store
from saltdesk.storage.open_rows import OpenRows, open_rows
from saltdesk.storage.trail import audit
from tests.storage.test_schema_6 import AT, insert
from tests.storage.test_schema_7 import COMPLAINT

OBJECTS = (
    ("样例庚、样例辛", ""),
    ("", "样例庚"),
    ("", "窗口收件时态度不好的那位同志，个子高，戴眼镜，说话带口音，其余记不清"),
)


@pytest.fixture
def before(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of schema 20 with complaints about people who have no record."""
    scripts = tmp_path / "migrations"
    scripts.mkdir()
    for script in sorted(upgrade.MIGRATIONS.glob("00*.py")):
        if script.name < "0021":
            (scripts / script.name).write_bytes(script.read_bytes())
    with monkeypatch.context() as older:
        older.setattr(upgrade, "MIGRATIONS", scripts)
        older.setattr(upgrade, "SCHEMA_VERSION", 20)
        folder.mkdir()
        upgrade.prepare(folder / "data.db", AT)
    connection = dbapi2.connect(str(folder / "data.db"))
    for key, (person, words) in enumerate(OBJECTS, start=1):
        told = {"number": f"2026-{key:04}", "object_person": person, "object_words": words, "kind": "7"}
        insert(
            connection, "complaint", COMPLAINT | told | {"status": "registered", "due_on": f"2026-12-0{key}"}
        )
    connection.execute("DELETE FROM change_outbox")
    connection.commit()
    connection.close()
    return folder


def test_people_called_by_name_are_found_after_the_step(before: Path) -> None:
    store = Store.open(before)
    assert complaint_parties.called("样例庚") == {1, 2}
    assert complaint_parties.about_among((), "样例辛", [2, 3]) == frozenset()
    assert complaint_parties.called("样例") == frozenset(), "a part of a name is no name"
    assert list(complaint_parties.problems()) == []
    assert list(audit.problems()) == []
    store.close()


def test_open_complaints_are_found_by_date_after_the_step(before: Path) -> None:
    store = Store.open(before)
    source = OpenRows(
        COMPLAINTS,
        {"status": ("registered",)},
        unset=("archived_on",),
        due="due_on",
        index="complaint_open",
    )
    found = open_rows(source, until=date(2026, 12, 2))
    assert [(row.key, row.due) for row in found] == [(1, date(2026, 12, 1)), (2, date(2026, 12, 2))]
    store.close()
