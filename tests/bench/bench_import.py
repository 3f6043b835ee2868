"""Time and memory of the import of a large list; the limit is 400 MB for 50,000 rows.

Run as ``python tests/bench/bench_import.py [ROWS] [LIST]``; the list is one of ``LISTS``, powers by default.
Each step runs in a separate process, so that its peak is measured separately; the step "opened" only opens
the data, which for parts of items and for standards holds a power list of a tenth of the rows.
"""

import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.bench.measuring import share, verdict

HERE = Path(__file__).resolve().parents[2]
ROWS = share(50_000)
LIMIT_MB = 400
HEAD = (
    *("序号", "职权编码", "职权名称", "所属主项", "职权类别", "实施主体", "实施依据", "实施对象", "法定时限"),
    *("承诺时限", "承办处室", "负责人", "联系电话", "监督电话", "备注"),
)


def _power(number: int) -> tuple[object, ...]:
    parent = f"{number // 10 * 10:06d}" if number % 10 else ""
    basis = f"《某省盐业管理条例》第{number % 90 + 1}条；《食盐专营办法》第{number % 30 + 1}条"
    return (
        *(f"{number:06d}", f"第{number}项食盐经营行为的监督检查", parent, "行政处罚"),
        *("某市盐业管理局", basis, "食盐经营者", "20个工作日", f"{number % 15 + 1}个工作日"),
        *("盐政处", "样例甲", "0371-00000000", "0371-00000001", f"备注{number}"),
    )


def _step(number: int) -> tuple[object, ...]:
    after = "结束" if number % 10 == 9 else ""
    return (
        f"{number // 10:06d}",
        f"第{number}环节",
        "窗口岗",
        "样例甲",
        number % 9,
        "个工作日",
        after,
        "检验",
    )


def _basis(number: int) -> tuple[object, ...]:
    return (f"{number // 10:06d}", f"第{number}号办法", "第九条", "条文摘录", "2016-05-01", None)


def _standard(number: int) -> tuple[object, ...]:
    low = number % 3
    return (
        *(f"{number // 30:06d}", f"第{number // 3}种违法行为", ("轻微", "一般", "严重")[low], "初次违法的"),
        *("罚款", low, low + 1, 0, 3, "倍货值", "某条例", "第九条", "示例〔2016〕3号"),
    )


def _officer(number: int) -> tuple[object, ...]:
    return (
        f"样例{number}",
        "盐政处",
        "行政执法证",
        f"A{number:06d}",
        "2024-01-01",
        "2029-01-01",
        "有效",
        "无",
    )


def _fee(number: int) -> tuple[object, ...]:
    return (
        f"F{number:06d}",
        f"第{number}项费",
        "收费",
        "条例",
        "按次",
        "100元",
        "企业",
        "全市",
        "2015-01-01",
        "长期",
    )


def _law(number: int) -> tuple[object, ...]:
    return (f"《某条例{number}》", f"第{number}号", "行政法规", "2016-05-01", "2016-06-01", None, "备注")


LISTS = {
    "powers": (HEAD, _power),
    "steps": (("序号", "编码", "环节", "岗位", "经办人", "时限", "单位", "去向", "不计入时限"), _step),
    "bases": (("序号", "编码", "法规名称", "条款", "条文内容", "有效期起", "有效期止"), _basis),
    "standards": (
        (
            *("序号", "处罚事项", "违法行为", "阶次", "适用情形", "处罚种类", "下限", "上限"),
            *("法定下限", "法定上限", "单位", "处罚依据", "依据条款", "制定文件"),
        ),
        _standard,
    ),
    "officers": (
        ("序号", "姓名", "所在处室", "证件种类", "执法证号", "发证日期", "有效期至", "证件状态", "备注"),
        _officer,
    ),
    "fees": (
        (
            *("序号", "编码", "项目名称", "种类", "征收依据", "征收期限", "征收标准", "征收对象", "征收范围"),
            *("执行起", "执行止"),
        ),
        _fee,
    ),
    "laws": (("序号", "文件名称", "文号", "效力层级", "公布日期", "施行日期", "废止日期", "备注"), _law),
}
"""The head of each list, and its row of a number."""

ON_POWERS = ("steps", "bases", "standards")
"""Lists whose rows name items of the power list."""


def write(path: Path, rows: int, name: str) -> None:
    from openpyxl import Workbook

    head, row = LISTS[name]
    book = Workbook(write_only=True)
    sheet = book.create_sheet("清单")
    sheet.append(["某市盐业管理局"])
    sheet.append(head)
    for number in range(rows):
        sheet.append((number + 1, *row(number)))
    book.save(path)


def _listed(path: Path):
    """Return the list a workbook is named after."""
    from saltdesk.ledgers.importables import importable

    return importable(path.stem)


def _rows(path: Path):
    from saltdesk.workbooks.reading import read_workbook

    return read_workbook(path, _listed(path).fields)


def bare(path: Path, _desk) -> int:
    """Read the values with openpyxl only: the least time of every reader that uses it."""
    from openpyxl import load_workbook

    return sum(1 for _ in load_workbook(path, read_only=True).active.iter_rows(values_only=True))


def opened(_path: Path, _desk) -> int:
    return 0


def read(path: Path, _desk) -> int:
    return sum(1 for _ in _rows(path))


def dry_run(path: Path, desk) -> int:
    plan = _listed(path).plan(desk, _rows(path))
    assert not plan.blocked, plan.errors[:3]
    return len(plan.rows)


def apply(path: Path, desk) -> int:
    one = _listed(path)
    return len(one.apply(desk, one.plan(desk, _rows(path)), path.name, False).rows)


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


def run(name: str, path: Path, folder: Path) -> tuple[float, float, float]:
    """Return rows, processor seconds and peak memory of one step in a process of its own."""
    command = [sys.executable, __file__, "--step", name, str(path), str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=HERE)
    count, seconds, peak = map(float, done.stdout.split())
    return count, seconds, peak


def main(rows: int, name: str) -> int:
    with TemporaryDirectory() as place:
        path, folder = Path(place) / f"{name}.xlsx", Path(place) / "数据"
        write(path, rows, name)
        if name in ON_POWERS:
            powers = Path(place) / "powers.xlsx"
            write(powers, rows // 10 + 1, "powers")
            run("import", powers, folder)
        print(
            f"{name}: {rows} rows, {len(LISTS[name][0])} columns, {path.stat().st_size / 2**20:.1f} MB packed"
        )
        highest, floor = 0.0, 0.0
        for step_name in STEPS:
            _, seconds, peak = run(step_name, path, folder)
            floor = seconds if step_name == "openpyxl alone" else floor
            highest = max(highest, peak)
            ratio = f", {seconds / floor:.1f} x openpyxl alone" if floor else ""
            speed = f"{rows / seconds:9,.0f} rows/s, " if seconds > 0.01 else ""
            print(f"{step_name:>15}: {seconds:6.1f} s, {speed}peak {peak:4.0f} MB{ratio}")
        print(f"highest peak {highest:.0f} MB, {verdict(highest, LIMIT_MB, ' MB')}")
        return int(highest >= LIMIT_MB)


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    if sys.argv[1:2] == ["--step"]:
        step(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS, *sys.argv[2:3] or ["powers"]))
