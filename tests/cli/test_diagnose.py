"""``saltdesk diagnose`` answers where the window may not even open."""

import json

import pytest

from saltdesk.cli.call import DONE
from saltdesk.cli.commands import run
from tests.accounts import LEADER, PASSWORD


def _told(capsys, *arguments):
    assert run(["diagnose", *map(str, arguments), "--today", "2026-11-23", "--json"]) == DONE
    return {one["caption"]: one for one in json.loads(capsys.readouterr().out)["conditions"]}


@pytest.fixture(autouse=True)
def password(monkeypatch):
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)


def test_an_office_is_told_with_versions_input_method_and_health(office, capsys):
    told = _told(capsys, "--data", office, "--as", LEADER)
    assert {"程序", "Python", "SQLite", "图形库", "输入法"} <= told.keys()
    assert told["数据"]["value"].startswith("完好")


def test_data_that_nobody_opened_is_not_checked(office, capsys):
    told = _told(capsys, "--data", office)
    assert (told["数据"]["value"], "--as" in told["数据"]["advice"]) == ("没有检查", True)


def test_a_folder_without_data_is_a_line_and_no_refusal(tmp_path, capsys):
    told = _told(capsys, "--data", tmp_path)
    assert told["数据"]["value"] == "不能打开"
    assert told["数据"]["advice"]


def test_people_read_one_line_each(office, capsys):
    assert run(["diagnose", "--data", str(office), "--as", LEADER, "--today", "2026-11-23"]) == DONE
    lines = capsys.readouterr().out.splitlines()
    assert all("：" in line for line in lines)
    assert lines[-1].startswith("数据：完好")
