"""Starting: the first time, the second time, at the same time, and where it cannot start."""

import json
import logging

import pytest
from PySide6.QtCore import QLockFile, Qt, QTimer
from PySide6.QtWidgets import QApplication

from saltdesk.app import run
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor
from saltdesk.services.desk import people
from saltdesk.services.house.maintenance import open_desk
from saltdesk.settings import OFFICE, PERSON, SETTINGS, Settings
from saltdesk.storage.folder import claims, exchange
from saltdesk.ui.frame.instance import LOCK, Instance
from saltdesk.ui.frame.journal import start_log, stop_log
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.window.main_window import MainWindow


@pytest.fixture
def clock(today):
    return FixedClock(today)


@pytest.fixture(autouse=True)
def _own_hooks(monkeypatch):
    """``run`` takes the exception hook; give it back afterwards."""
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)


@pytest.fixture(autouse=True)
def _no_window_stays(qapp):
    """``run`` leaves the closed window to the end of the program."""
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.deleteLater()


@pytest.fixture
def when_open(qapp):
    """Calls something with the window once it is open, then closes it."""
    seen = []
    timer = QTimer(interval=10)

    def look():
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) and widget.isVisible() and not seen:
                seen.append(widget.desk.actor)
                timer.stop()
                widget.close()

    timer.timeout.connect(look)
    timer.start()
    yield seen
    timer.stop()


def _enrol_first(in_dialog, name="孙某", office="办公室"):
    problems = []

    def fill(dialog):
        dialog.form.start_button.click()
        problems.extend(holder.sentence_label.text() for holder in dialog.binding._holders.values())
        dialog.form.person_name_edit.setText(name)
        dialog.form.person_office_combo.setCurrentText(office)
        dialog.form.start_button.click()

    in_dialog(fill)
    return problems


def test_the_first_start_asks_who_works_and_the_second_remembers(
    folder, clock, recorder, in_dialog, when_open
):
    problems = _enrol_first(in_dialog)
    assert run(folder, clock, prompts=recorder) == 0
    assert problems == ["请填写姓名。", "请选择处室。"]
    assert when_open[0] == Actor("孙某", "bg", "办公室", staff=1)
    settings = Settings(folder)
    assert (settings.get(PERSON), settings.get(OFFICE)) == ("孙某", "bg")


def test_the_last_person_works_again_without_a_question(folder, clock, recorder, when_open):
    desk = open_desk(folder, people.SETUP_ACTOR, clock, create=True)
    people.enrol(desk, "孙某", "bg")
    desk.store.close()
    Settings(folder).set(PERSON, "孙某")
    assert run(folder, clock, prompts=recorder) == 0
    assert when_open[0].office_name == "办公室"


def test_nobody_enrolled_means_no_window_and_no_error(folder, clock, recorder, in_dialog):
    in_dialog(lambda dialog: dialog.form.cancel_button.click())
    assert run(folder, clock, prompts=recorder) == 0
    assert recorder.problems == []


def test_the_first_start_says_what_the_program_is_not_for(folder, clock, recorder, in_dialog):
    texts = []

    def look(dialog):
        texts.append(dialog.form.secrecy_label.text())
        dialog.form.cancel_button.click()

    in_dialog(look)
    run(folder, clock, prompts=recorder)
    assert "国家秘密" in texts[0]


def test_a_second_start_brings_the_first_to_the_front(qtbot, folder):
    folder.mkdir()
    first, second = Instance(folder), Instance(folder)
    called = []
    assert first.claim()
    first.listen(lambda: called.append(1))
    assert not second.claim()
    assert second.call_first()
    qtbot.waitUntil(lambda: bool(called))
    first.release()
    assert second.claim()
    second.release()


def test_a_second_start_that_gets_no_answer_says_what_to_do(folder, clock, recorder):
    folder.mkdir()
    lock = QLockFile(str(folder / LOCK))
    assert lock.tryLock(0)
    assert run(folder, clock, prompts=recorder) == 1
    assert "已经打开" in recorder.told[0]
    lock.unlock()


def test_a_named_folder_without_data_is_asked_about_and_a_no_leaves_nothing(tmp_path, clock, recorder):
    recorder.choices = [-1]
    assert run(tmp_path / "写错的" / "数据", clock, prompts=recorder, is_named=True) == 0
    assert "写错的" in recorder.questions[0]
    assert "新建一个单位" in recorder.questions[0]
    assert list(tmp_path.iterdir()) == []


def test_a_named_folder_becomes_a_new_office_when_the_user_agrees(
    folder, clock, recorder, in_dialog, when_open
):
    recorder.choices = [0]
    _enrol_first(in_dialog)
    assert run(folder, clock, prompts=recorder, is_named=True) == 0
    assert when_open[0].name == "孙某"
    assert len(recorder.questions) == 1


def test_a_named_folder_with_data_is_not_asked_about(folder, clock, recorder, when_open):
    desk = open_desk(folder, people.SETUP_ACTOR, clock, create=True)
    people.enrol(desk, "孙某", "bg")
    desk.store.close()
    assert run(folder, clock, "孙某", prompts=recorder, is_named=True) == 0
    assert recorder.questions == []


def test_the_doubt_about_a_new_office_is_answered_no_by_enter(qapp, qtbot, in_dialog):
    answers = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        in_dialog(lambda box, key=key: qtbot.keyClick(box, key))
        answers.append(Prompts().doubt("要在这里新建一个单位吗？", "新建"))
    in_dialog(lambda box: next(b for b in box.buttons() if b.text() == "新建").click())
    answers.append(Prompts().doubt("要在这里新建一个单位吗？", "新建"))
    assert answers == [False, False, True]


@pytest.mark.parametrize("is_named", [False, True])
def test_a_lost_database_is_named_and_no_office_is_made(folder, clock, recorder, is_named):
    open_desk(folder, people.SETUP_ACTOR, clock, create=True).store.close()
    (folder / "data.db").unlink()
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert run(folder, clock, prompts=recorder, is_named=is_named) == 1
    assert "不见了" in recorder.problems[0].sentence
    assert "从最近的备份恢复" in recorder.problems[0].sentence
    assert recorder.questions == []
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_the_window_says_that_it_ended_a_cut_restore(folder, clock, recorder, in_dialog, when_open):
    open_desk(folder, people.SETUP_ACTOR, clock, create=True).store.close()
    (folder / exchange.FRESH).mkdir()
    _enrol_first(in_dialog)
    assert run(folder, clock, prompts=recorder) == 0
    assert recorder.told == ["上次的恢复中途断开，数据没有改动。请重新恢复。"]
    assert not (folder / exchange.FRESH).exists()


def test_the_window_does_not_open_while_data_is_restored(folder, clock, recorder):
    open_desk(folder, people.SETUP_ACTOR, clock, create=True).store.close()
    with claims.alone(folder):
        assert run(folder, clock, prompts=recorder) == 1
    assert "正在恢复数据" in recorder.problems[0].sentence


def test_a_damaged_database_is_named_and_left_as_it_is(folder, clock, recorder):
    folder.mkdir()
    (folder / "data.db").write_bytes(b"not a database" * 400)
    assert run(folder, clock, prompts=recorder) == 1
    assert len(recorder.problems) == 1
    assert (folder / "data.db").read_bytes() == b"not a database" * 400


def test_a_folder_that_cannot_be_made_is_named(tmp_path, clock, recorder):
    (tmp_path / "占用").write_text("")
    assert run(tmp_path / "占用" / "数据", clock, prompts=recorder) == 1
    assert recorder.problems[0].sentence


def test_settings_survive_and_a_broken_file_means_the_defaults(tmp_path):
    Settings(tmp_path).set(PERSON, "孙某")
    assert Settings(tmp_path).get(PERSON) == "孙某"
    (tmp_path / "settings.json").write_text("{", "utf-8")
    assert Settings(tmp_path).get(PERSON) == ""
    (tmp_path / "settings.json").write_text(json.dumps({"person": 3, "strange": "x"}), "utf-8")
    assert Settings(tmp_path).get(PERSON) == ""
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)


def test_the_log_holds_no_numbers_and_names_of_people(tmp_path, qapp):
    handler = start_log(tmp_path)
    try:
        logging.getLogger("saltdesk").error("row ('李某某', '13800138000', '110101199001011234')")
        try:
            raise ValueError("电话 '63221234' of '李某某'")
        except ValueError:
            logging.getLogger("saltdesk").exception("failed")
    finally:
        stop_log(handler)
    text = (tmp_path / "saltdesk.log").read_text("utf-8")
    assert "failed" in text
    assert "ValueError" in text
    for secret in ("李某某", "13800138000", "110101199001011234", "63221234"):
        assert secret not in text


def test_a_log_that_cannot_be_written_is_no_hindrance(tmp_path, qapp):
    assert start_log(tmp_path / "missing") is None
    stop_log(None)
