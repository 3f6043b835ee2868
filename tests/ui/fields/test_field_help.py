"""Help beside fields: the leading group's answer, or how the program reads the notice, on F1 (X7.1)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.registers.fees import FeeItem
from saltdesk.domain.registers.interpretations import Interpretation
from saltdesk.services.registers.interpretations import OUR_READING, add_interpretation
from saltdesk.ui.adjustments.adjustment_page import AdjustmentPage
from saltdesk.ui.fields.help_dialog import HelpDialog
from saltdesk.ui.registers.fee_dialog import FeeDialog


@pytest.fixture
def page(context, qtbot):
    made = AdjustmentPage(context, Adjustment())
    qtbot.addWidget(made)
    made.show()
    return made


def label_of(widget):
    return next(one for one in widget.window().findChildren(QLabel) if one.buddy() is widget)


def test_a_field_that_the_notice_leaves_open_shows_our_reading_on_f1(page, qtbot, top_dialog):
    field = page.form.promulgated_on_edit
    assert label_of(field).property("help") is True
    assert "F1" in label_of(field).toolTip()
    qtbot.keyClick(field, Qt.Key.Key_F1)
    dialog = top_dialog()
    assert isinstance(dialog, HelpDialog)
    assert dialog.form.text_label.text().startswith(OUR_READING)
    assert "新法和修改从公布日" in dialog.form.text_label.text()


def test_the_answer_of_the_leading_group_stands_there_once_it_is_entered(page, desk, qtbot, top_dialog):
    answer = Interpretation(clause="A4", question="从哪天起算", answer="从收到文件起算。")
    add_interpretation(desk, Interpretation(**{**vars(answer), "answered_on": desk.clock.today()}))
    qtbot.keyClick(page.form.promulgated_on_edit, Qt.Key.Key_F1)
    text = top_dialog().form.text_label.text()
    assert text.startswith("“五单一网”改革领导小组解释（2026-11-23）")
    assert "从收到文件起算" in text


def test_a_form_about_clauses_without_an_answer_has_no_marks(context, qtbot):
    dialog = FeeDialog(context, None, FeeItem())
    qtbot.addWidget(dialog)
    assert [label for label in dialog.findChildren(QLabel) if label.property("help")] == []
