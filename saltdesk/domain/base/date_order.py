"""Rules on the order of dates, as rows: the earlier date, the later date, and the clause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import fields_of


@dataclass(frozen=True)
class DateOrder:
    """``later`` must not be before ``earlier``; with ``strictly`` not on the same day either."""

    earlier: str
    later: str
    clause: str
    strictly: bool = False


def order_problems(record: object, rules: Iterable[DateOrder]) -> Iterator[Problem]:
    """Yield one problem for each pair of dates out of order; missing dates are accepted."""
    table = fields_of(type(record))
    for rule in rules:
        first, second = getattr(record, rule.earlier), getattr(record, rule.later)
        if first is None or second is None or first < second or (first == second and not rule.strictly):
            continue
        must = "须晚于" if rule.strictly else "不能早于"
        sentence = f"{table.label(rule.later)}{second}{must}{table.label(rule.earlier)}{first}。"
        yield Problem(sentence, rule.later, rule.clause)


def future_problems(record: object, names: Iterable[str], today: date, clause: str) -> Iterator[Problem]:
    """Yield one problem for each named date of a record that is after today."""
    table = fields_of(type(record))
    for name in names:
        day = getattr(record, name)
        if day and day > today:
            yield Problem(f"{table.label(name)}不能晚于今天。", name, clause)
