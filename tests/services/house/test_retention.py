"""Closed records and their retention: by the office's own periods, reminded in time, never deleted."""

from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor
from saltdesk.domain.house.retention import RetentionPeriod
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house import retention
from saltdesk.services.house.parameters import set_parameter
from saltdesk.storage.areas.complaints import COMPLAINTS
from tests.services.complaint_cases import accepted, handled_to_the_archive, registered


def archived(desk, **fields):
    return handled_to_the_archive(desk, registered(desk, **fields).id)


def test_an_archived_complaint_is_kept_for_thirty_years_unless_the_office_says_otherwise(desk):
    complaint = archived(desk)
    accepted(desk)
    (one,) = retention.retained(desk)
    assert (one.area, one.record, one.number) == (Area.COMPLAINTS, complaint.id, complaint.number)
    assert one.until == date(2056, 12, 31)
    set_parameter(desk, "retention_complaints", "永久")
    assert retention.period_of(Area.COMPLAINTS) is RetentionPeriod.PERMANENT
    assert [one.until for one in retention.retained(desk)] == [None]


def test_what_reaches_its_date_is_reminded_of_and_stays(desk):
    complaint = archived(desk)
    set_parameter(desk, "retention_complaints", "10年")
    assert retention.reminders(desk) == []
    desk.clock = FixedClock(date(2036, 11, 1))
    assert [one.record for one in retention.reminders(desk)] == [complaint.id]
    set_parameter(desk, "retention_days", "30")
    assert retention.reminders(desk) == []
    desk.clock = FixedClock(date(2040, 1, 1))
    assert [one.record for one in retention.reminders(desk)] == [complaint.id]
    assert COMPLAINTS.get(complaint.id).number == complaint.number


def test_a_complaint_about_the_reader_is_not_on_the_list_a15(desk):
    archived(desk)
    assert retention.retained(as_actor(desk, Actor("样例丙", "yz", "盐政处"))) == []


def test_every_kind_of_closed_record_of_the_sample_bureau_has_a_date(bureau):
    found = retention.retained(bureau)
    assert {one.area for one in found} >= {Area.COMPLAINTS, Area.INSPECTIONS, Area.FINDINGS, Area.ADJUSTMENTS}
    assert all(one.closed_on <= bureau.clock.today() for one in found)
    ends = [one.until or date.max for one in found]
    assert ends == sorted(ends)
