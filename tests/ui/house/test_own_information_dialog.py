"""提供本人信息 in the window: asked at the desk, previewed, saved, and kept in no draft."""

import pytest
from openpyxl import load_workbook

from saltdesk.services.house import trail
from saltdesk.ui.fields.problem_holder import ProblemHolder
from saltdesk.ui.house.own_information_dialog import OwnInformationDialog
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog
from tests.services import complaint_cases as cases


@pytest.fixture
def dialog(context, qtbot, prompts):
    made = OwnInformationDialog(context)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(dialog):
    dialog.form.name_edit.setText(cases.NAME)
    dialog.form.phone_edit.setText("0371 6000 1234")
    dialog.form.has_shown_document_check.setChecked(True)


def test_what_is_missing_is_told_beside_its_field(dialog, context, click):
    click(dialog.form.confirm_button)
    context.tasks.wait()
    told = [holder.sentence_label.text() for holder in dialog.findChildren(ProblemHolder)]
    assert "请填写本人姓名（证件上的全名）。" in told
    assert any("已核对证件" in sentence for sentence in told)
    assert dialog.findChildren(PreviewDialog) == []


def test_the_paper_is_previewed_and_a_copy_leaves_a_trace(dialog, context, desk, recorder, click, tmp_path):
    cases.registered(desk)
    fill(dialog)
    click(dialog.form.confirm_button)
    context.tasks.wait()
    (preview,) = dialog.findChildren(PreviewDialog)
    recorder.paths.append(tmp_path / "本人信息.pdf")
    click(preview.form.save_button)
    acts = [entry.act for entry in trail.entries_for(desk)][-2:]
    assert acts == ["privacy.own", "ledger.print"]
    preview.accept()


def test_the_workbook_holds_the_same_and_closing_forgets_the_person(
    dialog, context, desk, recorder, click, tmp_path
):
    number = cases.registered(desk).number
    fill(dialog)
    recorder.paths.append(tmp_path / "甲.xlsx")
    click(dialog.form.export_button)
    context.tasks.wait()
    rows = [
        [cell.value for cell in row]
        for row in load_workbook(tmp_path / "甲.xlsx").active.iter_rows(min_row=4)
    ]
    assert [f"投诉 {number}", "投诉人姓名", cases.NAME] in [row[1:4] for row in rows]
    assert "甲.xlsx" not in list(trail.entries_for(desk))[-1].sentence
    dialog.reject()
    assert dialog.form.name_edit.text() == ""
