"""Import of a duty list from rows of a workbook; each duty is tied to its power (R2.2.1, R2.2.2)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from saltdesk.domain.base.errors import ChangedMeanwhile, RuleError
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.items import (
    DUTY_FIELDS,
    DutyItem,
    DutyStage,
    ItemStatus,
    PowerItem,
    regulated_fields,
)
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.importing import (
    CellError,
    ImportField,
    ImportFieldKind,
    ImportPlan,
    ImportRow,
    PlannedRow,
    RowFate,
    ValueChange,
    cell_errors,
    import_fields,
    kept_text,
    normal,
    read_word,
    refuse_blocked,
    same_text,
    told,
)
from saltdesk.services.desk.states import moved
from saltdesk.services.lists.known_powers import known_powers
from saltdesk.storage.audit import Note
from saltdesk.storage.lists import DUTIES

TEXT, WORD = ImportFieldKind.TEXT, ImportFieldKind.WORD

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

DUTY_IMPORT = import_fields(
    (DUTY_FIELDS,),
    ImportField(
        "power",
        "对应权力事项",
        (
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

_TEXTS = tuple(one for one in DUTY_IMPORT if one.name not in ("power", "stage"))
_STALE = "检查之后清单有变动，没有导入。请重新检查后再导入。"


def plan_duty_import(rows: Iterable[ImportRow]) -> ImportPlan:
    """Return what importing ``rows`` would do; duties are matched by power, stage and content."""
    planner = _Planner()
    return ImportPlan(tuple(planner.planned(row) for row in rows))


class _Planner:
    def __init__(self) -> None:
        self.known = known_powers()
        self.waiting: dict[tuple[int, str], list[DutyItem]] = defaultdict(list)
        for duty in DUTIES.all():
            self.waiting[_key(duty)].append(duty)
        self.seen: dict[tuple[int, str, DutyStage], str] = {}

    def planned(self, row: ImportRow) -> PlannedRow:
        errors = list(row.errors)
        power = self._power(row, errors)
        stage = self._stage(row, errors)
        wanted = DutyItem(
            power_item=power.id if power else 0,
            content=normal(TEXT, row.text("content")),
            stage=stage or DutyStage.OTHER,
        )
        before = self._take(row, wanted, stage) if power else None
        after = _read(row, before or wanted, stage)
        label = f"{power.code} {after.content}" if power else after.content
        if before and after == before and not errors:
            self.seen.setdefault((*_key(after), after.stage), row.cell("content"))
            return PlannedRow(RowFate.UNCHANGED, row.cell("content"), label)
        changes = tuple(_changes(row, before, after)) if before else ()
        errors += self._faults(row, power, before, after, errors)
        if errors:
            return PlannedRow(
                RowFate.FAULTY, row.cell("content"), label, changes=changes, problems=tuple(errors)
            )
        if before is None:
            return PlannedRow(RowFate.NEW, row.cell("content"), label, after)
        if before.status is ItemStatus.PUBLISHED and regulated_fields(before, after):
            labels = "、".join(change.label for change in changes)
            bound = CellError(changes[0].cell, f"本责任已公布，{labels}须按程序调整（第三部分（三））。")
            return PlannedRow(RowFate.BOUND, row.cell("content"), label, changes=changes, problems=(bound,))
        return PlannedRow(RowFate.CHANGED, row.cell("content"), label, after, changes=changes)

    def _power(self, row: ImportRow, errors: list[CellError]) -> PowerItem | None:
        text = row.text("power")
        if not text:
            errors.append(CellError(row.cell("power"), "请填写对应权力事项的编码。"))
            return None
        try:
            return self.known.items[self.known.find(text)]
        except RuleError as error:
            errors.append(CellError(row.cell("power"), error.sentence))
            return None

    def _stage(self, row: ImportRow, errors: list[CellError]) -> DutyStage | None:
        try:
            return read_word(DutyStage, row.text("stage"), STAGE_SYNONYMS, "责任环节")
        except RuleError as error:
            errors.append(CellError(row.cell("stage", "content"), error.sentence))
            return None

    def _take(self, row: ImportRow, wanted: DutyItem, stage: DutyStage | None) -> DutyItem | None:
        """Return the present duty that a row matches; among equals, an unchanged one first."""
        same = self.waiting.get(_key(wanted), [])
        found = [duty for duty in same if stage is None or duty.stage is stage]
        if not found:
            return None
        chosen = next((duty for duty in found if _read(row, duty, stage) == duty), found[0])
        same.remove(chosen)
        return chosen

    def _faults(
        self,
        row: ImportRow,
        power: PowerItem | None,
        before: DutyItem | None,
        after: DutyItem,
        known: list[CellError],
    ) -> list[CellError]:
        cells = {error.cell for error in known}
        faults = [
            error
            for error in cell_errors(DUTY_FIELDS.problems(after), row, "content")
            if error.cell not in cells and (power or error.cell != row.cell("power_item", "content"))
        ]
        if before and before.status not in (ItemStatus.DRAFT, ItemStatus.PUBLISHED):
            faults.append(CellError(row.cell("content"), f"本责任{before.status.label}，不能用导入修改。"))
        if before is None and power and power.status is ItemStatus.CANCELLED:
            faults.append(CellError(row.cell("power"), f"权力事项 {power.code} 已取消，不能再登记责任。"))
        key = (*_key(after), after.stage)
        if before is None and power and key in self.seen:
            faults.append(CellError(row.cell("content"), f"与{self.seen[key]}重复。请删除其中一行。"))
        if not faults and not known:
            self.seen.setdefault(key, row.cell("content"))
        return faults


def _key(duty: DutyItem) -> tuple[int, str]:
    return duty.power_item, normal(TEXT, duty.content)


def _read(row: ImportRow, before: DutyItem, stage: DutyStage | None) -> DutyItem:
    """Return the duty with the values of the row; an empty stage keeps the present one."""
    values: dict[str, object] = {}
    for one in _TEXTS:
        text = row.text(one.name)
        if one.name in row.values and not same_text(one.kind, text, getattr(before, one.name)):
            values[one.name] = kept_text(one.kind, text)
    return with_values(before, values | ({"stage": stage} if stage else {}))


def _changes(row: ImportRow, before: DutyItem, after: DutyItem) -> Iterator[ValueChange]:
    for rule in DUTY_FIELDS.entered:
        old, new = getattr(before, rule.name), getattr(after, rule.name)
        if old != new:
            yield ValueChange(row.cell(rule.name), rule.label, _shown(old), _shown(new))


def _shown(value: object) -> str:
    return value.label if isinstance(value, Vocabulary) else str(value)


@act("duty.import")
def apply_duty_import(
    desk: Desk, note: Note, plan: ImportPlan, source: str, leave_out: bool = False
) -> ImportPlan:
    """Save a plan in one transaction; ``leave_out`` skips blocked rows and saves the others.

    Raises:
        RuleError: a row is faulty or bound and ``leave_out`` is false, or a duty changed since the plan was
            made; nothing is imported.
    """
    refuse_blocked(plan, leave_out)
    present = {(*_key(duty), duty.stage) for duty in DUTIES.all()}
    if any((*_key(row.record), row.record.stage) in present for row in plan.of(RowFate.NEW)):
        raise RuleError(_STALE)
    DUTIES.insert_all(moved(note, row.record) for row in plan.of(RowFate.NEW))
    try:
        for row in plan.of(RowFate.CHANGED):
            DUTIES.update(row.record)
    except ChangedMeanwhile as error:
        raise RuleError(_STALE) from error
    note.sentence = told(plan, source, "责任清单")
    return plan
