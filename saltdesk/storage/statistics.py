"""Grouped queries of statistics: SQL counts, and no query is sent for a single record.

The expressions of complaints are those of the indexes of schema 24, which hold all that is counted: the
records themselves, with their long texts, are not read. They are grouped in the order of their index.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.tables.base import database

_FETCHED = 2_000
"""Rows taken from the database at a time."""


@dataclass(frozen=True)
class Facts:
    """What of a table is counted: SQL expressions of the day a row counts by and of its columns.

    ``month`` is the expression of that day's month where the index begins with it. ``condition`` keeps a part
    of the rows. ``has_time`` says that ``day`` is a moment. All expressions are constants of the program.
    """

    table: str
    day: str
    columns: tuple[str, ...]
    month: str = ""
    condition: str = ""
    has_time: bool = False

    def grouped(self, first: date, last: date, without: Collection[int] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield the columns and the number of rows of each group, for the days from ``first`` to ``last``."""
        selected = ", ".join((*self.columns, "COUNT(*)"))
        where, values = self._where(first, last, without)
        group = f" GROUP BY {', '.join(self.columns)}" if self.columns else ""
        yield from _rows(f"SELECT {selected} FROM {self.table} {where}{group}", values)

    def each(self, first: date, last: date, without: Collection[int] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield id and columns of each row of these days."""
        columns = "".join(f", {column}" for column in self.columns)
        where, values = self._where(first, last, without)
        yield from _rows(f"SELECT id{columns} FROM {self.table} {where}", values)

    def _where(self, first: date, last: date, without: Collection[int]) -> tuple[str, list[object]]:
        end = " 23:59:59" if self.has_time else ""
        begin, until = first.isoformat(), last.isoformat()
        parts, values = [f"{self.day} BETWEEN ? AND ?"], list[object]((begin, until + end))
        if self.month:
            parts.insert(0, f"{self.month} BETWEEN ? AND ?")
            values = [begin[:7], until[:7], *values]
        if self.condition:
            parts.append(self.condition)
        if without:
            condition, hidden = database.outside("id", without)
            parts.append(condition)
            values.append(hidden)
        return "WHERE " + " AND ".join(parts), values


@dataclass(frozen=True)
class OpenFacts:
    """Rows that were open at the end of a day, which the expressions name ``:day``.

    A row was open because it still is, or only was withdrawn later (``still``: conditions that exclude one
    another, each with the index that finds it, or none), or because it ended later (``ended_later``). The
    latter are found by the index of their ends, or for an early day by that of their beginnings.
    """

    table: str
    columns: tuple[str, ...]
    still: tuple[tuple[str, str], ...]
    ended_later: str
    begins: tuple[str, str]
    """Index and condition of the rows that had begun."""

    ends: tuple[str, str]
    """Index and condition of the rows that ended later."""

    def grouped(self, day: date, without: Collection[int] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield the columns and the number of rows of each group that was open at the end of ``day``."""
        columns = ", ".join(self.columns)
        yield from self._read(f"SELECT {columns}, COUNT(*)", f" GROUP BY {columns}", day, without)

    def each(self, day: date, without: Collection[int] = ()) -> Iterator[tuple[Any, ...]]:
        """Yield id and columns of each row that was open at the end of ``day``."""
        yield from self._read(f"SELECT id, {', '.join(self.columns)}", "", day, without)

    def _read(self, select: str, end: str, day: date, without: Collection[int]) -> Iterator[tuple[Any, ...]]:
        condition, hidden = database.outside("id", without, ":hidden") if without else ("1 = 1", None)
        values = {"day": day.isoformat(), "hidden": hidden}
        index, found_by = self.begins if _is_early(day) else self.ends
        for by, where in (*self.still, (index, f"{found_by} AND {self.ended_later}")):
            source = f"{self.table} INDEXED BY {by}" if by else self.table
            yield from _rows(f"{select} FROM {source} WHERE {where} AND {condition}{end}", values)


def _is_early(day: date) -> bool:
    """Return whether a day lies in the first half of the time the office has complaints of."""
    months = [
        month
        for order in ("", " DESC")
        for (month,) in _rows(
            f"SELECT {RECEIVED_MONTH} FROM complaint WHERE {RECEIVED_MONTH} > '' "
            f"ORDER BY {RECEIVED_MONTH}{order} LIMIT 1",
            (),
        )
    ]
    if not months:
        return False
    first, last = (int(month[:4]) * 12 + int(month[5:]) for month in months)
    return 2 * (day.year * 12 + day.month) < first + last


def _rows(sql: str, values: Any) -> Iterator[tuple[Any, ...]]:
    with sentences():
        cursor = database.execute_sql(sql, values)
        while rows := cursor.fetchmany(_FETCHED):
            yield from rows


INDEXES = (
    *("complaint_received", "complaint_outcomes", "complaint_decided", "complaint_answered"),
    *("complaint_results", "complaint_accepted", "complaint_withdrawn"),
)
"""The indexes of schemas 24 and 29, whose expressions no table class can declare."""

RECEIVED_DAY = "substr(received_at, 1, 10)"
RECEIVED_MONTH = "substr(received_at, 1, 7)"

DECISION_START = (
    "max(substr(received_at, 1, 10), "
    "CASE WHEN supplement_answered_on <= decided_on THEN supplement_answered_on ELSE '' END, "
    "CASE WHEN reopened_on <= decided_on THEN reopened_on ELSE '' END)"
)
"""The day from which the term of a decision counts: a supplement and a reopening start it again."""

IS_REPORTED = "(turn_to <> '' AND turn_to = handling_office)"
"""A report of an offence was turned to the office that handles it (A13)."""

ANSWER_START = "max(decided_on, coalesce(reopened_on, decided_on))"
IS_EXTENDED = "extension_approved_on IS NOT NULL"
DECIDED_MONTH = "substr(decided_on, 1, 7)"
ANSWERED_MONTH = "substr(answered_on, 1, 7)"

COMPLAINTS_RECEIVED = Facts(
    "complaint",
    "received_at",
    (RECEIVED_MONTH, "channel", "kind", "object_office"),
    RECEIVED_MONTH,
    has_time=True,
)
REPEATED_COMPLAINTS = Facts(
    "complaint",
    "received_at",
    (),
    RECEIVED_MONTH,
    "id IN (SELECT one FROM complaint_link WHERE kind = 'repeat')",
    has_time=True,
)
COMPLAINT_OUTCOMES = Facts(
    "complaint", "decided_on", (DECIDED_MONTH, "refusal_reason", "turn_to", IS_REPORTED), DECIDED_MONTH
)
COMPLAINTS_DECIDED = Facts("complaint", "decided_on", ("decided_on", DECISION_START))
COMPLAINTS_ANSWERED = Facts("complaint", "answered_on", ("answered_on", ANSWER_START, IS_EXTENDED))
COMPLAINT_RESULTS = Facts(
    "complaint", "answered_on", (ANSWERED_MONTH, "conclusion", "satisfaction"), ANSWERED_MONTH
)

COMPLAINTS_UNDECIDED = OpenFacts(
    "complaint",
    (RECEIVED_DAY, "supplement_asked_on", "supplement_answered_on", "reopened_on"),
    (
        (
            "",
            f"decided_on IS NULL AND {RECEIVED_DAY} <= :day "
            "AND (status IN ('registered', 'supplementing') OR withdrawn_on > :day)",
        ),
    ),
    f"{RECEIVED_DAY} <= :day AND decided_on > :day",
    ("complaint_received", f"{RECEIVED_MONTH} <= substr(:day, 1, 7)"),
    ("complaint_decided", "decided_on > :day"),
)
COMPLAINTS_UNANSWERED = OpenFacts(
    "complaint",
    (ANSWER_START, IS_EXTENDED),
    (
        ("complaint_accepted", f"answered_on IS NULL AND {ANSWER_START} <= :day AND status = 'accepted'"),
        (
            "complaint_withdrawn",
            f"withdrawn_on > :day AND answered_on IS NULL AND {ANSWER_START} <= :day "
            "AND status <> 'accepted' AND refusal_reason IS NULL AND turn_to = ''",
        ),
    ),
    f"{ANSWER_START} <= :day AND answered_on > :day",
    ("complaint_decided", "decided_on <= :day"),
    ("complaint_answered", "answered_on > :day"),
)

INSPECTIONS_HELD = Facts(
    "inspection", "inspects_on", ("kind", "office"), "", "status NOT IN ('planned', 'notified')"
)
FINDINGS_FOUND = Facts(
    "finding", "found_on", ("office", "label", "severity", "status", "due_on", "rectified_on")
)
PUBLICATIONS_MADE = Facts("publication", "published_on", ("subject", "channel", "evidence_file <> ''"))
VERSIONS_CONFIRMED = Facts("list_version", "confirmed_on", ("status",))
ADJUSTMENT_CASES = Facts("adjustment", "registered_on", ())
CASES_OPENED = Facts("accountability_case", "opened_on", ("source", "situation"))
CASES_DECIDED = Facts("accountability_case", "decided_on", ("measure",))

POWER_CASES_RECEIVED = Facts("power_case", "received_on", ("power_class", "item_name"))
POWER_CASES_REFUSED = Facts("power_case", "refused_on", ())
POWER_CASES_DECIDED = Facts("power_case", "decided_on", ("decision", "standard > 0", "departure <> ''"))
POWER_CASES_SERVED = Facts("power_case", "served_on", ("publicity", "publish_on", "published_on"))
RESULTS_WITHHELD = Facts("power_case", "withheld_on", ("withheld",))
GUIDANCE_GIVEN = Facts("guidance", "given_on", ("kind", "stage"))

_CASES_IN_WORK = """
SELECT id, power_class, office, decided_on, limit_on, law_on FROM power_case
WHERE decided_on BETWEEN :first AND :last OR (
    received_on <= :day AND coalesce(decided_on, refused_on, ended_on, closed_on, '9999') > :day
)"""
_CASE_LINKS = """
SELECT power_case.id, power_case_link.due_on, power_case_link.ended_on
FROM power_case_link JOIN power_case ON power_case.id = power_case_link."case"
WHERE power_case_link.due_on > '' AND (
    power_case_link.ended_on BETWEEN :first AND :last OR (
        power_case_link.due_on < :day AND coalesce(power_case_link.ended_on, '9999') > :day
        AND coalesce(power_case.refused_on, power_case.ended_on, power_case.closed_on, '9999') > :day
    )
)"""


def cases_in_work(first: date, last: date, day: str) -> Iterator[tuple[Any, ...]]:
    """Yield id, class, office, decision day and limits of cases decided in a span or open after ``day``."""
    yield from _rows(_CASES_IN_WORK, _span_values(first, last, day))


def case_links(first: date, last: date, day: str) -> Iterator[tuple[Any, ...]]:
    """Yield the case, due date and end of links that ended in a span or were late after ``day``."""
    yield from _rows(_CASE_LINKS, _span_values(first, last, day))


def _span_values(first: date, last: date, day: str) -> dict[str, str]:
    return {"first": first.isoformat(), "last": last.isoformat(), "day": day}
