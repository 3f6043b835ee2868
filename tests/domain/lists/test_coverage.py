import pytest

from saltdesk.domain.lists.coverage import EXPECTED_OF, STAGES, CoverageGapKind, coverage
from saltdesk.domain.lists.items import DutyItem, DutyStage, ItemStatus, PowerClass, PowerItem


def power(key, power_class=PowerClass.OTHER, **values):
    return PowerItem(code=f"41-{key:03}", name=f"事项{key}", power_class=power_class, id=key, **values)


def duty(item, stage=DutyStage.ACCEPT, **values):
    return DutyItem(power_item=item, content="依法受理申请", stage=stage, id=item * 10, **values)


def sentences(found):
    return [gap.sentence for gap in found.gaps]


def test_cells_count_the_duties_of_each_stage():
    found = coverage([power(1)], [duty(1), duty(1), duty(1, DutyStage.EXAMINE)])
    (row,) = found.rows
    counted = dict(zip(STAGES, row.counts, strict=True))
    assert (counted[DutyStage.ACCEPT], counted[DutyStage.EXAMINE], row.total) == (2, 1, 3)
    assert (row.is_gap, row.remark, found.gaps) == (False, "", ())


def test_power_without_any_duty_is_a_gap_r2_2_2():
    found = coverage([power(2), power(1)], [duty(1), duty(1, DutyStage.EXAMINE)])
    assert [row.power.id for row in found.rows] == [1, 2], "in the order of codes"
    assert found.uncovered == (found.rows[1],)
    assert found.rows[1].remark == "没有责任事项"
    (gap,) = found.gaps
    assert (gap.kind, gap.kind.clause, gap.power) == (CoverageGapKind.NO_DUTY, "R2.2.2", 2)
    assert gap.sentence == "41-002 事项2没有对应的责任事项。"


def test_cancelled_items_are_left_out_and_their_duties_are_gaps():
    cancelled = power(1, status=ItemStatus.CANCELLED)
    found = coverage([cancelled], [duty(1), duty(7)])
    assert found.rows == ()
    assert found.count(CoverageGapKind.LOST_DUTY) == 2
    assert sentences(found)[0] == "责任事项“依法受理申请”所属的权力事项已取消或不存在，请改挂或作废。"


def test_cancelled_duties_cover_nothing():
    gone = duty(1, status=ItemStatus.CANCELLED)
    assert coverage([power(1)], [gone]).count(CoverageGapKind.NO_DUTY) == 1
    assert coverage([], [gone]).gaps == ()


def test_missing_stages_are_advice_only():
    found = coverage([power(1, PowerClass.LICENCE)], [duty(1), duty(1, DutyStage.EXAMINE)])
    (row,) = found.rows
    assert row.missing == (DutyStage.DECIDE, DutyStage.SERVE, DutyStage.SUPERVISE)
    assert not row.is_gap
    assert row.remark == "参考：未见决定、送达、事中事后监管"
    assert [gap.kind for gap in found.gaps] == [CoverageGapKind.MISSING_STAGE]
    assert not CoverageGapKind.MISSING_STAGE.clause


def test_sub_item_is_covered_by_its_main_item_and_the_other_way_round():
    main, sub = power(1), power(2, parent=1)
    assert [row.through for row in coverage([main, sub], [duty(1)]).rows] == ["", "主项"]
    assert [row.remark for row in coverage([main, sub], [duty(2)]).rows] == [
        "见子项",
        "参考：未见审查（调查）",
    ]
    assert coverage([main, sub], []).count(CoverageGapKind.NO_DUTY) == 2


@pytest.mark.parametrize("power_class", PowerClass)
def test_every_class_has_expected_stages_with_a_source(power_class):
    row = EXPECTED_OF[power_class]
    assert row.stages
    assert list(row.stages) == [stage for stage in STAGES if stage in row.stages], "in order"
    assert row.source.label


def test_duties_that_name_no_stage_miss_none():
    found = coverage([power(1, PowerClass.PENALTY)], [duty(1, DutyStage.OTHER)])
    assert found.rows[0].remark == "责任事项未分环节"
    assert found.gaps == ()
