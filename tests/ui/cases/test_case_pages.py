"""Cases in the window: a penalty and a licence from entry to publication, and what stops them."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.cases.case import CaseStatus
from saltdesk.domain.cases.links import SuspensionReason
from saltdesk.domain.cases.results import Publicity, WithheldReason
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.registers.enforcement import Entrustment
from saltdesk.services.cases import deciding, running
from saltdesk.services.cases.steps import links_of
from saltdesk.services.registers import enforcement
from saltdesk.storage.areas.cases import CASES, GUIDANCE
from saltdesk.storage.trail.audit import Note, recorded
from saltdesk.ui.cases.guidance_page import GuidancePage
from saltdesk.ui.cases.power_cases_page import PowerCasesPage
from saltdesk.ui.cases.results_page import ResultsPage
from saltdesk.ui.fields.choices import choose
from saltdesk.ui.ledger.due_dialog import DueDialog
from tests.services.casework import DAY, PERSON, made_bureau


@pytest.fixture
def cases(desk):
    made = made_bureau(desk)
    desk.clock = FixedClock(DAY)
    return made


@pytest.fixture
def opened(show, cases, qtbot):
    """Return a function that opens the wide page of a case."""

    def open_it(case):
        tab = show(PowerCasesPage)
        tab.refresh(case.id)
        qtbot.waitUntil(lambda: tab.current_id() == case.id)
        tab.open_record()
        return tab.current_page()

    return open_it


@pytest.fixture
def confirm(click, write, top_dialog):
    """Return a function that presses an act, fills in its dialog, and confirms it."""

    def do(page, code, **texts):
        click(page.act_buttons[code])
        dialog = top_dialog()
        for name, text in texts.items():
            write(getattr(dialog.form, name), text)
        click(dialog.form.record_button)
        return dialog

    return do


def entered(tab, cases, write, click, power_class=PowerClass.PENALTY, **texts):
    click(tab.act_buttons["case.register"])
    page = tab.current_page()
    combo = page.form.item_combo
    choose(combo, cases.items[power_class].id)
    combo.activated.emit(combo.currentIndex())
    given = {"matter_edit": "无证经营", "name_edit": "示例巷口店"} | texts
    for name, text in given.items():
        write(getattr(page.form, name), text)
    click(page.page.save_button)
    return page


def test_a_penalty_is_driven_from_entry_to_publication(show, cases, write, click, top_dialog, confirm):
    tab = show(PowerCasesPage)
    page = entered(tab, cases, write, click)
    assert "流程：立案→调查取证→审理→告知、决定→送达" in page.form.item_hint_label.text()
    tab.open_record()
    page = tab.current_page()
    assert "还没有确定执法主体" in page.form.block_label.text()
    click(page.act_buttons["case.hand"])
    dialog = top_dialog()
    choose(dialog.form.body_combo, cases.body.id)
    for row in range(2):
        index = dialog.form.officers_list.model().index(row, 0)
        dialog.form.officers_list.model().setData(index, 2, 10)
    click(dialog.form.record_button)
    assert not page.form.block_label.isVisible()
    confirm(page, "case.accept")
    confirm(page, "case.next", outcome_edit="货值2000元")
    confirm(page, "case.next", outcome_edit="拟处罚")
    confirm(page, "case.inform", intended_edit="拟罚款3000元")
    confirm(page, "case.hear", statement_edit="放弃陈述申辩")
    click(page.act_buttons["case.decide"])
    form = top_dialog().form
    assert not form.level_combo.isVisible()
    form.decision_combo.setCurrentIndex(1)
    assert form.level_combo.isVisible()
    form.level_combo.setCurrentIndex(1)
    for name, text in (("decision_text_edit", "罚款"), ("base_edit", "2000"), ("amount_edit", "3000")):
        write(getattr(form, name), text)
    click(form.record_button)
    confirm(page, "case.serve")
    confirm(page, "case.publish", place_edit="https://example.invalid/1")
    case = CASES.get(page.key)
    assert (case.status, case.publicity) == (CaseStatus.SERVED, Publicity.PUBLIC)
    assert (case.counterpart, case.decided_by) == ("示例巷口店", "测试局长")
    confirm(page, "case.close", text_edit="罚款已缴")
    assert page.form.state_label.text() == "已办结"


def test_a_licence_is_driven_from_entry_to_publication(show, cases, write, click, top_dialog, confirm):
    tab = show(PowerCasesPage)
    entered(tab, cases, write, click, PowerClass.LICENCE)
    case = CASES.all()[-1]
    cases.hand(case)
    tab.refresh(case.id)
    tab.open_record()
    page = tab.current_page()
    for code, texts in (
        ("case.accept", {}),
        ("case.next", {"outcome_edit": "符合条件"}),
        ("case.decide", {"decision_text_edit": "准予许可"}),
        ("case.serve", {}),
    ):
        click(page.act_buttons[code])
        form = top_dialog().form
        if code == "case.decide":
            form.decision_combo.setCurrentIndex(1)
            assert not form.base_edit.isVisible()
        for name, text in texts.items():
            write(getattr(form, name), text)
        click(form.record_button)
    confirm(page, "case.publish", place_edit="https://example.invalid/2")
    done = CASES.get(case.id)
    assert (done.decision.label, done.publicity, done.place) == ("准予许可", Publicity.PUBLIC, 0)
    assert [link.name for link in links_of(case.id)] == ["受理", "审查", "决定", "送达"]


def test_an_entrusted_case_is_stopped_out_of_its_scope_and_runs_within_it(
    opened, cases, desk, click, top_dialog, confirm
):
    item = cases.items[PowerClass.PENALTY].id
    given = enforcement.add_entrustment(
        desk,
        Entrustment(
            cases.body.id,
            "示例盐业服务中心",
            (item,),
            "零售检查",
            "委托1号",
            published_on=DAY,
            valid_from=DAY,
            valid_to=date(2026, 11, 9),
        ),
    )
    case = cases.case(PowerClass.PENALTY)
    cases.hand(case)
    page = opened(case)
    click(page.act_buttons["case.hand"])
    choose(top_dialog().form.entrustment_combo, given.id)
    click(top_dialog().form.record_button)
    desk.clock = FixedClock(date(2026, 11, 10))
    page.refresh()
    assert "的委托已于2026-11-09到期" in page.form.block_label.text()
    dialog = confirm(page, "case.accept")
    assert "的委托已于2026-11-09到期" in dialog.form.problem_label.text()
    dialog.reject()
    enforcement.edit_entrustment(desk, replace(given, valid_to=date(2026, 12, 31)))
    confirm(page, "case.accept")
    assert CASES.get(case.id).status is CaseStatus.RUNNING


def test_what_is_missing_stands_beside_its_field_and_nothing_is_saved(show, cases, write, click, sentences):
    tab = show(PowerCasesPage)
    page = entered(tab, cases, write, click, matter_edit="", id_number_edit="12")
    assert "请填写案由（申请内容）。" in sentences(page)
    assert any("身份证号应为18位" in one for one in sentences(page))
    assert CASES.count() == 0


def test_a_suspended_certificate_stops_the_act_in_the_window(opened, cases, desk, confirm, sentences):
    case = cases.accepted(PowerClass.PENALTY)
    page = opened(case)
    enforcement.edit_officer(desk, replace(cases.officers[1], expires_on=date(2026, 11, 8)))
    page.refresh()
    assert "样例乙的执法证件已于2026-11-08过期。（第一部分（二）第6项）" in page.form.block_label.text()
    dialog = confirm(page, "case.next", outcome_edit="已查")
    assert "过期" in dialog.form.problem_label.text()
    dialog.reject()
    assert len(links_of(case.id)) == 2


def test_the_due_date_is_explained_with_the_days_of_a_suspension(opened, cases, desk, top_dialog):
    case = cases.accepted()
    running.suspend_case(desk, case.id, DAY, SuspensionReason.HEARING)
    desk.clock = FixedClock(date(2026, 11, 12))
    page = opened(case)
    assert page.due_about() == "已经中止，期限暂不计算。"
    running.resume_case(desk, case.id, date(2026, 11, 11))
    page.refresh()
    page.explain_due()
    dialog = top_dialog()
    assert isinstance(dialog, DueDialog)
    assert "中止期间不计入：2026-11-09至2026-11-11。" in dialog.form.counted_label.text()
    assert "权责清单所定“审查”环节时限5个工作日" in dialog.form.clause_label.text()
    dialog.reject()


def test_suspension_and_extension_are_entered_on_the_page(opened, cases, confirm, desk):
    case = cases.accepted()
    page = opened(case)
    confirm(page, "case.suspend", note_edit="送检")
    assert page.form.state_label.text() == "已中止"
    confirm(page, "case.resume")
    dialog = confirm(page, "case.extend", extension_reason_edit="需再核查")
    assert "延长后的时限须长于现在的5" in dialog.form.problem_label.text() or dialog.isVisible()
    dialog.form.extended_to_spin.setValue(9)
    dialog.form.record_button.click()
    assert links_of(case.id)[-1].extended_to == 9


def test_the_identity_is_shown_for_a_reason_only(opened, cases, click, prompts, top_dialog, write):
    case = cases.case(party=PERSON)
    page = opened(case)
    assert "样**" in page.form.title_label.text()
    prompts.text = "核对送达地址"
    click(page.form.party_button)
    dialog = top_dialog()
    assert dialog.form.id_number_edit.text() == PERSON.id_number
    write(dialog.form.address_edit, "示例路1号")
    write(dialog.form.reason_edit, "补登地址")
    click(dialog.form.record_button)
    assert not dialog.isVisible()


def test_results_that_are_served_but_not_public_come_first(show, cases, desk, click, top_dialog, write):
    first = cases.granted(cases.accepted())
    second = cases.granted(cases.accepted())
    for case in (first, second):
        deciding.serve_decision(desk, case.id, DAY, "直接送达")
    tab = show(ResultsPage)
    assert dict(tab.ledger.counters(desk, tab.query()))["待公开"] == 2
    tab.refresh(first.id)
    click(tab.act_buttons["case.withhold"])
    form = top_dialog().form
    choose(form.withheld_combo, WithheldReason.TRADE_SECRET)
    write(form.withheld_why_edit, "含配方")
    click(form.record_button)
    assert CASES.get(first.id).publicity is Publicity.WITHHELD
    assert tab.ledger.find(desk, tab.query())[0] == second.id


def test_guidance_is_entered_with_its_case(show, cases, click, top_dialog, write):
    case = cases.accepted()
    tab = show(GuidancePage)
    click(tab.act_buttons["guidance.add"])
    form = top_dialog().form
    choose(form.case_combo, case.id)
    form.givers_edit.set_people((cases.staff["样例甲"].id,))
    write(form.party_edit, "示例店")
    write(form.content_edit, "提醒换证")
    click(form.record_button)
    (made,) = GUIDANCE.all()
    assert (made.case, made.given_by, made.office) == (case.id, "样例甲", "局领导")


def test_monitoring_shows_people_and_opens_a_case(show, cases, desk, click, top_dialog, qtbot, context):
    late = cases.accepted(PowerClass.PENALTY)
    with recorded(desk.store, Note(desk.clock.now(), desk.actor, "t", Area.CASES, "两人承办")):
        CASES.update(replace(late, holder="样例甲、样例乙"))
    desk.clock = FixedClock(date(2026, 12, 28))
    gone: list[int] = []
    context.go_to = lambda _area, key: gone.append(key)
    tab = show(PowerCasesPage)
    click(tab.monitor_button)
    dialog = top_dialog()
    qtbot.waitUntil(lambda: dialog.holders.rowCount() == 2)
    assert dialog.form.sum_label.text() == "在办1件，逾期1件，停滞1件。", "a case of two people is one case"
    dialog.form.holders_table.selectRow(0)
    assert dialog.cases.rowCount() == 1
    dialog.form.cases_table.selectRow(0)
    dialog.open_case()
    assert gone == [late.id]


def test_another_office_sees_no_case(show, cases, context, at_office):
    cases.accepted()
    tab = show(PowerCasesPage)
    assert tab.model.rowCount() == 1
    context.desk.actor = at_office("jh").actor
    tab.follow_actor()
    assert tab.model.rowCount() == 0
