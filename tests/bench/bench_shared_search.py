"""Times of searches in the shared database beside the index of one computer, on the same texts in one run.

Arguments: the number of texts (100,000). Needs the programs of a PostgreSQL server.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import median
from time import perf_counter

from saltdesk.storage.search import SearchIndex
from saltdesk.storage.search_engine import Document, Search
from saltdesk.storage.sharing.search import SharedSearch
from saltdesk.storage.sharing.shared_data import SharedData
from saltdesk.storage.tables.base import database
from tests import cluster

TEXTS = 100_000
AREA = "complaints"
WORDS = (
    *("盐业", "专营", "批发", "许可", "收费", "标准", "检查", "处罚", "公示", "依据", "窗口", "办理"),
    *("时限", "材料", "退回", "答复", "电话", "来信", "举报", "服务", "态度", "超期", "告知", "程序"),
)
QUERIES = {
    "1 character, common": "盐",
    "1 character, rare": "鹾",
    "2 characters, common": "收费",
    "2 characters, rare": "独缺",
    "2 characters across words": "费依",
    "4 characters": "收费依据",
    "two common words": "收费 处罚",
    "common and rare": "收费 独缺",
    "no hit": "从无此词",
}


def texts(count: int) -> Iterator[Document]:
    draw = random.Random(20160908)
    for key in range(1, count + 1):
        words = draw.choices(WORDS, k=64)
        if key % 10_000 == 7:
            words[30] = "独缺鹾"
        yield AREA, key, "\n".join(("".join(words[:20]), "".join(words[20:])))


def milliseconds(ask: Callable[[], object], times: int = 7) -> float:
    taken = []
    for _ in range(times):
        begun = perf_counter()
        ask()
        taken.append(perf_counter() - begun)
    return median(taken) * 1e3


def fill(index: Search, count: int) -> float:
    begun = perf_counter()
    index.update(texts(count), (1, "x"))
    return perf_counter() - begun


def told(name: str, ours: float, theirs: float, more: str = "") -> None:
    print(f"{name:28} {ours:8.2f} ms   {ours / theirs:6.1f} times as long as FTS5 ({theirs:.2f} ms){more}")


def compare(local: Search, shared: Search, count: int) -> None:
    told("indexing, per 1,000 texts", *(fill(index, count) / count * 1e6 for index in (shared, local)))
    with database.acting():
        database.execute_sql("ANALYZE guard.words")
    for name, query in QUERIES.items():
        found = local.find(AREA, query)
        assert shared.find(AREA, query) == found, query
        times = [milliseconds(partial(index.find, AREA, query)) for index in (shared, local)]
        told(name, *times, f", {len(found)} hits")
    pairs = [first[-1] + second[0] for first, second in pairwise(WORDS)][:20]
    assert shared.newest_with(AREA, pairs, 250) == local.newest_with(AREA, pairs, 250)
    ask = [partial(index.newest_with, AREA, pairs, 250) for index in (shared, local)]
    told("20 pairs of a similar text", *map(milliseconds, ask))


def main() -> None:
    if cluster.binaries() is None:
        print("No PostgreSQL server is installed here, so the shared search is not measured.")
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else TEXTS
    # The server writes its log to the disk here, as in an office.
    with cluster.running(()) as socket, tempfile.TemporaryDirectory() as folder:
        os.environ[cluster.SOCKET] = str(socket)
        cluster.build("bench")
        database.initialize(SharedData(cluster.server_of("bench"), None))
        database.connect()
        compare(SearchIndex(Path(folder) / "search.db"), SharedSearch(), count)
        database.settle()
        database.close()


if __name__ == "__main__":
    main()
