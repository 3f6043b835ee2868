"""Publication of results: on a channel with its proof, or withheld for one of three reasons (P1.2.8, A20)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.query import Query
from saltdesk.domain.cases.case import CASE_FIELDS, Case
from saltdesk.domain.cases.results import Publicity, WithheldReason
from saltdesk.domain.registers.publications import Publication, PublicationChannel, Subject
from saltdesk.services.access import lookup
from saltdesk.services.access.approvals import PaperApproval, approve
from saltdesk.services.access.cases import workable
from saltdesk.services.access.kept_files import file_problems
from saltdesk.services.cases.steps import save_case
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.registers.publications import store_publication
from saltdesk.storage.areas.cases import CASES, RESULT_FINDER
from saltdesk.storage.areas.registers import PUBLICATIONS
from saltdesk.storage.trail.audit import Note

CLAUSE = "P1.2.8"


@act("case.publish")
def publish_result(
    desk: Desk,
    note: Note,
    key: int,
    published_on: date,
    channel: PublicationChannel,
    place: str,
    evidence: Sequence[KeptFile] = (),
    document: Sequence[KeptFile] = (),
) -> Case:
    """Record where the result of a case was published, and enter it in the register of publications.

    ``document`` is the text as published, ``evidence`` the proof that it was; of each, the first file is kept
    in the register. A result published on a second channel gets a second entry; the day of the first stays.

    Raises:
        RuleError: the place is missing, or the day lies before the service or after today.
    """
    case = workable(desk, note, key)
    if case.served_on and published_on < case.served_on:
        refuse((Problem(f"公开日期不能早于送达日期{case.served_on}。", "published_on", CLAUSE),))
    refuse((*file_problems(desk, document, "document_file"), *file_problems(desk, evidence, "evidence_file")))
    entry = store_publication(desk, _published(desk, case, published_on, channel, place, document, evidence))
    if case.publicity is Publicity.PUBLIC:
        note.record = key
        note.sentence = f"办件 {case.number} 的结果又在{channel.label}公开（{published_on}）"
        return case
    saved = save_case(
        desk,
        note,
        replace(
            case,
            publicity=Publicity.PUBLIC,
            published_on=published_on,
            publication=entry.id,
            withheld=None,
            withheld_why="",
            withheld_on=None,
            withheld_by="",
            withheld_approval=(),
        ),
    )
    note.sentence = f"办件 {saved.number} 的结果已公开（{channel.label}，{published_on}）"
    return saved


def _published(
    desk: Desk,
    case: Case,
    day: date,
    channel: PublicationChannel,
    place: str,
    document: Sequence[KeptFile],
    evidence: Sequence[KeptFile],
) -> Publication:
    text, proof = (next(iter(files), KeptFile()) for files in (document, evidence))
    return Publication(
        subject=Subject.RESULT,
        record=case.id,
        title=f"{case.number} {case.item_name}",
        channel=channel,
        published_on=day,
        published_by=desk.actor.name,
        place=place.strip(),
        document_file=text.file,
        document_name=text.name,
        evidence_file=proof.file,
        evidence_name=proof.name,
    )


@act("case.withhold")
def withhold_result(
    desk: Desk,
    note: Note,
    key: int,
    reason: WithheldReason | None,
    why: str,
    decided_on: date,
    paper: PaperApproval | None = None,
) -> Case:
    """Record that a result is not published, for one of exactly three reasons, and which leader decided so.

    Raises:
        RuleError: the result is public already, the reason or its explanation is missing, no leader decides,
            or the day lies before the service.
    """
    case = workable(desk, note, key)
    problems = [
        *CASE_FIELDS["withheld"].problems(reason, CLAUSE),
        *CASE_FIELDS["withheld_why"].problems(why, CLAUSE),
    ]
    if case.publicity is Publicity.PUBLIC:
        problems.append(Problem("结果已经公开。", "withheld", CLAUSE))
    if case.served_on and decided_on < case.served_on:
        problems.append(Problem(f"决定日期不能早于送达日期{case.served_on}。", "withheld_on", CLAUSE))
    refuse(problems)
    assert reason is not None
    approval = approve(desk, decided_on, paper, "withheld_by", CLAUSE)
    saved = save_case(
        desk,
        note,
        replace(
            case,
            publicity=Publicity.WITHHELD,
            withheld=reason,
            withheld_why=why.strip(),
            withheld_on=decided_on,
            withheld_by=approval.by,
            withheld_approval=approval.scans,
        ),
    )
    note.reason = saved.withheld_why
    note.sentence = f"办件 {saved.number} 的结果不予公开：{reason.label}（{approval.by}）"
    return saved


def publications_of(key: int) -> list[Publication]:
    """Return the entries of the register about the result of a case."""
    return PUBLICATIONS.all(subject=Subject.RESULT, record=key)


SERVED = (Publicity.DUE, Publicity.PUBLIC, Publicity.WITHHELD)
"""What can become of the result of a served case."""


def _served(query: Query) -> Query:
    marks = dict(query.marks) | {"publicity": tuple(one.code for one in SERVED)}
    return replace(query, marks=marks)


def find_results(desk: Desk, query: Query, limit: int = 0) -> list[int]:
    """Return the ids of the served cases that match ``query``; its state is one of ``Publicity``."""
    return lookup.find(desk, Area.CASES, _served(query), limit, RESULT_FINDER)


def count_results(desk: Desk, query: Query) -> dict[str, int]:
    """Return the number of served cases by the code of their ``Publicity``."""
    return lookup.count_by_status(desk, Area.CASES, _served(query), RESULT_FINDER)


def awaiting_publication() -> list[Case]:
    """Return the served cases whose result is neither public nor withheld, oldest due first."""
    found = CASES.all(publicity=Publicity.DUE)
    return sorted(found, key=lambda case: (case.publish_on or date.max, case.id))
