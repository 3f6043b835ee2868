"""Time of text search and of the search for earlier complaints among 50,000 complaints.

Run as ``python tests/bench/bench_complaints.py [ROWS]``. Search is compared with LIKE in the same run, which
finds the first hundred without an index, in the texts of the complaint only.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2]))

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.handling import ComplaintStep
from saltdesk.services.access.lookup import find, load
from saltdesk.services.complaints.earlier import earlier
from saltdesk.services.complaints.intake import Intake
from saltdesk.services.desk.desk import Desk, as_actor
from saltdesk.services.desk.people import office_name
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.complaints import ATTACHMENTS, COMPLAINANTS, COMPLAINT_FINDER, COMPLAINTS, STEPS
from saltdesk.storage.search_sync import catch_up
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded
from tests.bench.measuring import share, verdict

ROWS = share(50_000)
BLOCK = 1000
PAGE = 100
LIMIT = 0.05
"""Longest time in seconds for the search of earlier complaints during entry."""

CALLER = "13800000077"
MOMENT = datetime(2026, 11, 2, 9)
WORDS = (
    *("盐业", "专营", "批发", "许可", "收费", "罚款", "检查", "超标", "依据", "拖延", "服务", "公示"),
    *("经办", "答复", "窗口", "证明", "材料", "退回", "押金", "票据", "摊位", "市场", "执法", "态度"),
)
OFFICES = ("盐政处", "法制处", "办公室", "财务处")
QUERIES = {
    "one character": "盐",
    "two characters, common": "收费",
    "two characters, in steps only": "走访",
    "name of a file": "缴费收据77",
    "two words": "押金 摊位",
    "phrase, rare": "罕见之词",
}


def facts(draw: random.Random) -> str:
    return "，".join("".join(draw.choices(WORDS, k=4)) for _ in range(10))


def fill(desk: Desk, draw: random.Random, rows: int) -> None:
    """Insert complaints with complainants, one step each, and material for one in four."""
    states = list(ComplaintStatus)
    for start in range(0, rows, BLOCK):
        with recorded(desk.store, Note(MOMENT, desk.actor, "bench", Area.COMPLAINTS, "填充")):
            for key in range(start, start + BLOCK):
                saved = COMPLAINTS.insert(
                    Complaint(
                        number=f"F-{key}",
                        received_at=MOMENT - timedelta(hours=draw.randrange(20_000)),
                        matter="收费没有依据" if key % 3 else "罕见之词",
                        facts=facts(draw),
                        object_office=draw.choice(OFFICES),
                        status=draw.choice(states),
                    )
                )
                contact = CALLER if key % 1000 == 77 else f"139{draw.randrange(20_000):08d}"
                person = Complainant(complaint=saved.id, name="甄无名", contact=contact)
                COMPLAINANTS.insert(person)
                STEPS.insert(ComplaintStep(saved.id, date(2026, 11, 3), "走访" + draw.choice(WORDS), "甲"))
                if key % 4 == 0:
                    ATTACHMENTS.insert(ComplaintAttachment(saved.id, f"缴费收据{key}.jpg"))


def median_seconds(work: Callable[[], object], times: int = 7) -> float:
    taken = []
    for _ in range(times):
        begun = perf_counter()
        work()
        taken.append(perf_counter() - begun)
    return median(taken)


def by_like(query: str) -> list[object]:
    """Return the newest records that contain the words, without an index, steps and files."""
    text = " || char(10) || ".join(COMPLAINT_FINDER.texts)
    where = " AND ".join(f"{text} LIKE ?" for _ in query.split())
    sql = f"SELECT id FROM complaint WHERE {where} ORDER BY id DESC LIMIT {PAGE}"
    return list(database.execute_sql(sql, tuple(f"%{word}%" for word in query.split())).fetchall())


def compare_search(desk: Desk) -> None:
    own = as_actor(desk, Actor("测试员", "yz", office_name("yz")))
    for name, query in QUERIES.items():
        index = median_seconds(partial(find, desk, Area.COMPLAINTS, Query(text=query), PAGE))
        others = median_seconds(partial(find, own, Area.COMPLAINTS, Query(text=query), PAGE))
        like = median_seconds(partial(by_like, query), 3)
        found = len(find(desk, Area.COMPLAINTS, Query(text=query)))
        print(
            f"{name:32} {index * 1e3:8.1f} ms, office complained of {others * 1e3:8.1f} ms, "
            f"LIKE {like * 1e3:8.1f} ms, {found:,} found"
        )
    ids = find(desk, Area.COMPLAINTS, Query(text="收费"), PAGE)
    page = median_seconds(lambda: load(Area.COMPLAINTS, ids, desk))
    print(f"{f'rows of a page of {PAGE}':32} {page * 1e3:8.1f} ms")


def compare_earlier(desk: Desk, draw: random.Random) -> float:
    """Print the median time for several inputs (number, object, sentence, all) and return the longest."""
    typed = {
        "nothing typed": Intake(Complaint(), Complainant()),
        "telephone": Intake(Complaint(), Complainant(contact=CALLER)),
        "object": Intake(Complaint(object_office="盐政处"), Complainant()),
        "first words": Intake(Complaint(facts="收费没有依据"), Complainant()),
        "a paragraph": Intake(Complaint(facts=facts(draw), object_office="盐政处"), Complainant()),
        "all of it": Intake(
            Complaint(matter="收费没有依据", facts=facts(draw) * 5, object_office="盐政处"),
            Complainant(name="甄无名", contact=CALLER),
        ),
    }
    longest = 0.0
    for name, intake in typed.items():
        taken = median_seconds(partial(earlier, desk, intake))
        longest = max(longest, taken)
        found = len(earlier(desk, intake))
        print(f"{f'earlier complaints, {name}':32} {taken * 1e3:8.1f} ms, {found} shown")
    return longest


def main(rows: int) -> None:
    draw = random.Random(20160908)
    with tempfile.TemporaryDirectory() as place:
        actor = Actor("测试局长", "leaders", "局领导", Role.LEADER)
        desk = open_desk(Path(place) / "数据", actor, FixedClock(date(2026, 11, 23)), create=True)
        begun = perf_counter()
        fill(desk, draw, rows)
        filled = perf_counter() - begun
        begun = perf_counter()
        catch_up(desk.store)
        caught = perf_counter() - begun
        print(f"{rows:,} complaints: written {filled:.0f} s, index {caught:.0f} s ({caught / filled:.1f} x)")
        compare_search(desk)
        longest = compare_earlier(desk, draw)
        told = verdict(longest * 1e3, LIMIT * 1e3, " ms")
        print(f"earlier complaints at most {longest * 1e3:.1f} ms, {told}")
        desk.store.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
