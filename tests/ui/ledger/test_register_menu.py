"""The menu 登记簿: printing months, bringing an old register in, and taking identity out with a reason."""

from datetime import datetime

import pdfplumber
import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.importing import RowFate
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.trail import audit
from saltdesk.ui.ledger.importing.import_dialog import ImportDialog
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog


@pytest.fixture
def tab(window):
    return window.show_tab("complaints_tab")


@pytest.fixture
def menu(tab):
    return tab.register_menu


def register(desk, day: int, month: int, matter: str):
    told = Complaint(received_at=datetime(2026, month, day, 9), matter=matter, object_office="盐政处")
    return register_complaint(desk, Intake(told, Complainant(name="甄无名")))


def opened(window, kind):
    window.tasks.wait()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def printed(window, recorder, tmp_path, qtbot) -> str:
    preview = opened(window, PreviewDialog)
    path = tmp_path / "登记簿.pdf"
    recorder.paths.append(path)
    qtbot.mouseClick(preview.form.save_button, Qt.MouseButton.LeftButton)
    window.tasks.wait()
    preview.close()
    with pdfplumber.open(path) as pdf:
        return "".join(page.extract_text() for page in pdf.pages)


def test_the_months_are_printed_as_registers(window, desk, menu, recorder, tmp_path, qtbot):
    register(desk, 2, 11, "本月的事")
    register(desk, 30, 10, "上月的事")
    menu.month_action.trigger()
    text = printed(window, recorder, tmp_path, qtbot)
    assert "2026年11月" in text
    assert "本月的事" in text
    assert "上月的事" not in text
    menu.last_month_action.trigger()
    text = printed(window, recorder, tmp_path, qtbot)
    assert "2026年10月" in text
    assert "上月的事" in text
    assert "本月的事" not in text


def test_what_the_filters_show_is_printed(window, desk, tab, menu, recorder, tmp_path, qtbot):
    register(desk, 2, 11, "收费的事")
    register(desk, 3, 11, "许可的事")
    tab.form.search_edit.setText("许可")
    menu.shown_action.trigger()
    text = printed(window, recorder, tmp_path, qtbot)
    assert "许可的事" in text
    assert "收费的事" not in text


def test_an_old_register_comes_in_through_the_window(window, tab, menu, recorder, tmp_path, qtbot):
    book = Workbook()
    for row in (
        ("登记号", "来访日期", "来访人", "反映问题", "处理结果", "领导批示"),
        ("7", "3/5/16", "甄无名", "收费没有依据", "已退还", "阅"),
        ("8", "去年", "匿名", "拖延不办", "", ""),
    ):
        book.active.append(row)
    path = tmp_path / "旧登记簿.xlsx"
    book.save(path)
    menu.import_action.trigger()
    dialog = opened(window, ImportDialog)
    dialog.open_workbook(path)
    window.tasks.wait()
    qtbot.mouseClick(dialog.form.check_button, Qt.MouseButton.LeftButton)
    window.tasks.wait()
    assert dialog.form.verdict_label.text().startswith("1 行有误")
    dialog.form.neighbour_check.click()
    window.tasks.wait()
    told = dialog.form.verdict_label.text()
    assert told.startswith("共 2 行，导入后新增 2 项")
    assert "新编号按收到年份和先后从本机编号续编（2016年2件）" in told
    assert "1件收到时间不能辨认" in told
    assert not dialog.fate_buttons[RowFate.BOUND].isVisible()
    assert COMPLAINTS.count() == 0
    qtbot.mouseClick(dialog.form.import_button, Qt.MouseButton.LeftButton)
    window.tasks.wait()
    assert [one.number for one in COMPLAINTS.all()] == ["2016-0001", "2016-0002"]
    assert tab.model.rowCount() == 2
    tab.refresh(select=COMPLAINTS.all()[0].id)
    window.tasks.wait()
    assert tab.detail.form.old_number_value.text() == "7"
    assert "阅" not in tab.detail.form.remark_value.text()


def test_identity_leaves_only_with_a_reason(window, desk, menu, recorder, tmp_path):
    register(desk, 2, 11, "收费的事")
    recorder.texts += [None, "  ", "上级调卷"]
    menu.identity_action.trigger()
    menu.identity_action.trigger()
    assert isinstance(recorder.problems[0], RuleError)
    path = tmp_path / "含身份"
    recorder.paths.append(path)
    menu.identity_action.trigger()
    window.tasks.wait()
    values = [cell.value for row in load_workbook(f"{path}.xlsx").active.iter_rows() for cell in row]
    assert "甄无名" in values
    assert list(audit.since(0))[-1].reason == "上级调卷"


def test_other_offices_see_why_they_may_not(window, desk, menu, at_office):
    window.tasks.wait()
    desk.actor = at_office("yz").actor
    menu.offer()
    for action in (menu.import_action, menu.identity_action):
        assert not action.isEnabled()
        assert "办理" in action.toolTip()
    assert menu.month_action.isEnabled()
