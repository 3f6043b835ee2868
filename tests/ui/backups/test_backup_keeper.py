"""The keeper backs up in a quiet minute of each day, and before the window closes."""

from datetime import timedelta
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import Cancelled
from saltdesk.services.backups import days, keeping
from saltdesk.services.house import maintenance
from saltdesk.settings import SECOND_FOLDER
from saltdesk.storage.backups import folders
from saltdesk.storage.trail import audit
from saltdesk.ui.backups.backup_keeper import BackupKeeper
from tests.days import TODAY
from tests.services.complaint_cases import registered
from tests.storage.backups.repacking import repacked


@pytest.fixture
def keeper(window):
    made = BackupKeeper(window.context, window.show_backup, window)
    window.backup_keeper = made
    yield made
    made.give_up()
    window.backup_keeper = None


@pytest.fixture
def kept(folder):
    return lambda: [one.path.name for one in folders.backups_in(folders.usual_folder(folder))]


def look(keeper):
    keeper.look()
    keeper.wait()


def sentences():
    return [entry.sentence for entry in audit.since(0)]


def test_the_first_quiet_minute_makes_the_backup_of_the_day(keeper, kept, window, recorder):
    look(keeper)
    assert kept() == ["自动备份-20261123-090000.saltbackup"]
    assert window._backup.text() == "备份：今天 09:00"
    registered(window.desk)
    before = len(sentences())
    look(keeper)
    assert len(kept()) == 1
    assert sentences()[before:] == ["试恢复备份“自动备份-20261123-090000.saltbackup”：完好"]
    look(keeper)
    assert len(sentences()) == before + 1, "once a month"
    assert recorder.said == []


def test_each_day_with_a_change_gets_one(keeper, kept, window):
    look(keeper)
    window.desk.clock = FixedClock(TODAY + timedelta(days=1))
    look(keeper)
    assert len(kept()) == 1
    registered(window.desk)
    look(keeper)
    assert len(kept()) == 2


def test_nothing_is_begun_while_somebody_waits_or_a_question_is_open(keeper, kept, window, top_dialog):
    held = Event()
    window.tasks.run("导出", lambda _: held.wait())
    look(keeper)
    held.set()
    window.tasks.wait()
    window.form.people_action.trigger()
    look(keeper)
    assert kept() == []
    top_dialog().reject()
    QApplication.processEvents()
    look(keeper)
    assert len(kept()) == 1


def test_a_stick_that_is_away_is_told_once_a_day_and_served_when_it_comes(keeper, window, tmp_path, kept):
    stick = tmp_path / "优盘"
    window.settings.set(SECOND_FOLDER, str(stick))
    look(keeper)
    assert "第二处备份现在不在" in window.news.sentence_label.whole()
    window.show_news("别的消息")
    (folders.usual_folder(window.desk.store.folder) / kept()[0]).unlink()
    look(keeper)
    assert len(kept()) == 1
    assert window.news.sentence_label.whole() == "别的消息"
    stick.mkdir()
    look(keeper)
    assert [path.name for path in stick.iterdir()] == kept()[:1]


def test_a_failure_is_told_in_the_status_bar_and_tried_again_after_an_hour(keeper, window, kept, recorder):
    place = folders.usual_folder(window.desk.store.folder)
    place.write_bytes(b"a file where the folder should be")
    look(keeper)
    assert "没有备份到" in window.news.sentence_label.whole()
    assert recorder.said == [], "nobody is interrupted"
    place.unlink()
    look(keeper)
    assert kept() == []
    window.desk.clock = FixedClock(TODAY, window.desk.clock.now().replace(hour=11).time())
    look(keeper)
    assert len(kept()) == 1


def test_a_backup_that_cannot_be_restored_says_so_in_a_box(keeper, window, kept, recorder):
    look(keeper)
    place = folders.usual_folder(window.desk.store.folder)
    repacked(place / kept()[0], lambda members: members.update({"data.db": b"x" * 500}), honest=False)
    look(keeper)
    assert "不能靠它恢复" in recorder.told[0]
    assert sentences()[-1].endswith("发现1处问题")
    look(keeper)
    assert len(recorder.told) == 1


def test_what_is_overdue_stands_in_the_status_bar(keeper, window):
    look(keeper)
    window.desk.clock = FixedClock(TODAY + timedelta(days=8))
    look(keeper)
    assert window._backup.text() == "备份：还没有在另一块磁盘上备份"
    assert window._backup.toolTip() == "最近一次：今天 09:00"


def test_leftovers_of_a_killed_backup_go_at_the_next_look(keeper, window, kept):
    look(keeper)
    look(keeper)
    part = folders.usual_folder(window.desk.store.folder) / "自动备份-20261120-170000.saltbackup.part"
    part.write_bytes(b"x" * 1000)
    look(keeper)
    assert not part.exists()


def test_closing_after_a_change_backs_up_and_then_closes(keeper, window, kept, recorder):
    registered(window.desk)
    assert not window.close()
    window.tasks.wait()
    assert window.isHidden()
    assert len(kept()) == 1
    assert recorder.said == []


def test_closing_without_a_change_makes_no_backup(keeper, window, kept):
    look(keeper)
    window.desk.clock = FixedClock(TODAY + timedelta(days=1))
    window.close()
    window.tasks.wait()
    assert window.isHidden()
    assert len(kept()) == 1


def test_a_cancelled_backup_does_not_keep_the_window_open(keeper, window, kept, monkeypatch):
    from saltdesk.storage.backups import making

    def cancelled(*_):
        raise Cancelled

    monkeypatch.setattr(making, "back_up", cancelled)
    window.close()
    window.tasks.wait()
    assert window.isHidden()
    assert kept() == []


def test_a_missing_stick_holds_nothing_up_when_closing(keeper, window, kept, recorder, tmp_path):
    window.settings.set(SECOND_FOLDER, str(tmp_path / "没有插"))
    window.close()
    window.tasks.wait()
    assert window.isHidden()
    assert recorder.said == []
    assert len(kept()) == 1


def test_closing_breaks_off_the_backup_of_the_day_and_makes_its_own(keeper, window, kept, monkeypatch):
    begun, real = Event(), keeping.keep_backup

    def slow(desk, where, progress):
        if not begun.is_set():
            begun.set()
            while True:
                progress(0, 1)
        return real(desk, where, progress)

    monkeypatch.setattr(keeping, "keep_backup", slow)
    keeper.look()
    assert begun.wait(10)
    window.close()
    window.tasks.wait()
    assert window.isHidden()
    assert len(kept()) == 1


def test_acts_go_on_while_a_backup_is_written(keeper, window, monkeypatch):
    """The backup holds no lock: what it records comes after the copy."""
    from saltdesk.storage.backups import making

    half, go_on, real = Event(), Event(), making._read_back

    def read_back(*given):
        half.set()
        assert go_on.wait(10)
        return real(*given)

    monkeypatch.setattr(making, "_read_back", read_back)
    keeper.look()
    assert half.wait(10)
    made = registered(window.desk)
    go_on.set()
    keeper.wait()
    assert made.number == "2026-0001"
    assert days.last_backup() is not None
    assert maintenance.problems(window.desk) == []
