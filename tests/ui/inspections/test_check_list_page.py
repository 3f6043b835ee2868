"""The check list on site: with fingers and with the keyboard alone."""

from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.inspections.checks import CheckResult
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE
from saltdesk.services.access import lookup
from saltdesk.services.inspections import checks as inspection_checks
from saltdesk.services.inspections import findings, inspections
from saltdesk.services.notices import issuing
from saltdesk.ui.frame.body_area import BodyArea
from saltdesk.ui.inspections.visits.check_list_page import CheckListPage
from saltdesk.ui.inspections.visits.check_sheet import TARGET
from tests.services.inspecting import without_steps
from tests.ui.every_page import show_ledger
from tests.ui.geometry import settle

VISIT = date(2026, 12, 1)
PLAN = Inspection(
    plan="年度检查方案",
    office="盐政处",
    inspects_on=VISIT,
    basis="郑盐局〔2016〕5号",
    scope="2026年以来",
    content="清单公布",
    procedure="听取汇报",
)


@pytest.fixture
def begun(desk, set_day, notice_renderer):
    """An inspection on its day, its notice served."""
    planned = inspections.plan_inspection(desk, PLAN)
    issuing.issue_from_records(desk, INSPECTION_NOTICE, planned.id, notice_renderer)
    served = inspections.receive_notice(desk, planned.id, desk.clock.today(), "周某某")
    set_day(VISIT)
    return served


@pytest.fixture
def notice_renderer():
    return lambda content: b"%PDF-1.4 " + content.number.encode()


@pytest.fixture
def sheet(context, begun, qtbot, bring_forward):
    page = CheckListPage(context, begun)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    bring_forward(page)
    page.form.question_card.setFocus()
    return page


@pytest.fixture
def press(sheet, qtbot):
    """Press keys where the keyboard is."""

    def run(*keys):
        for key in keys:
            qtbot.keyClick(sheet.focusWidget() or sheet, key)

    return run


def results(page):
    return [check.result for check in inspection_checks.checks_of(page.key)]


def test_every_target_is_large_enough_for_a_finger(sheet):
    buttons = [one for one in sheet.findChildren(QPushButton) if one.isVisibleTo(sheet)]
    assert len(buttons) >= 8
    assert {one.objectName() for one in buttons if one.height() < TARGET} == set()
    listed = sheet.form.overview_list
    assert all(listed.sizeHintForRow(row) >= TARGET for row in range(listed.count()))


def test_digits_answer_and_arrows_walk_and_each_answer_is_stored_at_once(sheet, press):
    press(Qt.Key.Key_1)
    assert results(sheet)[0] is CheckResult.CONFORMS
    press(Qt.Key.Key_Right, Qt.Key.Key_3, Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_Left)
    assert results(sheet)[:3] == [CheckResult.CONFORMS, CheckResult.NOT_APPLICABLE, CheckResult.CONFORMS]
    assert sheet.current().key == inspection_checks.checks_of(sheet.key)[1].id
    assert sheet.form.progress_label.text() == "已答 3 / 7"


def test_a_no_waits_for_its_note_and_is_stored_with_it(sheet, press, write):
    press(Qt.Key.Key_2)
    assert results(sheet)[0] is None
    assert "请写明情况" in sheet.form.message_label.text()
    assert sheet.form.note_edit.hasFocus()
    write(sheet.form.note_edit, "公布栏仍是旧版")
    press(Qt.Key.Key_Escape)
    check = inspection_checks.checks_of(sheet.key)[0]
    assert (check.result, check.note) == (CheckResult.FAILS, "公布栏仍是旧版")
    assert sheet.form.question_card.hasFocus()


def test_a_finding_is_entered_from_a_no_with_one_key(sheet, press, write, top_dialog, click):
    press(Qt.Key.Key_F)
    assert not sheet.form.finding_button.isEnabled()
    press(Qt.Key.Key_2)
    write(sheet.form.note_edit, "公布栏仍是旧版")
    press(Qt.Key.Key_Escape, Qt.Key.Key_F)
    dialog = top_dialog()
    assert dialog.form.problem_edit.toPlainText() == "公布栏仍是旧版"
    write(dialog.form.due_on_edit, "2026-12-15")
    click(dialog.form.record_button)
    sheet.refresh()
    found = findings.findings_of(sheet.key)[0]
    assert found.check == sheet.current().key
    assert found.number in sheet.form.finding_button.text()


def test_a_photo_is_kept_with_the_answer(sheet, press, prompts, tmp_path):
    prompts.path = tmp_path / "现场.jpg"
    prompts.path.write_bytes(b"\xff\xd8\xff\xe0 photo")
    press(Qt.Key.Key_P, Qt.Key.Key_1)
    assert [file.name for file in inspection_checks.checks_of(sheet.key)[0].files] == ["现场.jpg"]
    assert sheet.form.files_label.text() == "现场.jpg"


def test_what_was_noted_without_an_answer_is_not_left_behind(sheet, press, write):
    closed = []
    sheet.closed.connect(lambda: closed.append(True))
    press(Qt.Key.Key_N)
    write(sheet.form.note_edit, "门口没有公示")
    press(Qt.Key.Key_Escape, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert closed == []
    assert sheet.form.note_edit.toPlainText() == "门口没有公示"
    assert "还没有存入" in sheet.form.message_label.text()
    press(Qt.Key.Key_Escape, Qt.Key.Key_1, Qt.Key.Key_Escape)
    assert closed == [True]
    assert inspection_checks.checks_of(sheet.key)[0].note == "门口没有公示"


def test_what_the_program_knows_is_a_proposal_and_no_answer(sheet, desk, press):
    inspection_checks.prefill_checks(desk, sheet.key)
    sheet.refresh()
    told = [one for one in inspection_checks.checks_of(sheet.key) if one.prefill]
    assert told
    assert sheet.form.progress_label.text().startswith("已答 0")
    place = next(place for place, key in enumerate(sheet.checks) if key == told[0].id)
    sheet.go_to(place)
    assert told[0].prefill in sheet.form.source_label.text()
    assert not any(button.isChecked() for button in sheet._buttons)


def test_next_unanswered_goes_around_the_end(sheet, press):
    press(Qt.Key.Key_Right, Qt.Key.Key_1, Qt.Key.Key_U)
    assert sheet.current().text == inspection_checks.checks_of(sheet.key)[2].question
    sheet.go_to(6)
    press(Qt.Key.Key_U)
    assert sheet.current().text == inspection_checks.checks_of(sheet.key)[0].question


def test_after_the_feedback_the_sheet_is_only_read(sheet, desk, press):
    without_steps(desk, sheet.key)
    inspections.record_feedback(desk, sheet.key, VISIT, "样例丁", "周某某", "没有问题")
    sheet.refresh()
    press(Qt.Key.Key_1)
    assert results(sheet)[0] is None
    assert not sheet.form.meets_button.isEnabled()
    assert "已反馈" in sheet.form.meets_button.toolTip()


def test_before_its_day_an_answer_is_refused_with_the_reason(sheet, press, prompts, set_day):
    set_day(date(2026, 11, 24))
    press(Qt.Key.Key_1)
    assert results(sheet)[0] is None
    assert "还没有到检查日期" in prompts.said[-1]


def test_a_question_with_its_message_fits_the_common_screen(bureau_window):
    ledger = show_ledger(bureau_window, "inspections_tab/inspections_page")
    key = lookup.find(bureau_window.desk, Area.INSPECTIONS, Query())[0]
    page = CheckListPage(bureau_window.context, lookup.get(Area.INSPECTIONS, key, bureau_window.desk))
    ledger.open_page(page)
    page.show_message("不符合的，请写明情况。")
    settle(bureau_window, QSize(1366, 708))
    areas = [one for one in bureau_window.findChildren(BodyArea) if one.isVisible()]
    assert [one.verticalScrollBar().maximum() for one in areas] == [0] * len(areas)
    ledger.close_page()
