"""A year's holidays entered on real data: what moves, what stays, who confirms."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.adjustments.adjustment import AdjustmentStatus
from saltdesk.domain.adjustments.event import EventStatus
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import ChangedMeanwhile, EnvironmentProblem, RuleError
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.calendar.holiday_notice import amended, as_year
from saltdesk.domain.calendar.terms import Unit, find_term
from saltdesk.domain.calendar.years import CalendarYear, YearStatus
from saltdesk.domain.cases.case import Case
from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.services.access.hiding import GUARDED
from saltdesk.services.adjustments.adjustments import links_of
from saltdesk.services.complaints.decisions import EXTENDED_TERM
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.house import calendar as arrangements
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.house.trail import head, timeline
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS, EVENTS
from saltdesk.storage.areas.calendar import YEARS
from saltdesk.storage.areas.cases import CASES
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.trail import audit
from tests.arranging import arranged
from tests.services.holiday_texts import NOTICE_2027

pytestmark = pytest.mark.slow  # the sample bureau of another day

DAY = timedelta(days=1)
END_OF_YEAR = date(2026, 12, 28)


@pytest.fixture
def bureau(sample_bureau, tmp_path):
    """A copy of the sample bureau in the last week of the year, with a leader at the desk."""
    folder = tmp_path / "副本"
    sample_bureau(END_OF_YEAR, folder)
    opened = open_desk(folder, Actor("甄一", "leaders", "局领导", Role.LEADER), FixedClock(END_OF_YEAR))
    yield opened
    opened.store.close()


def entry_2027(desk: Desk) -> CalendarYear:
    notice = arrangements.read_notice_text(desk, NOTICE_2027)
    assert notice.problems == ()
    return as_year(notice, desk.calendar.year(2027))


def second(desk: Desk) -> Desk:
    return as_actor(desk, Actor("贾二", "bg", "办公室"))


def open_events() -> list:
    return EVENTS.all(status=EventStatus.OPEN)


def open_links() -> list:
    return [
        link
        for case in ADJUSTMENTS.all(status=AdjustmentStatus.OPEN)
        for link in links_of(case.id)
        if link.is_open
    ]


def open_complaints() -> list:
    states = (ComplaintStatus.REGISTERED, ComplaintStatus.ACCEPTED)
    return [complaint for state in states for complaint in COMPLAINTS.all(status=state)]


def leaning_dates(case: Case) -> int:
    """The dates of a case that still run and rest on a provisional year."""
    whole = case.limit_provisional + case.law_provisional if case.decided_on is None else 0
    return case.due_provisional + case.publish_provisional + whole


def counted_by_hand(
    desk: Desk, clause: str, start: date, entry: CalendarYear, extended: bool = False
) -> date:
    """The due date by walking day after day; 2026 as shipped, 2027 as entered, Monday to Friday after it."""
    named = dict.fromkeys(desk.calendar.year(2026).rest, False) | dict.fromkeys(
        desk.calendar.year(2026).work, True
    )
    named |= dict.fromkeys(entry.rest, False) | dict.fromkeys(entry.work, True)

    def works(day: date) -> bool:
        return named.get(day, day.weekday() < 5)

    term = find_term(clause)
    if extended:
        term = find_term(term.extension_clause)
    day, left = start, term.length
    while left:
        day += DAY
        left -= works(day) or term.unit is Unit.CALENDAR_DAYS
    while not works(day):
        day += DAY
    return day


def assert_counted(desk: Desk, entry: CalendarYear) -> None:
    """Every open due date is the one counted from scratch, and each case shows one of its open links."""
    for link in open_links():
        case = ADJUSTMENTS.get(link.adjustment)
        extended = link.code == "apply" and bool(case.extension_approval)
        assert link.due_on == counted_by_hand(desk, link.rule.clause, link.started_on, entry, extended)
    for complaint in open_complaints():
        if complaint.due_clause == EXTENDED_TERM:
            continue  # the day announced to the complainant is fixed
        start = complaint.received_at.date() if complaint.due_clause == "C-accept" else complaint.decided_on
        assert complaint.due_on == counted_by_hand(desk, complaint.due_clause, start, entry)
    for case in ADJUSTMENTS.all(status=AdjustmentStatus.OPEN):
        mine = [
            link for link in open_links() if link.adjustment == case.id and link.code == case.current_link
        ]
        assert (case.due_on, case.due_provisional) in [(link.due_on, link.due_provisional) for link in mine]


def test_the_preview_lists_every_open_date_that_changes_and_writes_nothing(bureau):
    before = head()
    preview = arrangements.preview_year(bureau, entry_2027(bureau))
    held = {(Area.ADJUSTMENTS, link.adjustment, link.due_on) for link in open_links() if link.due_provisional}
    held |= {(Area.COMPLAINTS, one.id, one.due_on) for one in open_complaints() if one.due_provisional}
    assert held
    assert held <= {(one.area, one.record, one.old) for one in preview.moved}
    assert all(one.shift or one.was_provisional for one in preview.moved)
    assert preview.shifted > 0
    assert preview.settled >= len(held)
    first = preview.days[0]
    assert (first.day, first.is_working) == (date(2026, 12, 31), False)
    assert arrangements.ChangedDay(date(2027, 1, 9), True) in preview.days
    assert preview.replaces == ""
    assert head() == before
    assert YEARS.first(year=2027) is None


def test_entering_moves_open_dates_and_leaves_closed_ones(bureau):
    closed_links = [link for link in ADJUSTMENT_LINKS.all() if link.done_on]
    closed = [one for one in COMPLAINTS.all() if one not in open_complaints()]
    entry = entry_2027(bureau)
    preview = arrangements.preview_year(bureau, entry)
    told: list[ChangeSet] = []
    bureau.changed = told.append
    assert arrangements.enter_year(bureau, entry, preview) == preview
    assert_counted(bureau, entry)
    assert not any(one.due_provisional for one in (*open_links(), *open_complaints(), *open_events()))
    assert [link for link in ADJUSTMENT_LINKS.all() if link.done_on] == closed_links
    assert [one for one in COMPLAINTS.all() if one not in open_complaints()] == closed
    assert {Area.CALENDAR, Area.ADJUSTMENTS, Area.COMPLAINTS} <= told[0].areas
    assert arrangements.preview_year(bureau, entry).moved == ()
    assert not bureau.calendar.is_working(date(2026, 12, 31))


def test_every_moved_record_has_its_line_in_the_one_audit_entry(bureau):
    before = head()[0]
    preview = arrangements.enter_year(bureau, entry_2027(bureau))
    assert head()[0] == before + 1
    row = YEARS.first(year=2027)
    entry = timeline(Area.CALENDAR, row.id)[-1]
    assert entry.act == "calendar.enter"
    assert f"{len(preview.moved)}个期限随之变动" in entry.sentence
    changed = {(change.table, change.key) for change in entry.changes()}
    for moved in preview.moved:
        if moved.area is Area.COMPLAINTS:
            assert ("complaint", moved.record) in changed
        elif moved.area is Area.EVENTS:
            assert ("adjustment_event", moved.record) in changed
        elif moved.area is Area.CASES:
            assert ("power_case", moved.record) in changed
        else:
            assert any(("adjustment_link", link.id) in changed for link in links_of(moved.record))
        is_told = f"{moved.number} {moved.label}：{moved.old}" in entry.reason
        assert is_told == (moved.area not in GUARDED)
    for area in (Area.COMPLAINTS, Area.CASES):
        number = sum(moved.area is area for moved in preview.moved)
        assert f"{area.label}{number}个" in entry.reason


def told_of_case(entry: AuditEntry, moved: arrangements.MovedDate) -> bool:
    """Whether an entry tells the move of one of a case's dates, which stand side by side in one row."""
    fields = [fields for change in entry.changes() for fields in change.fields.items()]
    told = [change for name, change in fields if name.endswith("_on")]
    return not moved.shift or [moved.old.isoformat(), moved.new.isoformat()] in map(list, told)


def test_a_moved_record_tells_of_it_in_its_own_history(bureau):
    preview = arrangements.enter_year(bureau, entry_2027(bureau))
    assert {moved.area for moved in preview.moved} == {
        *(Area.EVENTS, Area.ADJUSTMENTS, Area.COMPLAINTS, Area.CASES)
    }
    for moved in preview.moved:
        last = timeline(moved.area, moved.record, bureau)[-1]
        assert last.act == "calendar.enter"
        assert last.sentence.startswith("录入2027年放假安排")
        assert last.reason == ""
        told = [change.fields.get("due_on") for change in last.changes() if change.fields.get("due_on")]
        expected = [(one.old, one.new) for one in preview.moved if one.record == moved.record and one.shift]
        if moved.area is Area.CASES:
            assert told_of_case(last, moved)
        elif moved.area is not Area.ADJUSTMENTS:
            expected = [(moved.old, moved.new)] if moved.shift else []
            assert told == [[old.isoformat(), new.isoformat()] for old, new in expected]
        if moved.area is not Area.CASES:
            assert len(told) <= max(1, len(expected))
    still = next(one for one in COMPLAINTS.all() if one not in open_complaints())
    assert "calendar.enter" not in [entry.act for entry in timeline(Area.COMPLAINTS, still.id, bureau)]


def test_entering_the_same_year_twice_changes_nothing(bureau):
    entry = entry_2027(bureau)
    arrangements.enter_year(bureau, entry)
    arrangements.check_year(second(bureau), YEARS.first(year=2027))
    before, row = head(), YEARS.first(year=2027)
    with pytest.raises(RuleError, match="相同，不需要录入") as caught:
        arrangements.enter_year(bureau, entry)
    assert caught.value.problems[0].clause == "5.4"
    assert (head(), YEARS.first(year=2027)) == (before, row)


def test_an_effect_that_changed_since_the_preview_is_not_applied(bureau):
    entry = entry_2027(bureau)
    preview = arrangements.preview_year(bureau, entry)
    stale = replace(preview, moved=preview.moved[1:])
    with pytest.raises(RuleError, match="重新查看影响"):
        arrangements.enter_year(bureau, entry, stale)
    assert YEARS.first(year=2027) is None


def test_an_extended_application_counts_thirty_days_from_the_same_start(bureau):
    link = next((one for one in open_links() if one.code == "apply"), None)
    assert link is not None, "the sample has a case that has just begun"
    case = ADJUSTMENTS.get(link.adjustment)
    with arranged(bureau):
        ADJUSTMENTS.update(replace(case, extension_approval="批〔2026〕1号"))
    entry = entry_2027(bureau)
    arrangements.enter_year(bureau, entry)
    again = ADJUSTMENT_LINKS.get(link.id)
    assert again.due_on == counted_by_hand(bureau, "D3.3.1", link.started_on, entry, extended=True)


def test_a_date_told_to_the_complainant_stays(bureau):
    complaint = next(one for one in open_complaints() if one.status is ComplaintStatus.ACCEPTED)
    told = replace(complaint, due_on=date(2027, 1, 4), due_provisional=False, due_clause="C-answer-x")
    with arranged(bureau):
        told = COMPLAINTS.update(told)
    preview = arrangements.enter_year(bureau, entry_2027(bureau))
    assert complaint.id not in [one.record for one in preview.moved if one.area is Area.COMPLAINTS]
    assert COMPLAINTS.get(complaint.id) == told


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rest=st.sets(st.dates(date(2026, 12, 1), date(2027, 3, 31)), max_size=25),
    work=st.sets(st.dates(date(2026, 12, 1), date(2027, 3, 31)), max_size=10),
)
def test_after_any_entry_open_dates_are_those_counted_from_scratch(bureau, rest, work):
    number = head()[0]
    entry = CalendarYear(
        2027, YearStatus.OFFICIAL, f"试〔2026〕{number}号", tuple(sorted(rest)), tuple(sorted(work - rest))
    )
    closed = [link for link in ADJUSTMENT_LINKS.all() if link.done_on]
    arrangements.enter_year(bureau, entry)
    assert_counted(bureau, entry)
    assert [link for link in ADJUSTMENT_LINKS.all() if link.done_on] == closed


def test_the_second_person_confirms_and_nobody_confirms_his_own_entry(bureau):
    arrangements.enter_year(bureau, entry_2027(bureau))
    row = YEARS.first(year=2027)
    assert (row.entered_by, row.checked_by, arrangements.standing(row)) == ("甄一", "", "待复核")
    with pytest.raises(RuleError, match="不能复核自己录入") as caught:
        arrangements.check_year(bureau, row)
    assert caught.value.problems[0].clause == "5.4"
    checked = arrangements.check_year(second(bureau), row)
    assert (checked.checked_by, arrangements.standing(checked)) == ("贾二", "正式")
    with pytest.raises(RuleError, match="已由贾二复核"):
        arrangements.check_year(second(bureau), checked)
    with pytest.raises(RuleError, match="随程序提供"):
        arrangements.check_year(bureau, YEARS.first(year=2026))


def test_a_year_entered_anew_waits_for_its_check_again(bureau):
    entry = entry_2027(bureau)
    arrangements.enter_year(bureau, entry)
    seen = YEARS.first(year=2027)
    changed = amended(entry, {date(2027, 3, 5)}, (), "郑政办明电〔2027〕1号")
    preview = arrangements.enter_year(second(bureau), changed)
    assert preview.replaces == entry.source
    assert YEARS.first(year=2027).entered_by == "贾二"
    assert bureau.calendar.source(date(2027, 3, 5)).endswith(
        "（国办发明电〔2026〕9号，郑政办明电〔2027〕1号调整）"
    )
    with pytest.raises(ChangedMeanwhile):
        arrangements.check_year(second(bureau), seen)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"source": "  "}, "请填写依据文件"),
        ({"source": "文" * 301}, "不要超过300个字"),
        ({"year": 1999}, "年份应在"),
        ({"rest": (date(2028, 1, 1),)}, "2028-01-01不在2027年"),
        ({"rest": (date(2027, 1, 2),), "work": (date(2027, 1, 2),)}, "2027-01-02既放假又上班"),
    ],
)
def test_an_impossible_year_is_refused_and_nothing_is_kept(desk, change, sentence):
    entry = replace(CalendarYear(2027, YearStatus.OFFICIAL, "通知", (), ()), **change)
    before = head()
    with pytest.raises(RuleError, match=sentence):
        arrangements.enter_year(desk, entry)
    assert head() == before
    assert YEARS.first(year=2027) is None


def test_a_closure_by_the_city_before_the_state_notice_keeps_the_year_provisional(desk):
    entry = amended(desk.calendar.year(2027), {date(2027, 3, 5)}, (), "郑政办明电〔2027〕1号")
    arrangements.enter_year(desk, entry)
    assert not desk.calendar.is_working(date(2027, 3, 5))
    assert desk.calendar.is_provisional(date(2027, 3, 5))
    assert arrangements.standing(YEARS.first(year=2027)) == "待复核"
    assert 2027 in arrangements.provisional_dates(desk)


def test_dates_that_lean_on_a_missing_year_are_counted(bureau):
    leaning = sum(one.due_provisional for one in (*open_links(), *open_complaints(), *open_events()))
    leaning += sum(map(leaning_dates, CASES.all()))
    assert arrangements.provisional_dates(bureau) == {2027: leaning}
    arrangements.enter_year(bureau, entry_2027(bureau))
    assert arrangements.provisional_dates(bureau) == {}


def test_notices_come_from_text_json_and_calendar_files(desk, tmp_path):
    text = tmp_path / "通知.txt"
    text.write_text(NOTICE_2027, "gb18030")
    entry = as_year(arrangements.read_notice_file(desk, text), desk.calendar.year(2027))
    assert entry == entry_2027(desk)
    rows = [
        {"name": "节", "date": f"{day}", "isOffDay": day in entry.rest} for day in (*entry.rest, *entry.work)
    ]
    file = tmp_path / "2027.json"
    file.write_text(json.dumps({"year": 2027, "days": rows}), "utf-8")
    notice = arrangements.read_notice_file(desk, file, 2027)
    assert (notice.problems, as_year(notice, entry).rest) == ((), entry.rest)
    with pytest.raises(EnvironmentProblem, match="找不到"):
        arrangements.read_notice_file(desk, tmp_path / "没有.txt")
    text.write_bytes(b"x" * 1_000_001)
    with pytest.raises(RuleError, match="太大"):
        arrangements.read_notice_file(desk, text)


def test_the_years_are_listed_newest_first_and_the_trail_stays_whole(bureau):
    arrangements.enter_year(bureau, entry_2027(bureau))
    years = [row.year for row in arrangements.stored_years()]
    assert years == sorted(years, reverse=True)
    assert years[0] == 2027
    assert list(audit.since(0))[-1].seq == head()[0]
