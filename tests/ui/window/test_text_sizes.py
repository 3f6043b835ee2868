"""Pages and dialogs also show all their controls with large text on the common screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from saltdesk.ui.frame.appearance import Look, wear
from tests.ui.fields.test_labels import PAGES
from tests.ui.geometry import faults, settle
from tests.ui.window.test_page_sizes import LEDGERS, ledger, sized

__all__ = ["sized"]

ROOM = QSize(1366, 728)


@pytest.fixture
def large(qapp):
    """Yield the program with text at 150 %, as chosen in its menu or with QT_FONT_DPI=144."""
    wear(qapp, Look.LIGHT, 150)
    yield qapp
    wear(qapp, Look.LIGHT)


def found_in(window: QWidget) -> list[str]:
    settle(window, ROOM)
    return faults(window)


@pytest.mark.slow
def test_ledgers_and_pages_show_all_their_controls_with_large_text(large, sized):
    found = {}
    for tab, name in LEDGERS:
        shown = ledger(sized, tab, name)
        found[name] = found_in(sized)
        shown.open_record()
        if shown.current_page():
            found[f"{name}, open"] = found_in(sized)
            shown.close_page()
    tab = ledger(sized, "complaints_tab", "complaints_tab")
    for page, record in PAGES:
        tab.open_page(page(sized.context, record))
        found[page.__name__] = found_in(sized)
        tab.close_page()
    assert {name: lines for name, lines in found.items() if lines} == {}
