"""A notice as a clerk makes it: from the record by the menu over the page and the preview to the paper."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from saltdesk.domain.accountability import AccountabilityCase, OwnMeasure
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.calendar.typed_dates import NO_DATE
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.notices.kinds import kinds_for
from saltdesk.services.accountability import accountability
from saltdesk.services.complaints import decisions
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.complaints.supplements import ask_supplement
from saltdesk.services.notices.issued import notice_by_number, notices_of
from saltdesk.ui.accountability.accountability_tab import AccountabilityTab
from saltdesk.ui.complaints.complaints_tab import ComplaintsTab
from saltdesk.ui.fields.rows_edit import RowsEdit
from saltdesk.ui.inspections.visits.inspections_page import InspectionsPage
from saltdesk.ui.notices.issue_dialog import IssueDialog
from saltdesk.ui.notices.notice_page import NoticePage

NUMBER = "郑盐投受〔2026〕1号"


@pytest.fixture
def registered(desk):
    person = Complainant(name="赵示例", contact="63221234")
    complaint = Complaint(received_at=desk.clock.now(), matter="食盐零售许可", object_office="盐政处")
    return register_complaint(desk, Intake(complaint, person))


@pytest.fixture
def supplementing(desk, registered):
    today = desk.clock.today()
    return ask_supplement(desk, registered.id, "证明材料", today, date(2026, 12, 1))


@pytest.fixture
def accepted(desk, registered):
    today = desk.clock.today()
    return decisions.accept_complaint(desk, registered.id, "法制室", today)


@pytest.fixture
def choose():
    """Choose a kind from the menu of a tab, as a click on it does."""

    def take(tab, code):
        tab.notice_menu.fill()
        actions = tab.notice_menu.kinds_menu.actions()
        action = next(one for one in actions if one.objectName() == f"{code}_action")
        assert action.isEnabled(), action.toolTip()
        action.trigger()
        return tab.current_page()

    return take


def test_the_menu_offers_the_kinds_of_the_area_and_says_why_one_is_not_possible(show, supplementing):
    tab = show(ComplaintsTab)
    tab.notice_menu.fill()
    actions = {one.objectName(): one for one in tab.notice_menu.kinds_menu.actions()}
    assert list(actions) == [f"{kind.code}_action" for kind in kinds_for(Area.COMPLAINTS)]
    assert actions["supplement_request_action"].isEnabled()
    assert not actions["acceptance_notice_action"].isEnabled()
    assert "须为已受理" in actions["acceptance_notice_action"].toolTip()


def test_without_a_record_every_kind_is_grey(show):
    tab = show(ComplaintsTab)
    tab.notice_menu.fill()
    actions = tab.notice_menu.kinds_menu.actions()
    assert {one.isEnabled() for one in actions} == {False}
    assert {one.toolTip() for one in actions} == {"请先选择一条记录。"}


def test_another_office_is_told_who_issues_this_kind(show, accepted, context, at_office):
    context.desk.actor = at_office("bg").actor
    tab = show(ComplaintsTab)
    tab.notice_menu.fill()
    actions = {one.objectName(): one for one in tab.notice_menu.kinds_menu.actions()}
    assert not actions["acceptance_notice_action"].isEnabled()
    assert "计划管理处" in actions["acceptance_notice_action"].toolTip()


def test_a_page_begins_with_what_the_record_says_and_names_what_is_missing(show, accepted, choose):
    page = choose(show(ComplaintsTab), "acceptance_notice")
    assert isinstance(page, NoticePage)
    assert page.form.complainant_edit.text() == "赵示例"
    assert page.form.accepted_on_edit.text() == "2026-11-23"
    assert not hasattr(page.form, "number_edit")
    assert page.form.matter_edit.toolTip() == "依据：第五部分（二）第1项"
    assert page.missing_label.text() == "✓ 必备内容齐全。"
    page.form.matter_edit.clear()
    assert page.missing_label.text() == "○ 还缺：投诉事项（第五部分（二）第1项）"


def test_a_missing_element_stops_the_preview_beside_its_field(
    show, accepted, choose, click, context, sentences
):
    page = choose(show(ComplaintsTab), "acceptance_notice")
    page.form.matter_edit.clear()
    click(page.page.save_button)
    context.tasks.wait()
    assert sentences(page) == ["请填写投诉事项。"]
    assert page.focusWidget() is page.form.matter_edit


def test_a_character_no_font_has_is_named_beside_its_field(
    show, accepted, choose, click, context, sentences, write
):
    page = choose(show(ComplaintsTab), "acceptance_notice")
    write(page.form.contact_person_edit, "\U0001f600")
    write(page.form.rights_edit, "\U0001f4a9")
    click(page.page.save_button)
    context.tasks.wait()
    assert any("U+1F600" in sentence for sentence in sentences(page))
    assert any("U+1F4A9" in sentence for sentence in sentences(page))
    page.form.rights_edit.clear()
    click(page.page.save_button)
    context.tasks.wait()
    (sentence,) = sentences(page)
    assert "U+1F600" in sentence
    assert page.focusWidget() is page.form.contact_person_edit
    assert not notices_of(Area.COMPLAINTS, accepted.id, context.desk)


def test_a_wrong_date_is_refused_beside_its_field(show, accepted, choose, click, sentences):
    page = choose(show(ComplaintsTab), "acceptance_notice")
    page.form.expected_on_edit.setText("某天")
    click(page.page.save_button)
    assert sentences(page) == [NO_DATE]


def test_a_notice_is_issued_from_its_preview_and_stands_with_the_record(
    show, accepted, choose, click, context, top_dialog
):
    tab = show(ComplaintsTab)
    page = choose(tab, "acceptance_notice")
    click(page.page.save_button)
    context.tasks.wait()
    dialog = top_dialog()
    assert isinstance(dialog, IssueDialog)
    assert not dialog.form.print_button.isVisible()
    click(dialog.issue_button)
    context.tasks.wait()
    QApplication.processEvents()
    shown = top_dialog()
    assert shown.windowTitle() == f"投诉受理告知书　{NUMBER}"
    shown.accept()
    assert tab.current_page() is None
    assert tab.detail.form.issued_list.isVisible()
    (issued,) = notices_of(Area.COMPLAINTS, accepted.id, context.desk)
    assert (issued.number, issued.addressee) == (NUMBER, "赵**")
    click(tab.detail.form.issued_list.open_button)
    assert top_dialog().pdf == shown.pdf
    top_dialog().accept()
    assert notice_by_number(NUMBER).prints == 0


def test_the_page_of_a_notice_closes_before_the_issued_paper_opens(
    show, accepted, choose, click, context, top_dialog, monkeypatch, qtbot
):
    tab = show(ComplaintsTab)
    page = choose(tab, "acceptance_notice")
    click(page.page.save_button)
    context.tasks.wait()
    lay_over = []
    monkeypatch.setattr(tab.notice_menu.papers, "show", lambda *_: lay_over.append(tab.current_page()))
    click(top_dialog().issue_button)
    qtbot.waitUntil(lambda: bool(lay_over))
    assert lay_over == [None]


def test_a_preview_that_is_not_approved_issues_nothing_and_keeps_the_page(
    show, accepted, choose, click, context, top_dialog
):
    tab = show(ComplaintsTab)
    page = choose(tab, "acceptance_notice")
    page.form.matter_edit.setText("许可证换发")
    click(page.page.save_button)
    context.tasks.wait()
    click(top_dialog().form.close_button)
    context.tasks.wait()
    assert tab.current_page() is page
    assert page.form.matter_edit.text() == "许可证换发"
    assert not notices_of(Area.COMPLAINTS, accepted.id, context.desk)


def test_pressing_twice_shows_one_preview_and_issues_one_notice(
    show, accepted, choose, click, context, top_dialog, qapp
):
    page = choose(show(ComplaintsTab), "acceptance_notice")
    page.save()
    page.save()
    context.tasks.wait()
    click(top_dialog().issue_button)
    page.save()
    context.tasks.wait()
    QApplication.processEvents()
    top_dialog().accept()
    assert qapp.activeModalWidget() is None
    assert len(notices_of(Area.COMPLAINTS, accepted.id, context.desk)) == 1


def test_a_fault_of_the_surroundings_can_be_tried_again_and_issues_once(
    show, accepted, choose, click, context, top_dialog, prompts, monkeypatch
):
    page = choose(show(ComplaintsTab), "acceptance_notice")
    put, faults = context.desk.store.files.put, [EnvironmentProblem("磁盘已满。")]

    def fail_once(content):
        if faults:
            raise faults.pop()
        return put(content)

    monkeypatch.setattr(context.desk.store.files, "put", fail_once)
    monkeypatch.setattr(prompts, "show_problem", lambda error, can_retry=False: can_retry)
    click(page.page.save_button)
    context.tasks.wait()
    click(top_dialog().issue_button)
    context.tasks.wait()
    QApplication.processEvents()
    top_dialog().accept()
    (issued,) = notices_of(Area.COMPLAINTS, accepted.id, context.desk)
    assert issued.number == NUMBER


def test_a_page_that_is_left_comes_back_with_its_draft(show, accepted, choose, click):
    tab = show(ComplaintsTab)
    page = choose(tab, "acceptance_notice")
    page.form.matter_edit.setText("许可证换发")
    click(page.page.back_button)
    again = choose(tab, "acceptance_notice")
    click(again.page.draft_use_button)
    assert again.form.matter_edit.text() == "许可证换发"
    other = choose(tab, "reply")
    assert not other.page.draft_bar.isVisible()


def rows_edit(page):
    return next(edit for edit in vars(page.form).values() if isinstance(edit, RowsEdit))


def test_rows_of_a_table_are_edited_under_the_titles_the_paper_prints(show, accepted, choose, qtbot):
    page = choose(show(ComplaintsTab), "reply")
    edit = rows_edit(page)
    model = edit.table.model()
    titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    assert len(titles) > 1
    edit.set_rows("请求退款｜已退款")
    edit.table.setCurrentIndex(model.index(1, 0))
    for place, text in enumerate(("要求道歉", "当面说明")):
        model.setData(model.index(1, place), text)
    assert edit.rows() == (("请求退款", "已退款"), ("要求道歉", "当面说明"))
    field = next(one.field for one in page.fields.elements if getattr(page.form, f"{one.field}_edit") is edit)
    assert page.values()[field] == edit.rows()


def test_rows_copied_from_a_workbook_are_pasted_below_those_that_are_there(show, accepted, choose, qapp):
    page = choose(show(ComplaintsTab), "reply")
    edit = rows_edit(page)
    edit.set_rows("请求退款｜已退款")
    qapp.clipboard().setText("要求道歉\t当面说明\t多出一栏\n\t\n")
    edit.paste()
    assert edit.rows() == (("请求退款", "已退款"), ("要求道歉", "当面说明 多出一栏"))


def test_the_draft_of_a_table_holds_its_rows(show, accepted, choose, click):
    tab = show(ComplaintsTab)
    page = choose(tab, "reply")
    edit = rows_edit(page)
    edit.set_rows("请求退款｜已退款")
    edit.edited.emit()
    click(page.page.back_button)
    again = choose(tab, "reply")
    click(again.page.draft_use_button)
    assert rows_edit(again).rows() == (("请求退款", "已退款"),)


def test_choices_of_a_kind_are_a_closed_list(show, desk, choose):
    today = desk.clock.today()
    begun = AccountabilityCase(source_text="外单位来函", person="孙某某", facts="事实", evidence="证据")
    key = accountability.open_case(desk, begun).id
    accountability.hear_statement(desk, key, today, "没有异议")
    accountability.propose_measure(desk, key, today, "批评教育", OwnMeasure.CRITICISM)
    accountability.decide_case(desk, key, today, "测试局", "批评教育")
    page = choose(show(AccountabilityTab), "accountability_decision")
    combo = page.form.measure_edit
    assert not combo.isEditable()
    assert combo.currentText() == "批评教育"
    combo.setCurrentIndex(0)
    assert "（第六部分（二））" in page.missing_label.text()


def test_every_kind_opens_as_a_page_with_all_its_elements(show, desk, accepted, context):
    assert accepted.status is ComplaintStatus.ACCEPTED
    tab = show(ComplaintsTab)
    for kind in kinds_for(Area.COMPLAINTS):
        tab.notice_menu.make(kind)
        page = tab.current_page()
        assert page.source.kind is kind
        assert len(page.parts[0].binding.widgets) == len(page.fields.elements) > 0
        page.discard()


def test_the_menu_stands_in_the_tab_of_inspections(show):
    tab = show(InspectionsPage)
    tab.notice_menu.fill()
    names = [one.objectName() for one in tab.notice_menu.kinds_menu.actions()]
    assert "rectification_notice_action" in names


def test_a_day_that_has_passed_is_named_at_once_and_nothing_is_called_complete(
    show, supplementing, choose, write
):
    page = choose(show(ComplaintsTab), "supplement_request")
    page.form.until_edit.clear()
    write(page.form.until_edit, "2026-11-20")
    assert "补正期限须在今天之后。" in page.missing_label.text()
    page.form.until_edit.clear()
    write(page.form.until_edit, "2026-12-01")
    assert "补正期限须在今天之后。" not in page.missing_label.text()
