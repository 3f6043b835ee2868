"""The step to schema 6: a finding entered before keeps every word, and nobody counts as having changed it."""

from datetime import datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.inspections.inspection import FindingSource, FindingStatus, Severity
from saltdesk.storage import upgrade
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS
from saltdesk.storage.database import Store
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail import audit

AT = datetime(2026, 11, 23, 9)
"""When the office is upgraded."""

INSPECTION = {
    "number": "责检2026-001",
    "kind": "duty_list",
    "office": "盐政处",
    "status": "rectifying",
    "inspects_on": "2026-11-02",
    "version": 3,
}
FINDING = {
    "inspection": 1,
    "number": "问题2026-001",
    "office": "盐政处",
    "problem": "公示不全",
    "label": "hot",
    "owner": "样例丙",
    "found_on": "2026-11-02",
    "due_on": "2026-11-20",
    "rectified_on": "2026-11-10",
    "rectified_by": "样例丙",
    "rectification": "已补充",
    "status": "rectified",
    "version": 2,
}


@pytest.fixture
def before(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of schema 5 with an inspection and a finding under rectification."""
    scripts = tmp_path / "migrations"
    scripts.mkdir()
    for script in sorted(upgrade.MIGRATIONS.glob("000[1-5]_*.py")):
        (scripts / script.name).write_bytes(script.read_bytes())
    with monkeypatch.context() as older:
        older.setattr(upgrade, "MIGRATIONS", scripts)
        older.setattr(upgrade, "SCHEMA_VERSION", 5)
        folder.mkdir()
        upgrade.prepare(folder / "data.db", AT)
    connection = dbapi2.connect(str(folder / "data.db"))
    for table, values in (("inspection", INSPECTION), ("finding", FINDING)):
        insert(connection, table, values)
    connection.execute("DELETE FROM change_outbox")
    connection.commit()
    connection.close()
    return folder


def insert(connection, table: str, values: dict[str, object]) -> None:
    """A row with these values; columns that must have a text get an empty one."""
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    row = {name: values.get(name, "") for _, name, _, required, _, key in columns if required and not key}
    row |= values
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))


def test_a_finding_of_before_keeps_every_word(before: Path) -> None:
    store = Store.open(before)
    (finding,) = FINDINGS.all()
    for name, value in FINDING.items():
        kept = getattr(finding, name)
        assert (getattr(kept, "code", None) or str(kept)) == str(value)
    assert (finding.source, finding.severity, finding.status) == (
        FindingSource.INSPECTION,
        Severity.MINOR,
        FindingStatus.RECTIFIED,
    )
    assert (finding.files, finding.reopened, finding.check) == ((), 0, 0)
    (inspection,) = INSPECTIONS.all()
    assert (inspection.yearly_plan, inspection.received_on, inspection.reporter) == (None, None, "")
    (entry,) = audit.since(0)
    assert (entry.act, entry.actor, {change.action for change in entry.rows()}) == (
        "database.upgrade",
        "程序升级",
        {"state"},
    )
    assert database.execute_sql("SELECT count(*) FROM change_outbox").fetchone() == (0,)
    store.close()


def test_the_rebuilt_table_still_points_to_its_inspection(before: Path) -> None:
    store = Store.open(before)
    assert database.execute_sql("PRAGMA foreign_key_check").fetchall() == []
    keys = database.get_foreign_keys("finding")
    assert [(key.column, key.dest_table) for key in keys] == [("inspection", "inspection")]
    store.close()
