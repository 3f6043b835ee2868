"""A start checks what was written since the last one: silent where all is well, and gone with the window."""

from contextlib import closing

from sqlcipher3 import dbapi2

from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.storage import checking
from saltdesk.ui.window import menu_actions


def test_a_start_is_silent_where_all_is_well(window, recorder):
    menu_actions.verify_recent(window)
    window.tasks.wait()
    assert recorder.told == []


def test_a_start_names_what_was_changed_behind_the_program(window, desk, recorder):
    register_complaint(desk, Intake(Complaint(received_at=desk.clock.now(), matter="许可证"), Complainant()))
    with closing(dbapi2.connect(str(desk.store.path))) as connection:
        (sql,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'complaint_changed'"
        ).fetchone()
        connection.execute("DROP TRIGGER complaint_changed")
        connection.execute("UPDATE complaint SET matter = '已撤诉'")
        connection.execute(sql)
        connection.commit()
    menu_actions.verify_recent(window)
    window.tasks.wait()
    (told,) = recorder.told
    assert "投诉事项" in told


def test_a_window_that_was_closed_checks_nothing(window, recorder):
    window.tasks.wait()
    window.hide()
    menu_actions.verify_recent(window)
    assert window.tasks.is_idle


def test_after_an_unclean_end_the_window_says_that_the_data_is_whole(window, recorder):
    window.desk.store.is_unchecked = True
    menu_actions.verify_recent(window)
    window.tasks.wait()
    assert recorder.told == []
    assert "没有正常结束" in window.news.sentence_label.whole()
    assert "完好" in window.news.sentence_label.whole()
    assert not window.desk.store.is_unchecked


def test_damage_after_an_unclean_end_is_told_as_such(window, recorder, monkeypatch):
    window.desk.store.is_unchecked = True
    monkeypatch.setattr(checking, "integrity_problems", lambda *, quick: ["数据库完整性：第3页"] * quick)
    menu_actions.verify_recent(window)
    window.tasks.wait()
    (told,) = recorder.told
    assert told.startswith("上次程序没有正常结束，检查发现1个问题")
    assert "第3页" in told
