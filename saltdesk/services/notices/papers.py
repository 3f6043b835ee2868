"""Values of the notices made from the register: the catalogue of a file and the receipt of service."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.notices.archive import content_of
from saltdesk.domain.notices.kinds import KIND_BY_CODE, NoticeKind
from saltdesk.services.access import lookup
from saltdesk.services.access.cases import refuse_other_office
from saltdesk.services.complaints.identity import reveal_complainant
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import Fill, Values, bureau_name
from saltdesk.storage.areas.notices import DELIVERIES, NOTICES


def file_catalogue(area: Area) -> Fill:
    """Return the function that fills the catalogue of a file for records of ``area``."""

    def fill(desk: Desk, _kind: NoticeKind, record: int) -> Values:
        return _catalogue(desk, area, record)

    return fill


def _catalogue(desk: Desk, area: Area, record: int) -> Values:
    if area is Area.CASES:
        refuse_other_office(desk, record)
    case = lookup.get(area, record, desk)
    title = getattr(case, "title", "") or getattr(case, "matter", "") or getattr(case, "plan", "")
    papers = [
        (
            notice.number,
            bureau_name(),
            notice.title,
            notice.issued_at.strftime("%Y-%m-%d") if notice.issued_at else "",
            str(notice.pages),
        )
        for notice in NOTICES.all(area=area.code, record=record)
    ]
    return {
        "file_title": f"{case.number} {title}".strip(),
        "papers": papers,
        "compiled_by": desk.actor.name,
        "compiled_on": desk.clock.today(),
    }


def service_receipt(desk: Desk, _kind: NoticeKind, record: int) -> Values:
    """Return the values of a service receipt: notice, addressee and the last delivery.

    If the notice names a complainant, reading the name is an act of its own in the trail.
    """
    notice: IssuedNotice = lookup.get(Area.NOTICES, record, desk)
    kind = KIND_BY_CODE[notice.kind]
    addressee = content_of(notice.content).addressee.rstrip("：") if notice.content else notice.addressee
    if kind.names_complainant:
        person = reveal_complainant(desk, notice.record, f"拟制{notice.title}的送达回证")
        addressee = person.name
    values: Values = {
        "document_title": notice.title,
        "document_number": notice.number,
        "addressee": addressee,
    }
    last = next(reversed(DELIVERIES.all(notice=notice.id)), None)
    if last:
        names = ("place", "receiver", "relation", "refusal", "witnesses", "deliverers")
        values |= {name: getattr(last, name) for name in names}
        values |= {"manner": last.manner.label, "received_on": last.delivered_on}
    return values
