"""保管期限 in the window: all closed records, those about to end, one opened, the list exported."""

from datetime import date

import pytest
from openpyxl import load_workbook

from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.house.parameters import set_parameter
from saltdesk.ui.house.retention_dialog import RetentionDialog
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
