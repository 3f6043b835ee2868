"""Open work of an office or a person: what it is, and how it is handed to a successor (F0.5).

What records say about the past stays: who received, decided, answered. Only what is still to be done moves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from saltdesk.domain.adjustments.adjustment import AdjustmentStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.fields import fields_of
from saltdesk.domain.base.people import Office, Staff
from saltdesk.domain.base.records import with_values
from saltdesk.domain.cases.case import OPEN_STATES as OPEN_CASES
from saltdesk.domain.complaints.complaint import OPEN_STATES
from saltdesk.domain.inspections.clearances import ClearanceStatus
from saltdesk.domain.inspections.inspection import FindingStatus, InspectionStatus
from saltdesk.domain.inspections.plans import PlanStatus
from saltdesk.domain.registers.enforcement import CertificateState
from saltdesk.services.access.complaints import is_about_office
from saltdesk.services.access.hiding import barred
from saltdesk.services.cases.steps import hand_link
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.adjustments import ADJUSTMENTS
from saltdesk.storage.areas.cases import CASES
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS, PLANS
from saltdesk.storage.areas.registers import OFFICERS
from saltdesk.storage.areas.supervision import CLEARANCES, MEASURES
from saltdesk.storage.records import Records

_BETWEEN_NAMES = re.compile(r"([\s、，,；;/]+)")


def _nothing(_record: Any) -> None:
    """Change nothing else: most records name their people once."""


@dataclass(frozen=True)
class WorkKind:
    """One kind of record with work to be done.

    ``office`` is the field that names the office which must act: a name, or names; ``is_code``: it holds the
    office's code. ``person`` is the text that names who must act, ``ids`` the tuple of their records.
    ``follow`` changes what else names them, such as the link of a case, once the record is saved.
    """

    label: str
    records: Records[Any]
    is_open: Callable[[Any], bool]
    office: str = ""
    is_code: bool = False
    person: str = ""
    ids: str = ""
    follow: Callable[[Any], object] = _nothing

    @property
    def area(self) -> Area:
        """Return the area of the records."""
        return self.records.area


WORK: tuple[WorkKind, ...] = (
    WorkKind("投诉", COMPLAINTS, lambda one: one.status in OPEN_STATES, "handling_office", person="assignee"),
    WorkKind("年度检查计划", PLANS, lambda one: one.status is PlanStatus.DRAFT, "offices", person="team"),
    WorkKind(
        "监督检查",
        INSPECTIONS,
        lambda one: one.status is not InspectionStatus.CLOSED,
        "office",
        person="team",
        ids="inspectors",
    ),
    WorkKind(
        "检查问题",
        FINDINGS,
        lambda one: one.status is not FindingStatus.VERIFIED,
        "office",
        person="owner",
        ids="owners",
    ),
    WorkKind(
        "动态调整", ADJUSTMENTS, lambda one: one.status is AdjustmentStatus.OPEN, "office", is_code=True
    ),
    WorkKind(
        "办件",
        CASES,
        lambda one: one.status in OPEN_CASES,
        "office",
        person="holder",
        ids="holders",
        follow=hand_link,
    ),
    WorkKind("监管措施", MEASURES, lambda one: one.valid_to is None, "office"),
    WorkKind("拟取消证明", CLEARANCES, lambda one: one.status is ClearanceStatus.PENDING, "office"),
    WorkKind("执法人员", OFFICERS, lambda one: one.state is CertificateState.VALID, "office"),
)
"""Every kind of record that an office or a person may have to go on with."""


@dataclass(frozen=True)
class OpenWork:
    """One record with work to be done, and the field that names who must do it."""

    kind: WorkKind
    record: Any
    field: str

    @property
    def key(self) -> tuple[Area, int, str]:
        """Return what identifies the piece of work."""
        return self.kind.area, self.record.id, self.field

    @property
    def number(self) -> str:
        """Return what people call the record by."""
        found = self.record
        return str(getattr(found, "number", "") or getattr(found, "certificate_number", "") or found.id)

    @property
    def caption(self) -> str:
        """Return the label of the field."""
        return fields_of(type(self.record)).label(self.field)

    @property
    def present(self) -> str:
        """Return whom the field names now."""
        value = getattr(self.record, self.field)
        return "、".join(value) if isinstance(value, tuple) else str(value)


def work_of_office(office: Office) -> list[OpenWork]:
    """Return the open work of an office, kind by kind; work that is hidden from a reader included."""
    return list(_office_work(office, ((kind, kind.records.all()) for kind in WORK if kind.office)))


def work_of_person(person: Staff) -> list[OpenWork]:
    """Return the open work of a person, kind by kind; work that is hidden from a reader included."""
    return list(_person_work(person, ((kind, kind.records.all()) for kind in WORK if kind.person)))


def part_of_office(office: Office, area: Area, record: int) -> list[OpenWork]:
    """Return the open work of an office in one record."""
    return list(_office_work(office, _one(area, record)))


def part_of_person(person: Staff, area: Area, record: int) -> list[OpenWork]:
    """Return the open work of a person in one record."""
    return list(_person_work(person, _one(area, record)))


_Found = Iterable[tuple[WorkKind, Iterable[Any]]]


def _one(area: Area, record: int) -> _Found:
    return ((kind, kind.records.all(id=record)) for kind in WORK if kind.area is area)


def _office_work(office: Office, found: _Found) -> Iterator[OpenWork]:
    for kind, records in found:
        for record in records:
            if kind.is_open(record) and _names_office(kind, record, office):
                yield OpenWork(kind, record, kind.office)


def _person_work(person: Staff, found: _Found) -> Iterator[OpenWork]:
    for kind, records in found:
        for record in records:
            if kind.is_open(record) and _names_person(kind, record, person):
                yield OpenWork(kind, record, kind.person)


def visible(desk: Desk, work: Iterable[OpenWork]) -> list[OpenWork]:
    """Return the work whose records the person at the desk may see."""
    found = list(work)
    hidden = {area: barred(desk, area) for area in {one.kind.area for one in found}}
    return [one for one in found if one.record.id not in hidden[one.kind.area]]


def hand_office(work: Iterable[OpenWork], before: Office, after: Office, instead: str) -> None:
    """Give the open work of an office to another one inside an act.

    A complaint about the other office, or its people, goes to the office named ``instead`` (A15).
    """
    for one in work:
        record = _with_office(one, before, after)
        if one.kind.area is Area.COMPLAINTS and is_about_office(record, after.name):
            record = with_values(record, {one.field: instead})
        one.kind.records.update(record)


def hand_person(work: Iterable[OpenWork], before: Staff, after: Staff | None) -> None:
    """Give the open work of a person to another one inside an act, or name nobody (None)."""
    for one in work:
        one.kind.follow(one.kind.records.update(_with_person(one, before, after)))


def _names_office(kind: WorkKind, record: Any, office: Office) -> bool:
    value = getattr(record, kind.office)
    if isinstance(value, tuple):
        return office.name in value
    return bool(value) and value == (office.code if kind.is_code else office.name)


def _with_office(work: OpenWork, before: Office, after: Office) -> Any:
    value = getattr(work.record, work.field)
    if isinstance(value, tuple):
        names = (after.name if name == before.name else name for name in value)
        return with_values(work.record, {work.field: tuple(dict.fromkeys(names))})
    return with_values(work.record, {work.field: after.code if work.kind.is_code else after.name})


def _names_person(kind: WorkKind, record: Any, person: Staff) -> bool:
    ids = getattr(record, kind.ids, ()) if kind.ids else ()
    if ids:
        return person.id in ids
    return person.name in _names(getattr(record, kind.person))


def _names(text: str) -> tuple[str, ...]:
    return tuple(part for part in _BETWEEN_NAMES.split(text) if part and not _BETWEEN_NAMES.fullmatch(part))


def _with_person(work: OpenWork, before: Staff, after: Staff | None) -> Any:
    kind, record = work.kind, work.record
    names = _replaced(_names(getattr(record, work.field)), before.name, after.name if after else "")
    values: dict[str, object] = {work.field: "、".join(names)}
    ids = getattr(record, kind.ids, ()) if kind.ids else ()
    if ids:
        values[kind.ids] = tuple(_replaced(ids, before.id, after.id if after else 0))
    return with_values(record, values)


def _replaced(values: Iterable[Any], before: Any, after: Any) -> Iterator[Any]:
    """Yield the values with one replaced by another; each once, and none that is empty."""
    found = (after if value == before else value for value in values)
    return (value for value in dict.fromkeys(found) if value)
