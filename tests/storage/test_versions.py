"""Every released schema, filled, becomes the present one: nothing is lost and nothing is made up."""

import lzma
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from saltdesk.domain.base.issued import NoticeStatus
from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.domain.complaints.handling import Conclusion
from saltdesk.services.complaints.handling import answer_complaint, archive_complaint
from saltdesk.services.house.maintenance import problems
from saltdesk.services.house.trail import head
from saltdesk.storage import upgrade
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.tables.base import database
from saltdesk.storage.tables.house import OutboxTable
from saltdesk.storage.trail import audit

DATA = Path(__file__).parent / "data"


def rows(path: Path) -> dict[str, list[dict[str, object]]]:
    """Every row of every table as column names with values, but for the list of applied scripts."""
    connection = dbapi2.connect(str(path))
    try:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
        tables = [name for (name,) in found if name != "schema_migration"]
        answer = {}
        for table in tables:
            cursor = connection.execute(f"SELECT * FROM {table} ORDER BY 1")
            names = [column[0] for column in cursor.description]
            answer[table] = [dict(zip(names, row, strict=True)) for row in cursor]
        return answer
    finally:
        connection.close()


@pytest.fixture(params=sorted(DATA.glob("version-*.db.xz")), ids=lambda file: file.name)
def released(request: pytest.FixtureRequest, folder: Path) -> dict[str, list[dict[str, object]]]:
    """The rows of a released version, whose file now stands where the office's data is opened."""
    folder.mkdir()
    (folder / "data.db").write_bytes(lzma.decompress(request.param.read_bytes()))
    return rows(folder / "data.db")


def test_an_older_version_keeps_every_row_and_gets_the_present_schema(released, folder, request) -> None:
    desk = request.getfixturevalue("desk")
    after = rows(folder / "data.db")
    for table, before in released.items():
        if table in ("audit", "law", "setting"):
            # The upgrade leaves its entry, and the basis documents that come with the program are entered.
            del after[table][len(before) :]
        assert len(after[table]) == len(before) > 0 or not before, table
        for old, new in zip(before, after[table], strict=True):
            assert old.items() <= new.items(), table
    assert upgrade.read_header(desk.store.path) == (upgrade.APPLICATION_ID, upgrade.SCHEMA_VERSION)
    found = upgrade.fingerprint_of(database.execute_sql(upgrade.SCHEMA_SQL).fetchall())
    assert found == upgrade.FINGERPRINTS[upgrade.SCHEMA_VERSION]
    assert not OutboxTable.select().exists()
    assert list(audit.problems()) == []


def test_an_older_version_leaves_its_backup_and_its_trail(released, folder, request) -> None:
    entries = len(released["audit"])
    request.getfixturevalue("desk")
    (backup,) = folder.glob("data-升级前-格式*.db")
    assert rows(backup) == released
    assert audit.hash_at(entries) == released["audit"][-1]["hash"]
    upgraded, *others = audit.since(entries)
    assert [one.act for one in others] == ["law.ship"]
    assert (upgraded.act, upgraded.sentence.startswith("升级数据库，原格式")) == ("database.upgrade", True)
    assert head()[0] == entries + 2


@pytest.mark.parametrize("released", [DATA / "version-1.db.xz"], indirect=True, ids=["version 1"])
def test_notices_of_version_1_are_issued_and_say_no_more_than_they_did(released, request) -> None:
    desk = request.getfixturevalue("desk")
    first, *_ = NOTICES.all()
    assert (first.number, first.status, first.digest) == ("郑盐检通〔2026〕1号", NoticeStatus.ISSUED, "")
    # The frozen papers of this office are not in the repository; nothing else is wrong.
    assert all(text.startswith("存档文件") for text in problems(desk))


@pytest.mark.parametrize("released", [DATA / "version-4.db.xz"], indirect=True, ids=["version 4"])
def test_complaints_of_version_4_go_on_where_they_stood(released, request) -> None:
    desk = request.getfixturevalue("desk")
    taken = COMPLAINTS.all(status=ComplaintStatus.ACCEPTED)
    assert taken
    assert all(
        (one.kinds, one.items, one.told_on, one.group, one.archive_number) == ((), (), None, 0, "")
        for one in COMPLAINTS.all()
    )
    assert not any(person.id_shown or person.email for person in COMPLAINANTS.all())
    answer_complaint(desk, taken[0].id, Conclusion.TRUE, "属实。", desk.clock.today(), "电话")
    assert archive_complaint(desk, taken[0].id).archive_number == "2026-TS-0001"
    assert "complaint" in {change.table for entry in audit.since(head()[0] - 1) for change in entry.changes()}
