"""Accountability cases from their source to the end of the effect (A6.1-A6.2c, A21)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from saltdesk.domain.accountability import (
    ACCOUNTABILITY_FIELDS,
    AccountabilityCase,
    AccountabilityStatus,
    CaseSource,
    OwnMeasure,
    measure_problems,
    other_measure_problems,
    review_gaps,
)
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.date_order import future_problems, order_problems
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.fields import with_entered
from saltdesk.domain.inspections.inspection import FindingStatus
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.services.access.accountability import refuse_concerned, refuse_stranger
from saltdesk.services.access.approvals import PaperApproval, approve
from saltdesk.services.access.complaints import open_complaint
from saltdesk.services.access.hiding import is_hidden
from saltdesk.services.access.kept_files import file_problems
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.person_names import people_named
from saltdesk.services.desk.states import allowed, enter, store
from saltdesk.storage import series
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.storage.trail.audit import Note

CLAUSE = "A6.2c"
_NOT_AHEAD = (
    "opened_on",
    "statement_on",
    "proposed_on",
    "reviewed_on",
    "decided_on",
    "served_on",
    "ended_on",
)
_NEEDED = ("facts", "evidence")


def case_from_finding(desk: Desk, key: int) -> AccountabilityCase:
    """Return a case prefilled from a finding; overdue if its day passed without rectification."""
    refuse_stranger(desk)
    finding = FINDINGS.get(key)
    is_overdue = (
        finding.status is FindingStatus.OPEN
        and finding.due_on is not None
        and finding.due_on < desk.clock.today()
    )
    due = f"（整改期限{chinese_date(finding.due_on)}，{finding.status.label}）" if finding.due_on else ""
    if finding.orders and finding.ordered_on and finding.due_on:
        ordered = f"{finding.ordered_by}于{chinese_date(finding.ordered_on)}责令"
        due = f"（{ordered}于{chinese_date(finding.due_on)}前整改到位，{finding.status.label}）"
    return AccountabilityCase(
        source=CaseSource.OVERDUE if is_overdue else CaseSource.FINDING,
        source_record=key,
        source_text=finding.number,
        person=finding.owner,
        office=finding.office,
        facts=finding.problem + due,
        evidence=f"检查问题台账{finding.number}",
        files=finding.files,
    )


def case_from_complaint(desk: Desk, key: int) -> AccountabilityCase:
    """Return a case prefilled from a complaint, without the matter and the complainant."""
    refuse_stranger(desk)
    complaint = open_complaint(desk, key)
    return AccountabilityCase(
        source=CaseSource.COMPLAINT,
        source_record=key,
        source_text=complaint.number,
        person=complaint.object_person,
        office=complaint.object_office,
    )


@dataclass(frozen=True)
class SourceRecords:
    """The area in which the records of a source lie, and how a case begins from one of them."""

    area: Area
    begin: Callable[[Desk, int], AccountabilityCase]


SOURCES: Mapping[CaseSource, SourceRecords] = {
    CaseSource.COMPLAINT: SourceRecords(Area.COMPLAINTS, case_from_complaint),
    CaseSource.FINDING: SourceRecords(Area.FINDINGS, case_from_finding),
    CaseSource.OVERDUE: SourceRecords(Area.FINDINGS, case_from_finding),
}
"""The sources that are records of ours; cases from outside have none."""


@act("accountability.open")
def open_case(desk: Desk, note: Note, case: AccountabilityCase) -> AccountabilityCase:
    """Add a case with a number (A6.2c).

    Raises:
        NotAllowed: the case belongs to another office. RuleError: person, source or a file is missing.
    """
    refuse_stranger(desk)
    today = desk.clock.today()
    begun = replace(with_entered(AccountabilityCase(), case), opened_on=case.opened_on or today)
    case = with_persons(desk, begun)
    refuse_concerned(desk, case)
    problems = [*_source_problems(desk, case), *case_problems(desk, case)]
    refuse(problems)
    number = series.take("accountability", today.year)
    saved = enter(
        note,
        ACCOUNTABILITY_CASES,
        replace(
            case,
            number=f"责追{today.year}-{number:03d}",
            registered_by=desk.actor.name,
        ),
    )
    note.record, note.sentence = saved.id, f"登记责任追究 {saved.number}（{saved.source.label}）"
    return saved


def _source_problems(desk: Desk, case: AccountabilityCase) -> Iterator[Problem]:
    source = SOURCES.get(case.source)
    if source is None:
        if not case.source_text.strip():
            yield Problem("请填写由谁转来、文号或日期。", "source_text", CLAUSE)
    elif not case.source_record:
        yield Problem(f"请选择{case.source.label}的来源记录。", "source_record", CLAUSE)
    elif is_hidden(desk, source.area, case.source_record):
        yield Problem("这件投诉涉及您或您所在的处室，应当回避。", "source_record", "A15")
    elif case.source is CaseSource.OVERDUE:
        yield from _overdue_problems(desk, case.source_record)


def _source_day_problems(case: AccountabilityCase) -> Iterator[Problem]:
    """Yield a problem if a case was opened before its source: the finding, its passed term, the complaint."""
    if not (case.source_record and case.opened_on):
        return
    if case.source is CaseSource.COMPLAINT:
        received = COMPLAINTS.get(case.source_record).received_at
        if received and case.opened_on < received.date():
            yield Problem("立案日期不能早于收到投诉的日期。", "opened_on", CLAUSE)
        return
    found = FINDINGS.get(case.source_record).found_on
    if found and case.opened_on < found:
        yield Problem(f"立案日期不能早于问题的发现日期{found}。", "opened_on", CLAUSE)


def with_persons(desk: Desk, case: AccountabilityCase) -> AccountabilityCase:
    """Return a case with the records of the persons it names; a name of nobody's stays a name."""
    text = case.person.strip()
    ids = people_named(text, desk.clock.today()).ids if text else ()
    return replace(case, person=text, office=case.office.strip(), persons=ids or case.persons if text else ())


def _overdue_problems(desk: Desk, key: int) -> Iterator[Problem]:
    finding = FINDINGS.get(key)
    if not (finding.due_on and finding.due_on < desk.clock.today() and finding.status is FindingStatus.OPEN):
        yield Problem(f"问题{finding.number}没有逾期未整改。", "source_record", CLAUSE)


def case_problems(desk: Desk, case: AccountabilityCase) -> Iterator[Problem]:
    """Yield what a case lacks, files that are not stored, and days out of order or after today."""
    if not (case.person.strip() or case.office.strip()):
        yield Problem("请填写追究的人员或处室。", "person", CLAUSE)
    yield from _source_day_problems(case)
    yield from file_problems(desk, case.files)
    yield from order_problems(case)
    yield from future_problems(case, _NOT_AHEAD, desk.clock.today(), CLAUSE)


@act("accountability.edit")
def edit_case(desk: Desk, note: Note, case: AccountabilityCase) -> AccountabilityCase:
    """Change facts and evidence before the decision; the source and values of later steps stay."""
    before = open_case_of(desk, note, case.id)
    case = with_persons(desk, case)
    refuse_concerned(desk, case)
    saved = save_step(
        desk,
        note,
        replace(
            before,
            person=case.person,
            persons=case.persons,
            post=case.post.strip(),
            office=case.office,
            situation=case.situation,
            facts=case.facts.strip(),
            evidence=case.evidence.strip(),
            files=case.files,
            version=case.version,
        ),
    )
    note.record, note.sentence = saved.id, f"补充责任追究 {saved.number} 的事实和证据"
    return saved


@act("accountability.hear")
def hear_statement(
    desk: Desk, note: Note, key: int, statement_on: date, statement: str
) -> AccountabilityCase:
    """Record the statement of the person; it is required before a decision.

    Raises:
        RuleError: no text (for no statement, enter 本人放弃陈述), or the day is out of order.
    """
    case = open_case_of(desk, note, key)
    if not statement.strip():
        raise RuleError("请填写陈述申辩内容；放弃陈述的写“本人放弃陈述”。", field="statement", clause=CLAUSE)
    saved = save_step(desk, note, replace(case, statement_on=statement_on, statement=statement.strip()))
    note.record, note.sentence = key, f"责任追究 {saved.number} 听取陈述申辩"
    return saved


@act("accountability.propose")
def propose_measure(
    desk: Desk,
    note: Note,
    key: int,
    proposed_on: date,
    proposal: str,
    measure: OwnMeasure | None = None,
    other_measure: str = "",
) -> AccountabilityCase:
    """Record the proposed measure: one within the bureau's competence, or one of another body.

    Raises:
        RuleError: facts, evidence, proposal or measure missing, both kinds of measure, or days out of order.
    """
    case = open_case_of(desk, note, key)
    problems = [
        Problem(f"请先填写{ACCOUNTABILITY_FIELDS.label(name)}。", name, CLAUSE)
        for name in _NEEDED
        if not str(getattr(case, name)).strip()
    ]
    if not proposal.strip():
        problems.append(Problem("请填写处理建议。", "proposal", CLAUSE))
    if (measure is None) == (not other_measure.strip()):
        problems.append(
            Problem("请选择本局权限内的处理方式，或写明需要移送的处理，二者选一。", "measure", "A21")
        )
    problems += measure_problems(measure, proposal, "proposal")
    problems += other_measure_problems(other_measure)
    refuse(problems)
    saved = save_step(
        desk,
        note,
        replace(
            case,
            proposed_on=proposed_on,
            proposed_by=desk.actor.name,
            proposal=proposal.strip(),
            measure=measure,
            other_measure=other_measure.strip(),
            reviewed_on=None,
            reviewed_by="",
            reviewer=0,
            review_result=None,
            review_opinion="",
        ),
    )
    note.record, note.sentence = key, f"责任追究 {saved.number} 提出处理建议"
    return saved


@act("accountability.decide")
def decide_case(
    desk: Desk,
    note: Note,
    key: int,
    decided_on: date,
    decision_body: str,
    decision: str,
    paper: PaperApproval | None = None,
) -> AccountabilityCase:
    """Decide a case as a leader, or enter the decision on a leader's paper.

    Raises:
        RuleError: no leader decides, no statement is recorded, the legal review is missing, the measure is
            outside the bureau's competence (A21), the text names another measure, the body or the text is
            missing, or days are out of order.
    """
    case = open_case_of(desk, note, key)
    problems = []
    if case.statement_on is None:
        problems.append(Problem("还没有听取本人陈述申辩，不能作出决定。", "statement", CLAUSE))
    if not case.is_own_competence:
        problems.append(
            Problem(f"“{case.other_measure}”不属本局权限，不能作出决定，请移送。", "measure", "A21")
        )
    if not decision_body.strip():
        problems.append(Problem("请填写决定机构。", "decision_body", CLAUSE))
    if not decision.strip():
        problems.append(Problem("请填写处理决定和履行要求。", "decision", CLAUSE))
    problems += [*measure_problems(case.measure, decision, "decision"), *review_gaps(case)]
    refuse(problems)
    approval = approve(desk, decided_on, paper, "approved_by", CLAUSE)
    saved = save_step(
        desk,
        note,
        replace(
            case,
            decided_on=decided_on,
            decision_body=decision_body.strip(),
            decision=decision.strip(),
            approved_by=approval.by,
            approval=approval.scans,
        ),
    )
    note.record, note.sentence = key, f"责任追究 {saved.number} 作出决定"
    return saved


@act("accountability.refer")
def refer_case(desk: Desk, note: Note, key: int, referred_on: date, referred_to: str) -> AccountabilityCase:
    """Record the referral of a case to the competent body (A21); ``decided_on`` is its day.

    Raises:
        RuleError: the measure is the bureau's own, no body is named, or the days are out of order.
    """
    case = open_case_of(desk, note, key)
    problems = []
    if case.is_own_competence:
        problems.append(Problem("处理方式在本局权限内，请作出决定，不必移送。", "measure", "A21"))
    if not referred_to.strip():
        problems.append(Problem("请填写受移送机关。", "referred_to", "A21"))
    refuse(problems)
    saved = save_step(
        desk,
        note,
        replace(
            case,
            decided_on=referred_on,
            referred_to=referred_to.strip(),
        ),
    )
    note.record, note.sentence = key, f"责任追究 {saved.number} 移送{saved.referred_to}"
    return saved


@act("accountability.drop")
def drop_case(desk: Desk, note: Note, key: int, reason: str) -> AccountabilityCase:
    """End a case without a measure; RuleError without a reason."""
    case = open_case_of(desk, note, key)
    if not reason.strip():
        raise RuleError("请写明不予追究的理由。", field="end_note", clause=CLAUSE)
    saved = save_step(
        desk,
        note,
        replace(
            case,
            ended_on=desk.clock.today(),
            end_note=reason.strip(),
        ),
    )
    note.record, note.reason = key, saved.end_note
    note.sentence = f"责任追究 {saved.number} 不予追究"
    return saved


@act("accountability.serve")
def serve_decision(
    desk: Desk,
    note: Note,
    key: int,
    served_on: date,
    served_how: str,
    appeal_way: str,
    appeal_until: date,
    effect_from: date | None = None,
    effect_to: date | None = None,
) -> AccountabilityCase:
    """Record service, the notice of appeal and its time limit, and the period of effect of the decision.

    Raises:
        RuleError: the means of service or of appeal is missing, or days are out of order.
    """
    case = open_case_of(desk, note, key)
    problems = []
    if not served_how.strip():
        problems.append(Problem("请填写送达方式。", "served_how", CLAUSE))
    if not appeal_way.strip():
        problems.append(Problem("请填写告知的申诉途径。", "appeal_way", CLAUSE))
    refuse(problems)
    saved = save_step(
        desk,
        note,
        replace(
            case,
            served_on=served_on,
            served_how=served_how.strip(),
            appeal_way=appeal_way.strip(),
            appeal_until=appeal_until,
            effect_from=effect_from or case.decided_on,
            effect_to=effect_to,
        ),
    )
    note.record, note.sentence = key, f"责任追究 {saved.number} 已送达并告知申诉"
    return saved


@act("accountability.result")
def record_outside_result(desk: Desk, note: Note, key: int, result: str) -> AccountabilityCase:
    """Record the result of a referred case from the other body (A21)."""
    case = open_case_of(desk, note, key)
    if not result.strip():
        raise RuleError("请填写受移送机关的处理结果。", field="outside_result", clause="A21")
    saved = save_step(desk, note, replace(case, outside_result=result.strip()))
    note.record, note.sentence = key, f"责任追究 {saved.number} 收到移送结果"
    return saved


@act("accountability.end")
def end_case(desk: Desk, note: Note, key: int, ended_on: date, end_note: str) -> AccountabilityCase:
    """End a case after its period of effect, or after the result of the other body.

    Raises:
        RuleError: a referred case has no result, the remark is missing, or the period of effect still runs.
    """
    case = open_case_of(desk, note, key)
    problems = []
    if case.status is AccountabilityStatus.REFERRED and not case.outside_result:
        problems.append(Problem("还没有登记移送结果，不能结束。", "outside_result", "A21"))
    if not end_note.strip():
        problems.append(Problem("请填写执行情况。", "end_note", CLAUSE))
    refuse(problems)
    saved = save_step(
        desk,
        note,
        replace(case, ended_on=ended_on, end_note=end_note.strip()),
    )
    note.record, note.sentence = key, f"责任追究 {saved.number} 结束"
    return saved


def case_of(desk: Desk, key: int) -> AccountabilityCase:
    """Return a case; NotAllowed for those who may not see it."""
    refuse_stranger(desk, key)
    return ACCOUNTABILITY_CASES.get(key)


def open_case_of(desk: Desk, note: Note, key: int) -> AccountabilityCase:
    """Return a case whose state allows the act; NotAllowed for those who may not see it."""
    refuse_stranger(desk, key)
    return allowed(note, ACCOUNTABILITY_CASES.get(key))


def save_step(desk: Desk, note: Note, case: AccountabilityCase) -> AccountabilityCase:
    """Save a case in the state its act leads to; RuleError for what it lacks."""
    problems = list(case_problems(desk, case))
    refuse(problems)
    return store(note, ACCOUNTABILITY_CASES, case)
