"""The step to schema 7: what an old register told about a complainant leaves the address, word for word."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.storage import upgrade
from saltdesk.storage.areas.complaints import COMPLAINANTS
from saltdesk.storage.database import Store
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail import audit
from tests.storage.test_schema_6 import AT, insert

ADDRESSES = (
    ("某市某路1号；导入原文：微信号：wx_123；户主：甄某某", "某市某路1号", "微信号：wx_123；户主：甄某某"),
    ("导入原文：备注=又来过一次", "", "备注=又来过一次"),
    ("某市某路2号；", "某市某路2号；", ""),
    ("", "", ""),
)
"""Address before, address after, and the text of the register after."""

NUMBERS = (
    *("pages", "elements", "due_provisional", "is_read_back", "head_count", "earlier", "group", "version"),
)
COMPLAINT = {"channel": "letter", "status": "archived"} | dict.fromkeys(NUMBERS, 0)
PERSON = {
    "complainant_type": "citizen",
    "disclosure": "real_name",
    "id_kind": "id_card",
    "is_confidential": 0,
    "id_shown": 0,
    "version": 5,
}


@pytest.fixture
def before(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of schema 6 with complainants of an imported register."""
    scripts = tmp_path / "migrations"
    scripts.mkdir()
    for script in sorted(upgrade.MIGRATIONS.glob("000[1-6]_*.py")):
        (scripts / script.name).write_bytes(script.read_bytes())
    with monkeypatch.context() as older:
        older.setattr(upgrade, "MIGRATIONS", scripts)
        older.setattr(upgrade, "SCHEMA_VERSION", 6)
        folder.mkdir()
        upgrade.prepare(folder / "data.db", AT)
    connection = dbapi2.connect(str(folder / "data.db"))
    for key, (address, _, _) in enumerate(ADDRESSES, start=1):
        insert(connection, "complaint", COMPLAINT | {"number": f"2026-{key:04}"})
        insert(connection, "complainant", PERSON | {"complaint": key, "address": address})
    connection.execute("DELETE FROM change_outbox")
    connection.commit()
    connection.close()
    return folder


def test_the_texts_of_registers_are_split_from_the_address(before: Path) -> None:
    store = Store.open(before)
    people = COMPLAINANTS.all()
    assert [(one.address, one.imported) for one in people] == [row[1:] for row in ADDRESSES]
    assert {one.version for one in people} == {5}
    store.close()


def test_nobody_counts_as_having_changed_them(before: Path) -> None:
    store = Store.open(before)
    (entry,) = audit.since(0)
    assert (entry.act, entry.actor, {change.action for change in entry.rows()}) == (
        "database.upgrade",
        "程序升级",
        {"state"},
    )
    assert database.execute_sql("SELECT count(*) FROM change_outbox").fetchone() == (0,)
    store.close()
