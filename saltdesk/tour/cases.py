"""A penalty on the tour: entered, handled, decided by a leader, served, and its result published (P1.2.7)."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from saltdesk.domain.base.changes import Area
from saltdesk.services.cases.intake import hand_case
from saltdesk.storage.areas.cases import CASES
from saltdesk.storage.areas.people import STAFF
from saltdesk.storage.areas.registers import BODIES, OFFICERS
from saltdesk.tour.driver import Driver

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

_CLERK = "样例丙"
_OFFICERS = ("样例丙", "样例戊")
_TOLD = "经查无证经营食盐零售，货值1200元，拟按轻微阶次罚款1800元，可在五日内陈述、申辩。"


def enter_case(driver: Driver) -> Generator[str, None, int]:
    """Enter a penalty and drive it to the hearing; return the id of the case."""
    group: Any = driver.tab("cases_tab")
    tab = group.show_page("power_cases_page")
    driver.settle()
    yield driver.picture("cases")
    tab.new_record()
    driver.settle()
    entry = tab.current_page()
    combo = entry.form.item_combo
    penalty = next(i for i in range(combo.count()) if combo.itemText(i).startswith("02-001"))
    combo.setCurrentIndex(penalty)
    combo.activated.emit(penalty)
    texts = {
        "matter_edit": "无证经营食盐零售",
        "name_edit": "示例巷口杂货店",
        "facts_edit": "巡查发现柜台销售食盐。",
    }
    driver.type(texts, entry)
    yield driver.picture("case-entry")
    entry.save()
    driver.settle()
    key = max(key for key, _ in CASES.values("number"))
    _hand(driver, key)
    page = _opened(driver, key)
    yield driver.picture("case-page")
    _confirm(driver, page, "case.accept")
    _confirm(driver, page, "case.next", {"outcome_edit": "询问、取证完毕，货值1200元。"})
    _confirm(driver, page, "case.next", {"outcome_edit": "事实清楚，证据充分，拟处罚。"})
    _confirm(driver, page, "case.inform", {"intended_edit": _TOLD})
    _confirm(driver, page, "case.hear", {"statement_edit": "当事人书面表示放弃陈述、申辩。"})
    return key


def decide_case(driver: Driver, key: int) -> Iterator[str]:
    """Decide the penalty as the leader at the desk."""
    page, shots = _opened(driver, key), list[str]()

    def enter(dialog: QDialog) -> None:
        driver.choose("decision_combo", "予以处罚", dialog)
        dialog.form.level_combo.setCurrentIndex(1)  # type: ignore[attr-defined]  # the form of the class
        driver.type(
            {"decision_text_edit": "罚款1800元。", "base_edit": "1200", "amount_edit": "1800"}, dialog
        )
        shots.append(driver.picture("case-decision", dialog))
        driver.press("record_button", dialog)

    driver.in_dialog(partial(page.perform, "case.decide"), enter)
    yield from shots


def tour_cases(driver: Driver) -> Iterator[str]:
    """Serve the decision, publish the result, and show results, guidance and monitoring."""
    key = max(key for key, _ in CASES.values("number"))
    page = _opened(driver, key)
    _confirm(driver, page, "case.serve")
    _confirm(driver, page, "case.publish", {"place_edit": "https://example.invalid/results/1"})
    yield driver.picture("case-published")
    group: Any = driver.tab("cases_tab")
    group.show_page("power_cases_page").close_page()
    for name, shot in (("results_page", "results"), ("guidance_page", "guidance")):
        group.show_page(name)
        driver.settle()
        yield driver.picture(shot)
    tab = group.show_page("power_cases_page")
    shots: list[str] = []

    def look(dialog: QDialog) -> None:
        driver.settle()
        shots.append(driver.picture("case-monitor", dialog))
        dialog.reject()

    driver.in_dialog(tab.monitor, look)
    yield from shots


def _hand(driver: Driver, key: int) -> None:
    """Say who acts, as the dialog does."""
    officers = [one.id for one in OFFICERS.all() if one.name in _OFFICERS]
    clerk = STAFF.first(name=_CLERK)
    hand_case(driver.window.desk, key, BODIES.all()[0].id, officers, [clerk.id] if clerk else [])
    driver.settle()


def _opened(driver: Driver, key: int) -> Any:
    driver.window.show_record(Area.CASES, key)
    driver.settle()
    tab = driver.window.show_tab("cases_tab").page("power_cases_page")  # type: ignore[attr-defined]
    if tab.current_page() is None:
        tab.open_record()
        driver.settle()
    return tab.current_page()


def _confirm(driver: Driver, page: Any, code: str, texts: dict[str, str] | None = None) -> None:
    """Fill in the dialog of an act and confirm it."""

    def enter(dialog: QDialog) -> None:
        driver.type(texts or {}, dialog)
        driver.press("record_button", dialog)

    driver.in_dialog(partial(page.perform, code), enter)
