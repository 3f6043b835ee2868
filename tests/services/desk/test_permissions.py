"""Every act against every role and office: the table decides, nobody else, and no way leads around it."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import saltdesk
import saltdesk.services
from saltdesk.domain.acts.act import Act, may_perform
from saltdesk.domain.acts.rights import DUTY_OF, RIGHTS, Duty, Scope
from saltdesk.domain.acts.table import ACT_BY_CODE, ACTS
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.base.people import LEADERSHIP, Actor, Mechanism, Role
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.services.complaints import decisions
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk, as_actor, performing
from saltdesk.services.desk.offers import offer, offers
from saltdesk.services.desk.people import office_name
from saltdesk.services.house.trail import head
from saltdesk.services.lists import lists, starter

SALTDESK = Path(saltdesk.__file__).parent

OFFICES = ("yz", "fz", "bg", "jh", LEADERSHIP)


def acts_of_services() -> dict[str, list[Callable[..., object]]]:
    """Every function of the services that performs an act, by its code: read from the modules, not listed."""
    found: dict[str, list[Callable[..., object]]] = {}
    for place in pkgutil.walk_packages(saltdesk.services.__path__, "saltdesk.services."):
        for value in vars(importlib.import_module(place.name)).values():
            rule = getattr(value, "rule", None)
            if isinstance(rule, Act) and value.__module__ == place.name:
                found.setdefault(rule.code, []).append(value)
    return found


FUNCTIONS = acts_of_services()


def may(act: Act, role: Role, office: str, owners: dict[Mechanism, str]) -> bool:
    """What the table says, worked out here once more."""
    scope = RIGHTS[act.duty, role]
    is_mandate = not act.owners or office in {owners.get(mechanism) for mechanism in act.owners}
    return scope is Scope.ALWAYS or (scope is Scope.MANDATE and is_mandate)


def desks(desk: Desk) -> Iterator[tuple[Role, str, Desk]]:
    for role in Role:
        for office in OFFICES:
            yield role, office, as_actor(desk, Actor("测试员", office, office_name(office), role))


def test_the_table_names_every_role_and_only_acts_that_exist() -> None:
    assert {(duty, role) for duty in Duty for role in Role} == set(RIGHTS)
    assert set(DUTY_OF) <= set(ACT_BY_CODE)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.code)
def test_an_act_is_open_to_whom_the_table_names(desk: Desk, act: Act) -> None:
    owners = desk.owners()
    for role, office, mine in desks(desk):
        entries = head()
        if may(act, role, office, owners):
            with performing(mine, act) as note:
                note.sentence = "试办"
            assert head()[0] == entries[0] + 1
        else:
            with pytest.raises(NotAllowed) as caught, performing(mine, act):
                pytest.fail("the body of a refused act must not run")
            assert act.verb in caught.value.sentence
            assert caught.value.problems[0].clause == act.clause
            assert head() == entries


def test_every_act_is_performed_somewhere() -> None:
    """An act without a function of its own is performed by ``perform_as`` under a rule found at run time."""
    rows = (SALTDESK / "domain" / "acts").rglob("*.py")
    others = set(SALTDESK.rglob("*.py")) - set(rows)
    told = "".join(path.read_text("utf-8") for path in others)
    found_later = ("import", "takeback", "correct", "edit", "joint")
    without = (act.code for act in ACTS if act.code not in FUNCTIONS)
    assert [code for code in without if f'"{code}"' not in told and not code.endswith(found_later)] == []


@pytest.mark.parametrize("code", sorted(FUNCTIONS))
def test_every_function_of_the_services_refuses_whom_the_table_refuses(desk: Desk, code: str) -> None:
    """Called with nothing sensible: who may not act is refused before anybody looks at it."""
    owners, rule = desk.owners(), ACT_BY_CODE[code]
    for function in FUNCTIONS[code]:
        wanted = [
            name
            for name, one in inspect.signature(inspect.unwrap(function)).parameters.items()
            if one.default is one.empty and one.kind is not one.KEYWORD_ONLY
        ][2:]
        for role, office, mine in desks(desk):
            if may(rule, role, office, owners):
                continue
            entries = head()
            with pytest.raises(NotAllowed):
                function(mine, *([None] * len(wanted)))
            assert head() == entries


def test_identities_are_read_by_nobody_who_keeps_accounts_or_checks() -> None:
    for duty in (Duty.IDENTITY, Duty.IDENTITY_OUT):
        for role in (Role.ADMINISTRATOR, Role.AUDITOR):
            assert RIGHTS[duty, role] is Scope.NEVER


def test_auditors_change_nothing() -> None:
    able = {duty for duty in Duty if RIGHTS[duty, Role.AUDITOR] is not Scope.NEVER}
    assert able == {Duty.READ, Duty.OWN, Duty.SAFEKEEP}


def test_an_owned_act_is_open_to_leaders_and_to_nobody_without_office() -> None:
    owners = dict.fromkeys(Mechanism, "yz")
    for act in (act for act in ACTS if act.duty is Duty.HANDLE):
        assert may_perform(act, Actor("示例", "leaders", "局领导", Role.LEADER), owners)
        assert not may_perform(act, Actor("示例"), owners)


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
    assert "办事员" in offer(at_office("yz", role=Role.AUDITOR), act, ItemStatus.DRAFT).reason
    found = {offered.act.code: offered for offered in offers(desk, act.area, None)}
    assert found["power.add"].is_possible
    assert not found["power.edit"].is_possible
