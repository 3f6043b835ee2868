"""Links of flows and bases are imported row by row and belong to the item their row names."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.terms import Unit
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem
from saltdesk.domain.lists.laws import LegalBasis
from saltdesk.services.lists import lists
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.trail import audit
from tests.arranging import arranged
from tests.services.import_rows import fates, faults, import_row, import_rows, plan_rows

STEPS = (FlowStep("受理", "窗口岗", "样例甲", 1), FlowStep("决定", "", "", 0, Unit.CALENDAR_DAYS, "结束"))


@pytest.fixture
def power(desk) -> PowerItem:
    item = PowerItem("01-001", "食盐零售许可", PowerClass.LICENCE, legal_basis="《条例》第一条", steps=STEPS)
    return lists.add_power(desk, item)


def saved(desk, item: PowerItem) -> PowerItem:
    """Return the item as if it had come so far by the acts in between."""
    with arranged(desk):
        return POWERS.update(item)


def step_row(number: int, item: str, name: str, limit: str = "", **more: str):
    return import_row(number, id=item, name=name, limit=limit, **more)


def test_rows_of_one_item_are_its_links_in_order(desk, power):
    other = lists.add_power(desk, PowerItem("01-002", "乙", PowerClass.LICENCE, legal_basis="《条例》"))
    rows = [
        step_row(2, "01-001", "受理", "1", unit="个工作日"),
        step_row(3, "乙", "受理", "当日", unit=""),
        step_row(4, "", "决定", "5个自然日", unit=""),
        step_row(5, "01-001 食盐零售许可", "送达", "", unit=""),
    ]
    plan = import_rows(desk, "steps", rows)
    assert (fates(plan), plan.notes) == (["变更", "变更"], ("4行环节，属于2个权力事项。",))
    assert POWERS.get(other.id).steps == (
        FlowStep("受理", limit=0),
        FlowStep("决定", "", "", 5, Unit.CALENDAR_DAYS),
    )
    assert POWERS.get(power.id).steps == (STEPS[0], FlowStep("送达"))
    entry = list(audit.since(0))[-1]
    assert (entry.act, entry.sentence) == ("power.import", "从“表.xlsx”导入流程环节：新增0项，变更2项")


def test_links_keep_what_the_workbook_has_no_column_for(desk, power):
    rows = [import_row(2, id="01-001", name="受理"), import_row(3, id="01-001", name="决定")]
    assert fates(plan_rows(desk, "steps", rows)) == ["未变"]
    rows = [
        import_row(2, id="01-001", name="受理", person="样例乙"),
        import_row(3, id="01-001", name="送达", person=""),
    ]
    import_rows(desk, "steps", rows)
    stored = POWERS.get(power.id).steps
    assert stored == (replace(STEPS[0], person="样例乙"), FlowStep("送达"))


def test_each_link_that_differs_is_told_at_its_row(desk, power):
    rows = [
        import_row(2, id="01-001", name="受理", post="窗口岗", person="样例甲", limit="1"),
        import_row(3, id="01-001", name="审查", post="", person="", limit="3"),
        import_row(4, id="01-001", name="办结", post="", person="", limit=""),
    ]
    (row,) = plan_rows(desk, "steps", rows).rows
    assert [(one.cell, one.label, one.before, one.after) for one in row.changes] == [
        ("B3", "流程环节", "2. 决定　时限：当日　下一步：结束", "2. 审查　时限：3个工作日"),
        ("B4", "流程环节", "", "3. 办结"),
    ]


def test_links_that_are_gone_are_told_at_the_last_row(desk, power):
    rows = [import_row(2, id="01-001", name="受理", post="窗口岗", person="样例甲", limit="1")]
    (row,) = plan_rows(desk, "steps", rows).rows
    assert [(one.cell, one.after) for one in row.changes] == [("B2", "")]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (("99", "受理", "1"), ("A2", "权力事项“99”不在权力清单中，请先登记或导入该权力事项。")),
        (("", "受理", "1"), ("A2", "请填写权力事项的编码。")),
        (("01-001", "受理", "很快"), ("C2", "时限“很快”看不懂，请写数字，如 5，或 5个工作日。")),
        (("01-001", "", ""), ("B2", "请填写环节。")),
    ],
)
def test_faults_of_links_are_told_at_their_cells(desk, power, row, fault):
    plan = plan_rows(desk, "steps", [step_row(2, *row)])
    assert (fates(plan), faults(plan)) == (["有误"], [fault])


def test_links_of_a_public_item_change_only_by_the_procedure_d3_2_b(desk, power):
    saved(desk, replace(power, status=ItemStatus.PUBLISHED))
    rows = [step_row(2, "01-001", "受理", "9")]
    plan = plan_rows(desk, "steps", rows)
    assert fates(plan) == ["须按程序调整"]
    assert faults(plan) == [("B2", "01-001 已公布，流程环节须按程序调整（第三部分（三））。")]
    with pytest.raises(RuleError, match="须按程序调整"):
        import_rows(desk, "steps", rows)
    assert POWERS.get(power.id).steps == STEPS


def test_links_of_an_item_under_report_are_not_imported(desk, power):
    saved(desk, replace(power, status=ItemStatus.REPORTED))
    plan = plan_rows(desk, "steps", [step_row(2, "01-001", "受理", "9")])
    assert faults(plan) == [("A2", "01-001 已报审，不能用导入修改。")]


def test_bases_come_with_their_validity_and_make_the_printed_text(desk, power):
    head = {"id": "01-001", "law": "《条例》", "article": "第一条"}
    rows = [
        import_row(2, **head, text="", valid_from="2020-01-01", valid_to="长期"),
        import_row(3, **head | {"article": "第二条"}, text="摘录", valid_from="", valid_to="2030-01-01"),
    ]
    (row,) = plan_rows(desk, "bases", rows).rows
    assert [(one.cell, one.before, one.after) for one in row.changes] == [
        ("B2", "《条例》第一条", "《条例》第一条（2020-01-01起）"),
        ("B3", "", "《条例》第二条：摘录（2030-01-01止）"),
    ]
    import_rows(desk, "bases", rows)
    stored = POWERS.get(power.id)
    assert stored.bases == (
        LegalBasis("条例", "第一条", "", date(2020, 1, 1)),
        LegalBasis("条例", "第二条", "摘录", None, date(2030, 1, 1)),
    )
    assert stored.legal_basis == "《条例》第一条\n《条例》第二条：摘录"
    assert fates(plan_rows(desk, "bases", rows)) == ["未变"]


def test_a_day_that_is_no_day_is_told(desk, power):
    row = import_row(2, id="01-001", law="条例", article="第一条", valid_from="去年", valid_to="2020-13-01")
    plan = plan_rows(desk, "bases", [row])
    assert [cell for cell, _ in faults(plan)] == ["D2", "E2"]
