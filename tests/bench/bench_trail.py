"""Benchmark of the proof by the trail: `verify` rebuilds every row, against reading the same rows once.

Run with `make bench`.
"""

import json
import resource
import sys
import tempfile
import time
from datetime import date, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.complaints import COMPLAINTS
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail import audit, replay
from saltdesk.storage.trail.audit import Note, recorded

ROWS, AN_ENTRY = 50_000, 50
AIM = 10
"""Seconds for the proof of 100,000 rows."""


def fill(desk: object) -> None:
    """Write complaints with an entry of the trail for every fifty of them."""
    at = datetime(2026, 11, 23, 9)
    for start in range(0, ROWS, AN_ENTRY):
        note = Note(at, desk.actor, "complaint.import", Area.COMPLAINTS, "导入")
        with recorded(desk.store, note):
            for number in range(start, start + AN_ENTRY):
                COMPLAINTS.insert(Complaint(f"2026-{number:06}", received_at=at, matter="收费没有依据" * 3))


def timed(work: object) -> float:
    """Return the seconds that a call takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def read_once() -> None:
    """Read every row and every entry, and take the JSON of the entries apart."""
    for table in replay.audited_tables():
        database.execute_sql(f"SELECT * FROM {table}").fetchall()
    for entry in audit.since(0):
        json.loads(entry.diffs)


def main() -> None:
    """Fill an office and print how long its proof takes."""
    with tempfile.TemporaryDirectory() as folder:
        actor = Actor("示例", role=Role.ADMINISTRATOR)
        desk = open_desk(Path(folder) / "office", actor, FixedClock(date(2026, 11, 23)), create=True)
        print(f"{ROWS:,} rows written with their trail: {timed(lambda: fill(desk)):.1f} s")
        base = timed(read_once)
        found: list[str] = []
        proof = timed(lambda: found.extend(replay.replay_problems(database, audit.since(0))))
        chain = timed(lambda: found.extend(audit.problems()))
        assert found == []
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"rebuild and compare {proof:.2f} s ({proof / base:.1f} x reading rows and entries once)")
        print(f"hash chain {chain:.2f} s")
        taken = (proof + chain) * 100_000 / ROWS
        verdict = "met" if taken <= AIM else "MISSED"
        print(f"per 100,000 rows: {taken:.1f} s; aim {AIM}: {verdict}")
        print(f"peak {peak:.0f} MB, which grows with the rows")
        desk.store.close()


if __name__ == "__main__":
    main()
