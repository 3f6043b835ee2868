"""A change in a register that touches a published item is an event, never silently shown (D3.2.b.3)."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Trigger
from saltdesk.domain.adjustments.event import EventSource
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.registers.enforcement import CertificateState, EnforcementBody, Entrustment, Officer
from saltdesk.services.adjustments import adjustments, events
from saltdesk.services.desk import people
from saltdesk.services.lists import lists
from saltdesk.services.lists.event_register import as_case, open_events
from saltdesk.services.lists.register_links import Registers
from saltdesk.services.people import offices
from saltdesk.services.registers import enforcement
from saltdesk.services.registers.gaps import GapKind, gaps
from saltdesk.services.registers.register_events import collect_changes, register_changes
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.people import OFFICES, STAFF
from saltdesk.storage.trail import audit
from tests.arranging import arranged
from tests.services.listwork import power, publish

DAY = date(2026, 11, 2)


@pytest.fixture
def officer(desk):
    typed = Officer(
        "样例甲", "盐政处", certificate_number="豫A1", issued_on=date(2024, 1, 1), expires_on=date(2027, 1, 1)
    )
    return enforcement.add_officer(desk, typed)


@pytest.fixture
def item(desk, officer):
    """Publish an item that names an officer, an entrustment, a body, a head and a person of its flow."""
    person = people.enrol(desk, "样例丙", "yz")
    body = enforcement.add_body(desk, EnforcementBody("示例盐业局", "条例"))
    steps = (FlowStep("办理", "承办岗", person.name, 3),)
    draft = power(
        desk,
        "1",
        subject="示例盐业局",
        entrusted_body="示例盐业公司",
        handler_certificate="样例甲（豫A1）",
        head="样例丙",
        handling_office="盐政处",
        steps=steps,
    )
    given = Entrustment(
        body.id, "示例盐业公司", (draft.id,), "零售检查", "委托1号", DAY, DAY, date(2026, 12, 31)
    )
    enforcement.add_entrustment(desk, given)
    publish(desk, DAY, draft)
    return POWERS.get(draft.id)


def test_publishing_links_the_texts_to_their_records_and_keeps_the_texts(desk, item, officer):
    assert (item.officers, item.entrustments, item.body) == ((officer.id,), (1,), 1)
    person = STAFF.first(name="样例丙")
    assert item.heads == item.steps[0].persons == (person.id,)
    assert (item.head, item.handler_certificate) == ("样例丙", "样例甲（豫A1）")
    assert register_changes(desk) == []


def test_steps_whose_persons_stay_are_not_made_anew(desk, item):
    known = Registers(desk.clock.today())
    assert "steps" not in known.links(item)
    (step,) = known.links(replace(item, steps=(replace(item.steps[0], persons=()),)))["steps"]
    assert step.persons == item.steps[0].persons


def test_a_suspended_certificate_proposes_the_case(desk, item, officer):
    suspended = replace(
        officer, state=CertificateState.SUSPENDED, state_on=date(2026, 11, 20), state_reason="投诉"
    )
    enforcement.edit_officer(desk, suspended)
    (event,) = open_events(desk)
    assert event.title == "样例甲的执法证件自2026-11-20起被暂扣"
    assert (event.source, event.source_record) == (EventSource.REGISTER, officer.id)
    assert (event.started_on, event.items) == (date(2026, 11, 20), (item.id,))
    assert POWERS.get(item.id).handler_certificate == "样例甲（豫A1）"
    case = adjustments.open_adjustment(desk, as_case(event))
    assert case.items == (item.id,)


def test_a_change_is_registered_once_however_it_was_judged(desk, item, officer):
    suspended = replace(
        officer, state=CertificateState.SUSPENDED, state_on=date(2026, 11, 20), state_reason="投诉"
    )
    saved = enforcement.edit_officer(desk, suspended)
    (event,) = open_events(desk)
    events.dismiss_event(desk, event.id, "下周发还")
    enforcement.edit_officer(desk, replace(saved, note="已谈话"))
    assert open_events(desk) == []


def test_a_certificate_that_runs_out_is_found_when_somebody_looks(desk, item, officer):
    with pytest.raises(RuleError, match="没有新的调整情形"):
        collect_changes(desk)
    desk.clock = FixedClock(date(2027, 1, 4))
    made = collect_changes(desk)
    assert {event.title for event in made} == {
        "样例甲的执法证件已于2027-01-01过期",
        "“示例盐业公司”的委托已于2026-12-31到期",
    }
    assert {event.started_on for event in made} == {date(2027, 1, 1), date(2026, 12, 31)}


def test_the_end_of_an_entrustment_proposes_the_case(desk, item):
    given = enforcement.ENTRUSTMENTS.get(1)
    enforcement.edit_entrustment(desk, replace(given, valid_to=date(2026, 11, 20)))
    (event,) = open_events(desk)
    assert (event.trigger, event.started_on) == (Trigger.BODY_CHANGED, date(2026, 11, 20))


def test_a_renamed_body_and_a_renamed_office_propose_the_case(desk, item):
    body = enforcement.bodies()[0]
    enforcement.edit_body(desk, replace(body, name="示例盐业和民爆局"))
    (event,) = open_events(desk)
    assert event.title == "实施主体改名为“示例盐业和民爆局”"
    offices.rename_office(desk, OFFICES.first(code="yz"), "盐政执法处")
    *_, entry = audit.since(0)
    assert entry.sentence.startswith("处室“盐政处”改名为“盐政执法处”；记入调整情形 ")
    titles = {found.title for found in open_events(desk)}
    assert titles == {event.title, "承办处室“盐政处”已改名或撤并（现为“盐政执法处”）"}


def test_a_head_who_left_proposes_the_case(desk, item):
    person = STAFF.first(name="样例丙")
    with arranged(desk):
        STAFF.update(replace(person, valid_to=date(2026, 11, 25)))
    desk.clock = FixedClock(date(2026, 11, 27))
    assert [event.title for event in collect_changes(desk)] == ["样例丙已于2026-11-25离岗"]


def test_drafts_are_no_matter_of_the_procedure(desk, officer):
    power(desk, "1", handler_certificate="样例甲（豫A1）")
    enforcement.edit_officer(desk, replace(officer, expires_on=date(2026, 11, 1)))
    assert open_events(desk) == []


def test_an_item_from_before_the_links_is_compared_by_name(desk, item, officer):
    with arranged(desk):
        POWERS.update(replace(item, officers=(), entrustments=(), body=0, heads=()))
    enforcement.edit_officer(desk, replace(officer, expires_on=date(2026, 11, 1)))
    assert [event.title for event in open_events(desk)] == ["样例甲的执法证件已于2026-11-01过期"]


def test_names_no_register_knows_are_gaps(desk):
    power(desk, "1", head="无此人", steps=(FlowStep("办理", "岗", "另一人", 1),))
    (gap,) = [found for found in gaps(desk) if found.kind is GapKind.UNLINKED]
    assert "负责人“无此人”没有登记在处室人员" in gap.sentence
    assert "第1环节的经办人“另一人”没有登记在处室人员" in gap.sentence


def test_a_note_is_changed_without_a_case_and_the_links_stay(desk, item):
    typed = replace(item, note="已核对", steps=tuple(replace(step, persons=()) for step in item.steps))
    saved = lists.edit_power(desk, typed)
    assert (saved.note, saved.steps[0].persons) == ("已核对", item.steps[0].persons)
    assert saved.officers == item.officers
