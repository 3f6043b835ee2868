"""A line of Today: one kind of work, the records it reads, whose it is, and the act that comes next."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.today.groups import Group, Timing
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.open_rows import OpenRow, OpenRows


@dataclass(frozen=True)
class Line:
    """One kind of work: what it is, the records it reads, whose it is, and the act that comes next.

    ``group`` is where it stands while no date of ours is near or past. ``act`` is the next act; for records
    with a usual order of steps the window asks ``next_step``. ``owners`` are the mechanisms whose office has
    to do it (None: those of the act), beside the office and the person that ``rows`` name. ``within`` is the
    parameter with the calendar days before its date at which it appears, ``stuck`` that with the working days
    since its start after which it counts as stuck. ``told`` gives the words of one row,
    ``body`` the code of the outside body it waits for. A line that no table holds has ``computed`` and its
    ``area``.
    """

    code: str
    label: str
    group: Group
    act: str
    rows: OpenRows | None = None
    timing: Timing = Timing.OURS
    owners: tuple[Mechanism, ...] | None = None
    within: str = ""
    stuck: str = ""
    told: Callable[[OpenRow], str] | None = None
    body: Callable[[OpenRow], str] | None = None
    computed: Callable[[Desk], Iterable[OpenRow]] | None = None
    of_area: Area | None = None

    @property
    def area(self) -> Area:
        """Return the area of the records that the line opens."""
        if self.of_area is not None or self.rows is None:
            return self.of_area or Area.DATABASE
        return (self.rows.above or self.rows).records.area

    @property
    def mechanisms(self) -> tuple[Mechanism, ...]:
        """Return the mechanisms whose office has to do it."""
        return ACT_BY_CODE[self.act].owners if self.owners is None else self.owners

    def says(self, row: OpenRow) -> str:
        """Return what is to be done for one row."""
        return self.told(row) if self.told else self.label
