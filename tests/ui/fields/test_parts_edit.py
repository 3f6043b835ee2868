"""Parts of a record entered from the keyboard: the table grows, and what is typed is kept."""

from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from saltdesk.domain.calendar.terms import Unit
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.laws import LegalBasis
from saltdesk.ui.fields.binding import Bound, FormBinding
from saltdesk.ui.fields.parts_edit import PartsEdit
from saltdesk.ui.fields.parts_model import PartColumn

STEPS = (
    PartColumn("name", "环节", 12),
    PartColumn("limit", "时限", 5),
    PartColumn("unit", "单位", 8, Unit),
)
BASES = (
    PartColumn("law", "名称", 20),
    PartColumn("article", "条款", 10),
    PartColumn("valid_from", "自", 10),
)
TODAY = date(2026, 11, 23)


@dataclass(frozen=True)
class Holder:
    """A record with parts."""

    steps: tuple[FlowStep, ...] = ()


@pytest.fixture
def field(qtbot):
    """A form with the table between two fields, as on a page."""
    form = QWidget()
    lines = QVBoxLayout(form)
    edit = PartsEdit(form)
    edit.setObjectName("steps_edit")
    edit.declare(FlowStep, STEPS)
    edit.today = lambda: TODAY
    after = QLineEdit(form)
    after.setObjectName("after_edit")
    lines.addWidget(edit)
    lines.addWidget(after)
    form.resize(700, 400)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()

    yield edit
    form.hide()


def type_cells(qtbot, edit, *cells):
    """Type what is given cell by cell, each ended with Enter."""
    for cell in cells:
        editor = QApplication.focusWidget()
        assert edit.table.viewport().isAncestorOf(editor)
        qtbot.keyClicks(editor, cell)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        QApplication.processEvents()


def test_a_row_is_typed_with_enter_alone_and_the_table_grows(field, qtbot):
    field.add_part()
    type_cells(qtbot, field, "accept", "1", "", "examine", "3")
    field.commit()
    assert field.parts() == (FlowStep("accept", limit=1), FlowStep("examine", limit=3))
    assert field.table.model().rowCount() == 3


def test_tab_in_the_empty_row_leaves_the_table(field, qtbot):
    field.table.setFocus()
    field.table.setCurrentIndex(field.table.model().index(0, 0))
    qtbot.keyClick(field.table, Qt.Key.Key_Tab)
    assert not field.table.hasFocus()


def test_a_cell_still_being_edited_counts_when_the_form_is_read(field, desk, qtbot):
    form = SimpleNamespace(steps_edit=field)
    binding = FormBinding(form, field.parentWidget(), (Bound("steps_edit", "steps"),), desk)
    binding.fill(Holder())
    field.add_part()
    editor = field.table.viewport().findChildren(QWidget)[0]
    qtbot.keyClicks(editor, "accept")
    assert binding.read(Holder()).steps == (FlowStep("accept"),)


def test_rows_are_moved_and_removed(field, qtbot):
    field.set_parts((FlowStep("a"), FlowStep("b"), FlowStep("c")))
    field.table.setCurrentIndex(field.table.model().index(2, 0))
    field.table.setFocus()
    qtbot.keyClick(field.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [step.name for step in field.parts()] == ["a", "c", "b"]
    qtbot.keyClick(field.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [step.name for step in field.parts()] == ["a", "b"]


def test_fields_without_a_column_survive_an_edit(field):
    field.set_parts((FlowStep("a", post="窗口岗", excluded="听证"),))
    field.table.model().setData(field.table.model().index(0, 0), "b")
    assert field.parts() == (FlowStep("b", post="窗口岗", excluded="听证"),)


def test_words_numbers_and_days_are_read_as_an_office_writes_them(field, qtbot):
    model = field.table.model()
    model.setData(model.index(0, 0), "受理")
    model.setData(model.index(0, 1), "１５")
    model.setData(model.index(0, 2), "日")
    assert field.parts() == (FlowStep("受理", limit=15, unit=Unit.CALENDAR_DAYS),)
    bases = PartsEdit()
    qtbot.addWidget(bases)
    bases.declare(LegalBasis, BASES)
    bases.today = lambda: TODAY
    bases.table.model().setData(bases.table.model().index(0, 2), "1123")
    assert bases.parts() == (LegalBasis(valid_from=TODAY),)


def test_what_cannot_be_read_is_named_by_row_and_column(field):
    model = field.table.model()
    model.setData(model.index(0, 1), "三天")
    problems = field.problems("steps")
    assert [problem.sentence for problem in problems] == ["第1行“时限”：数量请填写整数。"]
    assert model.index(0, 1).data() == "三天"


def test_a_draft_brings_the_cells_back_even_unreadable_ones(field):
    model = field.table.model()
    model.setData(model.index(0, 0), "受理")
    model.setData(model.index(0, 1), "三天")
    kept = field.text()
    field.set_parts(())
    field.set_text(kept)
    assert model.index(0, 1).data() == "三天"
    field.set_text("not a draft")
    assert model.index(0, 0).data() == "受理"


def test_parts_that_are_only_read_offer_no_row_to_type_in(field):
    field.set_parts((FlowStep("受理"),))
    field.set_read_only(True)
    assert field.table.model().rowCount() == 1
    assert not field.table.model().setData(field.table.model().index(0, 0), "x")


def test_the_model_keeps_the_rules(field, qtmodeltester):
    field.set_parts((FlowStep("a"), FlowStep("b")))
    qtmodeltester.check(field.table.model())
