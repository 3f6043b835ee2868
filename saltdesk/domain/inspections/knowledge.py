"""Sampled checks of what people know of the duties of their post (S4.2.1).

Persons and questions are drawn at random; the seed and the list drawn from are kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from random import Random

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.inspections.draws import DrawnPerson

CLAUSE = "S4.2.1"
QUESTIONS_EACH = 3


class Knowing(Vocabulary):
    """How a person answered a question."""

    KNOWS = "knows", "熟知"
    PARTLY = "partly", "基本了解"
    UNKNOWN = "unknown", "不了解"


class KnowledgeStatus(Vocabulary):
    """The state of a check."""

    DRAWN = "drawn", "待抽查"
    DONE = "done", "已完成"


@dataclass(frozen=True)
class PostQuestion:
    """A question about the post of a person, what the list says, and how the person answered."""

    text: str = ""
    expected: str = ""
    result: Knowing | None = None
    note: str = ""


@dataclass(frozen=True)
class SampledPerson:
    """A person drawn for the check, with the questions drawn for them."""

    staff: int = 0
    name: str = ""
    office: str = ""
    questions: tuple[PostQuestion, ...] = ()


@dataclass(frozen=True)
class KnowledgeCheck:
    """One check: ``pool`` is the list drawn from, ``office`` the office it covers (empty: all)."""

    number: str = ""
    office: str = ""
    inspection: int = 0
    drawn_on: date | None = None
    seed: str = ""
    pool: tuple[DrawnPerson, ...] = ()
    wanted: int = 2
    people: tuple[SampledPerson, ...] = ()
    checked_on: date | None = None
    checked_by: str = ""
    status: KnowledgeStatus = KnowledgeStatus.DRAWN
    registered_by: str = ""
    id: int = 0
    version: int = 0


KNOWLEDGE_FIELDS = FieldTable(
    KnowledgeCheck,
    FieldRule("office", "抽查处室", longest=100, searched=True),
    FieldRule("wanted", "抽查人数", required=True),
    FieldRule("inspection"),
    FieldRule("number", "编号", act="knowledge.draw", searched=True),
    FieldRule("status", "状态", act="knowledge.draw"),
    FieldRule("drawn_on", "抽取日期", act="knowledge.draw"),
    FieldRule("seed", "随机种子", act="knowledge.draw"),
    FieldRule("pool", "备选名单", act="knowledge.draw"),
    FieldRule("people", "抽取的人员和题目", act="knowledge.draw"),
    FieldRule("registered_by", "登记人", act="knowledge.draw"),
    FieldRule("checked_on", "抽查日期", required=True, act="knowledge.record"),
    FieldRule("checked_by", "抽查人", required=True, act="knowledge.record"),
)
"""The fields of a check of knowledge."""


def sampled(
    check: KnowledgeCheck, questions: Mapping[int, Sequence[PostQuestion]]
) -> tuple[SampledPerson, ...]:
    """Return the persons and questions that the seed of a check gives for its list.

    ``questions`` are all questions about each person's post, by staff record.
    """
    chance = Random(check.seed)
    people = chance.sample(sorted(check.pool, key=lambda one: one.staff), check.wanted)
    found = []
    for person in people:
        asked = list(questions.get(person.staff, ()))
        drawn = chance.sample(asked, min(QUESTIONS_EACH, len(asked)))
        found.append(SampledPerson(person.staff, person.name, person.office, tuple(drawn)))
    return tuple(found)


def answered(
    check: KnowledgeCheck, staff: int, answers: Sequence[tuple[Knowing | None, str]]
) -> KnowledgeCheck:
    """Return the check with the result and remark of every question of one person."""
    people = tuple(_with_answers(one, answers) if one.staff == staff else one for one in check.people)
    return replace(check, people=people)


def _with_answers(person: SampledPerson, answers: Sequence[tuple[Knowing | None, str]]) -> SampledPerson:
    told = zip(person.questions, answers, strict=True)
    questions = (replace(question, result=result, note=note.strip()) for question, (result, note) in told)
    return replace(person, questions=tuple(questions))


def answer_problems(person: SampledPerson) -> Iterator[Problem]:
    """Yield a problem if a person has questions without a result."""
    open_ones = sum(question.result is None for question in person.questions)
    if open_ones:
        yield Problem(f"{person.name}还有{open_ones}题没有登记结果。", "people", CLAUSE)


def figures_of(check: KnowledgeCheck) -> Mapping[Knowing, int]:
    """Return how often each result was given."""
    found = dict.fromkeys(Knowing, 0)
    for person in check.people:
        for question in person.questions:
            if question.result:
                found[question.result] += 1
    return found
