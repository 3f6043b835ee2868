"""After a crash or a power cut the next window checks the database in its background, once, and says so."""

import os
import sys
from pathlib import Path

import pytest

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import maintenance
from saltdesk.storage.database import Store
from saltdesk.storage.tables.base import database
from tests.storage.folder.test_claims import held

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")


def crash(desk: Desk) -> None:
    """Open the data in another process, write, and die."""
    child = os.fork()
    if not child:
        opened = maintenance.open_desk(desk.store.folder, desk.actor, desk.clock)
        given = Complaint(received_at=desk.clock.now(), matter="收费没有依据", object_office="盐政处")
        register_complaint(opened, Intake(given, Complainant()))
        os._exit(9)
    os.waitpid(child, 0)


@pytest.fixture
def crashed(desk: Desk, folder: Path) -> Path:
    desk.store.close()
    crash(desk)
    assert (folder / "data.db-wal").stat().st_size
    return folder


def test_a_crash_is_seen_by_the_next_start_and_checked_once(crashed: Path, desk: Desk) -> None:
    again = maintenance.open_desk(crashed, desk.actor, desk.clock)
    assert again.store.is_unchecked
    assert maintenance.check_start(again) == maintenance.StartCheck([], was_unclean=True)
    assert maintenance.check_start(again) == maintenance.StartCheck([], was_unclean=False)
    again.store.close()
    later = Store.open(crashed)
    assert not later.is_unchecked
    later.close()


def test_a_command_between_the_crash_and_the_window_does_not_hide_it(crashed: Path, desk: Desk) -> None:
    """A command empties the log that the crash left, and checks nothing."""
    Store.open(crashed).close()
    again = maintenance.open_desk(crashed, desk.actor, desk.clock)
    assert maintenance.check_start(again).was_unclean
    again.store.close()


def test_a_normal_end_is_not_doubted(desk: Desk, folder: Path) -> None:
    desk.store.close()
    store = Store.open(folder)
    assert not store.is_unchecked
    store.close()


def test_the_log_of_a_program_that_is_running_is_no_crash(crashed: Path) -> None:
    with held(crashed):
        store = Store.open(crashed)
        assert not store.is_unchecked
        store.close()


def test_damage_found_after_a_crash_is_told_and_looked_for_again(crashed: Path, desk: Desk) -> None:
    again = maintenance.open_desk(crashed, desk.actor, desk.clock)
    root = database.execute_sql("SELECT rootpage FROM sqlite_master WHERE name='officer'").fetchone()[0]
    again.store.close()
    with (crashed / "data.db").open("rb+") as file:
        file.seek((root - 1) * 4096 + 3)
        file.write(b"\xff\xff")
    damaged = maintenance.open_desk(crashed, desk.actor, desk.clock)
    found = maintenance.check_start(damaged)
    assert found.was_unclean
    assert any("数据库" in text for text in found.problems)
    assert damaged.store.is_unchecked
    damaged.store.close()
