"""The findings ledger (问题台账): a finding is entered, fed back, rectified and verified (S4.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.date_order import future_problems, order_problems
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.fields import with_entered
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.inspections.inspection import (
    Finding,
    FindingSource,
    FindingStatus,
    Inspection,
    InspectionKind,
    InspectionStatus,
)
from saltdesk.services.access.approvals import Approval, PaperApproval, approve
from saltdesk.services.access.kept_files import file_problems
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.people import actor_ids
from saltdesk.services.desk.person_names import names_of_people, people_problems
from saltdesk.services.desk.states import allowed, enter, moved, rule_of, store
from saltdesk.services.inspections.gates import ready
from saltdesk.services.inspections.owners import refuse_kind
from saltdesk.services.inspections.rectifiers import refuse_rectifier
from saltdesk.storage import series
from saltdesk.storage.areas.inspections import CHECKS, FINDINGS, INSPECTIONS
from saltdesk.storage.trail.audit import Note

_NOT_AHEAD = (
    "found_on",
    "fed_back_on",
    "self_checked_on",
    "extension_asked_on",
    "extension_approved_on",
    "ordered_on",
    "rectified_on",
    "verified_on",
)


@act("finding.add")
def add_finding(desk: Desk, note: Note, finding: Finding) -> Finding:
    """Add a finding of an inspection, with the demand and the due date of its rectification (S4.3.1).

    Raises:
        RuleError: the inspection is not served or is closed, the problem is missing, or the due date is
            not after the day of finding.
    """
    inspection = ready(desk, note, finding.inspection or 0)
    finding = replace(
        with_entered(Finding(inspection=inspection.id, check=finding.check), finding),
        source=FindingSource.INSPECTION,
        office=finding.office or inspection.office,
        found_on=finding.found_on or desk.clock.today(),
    )
    problems = [*inspection_problems(finding, inspection), *finding_problems(desk, finding)]
    refuse(problems)
    saved = _numbered(desk, note, finding)
    if inspection.status is InspectionStatus.FED_BACK:
        inspection = moved(note, inspection, InspectionStatus.RECTIFYING)
    INSPECTIONS.update(with_due(inspection))
    note.record, note.sentence = saved.id, f"登记问题 {saved.number}（{saved.office}）"
    return saved


def inspection_problems(finding: Finding, inspection: Inspection) -> Iterator[Problem]:
    """Yield why a finding cannot belong to an inspection: its day, or a question of another check list."""
    first = inspection.inspects_on
    if finding.found_on and first and finding.found_on < first:
        yield Problem(f"发现日期须在检查日期{first}与今天之间。", "found_on", "S4.3.1")
    if finding.check and CHECKS.get(finding.check).inspection != inspection.id:
        yield Problem("这个检查项目不属于本次检查。", "check", "S4.3.1")


@act("finding.collect")
def collect_finding(desk: Desk, note: Note, finding: Finding) -> Finding:
    """Add a finding that came through one of the six channels, without an inspection (S4.3.1, A16).

    Raises:
        RuleError: the channel, office, problem or due date is missing, or the days are out of order.
    """
    begun = with_entered(Finding(reply=finding.reply, complaint=finding.complaint), finding)
    finding = replace(begun, found_on=finding.found_on or desk.clock.today())
    problems = list(finding_problems(desk, finding))
    if finding.source is FindingSource.INSPECTION:
        problems.insert(0, Problem("请选择问题来自哪个渠道。", "source", "S4.3.1"))
    if not finding.office.strip():
        problems.append(Problem("请选择责任处室。", "office", "S4.3.1"))
    refuse(problems)
    saved = _numbered(desk, note, finding)
    note.record, note.sentence = saved.id, f"登记渠道问题 {saved.number}（{saved.office}）"
    return saved


def _numbered(desk: Desk, note: Note, finding: Finding) -> Finding:
    year = desk.clock.today().year
    number = f"问题{year}-{series.take('finding', year):03d}"
    return enter(note, FINDINGS, replace(finding, number=number))


def finding_problems(desk: Desk, finding: Finding) -> Iterator[Problem]:
    """Yield what a finding lacks, files that are not stored, and days out of order or after today."""
    if not finding.problem.strip():
        yield Problem("请填写发现的问题。", "problem", "S4.3.1")
    if finding.due_on is None:
        yield Problem("请填写整改期限。", "due_on", "S4.3.2")
    yield from file_problems(desk, (*finding.files, *finding.rectification_files))
    yield from order_problems(finding)
    yield from future_problems(finding, _NOT_AHEAD, desk.clock.today(), "S4.3.1")


@act("finding.edit")
def edit_finding(desk: Desk, note: Note, finding: Finding) -> Finding:
    """Correct or complete an open finding; its source and its due date stay unchanged."""
    before = open_finding(desk, note, finding.id)
    kept = replace(with_entered(before, finding), source=before.source, due_on=before.due_on)
    saved = save_finding(desk, note, kept)
    note.record, note.sentence = saved.id, f"补正问题 {saved.number}"
    return saved


@act("finding.feedback")
def feed_back(desk: Desk, note: Note, key: int, fed_back_on: date) -> Finding:
    """Record the feedback of a finding to the responsible office for self-check (S4.3.1)."""
    finding = open_finding(desk, note, key)
    saved = save_finding(desk, note, replace(finding, fed_back_on=fed_back_on))
    note.record, note.sentence = key, f"问题 {saved.number} 反馈{saved.office}自查自纠"
    return saved


@act("finding.selfcheck")
def record_self_check(desk: Desk, note: Note, key: int, self_checked_on: date, text: str) -> Finding:
    """Record the result of the responsible office's self-check; RuleError before the feedback."""
    finding = open_finding(desk, note, key)
    clause = rule_of(note).clause
    if finding.fed_back_on is None:
        raise RuleError("问题还没有反馈责任处室，不能登记自查。", field="fed_back_on", clause=clause)
    if not text.strip():
        raise RuleError("请填写自查自纠情况。", field="self_check", clause=clause)
    checked = replace(finding, self_checked_on=self_checked_on, self_check=text.strip())
    saved = save_finding(desk, note, checked)
    note.record, note.sentence = key, f"问题 {saved.number} 登记自查自纠"
    return saved


@act("finding.request")
def request_extension(desk: Desk, note: Note, key: int, asked_on: date, until: date, reason: str) -> Finding:
    """Record the request for more time; the due date stays until the approval (S4.3.2)."""
    finding = open_finding(desk, note, key)
    clause = rule_of(note).clause
    problems = []
    if not reason.strip():
        problems.append(Problem("请填写延期理由。", "extension_reason", clause))
    if finding.due_on and until <= finding.due_on:
        problems.append(Problem(f"延期后的期限须晚于原期限{finding.due_on}。", "extension_until", clause))
    refuse(problems)
    saved = save_finding(
        desk,
        note,
        replace(
            finding,
            extension_asked_on=asked_on,
            extension_reason=reason.strip(),
            extension_until=until,
            extension_approved_on=None,
            extension_approved_by="",
            extension_approval=(),
        ),
    )
    note.record, note.sentence = key, f"问题 {saved.number} 申请延期整改至{until}"
    return saved


@act("finding.extend")
def approve_extension(
    desk: Desk, note: Note, key: int, approved_on: date, paper: PaperApproval | None = None
) -> Finding:
    """Approve a requested extension as a leader, or enter a leader's paper, and move the due date.

    Raises:
        RuleError: no extension was requested, it is approved already, it is not later than the present due
            date, or no leader approves.
    """
    finding = open_finding(desk, note, key)
    clause = rule_of(note).clause
    if finding.extension_until is None or finding.extension_approved_on:
        raise RuleError("没有待批准的延期申请。", field="extension_asked_on", clause=clause)
    if finding.due_on and finding.extension_until <= finding.due_on:
        sentence = f"现行整改期限已是{finding.due_on}，不早于申请的{finding.extension_until}。"
        raise RuleError(sentence, field="extension_until", clause=clause)
    approval = approve(desk, approved_on, paper, "extension_approved_by", clause)
    saved = save_finding(
        desk,
        note,
        replace(
            finding,
            due_on=finding.extension_until,
            extension_approved_on=approval.on,
            extension_approved_by=approval.by,
            extension_approval=approval.scans,
        ),
    )
    note.record, note.sentence = key, f"问题 {saved.number} 批准延期整改至{saved.due_on}"
    return saved


@act("finding.rectify")
def rectify_finding(
    desk: Desk,
    note: Note,
    key: int,
    rectified_on: date,
    text: str,
    rectifiers: Sequence[int] = (),
    files: Sequence[KeptFile] = (),
) -> Finding:
    """Record the rectification of a finding: how and by whom, by default the person at the desk (S4.3.2).

    ``rectifiers`` are ids of staff records. Whoever enters it is kept too and may not verify it.
    """
    finding = open_finding(desk, note, key)
    rule = rule_of(note)
    if not text.strip():
        raise RuleError("请填写整改情况。", field="rectification", clause=rule.clause)
    if not (finding.found_on or rectified_on) <= rectified_on <= desk.clock.today():
        raise RuleError("整改日期须在发现日期与今天之间。", field="rectified_on", clause=rule.clause)
    refuse(people_problems(rectifiers, "rectifiers", rule.clause))
    saved = save_finding(
        desk,
        note,
        replace(
            finding,
            rectified_on=rectified_on,
            rectified_by=names_of_people(rectifiers) or desk.actor.name,
            rectifiers=tuple(rectifiers) or tuple(sorted(actor_ids(desk))),
            recorded_by=desk.actor.name,
            recorders=tuple(sorted(actor_ids(desk))),
            rectification=text.strip(),
            rectification_files=tuple(files),
        ),
    )
    note.record, note.sentence = key, f"问题 {saved.number} 已整改，待复查"
    return saved


@act("finding.verify")
def verify_finding(desk: Desk, note: Note, key: int, verified_on: date, text: str = "") -> Finding:
    """Verify on site that a finding is rectified; the verifier must not be a corrector (S4.3.2).

    Raises:
        RuleError: the person at the desk rectified the finding or entered its rectification, or the day is
            out of order.
    """
    finding = open_finding(desk, note, key)
    rule = rule_of(note)
    refuse_rectifier(desk, finding)
    if not (finding.rectified_on or verified_on) <= verified_on <= desk.clock.today():
        raise RuleError("复查日期须在整改日期与今天之间。", field="verified_on", clause=rule.clause)
    saved = save_finding(
        desk,
        note,
        replace(
            finding,
            verified_on=verified_on,
            verified_by=desk.actor.name,
            verification=text.strip(),
        ),
    )
    note.record, note.sentence = key, f"问题 {saved.number} 复查销号"
    return saved


@act("finding.reopen")
def reopen_finding(
    desk: Desk, note: Note, key: int, due_on: date, reason: str, paper: PaperApproval | None = None
) -> Finding:
    """Demand rectification again; clear the old results and add one to the count of reopenings.

    The new term of a finding under a leader's order is an order of a leader again.

    Raises:
        RuleError: the reason is missing, the new due date is not after today, or no leader orders it.
    """
    finding = open_finding(desk, note, key)
    clause = rule_of(note).clause
    problems = []
    if not reason.strip():
        problems.append(Problem("请写明重新整改的理由。", "reopen_reason", clause))
    if due_on <= desk.clock.today():
        problems.append(Problem("新的整改期限须在今天之后。", "due_on", clause))
    refuse(problems)
    today = desk.clock.today()
    if finding.orders:
        finding = ordered(finding, approve(desk, today, paper, "ordered_by", clause), due_on, reason)
    saved = save_finding(
        desk,
        note,
        replace(
            _without_extension(finding),
            due_on=due_on,
            reopened_on=today,
            rectified_on=None,
            rectified_by="",
            rectifiers=(),
            recorded_by="",
            recorders=(),
            verified_on=None,
            verified_by="",
            verification="",
            reopened=finding.reopened + 1,
            reopen_reason=reason.strip(),
        ),
    )
    _reopen_inspection(note, saved.inspection)
    note.record, note.reason = key, saved.reopen_reason
    note.sentence = f"问题 {saved.number} 第{saved.reopened}次重新整改，期限{due_on}"
    return saved


def _without_extension(finding: Finding) -> Finding:
    """Return a finding whose new round begins without the extension of the last; the trail keeps that."""
    return replace(
        finding,
        extension_asked_on=None,
        extension_reason="",
        extension_until=None,
        extension_approved_on=None,
        extension_approved_by="",
        extension_approval=(),
    )


def _reopen_inspection(note: Note, key: int | None) -> None:
    inspection = INSPECTIONS.get(key) if key else None
    if inspection and inspection.status is InspectionStatus.CLOSED:
        INSPECTIONS.update(with_due(moved(note, inspection, InspectionStatus.RECTIFYING)))


def open_finding(desk: Desk, note: Note, key: int) -> Finding:
    """Return the finding if its state allows the act and this office may perform it (A18)."""
    finding = allowed(note, FINDINGS.get(key))
    if rule_of(note).owners:
        kind = INSPECTIONS.get(finding.inspection).kind if finding.inspection else InspectionKind.SUPERVISION
        refuse_kind(desk, kind)
    return finding


def save_finding(desk: Desk, note: Note, finding: Finding) -> Finding:
    """Check the days, save the finding and update the due date of its inspection."""
    problems = list(finding_problems(desk, finding))
    refuse(problems)
    saved = store(note, FINDINGS, finding)
    if saved.inspection:
        INSPECTIONS.update(with_due(INSPECTIONS.get(saved.inspection)))
    return saved


def ordered(finding: Finding, approval: Approval, due_on: date, text: str) -> Finding:
    """Return a finding with a leader's order: its day, leader, demand and term."""
    return replace(
        finding,
        ordered_on=approval.on,
        ordered_by=approval.by,
        order_text=text.strip(),
        order_approval=approval.scans,
        orders=finding.orders + 1,
        due_on=due_on,
    )


def findings_of(key: int) -> list[Finding]:
    """Return the findings of an inspection in the order they were entered."""
    return FINDINGS.all(inspection=key)


def findings_counted(keys: Sequence[int]) -> Counter[int]:
    """Return how many findings each of these inspections has."""
    return FINDINGS.tally("inspection", keys)


def unverified(key: int) -> list[Finding]:
    """Return the findings of an inspection that are not verified yet."""
    return [finding for finding in findings_of(key) if finding.status is not FindingStatus.VERIFIED]


def with_due(inspection: Inspection) -> Inspection:
    """Return the inspection with the earliest due date of its open findings."""
    open_dates = [f.due_on for f in findings_of(inspection.id) if f.status is FindingStatus.OPEN and f.due_on]
    return replace(inspection, due_on=min(open_dates, default=None))
