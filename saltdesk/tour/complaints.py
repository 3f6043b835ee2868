"""The complaint part of the tour: a visit, the handling, the material and the cover."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from saltdesk.tour.driver import Driver

CALL = {
    "caller_number_edit": "0371-60001234",
    "complainant_name_edit": "赵示例",
    "matter_edit": "食盐零售许可证核发",
    "occurred_on_edit": "-3",
    "facts_edit": "来电人上周到窗口申请食盐零售许可证，被要求另交街道证明，公布的清单中没有这一项。",
    "request_edit": "按清单受理申请",
}

VISIT = {
    "no_document_edit": "证件未带，约定明日补示",
    "complainant_name_edit": "钱示例",
    "matter_edit": "食盐批发许可证审核转报",
}
STEP = {"what_edit": "电话联系来电人核实经过，调阅窗口材料清单。"}
PAPER = {"name_edit": "街道证明要求的告知单"}
_PAGES = {"record": 0, "handling": 1, "material": 2}
"""Indexes of the parts of a case page."""


def enter_call(driver: Driver, tab: QWidget) -> None:
    """Begin a phone intake and fill it in; it is not saved."""
    driver.press("complaint_register_button", tab)
    driver.press("phone_radio", tab)
    driver.choose("object_office_combo", "盐政处", tab)
    driver.choose("kind_combo", "（6）无依据的繁琐环节和证明", tab)
    driver.type({name: text for name, text in CALL.items() if text}, tab)


def accept_call(driver: Driver, tab: QWidget, look: Callable[[QDialog], object]) -> None:
    """Accept the selected complaint; ``look`` sees the filled dialog."""

    def accept(dialog: QDialog) -> None:
        driver.choose("handling_office_combo", "法制室", dialog)
        look(dialog)
        driver.press("accept_button", dialog)

    driver.in_dialog(driver.find("complaint_accept_button", tab).click, accept)


def tour_complaints(driver: Driver) -> Iterator[str]:
    """Register a visit, then show the file of the complaint just accepted."""
    tab: Any = driver.tab("complaints_tab")
    tab.open_record()
    driver.settle()
    page = tab.current_page()
    yield driver.picture("complaint-file")
    yield from _handling(driver, page)
    yield from _material(driver, page)
    driver.window.form.cover_action.trigger()
    yield driver.picture("covered")
    driver.window.form.cover_action.trigger()
    driver.press("back_button", page)
    yield from _visit(driver, tab)


def _handling(driver: Driver, page: Any) -> Iterator[str]:
    shots: list[str] = []

    def note(dialog: QDialog) -> None:
        driver.type(STEP, dialog)
        shots.append(driver.picture("step", dialog))
        driver.press("confirm_button", dialog)

    page.form.detail_pages.setCurrentIndex(_PAGES["handling"])
    driver.in_dialog(page.act_buttons["complaint.step"].click, note)
    yield from shots
    yield driver.picture("complaint-handling")


def _material(driver: Driver, page: Any) -> Iterator[str]:
    def describe(dialog: QDialog) -> None:
        driver.type(PAPER, dialog)
        driver.press("confirm_button", dialog)

    page.form.detail_pages.setCurrentIndex(_PAGES["material"])
    driver.in_dialog(page.form.attach_paper_button.click, describe)
    yield driver.picture("complaint-material")
    page.form.detail_pages.setCurrentIndex(_PAGES["record"])


def _visit(driver: Driver, tab: Any) -> Iterator[str]:
    """Register several visitors without a document; accept them only after they show one."""
    driver.press("complaint_register_button", tab)
    driver.press("visit_radio", tab)
    driver.find("head_count_spin", tab).setValue(3)
    driver.type(VISIT, tab)
    driver.find("representatives_edit", tab).set_text('[["钱示例", "0371-60004321"]]')
    yield driver.picture("visit-intake")
    driver.press("save_button", tab)
    driver.press("return_button", tab)
