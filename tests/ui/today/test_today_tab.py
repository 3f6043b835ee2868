"""The tab 今日 as its user meets it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor
from saltdesk.domain.today.groups import Group, Scope
from saltdesk.services.complaints import decisions
from saltdesk.services.desk import people
from saltdesk.settings import Settings
from saltdesk.ui.accountability.accountability_case_page import AccountabilityCasePage
from saltdesk.ui.adjustments.adjustment_case_page import AdjustmentCasePage
from saltdesk.ui.calendar.calendar_dialog import CalendarDialog
from saltdesk.ui.complaints.complaint_case_page import ComplaintCasePage
from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage
from saltdesk.ui.inspections.visits.inspection_case_page import InspectionCasePage
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog
from saltdesk.ui.today.agenda_model import NEXT, WHAT
from saltdesk.ui.window.window_views import WindowViews
from tests.services import complaint_cases as cases
from tests.services import corrections_steps as steps
from tests.services import work_situations as situations

MAKERS = {
    "complaint": (
        lambda desk: cases.accepted(desk, object_office="办公室").id,
        Area.COMPLAINTS,
        ComplaintCasePage,
        "complaint.hand",
    ),
    "adjustment": (steps.opened_adjustment, Area.ADJUSTMENTS, AdjustmentCasePage, "adjustment.link"),
    "inspection": (situations.inspecting.planned, Area.INSPECTIONS, InspectionCasePage, "inspection.notify"),
    "accountability": (steps.opened_case, Area.ACCOUNTABILITY, AccountabilityCasePage, "accountability.hear"),
}
SELECTED = {
    "finding": (steps.rectified_finding, Area.FINDINGS, "finding.verify"),
    "version": (lambda desk: situations._version(desk, confirmed=True), Area.VERSIONS, "version.publish"),
    "officer": (situations._officer, Area.OFFICERS, "officer.edit"),
    "event": (situations._event, Area.EVENTS, "event.attach"),
}


def open_line(window, tab, choose, area, key, qtbot):
    """Make the tab read what was made, and open the line with Enter."""
    window.tasks.wait()
    choose(tab, area, key)
    tab.form.agenda_tree.setFocus()
    QTest.keyClick(tab.form.agenda_tree, Qt.Key.Key_Return)
    window.tasks.wait()
    qtbot.wait(1)


def front(window):
    tab = window.tab(window.form.main_tabs.currentIndex())
    return tab.current() if hasattr(tab, "places") else tab


@pytest.mark.parametrize("case", MAKERS)
def test_a_line_opens_the_page_of_its_record_at_its_next_act(window, today_tab, choose, qtbot, case):
    make, area, page_kind, code = MAKERS[case]
    key = make(window.desk)
    open_line(window, today_tab, choose, area, key, qtbot)
    page = front(window).current_page()
    assert type(page) is page_kind
    assert page.key == key
    focused = page.focusWidget()
    wanted = page.form.next_button if page.form.next_button.isVisible() else page.act_buttons[code]
    assert focused is wanted


@pytest.mark.parametrize("case", SELECTED)
def test_a_record_without_a_page_is_selected_with_its_act_ready(window, today_tab, choose, qtbot, case):
    make, area, code = SELECTED[case]
    key = make(window.desk)
    open_line(window, today_tab, choose, area, key, qtbot)
    ledger = front(window)
    assert (ledger.ledger.area, ledger.current_id()) == (area, key)
    assert window.focusWidget() is ledger.act_buttons[code]


def test_a_click_on_the_next_act_opens_the_record_and_one_beside_it_does_not(
    window, today_tab, choose, qtbot
):
    key = cases.accepted(window.desk).id
    window.tasks.wait()
    tree = today_tab.form.agenda_tree
    for column, place in ((WHAT, 0), (NEXT, 3)):
        index = choose(today_tab, Area.COMPLAINTS, key, column)
        tree.scrollTo(index)
        QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
        qtbot.wait(1)
        assert window.form.main_tabs.currentIndex() == place


def test_a_record_beyond_the_first_rows_of_its_ledger_is_opened_once_it_is_found(
    window, today_tab, choose, qtbot, monkeypatch
):
    from saltdesk.ui.ledger import ledger_model

    monkeypatch.setattr(ledger_model, "BLOCK", 2)
    first = cases.accepted(window.desk).id
    for _ in range(5):
        cases.registered(window.desk)
    open_line(window, today_tab, choose, Area.COMPLAINTS, first, qtbot)
    assert front(window).current_page().key == first


def test_the_note_on_holidays_opens_the_calendar(window, today_tab, choose, in_dialog, qtbot):
    seen = []
    in_dialog(lambda dialog: (seen.append(type(dialog)), dialog.reject()))
    choose(today_tab, Area.CALENDAR, 0)
    today_tab.form.agenda_tree.setFocus()
    QTest.keyClick(today_tab.form.agenda_tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [CalendarDialog]


def test_an_unfinished_form_is_opened_where_its_draft_is_offered(window, today_tab, choose, qtbot):
    situations._draft("complaint")(window.desk)
    today_tab.refresh()
    open_line(window, today_tab, choose, Area.COMPLAINTS, 0, qtbot)
    page = front(window).current_page()
    assert isinstance(page, ComplaintPage)
    assert page.page.draft_bar.isVisibleTo(page)


def test_acts_change_the_list_at_once_and_keep_what_is_chosen(window, today_tab, choose, lines):
    first, second = cases.registered(window.desk), cases.registered(window.desk)
    window.tasks.wait()
    choose(today_tab, Area.COMPLAINTS, second.id)
    decisions.accept_complaint(window.desk, first.id, "法制室", window.desk.clock.today())
    window.tasks.wait()
    assert ("决定是否受理", second.number, "○4日") in lines(today_tab)[Group.LATER]
    assert today_tab.list.current_row().key == second.id


def test_a_folded_group_stays_folded_and_another_stays_open(window, today_tab):
    cases.registered(window.desk)
    steps.opened_adjustment(window.desk)
    window.tasks.wait()
    tree, model = today_tab.form.agenda_tree, today_tab.list.model
    places = {one.group: model.index(number, 0) for number, one in enumerate(model.sections())}
    assert tree.isExpanded(places[Group.TODAY])
    assert not tree.isExpanded(places[Group.LATER])
    tree.collapse(places[Group.TODAY])
    tree.setCurrentIndex(places[Group.LATER])
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Return)
    cases.registered(window.desk)
    window.tasks.wait()
    places = {one.group: model.index(number, 0) for number, one in enumerate(model.sections())}
    assert not tree.isExpanded(places[Group.TODAY])
    assert tree.isExpanded(places[Group.LATER])


def test_the_scope_is_chosen_and_remembered_for_the_person(window, today_tab, click, lines):
    assert today_tab.scope() is Scope.ALL
    cases.registered(window.desk)
    click(today_tab.form.mine_button)
    window.tasks.wait()
    assert Group.LATER not in lines(today_tab)
    people.enrol(window.desk, "样例甲", "jh")
    window.seat(Actor("样例甲", "jh", "计划管理处"))
    window.tasks.wait()
    assert window.show_tab("today_tab").scope() is Scope.OFFICE
    assert Group.LATER in lines(window.show_tab("today_tab"))
    window.seat(Actor("测试局长", "leaders", "局领导", role=people.Role.LEADER))
    assert window.show_tab("today_tab").scope() is Scope.MINE


def test_the_next_person_never_sees_the_list_of_the_last(window, today_tab, lines):
    cases.registered(window.desk, object_office="盐政处")
    window.tasks.wait()
    assert Group.LATER in lines(today_tab)
    window.seat(Actor("样例丙", "yz", "盐政处"))
    assert lines(window.show_tab("today_tab")) == {}
    window.tasks.wait()
    assert Group.LATER not in lines(window.show_tab("today_tab"))


def test_a_click_on_a_day_lists_what_is_due_then_and_another_click_lists_all(window, today_tab, lines, qtbot):
    cases.registered(window.desk)
    steps.opened_adjustment(window.desk)
    window.tasks.wait()
    sheet = today_tab.form.month_sheet

    def click_day(day):
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.place_of(day).center())
        window.tasks.wait()

    click_day(date(2026, 11, 27))
    assert list(lines(today_tab)) == [Group.LATER]
    assert today_tab.form.every_day_button.isVisible()
    click_day(date(2026, 11, 25))
    assert lines(today_tab) == {}
    assert today_tab.form.empty_label.text() == "2026-11-25没有到期的事。"
    click_day(date(2026, 11, 25))
    assert Group.TODAY in lines(today_tab)
    assert not today_tab.form.every_day_button.isVisible()


def test_the_month_shows_rest_days_make_up_days_and_what_is_due(window, today_tab, click):
    cases.registered(window.desk)
    window.tasks.wait()
    sheet = today_tab.form.month_sheet
    assert "2026-11-27 星期五，工作日，到期1件" in sheet.accessibleDescription()
    assert "2026-11-23 星期一，今天，工作日" in sheet.accessibleDescription()
    click(today_tab.form.month_before_button)
    assert today_tab.form.month_label.text() == "2026年10月"
    marks = {one.day.day: one.mark for one in sheet.shown() if one.mark}
    assert set(marks.values()) == {"休", "班"}
    click(today_tab.form.month_after_button)
    click(today_tab.form.month_after_button)
    assert today_tab.form.month_label.text() == "2026年12月"


def test_the_keys_move_through_the_months_and_choose_a_day(window, today_tab):
    sheet = today_tab.form.month_sheet
    sheet.setFocus()
    sheet.set_current_day(date(2026, 11, 30))
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert (sheet.current_day(), today_tab.form.month_label.text()) == (date(2026, 12, 1), "2026年12月")
    QTest.keyClick(sheet, Qt.Key.Key_PageUp)
    assert today_tab.form.month_label.text() == "2026年11月"
    sheet.set_current_day(date(2026, 11, 24))
    QTest.keyClick(sheet, Qt.Key.Key_Space)
    window.tasks.wait()
    assert today_tab.form.every_day_button.isVisible()


def test_the_records_opened_last_are_listed_and_drop_out_when_they_are_hidden(
    window, today_tab, choose, qtbot
):
    case, finding = cases.accepted(window.desk), steps.collected_finding(window.desk)
    open_line(window, today_tab, choose, Area.COMPLAINTS, case.id, qtbot)
    window.show_tab("today_tab")
    open_line(window, today_tab, choose, Area.FINDINGS, finding, qtbot)
    window.show_tab("today_tab")
    window.tasks.wait()

    def recent():
        view = window.show_tab("today_tab").form.recent_list
        return [view.item(place).text() for place in range(view.count())]

    assert recent()[0].startswith("检查问题　问题2026-")
    assert recent()[1].startswith(f"投诉受理　{case.number}")
    own = Actor("样例丙", "yz", "盐政处")
    views = WindowViews(Settings(window.desk.store.folder))
    assert views.recent(own) == ()
    window.views.note_opened(own, Area.COMPLAINTS, case.id)
    window.views.note_opened(own, Area.FINDINGS, finding)
    window.seat(own)
    window.tasks.wait()
    assert [text[:4] for text in recent()] == ["检查问题"]
    listed = window.show_tab("today_tab").form.recent_list
    QTest.mouseClick(
        listed.viewport(),
        Qt.MouseButton.LeftButton,
        pos=listed.visualItemRect(listed.item(0)).center(),
    )
    assert front(window).current_id() == finding


def test_an_empty_list_says_so(window, today_tab):
    window.desk.clock = FixedClock(date(2026, 6, 1))
    today_tab.refresh()
    window.tasks.wait()
    assert today_tab.form.agenda_stack.currentWidget() is today_tab.form.empty_page
    assert today_tab.form.empty_label.text() == "没有要办的事。"


def test_the_page_is_shown_before_it_is_printed(window, today_tab, click, in_dialog, qtbot):
    seen = []
    in_dialog(lambda dialog: (seen.append(type(dialog)), dialog.reject()))
    click(today_tab.form.print_button)
    window.tasks.wait()
    qtbot.waitUntil(lambda: seen == [PreviewDialog])


def test_a_new_day_is_noticed_while_the_window_stays_open(window, today_tab):
    cases.registered(window.desk)
    window.desk.clock = FixedClock(date(2026, 11, 28))
    today_tab._look_again()
    window.tasks.wait()
    assert today_tab.form.title_label.text() == "2026年11月28日 星期六　休息日"
    assert Group.OVERDUE in {one.group for one in today_tab.list.model.sections()}


def test_f1_says_what_the_group_of_a_line_holds(window, today_tab, choose, recorder):
    key = situations._refused(window.desk)
    window.tasks.wait()
    choose(today_tab, Area.COMPLAINTS, key)
    today_tab.form.agenda_tree.setFocus()
    QTest.keyClick(today_tab.form.agenda_tree, Qt.Key.Key_F1)
    assert "还没有登记怎样告知投诉人" in recorder.told[-1]
    assert "第五部分" in recorder.told[-1]


def test_nothing_is_read_on_the_gui_thread(window, today_tab):
    from tests.statements import statements

    assert statements(today_tab.refresh) == []
    window.tasks.wait()
