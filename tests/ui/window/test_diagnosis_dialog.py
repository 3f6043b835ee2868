"""帮助 → 诊断: what the administrator asks is read and copied in one step."""

import logging

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.ui.frame import input_method, journal
from saltdesk.ui.input.input_way import InputState, InputWay
from saltdesk.ui.window.diagnosis_dialog import DiagnosisDialog


@pytest.fixture
def opened(window, qtbot):
    """The dialog as the menu opens it, with the data checked."""
    window.form.diagnosis_action.trigger()
    dialog = next(one for one in window.findChildren(DiagnosisDialog) if one.isVisible())
    qtbot.waitUntil(lambda: "正在检查" not in _texts(dialog)["数据"])
    return dialog


def _texts(dialog):
    table = dialog.form.conditions_table
    return {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}


def test_the_menu_shows_versions_screen_input_method_and_health(opened, window):
    shown = _texts(opened)
    assert shown["数据文件夹"] == str(window.desk.store.folder)
    assert {"Qt", "SQLite", "屏幕", "输入法"} <= shown.keys()
    assert shown["数据"].startswith("完好")


def test_all_lines_are_copied_without_the_name_of_a_person(opened, window, qtbot):
    qtbot.mouseClick(opened.form.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.count("\n") == opened.form.conditions_table.rowCount() - 1
    assert window.desk.actor.name not in copied


def test_a_report_is_saved_with_the_log_and_without_texts_of_records(opened, window, recorder, tmp_path):
    log = journal.start_log(window.desk.store.folder)
    logging.getLogger("saltdesk").error("broken by %r", "甄某某 13800000077")
    journal.stop_log(log)
    recorder.paths = [tmp_path / "报告"]
    opened.form.save_button.click()
    told = (tmp_path / "报告.txt").read_text("utf-8")
    assert "SQLite：" in told
    assert "ERROR saltdesk broken by" in told
    assert "甄某某" not in told
    assert "13800000077" not in told


def test_a_report_that_cannot_be_written_says_so(opened, recorder, tmp_path):
    recorder.paths = [tmp_path / "没有" / "报告.txt"]
    opened.form.save_button.click()
    assert isinstance(recorder.problems[0], EnvironmentProblem)


@pytest.fixture
def state(window, qapp, qtbot):
    """The input method of the program, changed for one test."""
    qtbot.waitUntil(lambda: qapp.findChild(InputState) is not None)
    found = qapp.findChild(InputState)
    was = found.way
    yield found
    found.way = was


def test_the_input_method_in_use_is_told_with_what_to_do(state, window, qtbot):
    state.change(InputWay.LATE)
    dialog = DiagnosisDialog(window.context, window)
    qtbot.addWidget(dialog)
    assert _texts(dialog)["输入法"] == f"{InputWay.LATE.label}\n{InputWay.LATE.advice}"
    qtbot.waitUntil(lambda: window.tasks.is_idle)


def test_an_input_method_that_cannot_be_used_is_told_once_when_that_is_known(state, window, qapp):
    input_method.tell_input(qapp, window, window.show_news)
    assert not window.news.isVisible()
    state.change(InputWay.SILENT)
    assert window.news.sentence_label.whole() == InputWay.SILENT.advice
