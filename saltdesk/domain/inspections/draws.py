"""Random draws (双随机): inspected offices and inspectors, drawn from kept lists with a kept seed.

The same seed and lists always give the same result, so that anybody can repeat a draw.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.inspections.inspection import InspectionKind

CLAUSE = "S4.3.1"
FEWEST_INSPECTORS = 2


@dataclass(frozen=True)
class DrawnPerson:
    """A person in the list of a draw: the staff record, and name and office as they were."""

    staff: int = 0
    name: str = ""
    office: str = ""


@dataclass(frozen=True)
class Recusal:
    """A person who does not inspect an office, and why; every person recuses from their own office."""

    staff: int = 0
    name: str = ""
    office: str = ""
    reason: str = ""


@dataclass(frozen=True)
class DrawnOffice:
    """An office drawn for inspection and its inspectors."""

    office: str = ""
    inspectors: tuple[DrawnPerson, ...] = ()


@dataclass(frozen=True)
class RandomDraw:
    """One draw: the lists drawn from, the seed and the result."""

    number: str = ""
    kind: InspectionKind = InspectionKind.DUTY_LIST
    matter: str = ""
    drawn_on: date | None = None
    seed: str = ""
    offices: tuple[str, ...] = ()
    office_count: int = 1
    people: tuple[DrawnPerson, ...] = ()
    inspectors_each: int = FEWEST_INSPECTORS
    recusals: tuple[Recusal, ...] = ()
    result: tuple[DrawnOffice, ...] = ()
    drawn_by: str = ""
    witness: str = ""
    note: str = ""
    id: int = 0
    version: int = 0


DRAW_FIELDS = FieldTable(
    RandomDraw,
    FieldRule("kind", "检查种类", required=True),
    FieldRule("matter", "检查事由", required=True, longest=200, searched=True),
    FieldRule("offices", "备选处室", required=True, is_chosen=True),
    FieldRule("office_count", "抽取处室数", required=True),
    FieldRule("people", "备选检查人员", required=True),
    FieldRule("inspectors_each", "每处室检查人数", required=True),
    FieldRule("recusals", "回避"),
    FieldRule("witness", "监督人", longest=60, searched=True),
    FieldRule("note", "备注", searched=True),
    FieldRule("number", "编号", act="draw.make", searched=True),
    FieldRule("drawn_on", "抽取日期", act="draw.make"),
    FieldRule("seed", "随机种子", act="draw.make"),
    FieldRule("result", "抽取结果", act="draw.make"),
    FieldRule("drawn_by", "抽取人", act="draw.make"),
)
"""The fields of a draw."""


def eligible(draw: RandomDraw, office: str) -> tuple[DrawnPerson, ...]:
    """Return who may inspect an office: nobody of that office, and nobody who recused, in a fixed order."""
    recused = {one.staff for one in draw.recusals if one.office == office}
    free = (one for one in draw.people if one.office != office and one.staff not in recused)
    return tuple(sorted(free, key=lambda one: one.staff))


def draw_problems(draw: RandomDraw) -> Iterator[Problem]:
    """Yield why a draw cannot be made: too few offices or inspectors, or too many recusals."""
    yield from DRAW_FIELDS.missing(draw, CLAUSE)
    if draw.office_count > len(draw.offices):
        yield Problem(f"备选处室只有{len(draw.offices)}个。", "office_count", CLAUSE)
    if draw.inspectors_each < FEWEST_INSPECTORS:
        yield Problem(f"每个处室的检查人员不少于{FEWEST_INSPECTORS}人。", "inspectors_each", CLAUSE)
    short = [office for office in draw.offices if len(eligible(draw, office)) < draw.inspectors_each]
    if short:
        sentence = f"除去回避的人员，可检查{'、'.join(short)}的不足{draw.inspectors_each}人，请增加备选人员。"
        yield Problem(sentence, "people", CLAUSE)
    yield from (
        Problem(f"请写明{one.name or '人员'}回避的理由。", "recusals", CLAUSE)
        for one in draw.recusals
        if not one.reason.strip()
    )


def drawn(draw: RandomDraw) -> tuple[DrawnOffice, ...]:
    """Return the result that the seed of a draw gives for its lists."""
    chance = Random(draw.seed)
    offices = chance.sample(sorted(draw.offices), draw.office_count)
    return tuple(DrawnOffice(office, _team(chance, eligible(draw, office), draw)) for office in offices)


def _team(chance: Random, people: Sequence[DrawnPerson], draw: RandomDraw) -> tuple[DrawnPerson, ...]:
    return tuple(chance.sample(people, draw.inspectors_each))
