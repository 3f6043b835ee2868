"""The backup of the day: when it is made, where it goes, what is thinned, and what may fail."""

import errno
import os
import shutil
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from saltdesk.domain.backups.outcome import BackupPlaces
from saltdesk.domain.backups.reminding import ON_ANOTHER_DISK
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import Cancelled, EnvironmentProblem
from saltdesk.services.backups import days, keeping
from saltdesk.services.house import maintenance
from saltdesk.storage.backups import folders, making
from saltdesk.storage.base.durable import OWN_ALONE
from saltdesk.storage.database import Store
from saltdesk.storage.trail import audit
from tests.days import TODAY
from tests.people import ADMINISTRATOR
from tests.services.complaint_cases import registered


@pytest.fixture
def places(folder, tmp_path):
    stick = tmp_path / "优盘"
    stick.mkdir()
    return BackupPlaces(folders.usual_folder(folder), stick)


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def days_later(desk, number):
    desk.clock = FixedClock(TODAY + timedelta(days=number))


def last_entry():
    return list(audit.since(0))[-1]


def test_the_usual_folder_lies_beside_the_data_so_that_it_outlives_it(folder):
    assert keeping.places_of(folder, "", "").first == folder.with_name("数据-备份")
    assert keeping.places_of(folder, "", "").second is None
    chosen = keeping.places_of(folder, "/甲", "/乙")
    assert [str(one) for one in chosen.folders()] == [str(Path("/甲")), str(Path("/乙"))]


def test_a_data_folder_that_was_deleted_is_no_new_office_while_its_backups_are_there(desk, folder, places):
    keeping.keep_backup(desk, BackupPlaces(places.first))
    desk.store.close()
    shutil.rmtree(folder)
    with pytest.raises(EnvironmentProblem, match=r"数据-备份/自动备份-20261123-090000\.saltbackup"):
        Store.open(folder, create=True)
    maintenance.restore(places.first / names(places.first)[0], folder, ADMINISTRATOR, desk.clock)
    Store.open(folder).close()


def test_a_backup_goes_to_both_folders_and_leaves_one_entry(desk, places):
    outcome = keeping.keep_backup(desk, places)
    assert (outcome.problems, outcome.is_second_away) == ([], False)
    assert names(places.first) == names(places.second) == ["自动备份-20261123-090000.saltbackup"]
    one, copy = outcome.files
    assert one.read_bytes() == copy.read_bytes()
    assert (last_entry().actor, last_entry().sentence) == (
        "自动备份",
        "备份数据到“自动备份-20261123-090000.saltbackup”，另存1份",
    )


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_nobody_else_may_read_a_backup(desk, places):
    outcome = keeping.keep_backup(desk, places)
    assert {path.stat().st_mode & 0o777 for path in outcome.files} == {OWN_ALONE}
    assert places.first.stat().st_mode & 0o777 == 0o700


def test_an_automatic_backup_is_no_change_that_asks_for_the_next_one(desk, places):
    assert keeping.is_changed(desk, keeping.backups_in(places))
    keeping.keep_backup(desk, places)
    assert not keeping.is_changed(desk, keeping.backups_in(places))
    registered(desk)
    assert keeping.is_changed(desk, keeping.backups_in(places))


def test_data_put_back_to_an_earlier_day_is_a_change(desk, folder, places):
    early = shutil.copytree(folder, folder.with_name("早先"))
    registered(desk)
    keeping.keep_backup(desk, places)
    desk.store.close()
    shutil.rmtree(folder)
    early.rename(folder)
    desk.store = Store.open(folder)
    assert keeping.is_changed(desk, keeping.backups_in(places))


def test_a_day_needs_one_backup_and_only_if_something_changed(desk, places):
    assert keeping.is_day_due(desk, places)
    keeping.keep_backup(desk, places)
    registered(desk)
    assert not keeping.is_day_due(desk, places), "this day has one"
    days_later(desk, 1)
    assert keeping.is_day_due(desk, places)
    keeping.keep_backup(desk, places)
    days_later(desk, 2)
    assert not keeping.is_day_due(desk, places), "nothing changed"
    days_later(desk, 7)
    assert keeping.is_day_due(desk, places), "before anybody is reminded"


def test_a_stick_that_is_away_stops_nothing_and_gets_the_backup_when_it_comes(desk, places):
    places.second.rename(places.second.with_name("抽屉里"))
    outcome = keeping.keep_backup(desk, places)
    assert (outcome.is_second_away, outcome.problems, len(outcome.files)) == (True, [], 1)
    assert keeping.awaiting(places) is None
    places.second.with_name("抽屉里").rename(places.second)
    assert keeping.awaiting(places).path == outcome.made.path
    later = keeping.keep_second(desk, places)
    assert names(places.second) == names(places.first)
    assert later.files == [places.second / outcome.made.path.name]
    assert keeping.awaiting(places) is None


def test_a_full_data_disk_does_not_stop_the_backup_to_the_stick(desk, places, monkeypatch):
    """Neither the folder beside the data nor the data itself can be written any more."""
    registered(desk)
    real_open, real_writing = os.open, Store.writing

    def full_open(path, flags, *more, **options):
        if str(path).startswith(str(places.first)) and flags & os.O_CREAT:
            raise OSError(errno.ENOSPC, "full")
        return real_open(path, flags, *more, **options)

    def full_writing(self, act):
        raise EnvironmentProblem("磁盘空间不足，没有保存。")

    places.first.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", full_open)
        patch.setattr(Store, "writing", full_writing)
        outcome = keeping.keep_backup(desk, places)
    assert Store.writing is real_writing
    assert [path.parent for path in outcome.files] == [places.second]
    assert len(outcome.problems) == 2
    assert "磁盘空间不足" in outcome.problems[0]
    assert "痕迹没有记下" in outcome.problems[1]
    assert names(places.second) == [outcome.made.path.name]
    assert names(places.first) == []


def test_a_full_stick_keeps_the_first_backup_and_says_so(desk, places, monkeypatch):
    usage = shutil.disk_usage(places.second)

    def full(path):
        return usage._replace(free=0 if str(path).startswith(str(places.second)) else usage.free)

    monkeypatch.setattr(shutil, "disk_usage", full)
    outcome = keeping.keep_backup(desk, places)
    assert [path.parent for path in outcome.files] == [places.first]
    assert "“优盘”所在的磁盘空间不足" in outcome.problems[0]
    assert names(places.second) == []


def test_a_cancelled_backup_leaves_nothing(desk, places):
    def cancel(_done, _of):
        raise Cancelled

    before = last_entry()
    outcome = keeping.keep_backup(desk, places, cancel)
    assert (outcome.is_cancelled, outcome.files) == (True, [])
    assert names(places.first) == names(places.second) == []
    assert last_entry() == before


def test_backups_of_a_month_are_thinned_in_both_folders(desk, places):
    for number in range(40):
        days_later(desk, number)
        registered(desk)
        keeping.keep_backup(desk, places)
    left = [one.made_at.date() for one in keeping.backups_in(places)]
    last = TODAY + timedelta(days=39)
    assert left[:7] == [last - timedelta(days=number) for number in range(7)]
    assert date(2026, 11, 30) in left
    assert len(left) <= 7 + 5 + 2
    assert names(places.first) == names(places.second)


def test_a_backup_that_fails_its_check_drops_no_good_one(desk, places, monkeypatch):
    for number in range(8):
        days_later(desk, number)
        keeping.keep_backup(desk, places)
    before = names(places.first)
    days_later(desk, 9)
    monkeypatch.setattr(making, "sha256_of", lambda _: "other")
    outcome = keeping.keep_backup(desk, places)
    assert len(outcome.problems) == 2
    assert names(places.first) == names(places.second) == before


def test_a_damaged_or_foreign_file_is_neither_counted_nor_removed(desk, places):
    keeping.keep_backup(desk, places)
    damaged = places.first / folders.automatic_name(datetime(2026, 11, 24, 9, 0))
    damaged.write_bytes(b"torn")
    mine = places.first / "年底另存.saltbackup"
    shutil.copy(places.first / names(places.first)[0], mine)
    days_later(desk, 2)
    registered(desk)
    keeping.keep_backup(desk, places)
    assert damaged.exists()
    assert mine.exists()
    assert len(keeping.backups_in(places)) == 3


def test_the_reminder_follows_the_trail(desk, places, monkeypatch):
    assert days.backup_reminder(desk) == ""
    days_later(desk, 8)
    assert days.backup_reminder(desk) == "还没有备份"
    keeping.keep_backup(desk, places)
    assert days.backup_reminder(desk) == "还没有在另一块磁盘上备份", "both lie on the disk of the data"
    monkeypatch.setattr("saltdesk.storage.backups.folders.is_elsewhere", lambda *_: True)
    desk.clock = FixedClock(TODAY + timedelta(days=8))
    keeping.keep_backup(desk, places)
    assert last_entry().reason == ON_ANOTHER_DISK
    assert days.backup_reminder(desk) == ""
    assert days.last_backup() == datetime(2026, 12, 1, 9, 0)
