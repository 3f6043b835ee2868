"""更正 and 撤回上一步 as a person does them on the page of a case."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.people import Actor
from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.services.house import trail
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.ui.complaints.complainant.complainant_correction_dialog import ComplainantCorrectionDialog
from saltdesk.ui.complaints.complaint_case_page import ComplaintCasePage
from saltdesk.ui.complaints.handling.answer_dialog import AnswerDialog
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.ledger.correction_dialog import CorrectionDialog
from tests.services.complaint_cases import accepted, answered


@pytest.fixture
def page(context, qtbot):
    """The page of an accepted complaint."""
    shown = ComplaintCasePage(context, accepted(context.desk).id)
    qtbot.addWidget(shown)
    shown.form.detail_pages.setCurrentWidget(shown.form.handling_tab)
    shown.show()
    return shown


def opened(page, kind=CorrectionDialog):
    return next(dialog for dialog in page.findChildren(kind) if dialog.isVisible())


def press(page, qtbot, code):
    qtbot.mouseClick(page.act_buttons[code], Qt.MouseButton.LeftButton)


def test_a_mistake_is_corrected_after_its_effects_were_shown(page, context, qtbot, today):
    press(page, qtbot, "complaint.correct")
    dialog = opened(page)
    day = dialog.findChild(DateEdit, "decided_on_edit")
    assert day.text() == today.isoformat()
    day.setText((today - timedelta(days=1)).isoformat())
    dialog.form.reason_edit.setText("决定日期记晚了一天")
    qtbot.mouseClick(dialog.form.correct_button, Qt.MouseButton.LeftButton)
    told = dialog.form.preview_label.text()
    assert "决定日期" in told
    assert "参考到期日" in told
    assert COMPLAINTS.get(page.key).decided_on == today
    qtbot.mouseClick(dialog.form.correct_button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert COMPLAINTS.get(page.key).decided_on == today - timedelta(days=1)
    entry = trail.timeline(Area.COMPLAINTS, page.key, context.desk)[-1]
    assert entry.reason == "决定日期记晚了一天"


def test_a_change_after_the_preview_is_shown_before_it_is_saved(page, qtbot, today):
    press(page, qtbot, "complaint.correct")
    dialog = opened(page)
    dialog.form.reason_edit.setText("核对")
    place = dialog.findChild(QLineEdit, "occurred_at_edit")
    place.setText("甲处")
    dialog.confirm()
    place.setText("乙处")
    assert not dialog.form.preview_label.isVisible()
    dialog.confirm()
    assert dialog.isVisible()
    assert "乙处" in dialog.form.preview_label.text()


def test_a_refusal_stands_beside_the_field_and_nothing_is_saved(page, qtbot, today):
    press(page, qtbot, "complaint.correct")
    dialog = opened(page)
    dialog.findChild(DateEdit, "decided_on_edit").setText((today - timedelta(days=90)).isoformat())
    dialog.confirm()
    assert "理由" in dialog.form.problem_label.text()
    dialog.form.reason_edit.setText("核对")
    dialog.confirm()
    assert dialog.binding.widgets["decided_on"].property("wrong")
    assert COMPLAINTS.get(page.key).decided_on == today


def test_fields_of_other_offices_and_of_later_steps_are_not_shown(page, context, qtbot):
    press(page, qtbot, "complaint.correct")
    dialog = opened(page)
    assert dialog.findChild(DateEdit, "answered_on_edit") is None
    assert "编号" in dialog.findChild(QLabel, "fixed_label").text()
    assert dialog.findChild(QComboBox, "object_office_combo") is None
    assert "请用“明确投诉对象”更改" in dialog.findChild(QLabel, "fixed_label").text()
    dialog.reject()
    context.desk.actor = Actor("测试员", "fz", "法制室")
    press(page, qtbot, "complaint.correct")
    handler = [one for one in page.findChildren(CorrectionDialog) if one.isVisible()][-1]
    assert handler.findChild(DateEdit, "decided_on_edit") is None
    assert handler.findChild(QLineEdit, "matter_edit") is not None


def test_an_office_that_may_correct_nothing_is_told_so(page, context, qtbot, recorder):
    context.desk.actor = Actor("测试员", "bg", "办公室")
    press(page, qtbot, "complaint.correct")
    assert page.findChildren(CorrectionDialog) == []


def test_what_was_typed_into_a_correction_is_there_again_after_esc(page, qtbot):
    press(page, qtbot, "complaint.correct")
    dialog = opened(page)
    dialog.form.reason_edit.setText("核对")
    dialog.findChild(QLineEdit, "matter_edit").setText("另一事项")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    press(page, qtbot, "complaint.correct")
    again = [one for one in page.findChildren(CorrectionDialog) if one.isVisible()][-1]
    assert again.findChild(QLineEdit, "matter_edit").text() == "另一事项"
    assert again.form.reason_edit.text() == "核对"


def test_the_last_act_is_taken_back_with_a_reason(page, context, qtbot, prompts):
    prompts.texts = ["点错了"]
    press(page, qtbot, "complaint.takeback")
    assert COMPLAINTS.get(page.key).status is ComplaintStatus.REGISTERED
    page.refresh()
    assert page.form.state_label.text() == "待受理"


def test_a_final_step_does_not_hide_the_way_back(context, qtbot, prompts):
    page = ComplaintCasePage(context, answered(context.desk).id)
    qtbot.addWidget(page)
    prompts.texts = ["点错了"]
    press(page, qtbot, "complaint.takeback")
    assert COMPLAINTS.get(page.key).answered_on is None
    assert FINDINGS.count() == 0


def test_the_complainant_is_corrected_after_a_reason_and_leaves_no_trace_in_the_window(page, qtbot, prompts):
    prompts.texts = ["投诉人来电更正"]
    press(page, qtbot, "complaint.complainant")
    dialog = opened(page, ComplainantCorrectionDialog)
    dialog.findChild(QLineEdit, "name_edit").setText("钱示例")
    dialog.form.reason_edit.setText("投诉人来电更正")
    dialog.confirm()
    assert "钱示例" not in dialog.form.preview_label.text()
    dialog.confirm()
    assert COMPLAINANTS.first(complaint=page.key).name == "钱示例"
    assert all(not line.text() for line in dialog.findChildren(QLineEdit))
    entries = trail.timeline(Area.COMPLAINTS, page.key, page.desk)
    assert [entry.act for entry in entries[-2:]] == ["complaint.identity", "complaint.complainant"]


def test_an_answer_says_what_it_ends_and_what_is_open_before_it_is_given(page, qtbot):
    press(page, qtbot, "complaint.answer")
    dialog = opened(page, AnswerDialog)
    told = dialog.findChild(QLabel, "final_label")
    assert told.isVisible()
    assert "答复后不能再登记办理经过" in told.text()
    assert "还没有登记调查情况" in told.text()


def test_archiving_asks_with_what_is_still_open(context, qtbot, recorder):
    page = ComplaintCasePage(context, answered(context.desk).id)
    qtbot.addWidget(page)
    recorder.choices = [-1]
    press(page, qtbot, "complaint.archive")
    assert "还没有回访" in recorder.questions[0]
    assert COMPLAINTS.get(page.key).status is ComplaintStatus.ANSWERED
