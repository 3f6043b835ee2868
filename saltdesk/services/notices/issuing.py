"""Issuing notices: elements checked, number taken and PDF frozen in one transaction; and taking them back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from saltdesk.domain.accountability import OwnMeasure
from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.base.issued import IssuedNotice, NoticeStatus
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.complaints.complaint import ComplaintStatus
from saltdesk.domain.inspections.inspection import InspectionStatus
from saltdesk.domain.notices.kinds import KIND_BY_CODE, NoticeKind
from saltdesk.domain.notices.notice import (
    GIVEN_FIELDS,
    NoticeContent,
    NoticeElement,
    NoticeFieldKind,
    compose,
    content_digest,
    content_json,
    missing_elements,
    text_of,
    with_check,
)
from saltdesk.services.access import finding
from saltdesk.services.accountability.papers import refuse_paper
from saltdesk.services.complaints import complaints
from saltdesk.services.complaints.identity import identity_in
from saltdesk.services.desk.desk import Desk, Outcome, check_state, perform_as
from saltdesk.services.desk.states import allowed, moved, store
from saltdesk.services.desk.wording import DRAFT_NUMBER, bureau_name, template
from saltdesk.services.inspections.findings import findings_of
from saltdesk.services.inspections.gates import refuse_gates
from saltdesk.services.inspections.owners import refuse_kind
from saltdesk.storage import series
from saltdesk.storage.audit import Note
from saltdesk.storage.complaints import COMPLAINTS
from saltdesk.storage.inspections import INSPECTIONS
from saltdesk.storage.notices import NOTICES

Values = Mapping[str, object]

Render = Callable[[NoticeContent], bytes]
"""Sets a notice in type and returns the PDF; handed in because paper is a floor above."""

_PAGE = re.compile(rb"/Type\s*/Page\b")
"""A page object of a PDF as our engine writes it, uncompressed."""


def missing_fields(desk: Desk, kind: NoticeKind, values: Values) -> tuple[NoticeElement, ...]:
    """The required elements of the notice that have no value yet."""
    return missing_elements(template(kind.code), _given(desk, kind, values, DRAFT_NUMBER))


def compose_draft(desk: Desk, kind: NoticeKind, values: Values) -> NoticeContent:
    """The notice as it would be issued today, without a number.

    Raises:
        RuleError: an element is missing, a date is none, or a table row is too wide, by field.
    """
    return compose(template(kind.code), _given(desk, kind, values, DRAFT_NUMBER))


def _given(desk: Desk, kind: NoticeKind, values: Values, number: str) -> dict[str, object]:
    """The values as typed, dates as dates, with what the program itself puts on every paper."""
    return {
        **_dated(kind, {field: value for field, value in values.items() if field not in GIVEN_FIELDS}),
        "bureau": bureau_name(),
        "notice_date": desk.clock.today(),
        "number": number,
    }


def _dated(kind: NoticeKind, values: Values) -> dict[str, object]:
    found, problems = dict(values), []
    for element in template(kind.code).elements:
        value = found.get(element.field)
        if element.kind is NoticeFieldKind.DATE and isinstance(value, str) and value.strip():
            try:
                found[element.field] = date.fromisoformat(value.strip())
            except ValueError:
                sentence = f"{element.label}“{value.strip()}”不是日期，请写成 2026-11-23。"
                problems.append(Problem(sentence, element.field, element.clause))
    if problems:
        raise RuleError.of(problems)
    return found


def issue_notice(
    desk: Desk,
    kind: NoticeKind,
    record: int,
    values: Values,
    render: Render,
    area: Area | None = None,
) -> Outcome[IssuedNotice]:
    """Issue a notice about a record: number, frozen PDF with its hash, register entry, one trace.

    ``area`` tells where the record lies when a kind can be made from several (usual: the kind's first).

    Raises:
        NotAllowed: another office issues this kind, or the complaint is about this person's office.
        RuleError: an element is missing, a character cannot be printed, the record's state does not allow it,
            or a rule of the kind is broken; no number is used up.
    """
    area = area or kind.area
    if area not in kind.areas:
        raise RuleError(f"{kind.label}不能由{area.label}记录制发。")
    # Fonts are loaded and every character is checked before the write lock is taken.
    render(compose_draft(desk, kind, values))
    return perform_as(desk, kind.act, partial(_issue, desk, kind, area, record, values, render))


def _issue(
    desk: Desk, kind: NoticeKind, area: Area, record: int, values: Values, render: Render, note: Note
) -> IssuedNotice:
    subject = finding.get(area, record, desk)
    if isinstance(getattr(subject, "status", None), Vocabulary):
        check_state(kind.act, subject.status)
    values = _given(desk, kind, values, DRAFT_NUMBER)
    _refuse(desk, kind, area, subject, values)
    today = desk.clock.today()
    wording = template(kind.code)
    number = wording.number_of(today.year, series.take(f"notice-{kind.code}", today.year))
    content = compose(wording, {**values, "number": number})
    pdf = render(with_check(content))
    made = IssuedNotice(
        number=number,
        kind=kind.code,
        title=wording.title,
        area=area.code,
        record=record,
        addressee=_addressee(kind, area, subject, content),
        issued_at=desk.clock.now(),
        issued_by=desk.actor.name,
        file=desk.store.files.put(pdf),
        pages=len(_PAGE.findall(pdf)),
        digest=content_digest(content),
        content=content_json(content),
    )
    notice = NOTICES.insert(moved(note, made, NoticeStatus.ISSUED))
    _follow(desk, note, notice, values)
    note.area, note.record = area, record
    note.sentence = f"制发{wording.title} {number}" + (f"（{notice.addressee}）" if notice.addressee else "")
    return notice


def _addressee(kind: NoticeKind, area: Area, subject: object, content: NoticeContent) -> str:
    """To whom, as the register shows it: a complainant stays masked."""
    if kind.names_complainant and area is Area.COMPLAINTS:
        return str(getattr(subject, "masked_name", ""))
    return content.addressee.rstrip("：")


def _refuse(desk: Desk, kind: NoticeKind, area: Area, subject: object, values: Values) -> None:
    if area is Area.INSPECTIONS:
        inspection = INSPECTIONS.get(getattr(subject, "id", 0))
        refuse_kind(desk, inspection.kind)
        refuse_gates(desk, inspection, kind.act.code)
    if area is Area.COMPLAINTS:
        complaints.refuse_own(desk, COMPLAINTS.get(getattr(subject, "id", 0)))
    problems = [*_rule_problems(desk, kind, values), *_identity_problems(kind, area, subject, values)]
    if problems:
        raise RuleError.of(problems)
    if area is Area.ACCOUNTABILITY:
        refuse_paper(desk, kind, getattr(subject, "id", 0), values)


def _rule_problems(desk: Desk, kind: NoticeKind, values: Values) -> Iterator[Problem]:
    today = desk.clock.today()
    labels = {element.field: element for element in template(kind.code).elements}
    for field, sentence in _LATER_THAN_TODAY.get(kind.code, ()):
        day = values.get(field)
        if isinstance(day, date) and not today < day:
            yield Problem(sentence, _RECORD_FIELD.get(field, field), labels[field].clause)
    old, new = values.get("old_date"), values.get("new_date")
    if isinstance(old, date) and isinstance(new, date) and not old < new:
        yield Problem("延期后的答复日期须晚于原定日期。", "new_date", labels["new_date"].clause)
    for field, words in kind.choices:
        if words.from_text(text_of(values.get(field))) is None:
            allowed = "、".join(word.label for word in words)
            further = "其他处理请改用移送函。" if words is OwnMeasure else ""
            yield Problem(f"{labels[field].label}只能是{allowed}。{further}", field, next(iter(words)).clause)


_LATER_THAN_TODAY: Mapping[str, tuple[tuple[str, str], ...]] = {
    "inspection_notice": (("inspection_date", "通知书须在检查日期之前发出，请先改检查日期。"),),
    "rectification_notice": (("due_on", "整改期限须在今天之后。"),),
    "supplement_request": (("until", "补正期限须在今天之后。"),),
    "extension_notice": (("new_date", "延期后的答复日期须在今天之后。"),),
}
"""Days a notice sets that must still lie ahead when it goes out."""

_RECORD_FIELD = {"inspection_date": "inspects_on"}
"""Values that come from a field of the record under another name."""


def _identity_problems(kind: NoticeKind, area: Area, subject: object, values: Values) -> Iterator[Problem]:
    """A paper about a complaint that others read must not say who complained, whatever was typed (4.9)."""
    if area is not Area.COMPLAINTS or kind.is_guarded:
        return
    labels = {element.field: element.label for element in template(kind.code).elements}
    texts = {field: text_of(values.get(field)) for field in labels}
    for field in identity_in(getattr(subject, "id", 0), texts):
        yield Problem(
            f"{labels[field]}中有投诉人的身份信息，{kind.label}不得写入，请删去。", field, "C5.2.4d"
        )


def _follow(desk: Desk, note: Note, notice: IssuedNotice, values: Values) -> None:
    """Move the record on where issuing the notice is one of its steps."""
    if notice.kind == "inspection_notice":
        _announced(desk, note, notice)
    if notice.kind == "extension_notice":
        _extend(notice, values)


def _announced(desk: Desk, note: Note, notice: IssuedNotice) -> None:
    inspection = INSPECTIONS.get(notice.record)
    told = replace(inspection, notified_on=desk.clock.today(), notice_number=notice.number)
    store(note, INSPECTIONS, told)


def _extend(notice: IssuedNotice, values: Values) -> None:
    """The answer is due on the day the complainant was told."""
    day = values["new_date"]
    assert isinstance(day, date), "the template demands the date"
    complaint = COMPLAINTS.get(notice.record)
    COMPLAINTS.update(replace(complaint, due_on=day, due_provisional=False, due_clause=_EXTENDED))


_EXTENDED = "C-answer-x"


def void_notice(desk: Desk, key: int, reason: str) -> Outcome[IssuedNotice]:
    """Declare an issued notice void; its number stays in the register and is never given again.

    An inspection whose notice is void before anything was found can be announced anew; a complaint whose
    extension is void is due again when it was before.

    Raises:
        NotAllowed: another office issues this kind, or it is about a complaint against this person's.
        RuleError: already void, or no reason.
    """
    kind = KIND_BY_CODE[NOTICES.get(key).kind]
    rule = replace(ACT_BY_CODE["notice.void"], owners=kind.owners)
    return perform_as(desk, rule, partial(_void, desk, key, reason))


def _void(desk: Desk, key: int, reason: str, note: Note) -> IssuedNotice:
    notice: IssuedNotice = allowed(note, finding.get(Area.NOTICES, key, desk))
    if not reason.strip():
        raise RuleError("请写明作废理由。", field="void_reason", clause="F0.2")
    today = desk.clock.today()
    voided = store(note, NOTICES, replace(notice, void_reason=reason.strip(), voided_on=today))
    if notice.kind == "inspection_notice":
        _announce_anew(note, notice)
    if notice.kind == "extension_notice":
        _shorten(desk, notice)
    note.record, note.reason = key, reason.strip()
    note.sentence = f"作废{notice.title} {notice.number}"
    return voided


def _announce_anew(note: Note, notice: IssuedNotice) -> None:
    inspection = INSPECTIONS.get(notice.record)
    waiting = inspection.status is InspectionStatus.NOTIFIED and inspection.notice_number == notice.number
    if waiting and not findings_of(inspection.id):
        untold = replace(inspection, notified_on=None, notice_number="")
        INSPECTIONS.update(moved(note, untold, InspectionStatus.PLANNED))


def _shorten(desk: Desk, notice: IssuedNotice) -> None:
    complaint = COMPLAINTS.get(notice.record)
    others = NOTICES.all(kind=notice.kind, record=notice.record)
    if any(other.status is not NoticeStatus.VOID for other in others):
        return
    if complaint.extension_approved_on:
        return  # the approval stands, whatever became of the paper that told of it
    if complaint.status is ComplaintStatus.ACCEPTED and complaint.decided_on:
        due = due_date(find_term(complaints.ANSWER_TERM), complaint.decided_on, desk.calendar)
        usual = replace(
            complaint, due_on=due.due, due_provisional=due.provisional, due_clause=complaints.ANSWER_TERM
        )
        COMPLAINTS.update(usual)
