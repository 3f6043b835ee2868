"""保管期限 in the window: closed records, those about to end, one opened, exported, or put on a list."""

from datetime import date

import pytest
from openpyxl import load_workbook

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.services.house.parameters import set_parameter
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.ui.fields.problem_holder import ProblemHolder
from saltdesk.ui.house.anonymise_dialog import AnonymiseDialog
from saltdesk.ui.house.destruction_dialog import DestructionDialog
from saltdesk.ui.house.retention_dialog import RetentionDialog
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog
from tests.services.complaint_cases import handled_to_the_archive, registered


@pytest.fixture
def complaint(desk):
    return handled_to_the_archive(desk, registered(desk).id)


@pytest.fixture
def dialog(context, qtbot, prompts, complaint):
    made = RetentionDialog(context)
    qtbot.addWidget(made)
    made.show()
    return made


def test_those_about_to_end_are_shown_alone(dialog, desk):
    model = dialog.form.retention_table.model()
    assert model.rowCount() == 1
    dialog.form.due_check.setChecked(True)
    assert model.rowCount() == 0
    assert not dialog.form.export_button.isEnabled()
    set_parameter(desk, "retention_complaints", "10年")
    desk.clock = FixedClock(date(2036, 12, 1))
    dialog.read()
    assert model.index(0, 5).data() == "●30日"
    assert dialog.form.count_label.text() == "共1件，其中将满或已满1件。"


def test_a_row_leads_to_its_record(dialog, context, complaint, click):
    shown = []
    context.go_to = lambda area, key: shown.append((area.code, key))
    click(dialog.form.open_button)
    assert shown == [("complaints", complaint.id)]


def test_the_list_is_exported(dialog, context, complaint, recorder, click, tmp_path):
    recorder.paths.append(tmp_path / "清单.xlsx")
    click(dialog.form.export_button)
    context.tasks.wait()
    sheet = load_workbook(tmp_path / "清单.xlsx").active
    assert [cell.value for cell in sheet[4]][1:3] == ["投诉受理", complaint.number]


def test_ended_records_go_on_a_list_that_another_person_confirms(dialog, context, desk, complaint, click):
    assert not dialog.form.propose_button.isEnabled()
    desk.clock = FixedClock(date(2060, 1, 4))
    dialog.read()
    click(dialog.form.propose_button)
    (lists,) = dialog.findChildren(DestructionDialog)
    assert lists.form.lists_table.model().index(0, 0).data() == "销毁〔2060〕1号"
    assert lists.form.items_table.model().index(0, 1).data() == complaint.number
    assert lists.form.message_label.text() == "这份清单由您拟定，须由另一人确认。"
    assert not lists.form.confirm_button.isEnabled()
    lists.accept()
    assert dialog.form.retention_table.model().index(0, 6).data() == "待另一人确认"
    assert not dialog.form.propose_button.isEnabled()
    desk.actor = Actor("测试副局长", "leaders", "局领导", Role.LEADER)
    click(dialog.form.lists_button)
    lists = dialog.findChildren(DestructionDialog)[-1]
    click(lists.form.confirm_button)
    context.tasks.wait()
    assert lists.form.lists_table.model().index(0, 1).data() == "已销毁"
    lists.accept()
    assert dialog.form.retention_table.model().index(0, 6).data() == "已到期销毁"
    assert COMPLAINTS.get(complaint.id).masked_name == "已匿名"


def test_a_list_is_printed_and_withdrawn(dialog, context, desk, click):
    desk.clock = FixedClock(date(2060, 1, 4))
    dialog.read()
    click(dialog.form.propose_button)
    (lists,) = dialog.findChildren(DestructionDialog)
    click(lists.form.print_button)
    context.tasks.wait()
    (preview,) = lists.findChildren(PreviewDialog)
    assert preview.windowTitle() == "到期档案销毁清单 销毁〔2060〕1号"
    preview.accept()
    click(lists.form.withdraw_button)
    assert lists.form.lists_table.model().index(0, 1).data() == "已撤回"
    assert "撤回理由" in lists.form.items_label.text()


def test_one_complaint_is_anonymised_on_request(dialog, context, desk, complaint, recorder, click):
    click(dialog.form.anonymise_button)
    (asked,) = dialog.findChildren(AnonymiseDialog)
    click(asked.form.confirm_button)
    context.tasks.wait()
    assert asked.isVisible()
    assert "期满以前只能停止使用" in shown_problems(asked)
    asked.form.ground_combo.setCurrentText("收集或使用违法、违反约定")
    asked.form.reason_edit.setPlainText("核查决定")
    click(asked.form.confirm_button)
    context.tasks.wait()
    assert not asked.isVisible()
    assert COMPLAINTS.get(complaint.id).masked_name == "已匿名"
    assert not dialog.form.anonymise_button.isEnabled()


def shown_problems(dialog):
    """Return the sentences that a dialog shows beside its fields."""
    holders = dialog.findChildren(ProblemHolder)
    return "".join(holder.sentence_label.text() for holder in holders)
