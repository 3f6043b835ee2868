"""Documents of an adjustment case, and the log of contacts with outside bodies (D3.3.1, D3.3.3)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from saltdesk.domain.adjustments.adjustment import AdjustmentLink
from saltdesk.domain.adjustments.case_files import CaseDocument, LinkContact
from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.calendar.terms import Side
from saltdesk.services.access.attachments import put_attachment
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS, CASE_DOCUMENTS, LINK_CONTACTS
from saltdesk.storage.trail.audit import Note


def with_file(desk: Desk, document: CaseDocument, attachment: Attachment) -> CaseDocument:
    """Store the attachment in the file store and return the document with a reference to it.

    Call it before the act that adds the document.

    Raises:
        RuleError: the file is empty, too large, or a program.
        EnvironmentProblem: the file cannot be written.
    """
    return replace(document, file=put_attachment(desk, attachment, "file"), file_name=attachment.name)


@act("adjustment.document")
def add_document(desk: Desk, note: Note, document: CaseDocument) -> CaseDocument:
    """Add a document to a case or, with ``link``, to one of its links.

    Raises:
        RuleError: the document has no number, title or file; its date lies after today; or its file was
            not stored.
    """
    case = allowed(note, ADJUSTMENTS.get(document.adjustment))
    if document.link and ADJUSTMENT_LINKS.get(document.link).adjustment != case.id:
        raise RuleError("这个环节不属于本件。", clause="F0.2")
    added = take_document(desk, document)
    note.record, note.sentence = case.id, f"调整 {case.number} 归入{added.kind.label}：{name_of(added)}"
    return added


def take_document(desk: Desk, document: CaseDocument) -> CaseDocument:
    """Check and insert a document inside an act; raises the same errors as ``add_document``."""
    problems = list(_document_problems(desk, document))
    refuse(problems)
    return CASE_DOCUMENTS.insert(
        replace(
            document,
            title=document.title.strip(),
            number=document.number.strip(),
            added_on=desk.clock.today(),
            added_by=desk.actor.name,
        )
    )


def _document_problems(desk: Desk, document: CaseDocument) -> Iterator[Problem]:
    clause = document.kind.clause
    if not (document.number.strip() or document.title.strip() or document.file):
        yield Problem(f"请填写{document.kind.label}的文号或标题，或者附上文件。", "document", clause)
    if document.dated_on and document.dated_on > desk.clock.today():
        yield Problem(f"{document.kind.label}的日期不能晚于今天。", "dated_on", clause)
    if document.file and not desk.store.files.holds(document.file):
        yield Problem("附件没有存入档案，请重新选择文件。", "file", clause)


def name_of(document: CaseDocument) -> str:
    """Return the name of a document for a sentence: its number, title or file name."""
    return document.number or document.title or document.file_name


def documents_of(key: int) -> list[CaseDocument]:
    """Return the documents of a case in the order they were added."""
    return CASE_DOCUMENTS.all(adjustment=key)


@act("adjustment.contact")
def log_contact(desk: Desk, note: Note, contact: LinkContact) -> LinkContact:
    """Record a contact with the outside body that must act on a link (A10).

    Raises:
        RuleError: the link is not an outside body's or has not started, or the date or the matter is
            missing.
    """
    link = ADJUSTMENT_LINKS.get(contact.link)
    case = allowed(note, ADJUSTMENTS.get(link.adjustment))
    problems = list(_contact_problems(desk, contact, link))
    refuse(problems)
    added = LINK_CONTACTS.insert(
        replace(
            contact,
            adjustment=case.id,
            counterpart=contact.counterpart.strip(),
            matter=contact.matter.strip(),
            recorded_by=desk.actor.name,
        )
    )
    note.record = case.id
    note.sentence = (
        f"调整 {case.number}：就“{link.rule.label}”{contact.manner.label}联系（{contact.contacted_on}）"
    )
    return added


def _contact_problems(desk: Desk, contact: LinkContact, link: AdjustmentLink) -> Iterator[Problem]:
    clause = link.rule.clause
    if link.rule.side is Side.IN:
        yield Problem("本局自己的环节不需要登记联系情况。", "link", "A10")
    if link.started_on is None:
        yield Problem("这个环节还没有开始，不能登记联系情况。", "link", clause)
    if contact.contacted_on is None:
        yield Problem("请填写联系日期。", "contacted_on", clause)
    elif contact.contacted_on > desk.clock.today():
        yield Problem("联系日期不能晚于今天。", "contacted_on", clause)
    elif link.started_on and contact.contacted_on < link.started_on:
        yield Problem(f"联系日期不能早于本环节的起算日{link.started_on}。", "contacted_on", clause)
    if not contact.matter.strip():
        yield Problem("请填写联系内容。", "matter", clause)


def contacts_of(key: int) -> list[LinkContact]:
    """Return the contacts of a case, oldest entry first."""
    return LINK_CONTACTS.all(adjustment=key)
