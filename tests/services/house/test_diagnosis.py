"""What an administrator asks first is told in one line each."""

import shutil
import sys
from collections import namedtuple

import pytest

from saltdesk.domain.base.diagnosis import LINES, LOG, Condition, report
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.house import diagnosis
from saltdesk.storage.tables.base import database

Usage = namedtuple("Usage", "total used free")


def _lines(folder):
    return {one.caption: one for one in diagnosis.program_conditions(folder)}


def test_versions_and_the_data_folder_are_told(desk):
    lines = _lines(desk.store.folder)
    assert lines["数据文件夹"].value == str(desk.store.folder)
    assert lines["SQLite"].value.startswith("3.")
    assert lines["Python"].value.startswith(f"{sys.version_info[0]}.{sys.version_info[1]}.")


def test_a_disk_that_is_almost_full_is_told_with_what_to_do(desk, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**9, 10**9, 2**20))
    assert _lines(desk.store.folder)["可用空间"].advice


def test_a_folder_that_is_gone_is_told(tmp_path):
    assert "请检查" in _lines(tmp_path / "没有")["可用空间"].advice


def test_sound_data_is_told_with_the_length_of_the_trail(desk):
    assert diagnosis.data_condition(desk).value.startswith("完好，痕迹")


@pytest.mark.local
def test_damaged_data_is_told_by_the_number_of_faults_and_no_name(desk):
    register_complaint(desk, Intake(Complaint(received_at=desk.clock.now(), matter="甲"), Complainant()))
    with desk.store.writing():
        database.execute_sql("DROP TRIGGER audit_no_update")
    told = diagnosis.data_condition(desk)
    assert "发现" in told.value
    assert "检查数据" in told.advice
    assert "甲" not in told.text()


@pytest.mark.parametrize(("system", "name", "word"), [("linux", "libno.so.9", "缺少"), ("win32", "", "系统")])
def test_the_library_of_the_window_is_told_where_it_is_needed(monkeypatch, system, name, word):
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(diagnosis, "_CURSOR_LIBRARY", name)
    assert word in diagnosis.window_library().value


@pytest.mark.local
def test_the_space_of_each_part_is_told(desk):
    told = _lines(desk.store.folder)["占用空间"].value
    assert "数据库" in told
    assert "MB" in told


def test_the_last_errors_of_the_log_are_told_and_nothing_else_of_it(desk):
    assert _lines(desk.store.folder)["最近的错误"].value == "日志中没有"
    log = [f"2026-11-23 09:0{minute}:00,000 ERROR saltdesk broken {minute}" for minute in range(5)]
    log.insert(1, "2026-11-23 09:00:30,000 INFO saltdesk started")
    (desk.store.folder / LOG).write_text("\n".join(log), "utf-8")
    told = _lines(desk.store.folder)["最近的错误"]
    assert told.value.splitlines() == [one for one in log if "ERROR" in one][-3:]
    assert told.advice


def test_a_report_ends_with_the_log_and_names_no_home(tmp_path):
    log = [f"line {number}" for number in range(LINES + 50)]
    told = report([Condition("数据文件夹", str(tmp_path / "数据"))], log, tmp_path)
    assert "数据文件夹：~" in told
    assert str(tmp_path) not in told
    assert "line 49\n" not in told
    assert told.endswith(f"line {LINES + 49}\n")
