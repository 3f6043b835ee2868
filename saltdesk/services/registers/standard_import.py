"""Import of discretion standards: one row a level, with the range the law allows beside it (P1.2.5)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.lists.amounts import read_amount
from saltdesk.domain.registers.discretion import (
    LEGAL_TITLES,
    LEVEL_TITLES,
    STANDARD_FIELDS,
    DiscretionLevel,
    DiscretionStandard,
    LegalRange,
    MeasureUnit,
    StandardStatus,
)
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields, normal, read_word
from saltdesk.services.desk.list_import import Check, ListImport, Parts, importing_act
from saltdesk.services.lists.known_powers import known_powers
from saltdesk.services.registers.register_imports import POWER_HEADINGS
from saltdesk.services.registers.standard_procedure import case_problems, cases_by_item
from saltdesk.services.registers.standards import beside_problems, draft_problems, numbered, tidy_standard
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import STANDARDS

TEXT, NAME, WORD = ImportFieldKind.TEXT, ImportFieldKind.NAME, ImportFieldKind.WORD

_LEVEL = ("name", "facts", "measure", "low", "high")
_RANGE = ("legal_low", "legal_high", "unit")
_UNITS = {"倍": MeasureUnit.TIMES_VALUE, "货值倍数": MeasureUnit.TIMES_VALUE}

_Conduct = tuple[int, str]


def _number(text: str) -> int:
    if not text.isdecimal():
        raise RuleError(f"“{text}”不是版次，请写数字。")
    return int(text)


def _parts(rows: Sequence[Mapping[str, Any]]) -> dict[str, object]:
    """Return ranges and levels of a standard; a range repeated beside further levels counts once."""
    ranges: list[LegalRange] = []
    levels: list[DiscretionLevel] = []
    for row in rows:
        texts = {name: row.get(name, "") for name in _LEVEL}
        is_level = any(texts[name] for name in ("name", "facts", "low", "high"))
        legal = _range(texts["measure"], row)
        if legal and not (is_level and legal in ranges):
            ranges.append(legal)
        if is_level or legal is None:
            levels.append(DiscretionLevel(**texts))
    found: dict[str, object] = {"levels": tuple(levels)}
    has_ranges = any(name in row for row in rows for name in _RANGE)
    return found | {"ranges": tuple(ranges)} if has_ranges else found


def _range(measure: str, row: Mapping[str, Any]) -> LegalRange | None:
    low, high, unit = (row.get(name) for name in _RANGE)
    if not (low or high or unit):
        return None
    return LegalRange(measure, low or "", high or "", unit or _unit_of(low or high or ""))


def _unit_of(bound: str) -> MeasureUnit:
    amount = read_amount(bound)
    return MeasureUnit.YUAN if amount and amount.unit == "元" else MeasureUnit.TIMES_VALUE


def part_rows(standard: DiscretionStandard) -> list[dict[str, object]]:
    """Return the rows of a standard in a workbook, such that ``STANDARD_IMPORT`` reads them back.

    Each level stands beside the range of its measure; where this would lose something, the ranges come first.
    """
    by_measure = {found.measure: found for found in standard.ranges}
    beside = [_row(level, by_measure.get(level.measure)) for level in standard.levels]
    if {"ranges": (), **_parts(beside)} == {"ranges": standard.ranges, "levels": standard.levels}:
        return beside
    return [
        *(_row(DiscretionLevel(measure=legal.measure), legal) for legal in standard.ranges),
        *(_row(level, None) for level in standard.levels),
    ]


def _row(level: DiscretionLevel, legal: LegalRange | None) -> dict[str, object]:
    row: dict[str, object] = {name: getattr(level, name) for name in _LEVEL}
    if legal:
        row |= {"legal_low": legal.low, "legal_high": legal.high, "unit": legal.unit}
    return row


def _conduct(standard: DiscretionStandard) -> _Conduct:
    return standard.power_item, normal(NAME, standard.conduct)


def _versions() -> dict[_Conduct, list[DiscretionStandard]]:
    found: dict[_Conduct, list[DiscretionStandard]] = defaultdict(list)
    for standard in STANDARDS.all():
        found[_conduct(standard)].append(standard)
    return found


def _rules() -> Check:
    items = {item.id: item for item in POWERS.all()}
    versions, cases = _versions(), cases_by_item()

    def check(standard: DiscretionStandard, before: DiscretionStandard | None) -> Iterator[Problem]:
        item = items.get(standard.power_item)
        yield from draft_problems(standard, item)
        yield from case_problems(item, cases.get(standard.power_item))
        if standard.id and standard.status is not StandardStatus.DRAFT:
            label = standard.status.label
            yield Problem(f"第{standard.number}版{label}，不能用导入修改，请先修订。", "conduct", "P1.2.5")
        else:
            yield from beside_problems(standard, versions.get(_conduct(standard), ()))

    return check


def _is_meant(standard: DiscretionStandard, values: Mapping[str, object]) -> bool:
    """Return whether a row means this version: the one of its number, or the draft."""
    number = values.get("number")
    return standard.number == number if number else standard.status is StandardStatus.DRAFT


def _tidied(standard: DiscretionStandard) -> DiscretionStandard:
    """Return a draft as it is saved, with the open case through which a public item changes."""
    case = cases_by_item().get(standard.power_item)
    return replace(tidy_standard(standard), adjustment=case.id if case else 0)


def _completed(_desk: Desk, standards: Iterable[DiscretionStandard]) -> Iterator[DiscretionStandard]:
    versions = _versions()
    return (numbered(standard, versions.get(_conduct(standard), ())) for standard in standards)


STANDARD_IMPORT: ListImport[DiscretionStandard] = ListImport(
    "裁量标准台账",
    STANDARDS,
    DiscretionStandard(),
    import_fields(
        (STANDARD_FIELDS,),
        ImportField("power_item", headings=("处罚项目", *POWER_HEADINGS), required=True, kind=NAME),
        ImportField("conduct", headings=("违法情形", "违法种类", "违法事项"), required=True, kind=NAME),
        ImportField("number", headings=("版本",)),
        ImportField("law", headings=("法律依据", "依据", "法律法规名称"), kind=NAME),
        ImportField("article", headings=("条款", "依据条文"), kind=NAME),
        ImportField("document", headings=("发布文件", "文件依据"), kind=NAME),
        ImportField("note", headings=("说明",)),
        ImportField(
            "name", LEVEL_TITLES["name"], ("违法程度", "违法情节", "情节", "档次", "等级"), required=True
        ),
        ImportField("facts", LEVEL_TITLES["facts"], ("适用条件", "具体情形", "情形")),
        ImportField("measure", LEVEL_TITLES["measure"], ("处罚方式", "种类"), required=True),
        ImportField("low", LEVEL_TITLES["low"], ("裁量下限", "处罚下限", "裁量幅度下限", "处罚幅度下限")),
        ImportField("high", LEVEL_TITLES["high"], ("裁量上限", "处罚上限", "裁量幅度上限", "处罚幅度上限")),
        ImportField("legal_low", LEGAL_TITLES["low"], ("法定最低", "法定幅度下限")),
        ImportField("legal_high", LEGAL_TITLES["high"], ("法定最高", "法定幅度上限")),
        ImportField("unit", LEGAL_TITLES["unit"], ("计量单位",), kind=WORD),
    ),
    key=("power_item", "conduct"),
    label=("power_item", "conduct"),
    apart=("status",),
    rules=_rules,
    tidy=_tidied,
    references={"power_item": known_powers},
    readers={
        "number": _number,
        "unit": partial(read_word, MeasureUnit, synonyms=_UNITS, what="单位"),
    },
    chosen=_is_meant,
    completed=_completed,
    parts=Parts("裁量阶次", (*_LEVEL, *_RANGE), _parts, "条裁量标准", also=("number",), keeps=(("facts",),)),
)

apply_standard_import = importing_act("standard.import", STANDARD_IMPORT)
