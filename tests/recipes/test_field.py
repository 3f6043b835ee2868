"""The recipe of a field: after its files, form, ledger, detail pane, trail, search and entry read its row."""

import pytest

from tests.recipes.columns import RECORD, RULE, add_field, add_migration

pytestmark = pytest.mark.slow

FORM = "forms/registers/interpretation_dialog.ui"
IMPORT = "saltdesk/services/registers/interpretation_import.py"
LEDGER = "saltdesk/ledgers/registers/interpretations.py"
PAGE = "saltdesk/ui/registers/interpretations_page.py"
CELL = '     <item row="7" column="{column}"><widget class="{kind}" name="{name}">{inner}</widget></item>'
LABEL = (
    '<property name="text"><string>(&amp;Y)</string></property>'
    '<property name="buddy"><cstring>asked_by_edit</cstring></property>'
)
WIDGETS = "\n".join(
    (
        CELL.format(column=0, kind="QLabel", name="asked_by_caption_label", inner=LABEL),
        CELL.format(column=1, kind="QLineEdit", name="asked_by_edit", inner=""),
    )
)
IN_SERVICES = '''"""The new field in trail, search and entry, and in the columns of its ledger."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.registers.interpretations import Interpretation
from saltdesk.ledgers.base.columns import read_rows
from saltdesk.ledgers.registers.interpretations import INTERPRETATION_LEDGER as LEDGER
from saltdesk.ledgers.trail_words import field_lines
from saltdesk.services.registers import interpretations
from saltdesk.services.registers.interpretation_import import INTERPRETATION_IMPORT
from saltdesk.storage.areas.registers import INTERPRETATIONS
from saltdesk.storage.trail import audit

USUAL = Interpretation(clause="A5", question="问", answer="答", asked_by="盐政处")


def test_the_row_is_read_everywhere(desk):
    added = interpretations.add_interpretation(desk, replace(USUAL, answered_on=desk.clock.today()))
    assert INTERPRETATIONS.get(added.id).asked_by == "盐政处"
    told = [line for change in list(audit.since(0))[-1].changes() for line in field_lines(change)]
    assert "请示处室：盐政处" in told
    assert LEDGER.find(desk, Query(text="盐政处")) == [added.id]
    (column,) = (column for column in LEDGER.columns if column.title == "请示处室")
    assert read_rows(desk, [column], [added]) == [("盐政处",)]
    assert "请示处室" in [one.title for one in INTERPRETATION_IMPORT.fields]
    with pytest.raises(RuleError, match="请示处室有61个字，请不要超过60个字"):
        interpretations.edit_interpretation(desk, replace(added, asked_by="长" * 61))
'''
IN_THE_WINDOW = '''"""The new field in its form and in the detail pane."""

from PySide6.QtWidgets import QWidget

from saltdesk.domain.registers.interpretations import Interpretation
from saltdesk.ui.registers.interpretation_dialog import InterpretationDialog
from saltdesk.ui.registers.interpretations_page import InterpretationsPage


def test_the_form_shows_the_label_and_the_detail_pane_the_value(qtbot, window):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = InterpretationDialog(window.context, parent, Interpretation(asked_by="盐政处"))
    assert dialog.form.asked_by_caption_label.text() == "请示处室(&Y)"
    assert dialog.form.asked_by_edit.text() == "盐政处"
    dialog.form.asked_by_edit.setText("法制室")
    assert dialog.binding.read(Interpretation()).asked_by == "法制室"
    facts = [fact for group in InterpretationsPage.groups for fact in group.facts]
    assert "请示处室" in str(facts)
'''


def test_the_files_of_a_field_are_all_it_needs(scratch):
    add_field(scratch)
    add_migration(scratch)
    note = '     <item row="6" column="1"><widget class="QLineEdit" name="note_edit"></widget></item>'
    scratch.after(FORM, note, WIDGETS)
    scratch.before(FORM, "  <tabstop>save_button</tabstop>", "  <tabstop>asked_by_edit</tabstop>")
    scratch.run("-m", "saltdesk.ui.forms")
    scratch.after(LEDGER, '        Column("question", width=28),', '        Column("asked_by", width=12),')
    asked = '        ImportField("question", headings=("请示事项", "请示问题", "问"), required=True),'
    scratch.after(IMPORT, asked, '        ImportField("asked_by", headings=("提出处室",), kind=_NAME),')
    scratch.after(PAGE, '            "document",', '            "asked_by",')
    scratch.write("tests/ledgers/test_probe.py", IN_SERVICES)
    scratch.write("tests/ui/registers/test_probe_form.py", IN_THE_WINDOW)
    scratch.tests("tests/ledgers/test_probe.py", "tests/ui/registers/test_probe_form.py")
    scratch.run("-m", "saltdesk.ui.forms", "--check")
    scratch.checks()


def test_a_field_without_a_row_raises(scratch):
    add_field(scratch)
    scratch.instead(RECORD, f"{RULE}\n", "")
    refused = scratch.answer("-c", "import saltdesk.domain.registers.interpretations")
    assert "does not match the record: ['asked_by']" in refused.stderr
