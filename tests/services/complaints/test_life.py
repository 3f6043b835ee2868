"""Complaints of every kind, reason, outcome and channel, handled up to the archive."""

from datetime import date, timedelta

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complaint import TAKEN, Channel, ComplaintStatus
from saltdesk.domain.complaints.decisions import RefusalReason
from saltdesk.domain.complaints.kinds import FLAGS_OF, ComplaintKind
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.complaints import decisions as complaint_decisions
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.house.trail import timeline
from saltdesk.storage.areas.complaints import COMPLAINANTS
from tests.services import complaint_cases as cases

NINE = [kind for kind in ComplaintKind if kind is not ComplaintKind.NONE_OF_NINE]


@pytest.mark.parametrize("kind", NINE, ids=lambda kind: f"kind-{kind.code}")
def test_each_of_the_nine_kinds_reaches_the_archive(desk, kind):
    case = cases.of_kind(desk, kind)
    done = cases.handled_to_the_archive(desk, case.id)
    assert (done.status, done.kind, done.archive_number) == (ComplaintStatus.ARCHIVED, kind, "2026-TS-0001")
    assert done.flags == FLAGS_OF.get(kind, ())[:2]
    assert done.due_on is None
    acts = [entry.act for entry in timeline(Area.COMPLAINTS, case.id, desk)]
    assert acts == [
        f"complaint.{act}"
        for act in (
            "register",
            "accept",
            "hand",
            "step",
            "investigate",
            "answer",
            "call",
            "archive",
        )
    ]


@pytest.mark.parametrize("channel", TAKEN, ids=lambda channel: channel.code)
def test_each_channel_reaches_the_archive(desk, channel):
    case = cases.registered(desk, channel)
    person = COMPLAINANTS.first(complaint=case.id)
    expected = {
        Channel.PHONE: person.caller_number == "0371-60001234" and case.is_read_back,
        Channel.LETTER: person.post_code == "450000" and case.pages == 2,
        Channel.FAX: person.caller_number == "0371-60001234" and case.pages == 3,
        Channel.EMAIL: person.email == "zhao@example.invalid",
        Channel.VISIT: person.id_shown and person.id_number == cases.DOCUMENT,
    }
    assert expected[channel]
    assert cases.handled_to_the_archive(desk, case.id).status is ComplaintStatus.ARCHIVED


@pytest.mark.parametrize("reason", list(RefusalReason), ids=lambda reason: f"reason-{reason.code}")
def test_each_reason_is_archived_only_after_it_was_told(desk, today, reason):
    case = cases.registered(desk)
    refused = cases.refuse(desk, case.id, reason)
    assert (refused.status, refused.refusal_reason, refused.due_on) == (
        ComplaintStatus.REFUSED,
        reason,
        case.due_on,
    )
    with pytest.raises(RuleError, match="告知理由") as caught:
        complaint_handling.archive_complaint(desk, case.id)
    assert (caught.value.problems[0].field, caught.value.problems[0].clause) == ("told_how", "C5.2.2")
    told = complaint_decisions.tell_reasons(desk, case.id, "电话", today)
    assert (told.told_how, told.told_on, told.told_by, told.due_on) == ("电话", today, "测试局长", None)
    assert complaint_handling.archive_complaint(desk, case.id).archive_number


@pytest.mark.parametrize("outcome", ["scope", "report", "transfer"])
def test_what_is_none_of_the_nine_kinds_has_its_own_end(desk, today, outcome):
    case = cases.registered(desk, kind=ComplaintKind.NONE_OF_NINE, object_office="")
    with pytest.raises(RuleError, match="不属于九类"):
        complaint_decisions.accept_complaint(desk, case.id, "法制室", today)
    if outcome == "scope":
        done = complaint_decisions.put_out_of_scope(desk, case.id, "不属本局", "市场监管部门", today)
        expected = (ComplaintStatus.OUT_OF_SCOPE, "市场监管部门")
    elif outcome == "report":
        done = complaint_decisions.report_offence(desk, case.id, "销售私盐", today)
        expected = (ComplaintStatus.REPORTED, "盐政处")
    else:
        done = complaint_decisions.transfer_complaint(desk, case.id, "市城管局", "环境卫生", today)
        expected = (ComplaintStatus.TRANSFERRED, "市城管局")
    assert (done.status, done.turn_to) == expected
    with pytest.raises(RuleError, match="应当告知投诉人"):
        complaint_handling.archive_complaint(desk, case.id)
    complaint_decisions.tell_reasons(desk, case.id, "书面", today, "样例甲")
    archived = complaint_handling.archive_complaint(desk, case.id)
    assert (archived.status, archived.archived_on) == (ComplaintStatus.ARCHIVED, today)


def test_archive_numbers_follow_each_other_whatever_the_end(desk, today):
    numbers = []
    for n in range(4):
        case = cases.registered(desk)
        if n % 2:
            cases.refuse(desk, case.id, RefusalReason.AT_SUPERIOR, "电话")
        else:
            complaint_decisions.accept_complaint(desk, case.id, "法制室", today)
            cases.answer(desk, case.id)
        with pytest.raises(RuleError):
            complaint_handling.archive_complaint(desk, cases.registered(desk).id)
        numbers.append(complaint_handling.archive_complaint(desk, case.id).archive_number)
    assert numbers == [f"2026-TS-000{n}" for n in (1, 2, 3, 4)]


def test_an_archived_complaint_changes_no_more(desk, today):
    case = cases.answered(desk)
    complaint_handling.archive_complaint(desk, case.id)
    for attempt in (
        lambda: complaint_handling.archive_complaint(desk, case.id),
        lambda: complaint_handling.add_step(desk, case.id, today, "再查"),
        lambda: complaint_decisions.transfer_complaint(desk, case.id, "某局", "理由", today),
        lambda: cases.answer(desk, case.id),
    ):
        with pytest.raises(RuleError, match="已归档"):
            attempt()


def test_every_due_date_is_advisory_and_named_so(desk):
    case = cases.registered(desk)
    titles = {column.name: column.title for column in COMPLAINT_LEDGER.columns}
    assert (titles["due_on"], titles["due"]) == ("参考到期日", "参考期限")
    assert case.due_clause == "C-accept"


def test_overdue_are_only_open_ones(desk):
    cases.answered(desk)
    waiting = cases.registered(desk)
    assert lookup.find(desk, Area.COMPLAINTS, Query(overdue_on=date(2027, 1, 31))) == [waiting.id]


def test_filters_by_channel_kind_and_handling_office(desk):
    letter = cases.registered(desk, Channel.LETTER, kind=ComplaintKind.RED_TAPE)
    taken = cases.accepted(desk)
    marks = (
        ({"channel": ("letter",)}, letter.id),
        ({"kind": ("6",)}, letter.id),
        ({"handling_office": ("法制室",)}, taken.id),
    )
    for mark, key in marks:
        assert lookup.find(desk, Area.COMPLAINTS, Query(marks=mark)) == [key]


def test_a_case_of_another_year_gets_the_number_of_its_year(desk):
    cases.registered(desk)
    desk.clock = FixedClock(date(2027, 1, 4))
    later = cases.registered(desk)
    assert later.number == "2027-0001"
    desk.clock = FixedClock(date(2027, 1, 4) + timedelta(days=1))
    assert cases.registered(desk).number == "2027-0002"
