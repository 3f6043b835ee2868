"""The act 更正: a saved value is changed by who may, with a reason; the trail keeps both values (F0.2)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.base.audit import RowChange
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.date_order import future_problems, order_problems
from saltdesk.domain.base.errors import NotAllowed, Problem, RuleError, refuse
from saltdesk.domain.base.fields import FieldRule
from saltdesk.domain.base.sealed import sealed_fields
from saltdesk.domain.cases.case import Case
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.complaint import Complaint, ComplaintStatus
from saltdesk.domain.complaints.masks import masks_of
from saltdesk.domain.corrections.correcting import (
    CorrectionRule,
    changed_fields,
    rule_for,
    set_fields,
)
from saltdesk.domain.inspections.inspection import Finding, Inspection
from saltdesk.domain.lists.comparing import value_text
from saltdesk.services.access.accountability import refuse_stranger
from saltdesk.services.access.complaints import refuse_concerned
from saltdesk.services.access.masking import TOLD, as_stored
from saltdesk.services.complaints.handling import refuse_other_office
from saltdesk.services.complaints.identity import masked_for_others, refuse_told
from saltdesk.services.corrections import adjustments, cases, complaints, inspections
from saltdesk.services.corrections.persons import act_refusal
from saltdesk.services.corrections.printed import printed_values, refuse_printed, valid_papers
from saltdesk.services.desk.desk import Desk, perform_as, rehearse
from saltdesk.services.desk.destroyed import refuse_destroyed
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS
from saltdesk.storage.areas.cases import CASES
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS
from saltdesk.storage.areas.inspections import FINDINGS, INSPECTIONS
from saltdesk.storage.records import Records
from saltdesk.storage.registry import records_of
from saltdesk.storage.trail.audit import Note

R = TypeVar("R")

_LONG = 200
"""Texts that may be longer are named in the sentence, not quoted; the trail holds both in full."""


def _as_entered(_before: object, after: Any) -> Any:
    """Return the corrected record as entered; most fields stand for themselves."""
    return after


@dataclass(frozen=True)
class _Kind:
    """How one kind of record is corrected: its faults, its saving with all that follows, and its case.

    ``case`` returns the area and id under which the trail and the papers know the record, ``title`` how the
    sentence names it. ``settled`` changes the fields that follow others, before the faults are looked for.
    """

    records: Records[Any]
    faults: Callable[[Desk, Any], Iterator[Problem]]
    save: Callable[[Desk, Any, Any], object]
    case: Callable[[Any], tuple[Area, int]]
    title: Callable[[Any], str]
    settled: Callable[[Any, Any], Any] = _as_entered


def _link_title(link: AdjustmentLink) -> str:
    return f"调整 {ADJUSTMENTS.get(link.adjustment).number} 的“{link.rule.label}”"


def _person_title(person: Complainant) -> str:
    return f"投诉 {COMPLAINTS.get(person.complaint).number} 的投诉人信息"


_KINDS: Mapping[type, _Kind] = {
    Complaint: _Kind(
        COMPLAINTS,
        complaints.complaint_problems,
        complaints.save_complaint,
        lambda one: (Area.COMPLAINTS, one.id),
        lambda one: f"投诉 {one.number}",
    ),
    Complainant: _Kind(
        COMPLAINANTS,
        complaints.complainant_problems,
        complaints.save_complainant,
        lambda one: (Area.COMPLAINTS, one.complaint),
        _person_title,
    ),
    Inspection: _Kind(
        INSPECTIONS,
        inspections.inspection_faults,
        inspections.save_inspection,
        lambda one: (Area.INSPECTIONS, one.id),
        lambda one: f"检查 {one.number}",
    ),
    Finding: _Kind(
        FINDINGS,
        inspections.finding_faults,
        inspections.save_finding,
        lambda one: (Area.FINDINGS, one.id),
        lambda one: f"问题 {one.number}",
    ),
    AccountabilityCase: _Kind(
        ACCOUNTABILITY_CASES,
        inspections.case_faults,
        inspections.save_case,
        lambda one: (Area.ACCOUNTABILITY, one.id),
        lambda one: f"责任追究 {one.number}",
    ),
    Case: _Kind(
        CASES,
        cases.case_faults,
        cases.save_case,
        lambda one: (Area.CASES, one.id),
        lambda one: f"办件 {one.number}",
    ),
    Adjustment: _Kind(
        ADJUSTMENTS,
        adjustments.adjustment_problems,
        adjustments.save_adjustment,
        lambda one: (Area.ADJUSTMENTS, one.id),
        lambda one: f"调整 {one.number}",
        adjustments.with_start,
    ),
    AdjustmentLink: _Kind(
        ADJUSTMENT_LINKS,
        adjustments.link_problems,
        adjustments.save_link,
        lambda one: (Area.ADJUSTMENTS, one.adjustment),
        _link_title,
    ),
}


@dataclass(frozen=True)
class Preview:
    """What a correction would change: its sentence for the trail, and every row with its record's title."""

    sentence: str
    rows: tuple[tuple[str, RowChange], ...]


def correct(desk: Desk, corrected: R, reason: str) -> R:
    """Save a corrected record, and recount what follows from it, in one act.

    ``corrected`` is the record as read, with the corrected fields replaced.

    Raises:
        NotAllowed: another office may correct the field or the finished record.
        RuleError: no reason is given, nothing or a fixed field is changed, a date or gate forbids it, or a
            valid paper says the old value.
        ChangedMeanwhile: a newer version was saved.
    """
    rule = ACT_BY_CODE[rule_for(corrected).act]
    saved = perform_as(desk, rule, lambda note: _correct(desk, note, corrected, reason))
    stored: R = _as_stored(saved if isinstance(saved, type(corrected)) else corrected)
    return stored


def preview_correction(desk: Desk, corrected: object) -> Preview:
    """Return what ``correct`` would change without saving it; raises as ``correct``, but asks no reason."""
    rule = ACT_BY_CODE[rule_for(corrected).act]
    note = rehearse(desk, rule, lambda note: _correct(desk, note, corrected, "预览"))
    titled = ((_row_title(change), change) for change in note.changes if change.fields)
    return Preview(note.sentence, tuple(titled))


def title_of(record: object) -> str:
    """Return how sentences name a record."""
    return _KINDS[type(record)].title(record)


def _row_title(change: RowChange) -> str:
    records = records_of(change.table)
    return title_of(records.get(change.key)) if records.record in _KINDS else records.area.label


def correctable_fields(desk: Desk, record: object) -> tuple[FieldRule, ...]:
    """Return the fields that the person at the desk may correct in a record now, in their usual order."""
    try:
        _refuse_person(desk, record)
    except RuleError:
        return ()
    return tuple(field for field in set_fields(record) if _field_refusal(desk, record, field) is None)


def refusal_to_correct(desk: Desk, record: object) -> str:
    """Return why the person at the desk may correct nothing in a record, or an empty text."""
    try:
        _refuse_person(desk, record)
    except RuleError as error:
        return error.sentence
    if correctable_fields(desk, record):
        return ""
    refusals = (_field_refusal(desk, record, field) for field in set_fields(record))
    return next((found.sentence for found in refusals if found), "这件记录还没有可以更正的内容。")


def _correct(desk: Desk, note: Note, corrected: Any, reason: str) -> object:
    kind, rule = _KINDS[type(corrected)], rule_for(corrected)
    _refuse_person(desk, kind.records.get(corrected.id))
    before = _as_stored(corrected)
    area, key = kind.case(before)
    if isinstance(before, Complaint):
        corrected = as_stored(desk, before, corrected)
    changed = changed_fields(before, corrected)
    _refuse_fields(desk, rule, before, changed)
    if not reason.strip():
        raise RuleError("请写明更正的理由。", field="reason", clause="F0.2")
    corrected = kind.settled(before, corrected)
    _refuse_faults(desk, kind, before, corrected)
    papers = valid_papers(area, key)
    printed = printed_values(desk, papers)
    note.record, note.reason = key, reason.strip()
    note.sentence = f"更正{kind.title(before)}：{_told(rule, before, corrected, changed)}"
    if area is Area.COMPLAINTS:
        _refuse_identity(note, key, corrected)
    saved = kind.save(desk, before, corrected)
    refuse_printed(desk, papers, printed)
    return saved


def _as_stored(told: Any) -> Any:
    """Return the stored record that somebody corrects; private texts that they do not know are sealed."""
    if isinstance(told, Complainant):
        return COMPLAINANTS.as_far_as_told(told)
    return _KINDS[type(told)].records.get(told.id)


def _refuse_fields(desk: Desk, rule: CorrectionRule, before: Any, changed: tuple[str, ...]) -> None:
    """Raise the first reason why these fields of the stored record may not be changed by this person."""
    _refuse_person(desk, before)
    if not changed:
        raise RuleError("内容没有改变，不需要更正。", clause="F0.2")
    open_now = {field.name for field in set_fields(before)}
    for name in changed:
        field = rule.table[name]
        label = field.label or name
        if name not in open_now:
            reason = rule.reason_fixed(name) or "还没有登记，请按步骤办理。"
            raise RuleError(f"{label}{reason}", field=name, clause="F0.2")
        refused = _field_refusal(desk, before, field)
        if refused:
            raise refused


def _refuse_faults(desk: Desk, kind: _Kind, before: Any, corrected: Any) -> None:
    """Raise the faults that the correction would bring; older ones do not forbid it."""
    told = tuple(set_fields(before))
    sealed = sealed_fields(before)
    known = {one.sentence for one in _faults(desk, kind, told, before) if one.field not in sealed}
    # A rule of the record and the row of a field may say the same: each sentence is told once.
    found = {problem.sentence: problem for problem in _faults(desk, kind, told, corrected)}
    refuse(problem for sentence, problem in found.items() if sentence not in known)


def _faults(desk: Desk, kind: _Kind, told: tuple[FieldRule, ...], record: Any) -> Iterator[Problem]:
    """Yield what is wrong with a record: its own rules, its days, and the fields that acts have set."""
    rule = rule_for(record)
    days = [
        field.name
        for field in told
        if isinstance(getattr(record, field.name), date) and field.name not in rule.ahead
    ]
    yield from kind.faults(desk, record)
    yield from order_problems(record)
    yield from future_problems(record, days, desk.clock.today(), "F0.2")
    for field in told:
        yield from field.problems(getattr(record, field.name))


def _refuse_person(desk: Desk, record: Any) -> None:
    """Raise ``NotAllowed`` if the record is about the person, or finished and of another office.

    A record that was destroyed is refused, too.
    """
    refuse_destroyed(*_KINDS[type(record)].case(record))
    if isinstance(record, Complaint):
        refuse_concerned(desk, record)
        if record.status is not ComplaintStatus.REGISTERED:
            refuse_other_office(desk, record)
    if isinstance(record, Complainant):
        refuse_concerned(desk, COMPLAINTS.get(record.complaint))
    if isinstance(record, AccountabilityCase):
        refuse_stranger(desk, record.id)
    rule = rule_for(record)
    is_final = getattr(record, "status", None) in rule.final
    for code in (rule.act, rule.owned_by) if is_final else (rule.act,):
        refused = act_refusal(desk, record, ACT_BY_CODE[code])
        if refused:
            raise refused


def _field_refusal(desk: Desk, record: object, field: FieldRule) -> NotAllowed | None:
    """Return why the person may not correct a field: the act that set it belongs to another office."""
    return act_refusal(desk, record, ACT_BY_CODE[rule_for(record).setting_act(field)])


def _told(rule: CorrectionRule, before: object, after: object, changed: tuple[str, ...]) -> str:
    """Return the corrected fields with both values; private and long ones are only named."""
    return "；".join(_told_field(rule, rule.table[name], before, after) for name in changed)


def _told_field(rule: CorrectionRule, field: FieldRule, before: object, after: object) -> str:
    old, new = getattr(before, field.name), getattr(after, field.name)
    is_long = isinstance(new, tuple) or (isinstance(new, str) and field.longest > _LONG and "\n" in old + new)
    if rule.table.is_private or is_long or max(len(_text(old)), len(_text(new))) > _LONG // 4:
        return field.label
    return f"{field.label}：{_text(old) or '（空）'} → {_text(new) or '（空）'}"


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "是" if value else "否"
    return f"{value:%Y-%m-%d %H:%M}" if isinstance(value, datetime) else value_text(value)


def _refuse_identity(note: Note, complaint: int, corrected: object) -> None:
    """Mask the complainant in the sentence; raise ``RuleError`` if the reason tells who complains."""
    refuse_told(complaint, note.reason)
    if isinstance(corrected, Complainant) and masks_of(corrected).is_told(note.reason):
        raise RuleError(TOLD, field="reason", clause="C5.2.4d")
    note.sentence = masked_for_others(note.sentence, complaint)
