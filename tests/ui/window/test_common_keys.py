"""Enter, Ctrl+Enter, Esc and a double click do the same in every ledger, page and dialog."""

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QListWidget,
    QTableWidget,
    QTreeWidget,
    QWidget,
)

from saltdesk.ui.accounts.lock_dialog import LockDialog
from saltdesk.ui.frame.progress_dialog import ProgressDialog
from saltdesk.ui.keys.button_keys import confirm_button
from tests.ui.every_dialog import dialog_classes, name_of
from tests.ui.every_page import (
    ENTRY_PAGES,
    OTHER_PAGES,
    PAGES,
    inner_tabs,
    ledger_names,
    show_ledger,
    show_page,
)

pytestmark = pytest.mark.slow

PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
CONFIRMS = ((Qt.Key.Key_Return, CONTROL), (Qt.Key.Key_Enter, CONTROL | Qt.KeyboardModifier.KeypadModifier))
DIALOGS = dialog_classes()
CLOSED_BY_ESC = [kind for kind in DIALOGS if kind not in (ProgressDialog, LockDialog)]
"""Running work closes its dialog itself, once it has stopped."""

_DOUBLE_CLICKED = SIGNAL("doubleClicked(QModelIndex)")
_HEARS_ITSELF = (QListWidget, QTreeWidget, QTableWidget)
"""Views that connect the signal to themselves once."""


def presses_of(button: QAbstractButton) -> list[str]:
    """Return a list that grows with each press of a button, which then does nothing else."""
    seen: list[str] = []
    button.clicked.disconnect()
    button.clicked.connect(lambda: seen.append(button.objectName()))
    return seen


@pytest.mark.parametrize("dialog", DIALOGS, ids=name_of, indirect=True)
def test_ctrl_enter_of_either_enter_key_confirms_every_dialog(dialog: QDialog, qtbot):
    button = confirm_button(dialog)
    if button is None:
        for key, modifier in CONFIRMS:
            with qtbot.waitActive(dialog):
                dialog.open()
                dialog.activateWindow()
            QTest.keyClick(dialog, key, modifier)
            assert not dialog.isVisible(), key.name
        return
    button.setEnabled(True)
    seen = presses_of(button)
    for times, (key, modifier) in enumerate(CONFIRMS, start=1):
        QTest.keyClick(dialog.focusWidget() or dialog, key, modifier)
        qtbot.waitUntil(lambda times=times: len(seen) >= times)
        qtbot.wait(1)
        assert len(seen) == times, key.name


@pytest.mark.parametrize("dialog", CLOSED_BY_ESC, ids=name_of, indirect=True)
def test_esc_leaves_every_dialog_from_every_field(dialog: QDialog, qtbot):
    stops = [one for one in dialog.findChildren(QWidget) if _takes_focus(one)]
    for stop in stops or [dialog]:
        dialog.open()
        stop.setFocus()
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), stop.objectName()


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


@pytest.mark.parametrize("name", ENTRY_PAGES)
def test_ctrl_enter_of_either_enter_key_saves_every_page_of_entry(name, bureau_window, bring_forward, qtbot):
    bring_forward(bureau_window)
    page = show_page(bureau_window, name)
    seen = presses_of(page.page.save_button)
    for times, (key, modifier) in enumerate(CONFIRMS, start=1):
        QTest.keyClick(QApplication.focusWidget() or page, key, modifier)
        qtbot.waitUntil(lambda times=times: seen == ["save_button"] * times)


@pytest.mark.parametrize("name", PAGES)
def test_esc_leaves_every_page(name, bureau_window, bring_forward, qtbot):
    bring_forward(bureau_window)
    page = show_page(bureau_window, name)
    left: list[str] = []
    signal = getattr(page, "closed", None)
    if signal is not None:
        signal.connect(lambda: left.append(name))
    else:
        left = presses_of(page.form.back_button)
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(left))


@pytest.mark.parametrize("name", ledger_names())
def test_enter_and_a_double_click_open_the_row_of_every_ledger(
    name, bureau_window, bring_forward, monkeypatch
):
    bring_forward(bureau_window)
    ledger = show_ledger(bureau_window, name)
    opened: list[int] = []
    monkeypatch.setattr(type(ledger), "open_record", lambda self: opened.append(self.current_id()))
    table = ledger.form.ledger_table
    if not table.model().rowCount():
        return
    _open_each_way(table)
    assert len(opened) == 3
    assert len(set(opened)) == 1


def _open_each_way(view: QAbstractItemView) -> None:
    spot = view.visualRect(view.currentIndex()).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, spot)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, PLAIN, spot)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)


def _tables(top: QWidget) -> list[QAbstractItemView]:
    """Return the tables whose rows something of ours opens with a double click."""
    views = [view for view in top.findChildren(QAbstractItemView) if view.isVisible() and view.model()]
    return [view for view in views if view.receivers(_DOUBLE_CLICKED) > isinstance(view, _HEARS_ITSELF)]


@pytest.mark.parametrize("name", OTHER_PAGES)
def test_enter_opens_what_a_double_click_opens_in_the_tables_of_a_page(name, bureau_window, bring_forward):
    bring_forward(bureau_window)
    page = show_page(bureau_window, name)
    for title in inner_tabs(page):
        for view in _tables(page):
            keys = {shortcut.key().toString() for shortcut in view.findChildren(QShortcut)}
            assert {"Return", "Enter"} <= keys, f"{title} {view.objectName()}"
