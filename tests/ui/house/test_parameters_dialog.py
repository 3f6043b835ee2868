"""参数 as the office uses it: read, change with preview, restore, print the page for visitors."""

import pytest

from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.house.parameters import PARAMETERS
from saltdesk.services.desk import parameters
from saltdesk.ui.house.parameters_dialog import ParametersDialog
from tests.services.complaint_cases import accepted


@pytest.fixture
def dialog(context, qtbot, prompts):
    made = ParametersDialog(context)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog, code):
    dialog.form.parameters_table.selectRow([one.code for one in PARAMETERS].index(code))


def test_a_term_is_changed_after_its_effect_was_shown(dialog, desk, click, write, top_dialog):
    complaint = accepted(desk)
    choose(dialog, "term_C-answer")
    click(dialog.form.edit_button)
    asked = top_dialog()
    asked.form.value_edit.clear()
    write(asked.form.value_edit, "20")
    assert f"{complaint.number} 答复投诉人：2026-12-23 改为 2026-12-14" in asked.form.effect_label.text()
    click(asked.form.save_button)
    assert parameters.number("term_C-answer") == 20
    assert dialog.chosen().value == "20"
    assert dialog.form.message_label.text() == "已修改“答复投诉人”。"
    click(dialog.form.restore_button)
    assert parameters.number("term_C-answer") == 30
    assert not dialog.form.restore_button.isEnabled()


def test_an_impossible_value_is_said_beside_the_form_and_kept(dialog, click, write, top_dialog):
    choose(dialog, "repeat_times")
    click(dialog.form.edit_button)
    asked = top_dialog()
    asked.form.value_edit.clear()
    write(asked.form.value_edit, "1")
    click(asked.form.save_button)
    assert asked.isVisible()
    assert "须为2至50个" in asked.form.problem_label.text()
    assert parameters.number("repeat_times") == 3


def test_another_office_reads_but_does_not_change(context, qtbot, desk):
    desk.actor = Actor("样例甲", "yz", "盐政处", Role.OFFICE_HEAD)
    dialog = ParametersDialog(context)
    qtbot.addWidget(dialog)
    assert not dialog.form.edit_button.isEnabled()
    assert "办公室" in dialog.form.edit_button.toolTip()


def test_the_page_for_visitors_is_shown_from_here(dialog, context, click, top_dialog):
    click(dialog.form.visitors_button)
    context.tasks.wait()
    assert top_dialog().windowTitle() == "投诉来访须知"
