"""Publication register: what was published, with files as evidence (P1.2.1, P1.2.8)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from saltdesk.domain.base.attachments import LARGEST, Attachment, attachment_problems
from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.domain.base.records import with_values
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.cases.results import Publicity
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.domain.lists.versions import VersionStatus
from saltdesk.domain.registers.discretion import is_in_force
from saltdesk.domain.registers.publications import Publication, Subject, Unpublished, publication_problems
from saltdesk.domain.registers.publications import unpublished as without_entry
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.areas.cases import CASES
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import BODIES, ENTRUSTMENTS, PUBLICATIONS, STANDARDS
from saltdesk.storage.areas.versions import VERSIONS
from saltdesk.storage.trail.audit import Note

_PUBLIC = (VersionStatus.CONFIRMED, VersionStatus.PUBLISHED)
_FILES = ("document", "evidence")


def publishable(subject: Subject) -> tuple[tuple[int, str], ...]:
    """Return id and name of all records of one kind that can be published; results are served cases."""
    return tuple(_SOURCES[subject]())


def _versions() -> Iterator[tuple[int, str]]:
    for found in VERSIONS.all():
        if found.status not in (VersionStatus.DRAFT, VersionStatus.WITHDRAWN):
            yield found.id, f"{found.kind.label}第{found.number}版　{found.title}"


def _items() -> Iterator[tuple[int, str]]:
    for item in POWERS.all():
        if item.status is not ItemStatus.CANCELLED:
            yield item.id, f"{item.code}　{item.name}"


def _standards() -> Iterator[tuple[int, str]]:
    for found in STANDARDS.all():
        if found.effective_from:
            yield found.id, f"{found.conduct}　第{found.number}版"


def _results() -> Iterator[tuple[int, str]]:
    for case in CASES.partly("id", "number", "item_name", "publicity"):
        if case.publicity is not Publicity.NOT_YET:
            yield case.id, f"{case.number}　{case.item_name}"


_SOURCES = {
    Subject.VERSION: _versions,
    Subject.ITEM: _items,
    Subject.RESULT: _results,
    Subject.BODY: lambda: ((found.id, found.name) for found in BODIES.all()),
    Subject.ENTRUSTMENT: lambda: ((found.id, found.trustee) for found in ENTRUSTMENTS.all()),
    Subject.STANDARD: _standards,
}


def _refuse(publication: Publication, files: dict[str, Attachment], today: date) -> None:
    problems = list(publication_problems(publication, today))
    known = {key for key, _ in publishable(publication.subject)}
    if publication.record and publication.record not in known:
        raise RuleError(f"所选的{publication.subject.label}不存在。", field="record", clause="P1.2.1")
    for name, attachment in files.items():
        problems += attachment_problems(attachment, f"{name}_file")
    refuse(problems)


def _filed(desk: Desk, publication: Publication, files: dict[str, Attachment]) -> Publication:
    for name, attachment in files.items():
        stored = desk.store.files.put(attachment.content)
        publication = with_values(publication, {f"{name}_file": stored, f"{name}_name": attachment.name})
    return publication


def _given(document: Attachment | None, evidence: Attachment | None) -> dict[str, Attachment]:
    given = zip(_FILES, (document, evidence), strict=True)
    return {name: attachment for name, attachment in given if attachment}


@act("publication.add")
def add_publication(
    desk: Desk,
    note: Note,
    publication: Publication,
    document: Attachment | None = None,
    evidence: Attachment | None = None,
) -> Publication:
    """Add a publication with the published document and its proof.

    The first entry also sets the day of publication of a body or entrustment.

    Raises:
        RuleError: a value is missing, the day is in the future, or a file is too large or a program.
    """
    if publication.subject is Subject.RESULT and publication.record:
        raise RuleError("权力运行结果请在办件中登记公开。", field="record", clause="P1.2.8")
    bare = replace(publication, document_file="", document_name="", evidence_file="", evidence_name="")
    added = store_publication(desk, bare, document, evidence)
    note.record = added.id
    note.sentence = f"登记公布 {added.title}（{added.channel.label}，{added.published_on}）"
    note.reason = _hashes(added)
    return added


def store_publication(
    desk: Desk,
    publication: Publication,
    document: Attachment | None = None,
    evidence: Attachment | None = None,
) -> Publication:
    """Insert an entry with its files inside an act; raises as ``add_publication``."""
    files = _given(document, evidence)
    _refuse(publication, files, desk.clock.today())
    entry = replace(publication, id=0)
    added = PUBLICATIONS.insert(replace(_filed(desk, entry, files), registered_by=desk.actor.name))
    _tell_published(added)
    return added


@act("publication.edit")
def edit_publication(
    desk: Desk,
    note: Note,
    publication: Publication,
    document: Attachment | None = None,
    evidence: Attachment | None = None,
) -> Publication:
    """Correct an entry or add a late proof; a replaced file stays in the store and the trail."""
    files = _given(document, evidence)
    _refuse(publication, files, desk.clock.today())
    before = PUBLICATIONS.get(publication.id)
    kept = {
        f"{name}_{part}": getattr(before, f"{name}_{part}") for name in _FILES for part in ("file", "name")
    }
    saved = PUBLICATIONS.update(_filed(desk, with_values(publication, kept), files))
    note.record, note.sentence = saved.id, f"更正公布登记 {saved.title}"
    note.reason = _hashes(saved) if files else ""
    return saved


def _hashes(publication: Publication) -> str:
    kept = (("公布文件", publication.document_file), ("证据", publication.evidence_file))
    return "；".join(f"{label} SHA-256 {name}" for label, name in kept if name)


def _tell_published(entry: Publication) -> None:
    if entry.subject is Subject.BODY:
        body = BODIES.get(entry.record)
        if body.confirmed_on is None:
            sentence = f"执法主体“{body.name}”尚未确认，请先登记确认日期和文件。"
            raise RuleError(sentence, field="record", clause="P1.2.6a")
        if body.published_on is None:
            BODIES.update(replace(body, published_on=entry.published_on))
    elif entry.subject is Subject.ENTRUSTMENT:
        entrustment = ENTRUSTMENTS.get(entry.record)
        if entrustment.published_on is None:
            ENTRUSTMENTS.update(replace(entrustment, published_on=entry.published_on))


def read_attachment(path: Path) -> Attachment:
    """Return a file as an attachment; of a file over the size limit, one byte more than the limit.

    Raises:
        EnvironmentProblem: it cannot be read.
    """
    with using(path), path.open("rb") as file:
        return Attachment(path.name, file.read(LARGEST + 1))


def file_of(desk: Desk, name: str) -> bytes:
    """Return the content of a stored document or proof; EnvironmentProblem if missing or altered."""
    return desk.store.files.get(name)


def publications_of(subject: Subject, record: int) -> list[Publication]:
    """Return the entries about one record, oldest first."""
    return PUBLICATIONS.all(subject=subject, record=record)


def must_be_public(day: date) -> Iterator[Unpublished]:
    """Yield what must be public on ``day``: confirmed versions, bodies, entrustments, standards."""
    for version in VERSIONS.all():
        if version.status in _PUBLIC:
            title = f"{version.kind.label}第{version.number}版"
            yield Unpublished(Subject.VERSION, version.id, title, version.confirmed_on, "P1.2.1")
    for body in BODIES.all():
        if body.confirmed_on and (body.valid_to is None or day <= body.valid_to):
            yield Unpublished(Subject.BODY, body.id, body.name, body.confirmed_on, "P1.2.6a")
    for given in ENTRUSTMENTS.all():
        if given.valid_from and given.valid_from <= day and (given.valid_to is None or day <= given.valid_to):
            yield Unpublished(Subject.ENTRUSTMENT, given.id, given.trustee, given.valid_from, "P1.2.6b")
    for standard in STANDARDS.all():
        if is_in_force(standard, day):
            since = standard.effective_from
            yield Unpublished(Subject.STANDARD, standard.id, standard.conduct, since, "P1.2.5")


def unpublished(desk: Desk) -> tuple[Unpublished, ...]:
    """Return what must be public today but has no entry in the register, oldest first."""
    return without_entry(must_be_public(desk.clock.today()), PUBLICATIONS.all())
