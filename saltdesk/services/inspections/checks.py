"""The check list of an inspection: created from the template, answered question by question (R2.2, S4.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.inspections.checks import TEMPLATES, CheckResult, InspectionCheck
from saltdesk.domain.inspections.inspection import Inspection, InspectionKind
from saltdesk.domain.inspections.visits import PRESET, InspectionMaterial
from saltdesk.services.access.kept_files import file_problems
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.inspections.gates import ready
from saltdesk.storage.areas.inspections import CHECKS, MATERIALS
from saltdesk.storage.trail.audit import Note

OWN_CLAUSE = {InspectionKind.DUTY_LIST: "R2.2.6", InspectionKind.SUPERVISION: "S4.2.5"}
"""The clause of the questions that inspectors add themselves."""


@dataclass(frozen=True)
class Progress:
    """Counts of the answered, all and failed questions of a check list."""

    answered: int
    total: int
    failed: int


def lay_out(inspection: Inspection) -> None:
    """Insert the questions and the five kinds of material the inspection lacks; call it inside an act."""
    known = {check.code for check in checks_of(inspection.id)}
    for place, question in enumerate(TEMPLATES[inspection.kind], start=1):
        if question.code not in known:
            CHECKS.insert(
                InspectionCheck(inspection.id, place, question.code, question.clause, question.text)
            )
    present = {row.kind for row in MATERIALS.all(inspection=inspection.id)}
    for kind in PRESET:
        if kind not in present:
            MATERIALS.insert(InspectionMaterial(inspection.id, kind))


@act("inspection.prepare")
def prefill_checks(desk: Desk, note: Note, key: int) -> list[InspectionCheck]:
    """Prefill the open questions from the program's own data, with source and day; answers stay unchanged.

    A prefilled question shows the suggested result, but stays open until somebody answers it. Inspections
    older than the check lists get theirs now.
    """
    # What answers a check is the work of every room; a ledger of inspections, which imports this, needs none.
    from saltdesk.services.inspections.prefill.table import prefilled_answers

    inspection = ready(desk, note, key)
    lay_out(inspection)
    today, filled = desk.clock.today(), 0
    for check in checks_of(key):
        told = None if check.answered_on else prefilled_answers(desk, inspection, check.code)
        if told:
            CHECKS.update(replace(check, prefill=told.text, result=told.result, prefilled_on=today))
            filled += 1
    note.record = key
    note.sentence = f"检查 {inspection.number} 的检查表按系统数据预填{filled}项（{today}）"
    return checks_of(key)


@act("inspection.check")
def answer_check(
    desk: Desk,
    note: Note,
    key: int,
    result: CheckResult,
    text: str = "",
    files: Sequence[KeptFile] = (),
) -> InspectionCheck:
    """Answer one question; the answer can be changed until the feedback.

    Raises:
        RuleError: the notice is not served, the inspection day lies ahead, 不符合 has no remark, or a file
            is missing.
    """
    check = CHECKS.get(key)
    inspection = ready(desk, note, check.inspection)
    problems = list(file_problems(desk, files))
    if result is CheckResult.FAILS and not (text.strip() or check.prefill):
        problems.append(Problem("不符合的，请写明情况。", "note", check.clause))
    refuse(problems)
    saved = CHECKS.update(
        replace(
            check,
            result=result,
            note=text.strip(),
            files=tuple(files),
            answered_on=desk.clock.today(),
            answered_by=desk.actor.name,
        )
    )
    note.record = inspection.id
    note.sentence = f"检查 {inspection.number} 第{saved.place}项：{result.label}"
    return saved


@act("inspection.prepare")
def add_question(desk: Desk, note: Note, key: int, question: str) -> InspectionCheck:
    """Add a question of the inspectors' own; RuleError if it is empty (R2.2.6, S4.2.5)."""
    inspection = ready(desk, note, key)
    clause = OWN_CLAUSE[inspection.kind]
    if not question.strip():
        raise RuleError("请填写检查项目。", field="question", clause=clause)
    place = max((check.place for check in checks_of(key)), default=0) + 1
    saved = CHECKS.insert(InspectionCheck(key, place, f"own_{place}", clause, question.strip(), is_own=True))
    note.record = key
    note.sentence = f"检查 {inspection.number} 增加检查项目“{saved.question}”"
    return saved


def checks_of(key: int) -> list[InspectionCheck]:
    """Return the questions of an inspection in their order."""
    return sorted(CHECKS.all(inspection=key), key=lambda check: check.place)


def progress_of(key: int) -> Progress:
    """Return how many questions of an inspection are answered, and how many failed."""
    return progress_among((key,))[key]


def progress_among(keys: Sequence[int]) -> dict[int, Progress]:
    """Return the progress of the check list of each of these inspections."""
    return {key: _progress(checks) for key, checks in CHECKS.grouped("inspection", keys).items()}


def _progress(checks: Sequence[InspectionCheck]) -> Progress:
    answered = [check for check in checks if check.answered_on]
    failed = sum(check.result is CheckResult.FAILS for check in answered)
    return Progress(len(answered), len(checks), failed)
