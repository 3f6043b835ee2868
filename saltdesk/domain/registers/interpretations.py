"""Interpretations of the notice by the bureau's leading group (X7.1)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable

CLAUSE = "X7.1"

LEADING_GROUP = "“五单一网”改革领导小组"
"""Who interprets the notice."""


@dataclass(frozen=True)
class Interpretation:
    """One question about a clause with the leading group's answer.

    ``clause`` is a code such as ``D3.3.1`` or an ambiguity such as ``A5``; fields of that clause show the
    answer as help. ``document`` is the paper the answer stands in.
    """

    number: str = ""
    clause: str = ""
    question: str = ""
    answer: str = ""
    answered_on: date | None = None
    answered_by: str = LEADING_GROUP
    document: str = ""
    note: str = ""
    id: int = 0
    version: int = 0


INTERPRETATION_FIELDS = FieldTable(
    Interpretation,
    FieldRule("number", "编号", act="interpretation.add"),
    FieldRule("clause", "条款", required=True, clause=CLAUSE, is_chosen=True),
    FieldRule("question", "问题", required=True, clause=CLAUSE, longest=500, searched=True),
    FieldRule("answer", "解释", required=True, clause=CLAUSE, longest=2000, searched=True),
    FieldRule("answered_on", "解释日期", required=True, clause=CLAUSE),
    FieldRule("answered_by", "解释机关", required=True, clause=CLAUSE, longest=60),
    FieldRule("document", "依据文件", longest=100, searched=True),
    FieldRule("note", "备注", longest=500),
)
"""The fields of an interpretation."""


def interpretation_problems(found: Interpretation, today: date) -> Iterator[Problem]:
    """Yield what is missing or impossible in an interpretation."""
    yield from INTERPRETATION_FIELDS.problems(found, CLAUSE)
    if found.answered_on and found.answered_on > today:
        yield Problem("解释日期不能晚于今天。", "answered_on", CLAUSE)


def concerns(clause: str, field_clause: str) -> bool:
    """Return whether an interpretation of ``clause`` concerns a field whose rule names ``field_clause``.

    An ambiguity concerns the clause it explains; a clause concerns its own items. A field about an ambiguity
    is concerned by that one alone, and by its clause.
    """
    if not clause or not field_clause:
        return False
    if clause == field_clause:
        return True
    if _is_ambiguity(clause) and _is_ambiguity(field_clause):
        return False
    place, other = citation(clause), citation(field_clause)
    return bool(place) and other.startswith(place)


def _is_ambiguity(clause: str) -> bool:
    return clause.startswith("A") and "." not in clause
