"""A person's own information: everything held about them, nothing of anybody else (PIPL 45)."""

from dataclasses import replace

import pytest

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.complaints.complainants import Representative
from saltdesk.domain.complaints.complaint import Channel
from saltdesk.domain.complaints.files import MaterialKind
from saltdesk.domain.house.own_information import Asker
from saltdesk.services.complaints import files, handling
from saltdesk.services.complaints.intake import register_complaint
from saltdesk.services.house import trail
from saltdesk.services.house.own_information import gather_own
from tests.services import complaint_cases as cases
from tests.services.casework import PERSON as PARTY
from tests.services.casework import made_bureau

ASKER = Asker(cases.NAME, "0371 6000 1234", has_shown_document=True)


def gather(desk, asker, reason):
    """Return what is held about a person who gives a reason."""
    return gather_own(desk, replace(asker, reason=reason))


def told(own, record=""):
    """Return what the rows say, as one text."""
    return "\n".join(f"{row.what}：{row.text}" for row in own.rows if record in row.record)


@pytest.fixture
def complaint(desk, today):
    made = cases.accepted(desk, facts="我和邻居钱样例（13900001111）一起去的，我的号码是0371-60001234。")
    handling.add_step(desk, made.id, today, "与赵示例通话，他说先等等。")
    handling.add_step(desk, made.id, today, "内部讨论处理办法。")
    scan = files.store_material(desk, Attachment("来信.pdf", b"%PDF-1.4 letter"), MaterialKind.LETTER)
    files.attach_material(desk, made.id, scan)
    cases.answer(desk, made.id)
    return made


def test_everything_held_is_told_with_other_people_masked(desk, complaint):
    own = gather(desk, ASKER, "本人当面申请")
    text = told(own, complaint.number)
    assert own.records == 1
    for part in (
        "投诉人姓名：赵示例",
        "联系方式：0371-60001234",
        "地址：郑州市虚构区",
        "收到时间：2026-11-20 09:00",
    ):
        assert part in text
    assert "停止收取证明\n答：已停止收取。" in text
    assert "与赵示例通话" in text
    assert "材料：来信：来信.pdf" in text
    assert "内部讨论" not in text
    assert "13900001111" not in text
    assert "139****1111" in text
    assert "0371-60001234" in text


def test_a_name_without_its_number_finds_nothing_of_a_namesake(desk, complaint):
    other = gather(desk, replace(ASKER, phone="0371-60009999"), "本人当面申请")
    assert other.rows == ()
    namesake = gather(desk, replace(ASKER, name="赵样本"), "本人当面申请")
    assert namesake.rows == ()


def test_a_representative_reads_no_complainant_and_the_reverse(desk):
    speaker = Representative(name="孙示范", phone="13800002222")
    intake = replace(cases.intake(Channel.VISIT, head_count=2), representatives=(speaker,))
    number = register_complaint(desk, intake).number
    own = gather(desk, Asker("孙示范", "138 0000 2222", has_shown_document=True), "本人当面申请")
    assert "推选的代表：孙示范　13800002222" in told(own, number)
    assert cases.NAME not in told(own)
    assert cases.ADDRESS not in told(own)
    back = gather(desk, replace(ASKER, phone="", id_number=cases.DOCUMENT), "本人当面申请")
    assert "投诉人姓名：赵示例" in told(back, number)
    assert "孙示范" not in told(back)


def test_the_counterpart_of_a_case_is_found_by_document_and_by_phone(desk):
    number = made_bureau(desk).case(party=PARTY).number
    asker = Asker(PARTY.name, PARTY.phone, has_shown_document=True)
    by_phone = gather(desk, asker, "本人当面申请")
    by_document = gather(desk, replace(asker, phone="", id_number=PARTY.id_number), "本人当面申请")
    assert by_document.rows == by_phone.rows
    assert f"证件号码：{PARTY.id_number}" in told(by_document, number)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": "赵"}, "name"),
        ({"phone": " "}, "phone"),
        ({"has_shown_document": False}, "has_shown_document"),
    ],
)
def test_what_is_missing_is_told_beside_its_field(desk, changes, field):
    with pytest.raises(RuleError) as refused:
        gather(desk, replace(ASKER, **changes), "本人当面申请")
    assert [problem.field for problem in refused.value.problems] == [field]


def test_only_who_may_know_complainants_gives_it_and_the_trail_names_nobody(desk, complaint, at_office):
    with pytest.raises(NotAllowed):
        gather(at_office("fz"), ASKER, "本人当面申请")
    with pytest.raises(RuleError, match="改为“本人”"):
        gather(desk, ASKER, "赵示例申请")
    gather(desk, ASKER, "本人当面申请")
    newest = list(trail.entries_for(desk))[-1]
    assert (newest.act, newest.reason) == ("privacy.own", "本人当面申请")
    assert "赵" not in newest.sentence


def test_a_complaint_about_the_clerk_is_not_told(desk, complaint, at_office):
    assert gather(at_office("jh"), ASKER, "本人当面申请").records == 1
    about_jh = cases.registered(desk, object_office="计划处")
    own = gather(at_office("jh"), ASKER, "本人当面申请")
    assert about_jh.number not in told(own)
    assert own.records == 1
