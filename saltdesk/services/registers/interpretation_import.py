"""Import of the register of interpretations (X7.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.registers.interpretations import INTERPRETATION_FIELDS, Interpretation
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import ImportField, ImportFieldKind, import_fields, normal
from saltdesk.services.desk.list_import import Check, ListImport, importing_act
from saltdesk.services.registers.interpretations import (
    clauses,
    entry_problems,
    next_number,
    tidy_interpretation,
)
from saltdesk.storage.areas.registers import INTERPRETATIONS

_CODE, _DATE, _NAME = ImportFieldKind.CODE, ImportFieldKind.DATE, ImportFieldKind.NAME


def _read_clause(text: str) -> str:
    """Return the code of a clause from its code, its caption, or its citation if only one clause has it."""
    wanted = normal(_NAME, text)
    for name in ("code", "caption", "place", "title"):
        found = [one.code for one in clauses() if normal(_NAME, getattr(one, name)) == wanted]
        if len(found) == 1:
            return found[0]
    raise RuleError(f"“{text.strip()}”不是条款。请写作“第三部分（三）第1项　标题”，或照解释台账的导出填写。")


def _rules() -> Check:
    def check(found: Interpretation, _same: Interpretation | None) -> Iterator[Problem]:
        # The day of the import is not known here; a workbook tells of the past.
        return entry_problems(found, date.max)

    return check


def _numbered(_desk: Desk, found: Iterable[Interpretation]) -> Iterator[Interpretation]:
    """Yield new interpretations with numbers, those of the workbook or the next of the year."""
    for one in found:
        year = one.answered_on.year if one.answered_on else date.max.year
        yield one if one.number else replace(one, number=next_number(year))


INTERPRETATION_IMPORT: ListImport[Interpretation] = ListImport(
    "解释台账",
    INTERPRETATIONS,
    Interpretation(),
    import_fields(
        (INTERPRETATION_FIELDS,),
        ImportField("number", headings=("序号编号", "解释编号"), kind=_CODE),
        ImportField("clause", headings=("涉及条款", "对应条款"), required=True, kind=_NAME),
        ImportField("question", headings=("请示事项", "请示问题", "问"), required=True),
        ImportField("answer", headings=("答复", "解释内容", "答"), required=True),
        ImportField("answered_on", headings=("答复日期", "日期"), required=True, kind=_DATE),
        ImportField("answered_by", headings=("答复机关", "解释单位"), kind=_NAME),
        ImportField("document", headings=("文号", "文件"), kind=_NAME),
        ImportField("note", headings=("说明",)),
    ),
    key=("clause", "question"),
    label=("number", "question"),
    rules=_rules,
    tidy=tidy_interpretation,
    completed=_numbered,
    readers={"clause": _read_clause},
)

apply_interpretation_import = importing_act("interpretation.import", INTERPRETATION_IMPORT)
