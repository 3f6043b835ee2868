"""Years of complaints in bulk: whole in the ledger and in the trail, and the same every time."""

from collections import Counter

import pytest

from saltdesk.demo import history
from saltdesk.demo.bureau import build_demo
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.domain.complaints.decisions import refusal_problems
from saltdesk.domain.today.groups import Group, Scope
from saltdesk.services.access.lookup import find
from saltdesk.services.house import maintenance
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.today.reading import AgendaReader
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS, STEPS
from saltdesk.storage.trail import audit
from tests.days import TODAY

COUNT = 250


@pytest.fixture
def told(desk, monkeypatch):
    """Add a history to the office, and return what its progress told."""
    monkeypatch.setattr(history, "BLOCK", 100)
    seen = []
    history.add_history(desk, COUNT, lambda done, whole: seen.append((done, whole)))
    return seen


def test_every_complaint_has_its_people_a_step_and_a_place_in_the_trail(desk, told):
    assert (COMPLAINTS.count(), COMPLAINANTS.count(), STEPS.count()) == (COUNT, COUNT, COUNT)
    assert {one.complaint for one in COMPLAINANTS.all()} == {one.id for one in COMPLAINTS.all()}
    sentences = [entry.sentence for entry in audit.since(0) if entry.act == "complaint.import"]
    assert sentences == ["导入历年投诉100件", "导入历年投诉100件", "导入历年投诉50件"]
    assert maintenance.problems(desk) == []
    assert told == [(0, COUNT), (100, COUNT), (200, COUNT)]


def test_they_lie_in_the_last_ten_years_and_most_are_closed(desk, told):
    days = [one.received_at.date() for one in COMPLAINTS.all()]
    assert days == sorted(days)
    assert (TODAY - days[0]).days == history.YEARS * 365
    assert days[-1] <= TODAY
    states = Counter(one.status for one in COMPLAINTS.all())
    assert states[ComplaintStatus.ARCHIVED] > states[ComplaintStatus.REGISTERED]


def test_nothing_happens_before_the_receipt_or_after_today(desk):
    writer = history._writer(TODAY)
    for place in range(99_000, 100_000):  # those of the last weeks
        one = writer.complaint(place, 100_000)
        days = [day for day in (one.decided_on, one.told_on, one.answered_on, one.archived_on) if day]
        assert days == sorted(days)
        assert all(one.received_at.date() <= day <= TODAY for day in days)


def test_who_was_refused_was_told_why_and_is_no_work_of_today(desk, told):
    refused = [one for one in COMPLAINTS.all() if one.status is ComplaintStatus.REFUSED]
    assert refused
    for one in refused:
        assert not list(refusal_problems(one.refusal_reason, one.refusal_text, one.legal_ground, one.earlier))
    assert not AgendaReader().read(desk, Scope.ALL).counts()[Group.UNTOLD]


def test_they_are_found_by_their_words(desk, told):
    found = find(desk, Area.COMPLAINTS, Query(text="便利店"))
    said = [one.id for one in COMPLAINTS.all() if "便利店" in one.facts]
    assert sorted(found) == said


@pytest.mark.local
def test_the_trail_of_a_sample_with_history_goes_forward(tmp_path):
    build_demo(tmp_path / "sample", TODAY, is_plain=True, history=20)
    desk = open_desk(
        tmp_path / "sample", Actor("示例一", "leaders", "局领导", Role.LEADER), FixedClock(TODAY)
    )
    try:
        moments = [entry.at for entry in audit.since(0)]
    finally:
        desk.store.close()
    assert moments == sorted(moments)
    assert moments[-1] < f"{TODAY} 09:00"
