"""The lines of issued papers that still have to be served, one for each mechanism that issues them."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.acts.act import ADJUST, ANSWERABLE, COMPLAIN, INSPECT
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import NoticeStatus
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.today.groups import Group, Timing
from saltdesk.services.today.line import Line
from saltdesk.storage.areas.inspections import INSPECTIONS
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.open_rows import Below, OpenRows, in_states

_PAPERS: tuple[tuple[Area, tuple[Mechanism, ...]], ...] = (
    (Area.COMPLAINTS, COMPLAIN),
    (Area.INSPECTIONS, INSPECT),
    (Area.FINDINGS, INSPECT),
    (Area.ADJUSTMENTS, ADJUST),
    (Area.ACCOUNTABILITY, ANSWERABLE),
)
"""The areas whose papers are served, and the mechanisms whose office serves them."""


_RECEIVED = Below(INSPECTIONS, (("id", "record"), ("notice_number", "number")), given=("received_on",))
"""The notice of an inspection is also served by the receipt entered with the inspection (R2.3.2)."""


def _papers(area: Area) -> OpenRows:
    return OpenRows(
        NOTICES,
        {**in_states(NoticeStatus.ISSUED), "area": (area.code,)},
        filled=("addressee",),
        since="issued_at",
        person="issued_by",
        index="notice_to_serve",
        below=_RECEIVED if area is Area.INSPECTIONS else None,
    )


def _paper_lines() -> Iterator[Line]:
    for area, owners in _PAPERS:
        rows = _papers(area)
        code = f"notice.{area.code}"
        yield Line(code, "送达文书", Group.DELIVER, "notice.deliver", rows, Timing.PLANNED, owners)


PAPER_LINES: tuple[Line, ...] = tuple(_paper_lines())
"""Papers to be served; a paper without an addressee stays in the house."""
