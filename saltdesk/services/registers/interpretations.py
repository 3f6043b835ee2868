"""The leading group's interpretations, and the help that fields show from them (X7.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.house.clause_table import Clause, read_clauses
from saltdesk.domain.registers.interpretations import (
    CLAUSE,
    Interpretation,
    concerns,
    interpretation_problems,
)
from saltdesk.paths import resource
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage import series
from saltdesk.storage.areas.registers import INTERPRETATIONS
from saltdesk.storage.trail.audit import Note

OUR_READING = "程序的理解，待领导小组解释"
"""Said before a reading of ours while the leading group has not answered."""


@dataclass(frozen=True)
class Help:
    """One answer that a field shows: who says it and what."""

    source: str
    text: str


@cache
def clauses() -> tuple[Clause, ...]:
    """Return every clause and ambiguity, in the order of the notice."""
    return read_clauses(resource("clauses.toml"))


def clause_caption(code: str) -> str:
    """Return citation and title of a clause, or the code itself if it is unknown."""
    return next((one.caption for one in clauses() if one.code == code), code)


def entry_problems(found: Interpretation, today: date) -> Iterator[Problem]:
    """Yield why an interpretation cannot be saved."""
    yield from interpretation_problems(found, today)
    if found.clause and found.clause not in {one.code for one in clauses()}:
        yield Problem("请从列表中选择条款。", "clause", CLAUSE)


def tidy_interpretation(found: Interpretation) -> Interpretation:
    """Return the interpretation as it is saved."""
    return replace(found, question=found.question.strip(), answer=found.answer.strip())


@act("interpretation.add")
def add_interpretation(desk: Desk, note: Note, found: Interpretation) -> Interpretation:
    """Add an interpretation with the next number of the year; RuleError names what is missing."""
    found = tidy_interpretation(found)
    today = desk.clock.today()
    refuse(entry_problems(found, today))
    added = INTERPRETATIONS.insert(replace(found, number=next_number(today.year)))
    note.record, note.sentence = added.id, f"登记解释 {added.number}：{clause_caption(added.clause)}"
    return added


def next_number(year: int) -> str:
    """Take the next number of a year inside an act."""
    used = {number for _, number in INTERPRETATIONS.values("number")}
    while True:
        number = f"{year}-{series.take('interpretation', year):03}"
        if number not in used:
            return number


@act("interpretation.edit")
def edit_interpretation(desk: Desk, note: Note, found: Interpretation) -> Interpretation:
    """Save a corrected interpretation.

    Raises:
        RuleError: a value is missing or impossible.
        ChangedMeanwhile: somebody changed it since it was read.
    """
    found = tidy_interpretation(found)
    refuse(entry_problems(found, desk.clock.today()))
    saved = INTERPRETATIONS.update(found)
    note.record, note.sentence = saved.id, f"修改解释 {saved.number}：{clause_caption(saved.clause)}"
    return saved


def clauses_with_help(field_clauses: Iterable[str]) -> frozenset[str]:
    """Return those of these clauses about which there is an answer or a reading of ours."""
    told = [one.clause for one in INTERPRETATIONS.all()]
    told += [one.code for one in clauses() if one.is_ambiguity and not one.planned]
    return frozenset(clause for clause in field_clauses if any(concerns(one, clause) for one in told))


def help_of(field_clause: str) -> tuple[Help, ...]:
    """Return what helps with a field of this clause: the leading group's answers, else our readings.

    A reading of ours is left out where the leading group answered the same point.
    """
    answers = [one for one in INTERPRETATIONS.all() if concerns(one.clause, field_clause)]
    told = [
        Help(f"{one.answered_by}解释（{one.answered_on}）", f"问：{one.question}\n答：{one.answer}")
        for one in answers
    ]
    answered = {one.clause for one in answers}
    readings = (
        Help(OUR_READING, f"问：{one.title}\n答：{one.what}")
        for one in clauses()
        if one.is_ambiguity
        and not one.planned
        and one.code not in answered
        and concerns(one.code, field_clause)
    )
    return (*told, *readings)
