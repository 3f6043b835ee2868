"""The recipe of a gate: a row of GATES refuses its acts and stands in the list; a reason passes it."""

import pytest

pytestmark = pytest.mark.slow

GATES = "saltdesk/domain/inspections/gates.py"
NEIGHBOUR = """    Gate(
        "checked",
        _FEEDBACK,"""
ROW = """    Gate(
        "listed",
        _FEEDBACK,
        "R2.3.5",
        "材料清单",
        "还没有列出要查阅的材料。",
        "materials",
        _has("materials"),
        waivable=True,
    ),"""
PROBE = '''"""The new gate: it refuses with its sentence, field and clause, is listed, and can be waived."""

import pytest

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.inspections.inspection import InspectionKind
from saltdesk.services.inspections import inspections
from saltdesk.services.inspections.gates import gates_of
from saltdesk.storage.areas.inspections import INSPECTIONS
from tests.services.inspecting import VISIT, announced, without_steps


@pytest.mark.parametrize("kind", InspectionKind)
def test_the_row_refuses_until_a_reason_is_recorded(desk, kind):
    key = announced(desk, kind, materials="")
    inspections.receive_notice(desk, key, desk.clock.today(), "样例丙")
    desk.clock = FixedClock(VISIT)
    without_steps(desk, key)
    feedback = (VISIT, "样例丁", "样例丙", "未发现问题")
    with pytest.raises(RuleError) as caught:
        inspections.record_feedback(desk, key, *feedback)
    clause = "R2.3.5" if kind is InspectionKind.DUTY_LIST else "S4.2"
    (problem,) = caught.value.problems
    assert (problem.sentence, problem.field) == ("还没有列出要查阅的材料。", "materials")
    assert problem.clause == clause
    assert "材料清单" in [one.gate.label for one in gates_of(desk, INSPECTIONS.get(key)) if not one.is_passed]
    inspections.waive_step(desk, key, "listed", "没有书面材料")
    assert inspections.record_feedback(desk, key, *feedback).feedback_on == VISIT
'''


def test_a_row_refuses_and_can_be_waived(scratch):
    scratch.before(GATES, NEIGHBOUR, ROW)
    probe = "tests/services/inspections/test_probe.py"
    scratch.write(probe, PROBE)
    scratch.tests(probe, "tests/services/inspections/test_gates.py", "-k", "probe or every_gate")
    scratch.checks()
