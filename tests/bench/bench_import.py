"""Time and memory of the import of a large list; the limit is 400 MB for 50,000 rows.

Run as ``python tests/bench/bench_import.py [ROWS]``. Each step runs in a separate process, so that its peak
is measured separately; the step "opened" only opens the data.
"""

import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

HERE = Path(__file__).resolve().parents[2]
ROWS = 50_000
LIMIT_MB = 400
HEAD = (
    *("序号", "职权编码", "职权名称", "所属主项", "职权类别", "实施主体", "实施依据", "实施对象", "法定时限"),
    *("承诺时限", "承办处室", "负责人", "联系电话", "监督电话", "备注"),
)


def write(path: Path, rows: int) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("清单")
    sheet.append(["某市盐业管理局权力清单"])
    sheet.append(HEAD)
    for number in range(rows):
        parent = f"{number // 10 * 10:06d}" if number % 10 else ""
        basis = f"《某省盐业管理条例》第{number % 90 + 1}条；《食盐专营办法》第{number % 30 + 1}条"
        sheet.append(
            (
                *(number + 1, f"{number:06d}", f"第{number}项食盐经营行为的监督检查", parent, "行政检查"),
                *("某市盐业管理局", basis, "食盐经营者", "20个工作日", f"{number % 15 + 1}个工作日"),
                *("盐政处", "样例甲", "0371-00000000", "0371-00000001", f"备注{number}"),
            )
        )
    book.save(path)


def _rows(path: Path):
    from saltdesk.services.lists.power_fields import POWER_IMPORT
    from saltdesk.workbooks.reading import read_workbook

    return read_workbook(path, POWER_IMPORT)


def bare(path: Path, _desk) -> int:
    """Read the values with openpyxl only: the least time of every reader that uses it."""
    from openpyxl import load_workbook

    return sum(1 for _ in load_workbook(path, read_only=True).active.iter_rows(values_only=True))


def opened(_path: Path, _desk) -> int:
    return 0


def read(path: Path, _desk) -> int:
    return sum(1 for _ in _rows(path))


def dry_run(path: Path, _desk) -> int:
    from saltdesk.services.desk.importing import RowFate
    from saltdesk.services.lists.power_import import plan_power_import

    plan = plan_power_import(_rows(path))
    assert not plan.blocked, plan.errors[:3]
    return plan.count(RowFate.NEW) + plan.count(RowFate.UNCHANGED)


def apply(path: Path, desk) -> int:
    from saltdesk.services.lists.power_import import apply_power_import, plan_power_import

    return len(apply_power_import(desk, plan_power_import(_rows(path)), path.name).rows)


STEPS = {
    "opened": opened,
    "openpyxl alone": bare,
    "read": read,
    "dry run": dry_run,
    "import": apply,
    "again": dry_run,
}


def step(name: str, path: Path, folder: Path) -> None:
    """Run one step, and print its rows, processor seconds and peak memory of the process in MB."""
    from datetime import date

    from saltdesk.domain.base.clock import FixedClock
    from saltdesk.domain.base.people import Actor, Role
    from saltdesk.services.house.maintenance import open_desk

    desk = open_desk(
        folder,
        Actor("测试局长", "leaders", "局领导", Role.LEADER),
        FixedClock(date(2026, 11, 23)),
        create=True,
    )
    start = process_time()
    rows = STEPS[name](path, desk)
    seconds = process_time() - start
    desk.store.close()
    print(rows, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main(rows: int) -> int:
    with TemporaryDirectory() as place:
        path, folder = Path(place) / "清单.xlsx", Path(place) / "数据"
        write(path, rows)
        print(f"{rows} rows, {len(HEAD)} columns, {path.stat().st_size / 2**20:.1f} MB packed")
        highest, floor = 0.0, 0.0
        for name in STEPS:
            command = [sys.executable, __file__, "--step", name, str(path), str(folder)]
            done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=HERE)
            count, seconds, peak = map(float, done.stdout.split())
            floor = seconds if name == "openpyxl alone" else floor
            highest = max(highest, peak)
            ratio = f", {seconds / floor:.1f} x openpyxl alone" if floor else ""
            print(f"{name:>15}: {seconds:6.1f} s, {count / seconds:9,.0f} rows/s, peak {peak:4.0f} MB{ratio}")
        verdict = "under" if highest < LIMIT_MB else "OVER"
        print(f"highest peak {highest:.0f} MB, {verdict} {LIMIT_MB} MB")
        return int(highest >= LIMIT_MB)


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    if sys.argv[1:2] == ["--step"]:
        step(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
