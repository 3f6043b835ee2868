"""The regular path of D3.3 with the worked dates of 2016, driven act by act on the day each falls."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import LINKS, Adjustment, AdjustmentStatus, Trigger
from saltdesk.domain.adjustments.situation import strict_start
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import Side
from saltdesk.ledgers.adjustments.adjustments import ADJUSTMENT_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.adjustments import adjustments
from saltdesk.services.adjustments.adjustments import (
    finish_link,
    link_of,
    links_of,
    next_links,
    open_adjustment,
)
from saltdesk.services.adjustments.extension import extend_application, request_extension
from saltdesk.services.house.trail import timeline
from tests.services.procedure import end_link

START = date(2016, 9, 8)
CASE = Adjustment(
    title="示例条例修订",
    trigger=Trigger.BASIS_CHANGED,
    basis_document="示例条例",
    promulgated_on=START,
    content="改条款",
)


@pytest.fixture
def on(desk):
    """Move the clock of the desk to a day."""

    def move(day: date):
        desk.clock = FixedClock(day)
        return desk

    return move


CHAIN = (
    ("apply", date(2016, 9, 23)),
    ("forward", date(2016, 9, 27)),
    ("review", date(2016, 10, 9)),
    ("approve", date(2016, 10, 11)),
    ("confirm", date(2016, 10, 12)),
    ("own_site", date(2016, 10, 17)),
    ("own_premises", date(2016, 10, 17)),
    ("pass_on", date(2016, 10, 14)),
    ("publish", date(2016, 10, 17)),
)


def test_chain_of_2016_falls_on_the_worked_days(on):
    case = open_adjustment(on(START), CASE)
    order = [entry for entry in CHAIN if not entry[0].startswith("own")] + [
        entry for entry in CHAIN if entry[0].startswith("own")
    ]
    for code, due in order:
        assert link_of(case.id, code).due_on == due, code
        case = end_link(on(due), case.id, code, due)
    assert case.status is AdjustmentStatus.FINISHED
    assert case.due_on is None
    assert next_links(links_of(case.id)) == []
    assert [link.done_on for link in links_of(case.id)] == [dict(CHAIN)[rule.code] for rule in LINKS]


def test_case_shows_the_bureaus_own_link_before_another_bodys(on):
    case = open_adjustment(on(START), CASE)
    for code, due in CHAIN[:5]:
        case = end_link(on(due), case.id, code, due)
    assert (case.current_link, case.due_side) == ("own_site", Side.IN)
    assert {rule.code for rule in next_links(links_of(case.id))} == {"own_site", "own_premises", "pass_on"}


def test_only_the_bureaus_own_links_are_ever_overdue(on):
    case = open_adjustment(on(START), CASE)
    late = date(2016, 12, 1)
    assert ADJUSTMENT_LEDGER.find(on(late), Query(overdue_on=late)) == [case.id]
    end_link(on(late), case.id, "apply", START, reason="补录")
    much_later = date(2017, 3, 1)
    assert ADJUSTMENT_LEDGER.find(on(much_later), Query(overdue_on=much_later)) == []
    texts = {
        column.name: column.text(on(much_later), lookup.get(Area.ADJUSTMENTS, case.id))
        for column in ADJUSTMENT_LEDGER.columns
    }
    assert texts["due"].startswith("◇等待")
    assert texts["side"] == "外单位"


def test_extension_runs_to_thirty_days_from_the_same_start(on):
    case = open_adjustment(on(START), CASE)
    request_extension(on(START), case.id, START, "涉及多个部门")
    with pytest.raises(RuleError, match="文号或批准人"):
        extend_application(on(START), case.id, "", START)
    with pytest.raises(RuleError, match="申请延期与今天之间"):
        extend_application(on(START), case.id, "市审改办批复", date(2016, 9, 9))
    late = date(2016, 9, 26)
    extend_application(on(late), case.id, "市审改办批复", late)
    assert link_of(case.id, "apply").due_on == date(2016, 10, 26)
    assert "晚于10个工作日" in timeline(Area.ADJUSTMENTS, case.id)[-1].sentence
    end_link(on(late), case.id, "apply", late)
    with pytest.raises(RuleError, match="不再需要延长"):
        extend_application(on(late), case.id, "再批", late)


@pytest.mark.parametrize(
    ("code", "done", "document", "sentence"),
    [
        ("review", START, "", "还没有办结"),
        ("apply", date(2016, 9, 7), "文", "不能早于"),
        ("apply", date(2016, 9, 9), "文", "不能晚于今天"),
        ("apply", START, "", "请登记调整申请和调整意见"),
        ("objection", START, "", "没有这个环节"),
        ("confirm", START, "", "还没有办结"),
    ],
)
def test_impossible_ends_are_refused_and_change_nothing(on, code, done, document, sentence):
    case = open_adjustment(on(START), CASE)
    before = links_of(case.id)
    with pytest.raises(RuleError, match=sentence):
        finish_link(on(START), case.id, code, done, document)
    assert links_of(case.id) == before


def test_a_link_ends_once(on):
    case = open_adjustment(on(START), CASE)
    end_link(on(START), case.id, "apply", START)
    with pytest.raises(RuleError, match="已于2016-09-08办结"):
        end_link(on(START), case.id, "apply", START)


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({"title": "", "basis_document": ""}, ["title", "basis_document"]),
        ({"promulgated_on": None}, ["promulgated_on"]),
        ({"trigger": Trigger.DELEGATED}, ["document_on"]),
        ({"started_on": date(2016, 9, 1)}, ["start_reason"]),
        ({"promulgated_on": date(2016, 9, 20)}, ["promulgated_on"]),
        ({"content": ""}, ["content"]),
    ],
)
def test_a_case_names_what_is_missing(on, values, fields):
    with pytest.raises(RuleError) as caught:
        open_adjustment(on(START), replace(CASE, **values))
    assert [problem.field for problem in caught.value.problems] == fields


def test_another_start_is_accepted_with_a_reason_and_the_strict_one_stays_visible(on):
    started = date(2016, 9, 1)
    case = replace(CASE, document_on=started, started_on=started, start_reason="文件先到")
    saved = open_adjustment(on(START), case)
    assert link_of(saved.id, "apply").started_on == started
    assert strict_start(saved) == started
    assert strict_start(Adjustment()) is None


def test_editing_moves_the_application_while_it_is_open(on):
    case = open_adjustment(on(START), CASE)
    earlier = adjustments.edit_adjustment(
        on(START), replace(case, promulgated_on=date(2016, 9, 7), started_on=None)
    )
    assert link_of(case.id, "apply").due_on == date(2016, 9, 22)
    end_link(on(START), case.id, "apply", START)
    current = lookup.get(Area.ADJUSTMENTS, earlier.id)
    with pytest.raises(RuleError, match="起算日不能再改"):
        adjustments.edit_adjustment(
            on(START), replace(current, promulgated_on=date(2016, 9, 6), started_on=None)
        )


def test_withdrawn_case_takes_no_more_acts(on):
    case = open_adjustment(on(START), CASE)
    with pytest.raises(RuleError, match="撤销理由"):
        adjustments.withdraw_adjustment(on(START), case.id, " ")
    adjustments.withdraw_adjustment(on(START), case.id, "依据文件未施行")
    with pytest.raises(RuleError, match="已撤销"):
        end_link(on(START), case.id, "apply", START)


def test_due_date_in_a_year_without_notice_is_provisional(on):
    case = open_adjustment(on(date(2026, 12, 21)), replace(CASE, promulgated_on=date(2026, 12, 21)))
    assert case.due_provisional
    assert case.due_on > date(2026, 12, 31)
    assert "暂" in next(c for c in ADJUSTMENT_LEDGER.columns if c.name == "due").text(
        on(date(2026, 12, 21)), case
    )


def test_cases_are_numbered_by_year_without_gaps_after_a_refusal(on):
    first = open_adjustment(on(START), CASE)
    with pytest.raises(RuleError):
        open_adjustment(on(START), replace(CASE, title=""))
    assert [first.number, open_adjustment(on(START), CASE).number] == ["2016-001", "2016-002"]
    assert open_adjustment(on(date(2017, 1, 3)), CASE).number == "2017-001"
