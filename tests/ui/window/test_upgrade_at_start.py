"""A newer program started on the data of an older one: a copy first, then the upgrade, and a sentence."""

import shutil

import pytest
from sqlcipher3 import dbapi2

from saltdesk.app import run
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.accounts import founding
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.storage import upgrade
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.base.connections import connect, is_plain
from saltdesk.storage.database import Store
from tests.days import TODAY
from tests.windows_disk import windows_disk

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("own_hooks", "no_window_stays")]

PASSWORD = "yan-2026-zheng"
NEXT = upgrade.SCHEMA_VERSION + 1
_SCRIPT = '''"""The next version: one more column."""


def up(migrator, database):
    database.execute_sql("ALTER TABLE office ADD COLUMN phone TEXT NOT NULL DEFAULT ''")
'''


@pytest.fixture
def office(folder):
    """Return an encrypted office of the present version with a complaint, and the key of its database."""
    clock = FixedClock(TODAY)
    person = FirstPerson("孙某", "bg")
    first = founding.first_key(person, NewPassword(PASSWORD, PASSWORD))
    desk = founding.found_office(folder, person, first, clock)
    complaint = Complaint(received_at=clock.now(), matter="食盐零售许可证核发")
    register_complaint(desk, Intake(complaint, Complainant()))
    passphrase = desk.store.passphrase
    desk.store.close()
    return folder, passphrase


@pytest.fixture
def newer_program(tmp_path, monkeypatch):
    """Make this program the next version, with one more migration."""
    scripts = tmp_path / "程序" / "migrations"
    shutil.copytree(upgrade.MIGRATIONS, scripts)
    (scripts / f"{NEXT:04d}_next.py").write_text(_SCRIPT, encoding="utf-8")
    Store.open(tmp_path / "样板", create=True).close()
    connection = dbapi2.connect(str(tmp_path / "样板" / "data.db"))
    connection.execute("ALTER TABLE office ADD COLUMN phone TEXT NOT NULL DEFAULT ''")
    expected = upgrade.fingerprint_of(connection.execute(upgrade.SCHEMA_SQL).fetchall())
    connection.close()
    monkeypatch.setattr(upgrade, "MIGRATIONS", scripts)
    monkeypatch.setattr(upgrade, "SCHEMA_VERSION", NEXT)
    monkeypatch.setattr(upgrade, "FINGERPRINTS", upgrade.FINGERPRINTS | {NEXT: expected})


def test_the_window_upgrades_older_data_after_a_copy_and_says_so_once(
    office, newer_program, recorder, drive, monkeypatch
):
    folder, passphrase = office
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)
    matters = []

    def look(window):
        matters.extend(one.matter for one in COMPLAINTS.all())
        window.close()

    drive(look, look)
    with windows_disk() as refused:
        assert run(folder, FixedClock(TODAY), "孙某", prompts=recorder) == 0
    assert refused == []
    assert matters == ["食盐零售许可证核发"]
    copy = folder / f"data-升级前-格式{NEXT - 1}.db"
    assert len(recorder.told) == 1
    assert f"格式{NEXT - 1}升级到{NEXT}" in recorder.told[0]
    assert copy.name in recorder.told[0]
    assert _version(folder / "data.db", passphrase) == NEXT
    assert _version(copy, passphrase) == NEXT - 1
    assert not is_plain(copy)
    assert run(folder, FixedClock(TODAY), "孙某", prompts=recorder) == 0
    assert (len(matters), len(recorder.told)) == (2, 1)


def _version(path, passphrase):
    connection = connect(path, passphrase, mode="ro")
    try:
        assert connection.execute("SELECT count(*) FROM complaint").fetchone() == (1,)
        return connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
