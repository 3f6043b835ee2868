"""What is opened is dressed once: a part that gets another parent is dressed anew, with all in it."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.lists.lists_tab import ListsTab
from saltdesk.ui.looks.appearance import Look, wear

_MOST = 2
"""Changes of style that a part sees on average: only the detail pane is laid into its area."""


class _Changes(QObject):
    """Counts the changes of style in the program."""

    def __init__(self, parent):
        super().__init__(parent)
        self.seen = Counter()
        parent.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.StyleChange and isinstance(watched, QWidget):
            self.seen[watched.objectName()] += 1
        return False


@pytest.fixture
def changes(qapp):
    counted = _Changes(qapp)
    yield counted.seen
    qapp.removeEventFilter(counted)


@pytest.mark.parametrize("kind", [ComplaintsTab, ListsTab])
def test_parts_of_a_ledger_are_made_where_they_stay(kind, show, changes):
    tab = show(kind)
    assert sum(changes.values()) <= _MOST * len(tab.findChildren(QWidget)), changes.most_common(9)


def test_parts_of_a_page_are_made_where_they_stay(show, changes):
    tab = show(ComplaintsTab)
    changes.clear()
    tab.new_record()
    assert sum(changes.values()) <= _MOST * len(tab.current_page().findChildren(QWidget)), (
        changes.most_common(9)
    )


@pytest.fixture
def light(qapp):
    yield
    wear(qapp, Look.LIGHT)


def test_another_look_dresses_each_part_a_few_times_however_many_there_are(show, changes, qapp, light):
    show(ListsTab)
    changes.clear()
    wear(qapp, Look.DARK)
    # Once as the former sheet goes, once as the new one comes. All in the program wears the look, also what
    # earlier tests closed and Python still holds.
    assert sum(changes.values()) <= 3 * len(qapp.allWidgets()), changes.most_common(9)
