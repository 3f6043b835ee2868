"""The power list as its clerk uses it."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import DutyItem, ItemStatus, PowerClass, PowerItem
from saltdesk.domain.lists.laws import LegalBasis
from saltdesk.domain.lists.versions import ChangeAction, ListVersion
from saltdesk.domain.registers.publications import Publication, PublicationChannel
from saltdesk.ledgers.lists.lists import POWER_LEDGER
from saltdesk.services.adjustments import adjustments
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import trail
from saltdesk.services.lists import lists, proposals, versions
from saltdesk.ui.lists.powers_page import PowersPage
from tests.services.listwork import STEPS

ITEM = PowerItem(
    code="01-001", name="食盐零售许可", power_class=PowerClass.LICENCE, legal_basis="《条例》第二十三条"
)
CASE = Adjustment(
    title="压缩时限",
    trigger=Trigger.BASIS_CHANGED,
    basis_document="某文件",
    promulgated_on=date(2026, 11, 16),
    content="压缩承诺时限",
)
SITE = Publication(channel=PublicationChannel.CITY_SITE, place="www.example.gov.cn")


def stored(desk: Desk) -> list[PowerItem]:
    found: list[PowerItem] = POWER_LEDGER.load(POWER_LEDGER.find(desk, Query(sort="code", descending=False)))
    return found


def fill_bases(page, *cells: str) -> None:
    """Type the first basis."""
    model = page.form.bases_edit.table.model()
    for column, cell in enumerate(cells):
        model.setData(model.index(0, column), cell)


@pytest.fixture
def item(desk: Desk) -> PowerItem:
    return lists.add_power(desk, ITEM)


@pytest.fixture
def published(desk: Desk, item: PowerItem) -> PowerItem:
    lists.edit_power(desk, replace(item, steps=STEPS))
    version = versions.draft_version(desk, ListVersion(items=(item.id,)))
    versions.report_version(desk, version.id, date(2026, 11, 1), "报1号")
    versions.confirm_version(desk, version.id, date(2026, 11, 2), "市审改办", "审1号")
    versions.publish_version(desk, version.id, date(2026, 11, 3), [SITE])
    return stored(desk)[0]


@pytest.fixture
def case(desk: Desk) -> Adjustment:
    return adjustments.open_adjustment(desk, CASE)


def test_entering_an_item_shows_it_in_the_table(show, desk, click, write):
    tab = show(PowersPage)
    click(tab.act_buttons["power.add"])
    page = tab.current_page()
    write(page.form.code_edit, "02-007")
    write(page.form.name_edit, "加碘食盐违规销售处罚")
    page.form.power_class_combo.setCurrentText("行政处罚")
    fill_bases(page, "河南省盐业管理条例", "第三十条")
    click(page.page.save_button)
    assert tab.current_page() is None
    assert tab.current_record().power_class is PowerClass.PENALTY
    assert tab.current_record().legal_basis == "《河南省盐业管理条例》第三十条"
    assert tab.form.detail_title_label.text() == "02-007　加碘食盐违规销售处罚"


def test_missing_fields_are_named_beside_them_and_nothing_is_saved(show, desk, click, write, sentences):
    tab = show(PowersPage)
    tab.new_record()
    page = tab.current_page()
    write(page.form.code_edit, "02-007")
    click(page.page.save_button)
    assert set(sentences(page)) == {"请填写事项名称。", "请填写实施依据。"}
    assert page.focusWidget() is page.form.name_edit
    assert stored(desk) == []


def test_a_pasted_text_becomes_bases(show, prompts, click):
    prompts.text = "《盐业管理条例》第六条；《河南省盐业管理条例》第九条"
    tab = show(PowersPage)
    tab.new_record()
    page = tab.current_page()
    click(page.form.paste_button)
    assert page.form.bases_edit.parts() == (
        LegalBasis("盐业管理条例", "第六条"),
        LegalBasis("河南省盐业管理条例", "第九条"),
    )


def test_taking_all_bases_out_leaves_the_item_without_one(show, item, click, sentences):
    tab = show(PowersPage)
    tab.open_record()
    page = tab.current_page()
    page.form.bases_edit.set_parts(())
    click(page.page.save_button)
    assert sentences(page) == ["请填写实施依据。"]


def test_a_flow_says_while_it_is_typed_what_it_lacks(show, item):
    tab = show(PowersPage)
    tab.open_record()
    page = tab.current_page()
    assert page.form.flow_problems_label.isHidden()
    model = page.form.steps_edit.table.model()
    model.setData(model.index(0, 0), "受理")
    assert "缺时限" in page.form.flow_problems_label.text()
    assert "缺经办人" in page.form.flow_problems_label.text()
    model.setData(model.index(0, 2), "样例甲")
    model.setData(model.index(0, 3), "1")
    assert page.form.flow_problems_label.isHidden()


def test_a_flow_is_typed_link_by_link_with_enter(show, item, qtbot, qapp, click, desk):
    tab = show(PowersPage)
    tab.open_record()
    page = tab.current_page()
    with qtbot.waitActive(tab):
        tab.activateWindow()
    page.form.steps_edit.add_part()
    for cell in ("accept", "window", "A", "１５"):
        editor = qapp.focusWidget()
        assert page.form.steps_edit.isAncestorOf(editor)
        editor.insert(cell)  # as an input method commits it
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qapp.processEvents()
    click(page.page.save_button)
    (step,) = stored(desk)[0].steps
    assert (step.name, step.post, step.person, step.limit) == ("accept", "window", "A", 15)


def test_a_draft_is_changed_at_once(show, desk, item, click):
    tab = show(PowersPage)
    tab.open_record()
    page = tab.current_page()
    assert page.page.message_label.isHidden()
    page.form.head_edit.setText("李某")
    click(page.page.save_button)
    assert stored(desk)[0].head == "李某"


def test_a_published_item_changes_its_note_directly(show, desk, published, click):
    tab = show(PowersPage)
    tab.open_record()
    page = tab.current_page()
    assert "须按程序调整" in page.page.message_label.text()
    page.form.note_edit.setPlainText("核对过")
    click(page.page.save_button)
    assert stored(desk)[0].note == "核对过"


def test_a_published_item_changes_through_an_open_case(show, desk, published, case, top_dialog, click):
    tab = show(PowersPage)
    tab.open_record()
    page = tab.current_page()
    page.form.promised_limit_edit.setText("10个工作日")
    click(page.page.save_button)
    dialog = top_dialog()
    assert "承诺时限" in dialog.form.subject_label.text()
    click(dialog.form.propose_button)
    assert tab.current_page() is None
    assert stored(desk)[0].promised_limit == ""
    (change,) = proposals.proposals_of(case.id)
    assert change.action is ChangeAction.CHANGE
    assert case.number in tab.detail.findChild(type(page.page.save_button), "open_case_button").text()


def test_a_change_without_an_open_case_opens_one_with_the_item(show, desk, published, top_dialog, click):
    tab = show(PowersPage)
    tab.open_record()
    item_page = tab.current_page()
    item_page.form.promised_limit_edit.setText("10个工作日")
    click(item_page.page.save_button)
    assert not top_dialog().form.propose_button.isEnabled()
    click(top_dialog().form.new_case_button)
    page = tab.current_page()
    assert page.items.checked() == (published.id,)
    page.form.title_edit.setText("压缩时限")
    page.form.basis_document_edit.setText("某文件")
    page.form.promulgated_on_edit.setText("2026-11-16")
    page.form.content_edit.setPlainText("压缩承诺时限")
    click(page.page.save_button)
    assert tab.current_page() is None
    assert [change.item for change in proposals.proposals_of(1)] == [published.id]


def test_leaving_the_new_case_goes_back_to_what_was_typed(show, published, top_dialog, click):
    tab = show(PowersPage)
    tab.open_record()
    item_page = tab.current_page()
    item_page.form.promised_limit_edit.setText("10个工作日")
    click(item_page.page.save_button)
    click(top_dialog().form.new_case_button)
    tab.current_page().leave()
    assert tab.current_page() is item_page
    assert item_page.form.promised_limit_edit.text() == "10个工作日"


def test_a_draft_is_given_up_with_a_reason(show, desk, item, prompts, click):
    prompts.text = "重复登记"
    tab = show(PowersPage)
    assert not tab.cancelling.button.isEnabled()
    click(tab.act_buttons["power.cancel"])
    assert stored(desk)[0].status is ItemStatus.CANCELLED
    assert trail.timeline(POWER_LEDGER.area, item.id)[-1].reason == "重复登记"
    tab.form.detail_pages.setCurrentWidget(tab.duties)
    assert not tab.duties.form.add_duty_button.isEnabled()


def test_a_published_item_is_cancelled_through_a_case(show, desk, published, case, top_dialog, click):
    tab = show(PowersPage)
    assert not tab.act_buttons["power.cancel"].isEnabled()
    click(tab.cancelling.button)
    click(top_dialog().form.propose_button)
    assert stored(desk)[0].status is ItemStatus.PUBLISHED
    assert [change.action for change in proposals.proposals_of(case.id)] == [ChangeAction.CANCEL]


def test_a_duty_is_entered_and_changed_under_its_power(show, desk, item, top_dialog, click, write, sentences):
    tab = show(PowersPage)
    tab.form.detail_pages.setCurrentWidget(tab.duties)
    click(tab.duties.form.add_duty_button)
    dialog = top_dialog()
    click(dialog.form.save_button)
    assert sentences(dialog) == ["请填写责任事项。"]
    write(dialog.form.content_edit, "依法受理")
    click(dialog.form.save_button)
    assert [duty.content for duty in lists.duties_of(item.id)] == ["依法受理"]
    click(tab.duties.form.edit_duty_button)
    top_dialog().form.basis_edit.setPlainText("许可法第三十二条")
    click(top_dialog().form.save_button)
    assert lists.duties_of(item.id)[0].basis == "许可法第三十二条"


def test_the_pages_of_the_pane_tell_bases_flow_and_history(show, published):
    tab = show(PowersPage)
    pages = tab.form.detail_pages
    titles = [pages.tabText(index) for index in range(pages.count())]
    assert titles == ["基本", "依据", "流程", "责任", "裁量", "历史", "痕迹"]
    pages.setCurrentIndex(1)
    assert "《条例》第二十三条" in pages.currentWidget().text_label.text()
    pages.setCurrentIndex(5)
    assert "2026-11-03" in pages.currentWidget().text_label.text()


def test_the_list_of_a_day_before_publication_is_empty_and_of_that_day_is_not(show, published, qtbot):
    tab = show(PowersPage)
    tab.day_edit.setText("2026-11-02")
    qtbot.keyClick(tab.day_edit, Qt.Key.Key_Return)
    view = tab.current_page()
    assert "还没有公布的事项" in view.form.empty_label.text()
    view.form.day_edit.setText("2026-11-03")
    qtbot.keyClick(view.form.day_edit, Qt.Key.Key_Return)
    assert view.form.list_table.model().rowCount() == 1
    view.form.day_edit.setText("某日")
    qtbot.keyClick(view.form.day_edit, Qt.Key.Key_Return)
    assert "日期写作" in view.form.problem_label.text()


def test_the_list_of_a_day_is_exported(show, published, prompts, context, tmp_path, click):
    prompts.path = tmp_path / "清单.xlsx"
    tab = show(PowersPage)
    tab.show_as_of()
    click(tab.current_page().form.export_button)
    context.tasks.wait()
    assert prompts.path.exists()


def test_what_changed_since_a_day_is_shown_word_by_word(show, desk, published, click):
    changed = replace(published, note="另记")
    lists.edit_power(desk, changed)
    tab = show(PowersPage)
    tab.day_edit.setText("2026-11-02")
    tab.show_as_of()
    click(tab.current_page().form.compare_button)
    view = tab.current_page()
    assert view.model.rowCount() == 1
    assert "食盐零售许可" in view.form.fields_view.toPlainText()
    assert "新增 1 项" in view.form.count_label.text()
    view.form.before_day_edit.setText("2026-11-04")
    click(view.form.compare_button)
    assert view.model.rowCount() == 0
    assert not view.form.export_button.isEnabled()


def test_other_offices_see_why_they_may_not_enter_items(show, desk, context, item, at_office):
    context.desk.actor = at_office("jh").actor
    tab = show(PowersPage)
    assert not tab.act_buttons["power.add"].isEnabled()
    assert "盐政处" in tab.act_buttons["power.add"].toolTip()


def test_empty_classes_are_shown_as_empty(show, item):
    tab = show(PowersPage)
    assert "行政许可 1" in tab.classes_label.text()
    assert "行政征收 无" in tab.classes_label.text()


def test_the_starter_list_is_loaded_after_a_question(show, desk, prompts, click):
    tab = show(PowersPage)
    prompts.agrees = False
    click(tab.act_buttons["power.starter"])
    assert stored(desk) == []
    prompts.agrees = True
    click(tab.act_buttons["power.starter"])
    assert len(stored(desk)) == tab.model.rowCount() == 40


def test_tables_of_duties_keep_the_rules_of_models(show, desk, item, qtmodeltester):
    lists.add_duty(desk, DutyItem(power_item=item.id, content="依法受理"))
    tab = show(PowersPage)
    tab.form.detail_pages.setCurrentWidget(tab.duties)
    qtmodeltester.check(tab.duties.form.duties_table.model())
