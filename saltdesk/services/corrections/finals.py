"""What a final act makes final, and what is still open when it is done (F0.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.adjustments.adjustment import AdjustmentLink
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.issued import NoticeStatus
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.results import Publicity
from saltdesk.domain.complaints.complaint import ELEMENTS, OPEN_STATES, Complaint, ComplaintStatus
from saltdesk.domain.inspections.inspection import Finding, Inspection
from saltdesk.services.adjustments.adjustments import links_of
from saltdesk.services.complaints.handling import steps_of
from saltdesk.services.complaints.links import members_of
from saltdesk.services.corrections.printed import valid_papers
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.findings import unverified
from saltdesk.services.inspections.gates import closed_gates
from saltdesk.storage.areas.versions import CHANGES

Open = Callable[[Desk, Any], Iterator[str]]


@dataclass(frozen=True)
class Final:
    """A final act: what it makes final, and a function that yields what is still open in the record."""

    says: str
    open: Open


def _unsent(area: Area, key: int) -> Iterator[str]:
    for paper in valid_papers(area, key):
        if paper.status is NoticeStatus.ISSUED:
            yield f"《{paper.title}》（{paper.number}）还没有登记送达"


def _answer(desk: Desk, complaint: Complaint) -> Iterator[str]:
    if not steps_of(desk, complaint.id):
        yield "还没有登记办理经过"
    if not complaint.investigation:
        yield "还没有登记调查情况"
    if complaint.extension_requested_on and not complaint.extension_approved_on:
        yield "延期申请还没有批准"
    for other in members_of(desk, complaint.id):
        if other.id != complaint.id and other.status in OPEN_STATES:
            yield f"串并的投诉 {other.number} 要单独答复"
    yield from _unsent(Area.COMPLAINTS, complaint.id)


def _turn_away(_desk: Desk, complaint: Complaint) -> Iterator[str]:
    if complaint.elements < len(ELEMENTS):
        yield f"五项要素只有{complaint.elements}项，可以先请投诉人补正"
    yield from _unsent(Area.COMPLAINTS, complaint.id)


def _archive(_desk: Desk, complaint: Complaint) -> Iterator[str]:
    if complaint.status is ComplaintStatus.ANSWERED and complaint.satisfaction is None:
        yield "还没有回访"
    yield from _unsent(Area.COMPLAINTS, complaint.id)


def _advised(desk: Desk, inspection: Inspection, act: str) -> Iterator[str]:
    """Yield the steps of the visit that are not done, and the gates that only warn."""
    for gate in closed_gates(desk, inspection, act):
        if gate.advisory or gate.waivable:
            yield gate.sentence.rstrip("。")


def _feedback(desk: Desk, inspection: Inspection) -> Iterator[str]:
    yield from _advised(desk, inspection, "inspection.feedback")


def _close(desk: Desk, inspection: Inspection) -> Iterator[str]:
    yield from _advised(desk, inspection, "inspection.close")
    for finding in unverified(inspection.id):
        yield f"问题 {finding.number} 还没有复查销号"
    yield from _unsent(Area.INSPECTIONS, inspection.id)


def _verify(_desk: Desk, finding: Finding) -> Iterator[str]:
    if finding.fed_back_on and not finding.self_checked_on:
        yield "责任处室还没有登记自查自纠"
    if not finding.rectification_files:
        yield "没有整改材料"
    yield from _unsent(Area.FINDINGS, finding.id)


def _case(desk: Desk, case: AccountabilityCase) -> Iterator[str]:
    if not case.statement_on:
        yield "还没有听取陈述申辩"
    if case.appeal_until and case.appeal_until >= desk.clock.today():
        yield f"申诉期限到{case.appeal_until}"
    yield from _unsent(Area.ACCOUNTABILITY, case.id)


def _case_decision(_desk: Desk, case: Case) -> Iterator[str]:
    if case.rule.told_first and not case.informed_on:
        yield "还没有告知当事人拟作的决定"
    if case.informed_on and not case.statement_on:
        yield "还没有听取陈述申辩"
    yield from _unsent(Area.CASES, case.id)


def _case_end(_desk: Desk, case: Case) -> Iterator[str]:
    if case.publicity is Publicity.DUE:
        yield f"结果还没有公开（参考期限{case.publish_on}）"
    yield from _unsent(Area.CASES, case.id)


def _last_link(_desk: Desk, link: AdjustmentLink) -> Iterator[str]:
    proposed = len(CHANGES.all(adjustment=link.adjustment))
    yield f"拟定的{proposed}项变更随即生效并写入清单" if proposed else "没有拟定清单变更，清单不会改变"


_TURNED = Final("决定后不再办理，告知投诉人理由后归档。", _turn_away)
_ENDED = Final("结束后不再办理，只由责任追究承办处室凭理由更正。", _case)

FINALS: Mapping[str, Final] = {
    "complaint.answer": Final("答复后不能再登记办理经过、延期和转送。", _answer),
    "complaint.refuse": _TURNED,
    "complaint.scope": _TURNED,
    "complaint.report": _TURNED,
    "complaint.transfer": _TURNED,
    "complaint.archive": Final("归档后只由投诉处理处室凭理由更正。", _archive),
    "inspection.feedback": Final("反馈后不能再登记座谈、材料和检查表。", _feedback),
    "inspection.close": Final("办结后不能再登记问题，只凭理由更正或撤回。", _close),
    "finding.verify": Final("销号后不能再登记整改，不合格的须重新整改。", _verify),
    "accountability.decide": Final("决定后处理方式不能更改，只能送达和结束。", _case),
    "accountability.drop": _ENDED,
    "accountability.end": _ENDED,
    "case.refuse": Final("不予受理（立案）后不再办理。", _case_end),
    "case.decide": Final("决定后不能再登记告知、陈述申辩、审核和延长。", _case_decision),
    "case.close": Final("办结后不再办理，只凭理由更正和登记结果公开。", _case_end),
    "case.end": Final("终止后不再办理，只凭理由更正。", _case_end),
    "adjustment.link": Final("这是最后一个环节，办结后本件结束。", _last_link),
}
"""The final acts."""


def before_final(desk: Desk, act: str, record: Any) -> tuple[str, ...]:
    """Return what an act makes final and what is still open, as lines; nothing for an act that ends nothing.

    ``record`` is the record before the act; for a link of an adjustment, the link.
    """
    final = FINALS.get(act)
    if final is None or (isinstance(record, AdjustmentLink) and not _is_last(record)):
        return ()
    left = tuple(final.open(desk, record))
    word = "随后：" if isinstance(record, AdjustmentLink) else "还没有办的："
    return (final.says, f"{word}{'；'.join(left)}。") if left else (final.says,)


def _is_last(link: AdjustmentLink) -> bool:
    return all(one.done_on or one.id == link.id for one in links_of(link.adjustment))
