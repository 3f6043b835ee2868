"""What encryption costs: the same work on plain and on encrypted data, in one run."""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.registry import ledger
from saltdesk.services.access.lookup import find
from saltdesk.services.accounts import unlocking
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.accounts.founding import FirstPerson, first_key
from saltdesk.services.complaints.intake import Intake, register_complaint
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.storage.keys.data_key import DataKey
from saltdesk.storage.keys.key_ring import write_ring
from saltdesk.workbooks.writing import write_ledger
from tests.bench.bench_storage import MOMENT, intake
from tests.people import LEADER

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000
TIMES = 7
CLOCK = FixedClock(MOMENT.date())
KEY = DataKey(bytes(range(32)))
PASSWORD = "yan-2026-zheng"


def seconds(work: Callable[[], object], times: int = TIMES) -> float:
    """Median of several runs."""
    taken = []
    for _ in range(times):
        begun = perf_counter()
        work()
        taken.append(perf_counter() - begun)
    return median(taken)


def opened(folder: Path, key: DataKey | None) -> Desk:
    return open_desk(folder, LEADER, CLOCK, create=True, key=key)


def measured(folder: Path, key: DataKey | None) -> dict[str, float]:
    """Return the seconds of each kind of work on data of its own."""
    draw = random.Random(7)
    opened(folder, key).store.close()
    found = {"start (open and close)": seconds(lambda: opened(folder, key).store.close())}
    desk = opened(folder, key)
    given: list[Intake] = [intake(draw) for _ in range(ROWS)]
    begun = perf_counter()
    for one in given:
        register_complaint(desk, one)
    found["act (a complaint registered)"] = (perf_counter() - begun) / ROWS
    find(desk, Area.COMPLAINTS, Query(text="收费"))
    found["search (two characters)"] = seconds(lambda: find(desk, Area.COMPLAINTS, Query(text="收费")))
    target = folder.parent / f"{folder.name}.xlsx"
    found["export (all complaints)"] = seconds(
        lambda: write_ledger(desk, ledger("complaints"), Query(), target), 3
    )
    document = random.Random(3).randbytes(2_000_000)
    found["document (2 MB stored and read)"] = seconds(
        lambda: desk.store.files.get(desk.store.files.put(document + random.randbytes(4)))
    )
    desk.store.close()
    found["start (full data)"] = seconds(lambda: opened(folder, key).store.close())
    return found


def main() -> None:
    """Print each time and its ratio."""
    with tempfile.TemporaryDirectory() as work:
        # Twice each in turn, and the better one: the first run of all also warms the program up.
        tries = {
            key: [measured(Path(work) / f"{turn}-{bool(key)}", key) for turn in range(2)]
            for key in (None, KEY)
        }
        plain, safe = (
            {kind: min(one[kind] for one in tries[key]) for kind in tries[key][0]} for key in (None, KEY)
        )
        print(f"{ROWS:,} complaints; baseline: the same work on data that is not encrypted")
        for kind, before in plain.items():
            after = safe[kind]
            print(f"{kind:34} {before * 1000:9.2f} ms {after * 1000:9.2f} ms   x {after / before:.2f}")
        person, new = FirstPerson("甄一", "bg"), NewPassword(PASSWORD, PASSWORD)
        folder = Path(work) / "0-True"
        write_ring(folder, first_key(person, new).ring)
        took = seconds(lambda: unlocking.unlock(folder, "甄一", PASSWORD, CLOCK.now()), 3)
        print(f"{'password checked (scrypt)':34} {took * 1000:9.2f} ms, once a sign-in")


if __name__ == "__main__":
    main()
