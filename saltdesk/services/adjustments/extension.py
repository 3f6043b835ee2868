"""Extending the term to apply from ten to thirty working days: the request and its approval (D3.3.1x, A6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.procedure import clocked, is_late_approval
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.adjustments.adjustments import link_of, refresh
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed, store
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS
from saltdesk.storage.trail.audit import Note

_CLAUSE = "D3.3.1x"


@act("adjustment.request")
def request_extension(desk: Desk, note: Note, key: int, requested_on: date, reason: str) -> Adjustment:
    """Record the request to the reform office for an extension; the due date moves only with the approval.

    Raises:
        RuleError: the reason is missing, the application was sent, the extension is approved already, or
            the day is impossible.
    """
    case, first = _asking(note, key)
    if case.extension_approval:
        raise RuleError("延期已经批准，不能再改申请。", clause=_CLAUSE)
    if not reason.strip():
        raise RuleError("请填写延期的理由。", field="extension_reason", clause=_CLAUSE)
    if not (first.started_on or requested_on) <= requested_on <= desk.clock.today():
        raise RuleError(
            "申请延期的日期须在起算日与今天之间。", field="extension_requested_on", clause=_CLAUSE
        )
    case = replace(case, extension_requested_on=requested_on, extension_reason=reason.strip())
    note.record, note.reason = key, reason.strip()
    note.sentence = f"调整 {case.number} 申请延长到30个工作日（{requested_on}）"
    return store(note, ADJUSTMENTS, case)


@act("adjustment.extend")
def extend_application(desk: Desk, note: Note, key: int, approval: str, approved_on: date) -> Adjustment:
    """Record the approved extension of the application to 30 working days from the same start (D3.3.1x, A6).

    An approval after the ordinary due date counts, but is flagged as late.

    Raises:
        RuleError: no request is recorded, the approval document is missing, the application was sent, or
            the day is impossible.
    """
    case, first = _asking(note, key)
    if not approval.strip():
        raise RuleError("请填写批准延长的文号或批准人。", field="extension_approval", clause=_CLAUSE)
    if case.extension_requested_on is None:
        raise RuleError("请先登记延期申请的日期和理由。", field="extension_requested_on", clause=_CLAUSE)
    if not case.extension_requested_on <= approved_on <= desk.clock.today():
        raise RuleError("批准日期须在申请延期与今天之间。", field="extension_approved_on", clause=_CLAUSE)
    start = first.started_on or approved_on
    case = replace(case, extension_approval=approval.strip(), extension_approved_on=approved_on)
    case = replace(case, extension_late=is_late_approval(case, start, desk.calendar))
    ADJUSTMENT_LINKS.update(clocked(first, start, case, desk.calendar))
    case = refresh(store(note, ADJUSTMENTS, case))
    late = "（批准晚于10个工作日）" if case.extension_late else ""
    note.record, note.sentence = key, f"调整 {case.number} 经批准延长至30个工作日{late}"
    return case


def _asking(note: Note, key: int) -> tuple[Adjustment, AdjustmentLink]:
    """Return the case and its application link; RuleError if the application was sent."""
    case = allowed(note, ADJUSTMENTS.get(key))
    first = link_of(key, "apply")
    if first.done_on:
        raise RuleError("申请已经提交，不再需要延长。", clause=_CLAUSE)
    return case, first
