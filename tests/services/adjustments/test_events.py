"""Events that may require an adjustment: the term runs from the event until somebody judges it (D3.2.a)."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.adjustments.event import AdjustmentEvent, EventSource, EventStatus
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.laws import Law, LawChange, LawChangeKind
from saltdesk.ledgers.adjustments.events import EVENT_LEDGER
from saltdesk.ledgers.importables import importable
from saltdesk.ledgers.registers.laws import LAW_LEDGER
from saltdesk.services.adjustments import adjustments, events
from saltdesk.services.corrections.correct import correct
from saltdesk.services.corrections.taking_back import last_act, take_back
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.lists.event_register import as_case, events_of, late_events, open_events
from saltdesk.services.registers import laws
from saltdesk.storage.areas.adjustments import ADJUSTMENTS, EVENTS
from saltdesk.storage.areas.registers import LAWS
from saltdesk.workbooks.reading import read_workbook
from saltdesk.workbooks.writing import write_ledger
from tests.services.listwork import power, publish

START, DUE = date(2016, 9, 14), date(2016, 9, 29)
EVENT = AdjustmentEvent(
    title="省政府下放事项",
    trigger=Trigger.DELEGATED,
    basis_document="示例省政文〔2016〕3号",
    document_on=START,
)


@pytest.fixture
def on(desk):
    """Move the clock of the desk to a day."""

    def move(day: date):
        desk.clock = FixedClock(day)
        return desk

    return move


@pytest.fixture
def event(on):
    return events.add_event(on(START), EVENT)


def test_ten_working_days_run_from_the_day_of_the_document(event, on):
    assert (event.number, event.status) == ("2016-001", EventStatus.OPEN)
    assert (event.started_on, event.due_on) == (START, DUE)
    assert open_events(on(DUE)) == [event]
    assert late_events(on(DUE)) == []
    assert late_events(on(date(2016, 9, 30))) == [event]
    assert EVENT_LEDGER.find(on(date(2016, 9, 30)), Query(overdue_on=date(2016, 9, 30))) == [event.id]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": " "}, "title"),
        ({"basis_document": ""}, "basis_document"),
        ({"document_on": None}, "document_on"),
        ({"document_on": date(2016, 9, 15)}, "document_on"),
        ({"started_on": date(2016, 9, 12)}, "start_reason"),
        ({"received_on": date(2016, 9, 13)}, "received_on"),
    ],
)
def test_an_event_without_its_facts_is_refused(on, values, field):
    with pytest.raises(RuleError) as refused:
        events.add_event(on(START), replace(EVENT, **values))
    assert field in [problem.field for problem in refused.value.problems]


def test_no_adjustment_is_needed_only_with_a_reason(event, on):
    with pytest.raises(RuleError, match="不需调整的理由"):
        events.dismiss_event(on(START), event.id, " ")
    judged = events.dismiss_event(on(START), event.id, "下放的事项不属盐业")
    assert (judged.status, judged.due_on, judged.judged_on) == (EventStatus.NOT_NEEDED, None, START)
    assert (judged.judged_by, judged.reason) == ("测试局长", "下放的事项不属盐业")
    assert open_events(on(DUE)) == []
    with pytest.raises(RuleError, match="不需调整"):
        events.edit_event(on(START), judged)


def test_a_judgement_is_opened_again_and_the_term_has_run_on(event, on):
    events.dismiss_event(on(START), event.id, "看错了文件")
    opened = events.reopen_event(on(date(2016, 9, 30)), event.id, "文件涉及批发许可")
    assert (opened.status, opened.due_on, opened.reason) == (EventStatus.OPEN, DUE, "")
    assert late_events(on(date(2016, 9, 30))) == [opened]


def test_the_case_takes_start_and_basis_over_and_its_term_counts_from_the_event(event, on):
    desk = on(date(2016, 9, 20))
    case = adjustments.open_adjustment(desk, replace(as_case(event), content="下放零售许可"))
    assert (case.started_on, case.due_on, case.basis_document) == (START, DUE, EVENT.basis_document)
    tied = EVENTS.get(event.id)
    assert (tied.status, tied.adjustment, tied.due_on) == (EventStatus.CASE, case.id, None)
    assert events_of(case.id) == [tied]
    with pytest.raises(RuleError, match="不能再登记调整"):
        adjustments.open_adjustment(desk, replace(as_case(event), content="又一件"))


def test_no_later_start_moves_the_term_away_from_the_event(event, on):
    desk = on(date(2016, 9, 20))
    later = {"started_on": date(2016, 9, 19), "start_reason": "收文晚", "content": "下放"}
    with pytest.raises(RuleError, match="起算日不能更晚") as refused:
        adjustments.open_adjustment(desk, replace(as_case(event), **later))
    assert refused.value.problems[0].clause == "D3.3.1"
    case = adjustments.open_adjustment(desk, replace(as_case(event), content="下放"))
    with pytest.raises(RuleError, match="起算日不能更晚"):
        adjustments.edit_adjustment(desk, replace(case, **later))
    with pytest.raises(RuleError, match="起算日不能更晚"):
        correct(desk, replace(ADJUSTMENTS.get(case.id), **later), "改起算日")


def test_a_case_entered_without_an_event_is_one_and_keeps_its_facts(on):
    desk = on(START)
    typed = Adjustment(
        title="机构改革",
        trigger=Trigger.BODY_CHANGED,
        basis_document="三定方案",
        document_on=date(2016, 9, 13),
        content="改承办处室",
    )
    case = adjustments.open_adjustment(desk, typed)
    (event,) = events_of(case.id)
    assert (event.source, event.status, event.judged_by) == (EventSource.CASE, EventStatus.CASE, "测试局长")
    assert case.event == event.id
    adjustments.edit_adjustment(desk, replace(case, document_on=START, started_on=None))
    assert EVENTS.get(event.id).started_on == START


def test_a_withdrawn_case_leaves_its_event_to_be_judged_again(event, on):
    desk = on(date(2016, 9, 20))
    case = adjustments.open_adjustment(desk, replace(as_case(event), content="下放"))
    adjustments.withdraw_adjustment(desk, case.id, "登记有误")
    opened = EVENTS.get(event.id)
    assert (opened.status, opened.adjustment, opened.due_on) == (EventStatus.OPEN, 0, DUE)
    entry = last_act(desk, ADJUSTMENTS.area, case.id).entry
    take_back(desk, ADJUSTMENTS.area, case.id, entry.seq, "不该撤销")
    assert EVENTS.get(event.id).adjustment == case.id


def test_an_event_belongs_to_a_case_that_started_no_later(event, on):
    desk = on(date(2016, 9, 20))
    typed = replace(as_case(event), event=0, title="另一件", content="下放")
    earlier = adjustments.open_adjustment(
        desk, replace(typed, document_on=date(2016, 9, 12), started_on=None)
    )
    later = adjustments.open_adjustment(desk, replace(typed, document_on=date(2016, 9, 19), started_on=None))
    assert events.attachable(event) == [ADJUSTMENTS.get(earlier.id)]
    with pytest.raises(RuleError, match="起算日不能更晚"):
        events.attach_event(desk, event.id, later.id)
    tied = events.attach_event(desk, event.id, earlier.id)
    assert (tied.status, tied.adjustment) == (EventStatus.CASE, earlier.id)


def test_only_the_office_of_adjustments_judges(event, on, at_office):
    clerk = as_actor(on(START), at_office("jh").actor)
    with pytest.raises(NotAllowed):
        events.dismiss_event(clerk, event.id, "不需要")


LAW = Law("示例盐业条例", "示例令1号", promulgated_on=date(2026, 11, 16), effective_on=date(2027, 1, 1))


@pytest.fixture
def listed(desk):
    """Publish a list on 2 November 2026."""
    publish(desk, date(2026, 11, 2), power(desk, "1", legal_basis="《示例盐业条例》第二条"))
    return desk


def test_a_new_law_is_an_event_on_entry(listed):
    law = laws.add_law(listed, LAW)
    (event,) = open_events(listed)
    assert (event.title, event.trigger) == ("新颁布《示例盐业条例》", Trigger.NEW_LAW)
    assert (event.source_record, event.started_on) == (law.id, date(2026, 11, 16))
    laws.edit_law(listed, replace(law, note="已分发"))
    assert open_events(listed) == [event]


def test_a_law_older_than_the_public_list_is_no_event(listed):
    laws.add_law(listed, replace(LAW, promulgated_on=date(2026, 10, 30)))
    assert open_events(listed) == []


def test_an_imported_law_is_an_event_too(listed, tmp_path):
    law = laws.add_law(listed, LAW)
    path = tmp_path / "依据.xlsx"
    write_ledger(listed, LAW_LEDGER, Query(), path)
    for event in open_events(listed):
        events.dismiss_event(listed, event.id, "另行办理")
    stored = LAWS.get(law.id)
    laws.edit_law(listed, replace(stored, document_number="旧"))
    one = importable("laws")
    one.apply(listed, one.plan(listed, read_workbook(path, one.fields)), path.name, False)
    assert [event.basis_document for event in open_events(listed)] == ["《示例盐业条例》示例令1号"]


def test_a_change_of_a_law_is_an_event_with_what_cites_it_and_leads_to_the_case(listed):
    law = laws.add_law(listed, replace(LAW, promulgated_on=date(2020, 1, 1), effective_on=None))
    change = laws.change_law(
        listed,
        LawChange(
            law.id,
            LawChangeKind.AMENDED,
            "第二条",
            "修改决定",
            date(2026, 11, 17),
            date(2026, 12, 1),
        ),
    )
    (event,) = open_events(listed)
    assert (event.title, event.trigger) == ("《示例盐业条例》第二条修改", Trigger.BASIS_CHANGED)
    assert event.items == (1,)
    case = adjustments.open_adjustment(listed, laws.case_for(listed, change))
    assert EVENTS.get(event.id).adjustment == case.id


def test_events_come_back_from_their_workbook(event, on, tmp_path):
    desk = on(START)
    path = tmp_path / "情形.xlsx"
    write_ledger(desk, EVENT_LEDGER, Query(), path)
    one = importable("events")
    rows = read_workbook(path, one.fields)
    assert [
        row.fate.code if hasattr(row.fate, "code") else row.fate.value for row in one.plan(desk, rows).rows
    ]
    events.edit_event(desk, replace(event, title="改了题目"))
    plan = one.plan(desk, read_workbook(path, one.fields))
    one.apply(desk, plan, path.name, False)
    assert [(found.title, found.due_on) for found in open_events(desk)] == [
        ("改了题目", DUE),
        (EVENT.title, DUE),
    ]
