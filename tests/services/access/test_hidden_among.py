"""What is hidden among some records is what is hidden at all, cut to these records."""

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.services.access import complaints, hiding, lookup
from saltdesk.services.access.hiding import GUARDED, barred, hidden_among
from saltdesk.services.complaints.earlier import earlier
from saltdesk.services.complaints.intake import Intake
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.desk.people import office_name
from saltdesk.services.house import trail
from saltdesk.storage.registry import finder_of
from saltdesk.storage.trail import audit
from tests.services import complaint_cases as cases
from tests.statements import statements

PEOPLE = (("样例丙", "yz"), ("样例戊", "bg"), ("样例甲", "jh"), ("样例丁", "fz"), ("示例一", "leaders"))


@pytest.mark.parametrize(("name", "office"), PEOPLE)
def test_every_guarded_area_hides_the_same_records_either_way(bureau, name, office):
    desk = as_actor(bureau, Actor(name, office, office_name(office)))
    for area in sorted(GUARDED, key=lambda one: one.code):
        keys = [
            key for key, _ in finder_of(area).records.values("number" if area is not Area.TRAIL else "act")
        ]
        complaints._CACHE.clear()
        found = hidden_among(desk, area, keys)
        assert found == barred(desk, area)
        assert hidden_among(desk, area, keys[::2]) == found.intersection(keys[::2])


def test_a_person_without_a_record_is_found_by_the_name_that_was_called(desk, at_office):
    case = cases.registered(desk, object_words="测试员、王示例")
    own = at_office("cw")
    complaints._CACHE.clear()
    assert hidden_among(own, Area.COMPLAINTS, [case.id]) == {case.id}
    assert lookup.load(Area.COMPLAINTS, [case.id], own) == []


class Whole(frozenset):
    """The ids of most complaints of a large office, too many to be copied for each question."""

    def __or__(self, other):
        raise AssertionError("all hidden ids are copied")

    __ror__ = union = __sub__ = __or__


def test_known_ids_are_asked_and_never_copied(desk, at_office, monkeypatch):
    first, second, third = (cases.registered(desk) for _ in range(3))
    sitting = at_office("yz")
    known = complaints._Barred(Whole([first.id]), Whole([first.id]), Whole())
    monkeypatch.setattr(complaints, "_known", lambda desk: known)
    assert hidden_among(sitting, Area.COMPLAINTS, [first.id]) == {first.id}
    assert complaints.openable(sitting, [first.id]) == []
    assert [one.complaint.id for one in earlier(sitting, Intake(second, Complainant()))] == [third.id]


def test_asking_about_some_complaints_does_not_collect_all_that_are_hidden(desk, at_office):
    first, *_ = (cases.registered(desk) for _ in range(3))
    complaints._CACHE.clear()
    assert hidden_among(at_office("yz"), Area.COMPLAINTS, [first.id]) == {first.id}
    assert len(complaints._CACHE) == 0


def test_a_page_of_the_trail_asks_about_its_own_entries(desk, at_office, monkeypatch):
    case = cases.registered(desk)
    sitting = at_office("yz")
    monkeypatch.setattr(hiding, "barred", lambda *_: pytest.fail("all hidden records are collected"))
    numbers = lookup.find(sitting, Area.TRAIL, Query(), 50)
    hidden = {entry.seq for entry in audit.timeline(Area.COMPLAINTS, case.id)}
    assert numbers
    assert hidden.isdisjoint(numbers)
    assert [one.id for one in lookup.load(Area.TRAIL, [*hidden, *numbers], sitting)] == numbers
    assert trail.timeline(Area.COMPLAINTS, case.id, sitting) == []
    with pytest.raises(NotAllowed):
        lookup.get(Area.COMPLAINTS, case.id, sitting)


def test_what_one_rule_hides_is_not_asked_of_the_next(desk, at_office):
    hidden = [cases.registered(desk).id for _ in range(3)]
    seen = cases.registered(desk, object_office="法制室").id
    sitting = at_office("yz")
    complaints._CACHE.clear()
    asked = statements(lambda: hidden_among(sitting, Area.COMPLAINTS, [*hidden, seen]))
    fewer = statements(lambda: hidden_among(sitting, Area.COMPLAINTS, hidden))
    assert "object_kind" in asked[-1]
    assert not any("object_kind" in sql for sql in fewer)
