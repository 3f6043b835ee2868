"""The step to schema 9: exact names of objects become records, everything else becomes unclear."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.complaints.objects import ObjectKind, Party, PartyKind
from saltdesk.storage import complaint_parties, upgrade
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.database import Store
from saltdesk.storage.trail import audit
from tests.storage.test_schema_6 import AT, insert
from tests.storage.test_schema_7 import COMPLAINT

OBJECTS = (
    ("盐政处", "", ObjectKind.OFFICE, (1,), (), ""),
    ("盐政处", "样例丙", ObjectKind.PERSON, (1,), (1,), ""),
    ("", "样例丙、样例丁", ObjectKind.PERSON, (), (1, 2), ""),
    ("盐政科", "", ObjectKind.UNCLEAR, (), (), "盐政科"),
    ("盐政处", "穿制服的人", ObjectKind.UNCLEAR, (), (), "盐政处　穿制服的人"),
    ("", "", ObjectKind.UNCLEAR, (), (), ""),
)
"""Office and person of the text, then kind, offices, staff and words of the record."""


@pytest.fixture
def before(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of schema 8 with complaints whose objects are texts."""
    scripts = tmp_path / "migrations"
    scripts.mkdir()
    for script in sorted(upgrade.MIGRATIONS.glob("000[1-8]_*.py")):
        (scripts / script.name).write_bytes(script.read_bytes())
    with monkeypatch.context() as older:
        older.setattr(upgrade, "MIGRATIONS", scripts)
        older.setattr(upgrade, "SCHEMA_VERSION", 8)
        folder.mkdir()
        upgrade.prepare(folder / "data.db", AT)
    connection = dbapi2.connect(str(folder / "data.db"))
    for code, name in (("yz", "盐政处"), ("bg", "办公室")):
        insert(connection, "office", {"code": code, "name": name, "version": 1})
    for name in ("样例丙", "样例丁"):
        insert(connection, "staff", {"name": name, "office": "yz", "version": 1, "standing": "staff"})
    for key, (office, person, *_) in enumerate(OBJECTS, start=1):
        told = {"number": f"2026-{key:04}", "object_office": office, "object_person": person, "kind": "7"}
        insert(connection, "complaint", COMPLAINT | told | {"facts": "办公室知道" if key == 1 else ""})
    connection.execute("DELETE FROM change_outbox")
    connection.commit()
    connection.close()
    return folder


def test_objects_become_records_where_every_name_is_known(before: Path) -> None:
    store = Store.open(before)
    found = [
        (c.object_office, c.object_person, c.object_kind, c.object_offices, c.object_staff, c.object_words)
        for c in COMPLAINTS.all()
    ]
    assert tuple(found) == OBJECTS
    assert list(audit.problems()) == [], "nobody counts as having changed them"
    store.close()


def test_the_index_of_parties_is_filled_when_the_store_is_opened(before: Path) -> None:
    store = Store.open(before)
    assert complaint_parties.about({Party(PartyKind.OFFICE, 1)}) >= {1, 2, 4, 5}
    assert complaint_parties.about({Party(PartyKind.STAFF, 2)}) == {3}
    assert complaint_parties.about({Party(PartyKind.OFFICE, 2)}) == {1}, "named in the facts alone"
    store.close()
