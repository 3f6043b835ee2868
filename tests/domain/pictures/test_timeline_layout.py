"""Places of a time line: bars, due dates and words, whole and in parts."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import LINKS, Adjustment, LinkEnd
from saltdesk.domain.adjustments.adjustment import AdjustmentLink as Link
from saltdesk.domain.adjustments.procedure import clocked, started_by
from saltdesk.domain.adjustments.timeline import Timeline, timeline
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.pictures.timeline_layout import (
    REST_SHARE,
    Look,
    TimelineMeasures,
    bar_sentence,
    fitting_day,
    lay_out,
    parted,
    units,
)
from saltdesk.paths import resource

MEASURES = TimelineMeasures(day=10, number=8, names=100, head=30, row=20, heading=15, bar=10, tail=50)
CASE = Adjustment(id=1, started_on=date(2016, 9, 8))


@pytest.fixture(scope="module")
def calendar():
    return Calendar.from_file(resource("calendar.toml"))


@pytest.fixture
def drawn(calendar):
    """The time line of a case whose application ended on ``done``, seen on ``today``."""

    def build(today, done=None) -> Timeline:
        links = [Link(1, rule.code, id=place) for place, rule in enumerate(LINKS, start=1)]
        links[0] = clocked(links[0], date(2016, 9, 8), CASE, calendar)
        if done:
            links[0] = replace(links[0], done_on=done)
            begun = {row.id: row for row in started_by(links, links[0], LinkEnd(), CASE, calendar)}
            links = [begun.get(link.id, link) for link in links]
        return timeline(CASE, links, calendar, today)

    return build


def test_a_rest_day_is_narrower_than_a_working_day(drawn):
    columns = lay_out(drawn(date(2016, 9, 8)), MEASURES).columns
    widths = {column.day.day: column.width for column in columns}
    assert widths[date(2016, 9, 9)] == 10
    assert widths[date(2016, 9, 10)] == 10 * REST_SHARE
    assert widths[date(2016, 9, 18)] == 10  # a Sunday that works
    assert widths[date(2016, 9, 15)] == 10 * REST_SHARE  # a Thursday that rests


def test_the_used_part_ends_today_and_the_rest_of_the_term_follows(drawn):
    row = lay_out(drawn(date(2016, 9, 14)), MEASURES).rows[0]
    used, left = row.pieces
    assert (used.look, left.look) == (Look.USED, Look.LEFT)
    assert used.x1 == left.x0
    assert left.x1 == row.due_x
    # From the middle of the first day, which does not count, four working days and two rest days.
    assert used.x1 - used.x0 == pytest.approx(5 + 4 * 10 + 2 * 7)


def test_time_beyond_the_due_date_is_marked_for_the_bureau_only(drawn):
    layout = lay_out(drawn(date(2016, 9, 30), done=date(2016, 9, 26)), MEASURES)
    apply, forward = layout.rows[0], layout.rows[1]
    assert [piece.look for piece in apply.pieces] == [Look.USED, Look.LATE]
    assert apply.pieces[1].x0 == apply.due_x
    assert apply.words == "✓ 09-26　逾期1日"
    assert [piece.look for piece in forward.pieces] == [Look.USED]
    assert forward.due_x < forward.pieces[0].x1
    assert forward.words == "已等 4 个工作日"


def test_what_has_not_begun_is_only_foreseen(drawn):
    rows = lay_out(drawn(date(2016, 9, 8)), MEASURES).rows
    assert {piece.look for row in rows[1:] for piece in row.pieces} == {Look.FORESEEN}
    assert rows[1].words == "预计 09-27"
    assert rows[4].words == "10-12 前"


def test_numbers_stand_on_every_working_day_where_there_is_room_else_once_a_week(drawn):
    line = drawn(date(2016, 9, 8))
    wide = [column.number for column in lay_out(line, MEASURES).columns if column.number]
    narrow = [
        column.number for column in lay_out(line, replace(MEASURES, number=12)).columns if column.number
    ]
    assert wide[:4] == ["8", "9", "12", "13"]
    assert narrow[:3] == ["8", "12", "19"]


def test_a_long_axis_is_parted_and_every_day_stands_on_one_part(drawn):
    line = drawn(date(2017, 3, 1))
    parts = parted(line.days, 10, 300)
    assert [day for part in parts for day in part] == list(line.days)
    assert all(units(part) * 10 <= 300 + 1e-6 for part in parts)
    first = lay_out(line, MEASURES, parts[0])
    row = first.rows[0]
    assert row.words == ""  # they stand where the bar ends
    assert max(piece.x1 for piece in row.pieces) <= first.columns[-1].x + first.columns[-1].width
    last = lay_out(line, MEASURES, parts[-1])
    assert last.rows[0].pieces[-1].look is Look.FORESEEN or last.rows[0].words


def test_the_axis_fills_the_room_between_two_bounds(drawn):
    line = drawn(date(2016, 9, 8))
    assert fitting_day(line, 1, least=5, most=20) == 5
    assert fitting_day(line, 100_000, least=5, most=20) == 20
    assert fitting_day(line, units(line.days) * 12, least=5, most=20) == pytest.approx(12)


def test_a_sentence_tells_everything_about_a_bar(drawn):
    line = drawn(date(2016, 9, 8))
    assert bar_sentence(line, line.bars[0]) == (
        "本局：提交调整申请和调整意见（第三部分（三）第1项），2016-09-08（周四）起算，到期2016-09-23（周五），"
        "办理中，09-23 到期"
    )


def test_names_and_marks_that_would_run_into_each_other_are_left_out(drawn):
    line = drawn(date(2016, 9, 28))
    late = [day for day in line.days if day.day >= date(2016, 9, 28)]
    months = [column.month for column in lay_out(line, MEASURES, late).columns if column.month]
    assert months == ["2016年10月"]
    marks = [column.mark for column in lay_out(line, replace(MEASURES, number=30)).columns if column.mark]
    assert set(marks) == {"班"}
