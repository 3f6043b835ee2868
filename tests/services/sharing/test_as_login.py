"""The services under the login of one person: what a clerk does works, though the database hides records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from saltdesk.domain.accountability import AccountabilityCase, CaseSource
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.people import Mechanism, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.today.groups import usual_scope
from saltdesk.services.access import lookup
from saltdesk.services.accountability.accountability import open_case
from saltdesk.services.cases.monitoring import STUCK_DAYS
from saltdesk.services.complaints.identity import reveal_complainant
from saltdesk.services.complaints.importing import apply_complaint_import, plan_complaint_import
from saltdesk.services.corrections.taking_back import take_back
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import ImportRow
from saltdesk.services.desk.people import change_mandate, enrol
from saltdesk.services.exchange.checking import check_package
from saltdesk.services.exchange.confirming import confirm_package, known_problems
from saltdesk.services.exchange.keys import own_key
from saltdesk.services.exchange.packing import export_package
from saltdesk.services.house import trail
from saltdesk.services.house.parameters import set_parameter
from saltdesk.services.inspections import findings
from saltdesk.services.notices import issued
from saltdesk.services.today.reading import AgendaReader
from saltdesk.storage import checking
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.database import Store
from saltdesk.storage.registry import FINDERS, finder_of
from saltdesk.storage.trail import audit
from tests import cluster
from tests.days import TODAY
from tests.guarded import GuardedBureau, copied, seated
from tests.services import complaint_cases, inspecting, listwork
from tests.services.receipts import receipt

pytestmark = pytest.mark.slow


@pytest.fixture
def office(guarded: GuardedBureau) -> Iterator[GuardedBureau]:
    """Yield a copy of the bureau that a test may change."""
    with copied(guarded) as bureau:
        yield bureau


@pytest.fixture
def sit_down(office: GuardedBureau) -> Iterator[Callable[[Role, str], Desk]]:
    """Return a function that gives the desk of a person who signed in by their own login."""
    with seated(office) as sit:
        yield sit


SeatedAt = Callable[[Role, str], Desk]


def test_a_complaint_goes_from_registration_to_its_answer(sit_down: SeatedAt) -> None:
    desk = sit_down(Role.OFFICE_HEAD, "jh")
    made = complaint_cases.registered(desk, object_office="盐政处")
    complaint_cases.handled_to_the_archive(desk, made.id)
    assert lookup.get(Area.COMPLAINTS, made.id, desk).status.code == "archived"
    newest = trail.timeline(Area.COMPLAINTS, made.id, desk)
    assert {entry.actor for entry in newest} == {desk.actor.name}


def test_an_old_register_is_imported_with_its_people(sit_down: SeatedAt) -> None:
    desk = sit_down(Role.OFFICE_HEAD, "jh")
    rows = [
        ImportRow(
            {
                "received_at": f"2026-3-{day}",
                "name": f"甄示{day}",
                "facts": f"第{day}次窗口另要证明。",
                "object_office": "盐政处",
            },
            {"received_at": f"A{day}", "name": f"B{day}", "facts": f"C{day}"},
        )
        for day in range(2, 9)
    ]
    plan = plan_complaint_import(desk, rows)
    assert not plan.errors
    apply_complaint_import(desk, plan, "旧登记簿.xlsx")
    made = [one for one in COMPLAINTS.all() if one.facts.startswith("第") and one.received_at.month == 3]
    assert [one.masked_name for one in made] == ["甄**"] * 7
    assert reveal_complainant(desk, made[-1].id, "核对").name == "甄示8"
    (read,) = lookup.load(Area.COMPLAINTS, [made[0].id], sit_down(Role.CLERK, "fz"))
    assert read.facts == "第2次窗口另要证明。"


def test_a_clerk_registers_a_complaint_about_their_own_office_and_loses_sight_of_it(
    sit_down: SeatedAt,
) -> None:
    desk = sit_down(Role.CLERK, "yz")
    made = complaint_cases.registered(desk, object_office="盐政处")
    with pytest.raises((NotAllowed, RuleError)):
        lookup.get(Area.COMPLAINTS, made.id, desk)
    assert made.id not in lookup.find(desk, Area.COMPLAINTS, Query())
    assert not [one for one in audit.since(0) if (one.area, one.record) == ("complaints", made.id)]


def test_a_step_is_taken_back_unless_accountability_rests_on_it(
    office: GuardedBureau, sit_down: SeatedAt
) -> None:
    desk = sit_down(Role.OFFICE_HEAD, "jh")
    made = complaint_cases.accepted(desk)
    entry = trail.timeline(Area.COMPLAINTS, made.id, desk)[-1]
    office.psql(
        cluster.OWNER,
        "SET session_replication_role = replica; UPDATE accountability_case SET source = 'complaint',"
        f"source_record = {made.id}; UPDATE trail.audit SET seq = seq + 5000 WHERE area = 'accountability'",
    )
    with pytest.raises(RuleError, match="已有其他办理以它为依据"):
        take_back(desk, Area.COMPLAINTS, made.id, entry.seq, "登记有误")
    office.psql(
        cluster.OWNER,
        "SET session_replication_role = replica; UPDATE accountability_case SET source_record = 0;"
        "UPDATE trail.audit SET seq = seq - 5000 WHERE area = 'accountability'",
    )
    take_back(desk, Area.COMPLAINTS, made.id, entry.seq, "登记有误")
    assert lookup.get(Area.COMPLAINTS, made.id, desk).decided_on is None


def test_a_clerk_checks_all_data_that_a_login_can_check(sit_down: SeatedAt) -> None:
    assert list(checking.problems(sit_down(Role.CLERK, "yz").store)) == []


def test_an_inspection_finds_something_and_it_is_rectified(sit_down: SeatedAt) -> None:
    desk = sit_down(Role.OFFICE_HEAD, "bg")
    key = inspecting.begun(desk, inspecting.InspectionKind.SUPERVISION)
    made = findings.add_finding(desk, inspecting.found(key))
    assert lookup.get(Area.FINDINGS, made.id, desk).inspection == key


def test_an_adjustment_runs_through_its_links(sit_down: SeatedAt) -> None:
    desk = sit_down(Role.OFFICE_HEAD, "fz")
    case = listwork.open_case(desk, TODAY)
    assert listwork.finish(desk, case, TODAY).status.code != "open"


def test_a_draft_comes_onto_the_power_list(sit_down: SeatedAt) -> None:
    desk = sit_down(Role.OFFICE_HEAD, "yz")
    made = listwork.power(desk, "示例-01")
    assert lookup.get(Area.POWERS, made.id, desk).code == "示例-01"


def test_a_setting_is_changed_by_the_office_that_may(sit_down: SeatedAt) -> None:
    desk = sit_down(Role.OFFICE_HEAD, "bg")
    changed = set_parameter(desk, STUCK_DAYS, "9")
    assert changed.value == "9"
    with pytest.raises(NotAllowed):
        set_parameter(sit_down(Role.CLERK, "yz"), STUCK_DAYS, "8")


def test_a_mandate_is_given_to_another_office(sit_down: SeatedAt) -> None:
    desk = sit_down(Role.LEADER, "leaders")
    change_mandate(desk, Mechanism.ACCOUNTABILITY, "fz", "样例丁", "", TODAY + timedelta(days=1))
    assert enrol(desk, "新来者", "fz").id


def test_papers_are_issued_delivered_and_read_again(sit_down: SeatedAt) -> None:
    desk = sit_down(Role.OFFICE_HEAD, "jh")
    found = lookup.load(Area.NOTICES, lookup.find(desk, Area.NOTICES, Query()), desk)
    told = [one for one in found if one.area == Area.COMPLAINTS.code]
    assert {bool(one.content) for one in told} == {True}
    assert issued.deliveries_of(desk, told[0].id)[0].receiver


def test_who_may_not_know_the_complainant_changes_no_words_of_a_paper(
    office: GuardedBureau, sit_down: SeatedAt
) -> None:
    desk = sit_down(Role.CLERK, "bg")
    found = lookup.load(Area.NOTICES, lookup.find(desk, Area.NOTICES, Query()), desk)
    paper = next(one for one in found if one.area == Area.COMPLAINTS.code and not one.content)
    from saltdesk.storage.areas.notices import NOTICES

    with audit.recorded(
        desk.store, audit.Note(desk.clock.now(), desk.actor, "notice.view", Area.NOTICES, "试")
    ):
        NOTICES.update(replace(NOTICES.get(paper.id), prints=5))
    stored = office.psql(
        cluster.OWNER, f"SELECT prints, content <> '' FROM notice WHERE id = {paper.id}"
    ).stdout
    assert stored.strip() == "5|t"


_READERS = (
    (Role.CLERK, "yz"),
    (Role.OFFICE_HEAD, "jh"),
    (Role.INSPECTOR, "bg"),
    (Role.OFFICER, "fz"),
    (Role.LEADER, "leaders"),
    (Role.AUDITOR, "bg"),
    (Role.ADMINISTRATOR, "bg"),
)


@pytest.mark.parametrize(("role", "code"), _READERS, ids=lambda one: getattr(one, "code", one))
def test_every_ledger_and_the_work_of_today_are_those_that_the_services_show_the_keeper(
    office: GuardedBureau, sit_down: SeatedAt, role: Role, code: str
) -> None:
    desk = sit_down(role, code)
    as_login = _shown(desk)
    desk.store.close()
    store = Store.open(office.folder)
    try:
        as_keeper = _shown(Desk(store, desk.actor, FixedClock(TODAY)))
    finally:
        store.close()
    assert as_login == as_keeper


def _shown(desk: Desk) -> dict[str, object]:
    """Return the ids in each ledger, its counts, and the lines of today for the person at a desk."""
    ids = {finder.area: lookup.find(desk, finder.area, Query()) for finder in FINDERS}
    counts = {area: lookup.count_by_status(desk, area, Query()) for area in ids if finder_of(area).status}
    loaded = {area: lookup.load(area, found[:40], desk) for area, found in ids.items()}
    agenda = AgendaReader().read(desk, usual_scope(desk.actor))
    return {"ids": ids, "counts": counts, "loaded": loaded, "today": str(agenda)}


def test_accountability_is_opened_by_its_office(sit_down: SeatedAt) -> None:
    desk = sit_down(Role.OFFICE_HEAD, "bg")
    case = AccountabilityCase(
        source=CaseSource.OUTSIDE, source_text="上级转来", person="张三", office="盐政处"
    )
    assert open_case(desk, case).number
    assert lookup.find(sit_down(Role.OFFICE_HEAD, "jh"), Area.ACCOUNTABILITY, Query()) == []


def test_a_clerk_checks_the_whole_trail_without_reading_it(office: GuardedBureau, sit_down: SeatedAt) -> None:
    desk = sit_down(Role.CLERK, "yz")
    assert list(audit.problems()) == []
    assert audit.hash_at(1)
    assert len(list(audit.since(0))) < audit.head()[0]
    office.psql(
        cluster.OWNER,
        "SET session_replication_role = replica; UPDATE trail.audit SET sentence = '改' WHERE seq = 40;"
        "DELETE FROM trail.audit WHERE seq = 50",
    )
    assert list(audit.problems()) == [
        "痕迹第40条的内容被改动。",
        "痕迹第50条缺失，其后是第51条。",
        "痕迹第51条与前一条不相接。",
    ]
    assert desk.actor.role is Role.CLERK


def test_the_office_that_keeps_the_lists_signs_packages_and_nobody_else_gets_the_secret(
    office: GuardedBureau, sit_down: SeatedAt, tmp_path: Path
) -> None:
    desk = sit_down(Role.OFFICE_HEAD, "fz")
    made = export_package(desk, tmp_path / "交换.zip")
    again = export_package(desk, tmp_path / "再次.zip")
    assert (bool(made.entries), again.fingerprint) == (True, made.fingerprint)
    for path in tmp_path.glob("*.zip"):
        assert check_package(path).problems == ()
    told = {
        person.login: office.asked(
            person.login,
            "SELECT json_build_array(guard.exchange_key_text(id, 'secret') <> '', "
            "guard.may('exchange.export')) FROM exchange_key",
        )
        for person in office.people
    }
    assert all(is_told == may for is_told, may in told.values())
    assert told[office.person(Role.OFFICE_HEAD, "fz").login] == [True, True]
    assert told[office.person(Role.OFFICE_HEAD, "jh").login] == [False, False]


def test_other_offices_check_packages_without_the_secret_and_confirm_them(
    sit_down: SeatedAt, tmp_path: Path
) -> None:
    path = tmp_path / "交换.zip"
    made = export_package(sit_down(Role.OFFICE_HEAD, "fz"), path)
    desk = sit_down(Role.OFFICE_HEAD, "jh")
    key = own_key()
    assert key is not None
    assert (bool(key.public), key.secret) == (True, "")
    assert known_problems(check_package(path)) == []
    with pytest.raises(NotAllowed):
        export_package(desk, tmp_path / "别处.zip")
    confirmed = confirm_package(sit_down(Role.OFFICE_HEAD, "fz"), receipt(made))
    assert confirmed.receiver == "示例市政务服务网"
