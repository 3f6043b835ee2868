"""Answers from the registers of supervision, services, complaints, posts and findings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.inspections.checks import CheckResult
from saltdesk.domain.inspections.clearances import ClearanceStatus
from saltdesk.domain.inspections.findings import months_before
from saltdesk.domain.inspections.inspection import FindingStatus, Inspection
from saltdesk.domain.inspections.knowledge import Knowing, figures_of
from saltdesk.domain.inspections.measures import items_without_measures
from saltdesk.domain.registers.commitments import commitment_problems
from saltdesk.services.access.complaints import openable
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.knowledge import checks_done
from saltdesk.services.inspections.prefill.answers import (
    Prefill,
    listed,
    own_items,
    shortened,
    title_of,
    told,
    unknown,
)
from saltdesk.services.lists.public_lists import power_names
from saltdesk.services.registers import gaps as register_gaps
from saltdesk.services.registers.gaps import GapKind
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.storage.areas.registers import COMMITMENTS
from saltdesk.storage.areas.supervision import CLEARANCES, MEASURES

_MONTHS = 12
"""How far back findings and checks of knowledge are counted."""


def measures(desk: Desk, inspection: Inspection) -> Prefill:
    """Say whether every power of the office has measures of supervision in force (R2.2.4)."""
    items = own_items(inspection.office)
    if not items:
        return unknown(desk, "查看该处室的监管文件", f"权力清单中没有由{inspection.office}承办的事项")
    lacks = [
        f"{title_of(item)}没有现行的监管措施"
        for item in items_without_measures(items, MEASURES.all(), desk.clock.today())
    ]
    return listed(desk, "事中事后监管措施登记", lacks, f"{len(items)}项权力都有现行的监管标准、责任和措施。")


def effect(desk: Desk, inspection: Inspection) -> Prefill:
    """Say what is known of the effect of the measures; whether they work, only people can judge (S4.2.2)."""
    lacking = measures(desk, inspection)
    if lacking.result is CheckResult.FAILS:
        return lacking
    return unknown(desk, "查看监管记录，判断措施是否有效", _findings_text(desk, inspection.office))


def gaps_between(desk: Desk, inspection: Inspection) -> Prefill:
    """Say which approvals no supervision follows; the handing over itself is on paper (S4.2.2)."""
    items = items_without_measures(own_items(inspection.office), MEASURES.all(), desk.clock.today())
    known = shortened([f"{title_of(item)}没有现行的监管措施" for item in items])
    return unknown(desk, "查看审批、监管、执法之间的移交记录", known)


def commitments(desk: Desk, _inspection: Inspection) -> Prefill:
    """Say whether every public service has a commitment without an empty field (R2.2.5)."""
    missing = [
        f"{gap.title}：{gap.sentence}".rstrip("。")
        for gap in register_gaps.gaps(desk, [GapKind.NO_COMMITMENT])
    ]
    names = power_names()
    for commitment in COMMITMENTS.all():
        empty = commitment_problems(commitment)
        if empty:
            missing.append(f"{names.get(commitment.power_item, '事项')}：{_fields(empty)}")
    return listed(desk, "服务承诺登记", missing, "公共服务事项的五项承诺都已登记。")


def _fields(problems: Sequence[Problem]) -> str:
    return (
        "、".join(problem.sentence.removeprefix("请填写").rstrip("。") for problem in problems) + "没有填写"
    )


def complaints(desk: Desk, inspection: Inspection) -> Prefill:
    """Return figures on the complaints the inspected office handled; the text identifies no complaint."""
    today = desk.clock.today()
    found = COMPLAINTS.all(handling_office=inspection.office)
    seen = openable(desk, [one.id for one in found])
    handled = [one for one in found if one.id in seen]
    done = [one for one in handled if one.answered_on]
    late = [one for one in handled if _is_late(one, today)]
    text = f"{inspection.office}承办投诉{len(handled)}件，已答复{len(done)}件，逾期未答复{len(late)}件"
    result = CheckResult.FAILS if late else (CheckResult.CONFORMS if handled else CheckResult.NOT_APPLICABLE)
    return told(desk, "投诉台账", text, result)


def _is_late(complaint: Complaint, today: date) -> bool:
    is_open = complaint.status is ComplaintStatus.ACCEPTED
    return is_open and complaint.due_on is not None and complaint.due_on < today


def knowledge(desk: Desk, inspection: Inspection) -> Prefill:
    """Say what the sampled checks of the last year found among the people of the office (S4.2.1)."""
    since = months_before(desk.clock.today(), _MONTHS)
    recent = [one for one in checks_done(inspection.office) if one.checked_on and one.checked_on > since]
    if not recent:
        return unknown(desk, "先抽查岗位权责", f"近{_MONTHS}个月没有对{inspection.office}的岗位权责抽查")
    last = recent[-1]
    counts = figures_of(last)
    words = "，".join(f"{result.label}{count}题" for result, count in counts.items())
    text = f"{last.number}（{last.checked_on}）抽查{len(last.people)}人：{words}"
    result = CheckResult.FAILS if counts[Knowing.UNKNOWN] else CheckResult.CONFORMS
    return told(desk, "岗位权责抽查", text, result)


def red_tape(desk: Desk, inspection: Inspection) -> Prefill:
    """Say whether the needless proofs and steps found in the office are cancelled (S4.2.4)."""
    entries = CLEARANCES.all(office=inspection.office)
    if not entries:
        known = f"没有登记{inspection.office}的清理事项"
        return unknown(desk, "对照依据核对该处室要求的证明和环节", known)
    waiting = [f"“{one.name}”还没有取消" for one in entries if one.status is ClearanceStatus.PENDING]
    done = sum(one.status is ClearanceStatus.CANCELLED for one in entries)
    return listed(desk, "证明和环节清理台账", waiting, f"登记的{len(entries)}项都已处理，其中取消{done}项。")


def other_facts(desk: Desk, inspection: Inspection) -> Prefill:
    """Return the findings of the office as a hint; what else is to be inspected, people say."""
    return unknown(desk, "写明其他需要检查的情况", _findings_text(desk, inspection.office))


def special_rules(desk: Desk, inspection: Inspection) -> Prefill:
    """Return the findings of the office as a hint; rules of special inspections are not stored (S4.2.5)."""
    return unknown(desk, "对照专项监督检查办法逐项检查", _findings_text(desk, inspection.office))


def _findings_text(desk: Desk, office: str) -> str:
    since = months_before(desk.clock.today(), _MONTHS)
    recent = [one for one in FINDINGS.all(office=office) if one.found_on and one.found_on > since]
    still = sum(one.status is not FindingStatus.VERIFIED for one in recent)
    return f"近{_MONTHS}个月{office}有{len(recent)}个问题，未销号{still}个"
