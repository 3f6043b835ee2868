"""``restore --preview`` tells what a backup holds and what restoring it would lose, and changes nothing."""

import json

import pytest

from saltdesk.cli.commands import run
from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.house.maintenance import back_up, open_desk
from tests.days import TODAY
from tests.people import LEADER
from tests.services.complaint_cases import registered
from tests.storage.backups.repacking import repacked


@pytest.fixture
def saved(desk, tmp_path):
    target = tmp_path / "备份.saltbackup"
    back_up(desk, target)
    return target


def told(capsys, folder, source, *more):
    status = run(["--data", str(folder), "restore", str(source), "--preview", *more])
    return status, capsys.readouterr().out


def test_what_came_after_the_backup_is_listed(desk, saved, folder, capsys):
    registered(desk)
    desk.store.close()
    status, out = told(capsys, folder, saved)
    assert status == 0
    assert "备份时间：2026-11-23 09:00" in out
    assert "共1条" in out
    assert "登记投诉 2026-0001" in out
    again = open_desk(folder, LEADER, FixedClock(TODAY))
    again.store.close()
    status, out = told(capsys, folder, saved, "--json")
    answer = json.loads(out)
    assert (answer["standing"], answer["entries"], answer["lost"]) == ("earlier", 1, 1)
    assert len(answer["head"]) == 64
    assert "投诉受理" not in answer["counts"]


def test_an_old_backup_tells_its_day_alone(desk, saved, folder, capsys):
    desk.store.close()
    repacked(saved, lambda members: members.pop("说明.json"))
    status, out = told(capsys, folder, saved)
    assert status == 0
    assert "旧版本程序" in out


def test_documents_that_are_gone_are_named_when_the_backup_is_made(bureau, folder, tmp_path, capsys):
    gone = next(path for path in bureau.store.files.folder.rglob("*") if path.is_file())
    gone.unlink()
    bureau.store.close()
    assert run(["--data", str(folder), "backup", str(tmp_path / "x.saltbackup")]) == 0
    assert f"1个存档文件已经不在，备份中没有：{gone.name}" in capsys.readouterr().out
