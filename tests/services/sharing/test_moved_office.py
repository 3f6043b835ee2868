"""People of a moved office under their logins: whom a complaint hides from, and what texts tell."""

import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.counterpart import Counterpart
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.inspections.visits import InspectionActivity, Interviewee
from saltdesk.domain.sharing.address import Server
from saltdesk.services.access import lookup
from saltdesk.services.accounts import accounts
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.sign_in import sign_in
from saltdesk.services.cases.intake import reveal_party
from saltdesk.services.complaints.earlier import earlier
from saltdesk.services.complaints.identity import reveal_complainant
from saltdesk.services.complaints.intake import Intake
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import office_name
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.areas.cases import CASES, COUNTERPARTS
from saltdesk.storage.areas.inspections import ACTIVITIES, INTERVIEWEES
from saltdesk.storage.people_in_texts import EVERYBODY
from saltdesk.storage.sharing import readiness
from saltdesk.storage.sharing.patterns import stored_details
from saltdesk.storage.trail import audit
from tests import cluster
from tests.accounts import give_accounts
from tests.days import TODAY
from tests.moving_office import (
    CLOCK,
    FRESH,
    KEEPER,
    KEEPER_NAME,
    PASSWORD,
    content_of_file,
    content_of_server,
    move_home,
    move_there,
    unlocked,
    without_newest,
)
from tests.people import LEADER
from tests.services.complaint_cases import NAME, PHONE, intake, registered
from tests.services.inspecting import planned

ACCUSED, HANDLING, OTHER = "示例盐政", "示例处长", "示例法制"
STAFF = (
    (ACCUSED, "yz", Role.OFFICE_HEAD),
    (HANDLING, "jh", Role.OFFICE_HEAD),
    (OTHER, "fz", Role.CLERK),
)
PARTY = Counterpart(name="示例摊主", phone="13900000077", head="示例店主")
FACTS = f"{NAME}说：电话{PHONE}打不通，窗口另要证明。"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def peopled_office(office_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with a complaint about 盐政处, a case and an interview; each names somebody."""
    folder = tmp_path_factory.mktemp("peopled") / "数据"
    shutil.copytree(office_folder, folder)
    give_accounts(folder, *STAFF)
    desk = open_desk(folder, LEADER, CLOCK)
    registered(desk, facts=FACTS)
    inspection = planned(desk)
    with audit.recorded(
        desk.store, audit.Note(datetime(2026, 11, 20, 9), LEADER, "case.register", Area.CASES, "登记")
    ):
        case = CASES.insert(Case(number="办2026-0001", office=office_name("jh"), office_code="jh"))
        COUNTERPARTS.insert(Counterpart(**{**vars(PARTY), "case": case.id}))
        talk = ACTIVITIES.insert(InspectionActivity(inspection, held_on=TODAY, masked_people="钱**"))
        INTERVIEWEES.insert(Interviewee(talk.id, "钱示例", "13900000088"))
    desk.store.close()
    return folder


@pytest.fixture
def moved(peopled_office: Path, folder: Path, guarded_server: Server) -> Iterator[Callable[[str], Desk]]:
    """The office after its move; returns a function that lets a person sign in with their new password."""
    shutil.copytree(peopled_office, folder)
    move_there(folder, guarded_server, KEEPER_NAME, PASSWORD, new=NewPassword(PASSWORD, PASSWORD))
    desk = sign_in(folder, unlocked(folder, KEEPER_NAME, PASSWORD), CLOCK)
    for name, *_ in STAFF:
        account = ACCOUNTS.first(name=name)
        assert account is not None
        accounts.reset_password(desk, account, NewPassword(FRESH, FRESH))
    opened = [desk]

    def seated(name: str) -> Desk:
        opened.pop().store.close()
        opened.append(sign_in(folder, unlocked(folder, name, FRESH), CLOCK))
        return opened[0]

    yield seated
    opened.pop().store.close()


def test_the_accused_office_sees_no_complaint_and_the_complaints_office_does(
    moved: Callable[[str], Desk],
) -> None:
    desk = moved(ACCUSED)
    assert lookup.find(desk, Area.COMPLAINTS, Query()) == []
    with pytest.raises((NotAllowed, RuleError)):
        lookup.get(Area.COMPLAINTS, 1, desk)
    desk = moved(HANDLING)
    assert lookup.get(Area.COMPLAINTS, 1, desk).facts == FACTS
    assert reveal_complainant(desk, 1, "电话核实").name == NAME
    assert reveal_party(desk, 1, "核对").head == PARTY.head


def test_texts_are_masked_for_who_may_not_know_the_complainant(moved: Callable[[str], Desk]) -> None:
    desk = moved(OTHER)
    (read,) = lookup.load(Area.COMPLAINTS, [1], desk)
    assert read.facts == "赵**说：电话0371-****1234打不通，窗口另要证明。"
    found = earlier(desk, Intake(intake().complaint, Complainant(contact=PHONE)))
    assert [one.complaint.id for one in found] == [1]


def test_the_database_knows_of_everybody_what_an_act_would_have_told(
    moved: Callable[[str], Desk], guarded_server: Server, folder: Path
) -> None:
    expected = {}
    desk = moved(HANDLING)
    desk.store.close()
    keeper = open_desk(folder, LEADER, CLOCK, login=KEEPER)
    for people in EVERYBODY:
        for one in people.all():
            for told in stored_details(people.details(one)):
                expected[people.table_name, one.id, told["field"], told["place"]] = (
                    told["pattern"],
                    told["mask"],
                )
    keeper.store.close()
    with cluster.connect(guarded_server.database) as connection:
        rows = connection.execute(
            "SELECT table_name, key, field, place, pattern, mask FROM guard.detail"
        ).fetchall()
    assert {row[:4]: row[4:] for row in rows} == expected
    assert {name for name, *_ in expected} == {"complainant", "power_case_party"}


def test_the_schema_is_as_it_was_built(moved: Callable[[str], Desk], guarded_server: Server) -> None:
    facts = readiness.facts_of(guarded_server, KEEPER)
    assert facts.is_as_built
    assert not facts.are_counters_open


def test_the_index_of_parties_goes_home_as_it_came(
    peopled_office: Path, folder: Path, guarded_server: Server
) -> None:
    shutil.copytree(peopled_office, folder)
    before = content_of_file(folder, unlocked(folder, KEEPER_NAME, PASSWORD))
    aside = move_there(folder, guarded_server, KEEPER_NAME, PASSWORD).aside
    assert aside is not None
    there = content_of_server(guarded_server, aside, unlocked(aside, KEEPER_NAME, PASSWORD))
    assert len(there["complaint_party"]) > 1
    move_home(folder, guarded_server, KEEPER_NAME)
    home = content_of_file(folder, unlocked(folder, KEEPER_NAME, FRESH))
    assert without_newest(home, 2) == without_newest(there, 1) == before
