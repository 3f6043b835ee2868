"""PySide keeps no object for an item that Qt deleted: whatever comes to its place would be taken for it."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget, QWidgetItem
from shiboken6 import getAllValidWrappers, getCppPointer, wrapInstance

from saltdesk.ui.frame.layout_items import of_items
from saltdesk.ui.frame.least_size import least_size
from tests.ui.every_page import PAGES, ledger_names, show_ledger, show_page


def kept_items() -> int:
    """Return for how many items PySide has objects."""
    return sum(type(one) is QWidgetItem for one in getAllValidWrappers())


def all_items() -> int:
    """Return how many objects for items there are, also for those that Qt deleted."""
    return sum(type(one) is QWidgetItem for one in gc.get_objects())


@pytest.mark.slow
@pytest.mark.parametrize("name", [*ledger_names(), *PAGES])
def test_measuring_a_page_keeps_no_item_of_it(name, bureau_window):
    shown = (show_page if name in PAGES else show_ledger)(bureau_window, name)
    bureau_window.tasks.wait()
    before = kept_items()
    least_size(shown, shown.width())
    assert kept_items() <= before
    # An object for an item stays with its layout, told of its end or not: spacers are read once.
    before = all_items()
    least_size(shown, shown.width())
    assert all_items() == before


def test_what_comes_to_the_place_of_an_item_is_not_taken_for_it(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    lines, label = QVBoxLayout(window), QLabel("逾期", window)
    lines.addWidget(label)
    (place,) = of_items(lines, lambda item: getCppPointer(item)[0])
    least_size(window, 200)
    label.setParent(None)
    assert lines.count() == 0
    assert type(wrapInstance(place, QEvent)) is QEvent
