"""Every act against every office: the table decides, nobody else, and the window cannot be gone around."""

import pytest

from saltdesk.domain.acts.act import may_perform
from saltdesk.domain.acts.table import ACTS
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.people import Actor, Mechanism, Role
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.services.complaints import decisions
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import performing
from saltdesk.services.desk.offers import offer, offers
from saltdesk.services.house.trail import head
from saltdesk.services.lists import lists, starter

OFFICES = ("yz", "fz", "bg", "jh")


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.code)
def test_an_act_is_refused_to_every_office_that_does_not_own_its_mechanism(desk, at_office, act):
    owners = desk.owners()
    for office in OFFICES:
        mine, entries = at_office(office), head()
        if act.owners and office not in {owners.get(mechanism) for mechanism in act.owners}:
            with pytest.raises(NotAllowed) as caught, performing(mine, act):
                pytest.fail("the body of a refused act must not run")
            assert act.verb in caught.value.sentence
            assert caught.value.problems[0].clause == act.clause
            assert head() == entries
        else:
            with performing(mine, act) as note:
                note.sentence = "试办"
            assert head()[0] == entries[0] + 1


def test_every_owned_act_is_open_to_leaders_and_to_nobody_without_office():
    owners = dict.fromkeys(Mechanism, "yz")
    for act in ACTS:
        assert may_perform(act, Actor("示例", "leaders", "局领导", Role.LEADER), owners)
        assert may_perform(act, Actor("示例"), owners) is not bool(act.owners)


def test_services_refuse_around_the_window(at_office):
    with pytest.raises(NotAllowed):
        lists.add_power(at_office("jh"), PowerItem(code="1", name="试", legal_basis="试"))
    with pytest.raises(NotAllowed):
        starter.load_starter_list(at_office("bg"))


def test_any_office_takes_a_complaint_but_only_the_owner_decides(desk, at_office, today):
    about = Complaint(received_at=desk.clock.now(), facts="试", object_office="法制室")
    key = register_complaint(at_office("bg"), Intake(about, Complainant())).id
    with pytest.raises(NotAllowed, match="计划管理处"):
        decisions.accept_complaint(at_office("bg"), key, "法制室", today)
    assert decisions.accept_complaint(at_office("jh"), key, "盐政处", today).handling_office == "盐政处"


def test_offers_say_why_an_act_is_not_possible(desk, at_office):
    act = next(act for act in ACTS if act.code == "power.cancel")
    assert offer(desk, act, ItemStatus.DRAFT).is_possible
    assert "已取消" in offer(desk, act, ItemStatus.CANCELLED).reason
    assert offer(desk, act, None).reason == "请先选择一条记录。"
    assert "盐政处、法制室" in offer(at_office("jh"), act, ItemStatus.DRAFT).reason
    found = {offered.act.code: offered for offered in offers(desk, act.area, None)}
    assert found["power.add"].is_possible
    assert not found["power.edit"].is_possible
