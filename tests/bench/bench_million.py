"""What grows with the number of complaints: bulk, first pages, searches, counts and Today.

Run as ``python tests/bench/bench_million.py [ROWS ...]``, by default with 1,000, 10,000 and 100,000
complaints of years of work; `make growth` takes 1,000,000 as well and draws a chart. Each line gives the time
at every size, bars that show how it grows, the ratio of the largest to the smallest, and the aim for the
largest. ``SALTDESK_BENCH_FOLDER`` keeps what was built, which is then not measured again;
``SALTDESK_BENCH_CHART`` names the file of the chart (SVG).
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from saltdesk.demo.history import add_history
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.statistics.spans import read_span
from saltdesk.domain.today.groups import Scope
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.ledgers.today.sections import sections
from saltdesk.services.access.first_hits import DeepHits
from saltdesk.services.access.lookup import count_by_status, find
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.people import office_name
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.statistics.counting import count_statistics
from saltdesk.services.today.reading import AgendaReader
from saltdesk.storage.search_sync import catch_up
from tests.bench.growth import bars, draw_growth
from tests.bench.measuring import share, verdict

SIZES = (1_000, 10_000, 100_000)
CHART = "SALTDESK_BENCH_CHART"
TODAY = date(2026, 11, 23)
PAGE, TIMES = 256, 20
AIM = 50
"""Milliseconds to a first page."""

FILTERED = 100
"""Milliseconds until a search with a filter says that nothing matches."""

COUNTED, LISTED = 300, 100
"""Milliseconds for the statistics of a year, and for Today."""

OFFICE = "yz"
"""An office about which most of the complaints are, which are hidden from it."""

SEARCHES: dict[str, tuple[int, Query]] = {
    "common word": (AIM, Query(text="反映")),
    "rare word": (AIM, Query(text="罕见之词")),
    "one character": (AIM, Query(text="盐")),
    "one character, a surname": (AIM, Query(text="王")),
    "many characters": (AIM, Query(text="城东市场77号")),
    "running number": (AIM, Query(text="12")),
    "common word, filter without match": (FILTERED, Query(text="反映", status="supplementing")),
    "common word, filter with few": (FILTERED, Query(text="反映", status="registered")),
}
FILTERS = {
    "newest first": Query(),
    "a state": Query(status="archived"),
    "a channel": Query(marks={"channel": ("phone",)}),
    "an office": Query(office="办公室"),
    "a period": Query(since=date(2026, 10, 1)),
}


@dataclass(frozen=True)
class Line:
    """A thing that is measured: milliseconds that are aimed at (0: none), and the work."""

    name: str
    aim: int
    work: Callable[[], object]


def office(folder: Path, rows: int) -> tuple[Desk, float, float]:
    """Return an office with complaints, and the milliseconds a row that writing and indexing took."""
    is_new = not (folder / "data.db").exists()
    actor = Actor("测试局长", "leaders", "局领导", Role.LEADER)
    desk = open_desk(folder, actor, FixedClock(TODAY), create=is_new)
    begun = perf_counter()
    if is_new:
        add_history(desk, rows)
    written = perf_counter()
    catch_up(desk.store)
    indexed = perf_counter()
    return desk, (written - begun) / rows * 1e3, (indexed - written) / rows * 1e3


def lines(desk: Desk) -> Iterator[Line]:
    """Yield what is measured in an office: everything that a first page asks for."""
    area, own = Area.COMPLAINTS, as_actor(desk, Actor("测试员", OFFICE, office_name(OFFICE), Role.CLERK))
    for name, query in FILTERS.items():
        yield Line(f"page: {name}", AIM, partial(find, desk, area, query, PAGE))
    for sort in dict.fromkeys(column.sort for column in COMPLAINT_LEDGER.columns if column.sort):
        for descending in (True, False):
            query = Query(sort=sort, descending=descending)
            way = "down" if descending else "up"
            yield Line(f"page by {sort}, {way}", AIM, partial(find, desk, area, query, PAGE))
    first = find(desk, area, Query(), PAGE)
    yield Line("rows of a page", AIM, partial(COMPLAINT_LEDGER.records, desk, first))
    for who, sitting in (("leader", desk), ("masked", own)):
        for name, (aim, query) in SEARCHES.items():
            yield Line(f"search, {who}: {name}", aim, partial(first_rows, sitting, query))
        year = partial(count_statistics, sitting, read_span(str(TODAY.year)))
        yield Line(f"statistics of a year, {who}", COUNTED, year)
        yield Line(f"Today, {who}", LISTED, partial(today, sitting))
    yield Line("all ids (worker)", 0, partial(find, desk, area, Query()))
    yield Line("counters (worker)", 0, partial(count_by_status, desk, area, Query()))


def first_rows(desk: Desk, query: Query) -> list[int]:
    """Return the first page as the window asks for it, or nothing where it then asks the worker."""
    try:
        return find(desk, Area.COMPLAINTS, query, PAGE, is_hurried=True)
    except DeepHits:
        return []


def today(desk: Desk) -> object:
    """Return Today in words, everybody's work."""
    return sections(desk, AgendaReader().read(desk, Scope.ALL))


def worst(work: Callable[[], object]) -> float:
    """Return the 95th percentile in milliseconds; the first run warms up."""
    work()
    taken = []
    for _ in range(TIMES):
        begun = perf_counter()
        work()
        taken.append(perf_counter() - begun)
    return sorted(taken)[TIMES * 95 // 100 - 1] * 1e3


def measure(folder: Path, rows: int) -> list[tuple[str, int, float]]:
    """Return name, aim and milliseconds of everything that is measured in an office of this size."""
    desk, written, indexed = office(folder / f"{rows}", rows)
    found = [("write, a row", 1, written), ("index, a row", 1, indexed)]
    found += [(line.name, line.aim, worst(line.work)) for line in lines(desk)]
    desk.store.close()
    return found


def main(sizes: list[int]) -> None:
    """Measure every size, print a table with the growth of each line, and draw it if a file is named."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(os.environ.get("SALTDESK_BENCH_FOLDER", place))
        measured = [measure(folder, size) for size in sizes]
    print(f"{'milliseconds':48}" + "".join(f"{size:>11,}" for size in sizes))
    growth = {name: [row[place][2] for row in measured] for place, (name, *_) in enumerate(measured[0])}
    for name, aim, largest in measured[-1]:
        figures = growth[name]
        told = verdict(largest, aim, " ms") if aim else ""
        shown = "".join(f"{figure:11.2f}" for figure in figures)
        print(f"{name:48}{shown} {bars(figures)} {figures[-1] / figures[0]:7.1f} x   {told}")
    if CHART in os.environ:
        draw_growth(Path(os.environ[CHART]), sizes, growth, {name: aim for name, aim, _ in measured[-1]})


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or [share(rows) for rows in SIZES])
