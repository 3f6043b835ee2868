"""Papers that leave the bureau fix what they say: what a valid paper takes from the records of a case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.issued import IssuedNotice, NoticeStatus
from saltdesk.domain.notices.kinds import KIND_BY_CODE
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import comparable, template
from saltdesk.services.notices.effects import effects_of
from saltdesk.services.notices.values import area_of
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.storage.areas.notices import NOTICES

Printed = dict[int, dict[str, object]]
"""Values that notices take from the records, by id of the notice."""


def valid_papers(area: Area, key: int) -> list[IssuedNotice]:
    """Return the papers about a record and the records it belongs with that are not void."""
    return [
        paper
        for place, record in _together(area, key)
        for paper in NOTICES.all(area=place.code, record=record)
        if paper.status is not NoticeStatus.VOID
    ]


def _together(area: Area, key: int) -> Iterator[tuple[Area, int]]:
    """Yield the record and, for inspections and findings, those whose papers quote it."""
    yield area, key
    if area is Area.FINDINGS:
        inspection = FINDINGS.get(key).inspection
        if inspection:
            yield Area.INSPECTIONS, inspection
    if area is Area.INSPECTIONS:
        yield from ((Area.FINDINGS, one.id) for one in FINDINGS.all(inspection=key))


def printed_values(desk: Desk, papers: Iterable[IssuedNotice]) -> Printed:
    """Return what each paper would say if it were filled from the records now.

    A paper whose records no longer allow it says nothing.
    """
    found: Printed = {}
    for paper in papers:
        kind = KIND_BY_CODE[paper.kind]
        area = Area.from_code(paper.area)
        fill = comparable(effects_of(kind).values[area_of(kind, area)])
        printed = {element.field for element in template(kind.code).elements}
        try:
            values = fill(desk, kind, paper.record)
        except RuleError:
            values = {}
        found[paper.id] = {field: value for field, value in values.items() if field in printed}
    return found


def refuse_printed(desk: Desk, papers: Iterable[IssuedNotice], before: Printed) -> None:
    """Raise ``RuleError`` for the first paper whose values differ from ``before``; it is voided first."""
    kept = tuple(papers)
    after = printed_values(desk, kept)
    for paper in kept:
        if before[paper.id] != after[paper.id]:
            raise RuleError(
                f"更正的内容已写在《{paper.title}》（{paper.number}）上，请先作废这份文书，再更正。",
                clause="F0.2",
            )
