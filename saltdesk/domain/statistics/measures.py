"""Measures: the lines that a figure shows, worked out of how many records have each key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary

Key = Hashable
"""What a record counts as within a figure: a code, a flag, or a ``TermKey``."""

Tally = Counter[Key]
"""The number of records of each key."""

Number = int | float | None
"""A value of a figure; None where there is nothing to judge."""

MEDIAN, HIGH = 50, 90
"""Quantiles in percent."""


class Measure(Vocabulary):
    """What a figure tells about its records."""

    COUNT = "count", "数量"
    SHARE = "share", "比率"
    TERM = "term", "期限"


class Stage(Vocabulary):
    """The state of a step with a term at the end of a span."""

    ENDED = "ended", "办结"
    OPEN = "open", "办理中"
    LATE = "late", "逾期未办结"


@dataclass(frozen=True, eq=False)
class TermKey:
    """A step with a term: the days it took or runs, in the unit of the term, and whether it ended in time.

    Keys are told apart by identity, which counts fast: there may be several of the same meaning.
    """

    stage: Stage
    days: int
    is_on_time: bool


@dataclass(frozen=True)
class Line:
    """One value of a figure; ``holds`` tells which keys it counts, and so which records it opens."""

    code: str
    label: str
    unit: str
    value: Number
    holds: Callable[[Key], bool]


def count_lines(tally: Tally, labels: Mapping[Key, str], unit: str) -> Iterator[Line]:
    """Yield one line for each key of ``labels``."""
    for key, label in labels.items():
        yield Line(str(key), label, unit, tally[key], _is(key))


def total_line(tally: Tally, unit: str) -> Line:
    """Return the line that counts all records."""
    return Line("total", "合计", unit, tally.total(), _any)


def share_lines(tally: Tally, word: str, unit: str) -> Iterator[Line]:
    """Yield how many records can be judged, how many of them meet the flag, and their share in percent."""
    met, judged = tally[True], tally[True] + tally[False]
    yield Line("judged", "应计", unit, judged, _is_judged)
    yield Line("met", word, unit, met, _is(True))
    yield Line("rate", f"{word}占比", "%", percent(met, judged), _is_judged)


def term_lines(tally: Tally, unit: str, days: str) -> Iterator[Line]:
    """Yield the lines of a term; the rate counts steps that are open past their due date as late (A10)."""
    steps: Counter[TermKey] = Counter(
        {key: number for key, number in tally.items() if isinstance(key, TermKey)}
    )
    lengths: Counter[int] = Counter()
    on_time = late = running = 0
    for key, number in steps.items():
        if key.stage is Stage.ENDED:
            lengths[key.days] += number
            on_time += number if key.is_on_time else 0
        else:
            running += number
            late += number if key.stage is Stage.LATE else 0
    ended, longest = lengths.total(), max(lengths, default=None)
    yield Line("ended", "办结", unit, ended, _in_stage(Stage.ENDED))
    yield Line("on_time", "按期办结", unit, on_time, _is_on_time)
    yield Line("rate", "按期率", "%", percent(on_time, ended + late), _in_stage(Stage.ENDED, Stage.LATE))
    yield Line("running", "期末未办结", unit, running, _in_stage(Stage.OPEN, Stage.LATE))
    yield Line("late", "其中逾期", unit, late, _in_stage(Stage.LATE))
    for code, label, share in (("median", "用时中位数", MEDIAN), ("high", "用时90%分位", HIGH)):
        yield Line(code, label, days, quantile(lengths, share), _in_stage(Stage.ENDED))
    yield Line("longest", "最长用时", days, longest, _took(longest))


def percent(part: int, whole: int) -> float | None:
    """Return a share in percent with one decimal, or None of nothing."""
    return round(100 * part / whole, 1) if whole else None


def quantile(lengths: Counter[int], share: int) -> float | int | None:
    """Return the value that ``share`` percent of all values do not exceed, or None without values.

    The median of an even number is the middle of the two middle values; other quantiles are a value that
    occurs (nearest rank).
    """
    total = lengths.total()
    if not total:
        return None
    if share == MEDIAN and total % 2 == 0:
        low, high = _ranked(lengths, total // 2), _ranked(lengths, total // 2 + 1)
        return low if low == high else (low + high) / 2
    return _ranked(lengths, -(-total * share // 100))


def _ranked(lengths: Counter[int], rank: int) -> int:
    """Return the value of this rank, counted from 1 at the smallest."""
    passed = 0
    for value in sorted(lengths):
        passed += lengths[value]
        if passed >= rank:
            return value
    raise ValueError("the rank lies within the number of values")


def tallied(rows: Iterable[tuple[Key, int]]) -> Tally:
    """Return the sum of the numbers of each key."""
    tally: Tally = Counter()
    for key, number in rows:
        tally[key] += number
    return tally


def _any(_key: Key) -> bool:
    return True


def _is(wanted: Key) -> Callable[[Key], bool]:
    return lambda key: key == wanted and type(key) is type(wanted)


def _is_judged(key: Key) -> bool:
    return isinstance(key, bool)


def _in_stage(*stages: Stage) -> Callable[[Key], bool]:
    return lambda key: isinstance(key, TermKey) and key.stage in stages


def _is_on_time(key: Key) -> bool:
    return isinstance(key, TermKey) and key.stage is Stage.ENDED and key.is_on_time


def _took(days: int | None) -> Callable[[Key], bool]:
    return lambda key: isinstance(key, TermKey) and key.stage is Stage.ENDED and key.days == days
