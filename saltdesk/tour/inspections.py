"""The inspection part of the tour: an inspection, the findings ledger, and accountability."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from saltdesk.domain.base.clock import FixedClock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from saltdesk.services.desk.desk import Desk
    from saltdesk.tour.driver import Driver

PLAN = {
    "plan_edit": "食盐零售许可办理情况检查方案：抽查近三个月的办件，核对材料清单和办理时限。",
    "team_edit": "样例丁、样例戊",
    "contact_person_edit": "样例丁",
    "contact_phone_edit": "0371-60005678",
    "basis_edit": "郑盐局〔2016〕5号文件第二部分。",
    "scope_edit": "近三个月办理的食盐零售许可。",
    "content_edit": "是否要求清单以外的材料，是否在承诺时限内办结，理由告知是否完整。",
    "procedure_edit": "听取汇报，抽查办件，访谈办事群众，结束时口头反馈。",
}
FINDING = {
    "problem_edit": "窗口材料清单比公布的清单多一项街道证明。",
    "item_edit": "食盐零售许可证核发",
    "opinion_edit": "立即停止收取，更换窗口材料清单。",
    "owner_edit": "样例丙",
}
FEEDBACK = {
    "feedback_by_edit": "样例丁",
    "feedback_to_edit": "盐政处负责人",
    "feedback_text_edit": "材料清单与公布内容不一致，请在整改期限内更换并报送整改情况。",
}
_BESIDE = ("rounds", "draws", "knowledge", "measures", "clearances")
"""The registers beside the inspections."""

_PARTS = (("visit_tab", "inspection-visit"), ("materials_tab", "inspection-material"))


def tour_inspections(driver: Driver, today: date) -> Iterator[str]:
    """Show an inspection from its plan to the feedback, with the on-site check list."""
    desk: Desk = driver.window.desk
    visit = desk.calendar.add_working_days(today, 1)
    moment = desk.clock.now().time()
    tab: Any = driver.tab("inspections_tab")
    page = tab.show_page("inspections_page")
    driver.press("inspection_plan_button", page)
    driver.choose("office_combo", "盐政处", driver.find("body", page))
    driver.type(PLAN | {"inspects_on_edit": visit.isoformat()}, page)
    driver.press("preset_button", page)
    yield driver.picture("inspection-plan")
    driver.press("save_button", page)
    yield from _notified(driver, page)
    yield from (f"文书  {path.name}" for path in sorted(driver.out.glob("检查通知书*.pdf")))
    desk.clock = FixedClock(visit, moment)
    yield from _visited(driver, page, visit)
    desk.clock = FixedClock(today, moment)
    yield from _findings(driver, tab)
    yield from _year(driver, tab)
    for name in _BESIDE:
        tab.show_page(f"{name}_page")
        driver.settle()
        yield driver.picture(name)
    tab.show_page("inspections_page")


def _notified(driver: Driver, page: Any) -> Iterator[str]:
    shots: list[str] = []

    def issue(dialog: QDialog) -> None:
        shots.append(driver.picture("notice-preview", dialog))
        dialog.accept()

    def save(dialog: QDialog) -> None:
        driver.press("save_button", dialog)
        driver.press("close_button", dialog)

    driver.in_dialog(driver.find("inspection_notify_button", page).click, issue)
    driver.in_dialog(driver.settle, save)
    yield from shots


def _visited(driver: Driver, page: Any, visit: date) -> Iterator[str]:
    """Show the visit: receipt, check list with a finding, talks, material, oral feedback."""
    page.open_record()
    driver.settle()
    case = page.current_page()
    form = case.form
    form.case_tabs.setCurrentWidget(form.notice_tab)
    yield driver.picture("inspection-gates")
    _fill(driver, form.receipt_button, {"received_by_edit": "盐政处负责人"})
    case.prefill()
    yield from _check_list(driver, page, visit)
    for name, picture in _PARTS:
        form.case_tabs.setCurrentWidget(getattr(form, name))
        yield driver.picture(picture)
    form.case_tabs.setCurrentWidget(form.feedback_tab)
    _fill(driver, form.feedback_button, FEEDBACK)
    driver.press("back_button", page)
    yield driver.picture("inspection")


def _check_list(driver: Driver, page: Any, visit: date) -> Iterator[str]:
    """Answer one question after the other; a negative answer becomes a finding."""
    case = page.current_page()
    case.open_sheet()
    driver.settle()
    sheet = page.current_page()
    sheet.form.note_edit.setPlainText(FINDING["problem_edit"])
    driver.press("fails_button", sheet)
    yield driver.picture("check-list")
    due = driver.window.desk.calendar.add_working_days(visit, 10).isoformat()
    yield from _fill(driver, sheet.form.finding_button, FINDING | {"due_on_edit": due}, "finding")
    for _ in range(2):
        driver.press("next_button", sheet)
        driver.press("meets_button", sheet)
    driver.press("back_button", sheet)


def _findings(driver: Driver, tab: Any) -> Iterator[str]:
    page = tab.show_page("findings_page")
    driver.settle()
    yield driver.picture("findings")
    driver.press("statistics_button", page)
    yield driver.picture("finding-pictures")
    driver.press("back_button", page)


def _year(driver: Driver, tab: Any) -> Iterator[str]:
    page = tab.show_page("plans_page")
    driver.settle()
    driver.press("plan_year_button", page)
    yield driver.picture("inspection-year")
    driver.press("back_button", page)


def tour_accountability(driver: Driver) -> Iterator[str]:
    """Show the cases as authorised staff see them, and the page of one."""
    tab: Any = driver.tab("accountability_tab")
    driver.window.show_actor()
    driver.settle()
    yield driver.picture("accountability")
    if tab.current_id():
        tab.open_record()
        driver.settle()
        yield driver.picture("accountability-case")
        driver.press("back_button", tab)


def _fill(driver: Driver, button: Any, texts: dict[str, str], picture: str = "") -> Sequence[str]:
    """Press a button, fill in the dialog it opens, and confirm it."""
    shots: list[str] = []

    def enter(dialog: QDialog) -> None:
        driver.type(texts, dialog)
        if picture:
            shots.append(driver.picture(picture, dialog))
        driver.press("record_button", dialog)

    trigger: Callable[[], object] = partial(button.click)
    driver.in_dialog(trigger, enter)
    return shots
