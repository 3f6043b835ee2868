"""Supervision during and after the event: the measures of an item, their standard and who (R2.2.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.lists.items import ItemStatus, PowerItem

CLAUSE = "R2.2.4"


@dataclass(frozen=True)
class SupervisionMeasure:
    """The measures of one power item in force from ``valid_from`` to ``valid_to`` (None: still in force)."""

    power_item: int = 0
    office: str = ""
    standard: str = ""
    responsibility: str = ""
    measures: str = ""
    document: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""
    id: int = 0
    version: int = 0

    def is_in_force(self, day: date) -> bool:
        """Return whether the measures are in force on ``day``, both ends included."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )


MEASURE_FIELDS = FieldTable(
    SupervisionMeasure,
    FieldRule("power_item", "权力事项", required=True, is_chosen=True),
    FieldRule("office", "监管责任处室", required=True, longest=100, searched=True),
    FieldRule("standard", "监管标准", required=True, searched=True),
    FieldRule("responsibility", "监管责任", required=True, searched=True),
    FieldRule("measures", "监管措施", required=True, searched=True),
    FieldRule("document", "制定文件", longest=200, searched=True),
    FieldRule("valid_from", "施行日期", required=True),
    FieldRule("valid_to", "废止日期"),
    FieldRule("note", "备注", searched=True),
)
"""The fields of the measures; standard, responsibility and measures are those of R2.2.4."""


def measure_problems(
    measure: SupervisionMeasure, others: Iterable[SupervisionMeasure], item: PowerItem | None
) -> Iterator[Problem]:
    """Yield why the measures of ``item`` cannot be saved; ``others`` are the measures of the same item."""
    yield from MEASURE_FIELDS.missing(measure, CLAUSE)
    if item and item.status is ItemStatus.CANCELLED:
        yield Problem(f"“{item.name}”已取消。", "power_item", CLAUSE)
    overlapping = [one for one in others if one.id != measure.id and _overlap(one, measure)]
    if overlapping and measure.valid_from:
        since = overlapping[0].valid_from
        yield Problem(f"与{since}起施行的措施时间重叠，请先填写原措施的废止日期。", "valid_from", CLAUSE)


def _overlap(one: SupervisionMeasure, other: SupervisionMeasure) -> bool:
    first, second = sorted((one, other), key=lambda measure: measure.valid_from or date.min)
    return first.valid_to is None or first.valid_to >= (second.valid_from or date.min)


def items_without_measures(
    items: Iterable[PowerItem], measures: Iterable[SupervisionMeasure], day: date
) -> tuple[PowerItem, ...]:
    """Return the items, not cancelled, without measures in force on ``day`` (R2.2.4)."""
    covered = {measure.power_item for measure in measures if measure.is_in_force(day)}
    return tuple(item for item in items if item.status is not ItemStatus.CANCELLED and item.id not in covered)
