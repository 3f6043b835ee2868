"""处室和人员 as the office uses it: add, rename, merge, hand over, end; others may only read (F0.5, F0.6)."""

import pytest

from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.inspections.inspection import FindingSource
from saltdesk.services.desk import people
from saltdesk.services.inspections import findings
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.storage.areas.people import OFFICES, STAFF
from saltdesk.ui.people.people_dialog import PeopleDialog
from tests.services.complaint_cases import accepted
from tests.services.inspecting import found


@pytest.fixture
def dialog(context, qtbot, prompts):
    made = PeopleDialog(context)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog, page, table, name):
    dialog.form.people_tabs.setCurrentIndex(page)
    model = table.model()
    rows = [model.record(row).name for row in range(model.rowCount())]
    table.selectRow(rows.index(name))


def names(table):
    return [table.model().record(row).name for row in range(table.model().rowCount())]


def test_an_office_is_added_renamed_and_ended(dialog, click, write, top_dialog):
    form = dialog.form
    click(form.office_add_button)
    write(top_dialog().form.name_edit, "信息中心")
    click(top_dialog().form.save_button)
    choose(dialog, 0, form.offices_table, "信息中心")
    click(form.office_rename_button)
    asked = top_dialog()
    assert asked.form.name_caption_label.text().startswith("处室名称")
    asked.form.name_edit.clear()
    write(asked.form.name_edit, "数据中心")
    click(asked.form.save_button)
    assert dialog.form.message_label.text() == "已保存。"
    click(form.office_end_button)
    assert names(form.offices_table)[-1] == "数据中心"
    choose(dialog, 0, form.offices_table, "数据中心")
    assert not form.office_rename_button.isEnabled()
    assert form.office_rename_button.toolTip() == "已经终止或离任，不能再办理。"


def test_a_merger_shows_what_moves_before_it_happens(dialog, desk, click, top_dialog):
    people.enrol(desk, "样例甲", "fz")
    complaint = accepted(desk)
    choose(dialog, 0, dialog.form.offices_table, "法制室")
    click(dialog.form.office_merge_button)
    asked = top_dialog()
    told = asked.form.effect_label.text()
    assert "人员：样例甲" in told
    assert "责任分工：责任清单运行机制、动态调整机制" in told
    assert f"投诉 {complaint.number}（承办处室）" in told
    click(asked.form.save_button)
    assert asked.isVisible()
    asked.form.into_combo.setCurrentIndex(asked.form.into_combo.findText("计划管理处"))
    click(asked.form.save_button)
    assert OFFICES.first(code="fz").merged_into == "jh"
    assert COMPLAINTS.get(complaint.id).handling_office == "计划管理处"


def test_a_leaver_hands_over_what_is_marked(dialog, desk, click, top_dialog):
    leaver, successor = (people.enrol(desk, name, "fz") for name in ("样例甲", "样例乙"))
    wanted = found(None, source=FindingSource.CHANNEL_1, owner="样例甲")
    first, second = (findings.collect_finding(desk, wanted) for _ in range(2))
    dialog.read()
    choose(dialog, 1, dialog.form.persons_table, "样例甲")
    click(dialog.form.person_leave_button)
    asked = top_dialog()
    assert asked.form.work_list.count() == 2
    asked.form.work_list.mark(asked.form.work_list.marked()[:1])
    asked.form.successor_combo.setCurrentIndex(asked.form.successor_combo.findText("样例乙　法制室"))
    click(asked.form.save_button)
    assert STAFF.get(leaver.id).valid_to == desk.clock.today()
    assert [FINDINGS.get(one.id).owner for one in (first, second)] == [successor.name, leaver.name]


def test_a_person_of_another_unit_shows_the_unit_and_cannot_leave(dialog, desk, click, top_dialog):
    people.add_outsider(desk, "样例己", "市政务服务中心")
    dialog.read()
    choose(dialog, 1, dialog.form.persons_table, "样例己")
    assert not dialog.form.person_leave_button.isEnabled()
    click(dialog.form.person_edit_button)
    assert top_dialog().form.unit_edit.isVisible()
    assert not top_dialog().form.office_combo.isVisible()


def test_a_body_is_added_and_ended(dialog, click, write, top_dialog):
    form = dialog.form
    form.people_tabs.setCurrentIndex(2)
    click(form.body_add_button)
    write(top_dialog().form.name_edit, "市审批服务局")
    write(top_dialog().form.part_edit, "牵头审核")
    click(top_dialog().form.save_button)
    assert "市审批服务局" in [one.name for one in people.lead_departments()]
    choose(dialog, 2, form.bodies_table, "市审批服务局")
    click(form.body_end_button)
    assert "市审批服务局" not in [one.name for one in people.outside_bodies()]


def test_another_office_reads_but_changes_nothing(context, qtbot, desk):
    desk.actor = Actor("样例丁", "yz", "盐政处", Role.OFFICE_HEAD)
    dialog = PeopleDialog(context)
    qtbot.addWidget(dialog)
    buttons = (dialog.form.office_add_button, dialog.form.office_merge_button, dialog.form.body_end_button)
    assert [button.isEnabled() for button in buttons] == [False] * 3
    assert "办公室" in buttons[0].toolTip()


def test_the_mandates_are_reached_from_here(dialog, click, top_dialog):
    click(dialog.form.mandates_button)
    assert top_dialog().windowTitle() == "处室和责任分工"
