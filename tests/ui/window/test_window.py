"""The window as a whole: tabs, status bar, menu actions, and its end."""

from datetime import datetime
from threading import Event
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from saltdesk.app import open_window
from saltdesk.domain.base.people import Actor, Mechanism, Role
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.registry import every_ledger
from saltdesk.services.access import lookup
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson, first_key, found_accounts
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk import people
from saltdesk.settings import KEPT_DRAFTS, Settings
from saltdesk.storage.tables.base import database
from saltdesk.ui.fields.dialogs.text_dialog import TextDialog
from saltdesk.ui.ledger.ledger_group import LedgerGroup, areas_of
from saltdesk.ui.window import account_actions, menu_actions, open_forms
from saltdesk.ui.window.main_window import TABS
from saltdesk.ui.window.window_views import TAB, TAB_DAY, WindowViews
from tests.accounts import PASSWORD, add_account
from tests.ui.every_page import ledger_places


def _register(desk):
    complaint = Complaint(received_at=desk.clock.now(), matter="许可证")
    return register_complaint(desk, Intake(complaint, Complainant()))


def test_tabs_stand_in_their_order_and_are_built_on_first_show(window):
    tabs = window.form.main_tabs
    assert [tabs.tabText(index) for index in range(tabs.count())] == [
        "今日",
        "权责清单",
        "动态调整",
        "投诉受理",
        "监督检查",
        "责任追究",
        "权力运行",
        "文书",
        "统计",
        "痕迹",
    ]
    assert list(window._built) == [0]
    for place in TABS:
        assert window.show_tab(place.name).objectName() == place.name
    assert len(window._built) == len(TABS)
    assert window.findChild(QWidget, "complaints_tab") is window.tab(3)


def test_every_ledger_has_its_place_in_one_tab(window):
    shown = [area.code for place in TABS for area in place.areas]
    assert sorted(shown) == sorted({ledger.area.code for ledger in every_ledger()})
    for place in ledger_places():
        shown = window.show_tab(place.name)
        assert place.areas == (
            areas_of(shown.places) if isinstance(shown, LedgerGroup) else (shown.ledger.area,)
        )


def test_a_record_that_another_screen_shows_takes_the_keys(bureau_window, bring_forward):
    bring_forward(bureau_window)
    shown = 0
    for place in ledger_places():
        for area in place.areas:
            found = next(iter(lookup.load(area, [1, 2, 3], bureau_window.desk)), None)
            if found:
                bureau_window.show_record(area, found.id)
                assert QApplication.focusWidget().objectName() == "ledger_table", area
                shown += 1
    assert shown > 15


def test_alt_and_a_digit_change_the_tab(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert window.form.main_tabs.currentIndex() == 2


def test_the_status_bar_answers_who_saved_backed_up_and_what_day(window):
    assert window._who.text() == "测试局长 · 局领导"
    assert window._backup.text() == "备份：尚未备份"
    assert window._day.text() == "2026年11月23日 周一（工作日）"
    _register(window.desk)
    assert window._saved.text() == "本机数据库 · 已保存 09:00"
    assert window.windowTitle() == "盐政事务台 — 郑州市盐业管理局"


def test_a_hidden_tab_shows_what_changed_when_it_is_shown_again(window):
    tab = window.show_tab("complaints_tab")
    window.show_tab("lists_tab")
    made = _register(window.desk)
    assert tab.model.rowCount() == 0
    window.show_tab("complaints_tab")
    assert tab.model.id_at(0) == made.id


def test_checking_sound_data_says_so(window, recorder):
    window.form.verify_action.trigger()
    window.tasks.wait()
    assert recorder.told == ["数据完好：数据库、痕迹和附件均核对无误。"]


def test_help_lists_the_keys_and_says_where_the_data_lies(window, recorder):
    window.form.keys_action.trigger()
    window.form.about_action.trigger()
    assert "Ctrl+N" in recorder.told[0]
    assert str(window.desk.store.folder) in recorder.told[1]


@pytest.fixture
def signed_in(window):
    """The window of an office whose administrator signed in, with another account."""
    keeper = FirstPerson("孙某", "bg")
    new = NewPassword(PASSWORD, PASSWORD)
    found_accounts(window.desk, keeper, first_key(keeper, new, is_encrypted=False, stays_plain=True))
    add_account(window.desk, "赵某", "jh", Role.CLERK)
    account_actions.begin(window)
    return window


def test_another_person_signs_in_and_takes_over(signed_in, qtbot):
    signed_in.form.change_actor_action.trigger()
    dialog = QApplication.activeModalWidget()
    assert not dialog.form.recover_button.isVisible()
    dialog.form.name_edit.setText("赵某")
    dialog.form.password_edit.setText(PASSWORD)
    qtbot.keyClick(dialog.form.password_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: signed_in.desk.actor.name == "赵某")
    assert signed_in._who.text() == "赵某 · 计划管理处"
    assert signed_in.desk.actor.role is Role.CLERK


@pytest.mark.parametrize("is_quiet", [True, False])
def test_work_begun_by_the_former_person_ends_without_reaching_the_next(window, qtbot, is_quiet):
    tab, gate, told = window.show_tab("statistics_tab"), Event(), []
    window.tasks.wait()

    def done(_):
        told.append(tab.form.export_button.text())

    window.tasks.run("导出", lambda _: gate.wait(5), done, is_quiet=is_quiet)
    window.seat(Actor("样例丙", "yz", "盐政处"))
    gate.set()
    qtbot.waitUntil(lambda: not isValid(tab))
    assert len(told) == (not is_quiet)
    assert isValid(window.show_tab("statistics_tab"))


def test_who_cannot_sign_in_takes_over_nothing(signed_in, qtbot):
    signed_in.form.change_actor_action.trigger()
    dialog = QApplication.activeModalWidget()
    dialog.form.name_edit.setText("赵某")
    dialog.form.password_edit.setText("falsch-2026")
    dialog.form.sign_in_button.click()
    qtbot.waitUntil(lambda: "password" in dialog.shown._holders)
    assert signed_in.desk.actor.name == "孙某"
    dialog.reject()


def test_mandates_and_offices_can_be_changed(window):
    said = []

    def change(dialog):
        form = dialog.form
        row = [mandate.mechanism for mandate in dialog._mandates].index(Mechanism.COMPLAINTS)
        form.mandates_table.setCurrentCell(row, 0)
        form.mandate_person_edit.setText("")
        form.mandate_change_button.click()
        said.append(dialog._change._holders["person"].sentence_label.text())
        form.mandate_person_edit.setText("钱某")
        form.mandate_change_button.click()
        said.append(form.message_label.text())
        form.office_combo.setCurrentText("盐政处")
        form.office_name_edit.setText("盐政管理处")
        form.office_rename_button.click()
        form.close_button.click()

    window.form.mandates_action.trigger()
    change(QApplication.activeModalWidget())
    assert said == ["请填写责任人。", "已变更。"]
    today = window.desk.clock.today()
    owner = next(m for m in people.mandates_on(today) if m.mechanism is Mechanism.COMPLAINTS)
    assert (owner.person, owner.valid_from) == ("钱某", today)
    assert people.office_name("yz") == "盐政管理处"


def test_closing_keeps_what_is_being_typed_and_the_tab_in_front(window, recorder):
    tab = window.show_tab("complaints_tab")
    tab.new_record()
    tab.current_page().form.matter_edit.setText("写到一半")
    assert window.close()
    (draft,) = window.desk.store.drafts.of("complaint", window.desk.actor.name)
    assert draft.fields["matter"] == "写到一半"
    views = WindowViews(Settings(window.desk.store.folder))
    assert views.of(window.desk.actor)[TAB] == "complaints_tab"


def test_closing_while_work_is_under_way_asks_and_can_be_called_off(window, recorder):
    gate = Event()
    window.tasks.run("导出", lambda _: gate.wait(5))
    recorder.choices = [-1]
    assert not window.close()
    gate.set()
    window.tasks.wait()
    assert "还有任务" in recorder.questions[0]
    assert window.close()


_ENDLESS = """WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number)
    SELECT count(*) FROM number"""


def test_closing_breaks_a_quiet_query_off_at_once_and_asks_nothing(window, recorder):
    started, shown = Event(), []

    def look_up(_progress):
        started.set()
        return database.execute_sql(_ENDLESS).fetchone()

    window.tasks.run("查找", look_up, shown.append, is_quiet=True)
    window.tasks.run("统计", lambda _: "waits behind it", shown.append, is_quiet=True)
    assert started.wait(5)
    began = monotonic()
    assert window.close()
    assert monotonic() - began < 5, "an endless query would never end by itself"
    assert (shown, recorder.questions, recorder.problems, recorder.bugs) == ([], [], [], [])


def test_quiet_work_goes_on_when_closing_is_called_off(window, recorder):
    gate, found = Event(), []
    window.tasks.run("导出", lambda _: gate.wait(5))
    window.tasks.run("查找", lambda _: "一件", found.append, is_quiet=True)
    recorder.choices = [-1]
    assert not window.close()
    gate.set()
    window.tasks.wait()
    assert found == ["一件"]


@pytest.mark.parametrize(("day", "place"), [("2026-11-23", 4), ("2026-11-20", 0), (None, 0)])
def test_the_window_opens_on_the_tab_of_this_day_and_else_on_today(qtbot, desk, recorder, day, place):
    WindowViews(Settings(desk.store.folder)).keep(desk.actor, {TAB: "inspections_tab", TAB_DAY: day})
    window = open_window(desk, recorder)
    qtbot.addWidget(window)
    assert window.form.main_tabs.currentIndex() == place
    window.tasks.shutdown()


@pytest.mark.parametrize("action", ["export_action"])
def test_export_from_the_menu_takes_the_ledger_in_front(window, recorder, action):
    window.show_tab("complaints_tab")
    recorder.paths = [None]
    getattr(window.form, action).trigger()
    assert recorder.names == ["投诉受理台账-20261123.xlsx"]


def test_every_key_of_the_list_is_told_once():
    keys = [key for key, _ in menu_actions.KEYS]
    assert len(keys) == len(set(keys))
    assert datetime(2026, 11, 23).isoformat() not in keys


def test_closing_the_window_keeps_what_stands_in_an_open_dialog(window):
    dialog = TextDialog("退回交办", "请写明退回的理由。", True, window, 3, window.desk)
    dialog.open()
    dialog.form.answer_edit.setPlainText("不属本处")
    assert window.close()
    (draft,) = window.desk.store.drafts.of(dialog._draft_key(), window.desk.actor.name)
    assert draft.fields["answer_edit"] == "不属本处"


def test_the_next_start_says_once_what_was_kept_when_the_window_closed(window, desk, prompts, qtbot):
    tab = window.show_tab("complaints_tab")
    tab.new_record()
    tab.current_page().form.matter_edit.setText("示例事项")
    window.close()
    again = open_window(desk, prompts)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: "登记投诉" in again.news.sentence_label.whole())
    assert "草稿" in again.news.sentence_label.whole()
    assert again.settings.get(KEPT_DRAFTS) == ""
    again.close()
    third = open_window(desk, prompts)
    qtbot.addWidget(third)
    third.show()
    QApplication.processEvents()
    assert "草稿" not in third.news.sentence_label.whole()
    third.close()


def test_another_person_is_not_told_what_somebody_kept(window, desk, prompts, qtbot):
    window.settings.set(KEPT_DRAFTS, "别人\n登记投诉")
    window.close()
    again = open_window(desk, prompts)
    qtbot.addWidget(again)
    again.show()
    QApplication.processEvents()
    assert "草稿" not in again.news.sentence_label.whole()
    again.close()


def test_a_closing_window_looks_for_open_forms_once(window, monkeypatch):
    looked, look = [], open_forms._open_forms
    monkeypatch.setattr(open_forms, "_open_forms", lambda one: looked.append(one) or look(one))
    assert window.close()
    assert looked == [window]
