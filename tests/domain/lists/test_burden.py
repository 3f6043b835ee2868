"""Steps, materials and days of an item are counted before and after a revision (P1.2.2)."""

from dataclasses import replace

from saltdesk.domain.lists.burden import Burden, burden, told_counts, total
from saltdesk.domain.lists.comparing import field_differences
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import PowerItem

STEPS = (FlowStep("受理", limit=1), FlowStep("审查", limit=5), FlowStep("决定", limit=2))
ITEM = PowerItem("1", "许可", promised_limit="20个工作日", steps=STEPS, materials="申请书\n\n 身份证明 ")


def test_materials_are_counted_by_line_and_days_by_the_promise():
    assert burden(ITEM) == Burden(3, 2, 20)


def test_without_a_promise_the_longest_path_counts():
    assert burden(replace(ITEM, promised_limit="")) == Burden(3, 2, 8)
    assert burden(PowerItem("2", "无")) == Burden(0, 0, None)


def test_a_revision_tells_each_count_that_differs():
    after = replace(ITEM, steps=STEPS[:2], materials="申请书", promised_limit="10个工作日")
    told = {one.label: (one.before, one.after) for one in field_differences(ITEM, after)}
    assert (told["环节数"], told["材料数"], told["办理天数"]) == (("3", "2"), ("2", "1"), ("20", "10"))
    only_words = field_differences(ITEM, replace(ITEM, name="改名"))
    assert [one.label for one in only_words] == ["事项名称"]


def test_a_new_item_has_no_counts_before():
    assert not {"环节数", "材料数"} & {one.label for one in field_differences(None, ITEM)}


def test_sums_are_told_on_one_line():
    before, after = total([Burden(3, 2, 20), Burden(1, 0, None)]), total([Burden(2, 1, 10)])
    assert told_counts(before, after) == "环节数 4→2，材料数 2→1，办理天数 20→10"
    assert "办理天数 未定→10" in told_counts(Burden(), after)
