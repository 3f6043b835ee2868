"""Laws, their changes, what cites them, and the adjustment that a change requires (D3.2.a, A22)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentStatus
from saltdesk.domain.adjustments.event import EventSource, EventStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.complaints.complaint import OPEN_STATES, Complaint
from saltdesk.domain.inspections.inspection import InspectionStatus
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.domain.lists.laws import Law, LawChange, LawChangeKind, LegalBasis, cites
from saltdesk.domain.registers.law_radar import (
    Citation,
    Citing,
    CitingKind,
    case_of,
    change_problems,
    event_of_change,
    law_problems,
    repealed_since,
)
from saltdesk.services.access.hiding import barred
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.lists.event_register import events_about, record_event
from saltdesk.services.registers.law_events import note_law
from saltdesk.storage.areas.adjustments import ADJUSTMENTS
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.areas.inspections import INSPECTIONS
from saltdesk.storage.areas.lists import DUTIES, POWERS
from saltdesk.storage.areas.notices import notices_with
from saltdesk.storage.areas.registers import FEES, LAW_CHANGES, LAWS, STANDARDS
from saltdesk.storage.trail.audit import Note


def tidy_law(law: Law) -> Law:
    """Return the law as it is saved, with its title stripped of 《》."""
    return replace(law, title=law.title.strip("《》 \u3000"), document_number=law.document_number.strip())


def law_entry_problems(law: Law, same: Law | None) -> Iterator[Problem]:
    """Yield why a law cannot be saved; ``same`` is the present one with its title and number."""
    yield from law_problems(law)
    if same and same.id != law.id:
        yield Problem("这一文件已经登记；修订后的版本请填写新的文号。", "document_number", "D3.2.a")


def _refuse(law: Law) -> Law:
    law = tidy_law(law)
    refuse(law_entry_problems(law, LAWS.first(title=law.title, document_number=law.document_number)))
    return law


@act("law.add")
def add_law(desk: Desk, note: Note, law: Law) -> Law:
    """Add one edition of a law or document; a law newer than the public list is an event (D3.2.a.1).

    Raises:
        RuleError: values are missing, or it is registered already.
    """
    added = LAWS.insert(_refuse(law))
    note.record, note.sentence = added.id, f"登记依据文件《{added.title}》{added.document_number}"
    note_law(desk, note, added)
    return added


@act("law.edit")
def edit_law(desk: Desk, note: Note, law: Law) -> Law:
    """Save a corrected entry; ``change_law`` records changes of the law itself."""
    saved = LAWS.update(_refuse(law))
    note.record, note.sentence = saved.id, f"修改依据文件《{saved.title}》{saved.document_number}"
    note_law(desk, note, saved)
    return saved


@act("law.change")
def change_law(desk: Desk, note: Note, change: LawChange) -> LawChange:
    """Record that a law or articles of it were promulgated, amended or repealed (D3.2.a.1, D3.2.a.2).

    A repeal without articles ends the law on its effective day. The change is an event that must be judged.

    Raises:
        RuleError: document or dates are missing or impossible.
    """
    today = desk.clock.today()
    law = LAWS.get(change.law)
    problems = change_problems(change, today)
    refuse(problems)
    change = replace(change, articles=change.articles.strip(), noted_on=today, noted_by=desk.actor.name, id=0)
    added = LAW_CHANGES.insert(change)
    if change.kind is LawChangeKind.REPEALED and not change.articles:
        LAWS.update(replace(law, repealed_on=change.effective_on))
    note.record = law.id
    note.sentence = f"标记《{law.title}》{change.articles}{change.kind.label}（{change.effective_on}起施行）"
    note.reason = change.document
    _note_change(desk, note, law, added)
    return added


def _note_change(desk: Desk, note: Note, law: Law, change: LawChange) -> None:
    """Register a change as an event, unless the law is known to be a new one."""
    is_new = change.kind is LawChangeKind.PROMULGATED
    if not (is_new and events_about(EventSource.LAW, law.id)):
        record_event(desk, note, event_of_change(law, change, citing(desk, law.title, change.articles)))


def changes_of(law: int) -> list[LawChange]:
    """Return the recorded changes of a law, oldest first."""
    return LAW_CHANGES.all(law=law)


def changes_counted(laws: Sequence[int]) -> Counter[int]:
    """Return the number of recorded changes of each of these laws."""
    return LAW_CHANGES.tally("law", laws)


def repealed_on(title: str, article: str, day: date) -> date | None:
    """Return the day from which an article is repealed, or None if on ``day`` it is in force or unknown."""
    return repealed_since(LegalBasis(title, article), LAWS.all(), LAW_CHANGES.all(), day)


def bases_of(item: PowerItem) -> tuple[LegalBasis, ...]:
    """Return the legal bases of an item; its whole text as one basis if it stores none."""
    return item.bases or (LegalBasis(text=item.legal_basis),)


def citing(desk: Desk, law_title: str, articles: str = "") -> Citing:
    """Return what cites these articles of a law (empty: any article): lists, standards, papers, open cases.

    Papers and complaints appear only with number and title, because their text is private. Records hidden
    from the person at the desk are left out.
    """
    found = (
        *_items(law_title, articles),
        *_duties(law_title, articles),
        *_standards(law_title, articles),
        *_fees(law_title, articles),
        *_notices(law_title),
        *_cases(law_title, articles),
    )
    hidden = {area: barred(desk, area) for area in {one.area for one in found}}
    shown = (one for one in found if one.record not in hidden[one.area])
    return Citing(law_title, articles, tuple(shown))


def _items(title: str, articles: str) -> Iterator[Citation]:
    for item in POWERS.all():
        hits = [basis for basis in bases_of(item) if cites(basis, title, articles)]
        if hits and item.status is not ItemStatus.CANCELLED:
            words = "、".join(dict.fromkeys(basis.article for basis in hits if basis.article))
            yield Citation(CitingKind.ITEM, Area.POWERS, item.id, f"{item.code} {item.name}", words)


def _duties(title: str, articles: str) -> Iterator[Citation]:
    for duty in DUTIES.all():
        texts = (duty.basis, duty.accountability_basis)
        if duty.status is ItemStatus.CANCELLED or not _any_cites(texts, title, articles):
            continue
        yield Citation(CitingKind.DUTY, Area.DUTIES, duty.id, duty.content, duty.basis)


def _any_cites(texts: Iterable[str], title: str, articles: str) -> bool:
    return any(cites(LegalBasis(text=text), title, articles) for text in texts if text)


def _standards(title: str, articles: str) -> Iterator[Citation]:
    for found in STANDARDS.all():
        if cites(LegalBasis(found.law, found.article), title, articles):
            words = f"{found.conduct}（第{found.number}版，{found.status.label}）"
            yield Citation(CitingKind.STANDARD, Area.STANDARDS, found.id, words, found.article)


def _fees(title: str, articles: str) -> Iterator[Citation]:
    for fee in FEES.all():
        if _any_cites((fee.basis,), title, articles):
            yield Citation(CitingKind.FEE, Area.FEES, fee.id, f"{fee.code} {fee.name}", fee.basis)


def _notices(title: str) -> Iterator[Citation]:
    """Yield papers that name the law; articles are not compared, because they may be anywhere in the text."""
    for notice in notices_with(f"《{title}》"):
        yield Citation(CitingKind.NOTICE, Area.NOTICES, notice.id, f"{notice.title} {notice.number}")


def _cases(title: str, articles: str) -> Iterator[Citation]:
    for case in ADJUSTMENTS.all(status=AdjustmentStatus.OPEN):
        if _any_cites((case.title, case.basis_document, case.content), title, articles):
            words = f"{case.number} {case.title}"
            yield Citation(CitingKind.ADJUSTMENT, Area.ADJUSTMENTS, case.id, words)
    for complaint in _open_complaints_with_titles():
        texts = (complaint.matter, complaint.facts, complaint.request)
        if _any_cites(texts, title, articles):
            yield Citation(CitingKind.COMPLAINT, Area.COMPLAINTS, complaint.id, complaint.number)
    for visit in INSPECTIONS.all():
        said = (visit.basis, visit.scope, visit.content, visit.plan)
        if visit.status is not InspectionStatus.CLOSED and _any_cites(said, title, articles):
            yield Citation(
                CitingKind.INSPECTION, Area.INSPECTIONS, visit.id, f"{visit.number} {visit.office}"
            )


def _open_complaints_with_titles() -> Sequence[Complaint]:
    """Return the open complaints whose texts name any 《…》; few do, and a citation needs one."""
    states = ", ".join(f"'{state.code}'" for state in OPEN_STATES)
    named = " OR ".join(f"{text} LIKE '%《%'" for text in ("matter", "facts", "request"))
    return COMPLAINTS.where(f"status IN ({states}) AND ({named})")


def case_for(desk: Desk, change: LawChange) -> Adjustment:
    """Return the adjustment that a recorded change requires, prefilled and not yet opened."""
    law = LAWS.get(change.law)
    found = citing(desk, law.title, change.articles)
    title, case = event_of_change(law, change, found).title, case_of(law, change, found)
    for event in events_about(EventSource.LAW, law.id):
        if event.title == title and event.status is EventStatus.OPEN:
            return replace(case, event=event.id)
    return case
