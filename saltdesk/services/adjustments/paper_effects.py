"""Effects on an adjustment case of issuing and voiding a notice about it (D3.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from saltdesk.domain.adjustments.adjustment import AdjustmentLink
from saltdesk.domain.adjustments.case_files import ContactManner, LinkContact
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.calendar.terms import Side
from saltdesk.services.adjustments.adjustments import links_of, next_links
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.adjustments import LINK_CONTACTS
from saltdesk.storage.trail.audit import Note


def chased_link(case: int) -> AdjustmentLink:
    """Return the link a chase letter is about: of those that wait for others, the one due first (A10).

    Raises:
        RuleError: no link of the case waits for another body.
    """
    waiting = [link for link in next_links(links_of(case)) if link.rule.side is Side.OUT]
    if not waiting:
        raise RuleError("没有等待外单位办理的环节，不需要催办。", clause="A10")
    return min(waiting, key=lambda link: link.due_on or date.max)


def log_chase(desk: Desk, _note: Note, notice: IssuedNotice, values: Mapping[str, object]) -> None:
    """Log an issued chase letter as a contact with the body that is chased (D3.3.3)."""
    contact = LinkContact(
        adjustment=notice.record,
        link=chased_link(notice.record).id,
        contacted_on=desk.clock.today(),
        manner=ContactManner.CHASE_LETTER,
        counterpart=str(values.get("to_body", "")),
        matter=_matter(notice),
        recorded_by=desk.actor.name,
    )
    LINK_CONTACTS.insert(contact)


def void_chase(_desk: Desk, _note: Note, notice: IssuedNotice) -> None:
    """Mark the contact of a voided chase letter as void; it stays in the log."""
    for contact in LINK_CONTACTS.all(adjustment=notice.record, matter=_matter(notice)):
        LINK_CONTACTS.update(replace(contact, matter=f"{contact.matter}（已作废）"))


def _matter(notice: IssuedNotice) -> str:
    return f"制发{notice.title} {notice.number}"


def refuse_objection(_desk: Desk, _area: Area, record: int, _values: Mapping[str, object]) -> None:
    """Refuse to issue an objection if the bureau has none to hand in (D3.3.5d)."""
    if not any(link.code == "objection" for link in next_links(links_of(record))):
        raise RuleError("没有待提交的异议。请先在“确认核准意见”中登记“有异议”。", clause="D3.3.5d")
