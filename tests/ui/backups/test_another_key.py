"""A backup under another key: on a new computer at the first start, and over the data of another office."""

import pytest
from PySide6.QtWidgets import QApplication

from saltdesk.app import run
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.accounts import founding, recovery
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson
from saltdesk.services.backups.keys import needs_another_key, open_backup
from saltdesk.services.house import maintenance
from saltdesk.ui.backups.backup_key_dialog import BackupKeyDialog
from saltdesk.ui.backups.restore_dialog import RestoreDialog
from tests.days import TODAY
from tests.people import ADMINISTRATOR

CLOCK = FixedClock(TODAY)
PASSWORD = "Salzamt-2026"
NEW = NewPassword(PASSWORD, PASSWORD)
PERSON = FirstPerson("孙某", "bg")


pytestmark = pytest.mark.usefixtures("own_hooks", "no_window_stays")


@pytest.fixture
def sealed(tmp_path):
    """A backup of an encrypted office on another computer, and the recovery code of that office."""
    desk = founding.found_office(tmp_path / "旧电脑", PERSON, founding.first_key(PERSON, NEW), CLOCK)
    code = recovery.draft_code()
    recovery.make_sheet(desk, code)
    target = tmp_path / "优盘.saltbackup"
    maintenance.back_up(desk, target)
    desk.store.close()
    return target, code


def test_a_backup_opens_with_an_account_of_it_or_with_its_recovery_code(sealed):
    target, code = sealed
    assert needs_another_key(target, None)
    key = open_backup(target, "孙某", PASSWORD)
    assert open_backup(target, "", code.lower()) == key
    assert not needs_another_key(target, key)
    for name, secret in (("孙某", "falsch-2026"), ("谁也不是", PASSWORD), ("", "00000-" * 5 + "00000")):
        with pytest.raises(RuleError, match="打不开这份备份"):
            open_backup(target, name, secret)


def test_a_new_computer_starts_with_the_backup_of_the_old_one(sealed, folder, recorder, in_dialog, when_open):
    def begin(dialog):
        recorder.paths = [sealed[0]]
        in_dialog(open_it)
        dialog.form.restore_button.click()

    def open_it(dialog):
        assert isinstance(dialog, BackupKeyDialog)
        dialog.form.name_edit.setText("孙某")
        dialog.form.password_edit.setText(PASSWORD)
        in_dialog(sign_in)
        dialog.form.open_button.click()

    def sign_in(dialog):
        if not hasattr(dialog.form, "sign_in_button"):
            in_dialog(sign_in)
            return
        dialog.form.name_edit.setText("孙某")
        dialog.form.password_edit.setText(PASSWORD)
        dialog.form.sign_in_button.click()

    in_dialog(begin)
    assert run(folder, CLOCK, prompts=recorder) == 0
    assert [actor.name for actor in when_open] == ["孙某"]
    assert "已恢复“优盘.saltbackup”" in recorder.told[0]


def test_over_other_data_it_is_opened_before_the_window_closes(window, recorder, sealed, qtbot):
    window.seat(ADMINISTRATOR)
    recorder.paths = [sealed[0]]
    window.form.restore_action.trigger()
    window.tasks.wait()
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, BackupKeyDialog)
    asked.form.name_edit.setText("孙某")
    asked.form.password_edit.setText("falsch-2026")
    asked.form.open_button.click()
    qtbot.waitUntil(lambda: "password" in asked.binding._holders)
    asked.form.password_edit.setText(PASSWORD)
    asked.form.open_button.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RestoreDialog))
    assert window.wanted_restore is None
    QApplication.activeModalWidget().reject()


def test_lost_data_beside_its_keys_is_brought_back(sealed, tmp_path, recorder, in_dialog, qapp):
    folder = tmp_path / "旧电脑"
    (folder / "data.db").unlink()
    recorder.choices, recorder.paths = [0], [sealed[0]]

    def open_it(dialog):
        def leave(shown):
            # The backup is opened in the worker; until then the first dialog is still there.
            if shown is dialog:
                in_dialog(leave)
                return
            shown.form.cancel_button.click()

        dialog.form.name_edit.setText("孙某")
        dialog.form.password_edit.setText(PASSWORD)
        in_dialog(leave)
        dialog.form.open_button.click()

    in_dialog(open_it)
    assert run(folder, CLOCK, prompts=recorder) == 0
    assert "不要新建单位" in recorder.questions[0]
    assert (folder / "data.db").exists()
