"""Every register is brought in from its own page; flows and bases from the page of the power list."""

import pytest
from openpyxl import Workbook

from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.registers.enforcement import EnforcementBody
from saltdesk.services.lists import lists
from saltdesk.services.registers import enforcement
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import (
    BODIES,
    COMMITMENTS,
    ENTRUSTMENTS,
    FEES,
    LAWS,
    OFFICERS,
    STANDARDS,
)
from saltdesk.ui.lists.powers_page import PowersPage
from saltdesk.ui.registers.bodies_page import BodiesPage
from saltdesk.ui.registers.commitments_page import CommitmentsPage
from saltdesk.ui.registers.entrustments_page import EntrustmentsPage
from saltdesk.ui.registers.fees_page import FeesPage
from saltdesk.ui.registers.laws_page import LawsPage
from saltdesk.ui.registers.officers_page import OfficersPage
from saltdesk.ui.registers.standards_page import StandardsPage

FEE = ("编码", "项目名称", "种类", "征收依据", "征收期限", "征收标准", "征收对象", "征收范围")
OFFICER = ("姓名", "所在处室", "证件种类", "执法证号", "发证日期", "有效期至")
ENTRUSTMENT = ("委托机关", "受委托组织", "委托书文号", "委托事项", "委托范围", "起始日期", "截止日期")
PROMISE = ("事项编码", "服务条件", "服务标准", "办理时限", "延时服务", "投诉处理")
STANDARD = ("处罚事项", "违法行为", "阶次", "适用情形", "处罚种类", "下限", "上限", "法定下限", "法定上限")
REGISTERS = [
    (FeesPage, "fee", FEES, FEE, ("1", "费", "收费", "条例", "按次", "1元", "人", "市")),
    (BodiesPage, "body", BODIES, ("主体名称", "资格依据"), ("某局", "条例")),
    (
        OfficersPage,
        "officer",
        OFFICERS,
        OFFICER,
        ("样例甲", "盐政处", "行政执法证", "A1", "2024-01-01", "2029-01-01"),
    ),
    (
        LawsPage,
        "law",
        LAWS,
        ("文件名称", "文号", "效力层级", "公布日期"),
        ("《某条例》", "1号", "行政法规", "2020-01-01"),
    ),
    (CommitmentsPage, "commitment", COMMITMENTS, PROMISE, ("2", "一", "二", "三", "四", "五")),
    (
        EntrustmentsPage,
        "entrustment",
        ENTRUSTMENTS,
        ENTRUSTMENT,
        ("示例局", "大队", "1号", "1、2", "市区", "2026-01-01", "2027-01-01"),
    ),
    (
        StandardsPage,
        "standard",
        STANDARDS,
        STANDARD,
        ("1", "无证", "轻微", "初次", "罚款", "1", "3", "1", "3"),
    ),
]


@pytest.fixture(autouse=True)
def items(desk) -> None:
    lists.add_power(desk, PowerItem("1", "甲", PowerClass.PENALTY, legal_basis="《某条例》第一条"))
    lists.add_power(desk, PowerItem("2", "乙", PowerClass.PUBLIC_SERVICE, legal_basis="《某条例》第二条"))
    enforcement.add_body(desk, EnforcementBody("示例局", "条例"))


@pytest.fixture
def bring_in(prompts, context, tmp_path, top_dialog, click):
    """Return a function that goes through the import dialog with a workbook of these rows."""

    def act(*rows) -> str:
        book = Workbook()
        for row in rows:
            book.active.append(row)
        prompts.path = tmp_path / "表.xlsx"
        book.save(prompts.path)
        dialog = top_dialog()
        title: str = dialog.windowTitle()
        for name in ("choose_button", "check_button", "import_button"):
            click(getattr(dialog.form, name))
            context.tasks.wait()
        return title

    return act


@pytest.mark.parametrize(("page", "act", "records", "head", "row"), REGISTERS, ids=lambda one: str(one)[:20])
def test_a_register_is_brought_in_from_its_page(show, bring_in, click, page, act, records, head, row):
    tab, before = show(page), records.count()
    click(tab.act_buttons[f"{act}.import"])
    assert bring_in(head, row).startswith("从 Excel 导入")
    assert records.count() == before + 1
    assert tab.model.rowCount() == before + 1


@pytest.mark.parametrize(
    ("name", "title", "rows"),
    [
        ("steps", "流程环节", (("编码", "环节", "时限"), ("1", "受理", 3), (None, "决定", "当日"))),
        (
            "bases",
            "依据条款",
            (("事项编码", "法规名称", "条款", "起用"), ("1", "某条例", "第一条", "2020-01-01")),
        ),
    ],
)
def test_the_parts_of_items_are_brought_in_from_the_power_list(show, bring_in, name, title, rows):
    tab = show(PowersPage)
    menu = tab.act_buttons["power.import"].menu()
    assert [action.text() for action in menu.actions()] == ["权力清单…", "流程环节…", "依据条款…"]
    next(one for one in menu.actions() if one.objectName() == f"import_{name}_action").trigger()
    assert bring_in(*rows) == f"从 Excel 导入{title}"
    item = POWERS.first(code="1")
    if name == "steps":
        assert item.steps == (FlowStep("受理", limit=3), FlowStep("决定", limit=0))
    else:
        assert str(item.bases[0].valid_from) == "2020-01-01"
