"""The trial restore of each month finds what a restore would find, and leaves nothing behind."""

import json
import zipfile
from datetime import timedelta

import pytest

from saltdesk.domain.backups.outcome import BackupPlaces
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.backups import keeping, trial
from saltdesk.storage.backups import folders
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.trail import audit
from tests.days import TODAY
from tests.services.complaint_cases import registered
from tests.storage.backups.repacking import repacked


@pytest.fixture
def places(folder):
    return BackupPlaces(folders.usual_folder(folder))


def last_entry():
    return list(audit.since(0))[-1]


def test_a_sound_backup_is_tried_once_a_month_and_recorded(bureau, places):
    assert not trial.is_trial_due(bureau, places), "there is nothing to try"
    keeping.keep_backup(bureau, places)
    assert trial.is_trial_due(bureau, places)
    found = trial.try_newest(bureau, places)
    assert found.faults == ()
    assert last_entry().sentence == "试恢复备份“自动备份-20261123-090000.saltbackup”：完好"
    assert not trial.is_trial_due(bureau, places)
    bureau.clock = FixedClock(TODAY + timedelta(days=8))
    assert trial.is_trial_due(bureau, places)
    assert [path.name for path in places.first.iterdir()] == ["自动备份-20261123-090000.saltbackup"]


def test_a_trial_is_no_change_that_asks_for_a_backup(desk, places):
    keeping.keep_backup(desk, places)
    trial.try_newest(desk, places)
    assert not keeping.is_changed(desk, keeping.backups_in(places))


def test_without_a_backup_nothing_is_tried(desk, places):
    before = last_entry()
    assert trial.try_newest(desk, places) is None
    assert last_entry() == before


def _with_bent_words(members):
    members["data.db"] = members["data.db"].replace("第3个摊位".encode(), "第9个摊位".encode())


def _with_another_count(members):
    head = json.loads(members["说明.json"])
    head["counts"]["complaints"] += 1
    members["说明.json"] = json.dumps(head).encode()


def _without_a_file(members):
    members.pop(next(name for name in members if name.startswith("files/")))


def _with_a_bent_file(members):
    name = next(name for name in members if name.startswith("files/"))
    members[name] = b"other"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_with_bent_words, "痕迹"),
        (_with_another_count, "备份的说明与其中的数据不符"),
        (_without_a_file, "存档文件"),
        (_with_a_bent_file, "存档文件"),
    ],
    ids=["words", "count", "lost file", "bent file"],
)
def test_what_hashes_of_the_archive_do_not_tell_is_found(bureau, places, change, words):
    for number in range(5):
        registered(bureau, facts=f"第{number}个摊位")
    outcome = keeping.keep_backup(bureau, places)
    repacked(outcome.made.path, change)
    found = trial.try_newest(bureau, places)
    assert words in found.faults[0]
    assert f"发现{len(found.faults)}处问题" in last_entry().sentence
    assert words in last_entry().reason


def test_a_damaged_archive_is_a_fault_and_its_folder_goes(desk, places):
    outcome = keeping.keep_backup(desk, places)
    repacked(outcome.made.path, lambda members: members.update({"data.db": b"x" * 500}), honest=False)
    assert "与校验值不符" in trial.try_newest(desk, places).faults[0]
    assert [path.name for path in places.first.iterdir()] == [outcome.made.path.name]


def test_a_file_that_was_missing_when_the_backup_was_made_is_named_there_and_no_fault_of_it(bureau, places):
    gone = next(path for path in bureau.store.files.folder.rglob("*") if path.is_file())
    gone.unlink()
    outcome = keeping.keep_backup(bureau, places)
    assert outcome.made.head.missing == (gone.name,)
    assert trial.try_newest(bureau, places).faults == ()


def test_a_backup_under_another_key_is_not_tried(desk, places):
    keeping.keep_backup(desk, places)
    backup = keeping.backups_in(places)[0]

    def locked(members):
        head = json.loads(members["说明.json"])
        head["key"] = DataKey.random().id
        members["说明.json"] = json.dumps(head).encode()

    repacked(backup.path, locked)
    with pytest.raises(RuleError, match="已加密"):
        trial.try_newest(desk, places)


def test_zip_members_are_what_the_head_says(bureau, places):
    head = keeping.keep_backup(bureau, places).made.head
    with zipfile.ZipFile(keeping.backups_in(places)[0].path) as archive:
        files = [name for name in archive.namelist() if name.startswith("files/")]
    assert head.files == len(files) > 0
    assert head.counts["complaints"] > 0
    assert head.missing == ()
