"""Chase letters are contacts of the case; an objection is printed only where there is one to hand in."""

import pytest

from saltdesk.domain.adjustments.case_files import ContactManner
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.notices.kinds import CHASE_LETTER, OBJECTION_LETTER
from saltdesk.services.adjustments.adjustments import link_of
from saltdesk.services.adjustments.case_dates import waiting
from saltdesk.services.adjustments.case_files import contacts_of
from saltdesk.services.notices import issuing
from saltdesk.services.notices.values import prefilled
from tests.services.inspecting import paper
from tests.services.papers import forwarded, objected, sample_values


def issued(desk, kind, key):
    known = {field: value for field, value in prefilled(desk, kind, key).items() if value}
    values = sample_values(kind, desk.clock.today()) | known
    return issuing.issue_notice(desk, kind, key, values, paper)


def test_an_issued_chase_letter_is_a_contact_of_the_link_that_waits(desk):
    key = forwarded(desk)
    notice = issued(desk, CHASE_LETTER, key)
    (contact,) = contacts_of(key)
    assert contact.link == link_of(key, "forward").id
    assert (contact.manner, contact.contacted_on) == (ContactManner.CHASE_LETTER, desk.clock.today())
    assert notice.number in contact.matter
    assert waiting(desk, key)[0].contacts == 1


def test_a_voided_chase_letter_is_marked_in_the_log(desk):
    key = forwarded(desk)
    notice = issued(desk, CHASE_LETTER, key)
    issuing.void_notice(desk, notice.id, "写错单位")
    (contact,) = contacts_of(key)
    assert contact.matter.endswith("（已作废）")


def test_an_objection_names_the_opinion_and_its_own_term(desk):
    key = objected(desk)
    values = prefilled(desk, OBJECTION_LETTER, key)
    assert values["approved_on"] == link_of(key, "approve").done_on
    assert values["due_on"] == link_of(key, "objection").due_on
    notice = issued(desk, OBJECTION_LETTER, key)
    assert notice.title == "关于对权责清单调整核准意见申请复审的函"


def test_without_an_objection_there_is_no_letter(desk):
    with pytest.raises(RuleError, match="没有待提交的异议"):
        issued(desk, OBJECTION_LETTER, forwarded(desk))
