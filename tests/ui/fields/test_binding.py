"""Binding of the fields of a form to those of a record."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.complaints.complaint import Channel
from saltdesk.ui.fields.binding import Bound, FormBinding
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.date_edit import DateEdit


@dataclass(frozen=True)
class _Record:
    name: str = ""
    day: date | None = None
    channel: Channel = Channel.PHONE


class _Form:
    def __init__(self, parent):
        self.name_edit, self.day_edit, self.channel_combo = QLineEdit(), DateEdit(), QComboBox()
        label = QLabel("姓名(&N)")
        label.setBuddy(self.name_edit)
        fill_with_words(self.channel_combo, Channel)
        grid = QGridLayout(parent)
        for row, widget in enumerate((self.name_edit, self.day_edit, self.channel_combo)):
            grid.addWidget(widget, row, 1)
        grid.addWidget(label, 0, 0)


_FIELDS = (Bound("name_edit", "name"), Bound("day_edit", "day"), Bound("channel_combo", "channel"))


@pytest.fixture
def bound(qtbot, bring_forward):
    frame = QWidget()
    qtbot.addWidget(frame)
    form = _Form(frame)
    binding = FormBinding(form, frame, _FIELDS)
    bring_forward(frame)
    return form, binding, frame


def test_a_record_comes_back_from_the_form_as_it_went_in(bound):
    _, binding, _frame = bound
    record = _Record("李某", date(2026, 11, 23), Channel.LETTER)
    binding.fill(record)
    assert binding.read(_Record()) == record


def test_a_draft_brings_every_field_back(bound):
    _, binding, _frame = bound
    record = _Record("李某", date(2026, 11, 23), Channel.FAX)
    binding.fill(record)
    texts = binding.texts()
    binding.fill(_Record())
    binding.set_texts(texts)
    assert binding.read(_Record()) == record


def test_problems_stand_under_their_fields_and_leave_when_the_field_is_edited(bound, qtbot):
    form, binding, _frame = bound
    binding.fill(_Record())
    rest = binding.show_problems(
        [Problem("日期不对。", "day"), Problem("没有这一栏。", "other"), Problem("整体。")]
    )
    assert [problem.sentence for problem in rest] == ["没有这一栏。", "整体。"]
    sentence = form.day_edit.parentWidget().sentence_label
    assert sentence.text() == "日期不对。"
    assert sentence.isVisible()
    assert form.day_edit.hasFocus()
    qtbot.keyClicks(form.day_edit, "0")
    assert not sentence.isVisible()


def test_filling_is_no_edit(bound, qtbot):
    form, binding, _frame = bound
    with qtbot.assertNotEmitted(binding.edited):
        binding.fill(_Record("李某"))
    with qtbot.waitSignal(binding.edited):
        qtbot.keyClicks(form.name_edit, "a")


def test_text_that_is_no_date_is_a_problem_of_its_field(bound):
    form, binding, _frame = bound
    form.day_edit.setText("某天")
    assert [problem.field for problem in binding.input_problems()] == ["day"]


def test_a_field_is_called_by_its_label(bound):
    assert bound[1].label_of("name") == "姓名"
