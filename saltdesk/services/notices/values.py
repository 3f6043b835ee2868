"""The values a notice starts from: what the records already say, for people to check and complete."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.notices.archive import content_of
from saltdesk.domain.notices.kinds import KIND_BY_CODE, NoticeKind
from saltdesk.services.access import finding
from saltdesk.services.accountability.papers import accountability_values
from saltdesk.services.adjustments.papers import adjustment_values
from saltdesk.services.complaints import complaints
from saltdesk.services.complaints.papers import complaint_values
from saltdesk.services.desk.desk import Desk, refusal
from saltdesk.services.desk.wording import bureau_name, template
from saltdesk.services.inspections.papers import TALK_RIGHTS, finding_values, inspection_values
from saltdesk.storage.notices import DELIVERIES, NOTICES

Values = dict[str, object]


def prefilled(desk: Desk, kind: NoticeKind, record: int, area: Area | None = None) -> Values:
    """The values of a notice as the records give them, by field; what they do not give is left out.

    ``area`` tells where the record lies when a kind can be made from several (usual: the kind's first).

    Raises:
        NotAllowed: another office issues this kind, or the complainant is none of this person's business.
        RuleError: the record is gone, or there is nothing this notice could be about.
    """
    area = area or kind.area
    if area not in kind.areas:
        raise RuleError(f"{kind.label}不能由{area.label}记录制发。")
    refused = refusal(desk, kind.act)
    if refused:
        raise refused
    known = {element.field for element in template(kind.code).elements}
    values = _values(desk, kind, area, record)
    return {field: value for field, value in values.items() if field in known}


def _values(desk: Desk, kind: NoticeKind, area: Area, record: int) -> Values:
    if kind.code == "file_catalogue":
        return _catalogue(desk, area, record)
    if area is Area.ACCOUNTABILITY:
        return accountability_values(desk, kind, record)
    if area is Area.FINDINGS:
        return finding_values(desk, record)
    if area is Area.NOTICES:
        return _receipt(desk, finding.get(Area.NOTICES, record, desk))
    if area is Area.COMPLAINTS:
        usual: Values = {"rights": TALK_RIGHTS} if kind.code == "talk_record" else {}
        return usual | complaint_values(desk, kind, record)
    if area is Area.ADJUSTMENTS:
        return adjustment_values(desk, kind, record)
    return inspection_values(desk, kind, record)


def _catalogue(desk: Desk, area: Area, record: int) -> Values:
    case = finding.get(area, record, desk)
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


def _receipt(desk: Desk, notice: IssuedNotice) -> Values:
    """What is known of the service of a notice; the complainant's name comes through its own door."""
    kind = KIND_BY_CODE[notice.kind]
    addressee = content_of(notice.content).addressee.rstrip("：") if notice.content else notice.addressee
    if kind.names_complainant:
        person = complaints.reveal_complainant(desk, notice.record, f"拟制{notice.title}的送达回证").result
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
