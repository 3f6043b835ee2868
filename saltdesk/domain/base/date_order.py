"""Rules on the order of dates, as rows: the earlier date, the later date, and the clause."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from datetime import date, datetime
from functools import cache
from typing import cast

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FIELD_TABLES
from saltdesk.domain.base.vocabulary import Vocabulary


@dataclass(frozen=True)
class DateOrder:
    """``later`` must not be before ``earlier``; with ``strictly`` not on the same day either.

    The row does not hold for a record in a state of ``except_in``, whose earlier day was decided anew.
    """

    earlier: str
    later: str
    clause: str
    strictly: bool = False
    except_in: tuple[Vocabulary, ...] = ()


_PAIR = 2

DATE_ORDERS: dict[type, tuple[DateOrder, ...]] = {}
"""The rows of each record class; no row of the database is saved that breaks one of them anew."""


def ordered(record: type, *rules: DateOrder) -> tuple[DateOrder, ...]:
    """Register and return the rows of a record class, with those that follow from them.

    What follows what follows another date follows it too, so that a missing date in between hides nothing.

    Raises:
        TypeError: a row names a field that the record does not have.
    """
    names = set(record.__dataclass_fields__)  # type: ignore[attr-defined]
    unknown = {name for rule in rules for name in (rule.earlier, rule.later)} - names
    if unknown:
        raise TypeError(f"the dates of {record.__name__} have no fields {sorted(unknown)}")
    _ordered.cache_clear()
    DATE_ORDERS[record] = found = _followed_through(rules)
    return found


def _followed_through(rules: Iterable[DateOrder]) -> tuple[DateOrder, ...]:
    """Return the rows with every row that two of them imply; a strict one is strict for both."""
    found = {(rule.earlier, rule.later): rule for rule in rules}
    grows = True
    while grows:
        implied = [
            DateOrder(
                first.earlier,
                second.later,
                second.clause,
                first.strictly or second.strictly,
                (*first.except_in, *second.except_in),
            )
            for first in found.values()
            for second in found.values()
            if first.later == second.earlier
        ]
        new = [one for one in implied if _adds(one, found.get((one.earlier, one.later)))]
        found |= {(one.earlier, one.later): one for one in new}
        grows = bool(new)
    return tuple(found.values())


def _adds(rule: DateOrder, known: DateOrder | None) -> bool:
    return known is None or (rule.strictly and not known.strictly)


def orders_of(record: type) -> tuple[DateOrder, ...]:
    """Return the rows of a record class, none for a class without ordered dates."""
    return DATE_ORDERS.get(record, ())


def order_problems(record: object) -> Iterator[Problem]:
    """Yield one problem for each date that lies before another it must follow; missing dates are accepted.

    Of several dates that it must follow, the last one is named. Moments count as days.
    """
    last: dict[str, DateOrder] = {}
    for rule in broken(record):
        known = last.get(rule.later)
        if known is None or _bound(record, known) < _bound(record, rule):
            last[rule.later] = rule
    return (_problem(record, rule) for rule in last.values())


def broken(record: object) -> Iterator[DateOrder]:
    """Yield each row that the dates of a record break."""
    days = {
        name: _day(value)
        for name in _ordered(cast("Hashable", type(record)))
        if (value := getattr(record, name))
    }
    if len(days) < _PAIR:
        return
    state = getattr(record, "status", None)
    for rule in orders_of(type(record)):
        first, second = days.get(rule.earlier), days.get(rule.later)
        if not (first and second) or (rule.except_in and state in rule.except_in):
            continue
        if second < first or (rule.strictly and second == first):
            yield rule


@cache
def _ordered(record: Hashable) -> tuple[str, ...]:
    """Return the fields that the rows of a record class compare."""
    return tuple(
        dict.fromkeys(name for rule in orders_of(cast("type", record)) for name in (rule.earlier, rule.later))
    )


def _bound(record: object, rule: DateOrder) -> tuple[date, bool]:
    return _day(getattr(record, rule.earlier)) or date.min, rule.strictly


def _problem(record: object, rule: DateOrder) -> Problem:
    first, second = _day(getattr(record, rule.earlier)), _day(getattr(record, rule.later))
    must = "须晚于" if rule.strictly else "不能早于"
    sentence = f"{_label(record, rule.later)}{second}{must}{_label(record, rule.earlier)}{first}。"
    return Problem(sentence, rule.later, rule.clause)


def new_disorder(before: object, after: object) -> tuple[Problem, ...]:
    """Return the pairs of dates that a change puts out of order.

    A pair that was out of order before and keeps both dates stays as it is, so that a record from before
    the row existed can be completed step by step.
    """
    return tuple(
        _problem(after, rule)
        for rule in broken(after)
        if any(getattr(before, name) != getattr(after, name) for name in (rule.earlier, rule.later))
    )


def future_problems(record: object, names: Iterable[str], today: date, clause: str) -> Iterator[Problem]:
    """Yield one problem for each named date of a record that is after today."""
    for name in names:
        day = _day(getattr(record, name))
        if day and day > today:
            yield Problem(f"{_label(record, name)}不能晚于今天。", name, clause)


def _day(value: date | None) -> date | None:
    return value.date() if isinstance(value, datetime) else value


_USUAL = {"valid_from": "开始日期", "valid_to": "结束日期", "held_on": "日期"}


def _label(record: object, name: str) -> str:
    table = FIELD_TABLES.get(type(record))
    return table.label(name) if table and table.label(name) else _USUAL.get(name, "日期")
