"""Import of administrative guidance from a workbook (P1.2.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from saltdesk.domain.base.date_order import future_problems
from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.cases.guidance import (
    CLAUSE,
    GUIDANCE_FIELDS,
    Guidance,
    GuidanceKind,
    GuidanceStage,
)
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields, read_word
from saltdesk.services.desk.list_import import Check, ListImport, importing_act
from saltdesk.services.lists.known_powers import known_item_groups
from saltdesk.storage import series
from saltdesk.storage.areas.cases import GUIDANCE

NAME, WORD, DATE = ImportFieldKind.NAME, ImportFieldKind.WORD, ImportFieldKind.DATE

_KINDS = {
    **dict.fromkeys(("宣讲", "宣传", "培训", "政策宣传"), GuidanceKind.EXPLAIN),
    **dict.fromkeys(("咨询", "辅导", "解答", "指导"), GuidanceKind.CONSULT),
    **dict.fromkeys(("提醒", "提示", "告诫"), GuidanceKind.REMIND),
}
_STAGES = {"办理前": GuidanceStage.BEFORE, "办理中": GuidanceStage.DURING, "办理后": GuidanceStage.AFTER}


def _problems(guidance: Guidance, _same: Guidance | None) -> Iterator[Problem]:
    yield from GUIDANCE_FIELDS.problems(guidance, CLAUSE)


def _rules() -> Check:
    return _problems


def _numbered(desk: Desk, records: Iterable[Guidance]) -> Iterator[Guidance]:
    """Yield new guidance with numbers of its year, and the office of the desk where the row names none.

    Raises:
        RuleError: a day lies in the future.
    """
    for one in sorted(records, key=lambda one: str(one.given_on)):
        refuse(future_problems(one, ("given_on",), desk.clock.today(), CLAUSE))
        assert one.given_on, "a row without a day is faulty"
        number = series.take("guidance", one.given_on.year)
        yield replace(
            one,
            number=f"指导{one.given_on.year}-{number:03d}",
            office=one.office or desk.actor.office_name,
            registered_by=desk.actor.name,
        )


GUIDANCE_IMPORT: ListImport[Guidance] = ListImport(
    "行政指导台账",
    GUIDANCE,
    Guidance(),
    import_fields(
        (GUIDANCE_FIELDS,),
        ImportField("given_on", headings=("日期", "指导时间", "时间"), required=True, kind=DATE),
        ImportField("kind", headings=("方式", "指导形式", "形式"), required=True, kind=WORD),
        ImportField("stage", headings=("指导阶段",), required=True, kind=WORD),
        ImportField("party", headings=("对象", "行政相对人", "相对人", "企业名称"), required=True, kind=NAME),
        ImportField("items", headings=("权力事项", "事项", "事项名称")),
        ImportField("content", headings=("内容", "指导事项"), required=True),
        ImportField("result", headings=("指导效果", "结果", "落实情况")),
        ImportField("given_by", headings=("指导人员", "经办人", "人员"), required=True, kind=NAME),
        ImportField("office", headings=("承办处室", "指导处室", "部门"), kind=NAME),
    ),
    key=("given_on", "kind", "party", "content"),
    label=("given_on", "party"),
    rules=_rules,
    references={"items": known_item_groups},
    readers={
        "kind": partial(read_word, GuidanceKind, synonyms=_KINDS, what="指导方式"),
        "stage": partial(read_word, GuidanceStage, synonyms=_STAGES, what="阶段"),
    },
    completed=_numbered,
)
"""The case a row belongs to is entered by hand: a workbook must not tell which cases others handle."""

apply_guidance_import = importing_act("guidance.import", GUIDANCE_IMPORT)
