"""The chain of 2016 (domain 1.8), walked day by day from the trigger to the new version of the list."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus, LinkEnd, Trigger
from saltdesk.domain.adjustments.case_files import CaseDocument, DocumentKind
from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.terms import DueKind, Side
from saltdesk.domain.lists.versions import ListKind
from saltdesk.domain.registers.publications import PublicationChannel, Subject
from saltdesk.ledgers.base.due import due_cell
from saltdesk.services.access import lookup
from saltdesk.services.adjustments import adjustments
from saltdesk.services.adjustments.adjustments import (
    applied_versions,
    finish_link,
    link_of,
    links_of,
    next_links,
    open_adjustment,
    skip_link,
)
from saltdesk.services.adjustments.case_files import with_file
from saltdesk.services.adjustments.extension import extend_application, request_extension
from saltdesk.services.house.maintenance import problems
from saltdesk.services.house.trail import timeline
from saltdesk.services.lists import public_lists
from saltdesk.services.lists.proposals import propose
from saltdesk.storage.areas.registers import PUBLICATIONS
from tests.services.listwork import move, power, publish
from tests.services.procedure import end_link

START = date(2016, 9, 8)
DUE = {
    "apply": date(2016, 9, 23),
    "forward": date(2016, 9, 27),
    "review": date(2016, 10, 9),
    "approve": date(2016, 10, 11),
    "confirm": date(2016, 10, 12),
    "pass_on": date(2016, 10, 14),
    "publish": date(2016, 10, 17),
    "own_site": date(2016, 10, 17),
    "own_premises": date(2016, 10, 17),
}
OPEN = (
    (date(2016, 9, 23), {"apply"}),
    (date(2016, 9, 27), {"forward"}),
    (date(2016, 10, 9), {"review"}),
    (date(2016, 10, 11), {"approve"}),
    (date(2016, 10, 12), {"confirm"}),
    (date(2016, 10, 14), {"pass_on", "own_site", "own_premises"}),
    (date(2016, 10, 17), {"publish", "own_site", "own_premises"}),
)
"""What is open until which day, that day included."""


@pytest.fixture
def item(desk):
    """A public item with a promised limit of twenty days."""
    move(desk, date(2016, 8, 1))
    made = power(desk, "1", promised_limit="20个工作日")
    publish(desk, date(2016, 8, 1), made)
    return lookup.get(Area.POWERS, made.id)


@pytest.fixture
def case(desk, item):
    """A case of 8 September 2016 that proposes twelve days instead."""
    move(desk, START)
    typed = Adjustment(
        title="示例条例修订",
        trigger=Trigger.BASIS_CHANGED,
        basis_document="示例条例",
        promulgated_on=START,
        items=(item.id,),
    )
    opened = open_adjustment(desk, typed)
    propose(desk, opened.id, ListKind.POWERS, replace(item, promised_limit="12个工作日"))
    return opened


def walk(desk, key: int, until: date = date(2016, 10, 17)) -> None:
    """Go on day by day; every link ends on the day it is due."""
    day = START
    while day <= until:
        move(desk, day)
        expected = next(codes for last, codes in OPEN if day <= last)
        running = next_links(links_of(key))
        assert {link.code for link in running} == expected, day
        for link in running:
            assert link.due_on == DUE[link.code], link.code
            shown = due_cell(desk, link.due_on, side=link.rule.side)
            assert shown.kind not in (DueKind.OVERDUE, DueKind.WAITING)
            assert (shown.kind is DueKind.DUE_TODAY) == (day == link.due_on)
        for link in running:
            if link.due_on == day:
                end_link(desk, key, link.code, day)
        day += timedelta(days=1)


def test_the_chain_of_2016_ends_as_a_version_in_force_on_the_day_of_publication(desk, item, case):
    walk(desk, case.id)
    ended = lookup.get(Area.ADJUSTMENTS, case.id)
    assert (ended.status, ended.published_on) == (AdjustmentStatus.FINISHED, DUE["publish"])
    (version,) = applied_versions(case.id)
    assert (version.number, version.published_on) == (2, DUE["publish"])
    limits = {
        day: public_lists.list_as_of(ListKind.POWERS, date(2016, 10, day))[0].record.promised_limit
        for day in (16, 17)
    }
    assert limits == {16: "20个工作日", 17: "12个工作日"}
    found = PUBLICATIONS.all(subject=Subject.VERSION, record=version.id)
    assert {one.channel: (one.published_on, one.place) for one in found} == {
        PublicationChannel.CITY_SITE: (DUE["publish"], "https://example.invalid/qd"),
        PublicationChannel.DEPARTMENT_SITE: (DUE["own_site"], "https://example.invalid/yzj"),
        PublicationChannel.PREMISES: (DUE["own_premises"], "一楼公示栏"),
    }
    assert timeline(Area.ADJUSTMENTS, case.id)[-1].sentence.endswith("生效")
    assert list(problems(desk)) == []


def test_the_list_is_not_changed_before_the_last_link_ends(desk, item, case):
    walk(desk, case.id, date(2016, 10, 16))
    move(desk, date(2016, 10, 17))
    for code in ("publish", "own_site"):
        end_link(desk, case.id, code, date(2016, 10, 17))
    assert lookup.get(Area.POWERS, item.id).promised_limit == "20个工作日"
    assert applied_versions(case.id) == []
    end_link(desk, case.id, "own_premises", date(2016, 10, 17))
    assert lookup.get(Area.POWERS, item.id).promised_limit == "12个工作日"
    with pytest.raises(RuleError, match="已公布"):
        end_link(desk, case.id, "own_premises", date(2016, 10, 17))
    assert len(applied_versions(case.id)) == 1, "carried out once"


def test_a_place_that_was_skipped_is_no_publication_and_a_proof_goes_with_the_others(desk, item, case):
    walk(desk, case.id, date(2016, 10, 16))
    day = date(2016, 10, 17)
    move(desk, day)
    proof = with_file(
        desk, CaseDocument(kind=DocumentKind.EVIDENCE), Attachment("网站截图.png", b"\x89PNG sample")
    )
    end_link(desk, case.id, "publish", day)
    finish_link(desk, case.id, "own_site", day, end=LinkEnd(documents=(proof,)))
    skip_link(desk, case.id, "own_premises", day, "办公场所正在搬迁")
    (version,) = applied_versions(case.id)
    found = PUBLICATIONS.all(subject=Subject.VERSION, record=version.id)
    assert [(one.channel, one.evidence_name) for one in found] == [
        (PublicationChannel.CITY_SITE, ""),
        (PublicationChannel.DEPARTMENT_SITE, "网站截图.png"),
    ]
    assert timeline(Area.ADJUSTMENTS, case.id)[-1].sentence.endswith("生效")
    assert list(problems(desk)) == []


def test_an_overdue_own_link_is_the_cases_due_date_until_it_ends(desk, case):
    move(desk, date(2016, 9, 26))
    shown = lookup.get(Area.ADJUSTMENTS, case.id)
    assert (shown.due_on, shown.due_side) == (DUE["apply"], Side.IN)
    assert due_cell(desk, shown.due_on).kind is DueKind.OVERDUE


# --- the extension (D3.3.1x, A6)


def test_without_an_approval_the_due_date_stays(desk, case):
    request_extension(desk, case.id, START, "涉及多个部门")
    kept = lookup.get(Area.ADJUSTMENTS, case.id)
    assert (kept.extension_requested_on, kept.extension_reason) == (START, "涉及多个部门")
    assert link_of(case.id, "apply").due_on == DUE["apply"]


@pytest.mark.parametrize(
    ("day", "is_late"), [(date(2016, 9, 9), False), (DUE["apply"], False), (date(2016, 9, 24), True)]
)
def test_an_approval_gives_thirty_days_from_the_same_start_and_a_late_one_is_flagged(
    desk, case, day, is_late
):
    request_extension(desk, case.id, START, "涉及多个部门")
    move(desk, date(2016, 9, 26))
    kept = extend_application(desk, case.id, "市审改办批复1号", day)
    assert (kept.due_on, kept.extension_late) == (date(2016, 10, 26), is_late)
    assert ("晚于10个工作日" in timeline(Area.ADJUSTMENTS, case.id)[-1].sentence) == is_late


def test_an_extension_is_asked_for_first_with_its_reason_and_only_once_granted(desk, case):
    move(desk, date(2016, 9, 12))
    with pytest.raises(RuleError, match="请先登记延期申请"):
        extend_application(desk, case.id, "批复", date(2016, 9, 12))
    for day, reason, words in (
        (START, " ", "延期的理由"),
        (date(2016, 9, 7), "多部门", "申请延期的日期"),
        (date(2016, 9, 13), "多部门", "申请延期的日期"),
    ):
        with pytest.raises(RuleError, match=words) as caught:
            request_extension(desk, case.id, day, reason)
        assert caught.value.problems[0].clause == "D3.3.1x"
    request_extension(desk, case.id, date(2016, 9, 9), "多部门")
    with pytest.raises(RuleError, match="申请延期与今天之间"):
        extend_application(desk, case.id, "批复", START)
    extend_application(desk, case.id, "批复", date(2016, 9, 12))
    with pytest.raises(RuleError, match="已经批准"):
        request_extension(desk, case.id, date(2016, 9, 12), "再延")


# --- the trigger register (D3.2.a, A4)


@pytest.mark.parametrize(
    ("values", "field", "clause"),
    [
        ({"further_triggers": (Trigger.BASIS_CHANGED,)}, "further_triggers", "D3.2.a"),
        ({"further_triggers": (Trigger.INTERNAL, Trigger.INTERNAL)}, "further_triggers", "D3.2.a"),
        ({"document_on": date(2016, 9, 9)}, "promulgated_on", "A4"),
        ({"document_on": START, "received_on": date(2016, 9, 7)}, "received_on", "A4"),
        ({"received_on": date(2016, 9, 9)}, "received_on", "A4"),
        ({"effective_on": date(2016, 9, 7)}, "effective_on", "D3.2.a.2"),
        ({"items": (), "content": ""}, "content", "D3.2.b"),
    ],
)
def test_contradictory_dates_and_triggers_are_refused_and_leave_nothing(desk, values, field, clause):
    desk.clock = FixedClock(START)
    typed = Adjustment(title="修订", basis_document="条例", promulgated_on=START, content="改")
    with pytest.raises(RuleError) as caught:
        open_adjustment(desk, replace(typed, **values))
    assert [(one.field, one.clause) for one in caught.value.problems] == [(field, clause)]
    assert adjustments.ADJUSTMENTS.count() == 0


def test_a_document_may_take_effect_before_it_was_made_known_unless_it_is_a_law(desk):
    desk.clock = FixedClock(START)
    typed = Adjustment(
        title="机构改革",
        trigger=Trigger.BODY_CHANGED,
        further_triggers=(Trigger.INTERNAL,),
        basis_document="三定方案",
        document_on=START,
        promulgated_on=START,
        effective_on=date(2016, 9, 1),
        content="改承办部门",
    )
    kept = open_adjustment(desk, typed)
    assert (kept.started_on, kept.further_triggers) == (START, (Trigger.INTERNAL,))
    assert kept.office == desk.actor.office


def test_another_start_judges_the_approval_anew_and_does_not_pass_the_request(desk, case):
    request_extension(desk, case.id, START, "多部门")
    move(desk, date(2016, 9, 23))
    kept = extend_application(desk, case.id, "批复", date(2016, 9, 23))
    assert not kept.extension_late
    earlier = replace(kept, promulgated_on=date(2016, 9, 7), started_on=None)
    saved = adjustments.edit_adjustment(desk, earlier)
    assert (saved.extension_late, saved.due_on) == (True, date(2016, 10, 25))
    with pytest.raises(RuleError, match="不能晚于申请延期的日期2016-09-08"):
        adjustments.edit_adjustment(desk, replace(saved, promulgated_on=date(2016, 9, 9), started_on=None))
