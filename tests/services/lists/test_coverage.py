from saltdesk.domain.lists.coverage import CoverageGapKind
from saltdesk.domain.lists.items import DutyItem, PowerItem
from saltdesk.services.house.trail import record_print
from saltdesk.services.lists import lists
from saltdesk.services.lists.coverage import present_coverage
from saltdesk.storage.trail import audit


def test_matrix_follows_the_lists_as_they_are_entered_r2_2_2(desk):
    item = lists.add_power(desk, PowerItem("41-1", "受理盐业违法举报", legal_basis="示例条例第十四条"))
    assert present_coverage().count(CoverageGapKind.NO_DUTY) == 1
    lists.add_duty(desk, DutyItem(item.id, "依法受理举报"))
    found = present_coverage()
    assert found.gaps == ()
    assert found.rows[0].total == 1


def test_print_leaves_a_trace_with_its_hash(desk):
    record_print(desk, "权力责任对应表", 3, "ab" * 32)
    entry = list(audit.since(0))[-1]
    assert entry.sentence == "打印或另存权力责任对应表（3页）"
    assert entry.reason == f"SHA-256 {'ab' * 32}"
