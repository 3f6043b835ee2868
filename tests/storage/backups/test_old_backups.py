"""Backups of the first format have no head and can still be restored."""

import zipfile
from datetime import datetime

import pytest

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.backups import folders, reading
from tests.people import ADMINISTRATOR
from tests.services.complaint_cases import registered
from tests.storage.backups.repacking import repacked

HEAD = "说明.json"


@pytest.fixture
def saved(desk, tmp_path):
    registered(desk)
    target = tmp_path / "备份.saltbackup"
    maintenance.back_up(desk, target)
    return target


def test_a_backup_without_a_head_is_listed_and_restored(desk, saved, folder, tmp_path):
    repacked(saved, lambda members: members.pop(HEAD))
    (found,) = folders.backups_in(tmp_path)
    assert found.head is None
    with zipfile.ZipFile(saved) as archive:
        assert found.made_at == datetime(*archive.getinfo("清单.json").date_time)
    registered(desk)
    desk.store.close()
    maintenance.restore(saved, folder, ADMINISTRATOR, desk.clock)
    again = maintenance.open_desk(folder, desk.actor, desk.clock)
    assert len(COMPLAINTS.all()) == 1
    assert maintenance.problems(again) == []
    again.store.close()


def test_a_head_of_a_newer_program_is_refused_as_newer(desk, saved, folder):
    desk.store.close()
    repacked(
        saved, lambda members: members.update({HEAD: members[HEAD].replace(b'"format": 2', b'"format": 3')})
    )
    with pytest.raises(EnvironmentProblem, match="更新版本的程序"):
        maintenance.restore(saved, folder, ADMINISTRATOR, desk.clock)


def test_a_schema_of_a_newer_program_is_refused_before_unpacking(desk, saved, monkeypatch):
    repacked(
        saved, lambda members: members.update({HEAD: members[HEAD].replace(b'"schema": ', b'"schema": 9')})
    )
    with pytest.raises(EnvironmentProblem, match="更新版本的程序"):
        reading.describe(saved)
