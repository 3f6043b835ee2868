"""Nothing changes its look by itself more than three times a second (WCAG 2.3.1), on any screen.

On every page and in every dialog whatever could repaint by itself is asked for: timers, animations, bars
without an end. What is painted in a second of rest is counted on every tab, with a field in it.
"""

from collections import Counter

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QWidget

from saltdesk.ui.frame.progress_dialog import ProgressDialog
from saltdesk.ui.window.main_window import TABS
from tests.ui.every_dialog import dialog_classes, name_of
from tests.ui.every_page import PAGES, ledger_names, show_ledger, show_page

pytestmark = pytest.mark.slow

MOST = 3
"""Changes a second that are no flashing."""

SECOND = 1000
SETTLED = 300
"""Milliseconds in which what was just shown is painted."""

SAFE_AREA = 341 * 256 // 4
"""Pixels of CSS that may flash, because they lie in a small part of the view: a quarter of 341 x 256."""


class Paints(QObject):
    """Counts what the program paints, by widget."""

    def __init__(self):
        super().__init__()
        self.counted = Counter()

    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.counted[watched] += 1
        return False


@pytest.fixture
def painted(qapp, qtbot):
    """Return a function that gives what is painted too often in a second in which nobody does anything."""

    def rest():
        seen = Paints()
        qapp.installEventFilter(seen)
        qtbot.wait(SETTLED)
        seen.counted.clear()
        qtbot.wait(SECOND)
        qapp.removeEventFilter(seen)
        return {str(one): count for one, count in seen.counted.items() if count > MOST}

    return rest


def restless(window):
    """Return what repaints by itself: quick timers, animations, and bars that run without an end."""
    quick = [
        f"timer of {timer.interval()} ms of {timer.parent()}"
        for timer in window.findChildren(QTimer)
        if timer.isActive() and not timer.isSingleShot() and timer.interval() * MOST < SECOND
    ]
    moving = [
        str(one)
        for one in window.findChildren(QAbstractAnimation)
        if one.state() is QAbstractAnimation.State.Running
    ]
    endless = [
        one.objectName() for one in window.findChildren(QProgressBar) if one.minimum() == one.maximum()
    ]
    return [*quick, *moving, *endless]


def settle(window, qtbot):
    """Wait until the window has loaded and built everything."""
    qtbot.waitUntil(lambda: window.tasks.is_idle and not restless(window), timeout=20_000)


@pytest.fixture
def quiet_window(bureau_window, qtbot):
    settle(bureau_window, qtbot)
    return bureau_window


def test_the_text_cursor_blinks_no_faster(qapp):
    assert qapp.cursorFlashTime() == 0 or 2 * SECOND / qapp.cursorFlashTime() <= MOST


@pytest.mark.parametrize("place", TABS, ids=lambda place: place.name)
def test_a_tab_at_rest_is_not_painted_again(place, quiet_window, qtbot, painted):
    tab = quiet_window.show_tab(place.name)
    field = next((one for one in tab.findChildren(QLineEdit) if one.isVisible()), None)
    (field or tab).setFocus()
    quiet_window.show_news("已导出 12 行")
    settle(quiet_window, qtbot)
    assert painted() == {}


@pytest.mark.parametrize("name", [*ledger_names(), *PAGES])
def test_nothing_on_a_page_repaints_by_itself(name, quiet_window, qtbot):
    shown = show_page(quiet_window, name) if name in PAGES else show_ledger(quiet_window, name)
    settle(quiet_window, qtbot)
    assert restless(shown) == []


@pytest.mark.parametrize("dialog", dialog_classes(), ids=name_of, indirect=True)
def test_nothing_in_a_dialog_repaints_by_itself(dialog, qtbot):
    if isinstance(dialog, ProgressDialog):
        bar = dialog.form.task_progress
        assert bar.width() * bar.height() < SAFE_AREA
        return
    qtbot.waitUntil(lambda: restless(dialog) == [])


@pytest.mark.parametrize("way", ["timer", "animation"])
def test_what_flashes_is_found(way, qtbot, painted):
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("逾期", window)
    label.setObjectName("flashing_label")
    timer = QTimer(window, interval=100)
    timer.timeout.connect(lambda: label.setVisible(not label.isVisible()) or window.update())
    timer.start()
    window.show()
    found = restless(window) if way == "timer" else painted()
    assert len(found) >= 1
