"""The standard of a published item changes only through a case of adjustment (D3.2.b.1)."""

from dataclasses import replace
from datetime import date

import pytest

from saltdesk.domain.adjustments.adjustment import Adjustment, Trigger
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import PowerClass
from saltdesk.domain.notices.kinds import ADJUSTMENT_APPLICATION
from saltdesk.domain.registers.discretion import (
    DiscretionLevel,
    DiscretionStandard,
    LegalRange,
    StandardStatus,
)
from saltdesk.ledgers.importables import importable
from saltdesk.ledgers.registers.standards import STANDARD_LEDGER
from saltdesk.services.adjustments import adjustments
from saltdesk.services.adjustments.papers import adjustment_application
from saltdesk.services.desk.importing import RowFate
from saltdesk.services.registers import standards
from saltdesk.storage.areas.registers import STANDARDS
from saltdesk.workbooks.reading import read_workbook
from saltdesk.workbooks.writing import write_ledger
from tests.services.listwork import finish, power, publish

DAY, PUBLIC = date(2026, 11, 2), date(2026, 11, 20)
NEEDS_A_CASE = "裁量标准须按程序调整"


@pytest.fixture
def item(desk):
    return power(desk, "1", power_class=PowerClass.PENALTY)


@pytest.fixture
def good(item):
    return DiscretionStandard(
        item.id,
        conduct="无证零售",
        law="甲条例",
        article="第一条",
        document="示例文1号",
        ranges=(LegalRange("罚款", "1", "3"),),
        levels=(
            DiscretionLevel("轻微", "初犯", "罚款", "1", "2"),
            DiscretionLevel("严重", "再犯", "罚款", "2", "3"),
        ),
    )


@pytest.fixture
def case(desk, item):
    """Return a function that opens a case about the item."""

    def opened():
        found = Adjustment(
            title="修订裁量标准",
            trigger=Trigger.INTERNAL,
            basis_document="会议纪要",
            document_on=DAY,
            items=(item.id,),
        )
        return adjustments.open_adjustment(desk, found)

    return opened


def test_the_standard_of_a_draft_needs_no_case(desk, good):
    made = standards.add_standard(desk, good)
    assert standards.effect_standard(desk, made.id, DAY).status is StandardStatus.IN_FORCE


def test_no_standard_is_added_to_a_published_item_without_a_case(desk, item, good, case):
    publish(desk, DAY, item)
    with pytest.raises(RuleError, match=NEEDS_A_CASE) as refused:
        standards.add_standard(desk, good)
    assert refused.value.problems[0].clause == "D3.2.b.1"
    opened = case()
    assert standards.add_standard(desk, good).adjustment == opened.id


def test_a_standard_in_force_is_revised_through_a_case_and_takes_effect_with_it(desk, item, good, case):
    first = standards.add_standard(desk, good)
    standards.effect_standard(desk, first.id, DAY)
    publish(desk, DAY, item)
    with pytest.raises(RuleError, match=NEEDS_A_CASE):
        standards.revise_standard(desk, first.id)
    opened = case()
    draft = standards.revise_standard(desk, first.id)
    draft = standards.edit_standard(desk, replace(draft, document="示例文2号"))
    assert draft.adjustment == opened.id
    with pytest.raises(RuleError, match="还没有公布"):
        standards.effect_standard(desk, draft.id, PUBLIC)
    finish(desk, opened, PUBLIC)
    with pytest.raises(RuleError, match="不能早于调整"):
        standards.effect_standard(desk, draft.id, date(2026, 11, 19))
    saved = standards.effect_standard(desk, draft.id, PUBLIC)
    assert (saved.status, saved.effective_from) == (StandardStatus.IN_FORCE, PUBLIC)


def test_a_draft_from_before_the_publication_does_not_slip_into_force(desk, item, good, case):
    draft = standards.add_standard(desk, good)
    publish(desk, DAY, item)
    with pytest.raises(RuleError, match="没有经过调整程序"):
        standards.effect_standard(desk, draft.id, PUBLIC)
    with pytest.raises(RuleError, match=NEEDS_A_CASE):
        standards.edit_standard(desk, draft)
    case()
    assert standards.edit_standard(desk, draft).adjustment


def test_a_withdrawn_case_brings_no_standard_into_force(desk, item, good, case):
    publish(desk, DAY, item)
    opened = case()
    draft = standards.add_standard(desk, good)
    adjustments.withdraw_adjustment(desk, opened.id, "不改了")
    with pytest.raises(RuleError, match="没有经过调整程序"):
        standards.effect_standard(desk, draft.id, PUBLIC)


def test_a_draft_is_not_moved_to_a_published_item(desk, item, good):
    other = power(desk, "2", power_class=PowerClass.PENALTY)
    draft = standards.add_standard(desk, replace(good, power_item=other.id))
    publish(desk, DAY, item)
    with pytest.raises(RuleError, match=NEEDS_A_CASE):
        standards.edit_standard(desk, replace(draft, power_item=item.id))


def test_no_standard_of_a_published_item_is_imported_without_a_case(desk, item, good, case, tmp_path):
    path = tmp_path / "裁量标准.xlsx"
    standards.add_standard(desk, good)
    write_ledger(desk, STANDARD_LEDGER, Query(), path)
    publish(desk, DAY, item)
    stored = STANDARDS.all()[0]
    opened = case()
    standards.edit_standard(desk, replace(stored, conduct="另一行为"))
    adjustments.withdraw_adjustment(desk, opened.id, "先撤")
    one = importable("standards")
    plan = one.plan(desk, read_workbook(path, one.fields))
    assert [row.fate for row in plan.rows] == [RowFate.FAULTY]
    assert NEEDS_A_CASE in plan.rows[0].problems[0].message
    opened = case()
    plan = one.plan(desk, read_workbook(path, one.fields))
    one.apply(desk, plan, path.name, False)
    assert [found.adjustment for found in STANDARDS.all(conduct="无证零售")] == [opened.id]


def test_the_application_names_the_levels_before_and_after(desk, item, good, case):
    first = standards.add_standard(desk, good)
    standards.effect_standard(desk, first.id, DAY)
    publish(desk, DAY, item)
    opened = case()
    draft = standards.revise_standard(desk, first.id)
    standards.edit_standard(desk, replace(draft, levels=good.levels[:1], document="示例文2号"))
    desk.clock = FixedClock(PUBLIC)
    (row,) = adjustment_application(desk, ADJUSTMENT_APPLICATION, opened.id)["changes"]
    assert row == (
        "1 事项1",
        "裁量标准（无证零售）",
        "轻微：初犯，罚款1至2；严重：再犯，罚款2至3",
        "轻微：初犯，罚款1至2",
    )
