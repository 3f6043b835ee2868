"""Time of the export of the complaint ledger, compared with openpyxl loops that write the same cells.

Run as ``python tests/bench/bench_export.py [ROWS]``. Both baselines take the values of the finished workbook
from memory and use no database. "Cells" writes every value as a ``WriteOnlyCell`` with one shared style, as
many cells as the export has; "values" appends bare rows without styles and empty cells. The export also
reads the records and their details, masks the complainants, sets row heights and writes the audit trail.
"""

from __future__ import annotations

import pickle
import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from mmap import PAGESIZE
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.handling import ComplaintStep
from saltdesk.domain.complaints.links import ComplaintLink, LinkKind
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.areas.complaints import ATTACHMENTS, COMPLAINANTS, COMPLAINT_LINKS, COMPLAINTS, STEPS
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail.audit import Note, recorded
from saltdesk.workbooks.writing import write_ledger
from tests.bench.measuring import share, verdict

ROWS = share(10_000)
AIM, AIM_MB = 1.1, 150
"""At most so many times the bare loop with cells, and so many MB more than before."""

BLOCK = 1000
MOMENT = datetime(2026, 11, 2, 9)
DAY = date(2026, 11, 3)
WORDS = ("盐业", "专营", "批发", "许可", "收费", "罚款", "检查", "窗口", "证明", "材料", "退回", "押金")


def words(draw: random.Random, times: int) -> str:
    return "，".join("".join(draw.choices(WORDS, k=4)) for _ in range(times))


def complaint(draw: random.Random, key: int) -> Complaint:
    """Return an answered complaint; one in fifty contains the caller's name."""
    return Complaint(
        number=f"F-{key}",
        received_at=MOMENT - timedelta(hours=draw.randrange(20_000)),
        masked_name="甄**",
        matter=words(draw, 2),
        facts=words(draw, 10) + ("。我是甄无名。" if key % 50 == 0 else "。"),
        request="退还多收的费用",
        object_office=draw.choice(("盐政处", "法制处", "办公室")),
        handling_office="办公室",
        received_by="测试员",
        status=draw.choice(list(ComplaintStatus)),
        decided_on=DAY,
        decided_by="测试员",
        answered_on=DAY,
        answered_how="电话",
        answer=words(draw, 5),
        due_on=DAY,
    )


def fill(desk: Desk, draw: random.Random, rows: int) -> None:
    """Insert complaints with complainants and two steps each, some with material or a link."""
    for start in range(0, rows, BLOCK):
        with recorded(desk.store, Note(MOMENT, desk.actor, "bench", Area.COMPLAINTS, "填充")):
            for key in range(start, start + BLOCK):
                saved = COMPLAINTS.insert(complaint(draw, key))
                contact = f"139{draw.randrange(20_000):08d}"
                COMPLAINANTS.insert(Complainant(complaint=saved.id, name="甄无名", contact=contact))
                for _ in range(2):
                    STEPS.insert(ComplaintStep(saved.id, DAY, f"走访{draw.choice(WORDS)}", "甲"))
                if key % 4 == 0:
                    ATTACHMENTS.insert(ComplaintAttachment(saved.id, f"缴费收据{key}.jpg"))
                if key % 10 == 0 and key:
                    COMPLAINT_LINKS.insert(ComplaintLink(saved.id, saved.id - 1, LinkKind.REPEAT))


def kept_values(book: Path, place: Path) -> list[Path]:
    """Store the rows of each sheet in blocks in a file, so that the baselines read no workbook."""
    files = []
    for number, sheet in enumerate(load_workbook(book, read_only=True).worksheets):
        files.append(place / f"{number}.rows")
        with files[-1].open("wb") as stream:
            rows = [list(row) for row in sheet.iter_rows(min_row=4, values_only=True)]
            for start in range(0, len(rows), BLOCK):
                pickle.dump(rows[start : start + BLOCK], stream)
    return files


def blocks(file: Path) -> Iterator[list[list[Any]]]:
    with file.open("rb") as stream:
        while stream.peek(1):
            yield pickle.load(stream)


def bare_seconds(files: list[Path], target: Path, *, is_styled: bool) -> float:
    """Return the seconds for writing prepared values, without the time to read them."""
    book, taken = Workbook(write_only=True), 0.0
    for file in files:
        sheet = book.create_sheet()
        shared = WriteOnlyCell(sheet)
        shared.font = Font(name="宋体", size=10.5)
        shared.alignment = Alignment(vertical="center", wrap_text=True)
        for rows in blocks(file):
            begun = perf_counter()
            for row in rows:
                sheet.append([_styled(sheet, value, shared) for value in row] if is_styled else row)
            taken += perf_counter() - begun
    begun = perf_counter()
    book.save(target)
    return taken + perf_counter() - begun


def _styled(sheet: Any, value: object, shared: Any) -> Any:
    cell = WriteOnlyCell(sheet, value)
    cell._style = shared._style
    return cell


def memory() -> float:
    """Return the resident memory of the process in MB (Linux only)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * PAGESIZE / 1024**2


def export(desk: Desk, target: Path) -> tuple[float, int, float]:
    """Return the seconds, database statements and peak growth of memory (MB) of the export."""
    count, execute = 0, database.obj.execute_sql
    held = [memory()]

    def counted(*args: Any, **options: Any) -> Any:
        nonlocal count
        count += 1
        return execute(*args, **options)

    database.obj.execute_sql = counted
    begun = perf_counter()
    try:
        write_ledger(desk, COMPLAINT_LEDGER, Query(), target, lambda _done, _total: held.append(memory()))
    finally:
        database.obj.execute_sql = execute
    return perf_counter() - begun, count, max(held) - held[0]


def open_bureau(place: Path) -> Desk:
    actor = Actor("测试局长", "leaders", "局领导", Role.LEADER)
    return open_desk(place / "数据", actor, FixedClock(date(2026, 11, 23)), create=True)


def prepare(place: Path, rows: int) -> None:
    desk = open_bureau(place)
    fill(desk, random.Random(20160908), rows)
    desk.store.close()


def main(rows: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        # A separate process, so that the memory for filling does not hide the memory for the export.
        filling = get_context("spawn").Process(target=prepare, args=(place, rows))
        filling.start()
        filling.join()
        desk = open_bureau(place)
        write_ledger(desk, COMPLAINT_LEDGER, Query(status="nothing"), place / "先.xlsx")
        target = place / "台账.xlsx"
        taken, statements, grown = export(desk, target)
        desk.store.close()
        size = target.stat().st_size / 1024**2
        print(f"{rows:,} complaints: {taken:.1f} s, {statements:,} statements, file of {size:.1f} MB")
        print(f"memory: {grown:.0f} MB more than before; {verdict(grown, AIM_MB, ' MB')}")
        files = kept_values(target, place)
        cells = bare_seconds(files, place / "格.xlsx", is_styled=True)
        values = bare_seconds(files, place / "值.xlsx", is_styled=False)
        ratio = taken / cells
        print(f"bare loop, cells  {cells:8.1f} s: export {ratio:.2f} x; {verdict(ratio, AIM)}")
        print(f"bare loop, values {values:8.1f} s: export {taken / values:.2f} x")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS)
