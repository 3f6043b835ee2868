"""The tour: drives the real window through a day of work without a screen, by widget names.

It saves numbered screenshots, the ledgers as workbooks, the notice and the month's report as PDF, and reports
one line for each.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from saltdesk.demo.accounts import PASSWORD
from saltdesk.demo.bureau import build_demo
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import SaltdeskError
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.notices.notice import CHECK_DIGITS
from saltdesk.services.accounts import sign_in
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.accounts import ACCOUNTS
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.series import drawn_from
from saltdesk.tour.adjustments import tour_adjustments
from saltdesk.tour.cases import decide_case, enter_case, tour_cases
from saltdesk.tour.complaints import tour_complaints
from saltdesk.tour.driver import SIZE, Driver
from saltdesk.tour.house import tour_house
from saltdesk.tour.inspections import tour_accountability, tour_inspections
from saltdesk.tour.lists import tour_lists
from saltdesk.tour.statistics import tour_statistics
from saltdesk.tour.today import tour_today

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from saltdesk.domain.base.issued import IssuedNotice

_MORNING = time(10, 41)
_TABS = (
    "lists_tab",
    "adjustments_tab",
    "complaints_tab",
    "inspections_tab",
    "accountability_tab",
    "cases_tab",
    "notices_tab",
)

CALL = {
    "caller_number_edit": "0371-60001234",
    "complainant_name_edit": "赵示例",
    "matter_edit": "食盐零售许可证核发",
    "occurred_on_edit": "-3",
    "facts_edit": "来电人上周到窗口申请食盐零售许可证，被要求另交街道证明，公布的清单中没有这一项。",
    "request_edit": "按清单受理申请",
}


def tour(out: Path, today: date, keep: Path | None = None) -> Iterator[str]:
    """Take the tour and save everything in ``out``; yield one line for each file.

    ``keep`` is where the data of the tour stays for inspection; by default it goes.

    Raises:
        EnvironmentProblem: ``out`` cannot be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with using(out):
        out.mkdir(parents=True, exist_ok=True)
    # The numbers of complaints are drawn: the same draw every time gives the same tour.
    with drawn_from(Random(1)), tempfile.TemporaryDirectory(prefix="saltdesk-tour-") as work:
        place = keep or Path(work)
        yield from _first_start(place / "新单位", out, today)
        yield from _day(place / "示例单位", out, today)


def _prompts(out: Path) -> Any:
    """Return prompts that agree to everything and save files in ``out``."""
    from saltdesk.ui.fields.dialogs.window_prompts import WindowPrompts

    class TourPrompts(WindowPrompts):
        """Answers all prompts in place of a user."""

        def choose(self, *_arguments: object, **_options: object) -> int:
            return 0

        def save_file(self, title: str, name: str, kinds: str) -> Path | None:
            return out / name

        def show_problem(self, error: SaltdeskError, can_retry: bool = False) -> bool:
            raise error

        def show_bug(self, error: BaseException) -> None:
            raise error

    return TourPrompts()


def _quieten() -> None:
    """Suppress the offscreen platform's warning about windows with a minimum size."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" not in text:
            print(text, file=sys.stderr)

    qInstallMessageHandler(say)


def _open(folder: Path, out: Path, actor: Actor, today: date, key: DataKey | None = None) -> Driver:
    from saltdesk.app import build_application, open_window

    build_application()
    _quieten()
    desk = open_desk(folder, actor, FixedClock(today, _MORNING), create=True, key=key)
    window = open_window(desk, _prompts(out))
    window.resize(*SIZE)
    window.show()
    return Driver(window, out)


def _close(driver: Driver) -> None:
    driver.window.close()
    driver.settle()
    driver.window.desk.store.close()
    driver.window.deleteLater()


def _first_start(folder: Path, out: Path, today: date) -> Iterator[str]:
    """Show what a new office sees: the first start dialog and an empty ledger."""
    from saltdesk.ui.accounts.first_start_dialog import FirstStartDialog

    driver = _open(folder, out, Actor("新到人员", "jh", "计划管理处"), today)
    try:
        driver.tab("complaints_tab")
        dialog = FirstStartDialog(people.first_offices(), parent=driver.window)
        dialog.show()
        driver.type({"person_name_edit": "新到人员"}, dialog)
        driver.choose("person_office_combo", "计划管理处", dialog)
        yield driver.picture("first-start", dialog)
        dialog.reject()
        dialog.deleteLater()
        yield driver.picture("empty-ledger")
    finally:
        _close(driver)


def _day(folder: Path, out: Path, today: date) -> Iterator[str]:
    """Show one day in the sample bureau, from the phone call to the exported ledgers."""
    build_demo(folder, today)
    moment = datetime.combine(today, _MORNING)
    key = sign_in.unlock(folder, "样例甲", PASSWORD, moment).store_key
    driver = _open(folder, out, Actor("样例甲", "jh", "计划管理处"), today, key)
    first_picture = 2
    driver.pictures = first_picture
    try:
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
    finally:
        _close(driver)


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
    driver.press("complaint_register_button", tab)
    driver.press("phone_radio", tab)
    driver.choose("object_office_combo", "盐政处", tab)
    driver.choose("kind_combo", "（6）无依据的繁琐环节和证明", tab)
    driver.type({name: text for name, text in CALL.items() if text}, tab)
    yield driver.picture("phone-intake")
    driver.press("save_button", tab)
    yield driver.picture("complaint-number")
    driver.press("return_button", tab)

    def accept(dialog: QDialog) -> None:
        driver.choose("handling_office_combo", "法制室", dialog)
        shots.append(driver.picture("accept", dialog))
        driver.press("accept_button", dialog)

    shots: list[str] = []
    driver.in_dialog(driver.find("complaint_accept_button", tab).click, accept)
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
    from saltdesk.ledgers.registry import LEDGERS
    from saltdesk.workbooks.writing import write_ledger

    desk: Desk = driver.window.desk
    desk.actor = Actor("示例一", "leaders", people.office_name("leaders"), Role.LEADER)
    for name in _TABS:
        driver.press("export_button", driver.tab(name))
    day = f"{desk.clock.today():%Y%m%d}"
    for ledger in LEDGERS:
        path = driver.out / f"{ledger.title}-{day}.xlsx"
        if not path.exists():
            write_ledger(desk, ledger, Query(), path)
        yield f"台账  {path.name}"
