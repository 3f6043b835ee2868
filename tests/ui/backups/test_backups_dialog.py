"""The dialog of backups: folders are chosen with a warning, backups are listed, made, tried and restored."""

import shutil
from datetime import timedelta

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.services.backups import keeping
from saltdesk.settings import LAST_BACKUP, SECOND_FOLDER, Settings
from saltdesk.storage.backups import folders
from saltdesk.ui.backups.backup_memory import places
from saltdesk.ui.backups.backups_dialog import BackupsDialog
from tests.days import TODAY
from tests.people import ADMINISTRATOR
from tests.storage.backups.repacking import repacked

NAME = "自动备份-20261123-090000.saltbackup"


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "优盘"
    folder.mkdir()
    return folder


@pytest.fixture
def dialog(window, top_dialog):
    window.seat(ADMINISTRATOR)
    window.form.backup_action.trigger()
    shown = top_dialog()
    assert isinstance(shown, BackupsDialog)
    window.tasks.wait()
    return shown


def cells(dialog):
    model = dialog.form.backups_table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_new_office_sees_where_backups_go_and_that_a_second_place_is_missing(dialog, folder):
    form = dialog.form
    assert form.first_edit.text() == str(folders.usual_folder(folder))
    assert "请选优盘" in form.second_hint_label.text()
    assert form.reminder_label.isHidden()
    assert cells(dialog) == []
    assert not form.restore_button.isEnabled()
    assert not form.trial_button.isEnabled()


def test_a_backup_is_made_checked_listed_and_shown(dialog, window, recorder, stick):
    recorder.paths = [stick]
    dialog.form.second_button.click()
    window.tasks.wait()
    dialog.form.backup_button.click()
    window.tasks.wait()
    (row,) = cells(dialog)
    assert row[0] == "2026-11-23 09:00"
    assert row[4:] == ["备份文件夹、第二处", "制作时已核对"]
    assert (stick / NAME).stat().st_size > 0
    assert window._backup.text() == "备份：今天 09:00"
    assert Settings(window.desk.store.folder).get(LAST_BACKUP) == "2026-11-23 09:00"
    assert dialog.form.restore_button.isEnabled()


def test_a_second_place_on_the_disk_of_the_data_is_warned_of(dialog, window, recorder, stick):
    recorder.paths = [stick]
    dialog.form.second_button.click()
    window.tasks.wait()
    assert dialog.form.second_edit.text() == str(stick)
    assert "同一块磁盘" in dialog.form.second_hint_label.text()
    stick.rmdir()
    dialog.read()
    window.tasks.wait()
    assert "现在不在" in dialog.form.second_hint_label.text()
    dialog.form.no_second_button.click()
    window.tasks.wait()
    assert dialog.form.second_edit.text() == ""
    assert Settings(window.desk.store.folder).get(SECOND_FOLDER) == ""


def test_folders_that_would_not_help_are_refused(dialog, window, recorder, folder, tmp_path):
    recorder.paths = [folder / "files", folders.usual_folder(folder), None]
    dialog.form.first_button.click()
    dialog.form.second_button.click()
    dialog.form.first_button.click()
    assert "不能放在数据文件夹里" in recorder.told[0]
    assert "不能是同一个文件夹" in recorder.told[1]
    assert len(recorder.told) == 2
    assert places(window.context).second is None


def test_a_backup_that_fails_says_why(dialog, window, recorder, folder):
    folders.usual_folder(folder).write_bytes(b"a file where the folder should be")
    dialog.form.backup_button.click()
    window.tasks.wait()
    assert "没有备份到" in recorder.told[0]
    assert cells(dialog) == []
    assert window._backup.text() == "备份：尚未备份"


def test_a_copy_goes_where_the_user_says(dialog, window, recorder, tmp_path):
    recorder.paths = [tmp_path / "年底.saltbackup"]
    dialog.form.save_button.click()
    window.tasks.wait()
    assert recorder.names == ["盐政事务台备份-20261123-0900.saltbackup"]
    assert (tmp_path / "年底.saltbackup").stat().st_size > 0
    assert window._backup.text() == "备份：今天 09:00"
    recorder.paths = [tmp_path / "没有" / "备份.saltbackup", None]
    dialog.form.save_button.click()
    window.tasks.wait()
    dialog.form.save_button.click()
    assert "备份.saltbackup" in recorder.problems[0].sentence
    assert recorder.bugs == []


def test_a_trial_is_told_and_shown_in_the_list(dialog, window, recorder):
    dialog.form.backup_button.click()
    window.tasks.wait()
    dialog.form.trial_button.click()
    window.tasks.wait()
    assert cells(dialog)[0][5] == "试恢复完好"
    assert dialog.form.trial_label.text().startswith("最近一次试恢复：2026-11-23 09:00")
    assert recorder.told == []
    backup = folders.backups_in(places(window.context).first)[0]
    repacked(backup.path, lambda members: members.update({"data.db": b"x" * 500}), honest=False)
    dialog.form.trial_button.click()
    window.tasks.wait()
    assert "不能靠它恢复" in recorder.told[0]
    assert cells(dialog)[0][5] == "试恢复发现1处问题"


def test_what_is_overdue_stands_above_the_list(window, dialog, desk):
    desk.clock = FixedClock(TODAY + timedelta(days=8))
    dialog.read()
    window.tasks.wait()
    assert dialog.form.reminder_label.text() == "还没有备份。"


def test_restoring_the_selected_backup_shows_its_preview(dialog, window, top_dialog, desk):
    keeping.keep_backup(desk, places(window.context))
    shutil.copy(folders.usual_folder(desk.store.folder) / NAME, desk.store.folder.parent / "x")
    dialog.read()
    window.tasks.wait()
    dialog.form.restore_button.click()
    window.tasks.wait()
    preview = top_dialog()
    assert "2026年11月23日 09:00" in preview.form.backup_label.text()
    preview.reject()


def test_the_line_of_today_opens_the_dialog(window, top_dialog):
    window.context.go_to_act(Area.DATABASE, 0, "database.backup")
    shown = top_dialog()
    assert isinstance(shown, BackupsDialog)
    shown.reject()
