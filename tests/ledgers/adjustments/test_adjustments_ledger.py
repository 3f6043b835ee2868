"""The ledger of adjustments: what an inspector reads in a row, and what its filters keep."""

from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, Stage, Trigger
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import Side
from saltdesk.ledgers.adjustments.adjustments import ADJUSTMENT_LEDGER, side_marks, stage_marks
from saltdesk.services.adjustments.adjustments import open_adjustment
from tests.services.procedure import end_link

START = date(2016, 9, 8)


@pytest.fixture
def at(desk):
    """Move the clock of the desk to a day."""

    def move(*day: int):
        desk.clock = FixedClock(date(*day))
        return desk

    return move


@pytest.fixture
def opened(at):
    """Open a case of 8 September 2016."""

    def made(**values: object) -> int:
        case = Adjustment(
            title="条例修订", basis_document="公告", promulgated_on=START, content="改依据", **values
        )
        return open_adjustment(at(2016, 9, 8), case).id

    return made


def row(desk, key: int) -> dict[str, str]:
    (case,) = ADJUSTMENT_LEDGER.load([key])
    return {column.name: column.text(desk, case) for column in ADJUSTMENT_LEDGER.columns}


def test_a_row_tells_due_and_done_of_each_link_and_the_days_beyond(at, opened):
    key = opened(further_triggers=(Trigger.INTERNAL,), document_on=date(2016, 9, 7))
    end_link(at(2016, 9, 26), key, "apply", date(2016, 9, 26))
    end_link(at(2016, 9, 30), key, "forward", date(2016, 9, 30), leads=("fzb", "bb"), main_lead="bb")
    end_link(at(2016, 10, 8), key, "review", date(2016, 10, 8), body="bb")
    told = row(at(2016, 10, 14), key)
    assert (told["apply_due"], told["apply_done"], told["apply_past"]) == ("2016-09-23", "2016-09-26", "1")
    assert (told["forward_due"], told["forward_done"], told["forward_past"]) == (
        "2016-09-28",
        "2016-09-30",
        "2",
    )
    assert (told["review_due"], told["review_done"], told["review_past"]) == ("2016-10-12", "", "2")
    assert (told["approve_due"], told["objection_due"]) == ("", "")
    assert (told["waited"], told["past"], told["side"]) == ("7", "", "外单位")
    assert (told["strict_start"], told["strict_due"]) == ("2016-09-07", "2016-09-22")
    assert told["further_triggers"] == Trigger.INTERNAL.label


def test_only_the_bureaus_own_links_are_called_overdue():
    titles = {column.name: column.title for column in ADJUSTMENT_LEDGER.columns}
    assert titles["apply_past"] == "申请逾期工作日"
    assert titles["review_past"] == "审核超出预计工作日"
    assert len(set(titles.values())) == len(titles)


def test_a_skipped_link_says_so_and_went_beyond_nothing(at, opened):
    from saltdesk.services.adjustments.adjustments import skip_link

    key = opened()
    end_link(at(2016, 9, 9), key, "apply", date(2016, 9, 9))
    skip_link(at(2016, 9, 30), key, "forward", date(2016, 9, 30), "直接核准")
    told = row(at(2016, 9, 30), key)
    assert (told["forward_done"], told["forward_past"]) == ("已跳过", "")


def test_a_row_is_read_anew_after_a_link_ended(at, opened):
    key = opened()
    assert row(at(2016, 9, 9), key)["apply_done"] == ""
    end_link(at(2016, 9, 9), key, "apply", date(2016, 9, 9))
    assert row(at(2016, 9, 9), key)["apply_done"] == "2016-09-09"


def test_filters_by_side_stage_office_and_overdue(at, opened):
    ours, theirs = opened(office="flz"), opened(office="yzc")
    end_link(at(2016, 9, 9), theirs, "apply", date(2016, 9, 9))
    desk = at(2016, 10, 20)
    for query, expected in (
        (Query(marks=side_marks(Side.IN)), [ours]),
        (Query(marks=side_marks(Side.OUT)), [theirs]),
        (Query(marks=stage_marks(Stage.FORWARD)), [theirs]),
        (Query(marks=stage_marks(Stage.PUBLISH)), []),
        (Query(marks=stage_marks(Stage.APPLY) | side_marks(Side.OUT)), []),
        (Query(office="flz"), [ours]),
        (Query(overdue_on=desk.clock.today()), [ours]),
        (Query(), [theirs, ours]),
    ):
        assert ADJUSTMENT_LEDGER.find(desk, query) == expected


def test_marks_a_ledger_does_not_know_are_left_alone(at, opened):
    key = opened()
    assert ADJUSTMENT_LEDGER.find(at(2016, 9, 9), Query(marks={"title": ("别的",)})) == [key]
