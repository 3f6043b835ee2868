"""The step to schema 11: older findings, inspections, plans and cases get empty values, changed by nobody."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.inspections.inspection import FindingStatus
from saltdesk.storage import upgrade
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS, PLANS
from saltdesk.storage.database import Store
from saltdesk.storage.tables.base import database
from tests.storage.test_schema_6 import AT, insert

PLAN = {
    "kind": "supervision",
    "number": "督检计划2026-01",
    "status": "approved",
    "year": 2026,
    "offices": "[]",
}
INSPECTION = {"kind": "supervision", "number": "督检2026-001", "status": "rectifying"}
FINDING = {
    "check": 0,
    "source": "inspection",
    "number": "问题2026-001",
    "label": "none",
    "severity": "minor",
    "status": "rectified",
    "rectified_by": "样例甲、样例乙",
    "files": "[]",
    "rectification_files": "[]",
    "reopened": 0,
}
CASE = {
    "number": "责追2026-001",
    "source": "outside",
    "source_record": 0,
    "situation": "powers",
    "status": "open",
    "person": "样例丙",
    "files": "[]",
}


@pytest.fixture
def before(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of schema 8 with one record of each kind."""
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
    for table, row in (
        ("inspection_plan", PLAN),
        ("inspection", INSPECTION),
        ("finding", FINDING),
        ("accountability_case", CASE),
    ):
        insert(connection, table, row | {"version": 3})
    connection.execute("DELETE FROM change_outbox")
    connection.commit()
    connection.close()
    return folder


def test_older_records_keep_their_names_and_get_no_records_of_people(before: Path) -> None:
    store = Store.open(before)
    (finding,), (case,) = FINDINGS.all(), ACCOUNTABILITY_CASES.all()
    assert (finding.rectified_by, finding.rectifiers, finding.recorders) == ("样例甲、样例乙", (), ())
    assert (finding.status, finding.orders, finding.ordered_on) == (FindingStatus.RECTIFIED, 0, None)
    assert (case.person, case.persons, case.review_result) == ("样例丙", (), None)
    (inspection,), (plan,) = INSPECTIONS.all(), PLANS.all()
    assert (inspection.inspectors, inspection.waivers, inspection.draw) == ((), (), 0)
    assert plan.approval == ()
    assert {one.version for one in (finding, case, inspection, plan)} == {3}
    store.close()


def test_nobody_counts_as_having_changed_them(before: Path) -> None:
    store = Store.open(before)
    changed = database.execute_sql("SELECT count(*) FROM change_outbox WHERE name = 'finding'").fetchone()
    assert changed == (0,)
    store.close()
