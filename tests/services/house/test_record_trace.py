"""The trail of one record: for whom it can be taken, and what taking it leaves behind (F0.2)."""

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Actor
from saltdesk.domain.registers.fees import FeeItem, FeeKind
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house.record_trace import find_record, record_taken, trace_of
from saltdesk.services.house.trail import entries_for, head, timeline
from saltdesk.services.registers.fees import add_fee
from tests.services.complaint_cases import accepted


@pytest.fixture
def accused(desk):
    return as_actor(desk, Actor("样例丙", "yz", "盐政处"))


def test_the_trail_of_a_record_ends_with_the_head_of_the_chain(desk):
    complaint = accepted(desk)
    trace = trace_of(desk, Area.COMPLAINTS, complaint.id)
    assert [entry.act for entry in trace.entries] == ["complaint.register", "complaint.accept"]
    assert (trace.number, trace.head, trace.check) == (complaint.number, head(), ":".join(map(str, head())))


def test_whom_a_complaint_is_about_gets_neither_its_trail_nor_its_number_a15(desk, accused):
    complaint = accepted(desk)
    with pytest.raises(NotAllowed):
        trace_of(accused, Area.COMPLAINTS, complaint.id)
    with pytest.raises(RuleError, match="没有"):
        find_record(accused, Area.COMPLAINTS, complaint.number)


def test_taking_the_trail_is_itself_a_trace_that_others_do_not_read(desk, accused):
    complaint = accepted(desk)
    record_taken(desk, trace_of(desk, Area.COMPLAINTS, complaint.id), "打印痕迹", "0" * 64)
    last = timeline(Area.COMPLAINTS, complaint.id, desk)[-1]
    assert (last.act, last.sentence) == ("trail.take", f"打印痕迹（{complaint.number}，2条）")
    assert complaint.id not in [one.record for one in entries_for(accused) if one.area == "complaints"]


def test_a_record_is_found_by_what_people_call_it(desk):
    entry = FeeItem(FeeKind.FEE, "F-01", "示例收费", "《示例条例》第三条", "按年", "10元", "企业", "全市")
    fee = add_fee(desk, entry)
    complaint = accepted(desk)
    assert find_record(desk, Area.FEES, " F-01 ") == fee.id
    assert find_record(desk, Area.COMPLAINTS, complaint.number) == complaint.id
    for number in ("F-0", "", "F-01 F-01"):
        with pytest.raises(RuleError):
            find_record(desk, Area.FEES, number)
