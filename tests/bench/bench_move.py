"""Times and memory of moving an office into a shared database and back, compared with checking its data."""

from __future__ import annotations

import os
import resource
import subprocess
import tempfile
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from time import perf_counter

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.unlocking import unlock
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.sharing.moving import Returner, move_from, move_to
from saltdesk.storage import checking
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.trail.audit import Note, recorded
from tests import cluster
from tests.accounts import KEEPER, PASSWORD, give_accounts
from tests.moving_office import FRESH
from tests.moving_office import KEEPER as LOGIN
from tests.people import LEADER

ROWS = int(os.environ.get("SALTDESK_BENCH_ROWS", "100000"))
ACT = 500
CLOCK = FixedClock(date(2026, 11, 23))
FACTS = "窗口办理食盐零售许可时要求另交街道证明，清单里没有这一项，来回三次没有办成。" * 3


@dataclass
class Phases:
    """When the progress of a move passed each hundredth."""

    began: float = field(default_factory=perf_counter)
    passed: dict[int, float] = field(default_factory=dict)

    def __call__(self, done: int, total: int) -> None:
        self.passed[100 * done // total] = perf_counter() - self.began

    def until(self, percent: int) -> float:
        """Seconds until the progress was last seen at or below a hundredth."""
        return max((at for one, at in self.passed.items() if one <= percent), default=0.0)


def peak() -> float:
    """The most memory this process held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def fill(folder: Path) -> None:
    desk = open_desk(folder, LEADER, CLOCK, create=True)
    for start in range(0, ROWS, ACT):
        note = Note(CLOCK.now(), LEADER, "complaint.import", Area.COMPLAINTS, f"导入投诉{ACT}件")
        with recorded(desk.store, note):
            for row in range(start, min(start + ACT, ROWS)):
                made = COMPLAINTS.insert(
                    Complaint(
                        number=f"2026-{row:06}",
                        status=ComplaintStatus.REGISTERED,
                        received_at=datetime(2026, 11, 20, 9),
                        matter="食盐零售许可证核发",
                        facts=f"{row}{FACTS}",
                        request="停止收取证明",
                    )
                )
                COMPLAINANTS.insert(Complainant(complaint=made.id, name="赵示例", contact="0371-60001234"))
    desk.store.close()
    give_accounts(folder)


def kept_there(socket: Path) -> str:
    """Tell the size of the shared database, and what a dump of it takes."""
    with cluster.connect("bench") as connection:
        (size,) = connection.execute("SELECT pg_database_size(current_database())").fetchone()
    began = perf_counter()
    asked = ["pg_dump", "-Fc", "-h", str(socket), "-U", cluster.OWNER, "bench"]
    dumped = len(subprocess.run(asked, check=True, capture_output=True).stdout)
    return (
        f"database {size / 2**20:.0f} MB, dumped in {perf_counter() - began:.1f} s to {dumped / 2**20:.0f} MB"
    )


def main() -> None:
    with cluster.running(("fsync=on",)) as socket, tempfile.TemporaryDirectory() as place:
        os.environ[cluster.SOCKET] = str(socket)
        cluster.create("bench")
        server, folder = cluster.server_of("bench"), Path(place) / "数据"
        fill(folder)
        size = (folder / "data.db").stat().st_size / 1024 / 1024
        print(f"{ROWS} complaints, data.db {size:.0f} MB, memory before {peak():.0f} MB")

        desk = open_desk(folder, LEADER, CLOCK)
        began = perf_counter()
        assert not list(checking.problems(desk.store))
        baseline = perf_counter() - began
        desk.store.close()
        print(f"baseline: checking the data here {baseline:.1f} s, memory {peak():.0f} MB")

        for name in ("there", "back"):
            phases = Phases()
            if name == "there":
                unlocked = unlock(folder, KEEPER, PASSWORD, CLOCK.now())
                move_to(folder, unlocked, server, LOGIN, CLOCK, phases)
                parts = (("check", 0, 20), ("texts", 20, 25), ("rows", 25, 65), ("check there", 65, 98))
            else:
                returner = Returner(KEEPER, NewPassword(FRESH, FRESH))
                move_from(folder, server, LOGIN, returner, CLOCK, phases)
                parts = (("check there", 0, 20), ("rows", 20, 65), ("check", 65, 98))
            whole = perf_counter() - phases.began
            print(f"{name}: {whole:.1f} s, {whole / baseline:.1f} times the baseline, memory {peak():.0f} MB")
            if name == "there":
                print("   " + kept_there(socket))
            told = (f"{part} {phases.until(end) - phases.until(start):.1f} s" for part, start, end in parts)
            print("   " + ", ".join(told))


if __name__ == "__main__":
    main()
