"""The ledger of problems in the window: filters, steps, the bar of frequent findings, and pictures."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.accountability import CaseSource
from saltdesk.domain.base.people import Role
from saltdesk.domain.inspections.inspection import CHANNELS, Finding, FindingLabel, FindingStatus, Severity
from saltdesk.services.inspections import findings
from saltdesk.services.inspections import parameters as inspection_parameters
from saltdesk.services.inspections.orders import order_rectification
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.ui.fields.choices import choose
from saltdesk.ui.inspections.findings.findings_page import FindingsPage
from tests.days import TODAY

FOUND = date(2026, 11, 2)
DUE = date(2026, 12, 1)
BEGUN = Finding(
    source=CHANNELS[0], office="盐政处", problem="公布栏是旧版", owner="周某某", found_on=FOUND, due_on=DUE
)


@pytest.fixture
def three(desk):
    """Two findings of one office, one of them overdue, and a serious one of another."""
    changes = (
        {"label": FindingLabel.HOT},
        {"due_on": date(2026, 11, 20), "label": FindingLabel.DIFFICULT},
        {"office": "法制室", "severity": Severity.SERIOUS, "source": CHANNELS[1]},
    )
    return [findings.collect_finding(desk, replace(BEGUN, **values)) for values in changes]


def findings_number(page, row):
    return page.model.data(page.model.index(row, 0))


def test_a_problem_of_a_channel_is_entered_and_the_open_question_is_shown(
    show, click, write, top_dialog, sentences
):
    page = show(FindingsPage)
    click(page.act_buttons["finding.collect"])
    dialog = top_dialog()
    assert dialog.form.hint_label.text().startswith(inspection_parameters.CHANNELS_OPEN)
    click(dialog.form.record_button)
    assert set(sentences(dialog)) == {"请填写发现的问题。", "请填写整改期限。", "请选择责任处室。"}
    write(dialog.form.problem_edit, "公布栏是旧版")
    dialog.form.office_combo.setCurrentText("盐政处")
    write(dialog.form.due_on_edit, "2026-12-01")
    click(dialog.form.record_button)
    assert page.current_record().number == "问题2026-001"
    assert page.detail.form.facts_view._values["source"].text() == "渠道一"


def test_filters_by_source_label_severity_and_overdue(show, three):
    page = show(FindingsPage)
    assert page.model.rowCount() == 3
    for field, word, wanted in (
        ("source", CHANNELS[1], {three[2].number}),
        ("label", FindingLabel.HOT, {three[0].number}),
        ("severity", Severity.SERIOUS, {three[2].number}),
    ):
        choose(page.filters.combos[field], word)
        assert {findings_number(page, row) for row in range(page.model.rowCount())} == wanted
        page.filters.leave()
    page.filters.overdue_check.setChecked(True)
    assert {findings_number(page, row) for row in range(page.model.rowCount())} == {three[1].number}


def test_frequent_and_serious_findings_propose_a_leaders_order(show, desk, three, click, write, top_dialog):
    findings.collect_finding(desk, BEGUN)
    page = show(FindingsPage)
    assert page.repeat_bar.isVisible()
    text = page.repeat_label.text()
    assert "盐政处近12个月有3个问题（达到3个），建议局领导督办" in text
    assert "法制室有1个严重问题" in text
    click(page.order_button)
    dialog = top_dialog()
    dialog.form.order_text_edit.setPlainText("逐项补齐")
    write(dialog.form.due_on_edit, "2026-12-01")
    click(dialog.form.record_button)
    assert not dialog.isVisible(), dialog.form.problem_label.text()
    ordered = [one for one in FINDINGS.all() if one.orders]
    assert {(one.ordered_by, one.order_text) for one in ordered} == {("测试局长", "逐项补齐")}


def test_a_suggested_act_is_offered_only_to_who_may_do_it(show, desk, three, at_office):
    findings.collect_finding(desk, BEGUN)
    assert show(FindingsPage).order_button.isEnabled()
    desk.actor = at_office("yz", role=Role.CLERK).actor
    button = show(FindingsPage).order_button
    assert button.isVisible()
    assert not button.isEnabled()
    assert button.toolTip().endswith("。")


def test_an_order_that_passed_is_shown_first_and_leads_on(show, desk, three, click, top_dialog, set_day):
    order_rectification(desk, (three[0].id,), TODAY, date(2026, 12, 1), "限期补齐")
    set_day(date(2026, 12, 2))
    page = show(FindingsPage)
    first = page.repeat_label.text().splitlines()[0]
    assert f"测试局长责令盐政处于2026-12-01前整改的问题{three[0].number}已过期（第1次责令）" in first
    assert page.order_button.text() == "再次督办…"
    click(page.order_button)
    hint = top_dialog().form.hint_label.text()
    assert "第2次责令" in hint
    assert "整改期限常用30日" in hint
    top_dialog().reject()
    click(page.escalate_button)
    case = page.current_page().record()
    assert (case.source, case.source_record) == (CaseSource.OVERDUE, three[0].id)
    assert "测试局长于2026年11月23日责令于2026年12月1日前整改到位" in case.facts


def test_without_frequent_findings_no_bar_is_shown(show, desk):
    findings.collect_finding(desk, BEGUN)
    assert not show(FindingsPage).repeat_bar.isVisible()


def test_the_corrector_cannot_verify_and_the_clause_stands_in_the_trail(
    show, three, desk, click, top_dialog, at_office, context
):
    context.desk.actor = at_office("bg", "复查员").actor
    findings.rectify_finding(context.desk, three[0].id, date(2026, 11, 23), "已更换")
    page = show(FindingsPage)
    page.refresh(select=three[0].id)
    click(page.act_buttons["finding.verify"])
    dialog = top_dialog()
    click(dialog.form.verify_button)
    assert "复查人不能是整改人（复查员）" in dialog.form.problem_label.text()
    dialog.reject()
    assert page.current_record().status is FindingStatus.RECTIFIED


def test_a_verified_finding_is_reopened_with_reason_and_new_date(
    show, three, desk, click, write, top_dialog, at_office
):
    findings.rectify_finding(at_office("yz"), three[0].id, date(2026, 11, 23), "已更换")
    findings.verify_finding(desk, three[0].id, date(2026, 11, 23))
    page = show(FindingsPage)
    page.refresh(select=three[0].id)
    click(page.act_buttons["finding.reopen"])
    dialog = top_dialog()
    dialog.form.due_on_edit.clear()
    write(dialog.form.due_on_edit, "2026-12-20")
    click(dialog.form.record_button)
    assert dialog.isVisible()
    write(dialog.form.reopen_reason_edit, "又换回旧版")
    click(dialog.form.record_button)
    again = page.current_record()
    assert (again.status, again.reopened, again.due_on) == (FindingStatus.OPEN, 1, date(2026, 12, 20))


def test_channels_are_named_where_the_figures_are(show, three, click, write, top_dialog):
    page = show(FindingsPage)
    click(page.statistics_button)
    click(page.current_page().form.parameters_button)
    dialog = top_dialog()
    for place, channel in enumerate(CHANNELS, start=1):
        field = getattr(dialog.form, f"{channel.code}_edit")
        field.clear()
        write(field, f"来源{place}")
    click(dialog.form.record_button)
    assert inspection_parameters.source_labels()[CHANNELS[5]] == "来源6"


def test_pictures_show_labels_offices_rates_and_days_and_go_on_paper(
    show, three, desk, click, context, top_dialog, at_office
):
    findings.rectify_finding(at_office("yz"), three[0].id, date(2026, 11, 12), "已更换")
    findings.verify_finding(desk, three[0].id, date(2026, 11, 23))
    page = show(FindingsPage)
    click(page.statistics_button)
    shown = page.current_page()
    by_label, by_office, rates, days = (widget.chart() for widget in shown.charts)
    assert {one.name: one.values for one in by_label.series} == {"一般": (1,), "热点": (1,), "难点": (1,)}
    assert {one.name: one.values for one in by_office.series} == {"盐政处": (2,), "法制室": (1,)}
    assert dict(zip(rates.groups, rates.series[0].values, strict=True)) == {"盐政处": 50, "法制室": 0}
    assert days.series[0].values[0] == 10
    assert "共3个问题，已整改1个，已销号1个，逾期1个" in shown.form.figures_label.text()
    click(shown.form.print_button)
    context.tasks.wait()
    assert top_dialog().pdf.startswith(b"%PDF")
    top_dialog().accept()


def test_a_period_that_ends_before_it_begins_is_refused(show, three, click):
    page = show(FindingsPage)
    page.show_statistics()
    shown = page.current_page()
    shown.form.until_edit.set_date(date(2025, 1, 1))
    click(shown.form.show_button)
    assert shown.form.problem_label.text() == "结束日期不能早于开始日期。"


def test_a_case_of_accountability_begins_with_an_overdue_finding(show, three, click, context, at_office):
    page = show(FindingsPage)
    page.refresh(select=three[1].id)
    click(page.case_button)
    case = page.current_page().record()
    assert (case.source.label, case.source_text, case.person) == ("逾期未整改", three[1].number, "周某某")
    page.current_page().leave()
    context.desk.actor = at_office("yz").actor
    page.offer_acts()
    assert not page.case_button.isEnabled()
    assert "办公室" in page.case_button.toolTip()
