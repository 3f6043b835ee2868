"""A leader's order to rectify within a term (督办, 限期整改), and what follows when it passes (S4.3.2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.inspections.inspection import Finding, FindingStatus
from saltdesk.services.access.approvals import PaperApproval, approve
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import rule_of
from saltdesk.services.inspections.findings import open_finding, ordered, save_finding
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.storage.trail.audit import Note

CLAUSE = "S4.3.2"


@act("finding.order")
def order_rectification(
    desk: Desk,
    note: Note,
    keys: Sequence[int],
    ordered_on: date,
    due_on: date,
    text: str,
    paper: PaperApproval | None = None,
) -> tuple[Finding, ...]:
    """Order the rectification of findings of one office by ``due_on``, as a leader or by a leader's paper.

    Raises:
        RuleError: no leader orders, no finding is chosen, they belong to several offices or are not open,
            the demand is missing, or the term does not lie ahead.
    """
    chosen = [open_finding(desk, note, key) for key in dict.fromkeys(keys)]
    clause = rule_of(note).clause
    if not chosen:
        raise RuleError("请选择要责令整改的问题。", clause=clause)
    problems = []
    if len({one.office for one in chosen}) > 1:
        problems.append(Problem("一次只能责令一个处室整改，请分开责令。", "office", clause))
    if not text.strip():
        problems.append(Problem("请填写整改要求。", "order_text", clause))
    if due_on <= max(ordered_on, desk.clock.today()):
        problems.append(Problem("整改期限须在责令日期和今天之后。", "due_on", clause))
    refuse(problems)
    approval = approve(desk, ordered_on, paper, "ordered_by", clause)
    saved = tuple(save_finding(desk, note, ordered(one, approval, due_on, text)) for one in chosen)
    numbers = "、".join(one.number for one in saved)
    note.record, note.reason = saved[0].id, text.strip()
    note.sentence = f"{approval.by}责令{saved[0].office}于{due_on}前整改到位：{numbers}"
    return saved


def open_findings_of(office: str) -> list[Finding]:
    """Return the open findings of an office, which one order can cover."""
    return FINDINGS.all(office=office, status=FindingStatus.OPEN)


def under_order(finding: Finding) -> list[Finding]:
    """Return the open findings of the order of a finding, itself included; none without an order."""
    if not finding.orders:
        return []
    same = FINDINGS.all(office=finding.office, status=FindingStatus.OPEN)
    return [one for one in same if _order_of(one) == _order_of(finding)]


def last_ordered(findings: Sequence[Finding]) -> Finding | None:
    """Return the open finding that was ordered last, or None without an order."""
    ordered_ones = [one for one in findings if one.orders and one.status is FindingStatus.OPEN]
    return max(ordered_ones, key=lambda one: (one.ordered_on or date.min, one.id), default=None)


def _order_of(finding: Finding) -> tuple[object, ...]:
    return finding.ordered_on, finding.ordered_by, finding.order_text, finding.due_on


def overdue_orders(desk: Desk) -> list[Finding]:
    """Return the open findings whose ordered term has passed, the oldest term first."""
    today = desk.clock.today()
    late = [
        one
        for one in FINDINGS.all(status=FindingStatus.OPEN)
        if one.orders and one.due_on and one.due_on < today
    ]
    return sorted(late, key=lambda one: (one.due_on or today, one.number))


def overdue_sentence(finding: Finding) -> str:
    """Return what happened to an order that passed, and the two ways to go on."""
    return (
        f"{finding.ordered_by}责令{finding.office}于{finding.due_on}前整改的问题{finding.number}已过期"
        f"（第{finding.orders}次责令），请再次督办，或移送责任追究。"
    )
