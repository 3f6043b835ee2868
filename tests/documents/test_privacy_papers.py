"""Papers of privacy: the destruction list, a person's own information, and the self-check."""

import io
from datetime import date

import pdfplumber
import pytest

from saltdesk.documents.destruction_list import render_destruction_list
from saltdesk.documents.own_information import render_own_information
from saltdesk.documents.self_check import render_self_check
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.house.own_information import Asker, OwnInformation
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house import destruction, retention
from saltdesk.services.house.own_information import gather_own
from saltdesk.services.house.self_check import self_check
from tests.services import complaint_cases as cases

SECOND = Actor("测试副局长", "leaders", "局领导", Role.LEADER)


def words(pdf):
    """Return what a paper says, without blanks."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        text = "".join(char["text"] for page in document.pages for char in page.chars)
    return "".join(text.split())


@pytest.fixture
def listed(desk):
    cases.handled_to_the_archive(desk, cases.registered(desk).id)
    desk.clock = FixedClock(date(2060, 1, 4))
    return destruction.propose_list(desk, retention.retained(desk))


def test_a_list_names_its_records_and_both_people(desk, listed):
    before = words(render_destruction_list(desk, listed))
    number = listed.items[0].number
    for part in ("销毁〔2060〕1号", number, "2056-12-31", "拟定人：测试局长", "监销、确认人：签字", "待确认"):
        assert part in before
    destruction.confirm_list(as_actor(desk, SECOND), listed.listed.id)
    after = words(render_destruction_list(desk, destruction.list_of(desk, listed.listed.id)))
    assert "监销、确认人：测试副局长（2060-01-04确认）" in after
    assert "已销毁" in after


def test_own_information_is_told_by_record_with_room_to_sign(desk):
    number = cases.registered(desk).number
    asker = Asker(cases.NAME, cases.PHONE, has_shown_document=True, reason="本人当面申请")
    text = words(render_own_information(desk, gather_own(desk, asker)))
    for part in (f"投诉{number}", "赵示例", "0371-60001234", "本人签收", "第四十五条"):
        assert part in text
    nothing = words(render_own_information(desk, OwnInformation(Asker("甲乙"))))
    assert "没有查到" in nothing


def test_the_self_check_prints_every_point_with_its_value(desk):
    text = words(render_self_check(desk))
    for one in self_check(desk):
        assert "".join(one.row.gap.split()) in text
        assert one.row.clause in text
        assert "".join(one.value.split()) in text
