"""The vocabularies and small rules of complaints that need no data."""

import pytest

from saltdesk.domain.acts.table import ACT_BY_CODE, acts_of
from saltdesk.domain.base.attachments import has_macros
from saltdesk.domain.base.changes import Area
from saltdesk.domain.complaints.complaint import TURNED_AWAY, ComplaintStatus
from saltdesk.domain.complaints.files import ComplaintAttachment, MaterialKind
from saltdesk.domain.complaints.handling import RequestAnswer, answers_to, requests_of, unanswered
from saltdesk.domain.complaints.kinds import FLAGS_OF, ComplaintKind


@pytest.mark.parametrize(
    ("text", "requests"),
    [
        ("", ()),
        ("退还费用", ("退还费用",)),
        ("1、退还费用\n2.道歉\n（三）说明依据\n", ("退还费用", "道歉", "说明依据")),
        ("１．退还２０１６年费用\n\n 2）公开标准", ("退还２０１６年费用", "公开标准")),
        ("2016年的费用退还", ("2016年的费用退还",)),
        ("三十日内答复", ("三十日内答复",)),
    ],
)
def test_requests_are_lines_without_their_numbers(text, requests):
    assert requests_of(text) == requests


def test_answers_follow_the_requests_whatever_their_order():
    said = (RequestAnswer("乙", "二"), RequestAnswer("甲", "一"), RequestAnswer("丙", "多余"))
    assert answers_to("甲\n乙", "总", said) == (RequestAnswer("甲", "一"), RequestAnswer("乙", "二"))
    assert [problem.field for problem in unanswered(answers_to("甲\n乙", "总", ()))] == ["answers"] * 2
    assert answers_to("", "总", ()) == ()


def test_kinds_seven_and_nine_have_the_flags_of_the_notice():
    labels = {kind.code: [flag.label for flag in flags] for kind, flags in FLAGS_OF.items()}
    assert labels == {
        "7": ["名称", "依据", "主体", "流程", "时限", "标准", "环节"],
        "9": ["种类", "期限", "额度", "对象", "范围"],
    }
    assert all(flag.clause == kind.clause for kind, flags in FLAGS_OF.items() for flag in flags)
    assert ComplaintKind.NONE_OF_NINE not in FLAGS_OF


def test_every_state_can_be_reached_and_left_for_the_archive():
    reached = {act.to_state for act in acts_of(Area.COMPLAINTS) if act.to_state}
    assert reached == set(ComplaintStatus)
    archive = ACT_BY_CODE["complaint.archive"]
    ended = {ComplaintStatus.ANSWERED, ComplaintStatus.UNANSWERABLE, ComplaintStatus.WITHDRAWN}
    assert set(archive.from_states) == {*TURNED_AWAY, *ended}
    after = [act.code for act in acts_of(Area.COMPLAINTS) if ComplaintStatus.ARCHIVED in act.from_states]
    assert after == ["complaint.reopen"]


def test_a_letter_or_a_hand_can_tell_who_wrote():
    assert ComplaintAttachment(kind=MaterialKind.LETTER).tells_identity
    assert ComplaintAttachment(is_handwriting=True).tells_identity
    assert not ComplaintAttachment(kind=MaterialKind.PROOF).tells_identity


def test_macros_are_looked_for_only_in_office_documents():
    assert not has_macros(b"vbaProject.bin as plain text")
