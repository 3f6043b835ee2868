"""The complaint a finding comes from; only people who may see the complaint see the link (S4.3.1)."""

from __future__ import annotations

from dataclasses import replace

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.inspections.inspection import Finding
from saltdesk.services.access import lookup
from saltdesk.services.access.hiding import is_hidden
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed, store
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.storage.trail.audit import Note

CLAUSE = "S4.3.1"


@act("finding.link")
def link_complaint(desk: Desk, note: Note, key: int, number: str) -> Finding:
    """Link a finding to the complaint with this number; an empty number removes the link.

    Raises:
        RuleError: there is no such complaint for the person at the desk, or it came after the finding.
    """
    finding = allowed(note, FINDINGS.get(key))
    complaint = COMPLAINTS.first(number=number.strip()) if number.strip() else None
    if number.strip() and (complaint is None or is_hidden(desk, Area.COMPLAINTS, complaint.id)):
        raise RuleError(f"没有找到编号为“{number.strip()}”的投诉。", field="complaint", clause=CLAUSE)
    saved = store(note, FINDINGS, replace(finding, complaint=complaint.id if complaint else 0))
    # The sentence names no complaint: the trail of a finding is read by more people than complaints are.
    note.record, note.sentence = key, f"问题 {saved.number} {'关联投诉' if complaint else '取消关联投诉'}"
    return saved


def complaint_number(desk: Desk, finding: Finding) -> str:
    """Return the number of the linked complaint; empty without one or for those who may not see it."""
    found = lookup.load(Area.COMPLAINTS, [finding.complaint], desk) if finding.complaint else []
    return found[0].number if found else ""
