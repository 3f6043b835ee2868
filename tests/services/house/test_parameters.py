"""Parameters through the service: defaults, own values, moved due dates, papers, and the trail (A17)."""

from datetime import date

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Actor
from saltdesk.domain.calendar.terms import term_here
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.domain.notices.notice import SmallPrint
from saltdesk.services.desk import parameters
from saltdesk.services.desk.desk import as_actor
from saltdesk.services.house import parameters as setting
from saltdesk.services.house.trail import timeline
from saltdesk.services.notices import issuing
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.trail import audit
from tests.services.complaint_cases import accepted


def newest():
    return list(audit.since(0))[-1]


def test_a_parameter_has_its_default_until_the_office_sets_it_and_again_when_it_is_emptied(desk):
    assert parameters.number("repeat_months") == 12
    setting.set_parameter(desk, "repeat_months", " 6 ")
    assert parameters.number("repeat_months") == 6
    assert newest().sentence == "参数：“多发”的统计期由12个月改为6个月"
    setting.set_parameter(desk, "repeat_months", "")
    assert parameters.number("repeat_months") == 12
    assert [row.is_own for row in setting.rows() if row.parameter.code == "repeat_months"] == [False]


def test_a_value_that_changes_nothing_or_is_impossible_is_no_act(desk):
    before = newest()
    for value in ("12", "", "0"):
        with pytest.raises(RuleError):
            setting.set_parameter(desk, "repeat_months", value)
    with pytest.raises(RuleError, match="没有名为"):
        setting.set_parameter(desk, "nothing", "1")
    assert newest() == before


def test_only_the_office_in_charge_changes_parameters(desk):
    clerk = as_actor(desk, Actor("样例甲", "yz", "盐政处"))
    with pytest.raises(NotAllowed):
        setting.set_parameter(clerk, "repeat_months", "6")


def test_a_shorter_advisory_term_moves_open_answers_and_shows_in_their_time_line(desk):
    complaint = accepted(desk)
    assert complaint.due_on == date(2026, 12, 23)
    (moved,) = setting.preview(desk, "term_C-answer", "20")
    assert (moved.old, moved.new) == (date(2026, 12, 23), date(2026, 12, 14))
    setting.set_parameter(desk, "term_C-answer", "20")
    assert COMPLAINTS.get(complaint.id).due_on == date(2026, 12, 14)
    assert accepted(desk).due_on == date(2026, 12, 14)
    *_, told = timeline(Area.COMPLAINTS, complaint.id, desk)
    assert told.sentence == "参数：答复投诉人由30日改为20日；期限随之变动"
    (entry,) = (one for one in audit.since(0) if one.act == "parameter.term")
    assert entry.reason == "投诉受理1个", "everybody reads this entry, also the office complained about"
    assert term_here("C-answer", desk.calendar).source.endswith("；本局定为20日")


def test_a_term_of_the_notice_cannot_be_set(desk):
    assert "term_D3.3.1" not in parameters.values()
    with pytest.raises(RuleError):
        setting.set_parameter(desk, "term_D3.3.1", "30")


def test_due_soon_begins_as_early_as_the_office_says(desk):
    complaint = accepted(desk)
    assert complaint.due_on is not None
    setting.set_parameter(desk, "due_soon_days", "20")
    assert desk.calendar.own["due_soon_days"] == 20


def test_papers_say_the_contact_block_and_the_terms_they_use_in_small_type_c5_2_3(desk):
    complaint = accepted(desk)
    setting.set_parameter(desk, "contact_fax", "0371-60009999")
    kind = KIND_BY_CODE["acceptance_notice"]
    content = issuing.compose_draft(desk, kind, prefilled(desk, kind, complaint.id))
    small = [block.small for block in content.blocks if isinstance(block, SmallPrint)]
    assert "传真：0371-60009999" in small[0]
    assert small[1] == "答复投诉人：30日（参数，非通知规定）。"
