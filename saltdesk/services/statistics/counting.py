"""Counts all figures of a span with the spans it is compared with, and finds the records of a value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import itemgetter

from saltdesk.domain.base.anchors import Anchor
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.errors import NotAllowed, RuleError
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.domain.calendar.terms import find_term, term_here
from saltdesk.domain.statistics.figure import Figure, Section
from saltdesk.domain.statistics.figures import FIGURES
from saltdesk.domain.statistics.measures import (
    Key,
    Line,
    Measure,
    Tally,
    count_lines,
    share_lines,
    term_lines,
    total_line,
)
from saltdesk.domain.statistics.results import Statistics, Value
from saltdesk.domain.statistics.spans import StatisticSpan, pieces
from saltdesk.services.access.accountability import may_see_accountability, refusal_sentence
from saltdesk.services.desk.desk import Desk
from saltdesk.services.statistics.cases import CASE_SOURCES
from saltdesk.services.statistics.complaints import COMPLAINT_SOURCES
from saltdesk.services.statistics.mechanisms import MECHANISM_SOURCES
from saltdesk.services.statistics.sources import Reading, Source, Sources, Values
from saltdesk.storage.recording import trail_head

SOURCES: Sources = COMPLAINT_SOURCES | MECHANISM_SOURCES | CASE_SOURCES
"""Every source by its name in the table of figures."""

GUARDS: Mapping[Section, tuple[Callable[[Desk], bool], Callable[[Desk], str]]] = {
    Section.ACCOUNTABILITY: (may_see_accountability, refusal_sentence)
}
"""Sections few may see: who may, and the sentence for the others."""

SEEN_ONLY = (
    "投诉、办件的数字只含统计人可以查看的：涉及统计人或其处室的投诉不由其查看；"
    "办件由承办处室、监督处室和局领导查看。"
)
"""Said of every count, whether or not anything was left out: the note must not tell that it was."""


def count_statistics(desk: Desk, span: StatisticSpan, progress: Progress = unwatched) -> Statistics:
    """Return the figures of a span as the person at the desk may see them, all read at one state of the data.

    Raises:
        RuleError: the span has not begun.
    """
    if span.first > desk.clock.today():
        raise RuleError(f"{span.label}还没有开始，没有可以统计的内容。", field="span")
    with desk.store.reading():
        reading = Reading(desk)
        figures = tuple(one for one in FIGURES if _may_see(desk, one) and _is_divided(one, span))
        tallies = _tallies(reading, figures, (span, span.before(), span.year_before()), progress)
        values: list[Value] = []
        for figure in figures:
            found = _values(figure, span, tallies[figure.code], len(values))
            basis = _basis(desk, figure)
            values += (replace(value, basis=basis) for value in found)
        return Statistics(span, reading.today, desk.actor.name, tuple(values), tuple(_notes(desk)), _anchor())


def find_records(desk: Desk, span: StatisticSpan, value: Value) -> tuple[Area, list[int]]:
    """Return the area and the ids of the records that a value counts, each once, as the person may see them.

    Raises:
        NotAllowed: the person at the desk may not see the figure.
    """
    figure = value.figure
    if not _may_see(desk, figure):
        raise NotAllowed(GUARDS[figure.section][1](desk), clause=figure.section.clause)
    with desk.store.reading():
        records = list(_records(Reading(desk), figure, span))
    tally = Counter(key for _, key in records)
    line = next((one for one in _lines(figure, span, (tally,)) if one.code == value.code), None)
    ids = dict.fromkeys(record for record, key in records if line.holds(key)) if line else {}
    return SOURCES[figure.sources[0]].area, list(ids)


def _may_see(desk: Desk, figure: Figure) -> bool:
    guard = GUARDS.get(figure.section)
    return guard is None or guard[0](desk)


def _is_divided(figure: Figure, span: StatisticSpan) -> bool:
    """Return whether a figure tells something of a span: one month has no months to tell apart."""
    return figure.by != "month" or len(span.months()) > 1


def _notes(desk: Desk) -> Iterator[str]:
    yield SEEN_ONLY
    for may_see, sentence in GUARDS.values():
        if not may_see(desk):
            yield sentence(desk)


def _anchor() -> Anchor | None:
    found = trail_head.anchor()
    return found if found.number else None


# Tallies


def _tallies(
    reading: Reading, figures: Sequence[Figure], spans: Sequence[StatisticSpan], progress: Progress
) -> dict[str, tuple[Tally, ...]]:
    """Return the tallies of each figure, one for each span; every source is read once."""
    found: dict[str, tuple[Tally, ...]] = {figure.code: tuple(Counter() for _ in spans) for figure in figures}
    wanted = dict.fromkeys(name for figure in figures for name in figure.sources)
    for done, name in enumerate(wanted):
        progress(done, len(wanted))
        readers = [
            (found[figure.code], _reader(figure, SOURCES[name]))
            for figure in figures
            if name in figure.sources
        ]
        for rows, places in _read(reading, SOURCES[name], spans):
            for values, number in _summed(rows).items():
                for tallies, key_of in readers:
                    key = key_of(values)
                    if key is not _NOT_COUNTED:
                        for place in places:
                            tallies[place][key] += number
    progress(len(wanted), len(wanted))
    return found


def _summed(rows: Iterator[tuple[Values, int]]) -> Counter[Values]:
    """Return the number of records of each set of values: far fewer than groups where days are counted."""
    summed: Counter[Values] = Counter()
    for values, number in rows:
        summed[values] += number
    return summed


def _read(
    reading: Reading, source: Source, spans: Sequence[StatisticSpan]
) -> Iterator[tuple[Iterator[tuple[Values, int]], Sequence[int]]]:
    """Yield the groups of a source with the positions of the spans they count in."""
    if source.is_stock:
        # Of a year, the span before is that of the year before.
        for span in dict.fromkeys(spans):
            places = tuple(place for place, other in enumerate(spans) if other == span)
            yield source.grouped(reading, span.first, span.last), places
    else:
        for piece in pieces(spans):
            yield source.grouped(reading, piece.first, piece.last), piece.spans


_NOT_COUNTED = object()
"""The key of a record that a figure leaves out."""


def _reader(figure: Figure, source: Source) -> Callable[[Values], Key]:
    """Return the function that gives a record's key within a figure, from the values of its source."""
    name = "term" if figure.measure is Measure.TERM else figure.by
    read: Callable[[Values], Key] = itemgetter(source.columns.index(name)) if name else lambda _: "total"
    kept = [(source.columns.index(column), value) for column, value in figure.where.items()]
    is_judged = figure.measure is not Measure.COUNT

    def key_of(values: Values) -> Key:
        for place, wanted in kept:
            if values[place] != wanted:
                return _NOT_COUNTED
        key = read(values)
        return _NOT_COUNTED if is_judged and key is None else key

    return key_of


def _records(reading: Reading, figure: Figure, span: StatisticSpan) -> Iterator[tuple[int, Key]]:
    """Yield id and key of each record that a figure counts."""
    for name in figure.sources:
        source = SOURCES[name]
        key_of = _reader(figure, source)
        for record, values in source.each(reading, span.first, span.last):
            key = key_of(values)
            if key is not _NOT_COUNTED:
                yield record, key


# Lines


def _basis(desk: Desk, figure: Figure) -> str:
    """Return the citation of a figure, or the source of its limit with the length the office set (A17)."""
    if figure.term:
        return term_here(figure.term, desk.calendar).source
    return citation(figure.clause) or find_term(figure.clause).source


def _values(figure: Figure, span: StatisticSpan, tallies: Sequence[Tally], known: int) -> Iterator[Value]:
    """Yield the values of a figure; their ids follow ``known`` earlier ones."""
    by_span = [{line.code: line for line in _lines(figure, span, (tally, *tallies))} for tally in tallies]
    now, others = by_span[0], by_span[1:]
    for number, line in enumerate(now.values(), start=known + 1):
        before, year_before = (one[line.code].value if figure.compares else None for one in others)
        is_first = number == known + 1
        yield Value(
            number, figure, line.code, line.label, line.unit, line.value, before, year_before, is_first
        )


def _lines(figure: Figure, span: StatisticSpan, tallies: Sequence[Tally]) -> Iterator[Line]:
    """Yield the lines of the first tally; the keys of all of them have a line."""
    tally = tallies[0]
    match figure.measure:
        case Measure.SHARE:
            yield from share_lines(tally, figure.word, figure.unit)
        case Measure.TERM:
            yield from term_lines(tally, figure.unit, find_term(figure.term).unit.label.lstrip("个"))
        case _ if figure.by:
            yield from count_lines(tally, _labels(figure, span, tallies), figure.unit)
            yield total_line(tally, figure.unit)
        case _:
            yield total_line(tally, figure.unit)


def _labels(figure: Figure, span: StatisticSpan, tallies: Sequence[Tally]) -> dict[Key, str]:
    """Return the keys of a figure's lines with their labels: its words, months, or names by number."""
    if figure.by == "month":
        return {month: f"{int(month[:4])}年{int(month[5:])}月" for month in span.months()}
    found = {key: str(key) for key in _by_number(tallies) if key}
    if figure.words:
        found = {word.code: word.label for word in figure.words}
    if any(not key for tally in tallies for key in tally):
        empty = next(key for tally in tallies for key in tally if not key)
        found[empty] = figure.nameless
    return found


def _by_number(tallies: Sequence[Tally]) -> list[Key]:
    """Return the keys by how often they occur, in the first tally and then in the others."""
    keys = {key for tally in tallies for key in tally}
    return sorted(keys, key=lambda key: (*(-tally[key] for tally in tallies), str(key)))
