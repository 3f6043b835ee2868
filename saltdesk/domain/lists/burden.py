"""The burden of an applicant: steps, materials and days of an item, before and after a revision (P1.2.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.lists.flow import longest_limit
from saltdesk.domain.lists.items import PowerItem

CLAUSE = "P1.2.2"
_PROMISE = regex(r"(\d+)\s*个?\s*(?:工作日|自然日|日|天)")


@dataclass(frozen=True)
class Burden:
    """The number of links, of materials, and of days promised; None where an item tells no days."""

    steps: int = 0
    materials: int = 0
    days: int | None = None


BURDEN_LABELS = {"steps": "环节数", "materials": "材料数", "days": "办理天数"}
"""What people call each number, in the order in which it is printed."""


def materials_of(item: PowerItem) -> tuple[str, ...]:
    """Return the materials an applicant hands in, one a line of the item."""
    return tuple(line.strip() for line in item.materials.split("\n") if line.strip())


def burden(item: PowerItem) -> Burden:
    """Return the burden of an item; its days are those promised, or else those of its longest path."""
    read = _PROMISE.search(item.promised_limit)
    days = int(read[1]) if read else longest_limit(item.steps) or None
    return Burden(len(item.steps), len(materials_of(item)), days)


def total(found: Iterable[Burden]) -> Burden:
    """Return the sum of several burdens; items without days add none."""
    rows = tuple(found)
    days = [one.days for one in rows if one.days is not None]
    return Burden(
        sum(one.steps for one in rows), sum(one.materials for one in rows), sum(days) if days else None
    )


def changed_counts(before: Burden, after: Burden) -> Iterator[tuple[str, str, str]]:
    """Yield name, number before and number after of each count that differs."""
    for name in BURDEN_LABELS:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield name, _shown(old), _shown(new)


def told_counts(before: Burden, after: Burden) -> str:
    """Return every count before and after as one line: 环节数 5→3，材料数 4→2，办理天数 20→10."""
    pairs = ((label, getattr(before, name), getattr(after, name)) for name, label in BURDEN_LABELS.items())
    return "，".join(f"{label} {_shown(old)}→{_shown(new)}" for label, old, new in pairs)


def _shown(number: int | None) -> str:
    return "未定" if number is None else str(number)
