"""The page of events in the window: entry with the live term, judgement, and the case that follows."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Trigger
from saltdesk.domain.adjustments.event import AdjustmentEvent, EventStatus
from saltdesk.domain.base.changes import Area
from saltdesk.services.adjustments import adjustments, events
from saltdesk.services.lists.event_register import as_case
from saltdesk.storage.areas.adjustments import ADJUSTMENTS, EVENTS
from saltdesk.ui.adjustments.events_page import EventsPage

START = date(2016, 9, 14)
EVENT = AdjustmentEvent(
    title="省政府下放事项", trigger=Trigger.DELEGATED, basis_document="示例文件", document_on=START
)


@pytest.fixture
def tab(show, set_day):
    set_day(START)
    return show(EventsPage)


@pytest.fixture
def event(desk, tab):
    return events.add_event(desk, EVENT)


def test_an_event_is_entered_with_its_term_in_view(tab, click, write, top_dialog):
    click(tab.act_buttons["event.add"])
    dialog = top_dialog()
    dialog.form.trigger_combo.setCurrentIndex(dialog.form.trigger_combo.findText(Trigger.DELEGATED.label))
    write(dialog.form.title_edit, "省政府下放事项")
    write(dialog.form.basis_document_edit, "示例文件")
    write(dialog.form.document_on_edit, "2016-09-14")
    assert "2016-09-29前判断" in dialog.form.clock_hint_label.text()
    click(dialog.form.save_button)
    assert tab.current_record().due_on == date(2016, 9, 29)
    assert "2016-09-29前登记调整" in tab.detail.form.verdict_label.text()


def test_a_fault_stands_beside_its_field(tab, click, top_dialog, sentences):
    click(tab.act_buttons["event.add"])
    dialog = top_dialog()
    click(dialog.form.save_button)
    assert any("请填写依据文件" in sentence for sentence in sentences(dialog))
    dialog.reject()


def test_an_event_that_needs_no_adjustment_says_why(tab, event, click, write, top_dialog):
    click(tab.act_buttons["event.dismiss"])
    dialog = top_dialog()
    click(dialog.form.record_button)
    assert dialog.isVisible()
    write(dialog.form.reason_edit, "不属盐业")
    click(dialog.form.record_button)
    assert EVENTS.get(event.id).status is EventStatus.NOT_NEEDED
    assert "不需调整，因为不属盐业" in tab.detail.form.verdict_label.text()
    assert not tab.case_button.isEnabled()
    assert not tab.act_buttons["event.dismiss"].isEnabled()


def test_the_case_page_takes_start_and_basis_of_the_event(tab, event, click, write):
    click(tab.case_button)
    page = tab.current_page()
    assert page.form.title_edit.text() == "省政府下放事项"
    assert "2016-09-29" in page.form.apply_due_label.text()
    write(page.form.content_edit, "下放零售许可")
    click(page.page.save_button)
    (case,) = ADJUSTMENTS.all()
    assert (case.event, case.started_on) == (event.id, START)
    assert tab.current_page() is None
    assert "已登记调整" in tab.detail.form.verdict_label.text()


def test_a_judged_event_leads_to_its_case(tab, event, click, write, context):
    went = []
    context.go_to = lambda area, key: went.append((area, key))
    click(tab.case_button)
    page = tab.current_page()
    write(page.form.content_edit, "下放")
    click(page.page.save_button)
    tab.open_record()
    assert went == [(Area.ADJUSTMENTS, ADJUSTMENTS.all()[0].id)]


def test_an_event_is_attached_to_a_case_under_way(tab, event, desk, click, top_dialog):
    case = adjustments.open_adjustment(desk, replace(as_case(event), event=0, content="一并调整"))
    tab.refresh(select=event.id)
    click(tab.act_buttons["event.attach"])
    dialog = top_dialog()
    assert case.number in dialog.form.adjustment_combo.currentText()
    click(dialog.form.record_button)
    assert EVENTS.get(event.id).adjustment == case.id


def test_a_judgement_is_opened_again_with_a_reason(tab, event, desk, prompts, click):
    events.dismiss_event(desk, event.id, "看错")
    prompts.text = "文件涉及批发许可"
    click(tab.act_buttons["event.reopen"])
    assert EVENTS.get(event.id).status is EventStatus.OPEN
