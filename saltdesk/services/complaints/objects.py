"""The object of a complaint as records: offices, people and entrusted organisations (C5.2.5a, A15)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.records import with_values
from saltdesk.domain.complaints.complaint import COMPLAINT_FIELDS, Complaint
from saltdesk.domain.complaints.mentions import Mention
from saltdesk.domain.complaints.objects import NameAnswer, ObjectKind, Party, PartyKind
from saltdesk.services.access.complaints import (
    changeable,
    is_about_actor,
    is_about_office,
    open_complaint,
    refuse_concerned,
)
from saltdesk.services.desk.desk import Desk, act, refusal
from saltdesk.services.desk.states import store
from saltdesk.storage import complaint_parties
from saltdesk.storage.areas.complaints import COMPLAINTS, NAME_ANSWERS
from saltdesk.storage.areas.people import OFFICES, STAFF
from saltdesk.storage.areas.registers import ENTRUSTMENTS
from saltdesk.storage.known_names import known_names
from saltdesk.storage.trail.audit import Note

_BETWEEN = re.compile(r"[、，,;；\s]+")
_OURS = (ObjectKind.OFFICE, ObjectKind.PERSON)


@dataclass(frozen=True)
class Directory:
    """Ids by exact name of what a complaint can be about; an office is known by former names too."""

    offices: Mapping[str, int]
    staff: Mapping[str, tuple[int, ...]]

    @cached_property
    def trustees(self) -> Mapping[str, tuple[int, ...]]:
        """Return the entrusted organisations; read when first asked for, because few complaints name one."""
        found = defaultdict[str, tuple[int, ...]](tuple)
        for one in ENTRUSTMENTS.all():
            found[one.trustee] += (one.id,)
        return dict(found)


def directory() -> Directory:
    """Return the present directory."""
    known = known_names()
    return Directory(known.offices, known.staff)


def _split(text: str) -> tuple[str, ...]:
    return tuple(filter(None, _BETWEEN.split(text.strip())))


def settled(complaint: Complaint, known: Directory, before: Complaint | None = None) -> Complaint:
    """Return the complaint with its object as records, and their names beside it.

    Names that are exactly known become records. A text of no kind that is not known is unclear and becomes
    the words of the caller. Records that did not change keep the names they were entered with.
    """
    if before and not object_changed(before, complaint):
        kept = ("object_office", "object_offices", "object_entrustments")
        return with_values(complaint, {name: getattr(before, name) for name in kept})
    if (
        before
        and before.object_kind is ObjectKind.UNCLEAR
        and complaint.object_office == before.object_office
    ):
        complaint = with_values(complaint, {"object_office": ""})  # it only showed the former words
    if complaint.object_kind is ObjectKind.UNCLEAR:
        return _by_names(complaint, known)
    if complaint.object_kind is ObjectKind.ENTRUSTED:
        ids = tuple(key for name in _split(complaint.object_office) for key in known.trustees.get(name, ()))
        return with_values(_without_records(complaint), {"object_entrustments": ids})
    if complaint.object_kind is ObjectKind.OUTSIDE:
        shown = complaint.object_office.strip() or complaint.object_words.strip()
        return with_values(_without_records(complaint), {"object_office": shown})
    return _with_records(complaint, known)


def object_changed(before: Complaint, after: Complaint) -> bool:
    """Return whether the object was entered anew; a form shows no office for an unclear object."""
    names = ("object_kind", "object_staff", "object_words")
    if any(getattr(before, name) != getattr(after, name) for name in names):
        return True
    shown = "" if before.object_kind is ObjectKind.UNCLEAR else before.object_office
    is_same_office = after.object_office in (shown, before.object_office)
    return not is_same_office or after.object_person != before.object_person


def _without_records(complaint: Complaint) -> Complaint:
    nothing: dict[str, object] = dict.fromkeys(("object_offices", "object_staff", "object_entrustments"), ())
    return with_values(complaint, nothing | {"object_person": ""})


def _with_records(complaint: Complaint, known: Directory) -> Complaint:
    """Return a complaint about offices and people with their ids; chosen ids of people win over names."""
    names = _split(complaint.object_office)
    of_office = tuple(known.offices[name] for name in names if name in known.offices)
    people = _split(complaint.object_person)
    by_name = tuple(key for name in people for key in known.staff.get(name, ()))
    staff = complaint.object_staff or by_name
    shown = _names_of_staff(staff) if complaint.object_staff else complaint.object_person.strip()
    return with_values(
        complaint,
        {
            "object_kind": ObjectKind.PERSON if staff else ObjectKind.OFFICE,
            "object_offices": of_office,
            "object_staff": staff,
            "object_person": shown,
            "object_office": complaint.object_office.strip(),
            "object_entrustments": (),
        },
    )


def _names_of_staff(ids: tuple[int, ...]) -> str:
    return "、".join(dict.fromkeys(person.name for person in STAFF.load(ids)))


def _by_names(complaint: Complaint, known: Directory) -> Complaint:
    """Return a complaint of no kind with records where all its names are known, else as unclear."""
    told = "　".join(filter(None, (complaint.object_office.strip(), complaint.object_person.strip())))
    words = complaint.object_words.strip()
    is_named = bool(told or complaint.object_staff) and told != words
    if is_named and not list(_unknown(complaint, known)):
        return _with_records(complaint, known)
    kept = words if not told or told in words else "　".join(filter(None, (words, told)))
    return with_values(_without_records(complaint), {"object_words": kept, "object_office": kept[:_LONGEST]})


_LONGEST = COMPLAINT_FIELDS["object_office"].longest


def _unknown(complaint: Complaint, known: Directory) -> Iterator[tuple[str, str]]:
    """Yield the field of the form and the name of each office or person nobody knows."""
    for name in _split(complaint.object_office):
        if name not in known.offices:
            yield "object_office", name
    if not complaint.object_staff:
        for name in _split(complaint.object_person):
            if name not in known.staff:
                yield "object_staff", name


def object_problems(complaint: Complaint, known: Directory) -> Iterator[Problem]:
    """Yield why the object of a complaint is not what its kind says."""
    kind = complaint.object_kind
    if kind in _OURS:
        for field, name in _unknown(complaint, known):
            sentence = f"“{name}”不在名册中。请从列表中选择，或把对象改为“不明确”并写下投诉人原话。"
            yield Problem(sentence, field, "C5.2.5a")
        if not (complaint.object_office.strip() or complaint.object_staff or complaint.object_person.strip()):
            field = "object_office" if kind is ObjectKind.OFFICE else "object_staff"
            yield Problem("请选择被投诉的处室或人员。", field, "C5.2.5a")
    if kind is ObjectKind.ENTRUSTED and not any(
        name in known.trustees for name in _split(complaint.object_office)
    ):
        yield Problem("请从委托登记中选择受委托组织。", "object_office", "C5.2.5a")
    if kind is ObjectKind.OUTSIDE and not (complaint.object_office.strip() or complaint.object_words.strip()):
        yield Problem("请写明被投诉的外单位。", "object_words", "C5.2.5a")


@act("complaint.object")
def clarify_object(desk: Desk, note: Note, wanted: Complaint, reason: str) -> Complaint:
    """Change the object of a complaint: its kind, offices, people or organisation; the reason is kept.

    ``wanted`` is the complaint as read, with the fields of the object replaced.

    Raises:
        NotAllowed: the complaint is about the person at the desk or their office.
        RuleError: the object is not what its kind says, no reason is given, or the handling office would be
            the object.
        ChangedMeanwhile: a newer version was saved.
    """
    before = changeable(desk, note, wanted.id)
    known = directory()
    problems = list(object_problems(wanted, known))
    if not reason.strip():
        problems.append(Problem("请写明怎样明确的，如“来电核实”。", "reason", "C5.2.5a"))
    refuse(problems)
    after = settled(wanted, known, before)
    _refuse_own_handling(before, after)
    changed = {name: getattr(after, name) for name in OBJECT_FIELDS}
    elements = before.elements + _has_object(after) - _has_object(before)
    saved = store(note, COMPLAINTS, replace(before, **changed, elements=elements, version=wanted.version))
    note.record, note.reason = saved.id, reason.strip()
    note.sentence = f"明确投诉 {saved.number} 的对象：{object_text(saved)}"
    return saved


OBJECT_FIELDS = (
    "object_kind",
    "object_office",
    "object_person",
    "object_offices",
    "object_staff",
    "object_entrustments",
    "object_words",
)
"""The fields that tell what a complaint is about."""


def _has_object(complaint: Complaint) -> bool:
    return complaint.object_kind is not ObjectKind.UNCLEAR


def object_text(complaint: Complaint) -> str:
    """Return the object in words: its kind and its names."""
    names = "　".join(filter(None, (complaint.object_office, complaint.object_person)))
    return f"{complaint.object_kind.label} {names}".strip()


def _refuse_own_handling(before: Complaint, after: Complaint) -> None:
    office = before.handling_office
    if office and is_about_office(after, office):
        raise RuleError(
            f"{office}正在承办本件，是被投诉处室，应当回避。请先退回交办。",
            field="object_office",
            clause="A15",
        )


def answerable_mentions(desk: Desk, key: int) -> tuple[Mention, ...]:
    """Return the names in the texts of a complaint that are open and that the person at the desk may answer.

    Raises:
        NotAllowed: the person at the desk may not see the complaint.
    """
    complaint = open_complaint(desk, key)
    if refusal(desk, ACT_BY_CODE["complaint.name"]) or is_about_actor(desk, complaint):
        return ()
    return complaint_parties.open_mentions_of(complaint)


@act("complaint.name")
def answer_mention(desk: Desk, note: Note, key: int, mention: Mention, is_object: bool) -> Complaint:
    """Answer whether a name in a text is the object: “说的就是” makes it one, “不是本件对象” sets it aside.

    An answer holds while the text stays as it is.

    Raises:
        NotAllowed: the name is that of the person at the desk or their office, or the complaint is about
            them.
        RuleError: the text does not name it any more, or the handling office would become the object.
    """
    complaint = COMPLAINTS.get(key)
    refuse_concerned(desk, complaint)
    if mention not in complaint_parties.open_mentions_of(complaint):
        raise RuleError("文中已没有这个名称，或已经答复。请刷新后再看。", clause="A15")
    saved = keep_answer(desk, complaint, mention, is_object)
    word = "说的就是" if is_object else "不是本件对象"
    note.record, note.sentence = key, f"投诉 {saved.number} {mention_text(mention)}：{word}"
    return saved


def keep_answer(desk: Desk, complaint: Complaint, mention: Mention, is_object: bool) -> Complaint:
    """Store the answer to a mention and return the complaint; call it inside an act.

    Raises:
        RuleError: the handling office would become the object.
    """
    for party in sorted(mention.parties, key=lambda one: (one.kind.code, one.record)):
        answer = NameAnswer(complaint.id, party.kind, party.record, mention.name, mention.field)
        NAME_ANSWERS.insert(
            replace(
                answer,
                part=mention.part,
                digest=mention.digest,
                is_object=is_object,
                answered_by=desk.actor.name,
                answered_on=desk.clock.today(),
            )
        )
    if not is_object:
        return complaint
    found = _with_parties(complaint, mention.parties)
    _refuse_own_handling(complaint, found)
    return COMPLAINTS.update(found)


def mention_text(mention: Mention) -> str:
    """Return where a name stands and whom it means, in words."""
    who = _told(mention)
    return f"{mention.place}中的“{mention.name}”" + (f"（{who}）" if who != mention.name else "")


def _told(mention: Mention) -> str:
    return "、".join(party_name(party) for party in sorted(mention.parties, key=lambda p: p.record))


def party_name(party: Party) -> str:
    """Return the present name of an office or a person."""
    if party.kind is PartyKind.OFFICE:
        return OFFICES.get(party.record).name
    return STAFF.get(party.record).name


def _with_parties(complaint: Complaint, parties: frozenset[Party]) -> Complaint:
    """Return the complaint with further offices and people as its object."""
    of_office = [one.record for one in parties if one.kind is PartyKind.OFFICE]
    of_staff = [one.record for one in parties if one.kind is PartyKind.STAFF]
    ids = tuple(dict.fromkeys((*complaint.object_offices, *sorted(of_office))))
    staff = tuple(dict.fromkeys((*complaint.object_staff, *sorted(of_staff))))
    added = [OFFICES.get(key).name for key in ids if key not in complaint.object_offices]
    shown = _split(complaint.object_office) if complaint.object_kind is not ObjectKind.UNCLEAR else ()
    people = [person.name for person in STAFF.load(staff)]
    return replace(
        complaint,
        object_kind=ObjectKind.PERSON if staff else ObjectKind.OFFICE,
        object_offices=ids,
        object_staff=staff,
        object_office="、".join(dict.fromkeys((*shown, *added))),
        object_person="、".join(dict.fromkeys(people)),
    )
