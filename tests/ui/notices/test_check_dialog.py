"""核验文书 with a scanner: what it types ends with Enter, and one paper follows the other."""

import pytest
from PySide6.QtCore import Qt

from saltdesk.documents.notice import render
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.notices.kinds import INSPECTION_NOTICE
from saltdesk.services.inspections import inspections
from saltdesk.services.notices import issuing
from saltdesk.ui.notices.check_dialog import CheckDialog


@pytest.fixture
def issued(desk, today):
    plan = Inspection(
        plan="年度检查",
        office="盐政处",
        inspects_on=today.replace(month=12),
        basis="郑盐局〔2016〕5号",
        scope="今年以来",
        content="清单",
        procedure="听取汇报",
    )
    made = inspections.plan_inspection(desk, plan)
    return issuing.issue_from_records(desk, INSPECTION_NOTICE, made.id, render)


@pytest.fixture
def scan(context, qtbot):
    dialog = CheckDialog(context)
    qtbot.addWidget(dialog)
    dialog.show()

    def type_code(text):
        dialog.form.code_edit.selectAll()
        dialog.form.code_edit.insert(text)
        qtbot.keyClick(dialog.form.code_edit, Qt.Key.Key_Return)
        return dialog

    return type_code


def _facts(dialog):
    return {name: label.text() for name, label in dialog.form.facts_view._values.items()}


def test_a_genuine_paper_is_told_with_its_number_and_addressee(scan, issued):
    dialog = scan(f"{issued.number}|{issued.digest[:16]}")
    assert "真实有效" in dialog.form.verdict_label.text()
    assert _facts(dialog)["number"] == issued.number
    assert _facts(dialog)["addressee"] == "盐政处"
    assert dialog.form.code_edit.selectedText() == dialog.form.code_edit.text()


def test_a_changed_paper_is_told(scan, issued):
    dialog = scan(f"{issued.number}|{'0' * 16}")
    assert "与登记不符" in dialog.form.verdict_label.text()


def test_a_void_paper_is_told_with_its_reason(scan, issued, desk):
    issuing.void_notice(desk, issued.id, "日期写错")
    dialog = scan(f"{issued.number}|{issued.digest[:16]}")
    assert "已作废" in dialog.form.verdict_label.text()
    assert _facts(dialog)["void_reason"] == "日期写错"


def test_a_paper_nobody_issued_is_told(scan):
    dialog = scan(f"郑盐检通〔2026〕99号|{'a' * 16}")
    assert "没有登记" in dialog.form.verdict_label.text()
    assert not dialog.form.facts_view.isVisible()


def test_a_text_that_is_no_code_is_answered_by_what_to_type(scan, issued):
    scan(f"{issued.number}|{issued.digest[:16]}")
    dialog = scan("收据")
    assert "校验码" in dialog.form.verdict_label.text()
    assert not dialog.form.facts_view.isVisible()


def test_nothing_typed_asks_for_the_code(scan):
    assert scan("").form.verdict_label.text() == "请扫描或输入核验码。"
