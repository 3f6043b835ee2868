"""An adjustment as the legal office carries it from the trigger event to publication."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus, Trigger
from saltdesk.domain.calendar.terms import DueKind
from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.lists.versions import ChangeAction, ListKind, ListVersion
from saltdesk.domain.registers.publications import Publication, PublicationChannel
from saltdesk.services.adjustments import adjustments
from saltdesk.services.adjustments.extension import request_extension
from saltdesk.services.lists import lists, proposals, versions
from saltdesk.ui.adjustments.adjustment_detail import LINK_COLUMNS
from saltdesk.ui.adjustments.cases_page import CasesPage
from saltdesk.ui.frame.cell_roles import DUE_ROLE
from tests.services.listwork import STEPS
from tests.services.procedure import end_link

_NAMES = [column.name for column in LINK_COLUMNS]

CHAIN = (
    ("apply", "2016-09-23"),
    ("forward", "2016-09-27"),
    ("review", "2016-10-09"),
    ("approve", "2016-10-11"),
    ("confirm", "2016-10-12"),
    ("pass_on", "2016-10-14"),
    ("publish", "2016-10-17"),
    ("own_site", "2016-10-17"),
    ("own_premises", "2016-10-17"),
)
"""The full path from 8 September 2016, each link on its last day."""


@pytest.fixture
def case(desk, set_day, context):
    """A case whose application has to be out by 23 September 2016."""
    set_day(date(2016, 9, 8))
    typed = Adjustment(
        title="条例修订", basis_document="公告第1号", promulgated_on=date(2016, 9, 8), content="修改依据"
    )
    return adjustments.open_adjustment(context.desk, typed)


def cell(tab, row, name, role=Qt.ItemDataRole.DisplayRole):
    model = tab.detail.links
    return model.index(row, _NAMES.index(name)).data(role)


def test_a_case_goes_from_its_trigger_to_publication_by_the_dates_of_the_notice(
    show, click, write, set_day, top_dialog, desk
):
    set_day(date(2016, 9, 8))
    tab = show(CasesPage)
    click(tab.act_buttons["adjustment.open"])
    page = tab.current_page()
    write(page.form.title_edit, "《盐业管理条例》修订")
    write(page.form.basis_document_edit, "公告第1号")
    write(page.form.promulgated_on_edit, "2016-09-08")
    write(page.form.content_edit, "更新实施依据")
    assert "2016-09-23" in page.form.apply_due_label.text()
    click(page.page.save_button)
    for place, (code, due) in enumerate(CHAIN):
        assert cell(tab, place, "due_on") == due
        day = date.fromisoformat(due)
        set_day(day)
        if code in ("forward", "confirm"):
            end_link(desk, tab.current_record().id, code, day)
            tab.refresh()
            continue
        click(tab.detail.findChild(object, f"finish_{code}_button"))
        form = top_dialog().form
        for field in (form.first_document_edit.number_edit, form.second_document_edit.number_edit):
            write(field, "文号1" if field.isVisible() else "")
        write(form.place_edit, "一楼公示栏" if form.place_edit.isVisible() else "")
        click(form.record_button)
    assert tab.current_record().status is AdjustmentStatus.FINISHED
    assert not tab.act_buttons["adjustment.link"].isEnabled()


def test_the_trigger_decides_which_date_starts_the_term(show, write):
    tab = show(CasesPage)
    tab.new_record()
    page = tab.current_page()
    page.form.trigger_combo.setCurrentText(Trigger.DELEGATED.label)
    assert "文件日期起算" in page.form.clock_hint_label.text()
    write(page.form.promulgated_on_edit, "2026-11-02")
    assert not page.form.explain_button.isEnabled()
    write(page.form.document_on_edit, "2026-11-09")
    assert "2026-11-23" in page.form.apply_due_label.text()
    assert "2026-11-16" in page.form.strict_due_label.text()


def test_another_start_needs_its_reason(show, click, write, sentences, context):
    tab = show(CasesPage)
    tab.new_record()
    page = tab.current_page()
    for name, text in (
        ("title", "条例修订"),
        ("basis_document", "公告第1号"),
        ("promulgated_on", "2026-11-02"),
        ("started_on", "2026-11-09"),
        ("content", "更新依据"),
    ):
        write(getattr(page.form, f"{name}_edit"), text)
    click(page.page.save_button)
    assert sentences(page) == ["起算日不是公布日，请写明理由。"]
    write(page.form.start_reason_edit, "文件11月9日送达")
    click(page.page.save_button)
    assert tab.current_record().due_on == date(2026, 11, 23)


def test_a_refused_save_brings_the_wrong_field_into_view(show, click, qapp):
    tab = show(CasesPage)
    tab.new_record()
    page = tab.current_page()
    qapp.processEvents()
    bar = page.page.body_area.verticalScrollBar()
    bar.setValue(bar.maximum())
    click(page.page.save_button)
    area = page.page.body_area.viewport()
    assert area.rect().contains(page.form.title_edit.mapTo(area, page.form.title_edit.rect().center()))


def test_touched_items_are_found_checked_and_saved(show, click, write, desk):
    wanted = lists.add_power(desk, PowerItem("02-007", "加碘盐处罚", PowerClass.PENALTY, legal_basis="条例"))
    lists.add_power(desk, PowerItem("01-001", "食盐许可", PowerClass.LICENCE, legal_basis="条例"))
    tab = show(CasesPage)
    tab.new_record()
    page = tab.current_page()
    write(page.form.title_edit, "条例修订")
    write(page.form.basis_document_edit, "公告第1号")
    write(page.form.promulgated_on_edit, "2026-11-02")
    write(page.form.item_search_edit, "加碘")
    found = page.form.items_list.model()
    assert found.rowCount() == 1
    found.setData(found.index(0, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert page.form.items_count_label.text() == "已选 1 项"
    click(page.page.save_button)
    assert tab.current_record().items == (wanted.id,)


def test_only_the_bureaus_own_links_become_overdue(show, case, set_day, desk):
    set_day(date(2016, 9, 26))
    tab = show(CasesPage)
    assert cell(tab, 0, "standing", DUE_ROLE) is DueKind.OVERDUE
    assert cell(tab, 0, "standing") == "▲逾期1日"
    end_link(desk, case.id, "apply", date(2016, 9, 26))
    set_day(date(2016, 10, 9))
    tab.refresh()
    assert cell(tab, 0, "standing") == ""
    assert cell(tab, 1, "standing", DUE_ROLE) is DueKind.WAITING
    assert "逾期" not in cell(tab, 1, "standing")


def test_the_application_is_not_out_without_its_document(show, case, click, top_dialog, sentences):
    tab = show(CasesPage)
    click(tab.detail.findChild(object, "finish_apply_button"))
    dialog = top_dialog()
    click(dialog.form.record_button)
    assert sentences(dialog) == ["请登记调整申请和调整意见。"]
    dialog.form.done_on_edit.setText("某天")
    click(dialog.form.record_button)
    assert "日期写作" in sentences(dialog)[0]
    dialog.reject()
    assert tab.current_record().current_link == "apply"


def test_an_approved_extension_moves_the_due_date_to_thirty_days(
    show, case, click, write, top_dialog, sentences, desk
):
    request_extension(desk, case.id, desk.clock.today(), "涉及多个部门")
    tab = show(CasesPage)
    click(tab.act_buttons["adjustment.extend"])
    dialog = top_dialog()
    assert "2016-10-26" in dialog.form.new_due_label.text()
    click(dialog.form.record_button)
    assert sentences(dialog) == ["请填写批准延长的文号或批准人。"]
    write(dialog.form.extension_approval_edit, "市审改办批复1号")
    click(dialog.form.record_button)
    assert cell(tab, 0, "due_on") == "2016-10-26"


def test_a_withdrawn_case_keeps_its_reason_and_offers_no_links(show, case, click, prompts):
    prompts.text = "上级文件撤回"
    tab = show(CasesPage)
    click(tab.act_buttons["adjustment.withdraw"])
    assert tab.current_record().status is AdjustmentStatus.WITHDRAWN
    assert not tab.act_buttons["adjustment.extend"].isEnabled()
    assert not tab.detail.findChild(object, "finish_apply_button").isEnabled()


def test_f1_on_a_link_explains_its_due_date_day_by_day(show, case, qtbot, top_dialog):
    tab = show(CasesPage)
    tab.activateWindow()
    qtbot.waitExposed(tab)
    tab.detail.form.links_table.setFocus()
    qtbot.keyClick(tab.detail.form.links_table, Qt.Key.Key_F1)
    dialog = top_dialog()
    days = dialog.form.counted_label.text().partition("：")[2].split("、")
    assert days[0] == "09-09"
    assert days[-1] == "09-23"
    assert len(days) == 10
    assert "09-15" not in days
    assert "09-18" in days
    marks = {square.day.day: square.mark for square in dialog.form.day_strip.shown()}
    assert (marks[15], marks[16], marks[18]) == ("休", "休", "班")
    dialog.accept()


def test_a_link_that_has_not_started_has_nothing_to_explain(show, case):
    tab = show(CasesPage)
    tab.detail.form.links_table.selectRow(3)
    assert not tab.detail.form.explain_button.isEnabled()


def test_tables_of_links_keep_the_rules_of_models(show, case, qtmodeltester):
    qtmodeltester.check(show(CasesPage).detail.links)


def test_a_draft_keeps_the_items_that_were_ticked(show, click, write, desk):
    items = [
        lists.add_power(desk, PowerItem(code=code, name=f"事项{code}", legal_basis="条例"))
        for code in ("01", "02", "03")
    ]
    tab = show(CasesPage)
    click(tab.act_buttons["adjustment.open"])
    page = tab.current_page()
    write(page.form.title_edit, "半途的调整")
    page.items.check([items[2].id])
    click(page.page.back_button)
    click(tab.act_buttons["adjustment.open"])
    again = tab.current_page()
    assert again.items.checked() == ()
    click(again.page.draft_use_button)
    assert again.form.title_edit.text() == "半途的调整"
    assert again.items.checked() == (items[2].id,)
    assert again.record().items == (items[2].id,)
    assert again.form.items_count_label.text() == "已选 1 项"


SITE = Publication(channel=PublicationChannel.CITY_SITE, place="www.example.gov.cn")


@pytest.fixture
def public_item(desk):
    item = lists.add_power(
        desk,
        PowerItem(
            "01-001", "食盐零售许可", PowerClass.LICENCE, legal_basis="《条例》第二十三条", steps=STEPS
        ),
    )
    version = versions.draft_version(desk, ListVersion(items=(item.id,)))
    versions.report_version(desk, version.id, date(2016, 8, 1), "报1号")
    versions.confirm_version(desk, version.id, date(2016, 8, 2), "市审改办", "审1号")
    versions.publish_version(desk, version.id, date(2016, 8, 3), [SITE])
    return item


def test_a_change_of_a_public_item_is_proposed_in_the_case(
    show, desk, public_item, case, top_dialog, click, write, sentences
):
    tab = show(CasesPage)
    proposed = tab.detail.form.case_proposals
    assert not proposed.form.no_proposal_label.isHidden()
    assert not proposed.form.withdraw_button.isEnabled()
    click(proposed.form.propose_button)
    dialog = top_dialog()
    write(dialog.form.search_edit, "零售")
    click(dialog.form.choose_button)
    page = tab.current_page()
    page.form.name_edit.clear()
    click(page.page.save_button)
    assert sentences(page) == ["请填写事项名称。"]
    write(page.form.name_edit, "食盐零售许可证核发")
    click(page.page.save_button)
    assert tab.current_record().id == case.id
    model = proposed.rows
    cells = [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]
    assert cells == [["变更", "01-001 食盐零售许可证核发", "事项名称", "食盐零售许可", "食盐零售许可证核发"]]


def test_a_proposal_is_opened_again_and_taken_back(
    show, desk, context, public_item, case, click, prompts, top_dialog
):
    changed = replace(lists.POWERS.first(code="01-001"), promised_limit="10个工作日")
    proposals.propose(context.desk, case.id, ListKind.POWERS, changed)
    tab = show(CasesPage)
    proposed = tab.detail.form.case_proposals
    proposed.edit()
    assert tab.current_page().form.promised_limit_edit.text() == "10个工作日"
    tab.current_page().discard()
    click(proposed.form.withdraw_button)
    assert "撤回对“01-001　食盐零售许可”" in prompts.said[-1]
    assert proposals.proposals_of(case.id) == ()
    assert not proposed.form.no_proposal_label.isHidden()


def test_a_new_item_is_proposed_in_the_case(show, desk, case, click, write):
    tab = show(CasesPage)
    click(tab.detail.form.case_proposals.form.propose_new_button)
    page = tab.current_page()
    write(page.form.code_edit, "06-009")
    write(page.form.name_edit, "盐业检查")
    model = page.form.bases_edit.table.model()
    model.setData(model.index(0, 0), "条例")
    click(page.page.save_button)
    assert [change.action for change in proposals.proposals_of(case.id)] == [ChangeAction.ADD]
    assert lists.POWERS.first(code="06-009") is None


def test_a_case_without_public_items_says_so_when_one_is_to_be_chosen(show, case, click, top_dialog):
    tab = show(CasesPage)
    click(tab.detail.form.case_proposals.form.propose_button)
    click(top_dialog().form.choose_button)
    assert top_dialog().form.problem_label.text() == "请选择一个已公布的事项。"


def test_further_situations_are_marked_beside_the_main_one(show, click, write):
    tab = show(CasesPage)
    tab.new_record()
    page = tab.current_page()
    page.form.further_triggers_list.mark((Trigger.BODY_CHANGED, Trigger.INTERNAL))
    page.form.trigger_combo.setCurrentText(Trigger.INTERNAL.label)
    assert page.form.further_triggers_list.marked() == (Trigger.BODY_CHANGED,)
    for name, text in (("title", "机构改革"), ("basis_document", "三定方案"), ("content", "更新主体")):
        write(getattr(page.form, f"{name}_edit"), text)
    write(page.form.document_on_edit, "2026-11-02")
    click(page.page.save_button)
    assert tab.current_record().further_triggers == (Trigger.BODY_CHANGED,)


def test_only_another_start_asks_for_a_reason(show, write):
    tab = show(CasesPage)
    tab.new_record()
    form = tab.current_page().form
    write(form.promulgated_on_edit, "2026-11-02")
    assert not form.start_reason_edit.isVisible()
    write(form.started_on_edit, "2026-11-02")
    assert not form.start_reason_edit.isVisible()
    form.started_on_edit.setText("2026-11-09")
    assert form.start_reason_edit.isVisible()


def test_cases_are_filtered_by_whose_turn_it_is_stage_and_overdue(show, case, set_day, desk):
    typed = Adjustment(
        title="第二件", basis_document="公告第2号", promulgated_on=date(2016, 9, 8), content="依据"
    )
    other = adjustments.open_adjustment(desk, typed)
    set_day(date(2016, 9, 23))
    end_link(desk, case.id, "apply", date(2016, 9, 23))
    set_day(date(2016, 9, 30))
    tab = show(CasesPage)

    def shown():
        return [tab.model.id_at(row) for row in range(tab.model.rowCount())]

    tab.filters.side_combo.setCurrentText("外单位")
    assert shown() == [case.id]
    tab.filters.stage_combo.setCurrentText("申请")
    assert shown() == []
    tab._leave_empty()
    assert sorted(shown()) == [case.id, other.id]
    tab.filters.overdue_check.setChecked(True)
    assert shown() == [other.id]
    tab.filters.overdue_check.setChecked(False)
    tab.form.office_combo.setCurrentIndex(tab.form.office_combo.findData(case.office))
    assert sorted(shown()) == [case.id, other.id]


def test_rates_keep_other_bodies_apart_and_are_exported(
    show, case, set_day, desk, click, top_dialog, prompts, context, tmp_path
):
    set_day(date(2016, 9, 26))
    end_link(desk, case.id, "apply", date(2016, 9, 26))
    set_day(date(2016, 9, 27))
    end_link(desk, case.id, "forward", date(2016, 9, 27))
    tab = show(CasesPage)
    click(tab.statistics_button)
    dialog = top_dialog()
    assert dialog.form.rate_label.text() == "本局按时率　0.0%"
    figures = {row.figures.rule.code: row.figures.rate for row in dialog.ledger.rows}
    assert (figures["apply"], figures["forward"], figures["confirm"]) == (0.0, 1.0, None)
    prompts.path = tmp_path / "按时率.xlsx"
    click(dialog.form.export_button)
    context.tasks.wait()
    assert prompts.path.stat().st_size > 3000
    dialog.form.until_edit.setText("2016-01-01")
    dialog.form.since_edit.setText("2016-02-01")
    click(dialog.form.show_button)
    assert "不能早于" in dialog.form.problem_label.text()
    dialog.accept()
