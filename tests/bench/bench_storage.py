"""Times of an audited act compared with a bare insert, of search compared with LIKE, and of indexing."""

from __future__ import annotations

import json
import random
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter, thread_time

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlcipher3 import dbapi2

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.services.access.lookup import find, load
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.complaints import COMPLAINT_FINDER, COMPLAINTS
from saltdesk.storage.engines.local import PRAGMAS
from saltdesk.storage.search_sync import catch_up
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded
from tests.bench.measuring import share, verdict
from tests.statements import statements

ROWS = share(50_000)
ACTS = 300
PAGE = 100
WORDS = (
    "盐业",
    "专营",
    "批发",
    "许可",
    "收费",
    "罚款",
    "检查",
    "超标",
    "依据",
    "拖延",
    "服务",
    "公示",
    "经办",
    "答复",
)
QUERIES = {
    "two characters, common": "收费",
    "two characters, rare": "独缺",
    "one character": "盐",
    "phrase, rare": "罕见之词",
}
SAVING = 2.5
"""How many times a bare INSERT and COMMIT a registration may take."""

KINDS = ("table", "index", "trigger")
MOMENT = datetime(2026, 11, 2, 9)


def median_seconds(
    work: Callable[[], object], times: int, clock: Callable[[], float] = perf_counter
) -> float:
    taken = []
    for _ in range(times):
        begun = clock()
        work()
        taken.append(clock() - begun)
    return median(taken)


def facts(draw: random.Random) -> str:
    return "，".join("".join(draw.choices(WORDS, k=4)) for _ in range(10))


def intake(draw: random.Random) -> Intake:
    complaint = Complaint(
        received_at=MOMENT, matter="收费没有依据", facts=facts(draw), object_office="盐政处"
    )
    return Intake(complaint, Complainant(name="甄无名", contact="13900000000"))


class BareTables:
    """Tables as those of the data in a file of their own, whose rows are written without the program."""

    def __init__(self, place: Path, kinds: Sequence[str]) -> None:
        self.connection = dbapi2.connect(str(place), isolation_level=None)
        for name, value in PRAGMAS:
            if name != "query_only":
                self.connection.execute(f"PRAGMA {name}={value}")
        made = "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type IN (SELECT value FROM json_each(?))"
        made += " AND sql IS NOT NULL ORDER BY type = 'trigger', type = 'index'"
        for table in WRITTEN:
            for (sql,) in database.execute_sql(made, (table, json.dumps(kinds))).fetchall():
                self.connection.execute(sql)
        self.rows = {
            table: list(database.execute_sql(f"SELECT * FROM {table} ORDER BY 1 DESC LIMIT 1").fetchone())
            for table in RECORDED
        }
        self.taken = 0

    def write(self, tables: Iterable[str]) -> None:
        """Insert a row into each of these tables and commit."""
        self.taken += 1
        run = self.connection.execute
        run("BEGIN IMMEDIATE")
        for table in tables:
            row = self._row(table)
            run(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)
        run("DELETE FROM change_outbox")
        run("COMMIT")

    def _row(self, table: str) -> list[object]:
        """Return the next row: its key and what must be its own are numbers."""
        _, second, *others = self.rows[table]
        if table == "audit":
            return [self.taken, second, *others[:-2], f"{self.taken - 1:064}", f"{self.taken:064}"]
        own = {"complaint": str(self.taken), "complainant": self.taken}
        return [self.taken, own.get(table, second), *others]


RECORDED = ("complaint", "complainant", "complaint_party", "audit")
WRITTEN = (*RECORDED, "change_outbox")
"""The tables that a registration writes; those of records, parties and the trail keep their rows."""


def compare_saving(desk: Desk, folder: Path, draw: random.Random) -> None:
    """Compare an audited registration with bare inserts, in turn, because a disk is not always as fast.

    The first baseline writes such a row alone: no index, no trail, no identity. The second writes all rows
    of the registration with indexes and triggers, but without the program: what SQLite itself takes.
    """
    bare, rows = BareTables(folder / "bare.db", ("table",)), BareTables(folder / "rows.db", KINDS)
    ways = {
        "bare INSERT and COMMIT": lambda: bare.write(("complaint",)),
        "all its rows, without the program": lambda: rows.write(RECORDED),
        "register a complaint, audited": lambda: register_complaint(desk, intake(draw)),
    }
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(ACTS):
        for name, way in ways.items():
            taken[name].append(median_seconds(way, 1))
    alone, least, act = (median(found) for found in taken.values())
    for name, found in taken.items():
        print(f"{name:34} {median(found) * 1e3:8.2f} ms   {median(found) / alone:6.1f} times as long")
    print(f"{'':34} {verdict(act / alone, SAVING, ' times')}; {act / least:.1f} times its rows")
    worked = median_seconds(lambda: register_complaint(desk, intake(draw)), ACTS, thread_time)
    asked = statements(lambda: register_complaint(desk, intake(draw)))
    print(f"{'its time on the processor':34} {worked * 1e3:8.2f} ms, {len(asked)} statements")


def fill(desk: Desk, draw: random.Random) -> None:
    """Insert many complaints in a few large acts."""
    states = (ComplaintStatus.REGISTERED, ComplaintStatus.ACCEPTED, ComplaintStatus.REFUSED)
    for start in range(0, ROWS, 1000):
        with recorded(desk.store, Note(MOMENT, desk.actor, "bench", Area.COMPLAINTS, "填充")):
            COMPLAINTS.insert_all(
                replace(
                    intake(draw).complaint,
                    number=f"F-{key}",
                    status=draw.choice(states),
                    received_at=MOMENT - timedelta(hours=draw.randrange(20_000)),
                    request="罕见之词" if key % 25_000 == 7 else "退还",
                    materials="独缺" if key % 10_000 == 7 else "收据",
                )
                for key in range(start, start + 1000)
            )


def compare_search(desk: Desk) -> None:
    text = " || char(10) || ".join(COMPLAINT_FINDER.texts)

    def by_like(query: str) -> list[tuple[object, ...]]:
        sql = f"SELECT id FROM complaint WHERE {text} LIKE ? ORDER BY id DESC LIMIT {PAGE}"
        return database.execute_sql(sql, (f"%{query}%",)).fetchall()

    def by_index(query: str) -> list[int]:
        return find(desk, Area.COMPLAINTS, Query(text=query), limit=PAGE)

    for name, query in QUERIES.items():
        assert by_index(query) == [key for (key,) in by_like(query)], query
        like, index = (median_seconds(partial(way, query), 5) for way in (by_like, by_index))
        ratio = like / index
        print(f"{name:34} {index * 1e3:8.2f} ms   {ratio:8.2f} times as fast as LIKE ({like * 1e3:.2f} ms)")
    page = median_seconds(lambda: load(Area.COMPLAINTS, by_index("收费"), desk), 5)
    print(f"{f'page of {PAGE} with its rows':34} {page * 1e3:8.2f} ms")


def main() -> None:
    draw = random.Random(20160908)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        actor = Actor("测试局长", "leaders", "局领导", Role.LEADER)
        desk = open_desk(folder / "数据", actor, FixedClock(date(2026, 11, 23)), create=True)
        register_complaint(desk, intake(draw))
        compare_saving(desk, folder, draw)
        begun = perf_counter()
        fill(desk, draw)
        filled = perf_counter() - begun
        begun = perf_counter()
        catch_up(desk.store)
        caught = perf_counter() - begun
        print(f"{'insert, per 1,000 records':34} {filled / ROWS * 1e6:8.2f} ms")
        ratio = caught / filled
        print(
            f"{'index catching up, the same':34} {caught / ROWS * 1e6:8.2f} ms   {ratio:6.1f} times as long"
        )
        compare_search(desk)
        desk.store.close()


if __name__ == "__main__":
    main()
