"""Intake of complaints (C5.2.4); decisions, handling, links and identity have modules of their own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.identifiers import (
    check_credit_code,
    check_identity_card,
    check_post_code,
    fold_full_width,
    mask_name,
    normalise_phone,
    region_hint,
)
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.sealed import Sealed, sealed_fields
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.domain.complaints.complainants import (
    COMPLAINANT_FIELDS,
    Complainant,
    Disclosure,
    IdentityKind,
    Representative,
    representative_problems,
)
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, Channel, Complaint, present_elements
from saltdesk.domain.complaints.files import ComplaintAttachment
from saltdesk.domain.complaints.kinds import kind_problems
from saltdesk.domain.complaints.links import LinkKind
from saltdesk.domain.complaints.masks import masks_of
from saltdesk.domain.complaints.mentions import Mention
from saltdesk.services.access.complaints import (
    changeable,
    is_own,
    open_complaint,
    recusal_warning,
)
from saltdesk.services.access.masking import as_stored
from saltdesk.services.complaints.decisions import ACCEPT_TERM
from saltdesk.services.complaints.files import take_material
from saltdesk.services.complaints.links import insert_link
from saltdesk.services.complaints.objects import (
    directory,
    keep_answer,
    object_changed,
    object_problems,
    settled,
)
from saltdesk.services.complaints.visits import visit_place
from saltdesk.services.desk.desk import Desk, act, refusal
from saltdesk.services.desk.states import allowed, enter, store
from saltdesk.storage import complaint_parties, series
from saltdesk.storage.areas.complaints import COMPLAINANTS, COMPLAINTS, REPRESENTATIVES
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.identities import set_document
from saltdesk.storage.trail.audit import Note


@dataclass(frozen=True)
class Intake:
    """Values the clerk enters: the complaint and, separately, the complainant.

    ``representatives`` speak for a group of visitors. ``answers`` tell of names in the texts whether they are
    the object. The files of ``attachments`` are already in the file
    store. ``earlier`` is the id of a related complaint (0: none), and ``link`` is the kind of that link.
    """

    complaint: Complaint
    complainant: Complainant
    representatives: tuple[Representative, ...] = ()
    attachments: tuple[ComplaintAttachment, ...] = ()
    earlier: int = 0
    link: LinkKind = LinkKind.REPEAT
    answers: tuple[tuple[Mention, bool], ...] = ()


def intake_problems(intake: Intake, today: date) -> Iterator[Problem]:
    """Yield the problems of an intake; missing elements are not problems (C5.2.4d, A11)."""
    complaint, person = intake.complaint, intake.complainant
    if complaint.received_at and complaint.received_at.date() > today:
        yield Problem("收到时间不能晚于今天。", "received_at", complaint.channel.clause)
    if complaint.occurred_on and complaint.occurred_on > today:
        yield Problem("发生日期不能晚于今天。", "occurred_on")
    if (
        complaint.postmarked_on
        and complaint.received_at
        and complaint.postmarked_on > complaint.received_at.date()
    ):
        yield Problem("邮戳日期不能晚于收到日期。", "postmarked_on", Channel.LETTER.clause)
    said = (complaint.matter, complaint.facts, complaint.object_office, complaint.object_words)
    if not any(text.strip() for text in said):
        yield Problem("请至少写下投诉对象、投诉事项或事实中的一项。", "matter", "C5.2.5")
    yield from COMPLAINT_FIELDS.problems(complaint)
    yield from COMPLAINANT_FIELDS.problems(person)
    yield from kind_problems(complaint.kind, complaint.kinds, complaint.flags)
    yield from _identity_problems(intake, today)
    yield from _visit_problems(intake)


def _visit_problems(intake: Intake) -> Iterator[Problem]:
    """Yield the problems of a visitor's document or missing document, and of a group's representatives."""
    complaint, person = intake.complaint, intake.complainant
    is_visit = complaint.channel is Channel.VISIT
    if is_visit and not (person.id_shown or complaint.no_document.strip()):
        sentence = "请登记来访人出示的证件；没有出示的，请写明原因（先登记，出示后再受理）。"
        yield Problem(sentence, "id_shown", "C5.2.4b")
    if is_visit and person.id_shown and not person.id_number.strip():
        yield Problem("请填写所出示证件的号码。", "id_number", "C5.2.4b")
    yield from representative_problems(is_visit, complaint.head_count, intake.representatives)


def _identity_problems(intake: Intake, today: date) -> Iterator[Problem]:
    for name, text, check in _checks(intake.complainant, today):
        if text.strip() and not isinstance(text, Sealed):
            try:
                check(text)
            except RuleError as error:
                yield from (replace(problem, field=name) for problem in error.problems)
    for one in intake.representatives:
        try:
            _representative(one)
        except RuleError as error:
            yield from (replace(problem, field="representatives") for problem in error.problems)


def _checks(person: Complainant, today: date) -> tuple[tuple[str, str, Callable[[str], str]], ...]:
    """Return the formatted fields: name, text entered, and the function that normalises it (domain 5.1)."""

    def identity(text: str) -> str:
        return check_identity_card(text, today) if person.id_kind.has_check else _document_number(text)

    return (
        ("caller_number", person.caller_number, normalise_phone),
        ("id_number", person.id_number, identity),
        ("credit_code", person.credit_code, check_credit_code),
        ("post_code", person.post_code, check_post_code),
        ("email", person.email, _mail_address),
    )


_DOCUMENT = re.compile(r"[0-9A-Z一-鿿()（）字第号-]{4,30}")
_MAIL = re.compile(r"[^@\s]{1,64}@[^@\s]+\.[^@\s.]{2,}")


def _document_number(text: str) -> str:
    number = re.sub(r"\s", "", fold_full_width(text)).upper()
    if not _DOCUMENT.fullmatch(number):
        raise RuleError("证件号码应为4至30位数字或字母，请与证件核对。")
    return number


def _mail_address(text: str) -> str:
    address = re.sub(r"\s", "", fold_full_width(text))
    if not _MAIL.fullmatch(address):
        raise RuleError("电子邮箱应为“名称@域名”的形式，例如 name@example.com。")
    return address


def _representative(one: Representative) -> Representative:
    is_told = one.phone.strip() and not isinstance(one.phone, Sealed)
    phone = normalise_phone(one.phone) if is_told else one.phone.strip()
    return Representative(name=one.name.strip(), phone=phone)


_SAID = ("matter", "facts", "request", "materials")
"""Text fields that may contain the complainant's name or contact."""


def intake_warnings(desk: Desk, intake: Intake) -> tuple[Problem, ...]:
    """Return warnings that never block: recusal, identity revealed in a text, an unknown region code.

    Missing elements are not included; ``present_elements`` returns them.
    """
    complaint, person = settled(intake.complaint, directory()), intake.complainant
    recusal = recusal_warning(desk, complaint)
    found = [Problem(recusal, "object_office", "A15")] if recusal else []
    texts = {name: getattr(complaint, name) for name in _SAID}
    masks = masks_of(person, intake.representatives)
    for name, text in texts.items():
        if masks.is_told(text):
            label = COMPLAINT_FIELDS.label(name)
            sentence = f"{label}中写有投诉人的姓名或联系方式，其他处室会看到，建议改为“投诉人”。"
            found.append(Problem(sentence, name, "C5.2.4d"))
    # A region code has two digits; a single digit means that the number is still being typed.
    has_region = person.id_kind.has_check and len(person.id_number.strip()) > 1
    hint = region_hint(person.id_number) if has_region else ""
    if hint:
        found.append(Problem(hint, "id_number", "GB 11643"))
    return tuple(found)


def normalised(person: Complainant, today: date) -> Complainant:
    """Return the complainant with normalised numbers; a contact that is no phone number is kept as typed.

    Sealed texts stay sealed.
    """
    sealed = sealed_fields(person)
    checks = ((name, text, check) for name, text, check in _checks(person, today) if name not in sealed)
    shaped = {name: check(text) if text.strip() else "" for name, text, check in checks}
    trimmed = {name: getattr(person, name).strip() for name in ("name", "address", "agent", "authority")}
    values = {**shaped, **trimmed, "contact": _contact(person.contact)}
    return with_values(person, {name: value for name, value in values.items() if name not in sealed})


def _contact(text: str) -> str:
    try:
        return normalise_phone(text) if text.strip() else ""
    except RuleError:
        return text.strip()


def masked_name_of(person: Complainant) -> str:
    """Return the name that ledgers show for a complainant."""
    if person.disclosure is Disclosure.ANONYMOUS:
        return Disclosure.ANONYMOUS.label
    return mask_name(person.name) or "未留姓名"


def _checked(desk: Desk, intake: Intake, before: Complaint | None = None) -> Intake:
    today, known = desk.clock.today(), directory()
    refuse((*intake_problems(intake, today), *object_problems(intake.complaint, known)))
    intake = replace(intake, complaint=settled(intake.complaint, known, before))
    person = normalised(intake.complainant, today)
    for item in intake.complaint.items:
        POWERS.get(item)
    complaint = with_values(
        intake.complaint,
        {
            "visit_place": _place_of(intake.complaint),
            "masked_name": masked_name_of(person),
            "elements": sum(present_elements(intake.complaint, person)),
        },
    )
    speakers = tuple(map(_representative, intake.representatives))
    return replace(intake, complaint=complaint, complainant=person, representatives=speakers)


def _place_of(complaint: Complaint) -> str:
    """Return where a visitor was received; empty for another channel."""
    return (complaint.visit_place.strip() or visit_place()) if complaint.channel is Channel.VISIT else ""


def acceptance_due(desk: Desk, received: date) -> tuple[date, bool]:
    """Return the advisory due date of the acceptance decision, and whether it is provisional."""
    found = due_date(find_term(ACCEPT_TERM), received, desk.calendar)
    return found.due, found.provisional


@act("complaint.register")
def register_complaint(desk: Desk, note: Note, intake: Intake) -> Complaint:
    """Register a complaint: assign its number and advisory due date, and store the identity apart from it.

    Missing elements never block the registration (C5.2.4, A11).

    Raises:
        RuleError: a date, number or length is wrong; one problem per field.
    """
    checked = _checked(desk, intake)
    received = checked.complaint.received_at
    assert received is not None, "intake_problems demands the moment of receipt"
    due, provisional = acceptance_due(desk, received.date())
    year = desk.clock.today().year
    kept = ("masked_name", "elements", "old_number")
    taken = _entered(checked.complaint) | {name: getattr(checked.complaint, name) for name in kept}
    given: dict[str, object] = {
        "number": f"{year}-{series.take_apart('complaint', year):04d}",
        "received_by": desk.actor.name,
        "receiving_office": desk.actor.office_name,
        "due_on": due,
        "due_provisional": provisional,
        "due_clause": ACCEPT_TERM,
    }
    complaint = enter(note, COMPLAINTS, with_values(Complaint(), taken | given))
    _insert_parts(desk, complaint.id, checked)
    complaint = _with_answers(desk, complaint, checked.answers)
    note.record, note.sentence = complaint.id, f"登记投诉 {complaint.number}（{complaint.channel.label}）"
    return complaint


def intake_mentions(desk: Desk, intake: Intake) -> tuple[Mention, ...]:
    """Return the names in the texts of an intake that its answers leave open and the clerk may answer.

    Nobody answers for themselves or their office (A15).
    """
    person = intake.complainant
    callers = (person.name, person.agent, *(one.name for one in intake.representatives))
    complaint = settled(intake.complaint, directory())
    answered = {mention for mention, _ in intake.answers}
    found = complaint_parties.open_mentions_of(complaint, callers)
    return tuple(one for one in found if one not in answered and not is_own(desk, one.parties))


def _with_answers(desk: Desk, complaint: Complaint, answers: tuple[tuple[Mention, bool], ...]) -> Complaint:
    """Store the answers that still fit the texts; a person never answers for themselves or their office."""
    for mention, is_object in answers:
        is_open = mention in complaint_parties.open_mentions_of(complaint)
        if is_open and (is_object or not is_own(desk, mention.parties)):
            complaint = keep_answer(desk, complaint, mention, is_object)
    return complaint


def _entered(complaint: Complaint) -> dict[str, object]:
    """Return the fields that an intake fills and a supplement changes; all others follow from acts."""
    return {rule.name: getattr(complaint, rule.name) for rule in COMPLAINT_FIELDS.entered}


def _insert_parts(desk: Desk, key: int, intake: Intake) -> None:
    """Insert the complainant, representatives, material and link of a new complaint."""
    COMPLAINANTS.insert(with_values(intake.complainant, {"complaint": key}))
    REPRESENTATIVES.insert_all(with_values(one, {"complaint": key}) for one in intake.representatives)
    for material in intake.attachments:
        take_material(desk, key, material)
    if intake.earlier:
        insert_link(key, open_complaint(desk, intake.earlier).id, intake.link)


@act("complaint.edit")
def supplement_complaint(desk: Desk, note: Note, complaint: Complaint) -> Complaint:
    """Change the entered fields of an undecided complaint; the complainant is not changed.

    Raises:
        RuleError: a field is wrong, or the complaint is decided.
        ChangedMeanwhile: a newer version was saved.
    """
    before = changeable(desk, note, complaint.id)
    complaint = as_stored(desk, before, complaint)
    _refuse_new_object(desk, before, complaint)
    person = COMPLAINANTS.first(complaint=complaint.id) or Complainant()
    speakers = tuple(REPRESENTATIVES.all(complaint=complaint.id))
    checked = _checked(desk, Intake(complaint, person, speakers), before).complaint
    changed = _entered(checked) | {"elements": checked.elements, "version": checked.version}
    saved = store(note, COMPLAINTS, with_values(before, changed))
    note.record, note.sentence = saved.id, f"补充投诉 {saved.number}"
    return saved


def _refuse_new_object(desk: Desk, before: Complaint, after: Complaint) -> None:
    """Raise ``NotAllowed`` if an office that may not clarify the object changes it."""
    refused = refusal(desk, ACT_BY_CODE["complaint.object"])
    if refused and object_changed(before, after):
        raise refused


@act("complaint.document")
def show_document(desk: Desk, note: Note, key: int, kind: IdentityKind, number: str) -> Complaint:
    """Record a document that a visitor shows after registration, which allows the acceptance (A11).

    Raises:
        RuleError: the complaint was not made in person, it is already decided, or the number is empty or
            invalid.
    """
    complaint = allowed(note, open_complaint(desk, key))
    if complaint.channel is not Channel.VISIT:
        raise RuleError("只有当面投诉需要出示证件。", field="id_shown", clause="C5.2.4b")
    person = Complainant(id_kind=kind, id_number=number, id_shown=True)
    problems = list(_identity_problems(Intake(complaint, person), desk.clock.today()))
    if not number.strip():
        problems.append(Problem("请填写所出示证件的号码。", "id_number", "C5.2.4b"))
    refuse(problems)
    set_document(key, kind, normalised(person, desk.clock.today()).id_number)
    note.record, note.sentence = key, f"投诉 {complaint.number} 的来访人已出示{kind.label}"
    return complaint
