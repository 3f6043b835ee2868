"""A window on a shared database: what it tells, who takes over, how it locks, and what is not offered."""

from concurrent.futures import ThreadPoolExecutor
from time import sleep

import pytest
from PySide6.QtWidgets import QApplication

from saltdesk.demo.accounts import PASSWORD
from saltdesk.services.accounts import accounts
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.settings import REMINDER
from saltdesk.storage.trail import audit
from saltdesk.ui.accounts.accounts_dialog import AccountsDialog
from saltdesk.ui.accounts.sign_in_dialog import SignInDialog
from saltdesk.ui.backups.backup_keeper import BackupKeeper
from saltdesk.ui.sharing.sharing_dialog import SharingDialog
from saltdesk.ui.window import account_actions
from tests import cluster
from tests.shared_office import CLERK, KEEPER

OWN = "yan-2026-zheng"


def settle(is_so, tries=300):
    """Let the program go on until something is so."""
    for _ in range(tries):
        QApplication.processEvents()
        if is_so():
            return
        sleep(0.01)
    raise AssertionError("it never became so")


def rows(view):
    model = view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def sharing(shared_window):
    dialog = SharingDialog(shared_window.context, shared_window)
    dialog.show()
    settle(lambda: dialog.form.people_table.model().rowCount())
    return dialog


def test_the_dialog_tells_where_the_data_is_and_who_is_at_work(shared_window, sharing):
    state = dict(rows(sharing.form.state_table))
    assert state["数据在"] == "共享数据库"
    assert state["登录"] == f"{KEEPER}（管理员）"
    ((name, office, since, _),) = rows(sharing.form.people_table)
    assert (name, office, len(since)) == (KEEPER, "办公室", 16)
    own = dict(rows(sharing.form.rights_table))
    assert own["账户和数据恢复"] == "可以"


def test_without_a_way_to_move_the_buttons_say_who_does_it(sharing):
    form = sharing.form
    assert not form.return_button.isEnabled()
    assert "saltdesk move" in form.return_button.toolTip()
    assert form.move_button.isHidden()


def test_moving_back_is_handed_to_who_can(shared_window):
    asked = []

    class Moving:
        def move(self, server, password):
            asked.append(server)

        def bring_back(self):
            asked.append("back")

    dialog = SharingDialog(shared_window.context, shared_window, Moving())
    dialog.show()
    dialog.form.return_button.click()
    assert asked == ["back"]


def test_local_backups_and_the_recovery_sheet_are_not_offered(shared_window):
    form = shared_window.form
    assert form.backup_action.isVisible()
    assert not form.restore_action.isVisible()
    keeper = BackupKeeper(shared_window.context, shared_window.show_backup, shared_window)
    keeper.look()
    keeper.wait()
    assert not list(shared_window.desk.store.folder.parent.glob("*备份*"))
    keeper.give_up()
    dialog = AccountsDialog(shared_window.context, shared_window)
    assert dialog.form.sheet_button.isHidden()
    told = []
    shared_window.news.show_news = lambda sentence, _file=None: told.append(sentence)
    account_actions.begin(shared_window)
    assert told == []


def test_the_status_bar_names_the_shared_database(shared_window):
    shared_window.show_saved()
    assert shared_window._saved.text() == "已连接共享数据库 · 已保存 09:00"
    assert "服务器" in shared_window._backup.text()


def test_another_person_takes_over_under_their_own_login(shared_window):
    window = shared_window
    account_actions.begin(window)
    window.settings.set(REMINDER, "off")
    account_actions.change_actor(window)
    dialog = next(one for one in window.findChildren(SignInDialog) if one.isVisible())
    dialog.form.name_edit.setText(CLERK)
    dialog.form.password_edit.setText(PASSWORD)
    dialog.form.sign_in_button.click()
    settle(lambda: window.desk.actor.name == CLERK)
    newest = list(audit.since(0))[-1]
    assert (newest.actor, newest.sentence) == (CLERK, f"{CLERK}登录")
    assert window.settings.get(REMINDER) == "on"
    assert CLERK in window._who.text()


def test_a_locked_window_opens_with_the_password_of_the_server(shared_window, shared_office):
    window = shared_window
    account_actions.begin(window)
    accounts.change_password(window.desk, PASSWORD, NewPassword(OWN, OWN))
    window.lock.lock()
    unlock(window, PASSWORD)
    assert window.lock.is_on
    unlock(window, OWN)
    settle(lambda: not window.lock.is_on)
    assert in_another_thread(window.desk) == KEEPER


def unlock(window, password):
    dialog = window.lock.dialog
    dialog.form.password_edit.setText(password)
    dialog.form.unlock_button.click()
    settle(lambda: window.lock.dialog is None or dialog.form.unlock_button.isEnabled())


def test_a_password_changed_elsewhere_lets_the_unlocked_window_go_on(shared_window, shared_office):
    window = shared_window
    account_actions.begin(window)
    window.lock.lock()
    with cluster.connect("postgres") as connection:
        connection.execute(f"ALTER ROLE \"{shared_office.server.role_of(KEEPER)}\" PASSWORD '{OWN}'")
    unlock(window, OWN)
    settle(lambda: not window.lock.is_on)
    assert in_another_thread(window.desk) == KEEPER


def in_another_thread(desk):
    """Read with a new connection, as a worker does."""

    def read():
        with desk.store.connected():
            return accounts.own_account(desk).name

    with ThreadPoolExecutor(1) as worker:
        return worker.submit(read).result()
