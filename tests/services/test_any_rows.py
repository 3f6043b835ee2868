"""Whatever the cells of a workbook hold, a dry run of any list tells it at a cell or takes it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.domain.registers.enforcement import EnforcementBody
from saltdesk.ledgers.importables import IMPORTABLES
from saltdesk.services.desk.importing import BLOCKED, RowFate
from saltdesk.services.lists.lists import add_power
from saltdesk.services.registers.enforcement import add_body
from tests.services.import_rows import import_row

WORDS = (
    *("1", "1 甲", "甲", "；", "、", "1；1", "某局", "《》", "《某条例》", "第一条", "2026-01-01"),
    *("2026-02-30", "长期", "5个工作日", "５ 日", "当日", "1.6倍", "5万元", "-1", "0", "行政处罚"),
    *("罚款", "现行", "行政法规", "收费", "行政执法证", "过期", "受理", "\n", "x" * 5000),
)
CELLS = st.just("") | st.sampled_from(WORDS) | st.text(max_size=6)


@pytest.fixture
def known(desk):
    """Return a desk with an item and a body that cells may name."""
    add_power(desk, PowerItem("1", "甲", PowerClass.PENALTY, legal_basis="《某条例》第一条"))
    add_body(desk, EnforcementBody("某局", "《某条例》"))
    return desk


@pytest.mark.parametrize("one", IMPORTABLES, ids=lambda one: one.name)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_no_row_makes_a_dry_run_fail(known, one, data):
    cells = st.fixed_dictionaries({field.name: CELLS for field in one.fields})
    found = data.draw(st.lists(cells, min_size=1, max_size=4))
    plan = one.plan(known, [import_row(place, **values) for place, values in enumerate(found, start=2)])
    for row in plan.rows:
        assert (row.record is None) == (row.fate not in (RowFate.NEW, RowFate.CHANGED))
        assert bool(row.problems) == (row.fate in BLOCKED)
        assert all(problem.cell for problem in row.problems)
