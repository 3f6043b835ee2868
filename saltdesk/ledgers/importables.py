"""The ledgers that can be imported from a workbook: one table for the window and the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.adjustments.events import EVENT_IMPORT, apply_event_import
from saltdesk.services.cases.guidance_import import GUIDANCE_IMPORT, apply_guidance_import
from saltdesk.services.cases.import_fields import CASE_IMPORT
from saltdesk.services.cases.importing import apply_case_import, plan_case_import
from saltdesk.services.complaints.fields import COMPLAINT_IMPORT
from saltdesk.services.complaints.importing import apply_complaint_import, plan_complaint_import
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import ImportField, ImportPlan, ImportRow
from saltdesk.services.desk.list_import import ListImport
from saltdesk.services.desk.list_planning import plan_list_import
from saltdesk.services.inspections.clearances import CLEARANCE_IMPORT, apply_clearance_import
from saltdesk.services.inspections.measures import MEASURE_IMPORT, apply_measure_import
from saltdesk.services.lists.duty_import import DUTY_IMPORT, apply_duty_import
from saltdesk.services.lists.part_imports import (
    BASIS_IMPORT,
    STEP_IMPORT,
    apply_basis_import,
    apply_step_import,
)
from saltdesk.services.lists.power_fields import POWER_IMPORT
from saltdesk.services.lists.power_import import apply_power_import, plan_power_import
from saltdesk.services.registers.interpretation_import import (
    INTERPRETATION_IMPORT,
    apply_interpretation_import,
)
from saltdesk.services.registers.register_imports import (
    BODY_IMPORT,
    COMMITMENT_IMPORT,
    ENTRUSTMENT_IMPORT,
    FEE_IMPORT,
    LAW_IMPORT,
    OFFICER_IMPORT,
    apply_body_import,
    apply_commitment_import,
    apply_entrustment_import,
    apply_fee_import,
    apply_law_import,
    apply_officer_import,
)
from saltdesk.services.registers.standard_import import STANDARD_IMPORT, apply_standard_import


@dataclass(frozen=True)
class Importable:
    """An importable ledger: its fields, the function that plans the rows, and the act that saves the plan.

    ``has_procedure``: rows may be bound to the procedure of section 三. ``plan_by_neighbour``: the plan when
    a person chose that rows without a readable day get the day of the row above; None if rows have no day.
    """

    name: str
    title: str
    fields: tuple[ImportField, ...]
    plan: Callable[[Desk, Iterable[ImportRow]], ImportPlan]
    apply: Callable[[Desk, ImportPlan, str, bool], ImportPlan]
    has_procedure: bool = True
    plan_by_neighbour: Callable[[Desk, Iterable[ImportRow]], ImportPlan] | None = None


IMPORTED_POWERS = Importable(
    "powers", "权力清单", POWER_IMPORT, lambda _, rows: plan_power_import(rows), apply_power_import
)


def _listed(
    name: str,
    wanted: ListImport[Any],
    apply: Callable[[Desk, ImportPlan, str, bool], ImportPlan],
    has_procedure: bool = False,
) -> Importable:
    plan = partial(_plan, wanted)
    return Importable(name, wanted.title, wanted.fields, plan, apply, has_procedure)


def _plan(wanted: ListImport[Any], _desk: Desk, rows: Iterable[ImportRow]) -> ImportPlan:
    return plan_list_import(wanted, rows)


IMPORTED_DUTIES = _listed("duties", DUTY_IMPORT, apply_duty_import, has_procedure=True)

IMPORTED_COMPLAINTS = Importable(
    "complaints",
    "旧投诉登记簿",
    COMPLAINT_IMPORT,
    plan_complaint_import,
    apply_complaint_import,
    has_procedure=False,
    plan_by_neighbour=partial(plan_complaint_import, dates_by_neighbour=True),
)


IMPORTED_CASES = Importable(
    "cases", "权力运行台账", CASE_IMPORT, plan_case_import, apply_case_import, has_procedure=False
)


IMPORTABLES: tuple[Importable, ...] = (
    IMPORTED_POWERS,
    _listed("steps", STEP_IMPORT, apply_step_import, has_procedure=True),
    _listed("bases", BASIS_IMPORT, apply_basis_import, has_procedure=True),
    IMPORTED_DUTIES,
    _listed("standards", STANDARD_IMPORT, apply_standard_import),
    _listed("commitments", COMMITMENT_IMPORT, apply_commitment_import),
    _listed("fees", FEE_IMPORT, apply_fee_import),
    _listed("bodies", BODY_IMPORT, apply_body_import),
    _listed("entrustments", ENTRUSTMENT_IMPORT, apply_entrustment_import),
    _listed("officers", OFFICER_IMPORT, apply_officer_import),
    _listed("laws", LAW_IMPORT, apply_law_import),
    _listed("measures", MEASURE_IMPORT, apply_measure_import),
    _listed("clearances", CLEARANCE_IMPORT, apply_clearance_import),
    _listed("interpretations", INTERPRETATION_IMPORT, apply_interpretation_import),
    _listed("events", EVENT_IMPORT, apply_event_import),
    IMPORTED_COMPLAINTS,
    IMPORTED_CASES,
    _listed("guidance", GUIDANCE_IMPORT, apply_guidance_import),
)
"""Every list that can be imported; those named like a ledger read its export."""


NOT_IMPORTABLE: Mapping[str, str] = {
    "results": "结果公开的情况在权力运行台账（cases）中，随办件导入",
    "versions": "清单版本由编制、报审、审定和公布形成，不从表格导入",
    "publications": "公布登记附公布文件和证据文件，须逐条登记",
    "adjustments": "动态调整的各环节由办理形成，不从表格导入",
    "plans": "年度检查计划经批准形成，不从表格导入",
    "inspections": "监督检查的记录由办理形成，不从表格导入",
    "findings": "问题在检查中或由投诉登记，整改和复查由办理形成，不从表格导入",
    "rounds": "问题收集由通知和各处室报送形成，不从表格导入",
    "draws": "抽取结果由种子和名单得出，不从表格导入",
    "knowledge": "抽查的人员和题目由抽取得出，不从表格导入",
    "accountability": "责任追究的记录由办理形成，不从表格导入",
    "notices": "文书由制发形成，不从表格导入",
    "audit": "痕迹由每次办理形成，不从表格导入",
}
"""Why the other ledgers are not imported, by the name of the ledger."""


def importable(name: str) -> Importable:
    """Return the importable list of this name.

    Raises:
        RuleError: there is none; the sentence gives the reason, or lists the names.
    """
    for found in IMPORTABLES:
        if found.name == name:
            return found
    if name in NOT_IMPORTABLE:
        raise RuleError(f"{NOT_IMPORTABLE[name]}。")
    names = "、".join(f"{one.name}（{one.title}）" for one in IMPORTABLES)
    raise RuleError(f"能导入的台账：{names}，如：saltdesk import powers 文件.xlsx")
