"""The tour: drives the real window through a day of work without a screen, by widget names.

It saves numbered screenshots, the ledgers as workbooks, the notice and the month's report as PDF, and reports
one line for each.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.notices.notice import CHECK_DIGITS
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.series import drawn_from
from saltdesk.tour.adjustments import tour_adjustments
from saltdesk.tour.cases import decide_case, enter_case, tour_cases
from saltdesk.tour.complaints import CALL, accept_call, enter_call, tour_complaints
from saltdesk.tour.driver import Driver
from saltdesk.tour.house import tour_house
from saltdesk.tour.inspections import tour_accountability, tour_inspections
from saltdesk.tour.lists import tour_lists
from saltdesk.tour.opening import prepare, sample_desk, window_of
from saltdesk.tour.shared import tour_shared
from saltdesk.tour.statistics import tour_statistics
from saltdesk.tour.today import tour_today

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from saltdesk.domain.base.issued import IssuedNotice
    from saltdesk.domain.sharing.address import Server

MORNING = time(10, 41)
FIRST_PICTURES = 2
"""Pictures of the first start, before those of the day."""

_TABS = (
    "lists_tab",
    "adjustments_tab",
    "complaints_tab",
    "inspections_tab",
    "accountability_tab",
    "cases_tab",
    "notices_tab",
)


def tour(out: Path, today: date, keep: Path | None = None, server: Server | None = None) -> Iterator[str]:
    """Take the tour and save everything in ``out``; yield one line for each file.

    ``keep`` is where the data of the tour stays for inspection; by default it goes. In the empty database of
    ``server`` two windows then work beside each other.

    Raises:
        EnvironmentProblem: ``out`` cannot be written, or the server cannot be reached.
        RuleError: the database is not empty.
    """
    prepare(out)
    # The numbers of complaints are drawn: the same draw every time gives the same tour.
    with drawn_from(Random(1)), tempfile.TemporaryDirectory(prefix="saltdesk-tour-") as work:
        place = keep or Path(work)
        yield from _first_start(place / "新单位", out, today)
        yield from _day(place / "示例单位", out, today)
        if server:
            yield from tour_shared(place, out, today, server)


def _first_start(folder: Path, out: Path, today: date) -> Iterator[str]:
    """Show what a new office sees: the first start dialog and an empty ledger."""
    from saltdesk.ui.accounts.first_start_dialog import FirstStartDialog

    desk = open_desk(folder, Actor("新到人员", "jh", "计划管理处"), FixedClock(today, MORNING), create=True)
    with window_of(desk, out) as driver:
        driver.tab("complaints_tab")
        dialog = FirstStartDialog(people.first_offices(), parent=driver.window)
        dialog.show()
        driver.type({"person_name_edit": "新到人员"}, dialog)
        driver.choose("person_office_combo", "计划管理处", dialog)
        yield driver.picture("first-start", dialog)
        dialog.reject()
        dialog.deleteLater()
        yield driver.picture("empty-ledger")


def _day(folder: Path, out: Path, today: date) -> Iterator[str]:
    """Show one day in the sample bureau, from the phone call to the exported ledgers."""
    clerk = Actor("样例甲", "jh", "计划管理处")
    with window_of(sample_desk(folder, FixedClock(today, MORNING), clerk), out) as driver:
        driver.pictures = FIRST_PICTURES
        yield from tour_today(driver)
        _sit_down(driver, "样例丙")
        yield from tour_lists(driver)
        _sit_down(driver, "样例甲")
        yield from _complaint(driver)
        yield from _notice(driver)
        yield from tour_complaints(driver)
        _sit_down(driver, "样例丁")
        yield from tour_inspections(driver, today)
        yield from _as_leader(driver)
        yield from _power(driver)
        _sit_down(driver, "样例丁")
        yield from tour_adjustments(driver, today)
        yield from tour_house(driver)
        yield from _ledgers(driver)


def _as_leader(driver: Driver) -> Iterator[str]:
    desk: Desk = driver.window.desk
    desk.actor = Actor("示例一", "leaders", people.office_name("leaders"), Role.LEADER)
    yield from tour_accountability(driver)
    driver.window.show_actor()
    yield from tour_statistics(driver)


def _power(driver: Driver) -> Iterator[str]:
    """Show a penalty from its entry to the publication of its result; a leader decides it."""
    _sit_down(driver, "样例丙")
    page = yield from enter_case(driver)
    yield from _decided(driver, page)
    _sit_down(driver, "样例丙")
    yield from tour_cases(driver)


def _decided(driver: Driver, key: int) -> Iterator[str]:
    desk: Desk = driver.window.desk
    desk.actor = Actor("示例一", "leaders", people.office_name("leaders"), Role.LEADER)
    driver.window.show_actor()
    yield from decide_case(driver, key)


def _sit_down(driver: Driver, name: str) -> None:
    desk: Desk = driver.window.desk
    person = next(person for person in people.staff_on(desk.clock.today()) if person.name == name)
    desk.actor = people.actor_for(person, ACCOUNTS.all(staff=person.id)[0].role)
    driver.window.show_actor()


def _complaint(driver: Driver) -> Iterator[str]:
    tab = driver.tab("complaints_tab")
    yield driver.picture("complaints")
    enter_call(driver, tab)
    yield driver.picture("phone-intake")
    driver.press("save_button", tab)
    yield driver.picture("complaint-number")
    driver.press("return_button", tab)

    shots: list[str] = []
    accept_call(driver, tab, lambda dialog: shots.append(driver.picture("accept", dialog)))
    yield from shots
    driver.find("detail_pages", tab).setCurrentIndex(1)
    yield driver.picture("complaint-trail")
    driver.find("detail_pages", tab).setCurrentIndex(0)


def _notice(driver: Driver) -> Iterator[str]:
    """Notify the caller of the acceptance: issue the notice, record its delivery, and verify the paper."""
    shots: list[str] = []
    tab: Any = driver.tab("complaints_tab")
    tab.notice_menu.fill()
    driver.find_action("acceptance_notice_action", tab).trigger()
    yield driver.picture("notice-page")

    def issue(dialog: QDialog) -> None:
        driver.press("issue_button", dialog)

    def keep(dialog: QDialog) -> None:
        shots.append(driver.picture("notice-issued", dialog))
        driver.press("save_button", dialog)
        driver.press("close_button", dialog)

    def serve(dialog: QDialog) -> None:
        driver.type({"receiver_edit": CALL["complainant_name_edit"]}, dialog)
        shots.append(driver.picture("delivery", dialog))
        driver.press("record_button", dialog)

    driver.in_dialog(driver.find("save_button", tab).click, issue)
    driver.in_dialog(driver.settle, keep)
    register: Any = driver.tab("notices_tab")
    driver.in_dialog(driver.find("notice_deliver_button", register).click, serve)
    yield from shots
    yield driver.picture("register")
    yield _checked(driver, register.current_record())
    yield from (f"文书  {path.name}" for path in sorted(driver.out.glob("投诉受理告知书*.pdf")))


def _checked(driver: Driver, notice: IssuedNotice) -> str:
    """Verify the paper just issued, typing its code as a scanner would."""
    shots: list[str] = []

    def check(dialog: QDialog) -> None:
        driver.type({"code_edit": f"{notice.number}|{notice.digest[:CHECK_DIGITS]}"}, dialog)
        driver.press("check_button", dialog)
        shots.append(driver.picture("check", dialog))
        driver.press("close_button", dialog)

    driver.in_dialog(driver.window.form.check_paper_action.trigger, check)
    return shots[0]


def _ledgers(driver: Driver) -> Iterator[str]:
    """Export the ledger of each tab with its button, then the ledgers without a tab."""
    from saltdesk.ledgers.registry import every_ledger
    from saltdesk.workbooks.writing import write_ledger

    desk: Desk = driver.window.desk
    desk.actor = Actor("示例一", "leaders", people.office_name("leaders"), Role.LEADER)
    for name in _TABS:
        driver.press("export_button", driver.tab(name))
    day = f"{desk.clock.today():%Y%m%d}"
    for ledger in every_ledger():
        path = driver.out / f"{ledger.title}-{day}.xlsx"
        if not path.exists():
            write_ledger(desk, ledger, Query(), path)
        yield f"台账  {path.name}"
