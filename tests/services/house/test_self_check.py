"""The self-check: every row is whole, and its values come from the data."""

import pytest

from saltdesk.domain.house.self_check import read_self_check
from saltdesk.paths import resource
from saltdesk.services.house import maintenance, self_check
from saltdesk.services.house.parameters import set_parameter


def value(desk, live):
    """Return the value that the self-check prints for a row."""
    return next(one.value for one in self_check.self_check(desk) if one.row.live == live)


def test_every_row_tells_three_things_and_every_value_is_used():
    rows = read_self_check(resource("self_check.toml"))
    assert all((row.point, row.program, row.where, row.office, row.gap) for row in rows)
    assert {row.live for row in rows} - {""} == set(self_check.LIVE)
    points = [row.clause for row in rows if row.clause.startswith("7.1.4")]
    assert points == [f"7.1.4.{number}" for number in range(1, 11)]


@pytest.mark.local
def test_backup_check_and_periods_are_read_from_the_data(desk, tmp_path):
    assert value(desk, "backup") == "还没有备份过"
    maintenance.back_up(desk, tmp_path / "甲.saltbackup")
    assert value(desk, "backup") == "最近一次备份2026-11-23，0天前"
    assert value(desk, "check") == "还没有核对过"
    maintenance.recent_problems(desk)
    assert value(desk, "check").startswith("记录已与痕迹核对到第")
    assert value(desk, "privacy").startswith("保管期限仍用建议值")
    set_parameter(desk, "retention_cases", "永久")
    assert value(desk, "privacy").startswith("保管期限7类，其中1类与建议不同")
    assert value(desk, "encryption") == "数据文件没有加密"
