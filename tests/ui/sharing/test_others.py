"""The window on a shared database shows what others do, says when the server is away, loses no input."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from saltdesk.app import open_window
from saltdesk.domain.base.errors import ConnectionLost
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.sharing import outcome, shared_data
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage
from saltdesk.ui.window.main_window import MainWindow
from tests import cluster
from tests.cable import Cable, Cut
from tests.clerks import staff_login
from tests.other_desk import OtherDesk, other_desk
from tests.shared_desks import folder_of
from tests.ui.closing import close_for_good
from tests.ui.recorded_prompts import RecordedPrompts


@pytest.fixture
def shared_window(qapp: QApplication, shared_desk: Desk, prompts: RecordedPrompts) -> Iterator[MainWindow]:
    made = open_window(shared_desk, prompts)
    made.resize(1366, 768)
    made.show()
    yield made
    close_for_good(made)


@pytest.fixture
def tab(shared_window: MainWindow) -> ComplaintsTab:
    found = shared_window.show_tab("complaints_tab")
    assert isinstance(found, ComplaintsTab)
    return found


@pytest.fixture
def other(database_name: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OtherDesk]:
    with other_desk(folder_of(database_name, tmp_path_factory.mktemp("other"))) as do:
        yield do


@pytest.fixture
def intake(tab: ComplaintsTab) -> ComplaintPage:
    """A new complaint, filled in but not saved."""
    tab.new_record()
    page = tab.current_page()
    assert isinstance(page, ComplaintPage)
    page.form.matter_edit.setText("许可证核发")
    page.form.facts_edit.setPlainText("窗口另要证明。")
    return page


def words(window: MainWindow) -> str:
    return window._saved.text()


def test_a_complaint_that_another_office_registers_appears_within_a_second(
    shared_window: MainWindow, tab: ComplaintsTab, other: OtherDesk, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: words(shared_window) == "已连接共享数据库")
    assert tab.model.rowCount() == 0
    other("register 许可证")
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1, timeout=1_000)
    assert words(shared_window) == "已连接共享数据库", "nothing was saved here"


def test_the_status_bar_says_that_the_server_is_away_and_that_it_is_back(
    shared_window: MainWindow, tab: ComplaintsTab, cable: Cable, other: OtherDesk, qtbot: QtBot
) -> None:
    cable.pull()
    qtbot.waitUntil(lambda: "正在重连（已断开1秒）" in words(shared_window))
    assert words(shared_window).startswith("与服务器的连接断开")
    assert shared_window._saved.isVisible()
    other("register 许可证")
    cable.plug()
    qtbot.waitUntil(lambda: words(shared_window) == "与服务器的连接已恢复", timeout=15_000)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 1, timeout=5_000)


def test_the_status_bar_says_who_keeps_everybody_from_saving(
    shared_window: MainWindow, database_name: str, qtbot: QtBot
) -> None:
    role = staff_login(database_name, "样例丁", "bg")
    with cluster.connect(database_name, role) as other, other.transaction():
        other.execute("SELECT trail.begin_act('complaint.import')")
        qtbot.waitUntil(lambda: "办公室的样例丁正在导入" in words(shared_window), timeout=15_000)
        assert words(shared_window).endswith("，请稍候保存")
    qtbot.waitUntil(lambda: words(shared_window) == "已连接共享数据库", timeout=15_000)


def test_a_look_up_behind_the_window_opens_no_box_while_the_server_is_away(
    shared_window: MainWindow, cable: Cable, prompts: RecordedPrompts
) -> None:
    cable.pull()
    for is_quiet in (True, False):
        shared_window.tasks.run("查找", lambda _progress: COMPLAINTS.all(), is_quiet=is_quiet)
        shared_window.tasks.wait()
        assert bool(prompts.problems) is not is_quiet


def test_an_intake_that_cannot_be_saved_stays_in_its_form_and_is_saved_once_when_the_server_is_back(
    shared_window: MainWindow,
    intake: ComplaintPage,
    cable: Cable,
    prompts: RecordedPrompts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shared_data, "_QUIET_SECONDS", 0.0)
    cable.pull()
    intake.save()
    assert isinstance(prompts.problems[-1], ConnectionLost)
    assert intake.form.facts_edit.toPlainText() == "窗口另要证明。"
    cable.plug()
    intake.save()
    assert [one.facts for one in COMPLAINTS.all()] == ["窗口另要证明。"]


def test_an_intake_whose_answer_is_lost_is_saved_once_and_shown_as_saved(
    shared_window: MainWindow, intake: ComplaintPage, cable: Cable, prompts: RecordedPrompts
) -> None:
    cable.cut_commit = Cut.AFTER_SERVER
    intake.save()
    (stored,) = COMPLAINTS.all()
    assert intake.registered.number_label.text() == stored.number
    assert prompts.problems == []


def test_an_intake_of_which_nobody_can_tell_is_not_saved_twice(
    shared_window: MainWindow,
    intake: ComplaintPage,
    cable: Cable,
    prompts: RecordedPrompts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outcome, "_ASKING", 0.2)
    monkeypatch.setattr(shared_data, "_QUIET_SECONDS", 0.0)
    cable.is_pulled, cable.cut_commit = True, Cut.AFTER_SERVER
    intake.save()
    assert "还不知道是否已经保存" in prompts.problems[-1].sentence
    assert intake.form.facts_edit.toPlainText() == "窗口另要证明。"
    cable.plug()
    intake.save()
    assert len(COMPLAINTS.all()) == 1
    assert "已经保存，没有再存一遍" in intake.page.message_label.text()
