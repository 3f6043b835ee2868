"""Time of an import into a shared database, compared with the same import into a file of this computer.

Run as ``python tests/bench/bench_shared_import.py [ROWS]``. What counts is how long the act holds the lock,
for which everybody else waits: the time of the act itself, without reading and checking the workbook.
"""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bench_import import write

from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.ledgers.importables import importable
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.sharing import mark
from saltdesk.workbooks.reading import read_workbook
from tests import cluster

ROWS = 3_000
LEADER = Actor("测试局长", "leaders", "局领导", Role.LEADER)
CLOCK = FixedClock(date(2026, 11, 23))
HEAD = (
    "序号",
    "收到时间",
    "受理渠道",
    "投诉人",
    "联系电话",
    "被投诉处室",
    "涉及事项",
    "投诉内容",
    "处理结果",
)


def write_complaints(path: Path, rows: int) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("登记簿")
    sheet.append(HEAD)
    for number in range(rows):
        day = f"2026-{number % 10 + 1:02d}-{number % 28 + 1:02d}"
        caller = (f"赵示例{number}", f"0371-6{number:07d}")
        facts = f"第{number}次窗口要求另交街道证明，清单里没有这一项，来回三次没有办成。"
        sheet.append((number + 1, day, "电话", *caller, "盐政处", "食盐零售许可证核发", facts, "已答复"))
    book.save(path)


def seconds(folder: Path, path: Path) -> float:
    """Import a workbook and return the seconds of the act."""
    desk = open_desk(folder, LEADER, CLOCK, create=not mark.read_server(folder))
    one = importable(path.stem)
    plan = one.plan(desk, read_workbook(path, one.fields))
    assert not plan.blocked, plan.errors[:3]
    begun = perf_counter()
    one.apply(desk, plan, path.name, False)
    taken = perf_counter() - begun
    desk.store.close()
    return taken


def main(rows: int) -> None:
    with TemporaryDirectory() as place, cluster.running(("fsync=on",)) as socket:
        os.environ[cluster.SOCKET] = str(socket)
        for name in ("powers", "complaints"):
            path = Path(place) / f"{name}.xlsx"
            write_complaints(path, rows) if name == "complaints" else write(path, rows, name)
            local, shared = Path(place) / f"local-{name}", Path(place) / f"shared-{name}"
            shared.mkdir()
            cluster.build(name)
            mark.write_server(shared, cluster.server_of(name))
            here = seconds(local, path)
            there = seconds(shared, path)
            print(f"{name}: {rows} rows, {here:.1f} s here, {there:.1f} s shared, {there / here:.1f} times")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
