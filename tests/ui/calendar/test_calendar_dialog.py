"""放假安排 as its clerk uses it: paste, look, enter, change single days, confirm."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.base.people import Actor
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.adjustments import adjustments
from saltdesk.services.complaints import decisions
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.house.calendar import stored_year
from saltdesk.services.house.trail import head
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.ui.calendar.calendar_dialog import CalendarDialog
from saltdesk.ui.calendar.calendar_entry_dialog import CalendarEntryDialog
from tests.services.holiday_texts import NOTICE_2027


@pytest.fixture
def complaint(desk) -> Complaint:
    """A complaint that has to be answered on 1 January 2027, as far as is known."""
    intake = Intake(Complaint(received_at=datetime(2026, 11, 20, 9, 0), facts="称重不足"), Complainant())
    key = register_complaint(desk, intake).id
    return decisions.accept_complaint(desk, key, "计划管理处", desk.clock.today())


@pytest.fixture
def dialog(context, qtbot, complaint):
    made = CalendarDialog(context)
    qtbot.addWidget(made)
    made.show()
    context.tasks.wait()
    return made


@pytest.fixture
def entry_dialog(context, qtbot):
    made = CalendarEntryDialog(context, 2027)
    qtbot.addWidget(made)
    made.show()
    return made


def click(qtbot, button) -> None:
    assert button.isEnabled()
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def rows(table) -> list[list[str]]:
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_years_are_listed_and_a_missing_one_is_announced(dialog):
    assert rows(dialog.form.years_table)[:2] == [
        ["2027", "暂定", "未录入", ""],
        ["2026", "正式", "随程序", ""],
    ]
    assert dialog.form.year_label.text() == "2026年（正式）"
    assert "全年248个工作日" in dialog.form.facts_label.text()
    assert dialog.form.message_label.text().startswith("2027年放假安排未录入")
    assert not dialog.form.check_button.isEnabled()
    assert "随程序提供" in dialog.form.check_button.toolTip()


def test_a_pasted_notice_is_understood_at_once_and_found_again_in_the_text(entry_dialog, qtbot):
    form = entry_dialog.form
    assert not form.next_button.isEnabled()
    form.notice_edit.setPlainText(NOTICE_2027)
    assert form.verdict_label.text() == "2027年全年安排，2026年11月20日印发，内容没有矛盾。"
    assert form.source_edit.text() == "国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕9号）"
    shown = rows(form.understood_table)
    assert ["6月9日（周三）放假", "端午节放假 6月9日", ""] in shown
    form.understood_table.selectRow(1)
    assert form.notice_edit.textCursor().selectedText() == "1月9日（周六）上班"
    assert form.next_button.isEnabled()


def test_a_contradiction_stands_beside_its_phrase_and_closes_the_way(entry_dialog):
    form = entry_dialog.form
    form.notice_edit.setPlainText(NOTICE_2027.replace("1月9日（周六）", "1月9日（周日）"))
    assert ["1月9日（周日）上班", "元旦上班 1月9日（周六）", "✗ 2027年1月9日是周六。"] in rows(
        form.understood_table
    )
    assert form.verdict_label.text().startswith("有1处矛盾，不能录入")
    assert not form.next_button.isEnabled()
    form.notice_edit.setPlainText("没有日期")
    assert "没有找到放假" in form.verdict_label.text()
    form.notice_edit.setPlainText(NOTICE_2027)
    assert form.next_button.isEnabled()


def test_a_question_has_to_be_answered(entry_dialog, qtbot):
    form = entry_dialog.form
    form.notice_edit.setPlainText(NOTICE_2027.replace("5月8日（周六）上班。", ""))
    assert "请核对：净放假14个工作日" in form.verdict_label.text()
    assert not form.next_button.isEnabled()
    qtbot.mouseClick(form.question_check, Qt.MouseButton.LeftButton, pos=form.question_check.rect().center())
    form.question_check.setChecked(True)
    assert form.next_button.isEnabled()
    form.source_edit.clear()
    assert not form.next_button.isEnabled()


def test_the_effect_is_shown_before_anything_is_entered(entry_dialog, context, complaint, qtbot):
    form, before = entry_dialog.form, head()
    form.notice_edit.setPlainText(NOTICE_2027)
    click(qtbot, form.next_button)
    context.tasks.wait()
    assert form.effect_page.isVisible()
    assert "改为休息" in form.entry_label.text()
    assert "12月31日（周四）" in form.entry_label.text()
    assert head() == before
    click(qtbot, form.back_button)
    assert form.notice_page.isVisible()
    click(qtbot, form.next_button)
    context.tasks.wait()
    click(qtbot, form.enter_button)
    context.tasks.wait()
    assert entry_dialog.result() == CalendarEntryDialog.DialogCode.Accepted
    assert stored_year(2027).entered_by == "测试局长"


def test_moved_dates_are_listed_and_then_moved(context, desk, qtbot):
    with_clock = adjustments.open_adjustment(
        desk,
        Adjustment(
            title="试",
            trigger=Trigger.INTERNAL,
            basis_document="决定",
            document_on=date(2026, 11, 20),
            content="试",
        ),
    )
    intake = Intake(Complaint(received_at=datetime(2026, 11, 23, 8, 0), facts="试"), Complainant())
    key = register_complaint(desk, intake).id
    accepted = decisions.accept_complaint(desk, key, "计划管理处", desk.clock.today())
    closing = f"郑州市人民政府办公厅通知\n郑政办明电〔2026〕8号\n{accepted.due_on:%Y年%m月%d日}全市放假1天。"
    dialog = CalendarEntryDialog(context, 2026)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.notice_edit.setPlainText(closing)
    assert dialog.form.source_edit.text() == "郑政办明电〔2026〕8号"
    assert "放假不属于法定节日" in dialog.form.verdict_label.text()
    dialog.form.question_check.setChecked(True)
    click(qtbot, dialog.form.next_button)
    context.tasks.wait()
    shown = rows(dialog.form.moved_table)
    assert [row[1] for row in shown] == [accepted.number]
    assert shown[0][4] == accepted.due_on.isoformat()
    assert shown[0][6].startswith("推迟")
    click(qtbot, dialog.form.enter_button)
    context.tasks.wait()
    assert COMPLAINTS.get(key).due_on.isoformat() == shown[0][5]
    assert adjustments.link_of(with_clock.id, "apply").due_on == with_clock.due_on


def test_a_refusal_at_the_end_is_shown_and_leads_back(entry_dialog, context, desk, qtbot):
    form = entry_dialog.form
    form.notice_edit.setPlainText(NOTICE_2027)
    click(qtbot, form.next_button)
    context.tasks.wait()
    intake = Intake(Complaint(received_at=datetime(2026, 11, 23, 8, 0), facts="试"), Complainant())
    key = register_complaint(desk, intake).id
    accepted = decisions.accept_complaint(desk, key, "计划管理处", desk.clock.today())
    with desk.store.writing():
        COMPLAINTS.update(replace(accepted, due_provisional=True))
    click(qtbot, form.enter_button)
    context.tasks.wait()
    assert form.notice_page.isVisible()
    assert "重新查看影响" in form.verdict_label.text()
    assert stored_year(2027) is None


def test_pasting_from_the_page_ends_with_the_year_shown(dialog, context, qtbot):
    def fill(entry):
        entry.form.notice_edit.setPlainText(NOTICE_2027)
        entry.form.next_button.click()
        context.tasks.wait()
        entry.form.enter_button.click()

    dialog.form.years_table.selectRow(0)
    click(qtbot, dialog.form.paste_button)
    fill(QApplication.activeModalWidget())
    context.tasks.wait()
    assert dialog.form.year_label.text() == "2027年（待复核）"
    assert rows(dialog.form.years_table)[0][:3] == ["2027", "待复核", "测试局长"]
    assert dialog.form.check_button.toolTip().startswith("录入人不能复核")
    assert dialog.form.message_label.text() == ""


def test_another_person_confirms(dialog, context, desk, qtbot):
    test_pasting_from_the_page_ends_with_the_year_shown(dialog, context, qtbot)
    desk.actor = Actor("贾二", "bg", "办公室")
    dialog.show_years(2027)
    click(qtbot, dialog.form.check_button)
    assert dialog.form.year_label.text() == "2027年（正式）"
    assert stored_year(2027).checked_by == "贾二"


def test_single_days_are_changed_by_keyboard_with_the_document_they_rest_on(dialog, context, qtbot, desk):
    form = dialog.form
    click(qtbot, form.edit_button)
    assert not form.review_button.isEnabled()
    form.year_view.set_current_day(date(2026, 12, 7))
    qtbot.keyClick(form.year_view, Qt.Key.Key_Space)
    assert dialog.turned == {date(2026, 12, 7)}
    qtbot.keyClick(form.year_view, Qt.Key.Key_Space)
    assert dialog.turned == set()
    qtbot.keyClick(form.year_view, Qt.Key.Key_Right)
    qtbot.keyClick(form.year_view, Qt.Key.Key_Space)

    def fill(entry):
        assert not entry.form.notice_edit.isVisible()
        assert not entry.form.next_button.isEnabled()
        entry.form.source_edit.setText("郑政办明电〔2026〕9号")
        entry.form.next_button.click()
        context.tasks.wait()
        entry.form.enter_button.click()

    click(qtbot, form.review_button)
    fill(QApplication.activeModalWidget())
    context.tasks.wait()
    assert not desk.calendar.is_working(date(2026, 12, 8))
    assert desk.calendar.source(date(2026, 12, 8)).endswith("郑政办明电〔2026〕9号调整）")
    assert not form.edit_button.isChecked()


def test_leaving_the_edit_mode_forgets_the_days(dialog, qtbot):
    click(qtbot, dialog.form.edit_button)
    dialog.turn(date(2026, 12, 7))
    click(qtbot, dialog.form.edit_button)
    assert dialog.turned == set()
    assert dialog.form.paste_button.isVisible()


def test_a_day_ordered_by_the_next_years_notice_is_not_turned_here(dialog):
    row = next(n for n, cells in enumerate(rows(dialog.form.years_table)) if cells[0] == "2018")
    dialog.form.years_table.selectRow(row)
    dialog.turn(date(2018, 12, 29))
    assert dialog.turned == set()
    assert "由2019年的通知安排" in dialog.form.message_label.text()


def test_a_file_is_read_and_a_bad_one_refused(dialog, context, recorder, tmp_path, qtbot):
    path = tmp_path / "2027.txt"
    path.write_text(NOTICE_2027, "utf-8")
    recorder.paths.append(path)
    click(qtbot, dialog.form.import_button)
    context.tasks.wait()
    entry = QApplication.activeModalWidget()
    assert rows(entry.form.understood_table)[0][1] == "元旦放假 12月31日至1月3日，4天"
    entry.reject()
    path.write_bytes(b"\xff\xfe\x00\x81")
    recorder.paths.append(path)
    click(qtbot, dialog.form.import_button)
    context.tasks.wait()
    assert recorder.problems[0].sentence == "文件不是文字文件。"


def test_the_menu_opens_the_page(window):
    window.form.calendar_action.trigger()
    QApplication.activeModalWidget().form.close_button.click()
