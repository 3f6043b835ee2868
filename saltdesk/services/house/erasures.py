"""What is taken out of one record: its rows with their private columns, texts and files (PIPL 47)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import Any

from saltdesk.domain.accountability import AccountabilityCase, CaseSource
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.cases.counterpart import NATURAL, Counterpart
from saltdesk.domain.complaints.complainants import Complainant
from saltdesk.domain.complaints.masks import Masks, TextMasks, masks_of
from saltdesk.domain.complaints.mentions import text_digest
from saltdesk.domain.complaints.objects import NameAnswer
from saltdesk.domain.house.anonymising import ANONYMOUS, DESTROYED, blanking
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS, CASE_DOCUMENTS, LINK_CONTACTS
from saltdesk.storage.areas.cases import CASE_LINKS, CASES, COUNTERPARTS, GUIDANCE
from saltdesk.storage.areas.complaints import (
    ATTACHMENTS,
    COMPLAINANTS,
    COMPLAINTS,
    NAME_ANSWERS,
    REPRESENTATIVES,
    STEPS,
)
from saltdesk.storage.areas.inspections import (
    ACTIVITIES,
    CHECKS,
    FINDINGS,
    INSPECTIONS,
    INTERVIEWEES,
    MATERIALS,
)
from saltdesk.storage.areas.notices import DELIVERIES, NOTICES, about
from saltdesk.storage.areas.versions import VERSIONS
from saltdesk.storage.identities import blanks
from saltdesk.storage.recording.private_columns import PRIVATE_COLUMNS
from saltdesk.storage.records import Records
from saltdesk.storage.stored_files import file_columns, file_names_of
from saltdesk.storage.trail.erasing import RowErasure

Told = dict[tuple[str, int], TextMasks]
"""Masks for the sentences of the entries about a record, by area code and id."""


@dataclass
class Erasure:
    """Everything that is taken out: rows, sentences of the trail, and names of stored files.

    ``records`` are the closed records that lose their people, without what follows from them.
    """

    records: Told = field(default_factory=dict)
    rows: list[RowErasure] = field(default_factory=list)
    told: Told = field(default_factory=dict)
    files: set[str] = field(default_factory=set)

    def add(self, other: Erasure) -> None:
        """Take in another record's."""
        self.records |= other.records
        self.rows += other.rows
        self.told |= other.told
        self.files |= other.files

    def blanked(self, text: str) -> str:
        """Return a text without anybody who is taken out."""
        for masks in {id(row.masks): row.masks for row in self.rows}.values():
            text = masks.masked(text)
        return text


@dataclass(frozen=True)
class _Source:
    """The records of an area, their parts by the field that names the record, and who is taken out.

    ``people`` returns what blanks texts, and the columns of the main row that get another value.
    """

    records: Records[Any]
    parts: tuple[tuple[Records[Any], str], ...]
    people: Callable[[Any], tuple[TextMasks, Mapping[str, object]]]


def _of_complaint(complaint: Any) -> tuple[TextMasks, Mapping[str, object]]:
    return blanks(Area.COMPLAINTS, complaint.id), {"masked_name": ANONYMOUS}


def _of_case(case: Any) -> tuple[TextMasks, Mapping[str, object]]:
    party = COUNTERPARTS.first(case=case.id) or Counterpart()
    is_person = party.party_type in NATURAL
    return blanks(Area.CASES, case.id), {"counterpart": ANONYMOUS} if is_person else {}


def _of_accountability(case: AccountabilityCase) -> tuple[TextMasks, Mapping[str, object]]:
    names = case.person.replace("，", "、").split("、")
    masks = Masks(tuple(tell for name in names for tell in masks_of(Complainant(name=name.strip())).tells))
    return blanking(masks), {"person": ANONYMOUS, "persons": "[]", "post": ""}


def _of_nobody(_: Any) -> tuple[TextMasks, Mapping[str, object]]:
    return Masks(), {}


_SOURCES: Mapping[Area, _Source] = {
    Area.COMPLAINTS: _Source(
        COMPLAINTS,
        (
            *((COMPLAINANTS, "complaint"), (REPRESENTATIVES, "complaint")),
            *((STEPS, "complaint"), (ATTACHMENTS, "complaint"), (NAME_ANSWERS, "complaint")),
        ),
        _of_complaint,
    ),
    Area.CASES: _Source(CASES, ((CASE_LINKS, "case"), (COUNTERPARTS, "case")), _of_case),
    Area.ACCOUNTABILITY: _Source(ACCOUNTABILITY_CASES, (), _of_accountability),
    Area.INSPECTIONS: _Source(
        INSPECTIONS,
        ((ACTIVITIES, "inspection"), (CHECKS, "inspection"), (MATERIALS, "inspection")),
        _of_nobody,
    ),
    Area.FINDINGS: _Source(FINDINGS, (), _of_nobody),
    Area.ADJUSTMENTS: _Source(
        ADJUSTMENTS,
        ((ADJUSTMENT_LINKS, "adjustment"), (CASE_DOCUMENTS, "adjustment"), (LINK_CONTACTS, "adjustment")),
        _of_nobody,
    ),
    Area.VERSIONS: _Source(VERSIONS, (), _of_nobody),
}
"""Every area with a retention period; the trail of records without people loses only the names of files."""

_REPLACED: Mapping[str, Mapping[str, object]] = {
    "complaint_attachment": {"name": DESTROYED},
    "notice": {"digest": ""},
    "inspection_activity": {"masked_people": ANONYMOUS},
}
"""Columns of parts that tell of a person or test a guess, with the values they get."""

_ORGANISATION = ("name", "credit_code")
"""What stays of a counterpart that is no person."""


def erasure_of(area: Area, key: int) -> Erasure:
    """Return what is taken out of a record."""
    source = _SOURCES[area]
    record = source.records.get(key)
    masks, replaced = source.people(record)
    made = Erasure(records={(area.code, key): masks}, told={(area.code, key): masks})
    _take(made, source.records, (record,), masks, replaced)
    for records, parent in source.parts:
        _take(made, records, records.all(**{parent: key}), masks)
    if area is Area.INSPECTIONS:
        activities = [one.id for one in ACTIVITIES.all(inspection=key)]
        _take(made, INTERVIEWEES, INTERVIEWEES.among("activity", activities), masks)
    _take_papers(made, area, key, masks)
    for other, row in _told_elsewhere(area, key, masks):
        made.rows.append(row)
        made.told[other.code, row.key] = masks
    return made


def _take(
    made: Erasure,
    records: Records[Any],
    rows: Any,
    masks: TextMasks,
    replaced: Mapping[str, object] | None = None,
) -> None:
    """Take in rows of a table, with the files they name."""
    table = records.table_name
    plain, kept = file_columns(records)
    usual = {**dict.fromkeys((*plain, *PRIVATE_COLUMNS.get(table, ())), ""), **_REPLACED.get(table, {})}
    for row in rows:
        own = usual | dict(replaced or {}) | dict(_of_row(row, masks))
        stays = _ORGANISATION if isinstance(row, Counterpart) and row.party_type not in NATURAL else ()
        own = {name: value for name, value in own.items() if name not in stays}
        made.rows.append(RowErasure(table, row.id, masks, own, kept))
        made.files |= file_names_of(records, " WHERE id = ?", (row.id,))


def _of_row(row: object, masks: TextMasks) -> Iterator[tuple[str, object]]:
    """Yield columns whose new value follows from others: the digest of a text is that of the blanked one."""
    if isinstance(row, NameAnswer):
        yield "digest", _digest_after(row, masks)


def _digest_after(answer: NameAnswer, masks: TextMasks) -> str:
    """Return the digest of the text an answer is about, once it is blanked; the old one if it stays."""
    text = _text_of(answer)
    left = masks.masked(text)
    return answer.digest if left == text else text_digest(left)


def _text_of(answer: NameAnswer) -> str:
    if answer.part:
        step, file = STEPS.first(id=answer.part), ATTACHMENTS.first(id=answer.part)
        texts = (step.what if step else "", file.name if file else "")
        return next((text for text in texts if text and text_digest(text) == answer.digest), "")
    value = getattr(COMPLAINTS.get(answer.complaint), answer.field, "")
    return value if isinstance(value, str) else "\n".join(one.answer for one in value)


def _take_papers(made: Erasure, area: Area, key: int, masks: TextMasks) -> None:
    """Take in the papers about a record, the receipts of their service, and their deliveries."""
    papers = about(area.code, (key,))
    papers = (*papers, *about(Area.NOTICES.code, papers))
    _take(made, NOTICES, NOTICES.load(papers), masks)
    _take(made, DELIVERIES, DELIVERIES.among("notice", papers), masks)
    made.told |= {(Area.NOTICES.code, paper): masks for paper in papers}


def _told_elsewhere(area: Area, key: int, masks: TextMasks) -> Iterator[tuple[Area, RowErasure]]:
    """Yield records of other areas that follow from this one: they keep their files, without the name."""
    if area is Area.COMPLAINTS:
        for finding in FINDINGS.all(complaint=key):
            yield Area.FINDINGS, RowErasure(FINDINGS.table_name, finding.id, masks)
        for case in ACCOUNTABILITY_CASES.all(source=CaseSource.COMPLAINT, source_record=key):
            yield Area.ACCOUNTABILITY, RowErasure(ACCOUNTABILITY_CASES.table_name, case.id, masks)
    if area is Area.CASES:
        for guidance in GUIDANCE.all(case=key):
            yield Area.GUIDANCE, RowErasure(GUIDANCE.table_name, guidance.id, masks)
