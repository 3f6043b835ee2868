"""An act that disables or hides its own button leaves the focus where the work goes on."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from saltdesk.services.desk import offers
from tests.ui.every_page import ledger_names, show_ledger, show_page

CASE_PAGES = (
    "accountability_case_page",
    "adjustment_case_page",
    "complaint_case_page",
    "inspection_case_page",
    "power_case_page",
)


def buttons_of(page):
    """Return the buttons of a page that a person can press now."""
    found = page.findChildren(QAbstractButton)
    return [one for one in found if one.isVisible() and one.isEnabled() and one.objectName()]


@pytest.mark.parametrize("name", ledger_names())
def test_a_ledger_gives_the_focus_back_to_its_table(name, bureau_window, monkeypatch):
    ledger = show_ledger(bureau_window, name)
    tried = []
    for button in buttons_of(ledger.form.ledger_page):
        button.setFocus()
        if bureau_window.focusWidget() is not button:
            continue
        with monkeypatch.context() as patch:
            patch.setattr(offers, "_reason", lambda *_: "已办结。")
            ledger.refresh()
        if not button.isEnabled():
            tried.append(button)
            assert bureau_window.focusWidget() is ledger.form.ledger_table, button.objectName()
        ledger.refresh()
    assert tried or not ledger.act_buttons or not any(one.isEnabled() for one in ledger.act_buttons.values())


@pytest.mark.parametrize("name", CASE_PAGES)
def test_the_page_of_a_case_keeps_the_focus(name, bureau_window, monkeypatch):
    page = show_page(bureau_window, name)
    tried = []
    for button in buttons_of(page):
        button.setFocus()
        if bureau_window.focusWidget() is not button:
            continue
        with monkeypatch.context() as patch:
            patch.setattr(offers, "_reason", lambda *_: "已办结。")
            page.refresh()
            if not button.isVisible() or not button.isEnabled():
                tried.append(button)
                held = bureau_window.focusWidget()
                assert page.isAncestorOf(held), button.objectName()
                assert held.isVisible()
                assert held.isEnabled()
        page.refresh()
    assert tried
