"""A restore from the window: preview, question, refusal while others have the data open, and the way back."""

import shutil
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from saltdesk.app import run
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.services.accounts import founding
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house import maintenance
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.backups import folders
from saltdesk.storage.folder import claims, exchange
from saltdesk.storage.keys.wrapping import Cost, stretched_by
from saltdesk.storage.trail import audit
from saltdesk.ui.backups.restore_dialog import RestoreDialog
from tests.days import TODAY
from tests.people import ADMINISTRATOR, LEADER
from tests.services.complaint_cases import registered
from tests.storage.backups.repacking import repacked

pytestmark = pytest.mark.usefixtures("own_hooks")

CLOCK = FixedClock(TODAY)
PASSWORD = "Salzamt-2026"
PERSON = FirstPerson("孙某", "bg")


@pytest.fixture
def saved(desk, tmp_path):
    """A backup with one complaint."""
    registered(desk, matter="备份前")
    target = tmp_path / "备份.saltbackup"
    maintenance.back_up(desk, target)
    return target


def open_preview(window, recorder, top_dialog, path):
    if window.desk.actor == LEADER:
        window.seat(ADMINISTRATOR)
    recorder.paths = [path]
    window.form.restore_action.trigger()
    window.tasks.wait()
    shown = top_dialog()
    assert isinstance(shown, RestoreDialog)
    return shown


def lost(dialog):
    model = dialog.form.lost_table.model()
    return [model.index(row, 3).data() for row in range(model.rowCount())]


def test_the_preview_tells_what_would_be_lost_and_what_comes_back(window, recorder, top_dialog, saved, desk):
    registered(desk, matter="备份后")
    shown = open_preview(window, recorder, top_dialog, saved)
    form = shown.form
    assert form.backup_label.text() == "2026年11月23日 09:00 的备份"
    assert "痕迹2条" in form.facts_label.text()
    assert "共1条" in form.standing_label.text()
    assert lost(shown) == ["登记投诉 2026-0002（电话）"]
    labels = [
        form.counts_table.model().index(row, 0).data() for row in range(form.counts_table.model().rowCount())
    ]
    assert "依据文件" in labels
    assert not {"投诉受理", "责任追究", "权力运行", "文书"} & set(labels), "their number tells of hidden ones"
    recorder.choices = [-1]
    form.restore_button.click()
    assert "备份以后的1条登记将不在其中" in recorder.questions[0]
    assert window.wanted_restore is None
    shown.reject()


def test_an_unchanged_office_loses_nothing(window, recorder, top_dialog, saved):
    shown = open_preview(window, recorder, top_dialog, saved)
    assert shown.form.standing_label.text() == "备份以后没有可列出的登记。"
    assert shown.form.lost_table.isHidden()
    shown.reject()


def test_hidden_complaints_are_neither_listed_nor_counted(window, recorder, top_dialog, saved, desk):
    blamed = registered(desk, matter="投诉法制室", object_office="法制室")
    registered(desk, matter="另一件")
    window.seat(replace(ADMINISTRATOR, office="fz", office_name="法制室"))
    hidden = audit.timeline(Area.COMPLAINTS, blamed.id)
    assert hidden
    shown = open_preview(window, recorder, top_dialog, saved)
    assert hidden[0].sentence not in lost(shown)
    assert f"共{len(lost(shown))}条" in shown.form.standing_label.text()
    shown.reject()


def test_a_backup_of_another_office_says_so(window, recorder, top_dialog, tmp_path, saved, desk):
    other, target = tmp_path / "别处", tmp_path / "别处.saltbackup"
    shutil.copytree(desk.store.folder, other)
    desk.store.close()
    neighbour = open_desk(other, LEADER, CLOCK)
    registered(neighbour, matter="别处的事")
    maintenance.back_up(neighbour, target)
    neighbour.store.close()
    desk.store = type(desk.store).open(desk.store.folder)
    registered(desk, matter="这里的事")
    registered(desk, matter="这里又一件")
    shown = open_preview(window, recorder, top_dialog, target)
    assert "不是同一份历史" in shown.form.standing_label.text()
    shown.reject()


def test_an_old_backup_says_that_it_tells_nothing(window, recorder, top_dialog, saved):
    repacked(saved, lambda members: members.pop("说明.json"))
    shown = open_preview(window, recorder, top_dialog, saved)
    assert "旧版本程序" in shown.form.standing_label.text()
    assert shown.form.counts_table.isHidden()
    shown.reject()


def test_what_is_no_backup_is_refused_with_a_sentence(window, recorder, tmp_path):
    window.seat(ADMINISTRATOR)
    (tmp_path / "报告.saltbackup").write_bytes(b"no backup")
    recorder.paths = [tmp_path / "报告.saltbackup", None]
    window.form.restore_action.trigger()
    window.tasks.wait()
    window.form.restore_action.trigger()
    assert "不是本程序的备份文件" in recorder.problems[0].sentence


def test_only_an_administrator_may_restore(window, recorder, saved, top_dialog):
    window.form.restore_action.trigger()
    assert isinstance(recorder.problems[0], NotAllowed)
    window.form.backup_action.trigger()
    window.tasks.wait()
    shown = top_dialog()
    shown.back_up()
    window.tasks.wait()
    assert not shown.form.restore_button.isEnabled()
    assert shown.form.restore_button.toolTip() == recorder.problems[0].sentence
    shown.restore()
    assert top_dialog() is shown
    shown.reject()


# --- the whole program


@pytest.fixture
def first():
    """The key of the office; 孙某 is its administrator."""
    with stretched_by(Cost(2)):
        yield founding.first_key(PERSON, NewPassword(PASSWORD, PASSWORD))


@pytest.fixture
def office(folder, tmp_path, first, monkeypatch):
    """An office with one complaint in a backup and a second one since."""
    monkeypatch.setenv("SALTDESK_PASSWORD", PASSWORD)
    folder.mkdir()
    desk = as_actor(founding.found_office(folder, PERSON, first, CLOCK), LEADER)
    registered(desk, matter="备份前")
    maintenance.back_up(desk, tmp_path / "备份.saltbackup")
    registered(desk, matter="备份后")
    desk.store.close()
    return folder


@pytest.fixture
def matters(first):
    """Returns the complaints in a folder, and the last sentence of its trail."""

    def read(folder):
        desk = open_desk(folder, LEADER, CLOCK, key=first.store_key)
        try:
            return [one.matter for one in COMPLAINTS.all()], [entry.sentence for entry in audit.since(0)][-1]
        finally:
            desk.store.close()

    return read


def confirm(path):
    def step(window):
        window.prompts.paths = [path]
        window.prompts.choices = [0]
        window.form.restore_action.trigger()
        window.tasks.wait()
        QApplication.activeModalWidget().form.restore_button.click()

    return step


def test_the_window_closes_restores_and_opens_again(office, recorder, drive, tmp_path, matters):
    seen = []
    windows = drive(
        confirm(tmp_path / "备份.saltbackup"),
        lambda window: (seen.append(len(COMPLAINTS.all())), window.close()),
    )
    assert run(office, CLOCK, "孙某", recorder) == 0
    assert len(windows) == 2
    assert seen == [1]
    assert any("已恢复“备份.saltbackup”" in told for told in recorder.told)
    assert recorder.problems == recorder.bugs == []
    assert matters(office)[0] == ["备份前"]
    (aside,) = office.parent.glob(f"{office.name}{exchange.ASIDE}*")
    assert matters(aside)[0] == ["备份前", "备份后"]


def test_a_backup_opened_from_the_desktop_is_shown_and_nothing_is_restored(
    office, recorder, drive, tmp_path, matters
):
    shown = []

    def look(window):
        window.tasks.wait()
        dialog = QApplication.activeModalWidget()
        shown.extend(lost(dialog))
        dialog.reject()
        window.close()

    drive(look)
    assert run(office, CLOCK, "孙某", recorder, backup=tmp_path / "备份.saltbackup") == 0
    assert len(shown) == 1
    assert matters(office)[0] == ["备份前", "备份后"]


def test_a_restore_while_somebody_else_has_the_data_open_is_refused_and_nothing_is_lost(
    office, recorder, drive, tmp_path, matters
):
    other = claims.share(office)
    try:
        windows = drive(confirm(tmp_path / "备份.saltbackup"), lambda window: window.close())
        assert run(office, CLOCK, "孙某", recorder) == 0
    finally:
        other.release()
    assert len(windows) == 2
    assert "数据正在使用中" in recorder.problems[0].sentence
    assert matters(office)[0] == ["备份前", "备份后"]
    assert not list(office.parent.glob(f"*{exchange.ASIDE}*"))


def test_a_damaged_backup_is_refused_and_the_window_comes_back(office, recorder, drive, tmp_path, matters):
    source = tmp_path / "备份.saltbackup"
    repacked(source, lambda members: members.update({"data.db": b"x" * 500}), honest=False)
    windows = drive(confirm(source), lambda window: window.close())
    assert run(office, CLOCK, "孙某", recorder) == 0
    assert len(windows) == 2
    assert "与校验值不符" in recorder.problems[0].sentence
    assert matters(office)[0] == ["备份前", "备份后"]


def test_closing_backs_up_what_changed_and_nothing_twice(office, recorder, drive, matters):
    drive(lambda window: window.close())
    assert run(office, CLOCK, "孙某", recorder) == 0
    kept = folders.backups_in(folders.usual_folder(office))
    assert len(kept) == 1
    assert matters(office)[1].startswith("备份数据到“自动备份-")
    drive(lambda window: window.close())
    later = FixedClock(TODAY.replace(day=24))
    assert run(office, later, "孙某", recorder) == 0
    assert len(folders.backups_in(folders.usual_folder(office))) == 1


def test_closing_without_room_for_a_backup_says_so_and_closes(office, recorder, drive, monkeypatch):
    folders.usual_folder(office).write_bytes(b"a file where the folder should be")
    drive(lambda window: window.close())
    assert run(office, CLOCK, "孙某", recorder) == 0
    assert len(recorder.told) == 1
    assert recorder.told[0].startswith("数据已经保存，但没有备份：没有备份到")
