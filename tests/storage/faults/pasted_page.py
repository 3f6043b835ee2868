"""Prints by how many MB a search for a page of 100,000 characters makes the process grow.

``python -m tests.storage.faults.pasted_page FOLDER`` has a process of its own, whose peak is known.
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.services.access.lookup import count_by_status, find
from saltdesk.services.house import maintenance
from saltdesk.storage.areas.complaints import COMPLAINTS
from tests.storage.crash_writer import CLOCK, LEADER

LENGTH = 100_000


def main(folder: Path) -> None:
    desk = maintenance.open_desk(folder, LEADER, CLOCK)
    find(desk, Area.COMPLAINTS, Query(text="依据"))
    told = "".join(complaint.facts for complaint in COMPLAINTS.all())
    words = [(told * (LENGTH // len(told) + 1))[place : place + 4] for place in range(0, LENGTH, 4)]
    before = _peak()
    for joint in ("", " "):
        # Words of the records, which the index knows; with blanks every part is looked up by itself.
        page = joint.join(words)
        find(desk, Area.COMPLAINTS, Query(text=page))
        count_by_status(desk, Area.COMPLAINTS, Query(text=page))
        assert find(desk, Area.COMPLAINTS, Query(text=told[:90])) != []
    print(_peak() - before)
    desk.store.close()


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main(Path(sys.argv[1]))
