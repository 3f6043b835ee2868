"""Groups: every one is explained, and a heading says within how many days."""

import pytest

from saltdesk.domain.base.clauses import cited
from saltdesk.domain.base.people import LEADERSHIP, Actor
from saltdesk.domain.calendar.terms import OWN_DUE_SOON
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.today.groups import MEANINGS, Group, Scope, group_label, scope_called, usual_scope


@pytest.mark.parametrize("group", Group)
def test_every_group_says_what_it_holds_without_codes(group):
    told = cited(MEANINGS[group], group.clause)
    assert told.startswith(MEANINGS[group])
    assert not group.clause or group.clause not in told
    assert ("（" in told) is bool(group.clause)


def test_the_heading_of_what_is_due_soon_follows_the_parameter():
    assert group_label(Group.SOON, Calendar(())) == "两个工作日内到期"
    assert group_label(Group.SOON, Calendar((), own={OWN_DUE_SOON: 5})) == "5个工作日内到期"
    assert group_label(Group.OVERDUE, Calendar(())) == "已逾期"


def test_staff_begin_with_their_office_and_leaders_with_all():
    clerk, leader = Actor("样例甲", "jh"), Actor("示例一", LEADERSHIP)
    assert (usual_scope(clerk), usual_scope(leader)) == (Scope.OFFICE, Scope.ALL)
    assert scope_called("mine", clerk) is Scope.MINE
    assert scope_called("", clerk) is Scope.OFFICE
