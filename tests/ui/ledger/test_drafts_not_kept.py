"""A full disk: the window says whether the draft is kept, and nothing typed is lost without a question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from saltdesk.domain.today.groups import Scope
from saltdesk.services.today.reading import AgendaReader
from saltdesk.storage.tables.base import database
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.fields.dialogs.draft_bar import DraftBar
from saltdesk.ui.fields.dialogs.text_dialog import TextDialog
from saltdesk.ui.frame.draft_store import KEPT, NOT_KEPT

LONG = "某日某时，收费没有依据。" * 4000


@pytest.fixture
def tab(show):
    return show(ComplaintsTab)


@pytest.fixture
def fill_disk(desk):
    """Return a function that leaves no room for drafts, and none for records either; or room again."""

    def pages(connection, is_full):
        (used,) = connection.execute_sql("PRAGMA page_count").fetchone()
        connection.connection().execute(f"PRAGMA max_page_count={used if is_full else 1_000_000}")

    def fill(is_full=True, records=False):
        pages(desk.store.drafts._connect(), is_full)
        if records:
            pages(database, is_full)

    yield fill
    fill(False, records=True)


@pytest.fixture
def intake(tab):
    tab.new_record()
    return tab.current_page()


def test_a_page_whose_draft_is_not_stored_says_so_until_it_is(intake, fill_disk, prompts):
    fill_disk()
    intake.form.facts_edit.setPlainText(LONG)
    intake.keep_draft()
    assert intake.page.draft_label.text() == "草稿没有保存：磁盘空间不足。"
    assert intake.page.draft_label.property("kind") == "problem"
    assert prompts.said == [], "nobody is interrupted while typing"
    fill_disk(False)
    intake.keep_draft()
    assert intake.page.draft_label.text() == "草稿已保存 09:00"
    assert intake.page.draft_label.property("kind") == "hint"


@pytest.mark.parametrize(("has_room", "told"), [(True, KEPT), (False, NOT_KEPT)])
def test_a_record_that_could_not_be_saved_says_whether_its_draft_is_kept(
    intake, fill_disk, prompts, has_room, told
):
    intake.form.caller_number_edit.setText("63221234")
    intake.form.complainant_name_edit.setText("李某")
    intake.form.object_office_combo.setCurrentText("盐政处")
    intake.form.matter_edit.setText("许可证换发被拖延")
    intake.form.facts_edit.setPlainText(LONG[:4000])
    fill_disk(records=True)
    if has_room:
        fill_disk(False)
    intake.save()
    (problem,) = prompts.problems
    assert problem.sentence == f"磁盘空间不足，没有保存。请清理磁盘后重试。{told}"
    assert intake.form.matter_edit.text() == "许可证换发被拖延"


def test_leaving_a_page_whose_draft_is_not_stored_asks_first(tab, intake, fill_disk, prompts):
    fill_disk()
    intake.form.facts_edit.setPlainText(LONG)
    prompts.agrees = False
    intake.leave()
    assert prompts.said == ["草稿没有保存：磁盘空间不足。返回后，填写的内容会丢失。"]
    assert tab.current_page() is intake
    prompts.agrees = True
    intake.leave()
    assert tab.current_page() is None


def test_a_dialog_whose_draft_is_not_stored_stays_open_until_somebody_gives_the_input_up(
    tab, desk, fill_disk, qtbot
):
    dialog = TextDialog("退回交办", "请写明退回的理由。", True, tab, 3, desk)
    dialog.open()
    fill_disk()
    dialog.form.answer_edit.setPlainText(LONG)
    for _ in range(2):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
    bars = [bar for bar in dialog.findChildren(DraftBar) if bar.isVisible()]
    assert len(bars) == 1
    told = bars[0].findChild(QLabel, "draft_found_label")
    assert told.text() == "草稿没有保存：磁盘空间不足。关闭后，填写的内容会丢失。"
    bars[0].buttons[0].click()
    assert not dialog.isVisible()


def test_a_dialog_closes_once_its_draft_is_stored_again(tab, desk, fill_disk, qtbot):
    dialog = TextDialog("退回交办", "请写明退回的理由。", True, tab, 3, desk)
    dialog.open()
    fill_disk()
    dialog.form.answer_edit.setPlainText(LONG)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    fill_disk(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    (draft,) = desk.store.drafts.of(dialog._draft_key(), desk.actor.name)
    assert draft.fields["answer_edit"] == LONG


def test_the_window_asks_before_it_closes_on_input_that_no_draft_keeps(window, fill_disk, recorder):
    tab = window.show_tab("complaints_tab")
    tab.new_record()
    fill_disk()
    tab.current_page().form.facts_edit.setPlainText(LONG)
    recorder.answers_alone, recorder.agrees = True, False
    assert not window.close()
    assert recorder.said == ["草稿没有保存：登记投诉。现在离开，填写的内容会丢失。"]
    assert tab.current_page().form.facts_edit.toPlainText() == LONG
    recorder.agrees = True
    assert window.close()


def test_drafts_that_cannot_be_read_stop_neither_a_page_nor_today(tab, desk, monkeypatch):
    desk.store.drafts.close()
    desk.store.drafts.path.unlink(missing_ok=True)
    desk.store.drafts.path.mkdir()
    tab.new_record()
    assert tab.current_page()
    AgendaReader().read(desk, Scope.ALL)
