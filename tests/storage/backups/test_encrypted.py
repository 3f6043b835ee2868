"""Backups of encrypted data keep its key; they open with the right one alone, and accounts stay joined."""

import os
import sys
import zipfile
from datetime import datetime
from itertools import count
from shutil import copytree, rmtree

import pytest

from saltdesk.domain.backups.outcome import BackupPlaces
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.backups import keeping, trial
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.backups import reading
from saltdesk.storage.keys import key_ring
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.keys.key_ring import KeyEntry, KeyRing
from saltdesk.storage.keys.wrapping import Cost, stretched_by, unwrap, wrap
from tests.days import TODAY
from tests.people import ADMINISTRATOR, LEADER
from tests.services.complaint_cases import registered
from tests.storage.folder.dying import dies_at

CLOCK = FixedClock(TODAY)
MATTER = "邻居看到的事"
ATTACHED = b"attachment " * 100


def entry(name, key, password):
    return KeyEntry(name, wrap(key, password))


def open_office(folder, key):
    return maintenance.open_desk(folder, LEADER, CLOCK, key=key)


@pytest.fixture(autouse=True)
def _quick_keys():
    with stretched_by(Cost(2)):
        yield


@pytest.fixture(scope="module")
def key():
    return DataKey.random()


@pytest.fixture
def office(folder, key):
    """An encrypted office with two accounts, one complaint and one attachment."""
    desk = maintenance.open_desk(folder, LEADER, CLOCK, create=True, key=key)
    entries = (entry("王某", key, "old"), entry("李某", key, "gone"))
    key_ring.write_ring(folder, KeyRing(key.id, True, entries, wrap(key, "recovery")))
    registered(desk, matter=MATTER)
    desk.store.files.put(ATTACHED)
    yield desk
    desk.store.close()


@pytest.fixture
def saved(office, tmp_path):
    target = tmp_path / "备份.saltbackup"
    maintenance.back_up(office, target)
    office.store.close()
    return target


def test_nothing_of_an_encrypted_backup_can_be_read_without_its_key(saved, key):
    packed = saved.read_bytes()
    with zipfile.ZipFile(saved) as archive:
        members = b"".join(archive.read(name) for name in archive.namelist())
    for told in (MATTER.encode(), ATTACHED[:20], b"SQLite format", key.secret):
        assert told not in packed
        assert told not in members
    assert reading.describe(saved).head.key == key.id


def test_it_comes_back_under_the_present_key(saved, folder, key):
    maintenance.restore(saved, folder, ADMINISTRATOR, CLOCK, key=key)
    again = open_office(folder, key)
    try:
        assert [one.matter for one in COMPLAINTS.all()] == [MATTER]
        assert maintenance.problems(again) == []
    finally:
        again.store.close()


@pytest.mark.parametrize("present", [None, DataKey(b"other" + b"0" * 27)], ids=["plain", "another key"])
def test_without_its_key_it_is_refused_before_anything_is_touched(saved, folder, present):
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(RuleError, match="已加密"):
        maintenance.restore(saved, folder, ADMINISTRATOR, CLOCK, key=present)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_on_a_new_computer_a_password_of_the_backup_opens_it(saved, tmp_path, key):
    fresh, asked = tmp_path / "新电脑", []

    def ask(ring):
        asked.append([one.name for one in ring.entries])
        return unwrap(ring.entry("李某").wrapped, "gone")

    maintenance.restore(saved, fresh, ADMINISTRATOR, CLOCK, ask_key=ask)
    assert asked == [["王某", "李某"]]
    assert key_ring.read_ring(fresh).key == key.id
    again = open_office(fresh, key)
    assert len(COMPLAINTS.all()) == 1
    again.store.close()


def test_a_wrong_answer_is_no_key(saved, tmp_path):
    with pytest.raises(RuleError, match="已加密"):
        maintenance.restore(saved, tmp_path / "新", ADMINISTRATOR, CLOCK, ask_key=lambda _: DataKey.random())
    assert not (tmp_path / "新").exists()


def test_passwords_changed_since_the_backup_stay_and_lost_accounts_come_back(saved, folder, key):
    entries = (entry("王某", key, "new"), entry("赵某", key, "added"))
    key_ring.write_ring(folder, KeyRing(key.id, True, entries, wrap(key, "later")))
    maintenance.restore(saved, folder, ADMINISTRATOR, CLOCK, key=key)
    ring = key_ring.read_ring(folder)
    assert [one.name for one in ring.entries] == ["王某", "赵某", "李某"]
    assert unwrap(ring.entry("王某").wrapped, "new") == key
    assert unwrap(ring.entry("王某").wrapped, "old") is None
    assert unwrap(ring.recovery, "later") == key


def test_a_backup_of_another_office_brings_its_own_accounts(saved, folder, tmp_path, key):
    elsewhere, other = tmp_path / "别处", DataKey.random()
    maintenance.open_desk(elsewhere, LEADER, CLOCK, create=True, key=other).store.close()
    key_ring.write_ring(elsewhere, KeyRing(other.id, True, (entry("钱某", other, "x"),)))
    aside = maintenance.restore(saved, elsewhere, ADMINISTRATOR, CLOCK, key=other, ask_key=lambda _: key)
    assert [one.name for one in key_ring.read_ring(elsewhere).entries] == ["王某", "李某"]
    assert [one.name for one in key_ring.read_ring(aside).entries] == ["钱某"]


def test_a_plain_backup_takes_the_ring_away_with_the_data_it_opened(saved, folder, key, tmp_path):
    plain = maintenance.open_desk(tmp_path / "明文", LEADER, CLOCK, create=True)
    target = tmp_path / "明文.saltbackup"
    maintenance.back_up(plain, target)
    plain.store.close()
    aside = maintenance.restore(target, folder, ADMINISTRATOR, CLOCK, key=key)
    assert not key_ring.exists(folder)
    assert key_ring.read_ring(aside).key == key.id
    maintenance.open_desk(folder, LEADER, CLOCK).store.close()


def test_an_encrypted_backup_is_tried_like_a_plain_one(office, folder):
    places = BackupPlaces(folder.with_name("备份处"))
    keeping.keep_backup(office, places)
    assert trial.try_newest(office, places).faults == ()
    assert [one.made_at for one in keeping.backups_in(places)] == [datetime(2026, 11, 23, 9, 0)]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
def test_a_restore_killed_anywhere_leaves_data_and_ring_that_belong_together(
    saved, folder, key, tmp_path, monkeypatch
):
    # Processes are killed here, not the machine: nothing has to reach the disk.
    monkeypatch.setattr(os, "fsync", lambda _: None)
    entries = (entry("王某", key, "new"),)
    key_ring.write_ring(folder, KeyRing(key.id, True, entries, wrap(key, "later")))
    again = open_office(folder, key)
    registered(again, matter="备份后")
    again.store.close()
    outcomes = []
    for step in count(1):
        place = copytree(folder, tmp_path / str(step) / "数据")

        def work(place=place):
            maintenance.restore(saved, place, ADMINISTRATOR, CLOCK, key=key)

        if not dies_at(step, place.parent, work):
            break
        again = open_office(place, key)
        try:
            found = len(COMPLAINTS.all())
        finally:
            again.store.close()
        names = [one.name for one in key_ring.read_ring(place).entries]
        assert names == (["王某"] if found == 2 else ["王某", "李某"])
        outcomes.append(found)
        rmtree(place.parent)
    assert outcomes == sorted(outcomes, reverse=True)
    assert set(outcomes) == {1, 2}
