"""F1 on a row or a page with a due date says why it is this date."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.ledgers.base.columns import Kind
from saltdesk.services.access import lookup
from saltdesk.ui.complaints.complaint_case_page import ComplaintCasePage
from saltdesk.ui.ledger.case_page import CasePage
from saltdesk.ui.ledger.due_dialog import DueDialog
from tests.ui.every_page import ledger_names, show_ledger


def _explained(window) -> str:
    """Return what F1 showed: the dialog's date or the sentence."""
    found = [one for one in window.findChildren(DueDialog) if one.isVisible()]
    for dialog in found:
        dialog.reject()
    said = window.prompts.told[-1:] if hasattr(window.prompts, "told") else []
    return found[0].form.due_label.text() if found else "".join(said)


def _with_due_dates(window):
    for name in ledger_names():
        ledger = show_ledger(window, name)
        if any(column.kind is Kind.DUE for column in ledger.ledger.columns):
            yield name, ledger


def test_f1_explains_the_due_date_in_every_ledger_that_shows_one(bureau_window, bring_forward):
    bring_forward(bureau_window)
    seen = []
    for name, ledger in _with_due_dates(bureau_window):
        table = ledger.form.ledger_table
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_F1)
        assert _explained(bureau_window), name
        seen.append(name)
    of_cases = {"adjustments_tab/cases_page", "adjustments_tab/events_page"}
    assert of_cases | {"complaints_tab", "inspections_tab/findings_page"} <= set(seen)


def test_f1_on_the_page_of_a_complaint_shows_the_counted_days(bureau_window, bring_forward):
    bring_forward(bureau_window)
    ledger = show_ledger(bureau_window, "complaints_tab")
    area, desk = ledger.ledger.area, ledger.desk
    records = lookup.load(area, lookup.find(desk, area, ledger.model.query), desk)
    key = next(one.id for one in records if one.status is ComplaintStatus.REGISTERED)
    page = ComplaintCasePage(ledger.context, key)
    ledger.open_page(page)
    QTest.keyClick(page.focusProxy(), Qt.Key.Key_F1)
    assert "办结" in _explained(bureau_window)


def test_f1_explains_the_due_date_on_every_page_of_a_case(bureau_window, bring_forward):
    bring_forward(bureau_window)
    seen = set()
    for name in ledger_names():
        ledger = show_ledger(bureau_window, name)
        ledger.open_record()
        page = ledger.current_page()
        if isinstance(page, CasePage):
            QTest.keyClick(page.focusProxy() or page, Qt.Key.Key_F1)
            assert _explained(bureau_window), name
            seen.add(type(page).__name__)
        bureau_window.prompts.told.clear()
    assert len(seen) == len(CasePage.__subclasses__())
