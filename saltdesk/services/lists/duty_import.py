"""Import of a duty list from rows of a workbook; each duty is tied to its power (R2.2.1, R2.2.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.lists.items import DUTY_FIELDS, DutyItem, DutyStage, ItemStatus, regulated_fields
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields, read_word
from saltdesk.services.desk.list_import import Check, ListImport, importing_act
from saltdesk.services.lists.known_powers import known_powers
from saltdesk.services.lists.lists import duty_problems, present_powers
from saltdesk.storage.areas.lists import DUTIES

WORD = ImportFieldKind.WORD

STAGE_SYNONYMS: Mapping[str, DutyStage] = {
    "受理": DutyStage.ACCEPT,
    "立案": DutyStage.ACCEPT,
    "受理责任": DutyStage.ACCEPT,
    "立案责任": DutyStage.ACCEPT,
    "审查": DutyStage.EXAMINE,
    "调查": DutyStage.EXAMINE,
    "审查责任": DutyStage.EXAMINE,
    "调查责任": DutyStage.EXAMINE,
    "审理责任": DutyStage.REVIEW,
    "告知责任": DutyStage.INFORM,
    "决定责任": DutyStage.DECIDE,
    "送达责任": DutyStage.SERVE,
    "执行责任": DutyStage.EXECUTE,
    "监管": DutyStage.SUPERVISE,
    "事后监管": DutyStage.SUPERVISE,
    "监管责任": DutyStage.SUPERVISE,
    "事后监管责任": DutyStage.SUPERVISE,
    "事中事后监管责任": DutyStage.SUPERVISE,
    "其他责任": DutyStage.OTHER,
}
"""Names of the stages in lists of other offices."""

_FIELDS = import_fields(
    (DUTY_FIELDS,),
    ImportField(
        "power_item",
        headings=(
            *("权力编码", "职权编码", "事项编码", "项目编码", "编码", "对应权力编码", "权力事项编码"),
            *("权力事项", "权力名称", "职权名称", "事项名称", "项目名称", "对应权力"),
        ),
        required=True,
    ),
    ImportField("stage", headings=("责任环节", "阶段", "办理环节", "履职环节", "责任阶段"), kind=WORD),
    ImportField(
        "content",
        headings=("责任内容", "责任", "对应责任事项", "责任事项内容", "履职要求", "责任清单"),
        required=True,
    ),
    ImportField(
        "basis",
        headings=("责任依据", "履责依据", "依据", "责任事项设定依据", "法律依据"),
        several=True,
    ),
    ImportField("accountability", headings=("问责情形", "追责情况", "追究责任情形", "追责情形内容")),
    ImportField("accountability_basis", headings=("追责情形依据", "问责依据", "责任追究依据"), several=True),
    ImportField("note", headings=("说明",), several=True, prefixed=True),
)
"""Columns of a duty list, with the headings that real offices use (domain 4.2)."""


def _rules() -> Check:
    powers = present_powers()

    def check(duty: DutyItem, _before: DutyItem | None) -> Iterator[Problem]:
        yield from duty_problems(duty, powers)
        if duty.id and duty.status not in (ItemStatus.DRAFT, ItemStatus.PUBLISHED):
            yield Problem(f"本责任{duty.status.label}，不能用导入修改。", "content", "R2.2.2")

    return check


def _bound(before: DutyItem, after: DutyItem) -> str:
    rules = regulated_fields(before, after) if before.status is ItemStatus.PUBLISHED else ()
    labels = "、".join(rule.label for rule in rules)
    return f"本责任已公布，{labels}须按程序调整（第三部分（三））。" if labels else ""


def _is_meant(duty: DutyItem, values: Mapping[str, object]) -> bool:
    """Return whether a row means this duty; a row without a stage means one of any stage."""
    return values.get("stage") in (None, duty.stage)


DUTY_IMPORT: ListImport[DutyItem] = ListImport(
    "责任清单",
    DUTIES,
    DutyItem(),
    _FIELDS,
    key=("content", "power_item"),
    apart=("stage",),
    label=("power_item", "content"),
    rules=_rules,
    references={"power_item": known_powers},
    readers={"stage": partial(read_word, DutyStage, synonyms=STAGE_SYNONYMS, what="责任环节")},
    bound=_bound,
    chosen=_is_meant,
)

apply_duty_import = importing_act("duty.import", DUTY_IMPORT)
