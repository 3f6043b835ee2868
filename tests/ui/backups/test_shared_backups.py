"""The window on a shared database shows what the administrator's script reported, and backs up nothing."""

import shutil

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.desk.desk import Desk
from saltdesk.settings import LAST_BACKUP, Settings
from saltdesk.storage.database import Store
from saltdesk.ui.backups.backup_keeper import BackupKeeper
from saltdesk.ui.backups.backups_dialog import BackupsDialog
from tests import cluster
from tests.accounts import give_accounts
from tests.days import TODAY
from tests.moving_fixtures import empty_server as empty_server
from tests.moving_office import KEEPER, KEEPER_NAME, PASSWORD, move_there
from tests.people import ADMINISTRATOR


@pytest.fixture
def desk(folder, office_folder, empty_server):
    shutil.copytree(office_folder, folder)
    give_accounts(folder)
    move_there(folder, empty_server, KEEPER_NAME, PASSWORD)
    store = Store.open(folder, login=KEEPER)
    yield Desk(store, ADMINISTRATOR, FixedClock(TODAY))
    store.close()


def report(server, at):
    with cluster.connect(server.database) as connection:
        connection.execute("SELECT guard.report_backup(%s, 5242880, true)", (at,))


def test_the_dialog_tells_of_the_last_backup_and_offers_none(window, top_dialog, empty_server):
    report(empty_server, "2026-11-22 01:30:05")
    window.form.backup_action.trigger()
    dialog = top_dialog()
    assert isinstance(dialog, BackupsDialog)
    window.tasks.wait()
    form = dialog.form
    assert form.trial_label.text() == (
        "最近一次备份 2026-11-22 01:30（1天前，5.0 MB），最近一次试恢复 2026-11-22 01:30。"
    )
    assert "由管理员在服务器上用备份脚本" in form.purpose_label.text()
    for hidden in (form.backup_button, form.restore_button, form.first_edit, form.backups_table):
        assert hidden.isHidden()
    assert form.close_button.isVisible()
    assert form.close_button.isDefault()


def test_the_status_bar_shows_the_age_of_the_last_shared_backup(window, folder, empty_server):
    report(empty_server, "2026-11-22 01:30:05")
    keeper = BackupKeeper(window.context, window.show_backup, window)
    keeper.look()
    keeper.wait()
    assert window._backup.text() == "备份：2026-11-22 01:30"
    assert Settings(folder).get(LAST_BACKUP) == "2026-11-22 01:30"
    keeper.give_up()
    assert not list(folder.parent.glob("*备份*"))
