"""Rules on the order of dates, as rows: the earlier date, the later date, and the clause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from saltdesk.domain.base.errors import Problem


@dataclass(frozen=True)
class DateOrder:
    """``later`` must not be before ``earlier``; with ``strictly`` not on the same day either."""

    earlier: str
    later: str
    earlier_label: str
    later_label: str
    clause: str
    strictly: bool = False


def order_problems(record: object, rules: Iterable[DateOrder]) -> Iterator[Problem]:
    """Yield one problem for each pair of dates out of order; missing dates are accepted."""
    for rule in rules:
        first, second = getattr(record, rule.earlier), getattr(record, rule.later)
        if first is None or second is None or first < second or (first == second and not rule.strictly):
            continue
        must = "须晚于" if rule.strictly else "不能早于"
        sentence = f"{rule.later_label}{second}{must}{rule.earlier_label}{first}。"
        yield Problem(sentence, rule.later, rule.clause)


def future_problems(
    record: object, labels: Iterable[tuple[str, str]], today: date, clause: str
) -> Iterator[Problem]:
    """Yield one problem for each named date of a record that is after today."""
    for name, label in labels:
        day = getattr(record, name)
        if day and day > today:
            yield Problem(f"{label}不能晚于今天。", name, clause)
