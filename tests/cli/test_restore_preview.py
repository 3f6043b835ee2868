"""``restore --preview`` tells what a backup holds and what restoring it would lose, and changes nothing."""

import json

import pytest

from saltdesk.cli.commands import run
from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.accounts import founding
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house.maintenance import back_up, open_desk
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.keys.wrapping import Cost, stretched_by
from tests.days import TODAY
from tests.people import LEADER
from tests.services.complaint_cases import registered
from tests.storage.backups.repacking import repacked

CLOCK = FixedClock(TODAY)
PASSWORD = "Salzamt-2026"
PERSON = FirstPerson("孙某", "bg")


@pytest.fixture
def first(monkeypatch):
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)
    with stretched_by(Cost(2)):
        yield founding.first_key(PERSON, NewPassword(PASSWORD, PASSWORD))


@pytest.fixture
def saved(folder, tmp_path, first):
    """A backup before the first complaint; 孙某 is the administrator of the encrypted office."""
    folder.mkdir()
    desk = as_actor(founding.found_office(folder, PERSON, first, CLOCK), LEADER)
    back_up(desk, tmp_path / "备份.saltbackup")
    registered(desk)
    desk.store.close()
    return tmp_path / "备份.saltbackup"


@pytest.fixture
def call(capsys):
    def perform(folder, *arguments):
        status = run(["--data", str(folder), "--as", "孙某", "--today", "2026-11-23", *map(str, arguments)])
        return status, *capsys.readouterr()

    return perform


def test_what_came_after_the_backup_is_listed(saved, folder, call):
    status, out, _ = call(folder, "restore", saved, "--preview", "--json")
    answer = json.loads(out)
    assert (status, answer["standing"], answer["lost"]) == (0, "earlier", 1)
    assert len(answer["head"]) == 64
    assert "投诉受理" not in answer["counts"]
    status, out, _ = call(folder, "restore", saved, "--preview")
    assert "备份时间：2026-11-23 09:00" in out
    assert "存档文件0个" in out
    assert "登记投诉" in out


def test_an_old_backup_tells_its_day_alone(saved, folder, call):
    repacked(saved, lambda members: members.pop("说明.json"))
    status, out, _ = call(folder, "restore", saved, "--preview")
    assert status == 0
    assert "旧版本程序" in out


def test_on_a_new_computer_the_password_of_the_backup_opens_it(saved, tmp_path, call, first, monkeypatch):
    fresh = tmp_path / "新电脑"
    monkeypatch.setenv("SALTDESK_PASSWORD", "wrong")
    status, _, err = call(fresh, "restore", saved)
    assert (status, "已加密" in err, fresh.exists()) == (1, True, False)
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)
    assert call(fresh, "restore", saved)[0] == 0
    again = open_desk(fresh, LEADER, CLOCK, key=first.store_key)
    assert COMPLAINTS.all() == []
    again.store.close()
    assert call(fresh, "verify")[0] == 0
