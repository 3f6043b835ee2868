"""Prefilled answers to the check list from the program's own data: one function for each question."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from saltdesk.domain.adjustments.adjustment import AdjustmentStatus
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.calendar.terms import Side
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.inspections.checks import CheckResult
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.domain.registers.commitments import commitment_problems
from saltdesk.services.access.complaints import openable
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists.coverage import present_coverage
from saltdesk.services.lists.versions import unpublished_warnings
from saltdesk.services.registers import gaps as register_gaps
from saltdesk.services.registers.gaps import GapKind
from saltdesk.storage.adjustments import ADJUSTMENTS
from saltdesk.storage.complaints import COMPLAINTS
from saltdesk.storage.lists import POWERS
from saltdesk.storage.registers import COMMITMENTS, LAW_CHANGES, LAWS

_SHOWN = 5
"""The number of cases that a text lists by name; the rest is counted."""


@dataclass(frozen=True)
class Prefill:
    """A prefilled answer: the text with source and day, and the suggested result (None: information only)."""

    text: str
    result: CheckResult | None = None


def prefilled_answers(desk: Desk, inspection: Inspection, code: str) -> Prefill | None:
    """Return what the data says about the question ``code``; None for a question only people can answer."""
    tell = _TELLING.get(code)
    return tell(desk, inspection) if tell else None


def _sourced(desk: Desk, source: str, text: str) -> str:
    return f"{text}（来源：{source}，{desk.clock.today()}）"


def _listed(desk: Desk, source: str, lacks: Sequence[str], fine: str) -> Prefill:
    """Return 不符合 with the list of shortcomings, or 符合 if there are none."""
    if not lacks:
        return Prefill(_sourced(desk, source, fine), CheckResult.CONFORMS)
    more = f"等{len(lacks)}项" if len(lacks) > _SHOWN else ""
    return Prefill(_sourced(desk, source, "；".join(lacks[:_SHOWN]) + more + "。"), CheckResult.FAILS)


def _publication(desk: Desk, _inspection: Inspection) -> Prefill:
    """Check that every list is published; the result is the same for all offices (R2.2.1, S4.2.1)."""
    waiting = [warning.sentence.rstrip("。") for warning in unpublished_warnings(desk)]
    gaps = [
        f"{gap.title}：{gap.sentence}".rstrip("。")
        for gap in register_gaps.gaps(desk)
        if gap.kind is GapKind.UNPUBLISHED
    ]
    return _listed(desk, "清单版本和公布登记", [*waiting, *gaps], "审定的清单都已登记公布。")


def _performed(desk: Desk, inspection: Inspection) -> Prefill:
    """Check that every power of the inspected office has a duty (R2.2.2)."""
    own = _own_items(inspection)
    lacks = [f"{row.power.code} {row.power.name}没有对应的责任事项" for row in present_coverage().uncovered]
    mine = [text for text in lacks if text.split(" ", 1)[0] in own] if own else lacks
    return _listed(desk, "权责对应表", mine, "权力事项都有对应的责任事项。")


def _own_items(inspection: Inspection) -> frozenset[str]:
    """Return the codes of the powers the inspected office handles; empty if the list names none."""
    items = POWERS.all(handling_office=inspection.office)
    return frozenset(item.code for item in items if item.status is not ItemStatus.CANCELLED)


def _adjusted(desk: Desk, _inspection: Inspection) -> Prefill:
    """Check for changes of law without an application and overdue links of our own (R2.2.3, S4.2.3)."""
    return _listed(
        desk,
        "依据文件和动态调整台账",
        [*_events_without_application(desk.clock.today()), *_overdue(desk.clock.today())],
        "没有逾期的调整，也没有未提出申请的调整情形。",
    )


def _events_without_application(today: date) -> list[str]:
    documents = [
        case.basis_document for case in ADJUSTMENTS.all() if case.status is not AdjustmentStatus.WITHDRAWN
    ]
    titles = {law.id: law.title for law in LAWS.all()}
    return [
        f"{titles.get(change.law, '依据')}{change.kind.label}，没有登记调整"
        for change in LAW_CHANGES.all()
        if (change.effective_on or today) <= today
        and not any(titles.get(change.law, "") in document for document in documents)
    ]


def _overdue(today: date) -> list[str]:
    return [
        f"调整{case.number}已过期限{case.due_on}"
        for case in ADJUSTMENTS.all(status=AdjustmentStatus.OPEN)
        if case.due_on and case.due_on < today and case.due_side is Side.IN
    ]


def _committed(desk: Desk, _inspection: Inspection) -> Prefill:
    """Check that every public service has a commitment without an empty field (R2.2.5)."""
    missing = [
        f"{gap.title}：{gap.sentence}".rstrip("。")
        for gap in register_gaps.gaps(desk)
        if gap.kind is GapKind.NO_COMMITMENT
    ]
    names = {item.id: f"{item.code} {item.name}" for item in POWERS.all()}
    for commitment in COMMITMENTS.all():
        empty = commitment_problems(commitment)
        if empty:
            missing.append(f"{names.get(commitment.power_item, '事项')}：{_fields(empty)}")
    return _listed(desk, "服务承诺登记", missing, "公共服务事项的五项承诺都已登记。")


def _fields(problems: Sequence[Problem]) -> str:
    return (
        "、".join(problem.sentence.removeprefix("请填写").rstrip("。") for problem in problems) + "没有填写"
    )


def _complaints(desk: Desk, inspection: Inspection) -> Prefill:
    """Return figures on the complaints the inspected office handled; the text identifies no complaint."""
    today = desk.clock.today()
    found = COMPLAINTS.all(handling_office=inspection.office)
    seen = openable(desk, [one.id for one in found])
    handled = [one for one in found if one.id in seen]
    answered = [one for one in handled if one.answered_on]
    late = [one for one in handled if _is_late(one, today)]
    figures = f"{inspection.office}承办投诉{len(handled)}件，已答复{len(answered)}件，逾期未答复{len(late)}件"
    result = CheckResult.FAILS if late else (CheckResult.CONFORMS if handled else CheckResult.NOT_APPLICABLE)
    return Prefill(_sourced(desk, "投诉台账", figures), result)


def _is_late(complaint: Complaint, today: date) -> bool:
    is_open = complaint.status is ComplaintStatus.ACCEPTED
    return is_open and complaint.due_on is not None and complaint.due_on < today


_TELLING: Mapping[str, Callable[[Desk, Inspection], Prefill]] = {
    "public": _publication,
    "told": _publication,
    "performed": _performed,
    "clear_duty": _performed,
    "adjusted": _adjusted,
    "kept_current": _adjusted,
    "committed": _committed,
    "complaints": _complaints,
}
"""The function for each question of the templates; only people can answer the questions not listed."""
