"""The yearly plans in the window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.plans import InspectionPlan, PlanStatus
from saltdesk.services.inspections import inspections
from saltdesk.services.inspections import plans as inspection_plans
from saltdesk.ui.inspections.plans.plans_page import PlansPage


@pytest.fixture
def plan(desk):
    return inspection_plans.draft_plan(
        desk,
        InspectionPlan(
            year=2026,
            title="年度责任清单检查",
            basis="郑盐局〔2016〕5号",
            scope="2026年以来",
            offices=("盐政处", "法制室"),
            content="清单公布",
            team="样例丁",
            starts_on=date(2026, 11, 24),
            ends_on=date(2026, 12, 20),
        ),
    )


def test_a_plan_lacks_what_its_sentences_say(show, click, top_dialog, sentences):
    page = show(PlansPage)
    click(page.act_buttons["plan.draft"])
    click(top_dialog().form.record_button)
    assert "请选择被检查处室。" in sentences(top_dialog())
    assert "请填写检查依据。" in sentences(top_dialog())
    top_dialog().reject()


def test_inspections_begin_only_from_an_approved_plan(show, plan, desk, click, write):
    page = show(PlansPage)
    assert not page.begin_button.isEnabled()
    assert "计划批准后，才能发检查通知书。（第二部分（三）第1项）" in page.detail.form.verdict_label.text()
    inspection_plans.approve_plan(desk, plan.id, date(2026, 11, 23))
    click(page.begin_button)
    entry = page.current_page()
    assert (entry.record().office, entry.record().yearly_plan) == ("盐政处", plan.id)
    click(entry.page.save_button)
    assert [one.office for one in inspection_plans.inspections_of(plan.id)] == ["盐政处"]


def test_a_plan_is_withdrawn_with_its_reason(show, plan, click, prompts):
    page = show(PlansPage)
    prompts.text = "改为明年"
    click(page.act_buttons["plan.withdraw"])
    assert (page.current_record().status, page.current_record().withdraw_reason) == (
        PlanStatus.WITHDRAWN,
        "改为明年",
    )


def test_the_year_shows_plans_and_inspections_and_leads_to_them(show, plan, desk, click, context, qtbot):
    begun = inspection_plans.inspection_from(plan, "盐政处")
    entered = inspections.plan_inspection(desk, begun)
    went = []
    context.go_to = lambda area, key: went.append((area, key))
    page = show(PlansPage)
    click(page.year_button)
    year = page.current_page()
    assert [bar.look for _, bar in ((p, b.span) for p, b in year.form.plan_year.bars())].count("draft") == 2
    assert not year.form.open_button.isEnabled()
    qtbot.keyClick(year.form.plan_year, Qt.Key.Key_Down)
    click(year.form.open_button)
    assert went == [(Area.INSPECTIONS, entered.id)]
    click(year.form.next_year_button)
    assert year.form.plan_year.bars() == ()
