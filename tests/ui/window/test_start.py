"""Starting: the first time, the second time, at the same time, and where it cannot start."""

import json
import logging
import subprocess
import sys
from time import sleep
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QLockFile, Qt
from PySide6.QtWidgets import QApplication

from saltdesk.app import run
from saltdesk.domain.accounts.account import Account
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.diagnosis import log_lines
from saltdesk.domain.base.people import Actor, Role
from saltdesk.services.accounts import accounts, founding, sign_in, unlocking
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson
from saltdesk.services.desk import people
from saltdesk.services.house.maintenance import open_desk
from saltdesk.settings import PAPER_FONTS, SETTINGS, Settings
from saltdesk.storage.base.connections import is_plain
from saltdesk.storage.folder import claims, exchange
from saltdesk.ui.frame import instance
from saltdesk.ui.frame.instance import LOCK, Instance
from saltdesk.ui.frame.journal import start_log, stop_log
from saltdesk.ui.frame.prompts import Prompts

pytestmark = pytest.mark.usefixtures("own_hooks", "no_window_stays")


@pytest.fixture
def clock(today):
    return FixedClock(today)


PASSWORD = "yan-2026-zheng"


def _found(in_dialog, name="孙某", office="办公室"):
    problems = []

    def fill(dialog):
        dialog.form.start_button.click()
        _wait(lambda: dialog.form.start_button.isEnabled())
        problems.extend(holder.sentence_label.text() for holder in dialog.shown._holders.values())
        dialog.form.person_name_edit.setText(name)
        dialog.form.person_office_combo.setCurrentText(office)
        dialog.form.password_edit.setText(PASSWORD)
        dialog.form.again_edit.setText(PASSWORD)
        dialog.form.start_button.click()

    in_dialog(fill)
    return problems


def _wait(is_so):
    """Let the program go on until something is so."""
    for _ in range(500):
        if is_so():
            return
        QApplication.processEvents()
        sleep(0.01)
    raise AssertionError("it never was so")


def _sign_in(in_dialog, name="孙某", password=PASSWORD):
    problems = []

    def fill(dialog):
        dialog.form.name_edit.setText(name)
        dialog.form.password_edit.setText("falsch-2026")
        dialog.form.sign_in_button.click()
        _wait(lambda: dialog.form.sign_in_button.isEnabled())
        problems.extend(holder.sentence_label.text() for holder in dialog.shown._holders.values())
        dialog.form.password_edit.setText(password)
        dialog.form.sign_in_button.click()

    in_dialog(fill)
    return problems


@pytest.fixture
def founded(folder, clock):
    """An office whose first administrator is 孙某."""
    person = FirstPerson("孙某", "bg")
    first = founding.first_key(person, NewPassword(PASSWORD, PASSWORD))
    founding.found_office(folder, person, first, clock).store.close()
    return folder


def test_the_first_start_asks_for_a_name_and_a_password_and_opens(
    folder, clock, recorder, in_dialog, when_open
):
    problems = _found(in_dialog)
    assert run(folder, clock, prompts=recorder) == 0
    assert problems == ["请填写姓名。", "请选择处室。", "口令至少8位。"]
    assert when_open[0] == Actor("孙某", "bg", "办公室", Role.ADMINISTRATOR, 1)
    assert not is_plain(folder / "data.db")


def test_the_second_start_asks_for_the_password_and_remembers_no_name(
    founded, clock, recorder, in_dialog, when_open
):
    problems = _sign_in(in_dialog)
    assert run(founded, clock, prompts=recorder) == 0
    assert problems == ["登录名或口令不对。"]
    assert when_open[0].office_name == "办公室"
    told = b"".join(path.read_bytes() for path in founded.glob("settings*"))
    assert "孙某".encode() not in told


def test_a_name_and_a_password_in_the_call_sign_in_without_a_question(
    founded, clock, recorder, when_open, monkeypatch
):
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)
    assert run(founded, clock, "孙某", prompts=recorder) == 0
    assert when_open[0].name == "孙某"


def test_a_wrong_password_in_the_call_is_told_and_asked_for(
    founded, clock, recorder, when_open, in_dialog, monkeypatch
):
    monkeypatch.setenv("SALTDESK_PASSWORD", "falsch-2026")
    names = []

    def fill(dialog):
        names.append(dialog.form.name_edit.text())
        dialog.form.password_edit.setText(PASSWORD)
        dialog.form.sign_in_button.click()

    in_dialog(fill)
    assert run(founded, clock, "孙某", prompts=recorder) == 0
    assert names == ["孙某"]
    assert recorder.problems[0].sentence == "登录名或口令不对。"
    assert when_open[0].name == "孙某"


def test_an_office_from_before_accounts_gets_an_administrator_and_is_encrypted(
    folder, clock, recorder, in_dialog, when_open
):
    desk = open_desk(folder, people.SETUP_ACTOR, clock, create=True)
    people.enrol(desk, "孙某", "bg")
    desk.store.close()

    def choose(dialog):
        dialog.form.staff_list.setCurrentRow(0)
        dialog.form.password_edit.setText(PASSWORD)
        dialog.form.again_edit.setText(PASSWORD)
        dialog.form.start_button.click()

    in_dialog(choose)
    assert run(folder, clock, prompts=recorder) == 0
    assert when_open[0] == Actor("孙某", "bg", "办公室", Role.ADMINISTRATOR, 1)
    assert not is_plain(folder / "data.db")


def test_a_password_that_another_set_is_changed_before_any_work(
    founded, clock, recorder, in_dialog, when_open, monkeypatch
):
    unlocked = unlocking.unlock(founded, "孙某", PASSWORD, clock.now())
    desk = sign_in.sign_in(founded, unlocked, clock)
    person = people.enrol(desk, "样例甲", "jh")
    new = NewPassword(PASSWORD, PASSWORD)
    accounts.add_account(desk, Account("样例甲", person.id, Role.CLERK), new)
    desk.store.close()
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)

    def change(dialog):
        dialog.form.old_edit.setText(PASSWORD)
        dialog.form.password_edit.setText("neu-2026-yan")
        dialog.form.again_edit.setText("neu-2026-yan")
        dialog.form.save_button.click()

    in_dialog(change)
    assert run(founded, clock, "样例甲", prompts=recorder) == 0
    assert when_open[0].name == "样例甲"
    assert unlocking.unlock(founded, "样例甲", "neu-2026-yan", clock.now())


def test_a_sealed_settings_file_tells_nothing_and_takes_over_the_readable_one(tmp_path):
    key = bytes(range(32))
    Settings(tmp_path).set(PAPER_FONTS, "王某某")
    sealed = Settings(tmp_path, key)
    assert sealed.get(PAPER_FONTS) == "王某某"
    assert not (tmp_path / "settings.json").exists()
    assert "王某某".encode() not in sealed.path.read_bytes()
    assert Settings(tmp_path, key).get(PAPER_FONTS) == "王某某"
    assert Settings(tmp_path, bytes(32)).get(PAPER_FONTS) == ""


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


_SECOND = """
import sys
from pathlib import Path
from saltdesk.ui.frame.instance import Instance

folder, backup = map(Path, sys.argv[1:])
sys.exit(not Instance(folder).call_first(backup if sys.argv[2] else None))
"""
"""A second start, which asks the first and ends."""


def test_a_second_start_brings_the_first_to_the_front(qtbot, folder):
    folder.mkdir()
    first, second = Instance(folder), Instance(folder)
    called = []
    assert first.claim()
    first.listen(called.append)
    assert not second.claim()
    backup = folder / "备份 1.saltbackup"
    for wanted, heard in ((None, [""]), (backup, ["", str(backup)])):
        starting = subprocess.Popen([sys.executable, "-c", _SECOND, str(folder), str(wanted or "")])
        qtbot.waitUntil(lambda one=starting: one.poll() is not None, timeout=20_000)
        assert starting.returncode == 0
        qtbot.waitUntil(lambda heard=heard: called == heard)
    first.release()
    assert second.claim()
    second.release()


def test_a_program_that_hangs_does_not_count_as_an_answer(folder, monkeypatch):
    folder.mkdir()
    monkeypatch.setattr(instance, "_PATIENCE", 50)
    first = Instance(folder)
    assert first.claim()
    first.listen(lambda _: None)
    # Nothing runs the events of the first program meanwhile.
    assert not Instance(folder).call_first()
    first.release()


def test_a_second_start_waits_for_a_first_that_does_not_listen_yet(qtbot, folder, monkeypatch):
    folder.mkdir()
    first, waited = Instance(folder), []

    def begin_to_listen(milliseconds):
        waited.append(milliseconds)
        first.listen(lambda _: None)

    assert first.claim()
    monkeypatch.setattr(instance, "QThread", SimpleNamespace(msleep=begin_to_listen))
    assert Instance(folder)._connected() is not None
    assert len(waited) == 1
    first.release()


def test_a_second_start_that_gets_no_answer_says_what_to_do(folder, clock, recorder, monkeypatch):
    folder.mkdir()
    monkeypatch.setattr(instance, "_STARTING", 0)
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
    _found(in_dialog)
    assert run(folder, clock, prompts=recorder, is_named=True) == 0
    assert when_open[0].name == "孙某"
    assert len(recorder.questions) == 1


def test_a_named_folder_with_data_is_not_asked_about(founded, clock, recorder, when_open, monkeypatch):
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)
    assert run(founded, clock, "孙某", prompts=recorder, is_named=True) == 0
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


def test_the_window_says_that_it_ended_a_cut_restore(founded, clock, recorder, in_dialog, when_open):
    (founded / exchange.FRESH).mkdir()
    _sign_in(in_dialog)
    assert run(founded, clock, prompts=recorder) == 0
    assert recorder.told == ["上次的恢复中途断开，数据没有改动。请重新恢复。"]
    assert not (founded / exchange.FRESH).exists()


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
    Settings(tmp_path).set(PAPER_FONTS, "宋体")
    assert Settings(tmp_path).get(PAPER_FONTS) == "宋体"
    (tmp_path / "settings.json").write_text("{", "utf-8")
    assert Settings(tmp_path).get(PAPER_FONTS) == ""
    (tmp_path / "settings.json").write_text(json.dumps({"paper_fonts": 3, "strange": "x"}), "utf-8")
    assert Settings(tmp_path).get(PAPER_FONTS) == ""
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


CRASH = """
import faulthandler, sys
from pathlib import Path
from saltdesk.ui.frame.journal import start_log
start_log(Path(sys.argv[1]))
faulthandler._sigsegv()
"""


def test_a_crash_leaves_where_the_program_stood_beside_the_log(tmp_path):
    ended = subprocess.run([sys.executable, "-c", CRASH, tmp_path], capture_output=True, check=False)
    assert ended.returncode != 0
    assert ended.stderr == b""
    assert any("Segmentation fault" in line or "access violation" in line for line in log_lines(tmp_path))


def test_a_log_that_ends_as_it_should_tells_of_no_crash(tmp_path, qapp):
    stop_log(start_log(tmp_path))
    assert log_lines(tmp_path) == []


def test_an_unexpected_error_is_saved_as_a_report_without_texts_of_records(in_dialog, folder, monkeypatch):
    folder.mkdir()
    log = start_log(folder)
    prompts, target = Prompts(), folder / "报告.txt"
    monkeypatch.setattr(prompts, "save_file", lambda *_: target)
    in_dialog(lambda box: next(one for one in box.buttons() if one.text().startswith("保存报告")).click())
    try:
        prompts.show_bug(ValueError("甄某某 13800000077"))
    finally:
        stop_log(log)
    told = target.read_text("utf-8")
    assert "ValueError" in told
    assert "unexpected error" in told
    assert "甄某某" not in told
    assert "13800000077" not in told
