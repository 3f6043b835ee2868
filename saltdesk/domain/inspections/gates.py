"""The preconditions of inspection acts as rows: what must be present before an act, and its clause."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.inspections.inspection import Inspection, InspectionKind, Waiver


@dataclass(frozen=True)
class GateFacts:
    """The data that the gates check: the inspection, and other facts known today."""

    inspection: Inspection
    today: date
    is_plan_approved: bool = True
    received_on: date | None = None
    activities: int = 0
    materials_open: int = 0
    checks_open: int = 0
    unverified: int = 0
    has_feedback_paper: bool = False
    own_people: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gate:
    """One gate: the acts it guards and its condition.

    An ``advisory`` gate only warns. A ``waivable`` one is also passed by a recorded reason why the step does
    not apply to the inspection (不适用). ``supervision_clause`` is the clause for an inspection of part 四.
    ``passed_by`` is the act of the visit that passes it, by its code.
    """

    code: str
    acts: tuple[str, ...]
    clause: str
    label: str
    sentence: str
    field: str
    is_passed: Callable[[GateFacts], bool]
    advisory: bool = False
    waivable: bool = False
    supervision_clause: str = "S4.2"
    passed_by: str = ""

    def clause_of(self, kind: InspectionKind) -> str:
        """Return the clause that asks for the step in an inspection of this kind (A18)."""
        return self.clause if kind is InspectionKind.DUTY_LIST else self.supervision_clause


@dataclass(frozen=True)
class GateState:
    """A gate and whether it is passed now."""

    gate: Gate
    is_passed: bool
    waiver: Waiver | None = None


def _has(name: str) -> Callable[[GateFacts], bool]:
    return lambda facts: bool(str(getattr(facts.inspection, name)).strip())


def _lies_ahead(facts: GateFacts) -> bool:
    """Return whether the inspection is after the day of the notice, or after today before the notice."""
    since = facts.inspection.notified_on or facts.today
    return facts.inspection.inspects_on is not None and since < facts.inspection.inspects_on


def _is_served_in_time(facts: GateFacts) -> bool:
    """Return whether the notice was not served after the day of the inspection."""
    day = facts.inspection.inspects_on
    return facts.received_on is None or day is None or facts.received_on <= day


NOTIFY = ("inspection.notify",)
ON_SITE = (
    "inspection.report",
    "inspection.activity",
    "inspection.check",
    "finding.add",
    "inspection.feedback",
)
"""Acts of the visit itself: forbidden until the inspected office has received the notice."""

_FEEDBACK, _CLOSE = ("inspection.feedback",), ("inspection.close",)

GATES: tuple[Gate, ...] = (
    Gate("plan", NOTIFY, "R2.3.1", "检查方案", "没有检查方案，不能发通知。", "plan", _has("plan")),
    Gate(
        "approved",
        NOTIFY,
        "R2.3.1",
        "年度计划批准",
        "所属年度计划还没有批准，不能发通知。",
        "yearly_plan",
        lambda facts: facts.is_plan_approved,
    ),
    Gate("basis", NOTIFY, "R2.3.2", "检查依据", "请填写检查依据。", "basis", _has("basis")),
    Gate("scope", NOTIFY, "R2.3.2", "检查范围", "请填写检查范围。", "scope", _has("scope")),
    Gate("content", NOTIFY, "R2.3.2", "检查内容", "请填写检查内容。", "content", _has("content")),
    Gate("procedure", NOTIFY, "R2.3.2", "检查程序", "请填写检查程序。", "procedure", _has("procedure")),
    Gate(
        "recused",
        (*NOTIFY, *ON_SITE),
        "A15",
        "检查人员回避",
        "检查组有被检查处室的人员，应当回避，请更换人员。",
        "team",
        lambda facts: not facts.own_people,
        supervision_clause="A15",
    ),
    Gate(
        "ahead",
        NOTIFY,
        "R2.3.2",
        "先通知后检查",
        "通知书须在检查日期之前发出，请先改检查日期。",
        "inspects_on",
        _lies_ahead,
    ),
    Gate(
        "received",
        ON_SITE,
        "R2.3.2",
        "通知书送达",
        "检查通知书还没有登记送达（回执），不能开始检查。",
        "received_on",
        lambda facts: facts.received_on is not None,
    ),
    Gate(
        "in_time",
        ON_SITE,
        "R2.3.2",
        "检查前送达",
        "通知书在检查日期之后才送达，请更正检查日期后重新通知。",
        "received_on",
        _is_served_in_time,
    ),
    Gate(
        "begun",
        ON_SITE,
        "R2.3.2",
        "到检查日期",
        "还没有到检查日期。",
        "inspects_on",
        lambda facts: (
            facts.inspection.inspects_on is not None and facts.inspection.inspects_on <= facts.today
        ),
    ),
    Gate(
        "heard",
        _FEEDBACK,
        "R2.3.3",
        "听取工作汇报",
        "还没有登记听取工作汇报。",
        "reported_on",
        lambda facts: facts.inspection.reported_on is not None,
        waivable=True,
        passed_by="inspection.report",
    ),
    Gate(
        "talked",
        _FEEDBACK,
        "R2.3.4",
        "座谈、谈话和访谈",
        "还没有登记座谈、个别谈话或访谈。",
        "activities",
        lambda facts: facts.activities > 0,
        waivable=True,
        passed_by="inspection.activity",
    ),
    Gate(
        "consulted",
        _FEEDBACK,
        "R2.3.5",
        "查阅材料",
        "材料清单还没有查完。",
        "materials",
        lambda facts: facts.materials_open == 0,
        waivable=True,
        passed_by="inspection.material",
    ),
    Gate(
        "checked",
        _FEEDBACK,
        "R2.2",
        "现场检查表",
        "现场检查表还没有答完。",
        "checks",
        lambda facts: facts.checks_open == 0,
        waivable=True,
        passed_by="inspection.check",
    ),
    Gate(
        "told",
        _CLOSE,
        "A19",
        "口头反馈记录",
        "没有口头反馈记录，不能办结。",
        "feedback_on",
        lambda facts: facts.inspection.feedback_on is not None,
        supervision_clause="A19",
    ),
    Gate(
        "paper",
        _CLOSE,
        "R2.3.6",
        "口头反馈记录签字件",
        "口头反馈记录还没有印制签字。",
        "feedback_on",
        lambda facts: facts.has_feedback_paper,
        advisory=True,
    ),
    Gate(
        "verified",
        _CLOSE,
        "S4.3.2",
        "问题复查销号",
        "还有问题没有复查销号，不能办结。",
        "findings",
        lambda facts: facts.unverified == 0,
        supervision_clause="S4.3.2",
    ),
)


def gate_states(facts: GateFacts) -> tuple[GateState, ...]:
    """Return every gate in the order of the procedure, with whether it is passed or waived."""
    waivers = {waiver.gate: waiver for waiver in facts.inspection.waivers}
    found = []
    for gate in GATES:
        is_passed = gate.is_passed(facts)
        waiver = waivers.get(gate.code) if gate.waivable and not is_passed else None
        found.append(GateState(gate, is_passed or waiver is not None, waiver))
    return tuple(found)


GATE_BY_CODE = {gate.code: gate for gate in GATES}
