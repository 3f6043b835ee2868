"""Issuing and voiding notices: one transaction checks the elements, takes the number and freezes the PDF."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.base.issued import IssuedNotice, NoticeStatus
from saltdesk.domain.base.vocabulary import Vocabulary
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
    with_small_print,
)
from saltdesk.services.access import lookup
from saltdesk.services.access.accountability import refuse_stranger
from saltdesk.services.access.cases import refuse_other_office
from saltdesk.services.access.complaints import refuse_concerned
from saltdesk.services.complaints.identity import identity_in
from saltdesk.services.desk.desk import Desk, check_state, perform_as
from saltdesk.services.desk.states import allowed, moved, store
from saltdesk.services.desk.wording import DRAFT_NUMBER, bureau_name, template
from saltdesk.services.house.parameters import printed_lines
from saltdesk.services.inspections.gates import refuse_gates
from saltdesk.services.inspections.owners import refuse_kind
from saltdesk.services.notices.effects import effects_of
from saltdesk.services.notices.values import area_of, prefilled
from saltdesk.storage import series
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import INSPECTIONS
from saltdesk.storage.areas.notices import NOTICES
from saltdesk.storage.recording.trail_head import anchor as trail_anchor
from saltdesk.storage.trail.audit import Note

Values = Mapping[str, object]

Render = Callable[[NoticeContent], bytes]
"""Renders a notice as PDF; a parameter, because services may not import the documents floor."""

_PAGE = re.compile(rb"/Type\s*/Page\b")
"""A page object of an uncompressed PDF, as our renderer writes it."""


def missing_fields(desk: Desk, kind: NoticeKind, values: Values) -> tuple[NoticeElement, ...]:
    """Return the required elements of the notice that have no value yet."""
    return missing_elements(template(kind.code), _given(desk, kind, values, DRAFT_NUMBER))


def why_not_ready(desk: Desk, kind: NoticeKind, values: Values) -> str:
    """Return what keeps the notice from being issued with these values, or an empty text if nothing does."""
    missing = missing_fields(desk, kind, values)
    lacks = [f"{kind.label}还缺：{'、'.join(element.label for element in missing)}。"] if missing else []
    fields = {element.field for element in missing}
    wrong = (one.sentence for one in rule_problems(desk, kind, values) if one.field not in fields)
    return "".join((*lacks, *wrong))


def compose_draft(desk: Desk, kind: NoticeKind, values: Values) -> NoticeContent:
    """Return the content of the notice as it would be issued today, without a number.

    Raises:
        RuleError: an element is missing, a date is invalid, or a table row is too wide; each problem
            names its field.
    """
    return _composed(kind, _given(desk, kind, values, DRAFT_NUMBER))


def _composed(kind: NoticeKind, values: Values) -> NoticeContent:
    """Return the content of a notice, with the parameters it uses in small type (A17)."""
    return with_small_print(compose(template(kind.code), values), printed_lines(kind.code))


def _given(desk: Desk, kind: NoticeKind, values: Values, number: str) -> dict[str, object]:
    """Return the entered values with parsed dates, plus the values the program sets on every notice."""
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
) -> IssuedNotice:
    """Issue a notice about a record: number, frozen PDF with its hash, register entry and one trail entry.

    ``area`` is the area of the record; by default the first of the kind's areas.

    Raises:
        NotAllowed: another office issues this kind, or the complaint is about this person's office.
        RuleError: an element is missing, a character cannot be printed, or the state of the record or a
            rule of the kind does not allow the notice. No number is used up.
    """
    area = area_of(kind, area)
    # Render once before the write lock is taken: this loads the fonts and checks every character.
    render(compose_draft(desk, kind, values))
    return perform_as(desk, kind.act, partial(_issue, desk, kind, area, record, values, render))


def issue_from_records(
    desk: Desk, kind: NoticeKind, record: int, render: Render, area: Area | None = None
) -> IssuedNotice:
    """Issue a notice with the values from the records alone; raises the same errors as ``issue_notice``."""
    return issue_notice(desk, kind, record, prefilled(desk, kind, record, area), render, area)


def _issue(
    desk: Desk, kind: NoticeKind, area: Area, record: int, values: Values, render: Render, note: Note
) -> IssuedNotice:
    subject = lookup.get(area, record, desk)
    if isinstance(getattr(subject, "status", None), Vocabulary):
        check_state(kind.act, subject.status)
    values = _given(desk, kind, values, DRAFT_NUMBER)
    _refuse(desk, kind, area, record, values)
    today = desk.clock.today()
    wording = template(kind.code)
    number = wording.number_of(today.year, series.take(f"notice-{kind.code}", today.year))
    content = _composed(kind, {**values, "number": number})
    anchor = str(trail_anchor())
    pdf = render(with_check(content, anchor))
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
        anchor=anchor,
    )
    notice = NOTICES.insert(moved(note, made, NoticeStatus.ISSUED))
    effects_of(kind).issued(desk, note, notice, values)
    note.area, note.record = area, record
    note.sentence = f"制发{wording.title} {number}" + (f"（{notice.addressee}）" if notice.addressee else "")
    return notice


def _addressee(kind: NoticeKind, area: Area, subject: object, content: NoticeContent) -> str:
    """Return the addressee for the register; names of complainants and natural persons are masked."""
    if kind.names_complainant and area is Area.COMPLAINTS:
        return str(getattr(subject, "masked_name", ""))
    if area is Area.CASES and content.addressee:
        return str(getattr(subject, "counterpart", ""))
    return content.addressee.rstrip("：")


def _refuse(desk: Desk, kind: NoticeKind, area: Area, record: int, values: Values) -> None:
    refuse_area = _AREA_RULES.get(area)
    if refuse_area:
        refuse_area(desk, kind, record)
    problems = [*rule_problems(desk, kind, values), *_identity_problems(kind, area, record, values)]
    if problems:
        raise RuleError.of(problems)
    effects_of(kind).refuse(desk, area, record, values)


def _refuse_inspection(desk: Desk, kind: NoticeKind, record: int) -> None:
    inspection = INSPECTIONS.get(record)
    refuse_kind(desk, inspection.kind)
    refuse_gates(desk, inspection, kind.act.code)


def _refuse_case(desk: Desk, _kind: NoticeKind, record: int) -> None:
    refuse_stranger(desk, record)


def _refuse_power_case(desk: Desk, _kind: NoticeKind, record: int) -> None:
    refuse_other_office(desk, record)


def _refuse_paper(desk: Desk, _kind: NoticeKind, record: int) -> None:
    paper = NOTICES.get(record)
    if paper.area == Area.CASES.code:
        refuse_other_office(desk, paper.record)


def _refuse_complaint(desk: Desk, _kind: NoticeKind, record: int) -> None:
    refuse_concerned(desk, COMPLAINTS.get(record))


_AREA_RULES: Mapping[Area, Callable[[Desk, NoticeKind, int], None]] = {
    Area.INSPECTIONS: _refuse_inspection,
    Area.COMPLAINTS: _refuse_complaint,
    Area.ACCOUNTABILITY: _refuse_case,
    Area.CASES: _refuse_power_case,
    Area.NOTICES: _refuse_paper,
}
"""Rules on the record that apply to every kind of notice about its area."""


def rule_problems(desk: Desk, kind: NoticeKind, values: Values) -> Iterator[Problem]:
    """Yield the problems of values that are given but not possible: a day that has passed, a foreign word."""
    labels = {element.field: element for element in template(kind.code).elements}
    for rule in kind.days:
        day = values.get(rule.field)
        earlier = values.get(rule.after) if rule.after else desk.clock.today()
        if isinstance(day, date) and isinstance(earlier, date) and not earlier < day:
            yield Problem(rule.sentence, rule.record_field or rule.field, labels[rule.field].clause)
    for choice in kind.choices:
        if choice.words.from_text(text_of(values.get(choice.field))) is None:
            allowed = "、".join(word.label for word in choice.words)
            sentence = f"{labels[choice.field].label}只能是{allowed}。{choice.advice}"
            yield Problem(sentence, choice.field, next(iter(choice.words)).clause)


def _identity_problems(kind: NoticeKind, area: Area, record: int, values: Values) -> Iterator[Problem]:
    """Yield a problem for each field of an unguarded notice that identifies the complainant (4.9)."""
    if area is not Area.COMPLAINTS or kind.is_guarded:
        return
    labels = {element.field: element.label for element in template(kind.code).elements}
    texts = {field: text_of(values.get(field)) for field in labels}
    for field in identity_in(record, texts):
        yield Problem(
            f"{labels[field]}中有投诉人的身份信息，{kind.label}不得写入，请删去。", field, "C5.2.4d"
        )


def void_notice(desk: Desk, key: int, reason: str) -> IssuedNotice:
    """Declare an issued notice void; the register keeps it, and its number is never used again.

    Voiding the notice of an inspection without findings returns the inspection to its plan. Voiding an
    extension restores the earlier due date of the complaint.

    Raises:
        NotAllowed: another office issues this kind, or the complaint is about this person's office.
        RuleError: the notice is void already, or the reason is missing.
    """
    kind = KIND_BY_CODE[NOTICES.get(key).kind]
    rule = replace(ACT_BY_CODE["notice.void"], owners=kind.owners)
    return perform_as(desk, rule, partial(_void, desk, key, reason))


def _void(desk: Desk, key: int, reason: str, note: Note) -> IssuedNotice:
    notice: IssuedNotice = allowed(note, lookup.get(Area.NOTICES, key, desk))
    if notice.area == Area.CASES.code:
        refuse_other_office(desk, notice.record)
    if not reason.strip():
        raise RuleError("请写明作废理由。", field="void_reason", clause="F0.2")
    today = desk.clock.today()
    voided = store(note, NOTICES, replace(notice, void_reason=reason.strip(), voided_on=today))
    effects_of(KIND_BY_CODE[notice.kind]).voided(desk, note, notice)
    note.record, note.reason = key, reason.strip()
    note.sentence = f"作废{notice.title} {notice.number}"
    return voided
