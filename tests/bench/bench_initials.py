"""Time of the search by pinyin initials among 3,000 power items, compared with text search."""

from __future__ import annotations

import random
import tempfile
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.items import PowerClass, PowerItem
from saltdesk.services.access.lookup import find
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.trail.audit import Note, recorded

ITEMS = 3000
ROUNDS = 9
BUDGET = 0.050
"""Seconds after which users notice a search."""

WORDS = (
    "食盐",
    "零售",
    "批发",
    "许可证",
    "核发",
    "变更",
    "注销",
    "擅自",
    "加工",
    "碘盐",
    "运输",
    "重复使用",
    "处罚",
)
QUERIES = {"initials": "syxkz", "initials, one wrong": "qqsyxkzhf", "initials, nothing": "qqqqqq"}


def item(number: int, draw: random.Random) -> PowerItem:
    name = "".join(draw.choices(WORDS, k=6)) + str(number)
    return PowerItem(f"41{number:06}", name, PowerClass.PENALTY, legal_basis="《示例条例》第一条")


def main() -> None:
    """Fill a database, search, and print the medians."""
    draw = random.Random(4)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        actor = Actor("测试局长", "leaders", "局领导", Role.LEADER)
        desk = open_desk(Path(folder) / "data", actor, FixedClock(date(2026, 11, 23)), create=True)
        with recorded(desk.store, Note(desk.clock.now(), actor, "power.import", Area.POWERS, "导入")):
            POWERS.insert_all(item(number, draw) for number in range(ITEMS))

        def seconds(text: str) -> float:
            begin = perf_counter()
            find(desk, Area.POWERS, Query(text=text))
            return perf_counter() - begin

        seconds("食盐")  # the index catches up
        baseline = median(seconds("许可证") for _ in range(ROUNDS))
        print(f"text search among {ITEMS:,}: {baseline * 1000:.1f} ms (baseline)")
        print(f"first search by initials (readings are loaded): {seconds('syxkz') * 1000:.0f} ms")
        for title, text in QUERIES.items():
            taken = median(seconds(text) for _ in range(ROUNDS))
            share = f"{taken / baseline:.1f} of the baseline"
            print(f"{title}: {taken * 1000:.1f} ms, {share}, budget {BUDGET * 1000:.0f} ms")
        desk.store.close()


if __name__ == "__main__":
    main()
