"""Time to publish a version of 3,000 power items, and to read the list as of a day.

Run as ``python tests/bench/bench_lists.py``. The time on the processor stands beside the time on the clock,
which others on the computer share. Baselines: ``read`` the same items from their table as records,
``write`` a plain update of every item and a plain insert of its content with a commit, without any trail.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from time import perf_counter, process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sqlcipher3 import dbapi2

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clock import FixedClock
from saltdesk.domain.base.people import Actor, Role
from saltdesk.domain.lists.flow import FlowStep
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.domain.lists.versions import ListKind, ListVersion, VersionStatus, content_of
from saltdesk.domain.registers.publications import Publication
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.maintenance import open_desk
from saltdesk.services.lists import public_lists, versions
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.versions import VERSIONS
from saltdesk.storage.trail.audit import Note, recorded
from tests.bench.measuring import share, verdict

ITEMS = share(3_000)
PUBLISH, AS_OF = 0.5, 0.1
"""Seconds that publishing and reading may take."""

MOMENT = datetime(2026, 11, 1, 9)


def item(number: int) -> PowerItem:
    """Return a power item with three steps."""
    steps = tuple(FlowStep(name, "经办", "测试员") for name in ("受理", "审查", "决定"))
    return PowerItem(
        code=str(number),
        name=f"事项{number}",
        legal_basis="《食盐专营办法》第十条" * 5,
        flow="受理、审查、决定" * 5,
        head="测试员",
        handler_certificate="测试员、示例员",
        steps=steps,
        status=ItemStatus.CONFIRMED,
    )


def confirmed(desk: Desk) -> ListVersion:
    """Store a confirmed version of new items, and return it."""
    with recorded(desk.store, Note(MOMENT, desk.actor, "power.import", Area.POWERS, "填充")):
        made = POWERS.insert_all(item(number) for number in range(ITEMS))
        version = ListVersion(
            items=tuple(one.id for one in made), number=1, title="第1版", confirmed_on=MOMENT.date()
        )
        return VERSIONS.insert(replace(version, status=VersionStatus.CONFIRMED))


@dataclass(frozen=True, order=True)
class Taken:
    """The seconds that a call takes, on the clock and on the processor."""

    seconds: float
    worked: float


def timed(work: Callable[[], object]) -> Taken:
    """Return what a call takes."""
    begun, worked = perf_counter(), process_time()
    work()
    return Taken(perf_counter() - begun, process_time() - worked)


def bare(place: Path) -> None:
    """Write what a publication writes, without versions, checks and trail."""
    connection = dbapi2.connect(str(place))
    connection.execute("CREATE TABLE item(id INTEGER PRIMARY KEY, content TEXT, status TEXT)")
    connection.execute("CREATE TABLE revision(id INTEGER PRIMARY KEY, content TEXT)")
    contents = [content_of(one) for one in POWERS.all()]
    connection.executemany("INSERT INTO item(content) VALUES (?)", [(content,) for content in contents])
    connection.executemany("INSERT INTO revision(content) VALUES (?)", [(content,) for content in contents])
    connection.execute("UPDATE item SET status = 'published'")
    connection.commit()
    connection.close()


def told(what: str, taken: Taken, aim: float, base: str, least: Taken) -> str:
    """Return a line with figure, aim, verdict and the ratio to a baseline."""
    ratio = f"{taken.worked / least.worked:.1f} x {base}"
    judged = verdict(taken.seconds, aim, " s")
    return f"{what} {taken.seconds:.2f} s, processor {taken.worked:.2f} s ({ratio}); {judged}"


def main() -> None:
    """Fill an office, publish, and print how long it takes."""
    with tempfile.TemporaryDirectory() as folder:
        actor = Actor("测试员", "salt", "盐政处", Role.LEADER)
        desk = open_desk(Path(folder) / "office", actor, FixedClock(date(2026, 11, 23)), create=True)
        version, day = confirmed(desk), date(2026, 11, 5)
        write = timed(lambda: bare(Path(folder) / "bare.db"))
        publish = timed(lambda: versions.publish_version(desk, version.id, day, (Publication(),)))
        read = timed(POWERS.all)
        as_of = min(
            timed(lambda: public_lists.list_as_of(ListKind.POWERS, date(2026, 11, 20))) for _ in range(5)
        )
        print(told(f"publish {ITEMS:,} items", publish, PUBLISH, "write", write))
        print(told("list as of a day", as_of, AS_OF, "read", read))
        desk.store.close()


if __name__ == "__main__":
    main()
