"""Import of the links of flows and of the bases of power items, one row each (P1.2.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.calendar.terms import Unit
from saltdesk.domain.lists.flow import STEP_TITLES, FlowStep
from saltdesk.domain.lists.items import ItemStatus, PowerItem, regulated_fields, settled
from saltdesk.domain.lists.laws import BASIS_TITLES, LegalBasis
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields, normal, read_word
from saltdesk.services.desk.list_import import Check, ListImport, Parts, importing_act
from saltdesk.services.lists.known_powers import known_powers
from saltdesk.services.lists.lists import stored_problems
from saltdesk.storage.areas.lists import POWERS

NAME, WORD, DATE = ImportFieldKind.NAME, ImportFieldKind.WORD, ImportFieldKind.DATE

_ITEM = ImportField(
    "id",
    "权力事项",
    ("编码", "事项编码", "权力编码", "职权编码", "项目编码", "事项名称", "权力名称", "职权名称", "项目名称"),
    required=True,
    kind=NAME,
)
_SAME_DAY = ("当日", "当天", "即时", "即办")
_LIMIT = re.compile(r"(\d{1,4})\s*(个?工作日|个?自然日|日|天)?(?:内|以内|之内)?")
_UNITS = {
    "工作日": Unit.WORKING_DAYS,
    "自然日": Unit.CALENDAR_DAYS,
    "天": Unit.CALENDAR_DAYS,
    "个自然日": Unit.CALENDAR_DAYS,
}
_KEPT_OF_BASES = (("text",), ("valid_from",), ("valid_to",))
_KEPT_OF_STEPS = (("post",), ("person",), ("limit", "unit"), ("following",), ("excluded",))


@dataclass(frozen=True)
class _Limit:
    number: int
    unit: Unit | None = None


def _limit(text: str) -> _Limit:
    """Return a limit as people write it: 5, 5个工作日, 当日."""
    plain = normal(WORD, text)
    if plain in _SAME_DAY:
        return _Limit(0)
    found = _LIMIT.fullmatch(plain)
    if not found:
        raise RuleError(f"时限“{text}”看不懂，请写数字，如 5，或 5个工作日。")
    unit = read_word(Unit, found[2], _UNITS, "单位") if found[2] else None
    return _Limit(int(found[1]), unit)


def _steps(rows: Sequence[Mapping[str, Any]]) -> dict[str, object]:
    return {"steps": tuple(map(_step, rows))}


def _step(row: Mapping[str, Any]) -> FlowStep:
    texts = {name: row.get(name, "") for name in ("name", "post", "person", "following", "excluded")}
    limit: _Limit | None = row.get("limit")
    told = row.get("unit") or (limit.unit if limit else None)
    return FlowStep(**texts, limit=limit.number if limit else None, unit=told or Unit.WORKING_DAYS)


def _bases(rows: Sequence[Mapping[str, Any]]) -> dict[str, object]:
    return {"bases": tuple(map(_basis, rows))}


def _basis(row: Mapping[str, Any]) -> LegalBasis:
    law, article, text = (row.get(name, "") for name in ("law", "article", "text"))
    return LegalBasis(law.strip("《》"), article, text, row.get("valid_from"), row.get("valid_to"))


def _rules() -> Check:
    powers = {item.id: item for item in POWERS.all()}

    def check(item: PowerItem, before: PowerItem | None) -> Iterator[Problem]:
        if not item.id:
            yield Problem("请填写权力事项的编码。", "id", "P1.2.3")
            return
        yield from stored_problems(item, powers)
        if item.status not in (ItemStatus.DRAFT, ItemStatus.PUBLISHED):
            yield Problem(f"{item.code} {item.status.label}，不能用导入修改。", "id", "P1.2.1")

    return check


def _bound(before: PowerItem, after: PowerItem) -> str:
    rules = regulated_fields(before, after) if before.status is ItemStatus.PUBLISHED else ()
    labels = "、".join(rule.label for rule in rules)
    return f"{before.code} 已公布，{labels}须按程序调整（第三部分（三））。" if labels else ""


STEP_IMPORT: ListImport[PowerItem] = ListImport(
    "流程环节",
    POWERS,
    PowerItem(),
    import_fields(
        (),
        _ITEM,
        ImportField("name", STEP_TITLES["name"], ("环节名称", "办理环节", "步骤"), required=True),
        ImportField("post", STEP_TITLES["post"], ("责任岗位", "办理岗位", "岗位职责")),
        ImportField("person", STEP_TITLES["person"], ("承办人", "责任人", "办理人")),
        ImportField("limit", STEP_TITLES["limit"], ("办理时限", "环节时限", "承诺时限")),
        ImportField("unit", STEP_TITLES["unit"], ("时限单位",), kind=WORD),
        ImportField("following", STEP_TITLES["following"], ("下一步", "下一环节", "流向")),
        ImportField("excluded", STEP_TITLES["excluded"], ("不计入办理时限", "除外")),
    ),
    key=("id",),
    label=("code", "name"),
    rules=_rules,
    references={"id": known_powers},
    readers={"limit": _limit, "unit": partial(read_word, Unit, synonyms=_UNITS, what="单位")},
    bound=_bound,
    parts=Parts("环节", tuple(STEP_TITLES), _steps, "个权力事项", keeps=_KEPT_OF_STEPS),
)

BASIS_IMPORT: ListImport[PowerItem] = ListImport(
    "依据条款",
    POWERS,
    PowerItem(),
    import_fields(
        (),
        _ITEM,
        ImportField("law", BASIS_TITLES["law"], ("法律法规名称", "法规名称", "文件名称"), required=True),
        ImportField("article", BASIS_TITLES["article"], ("条款", "条款项", "依据条款"), required=True),
        ImportField("text", BASIS_TITLES["text"], ("条文内容", "条款内容", "依据内容", "摘录")),
        ImportField(
            "valid_from", BASIS_TITLES["valid_from"], ("有效期起", "启用日期", "施行日期"), kind=DATE
        ),
        ImportField("valid_to", BASIS_TITLES["valid_to"], ("有效期止", "停用日期", "废止日期"), kind=DATE),
    ),
    key=("id",),
    label=("code", "name"),
    rules=_rules,
    tidy=settled,
    references={"id": known_powers},
    bound=_bound,
    parts=Parts("依据", tuple(BASIS_TITLES), _bases, "个权力事项", keeps=_KEPT_OF_BASES),
)

apply_step_import = importing_act("power.import", STEP_IMPORT)
apply_basis_import = importing_act("power.import", BASIS_IMPORT)
