"""The lock: what it covers, whom it lets in, and when it comes by itself."""

from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from saltdesk.domain.base.people import Role
from saltdesk.services.access.opened import copy_out
from saltdesk.services.accounts import accounts, unlocking
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson, first_key, found_accounts
from saltdesk.services.house.parameters import set_parameter
from saltdesk.ui.accounts.lock import Curtain
from saltdesk.ui.people.people_dialog import PeopleDialog
from saltdesk.ui.window import account_actions
from tests.accounts import PASSWORD, add_account

KEEPER, OTHER = "样例丙", "样例甲"


def settle(is_so=lambda: False, tries=200):
    """Let the program go on until something is so."""
    for _ in range(tries):
        QApplication.processEvents()
        if is_so():
            return
        sleep(0.01)


@pytest.fixture
def locked(window, qtbot):
    """The window of a signed-in administrator, locked."""
    keeper = FirstPerson(KEEPER, "bg")
    new = NewPassword(PASSWORD, PASSWORD)
    found_accounts(window.desk, keeper, first_key(keeper, new, is_encrypted=False, stays_plain=True))
    add_account(window.desk, OTHER, "jh", Role.CLERK)
    window.show()
    account_actions.begin(window)
    window.lock.lock()
    yield window
    if window.lock.dialog:
        window.lock.release(KEEPER)


def curtains():
    return [one for one in QApplication.allWidgets() if isinstance(one, Curtain) and one.isVisible()]


def unlock(window, password):
    dialog = window.lock.dialog
    dialog.form.password_edit.setText(password)
    dialog.form.unlock_button.click()
    settle(lambda: window.lock.dialog is None or dialog.form.unlock_button.isEnabled())


def test_a_locked_window_is_covered_and_takes_no_input(locked):
    (curtain,) = curtains()
    assert curtain.geometry() == locked.rect()
    assert QApplication.activeModalWidget() is locked.lock.dialog
    locked.resize(1000, 600)
    settle(tries=3)
    assert curtain.geometry() == locked.rect()


def test_escape_and_a_wrong_password_do_not_unlock(locked, qtbot):
    qtbot.keyClick(locked.lock.dialog, Qt.Key.Key_Escape)
    assert locked.lock.is_on
    unlock(locked, "falsch-2026")
    assert locked.lock.is_on
    assert "不对" in locked.lock.dialog.binding._holders["password"].sentence_label.text()


def test_the_password_of_another_person_does_not_unlock(locked):
    unlock(locked, "sample-other-1")
    assert locked.lock.is_on


def test_the_own_password_unlocks_and_everything_is_as_before(locked):
    unlock(locked, PASSWORD)
    assert not locked.lock.is_on
    settle(tries=3)
    assert curtains() == []


def test_open_dialogs_and_new_ones_are_covered_too(locked):
    unlock(locked, PASSWORD)
    dialog = PeopleDialog(locked.context, locked)
    dialog.show()
    locked.lock.lock()
    settle(tries=3)
    assert {one.window() for one in curtains()} == {locked, dialog}
    second = PeopleDialog(locked.context, locked)
    second.show()
    settle(tries=3)
    assert second in {one.window() for one in curtains()}
    for one in (dialog, second):
        one.close()
        one.deleteLater()


def test_somebody_else_signs_in_to_a_locked_window_and_sees_their_own(locked, qtbot):
    account_actions.change_locked_actor(locked)
    dialog = QApplication.activeModalWidget()
    dialog.form.name_edit.setText(OTHER)
    dialog.form.password_edit.setText(PASSWORD)
    dialog.form.sign_in_button.click()
    settle(lambda: locked.desk.actor.name == OTHER)
    assert (locked.desk.actor.name, locked.desk.actor.role) == (OTHER, Role.CLERK)
    assert not locked.lock.is_on
    assert locked.lock.login == OTHER


def test_the_window_locks_itself_after_the_minutes_of_the_office(locked, qtbot):
    unlock(locked, PASSWORD)
    set_parameter(locked.desk, "idle_minutes", "1")
    locked.lock.watch(KEEPER)
    timer = locked.lock._timer
    assert timer.interval() == 60_000
    timer.start(200)
    sleep(0.17)
    QTest.keyClick(locked.windowHandle(), Qt.Key.Key_Shift)
    assert timer.remainingTime() > 40
    settle(lambda: locked.lock.is_on)
    assert locked.lock.is_on


def test_the_lock_empties_the_clipboard_and_deletes_opened_copies(locked):
    unlock(locked, PASSWORD)
    QApplication.clipboard().setText("110101199001011234")
    copied = copy_out(locked.desk, "1", "收据.txt", b"110101199001011234")
    locked.lock.lock()
    assert QApplication.clipboard().text() == ""
    assert not copied.exists()


def test_nobody_signed_in_means_no_lock(window):
    window.lock.lock()
    assert not window.lock.is_on


def test_sign_in_ignores_who_has_no_account(window):
    assert accounts.own_account(window.desk) is None
    account_actions.begin(window)
    assert window.lock.login == ""


def test_a_mistake_of_ours_leaves_the_lock_usable(locked, qtbot, monkeypatch):
    dialog = locked.lock.dialog
    with monkeypatch.context() as patch, qtbot.capture_exceptions() as told:
        patch.setattr(unlocking, "unlock", lambda *_: 1 // 0)
        unlock(locked, PASSWORD)
    assert [kind for kind, _, _ in told] == [ZeroDivisionError]
    assert dialog.form.unlock_button.isEnabled()
    unlock(locked, PASSWORD)
    assert not locked.lock.is_on
