"""A case on its wide page: carried link by link to publication, objected to, reviewed jointly, printed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from saltdesk.documents.preview import page_count
from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus, Answer
from saltdesk.domain.adjustments.case_files import ContactManner, DocumentKind
from saltdesk.domain.adjustments.timeline import BarState
from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem
from saltdesk.domain.lists.versions import ListKind
from saltdesk.services.adjustments import adjustments, case_files
from saltdesk.services.adjustments import extension as adjustment_extension
from saltdesk.services.desk import people
from saltdesk.services.lists import proposals
from saltdesk.storage.areas.lists import POWERS
from saltdesk.ui.adjustments.adjustment_case_page import AdjustmentCasePage
from saltdesk.ui.adjustments.cases_page import CasesPage
from saltdesk.ui.ledger.case_page import CasePage
from tests.services.listwork import STEPS
from tests.services.procedure import end_link

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
"""The full path from 8 September 2016, each link on its last day (domain 1.8)."""


@pytest.fixture
def case(desk, set_day, context):
    """A case whose application has to be out by 23 September 2016."""
    set_day(date(2016, 9, 8))
    typed = Adjustment(
        title="条例修订",
        basis_document="公告第1号",
        promulgated_on=date(2016, 9, 8),
        document_on=date(2016, 9, 6),
        content="修改依据",
    )
    return adjustments.open_adjustment(context.desk, typed)


@pytest.fixture
def carry(desk, set_day):
    """Bring a case to a link, each before it on its last day."""

    def to(case, code):
        for link, due in CHAIN:
            if link == code:
                return
            set_day(date.fromisoformat(due))
            end_link(desk, case.id, link, date.fromisoformat(due), **_SHARED.get(link, {}))

    return to


_SHARED = {"forward": {"leads": ("fzb",)}}


@pytest.fixture
def open_case(show, qtbot, bring_forward):
    """The wide page of the only case, opened from the table with Enter."""

    def build():
        tab = show(CasesPage)
        bring_forward(tab)
        tab.form.ledger_table.setFocus()
        qtbot.keyClick(tab.form.ledger_table, Qt.Key.Key_Return)
        page = tab.current_page()
        assert isinstance(page, AdjustmentCasePage)
        return page

    return build


@pytest.fixture
def end(click, write, top_dialog):
    """Record the end of the chosen link with what its dialog asks for, as a clerk would."""

    def record(page, answer=Answer.AGREED, leads=("fzb",)):
        click(page.act_buttons["adjustment.link"])
        form = top_dialog().form
        for edit in (form.first_document_edit, form.second_document_edit):
            if edit.isVisible():
                write(edit.number_edit, "示例文号")
        if form.leads_list.isVisible():
            form.leads_list.mark(leads)
            form.main_lead_combo.setCurrentIndex(form.main_lead_combo.findData(leads[0]))
        if form.answer_combo.isVisible():
            form.answer_combo.setCurrentIndex(form.answer_combo.findData(answer))
        if form.place_edit.isVisible():
            write(form.place_edit, "https://example.invalid/qd")
        click(form.record_button)

    return record


def bar(page, code, loop=1):
    rows = page.form.case_timeline.shown()
    return next(row.bar for row in rows if (row.bar.code, row.bar.loop) == (code, loop))


def choose(page, code):
    """Choose the row of a link of the latest round, as a click on it does."""
    rows = page.form.case_timeline.shown()
    page.form.case_timeline.choose(max(place for place, row in enumerate(rows) if row.bar.code == code))
    assert page.chosen().code == code


def test_a_case_goes_day_by_day_to_publication_on_its_page(case, open_case, end, set_day, desk):
    item = PowerItem("03-001", "示例新增", PowerClass.LICENCE, legal_basis="《条例》第三条", steps=STEPS)
    proposals.propose(desk, case.id, ListKind.POWERS, item)
    page = open_case()
    for code, due in CHAIN:
        choose(page, code)
        found = bar(page, code)
        assert (found.due.isoformat(), found.is_expected) == (due, False)
        set_day(date.fromisoformat(due))
        end(page)
        assert bar(page, code).state is BarState.DONE
    assert page.record.status is AdjustmentStatus.FINISHED
    assert page.record.published_on == date(2016, 10, 17)
    assert "2016-10-17 公布" in page.form.state_label.text()
    assert page.form.state_label.text().endswith("生效")
    assert [one.status for one in POWERS.all(code="03-001")] == [ItemStatus.PUBLISHED]
    assert not any(page.act_buttons[act].isEnabled() for act in ("adjustment.link", "adjustment.skip"))


def test_the_page_foresees_the_links_that_have_not_begun(case, open_case):
    page = open_case()
    expected = [(row.bar.code, row.bar.due.isoformat()) for row in page.form.case_timeline.shown()]
    assert expected == list(CHAIN)
    marks = {column.day.day: column.day.mark.label for column in page.form.case_timeline._layout.columns}
    assert marks[date(2016, 9, 15)] == "休"
    assert marks[date(2016, 9, 18)] == "班"


def test_only_the_bureaus_own_links_turn_red(case, open_case, carry, set_day):
    set_day(date(2016, 9, 26))
    page = open_case()
    assert bar(page, "apply").state is BarState.OVERDUE
    carry(case, "review")
    set_day(date(2016, 10, 20))
    page.refresh()
    assert bar(page, "review").state is BarState.WAITING
    words = {row.bar.code: row.words for row in page.form.case_timeline.shown()}
    assert words["review"] == "已等 14 个工作日"
    assert "逾期" not in page.form.waiting_label.text()
    assert "可以催办" in page.form.waiting_label.text()


def test_a_no_asks_for_the_objection_at_once_and_keeps_the_first_round(
    case, open_case, carry, end, set_day, top_dialog, click, write
):
    carry(case, "confirm")
    set_day(date(2016, 10, 12))
    page = open_case()
    end(page, answer=Answer.OBJECTED)
    dialog = top_dialog()
    assert "提交异议申请复审" in dialog.form.link_label.text()
    assert "2016-10-13" in dialog.form.term_label.text()
    assert "自提出异议起算为 2016-10-14" in dialog.form.term_label.text()
    write(dialog.form.first_document_edit.number_edit, "复审申请1号")
    click(dialog.form.record_button)
    assert page.record.loop == 2
    assert bar(page, "review", 1).state is BarState.DONE
    assert bar(page, "review", 2).due == date(2016, 10, 19)
    rounds = page.models["loops"]
    assert rounds.record(0).answer == "有异议"
    assert rounds.record(0).objection == "复审申请1号"
    assert "2016-10-13（从严），2016-10-14（自异议起）" in rounds.record(0).object_until


def test_several_lead_departments_are_reviewed_jointly(
    case, open_case, carry, end, set_day, top_dialog, click, write, sentences
):
    carry(case, "forward")
    set_day(date(2016, 9, 27))
    page = open_case()
    end(page, leads=("fzb", "bb"))
    reviews = [row.bar for row in page.form.case_timeline.shown() if row.bar.code == "review"]
    assert [one.actor for one in reviews] == ["市政府法制办", "市编办"]
    click(page.act_buttons["adjustment.joint"])
    set_day(date(2016, 9, 28))
    top_dialog().form.told_on_edit.setText("2016-09-29")
    click(top_dialog().form.record_button)
    assert sentences(top_dialog()) == ["告知日期须在收到转办意见与今天之间。"]
    top_dialog().form.told_on_edit.setText("2016-09-28")
    click(top_dialog().form.record_button)
    set_day(date(2016, 9, 29))
    click(page.act_buttons["adjustment.joint"])
    write(top_dialog().form.attendees_edit, "市法制办、市编办、本局法制室")
    click(top_dialog().form.record_button)
    set_day(date(2016, 10, 9))
    click(page.act_buttons["adjustment.joint"])
    write(top_dialog().form.document_edit.number_edit, "会审〔2016〕3号")
    click(top_dialog().form.record_button)
    assert [link.done_on for link in page.links if link.code == "review"] == [date(2016, 10, 9)] * 2
    assert bar(page, "approve").state is BarState.WAITING
    shown = page.form.joint_view.findChild(object, "attendees_fact_label").text()
    assert shown == "市法制办、市编办、本局法制室"


def test_forwarding_names_only_lead_departments_and_one_in_charge(
    case, open_case, carry, set_day, top_dialog, click, sentences
):
    carry(case, "forward")
    set_day(date(2016, 9, 27))
    page = open_case()
    click(page.act_buttons["adjustment.link"])
    dialog = top_dialog()
    assert dialog.form.leads_list.count() == 5
    assert not dialog.form.main_lead_combo.isVisible()
    dialog.form.leads_list.mark(("fzb", "bb"))
    assert dialog.form.main_lead_combo.isVisible()
    click(dialog.form.record_button)
    assert sentences(dialog) == ["请在牵头部门中指定一个主办牵头部门。"]
    dialog.reject()


def test_updating_the_own_site_before_the_city_warns_but_is_recorded(
    case, open_case, carry, set_day, top_dialog, click, write
):
    carry(case, "pass_on")
    set_day(date(2016, 10, 13))
    page = open_case()
    choose(page, "own_site")
    click(page.act_buttons["adjustment.link"])
    dialog = top_dialog()
    assert "早于统一公布" in dialog.form.caution_label.text()
    write(dialog.form.place_edit, "https://example.invalid/yzj")
    click(dialog.form.record_button)
    assert adjustments.link_of(case.id, "own_site").done_on == date(2016, 10, 13)


def test_a_late_entry_asks_for_its_reason_while_it_is_typed(
    case, open_case, set_day, top_dialog, click, write
):
    set_day(date(2016, 9, 30))
    page = open_case()
    click(page.act_buttons["adjustment.link"])
    form = top_dialog().form
    assert not form.reason_edit.isVisible()
    form.done_on_edit.setText("2016-09-20")
    assert form.reason_edit.isVisible()
    write(form.first_document_edit.number_edit, "申请1号")
    write(form.second_document_edit.number_edit, "意见1号")
    write(form.reason_edit, "经办人休假")
    click(form.record_button)
    assert adjustments.link_of(case.id, "apply").reason == "经办人休假"


def test_opening_a_case_offers_its_acts_once(case, open_case, carry, counted):
    carry(case, "forward")
    offered = counted(CasePage, "show_offers")
    open_case()
    assert len(offered) == 1


def test_skipping_needs_a_reason_and_the_application_cannot_be_skipped(
    case, open_case, carry, set_day, top_dialog, click, write, sentences
):
    page = open_case()
    assert not page.act_buttons["adjustment.skip"].isEnabled()
    assert "不能跳过" in page.act_buttons["adjustment.skip"].toolTip()
    carry(case, "forward")
    page.refresh()
    page._select(page._current_link())
    click(page.act_buttons["adjustment.skip"])
    dialog = top_dialog()
    click(dialog.form.skip_button)
    assert sentences(dialog) == ["请填写跳过的理由。"]
    write(dialog.form.reason_edit, "市审改办直接审核")
    click(dialog.form.skip_button)
    assert bar(page, "forward").state is BarState.SKIPPED


def test_contacts_and_documents_are_kept_with_their_link(
    case, open_case, carry, set_day, top_dialog, click, write, prompts, tmp_path
):
    carry(case, "review")
    page = open_case()
    click(page.act_buttons["adjustment.contact"])
    form = top_dialog().form
    form.manner_combo.setCurrentIndex(form.manner_combo.findData(ContactManner.VISIT))
    write(form.matter_edit, "询问进度")
    click(form.record_button)
    assert page.models["contacts"].record(0).contact.manner is ContactManner.VISIT
    assert "已联系1次" in page.form.waiting_label.text()
    prompts.path = tmp_path / "转办函.pdf"
    prompts.path.write_bytes(b"%PDF-1.4 sample")
    click(page.act_buttons["adjustment.document"])
    form = top_dialog().form
    form.kind_combo.setCurrentIndex(form.kind_combo.findData(DocumentKind.OTHER))
    form.document_edit.choose_file()
    write(form.document_edit.number_edit, "转办2号")
    click(form.record_button)
    stored = case_files.documents_of(case.id)[-1]
    assert stored.file_name == "转办函.pdf"
    prompts.path = tmp_path / "副本.pdf"
    page.form.documents_table.selectRow(page.models["documents"].rowCount() - 1)
    page.save_file()
    assert prompts.path.read_bytes() == b"%PDF-1.4 sample"


def test_an_extension_is_asked_for_and_its_dates_are_said(case, open_case, top_dialog, click, write, desk):
    page = open_case()
    assert not page.act_buttons["adjustment.extend"].isEnabled()
    click(page.act_buttons["adjustment.request"])
    form = top_dialog().form
    assert "2016-09-23" in form.new_due_label.text()
    assert "2016-10-26" in form.new_due_label.text()
    write(form.extension_reason_edit, "涉及多个部门")
    click(form.record_button)
    assert page.act_buttons["adjustment.extend"].isEnabled()
    adjustment_extension.extend_application(desk, case.id, "批复1号", date(2016, 9, 8))
    assert bar(page, "apply").due == date(2016, 10, 26)


def test_f1_in_the_time_line_counts_the_days(case, open_case, qtbot, top_dialog):
    page = open_case()
    line = page.form.case_timeline
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Home)
    qtbot.keyClick(line, Qt.Key.Key_F1)
    dialog = top_dialog()
    assert "09-09" in dialog.form.counted_label.text()
    assert "09-15" not in dialog.form.counted_label.text()
    dialog.accept()


def test_arrows_choose_a_link_and_its_sentence_can_be_read_aloud(case, open_case, qtbot):
    page = open_case()
    line = page.form.case_timeline
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert page.chosen().code == "forward"
    assert "分类转交牵头部门" in line.accessibleDescription()
    assert "预计2016-09-27（周二）" in line.accessibleDescription()
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert page.chosen().code == "apply"


def test_esc_goes_back_to_the_same_row(case, open_case, qtbot):
    page = open_case()
    tab = page.window()
    qtbot.keyClick(page.form.case_timeline, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tab.current_page() is None)
    assert tab.current_record().id == case.id


def test_a_case_is_printed_with_its_trace(
    case, open_case, carry, context, top_dialog, click, prompts, tmp_path
):
    carry(case, "approve")
    page = open_case()
    prompts.path = tmp_path / "办件.pdf"
    click(page.form.print_button)
    context.tasks.wait()
    dialog = top_dialog()
    assert page_count(dialog.pdf) >= 2
    dialog.save_as()
    assert prompts.path.read_bytes() == dialog.pdf
    dialog.accept()


def test_a_chase_letter_begins_with_the_link_that_waits(case, open_case, carry, click, show):
    carry(case, "review")
    page = open_case()
    click(page.chase_button)
    letter = page.window().current_page()
    assert letter.source.kind.code == "chase_letter"
    assert "市政府法制办" in letter.values()["to_body"]


def test_the_bodies_offered_are_the_five_lead_departments(desk):
    assert [body.code for body in people.lead_departments()] == ["bb", "fzb", "zwzx", "czj", "fgw"]


def test_the_facts_are_edited_over_the_page_which_then_shows_them(case, open_case, click, write):
    page = open_case()
    tab = page.window()
    click(page.form.edit_button)
    form = tab.current_page().form
    form.title_edit.clear()
    write(form.title_edit, "条例再次修订")
    click(tab.current_page().page.save_button)
    assert tab.current_page() is page
    assert "条例再次修订" in page.form.title_label.text()


def test_acts_stay_with_the_case_that_is_shown_when_the_table_moves_on(case, open_case, end, desk, set_day):
    page = open_case()
    tab = page.window()
    typed = Adjustment(
        title="另一件", basis_document="公告第2号", promulgated_on=date(2016, 9, 8), content="依据"
    )
    adjustments.open_adjustment(desk, typed)
    tab.filters.side_combo.setCurrentText("本局应办")
    set_day(date(2016, 9, 9))
    end(page)
    tab.refresh()
    assert tab.current_record().title == "另一件"
    page.chase()
    assert tab.current_page().source.record == case.id


def test_a_finished_case_is_no_longer_edited(case, open_case, carry):
    carry(case, "")
    page = open_case()
    assert not page.form.edit_button.isEnabled()
    assert page.act_buttons["adjustment.document"].isEnabled()
    assert [row.bar.state for row in page.form.case_timeline.shown()] == [BarState.DONE] * 9
