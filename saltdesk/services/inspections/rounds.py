"""The office's regular collection of problems: called, answered, reminded, fed back and closed (S4.3.1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.base.date_order import future_problems, order_problems
from saltdesk.domain.base.errors import NotAllowed, Problem, RuleError, refuse
from saltdesk.domain.base.fields import with_entered
from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.people import LEADERSHIP, Mechanism
from saltdesk.domain.calendar.workdays import days_from
from saltdesk.domain.inspections.findings import months_before
from saltdesk.domain.inspections.inspection import Finding, FindingSource, FindingStatus
from saltdesk.domain.inspections.rounds import CLAUSE, ROUND_FIELDS, CollectionRound, RoundReply, RoundStatus
from saltdesk.services.access.kept_files import file_problems
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed, enter, store
from saltdesk.services.inspections.owners import responsible_offices
from saltdesk.services.inspections.parameters import round_rule
from saltdesk.storage import series
from saltdesk.storage.areas.inspections import FINDINGS
from saltdesk.storage.areas.supervision import REPLIES, ROUNDS
from saltdesk.storage.trail.audit import Note


def begun_round(desk: Desk) -> CollectionRound:
    """Return a new collection of the period since the last one, at first the month before today (A17)."""
    today = desk.clock.today()
    last = max((one.to_on for one in ROUNDS.all() if one.to_on), default=None)
    rule = round_rule()
    since = days_from(last, 1) if last else months_before(today, rule.months)
    due = desk.calendar.add_working_days(today, rule.days)
    return CollectionRound(from_on=min(since, today), to_on=today, due_on=due)


def is_round_due(desk: Desk) -> bool:
    """Return whether no collection covers the last period, so that the next should be called (A17)."""
    last = max((one.to_on for one in ROUNDS.all() if one.to_on), default=None)
    return last is None or last < months_before(desk.clock.today(), round_rule().months)


@act("round.call")
def call_round(desk: Desk, note: Note, wanted: CollectionRound) -> CollectionRound:
    """Call every responsible office to report its problems of a period.

    Raises:
        RuleError: a field is missing, the days are out of order, or another collection is open.
    """
    today = desk.clock.today()
    begun = replace(with_entered(CollectionRound(), wanted), called_on=today, called_by=desk.actor.name)
    problems = [*ROUND_FIELDS.missing(begun, CLAUSE), *order_problems(begun)]
    still = ROUNDS.first(status=RoundStatus.CALLED)
    if still:
        problems.append(Problem(f"{still.number}还没有办结，请先办结。", "", CLAUSE))
    refuse(problems)
    number = series.take("round", today.year)
    saved = enter(note, ROUNDS, replace(begun, number=f"收集{today.year}-{number:02d}"))
    for office in responsible_offices():
        REPLIES.insert(RoundReply(saved.id, office))
    note.record, note.sentence = saved.id, f"发起问题收集 {saved.number}，{saved.due_on}前报送"
    return saved


@act("round.reply")
def reply_to_round(
    desk: Desk,
    note: Note,
    key: int,
    replied_on: date,
    *,
    is_zero: bool,
    text: str = "",
    files: Sequence[KeptFile] = (),
) -> RoundReply:
    """Record the answer of an office: a report of problems, or that there are none (零报告).

    Raises:
        NotAllowed: the answer is that of another office. RuleError: the text is missing, or a zero report
            contradicts a finding entered for this answer.
    """
    reply = REPLIES.get(key)
    called = allowed(note, ROUNDS.get(reply.round))
    _refuse_stranger(desk, reply)
    told = replace(
        reply,
        replied_on=replied_on,
        replied_by=desk.actor.name,
        is_zero=is_zero,
        text=text.strip(),
        files=tuple(files),
    )
    problems = [*file_problems(desk, files), *order_problems(told)]
    if not is_zero and not told.text:
        problems.append(Problem("请写明问题；没有问题的选“零报告”。", "text", CLAUSE))
    if is_zero and findings_of_reply(key):
        problems.append(Problem("这次报送已登记问题，不能是零报告。", "is_zero", CLAUSE))
    if called.called_on and replied_on < called.called_on:
        problems.append(Problem(f"报送日期不能早于通知日期{called.called_on}。", "replied_on", CLAUSE))
    refuse([*problems, *future_problems(told, ("replied_on",), desk.clock.today(), CLAUSE)])
    saved = REPLIES.update(told)
    what = "零报告" if is_zero else "报送问题"
    note.record, note.sentence = called.id, f"{called.number} {saved.office}{what}"
    return saved


def _refuse_stranger(desk: Desk, reply: RoundReply) -> None:
    actor, owner = desk.actor, desk.owners().get(Mechanism.SUPERVISION, "")
    is_own = actor.office_name == reply.office or actor.office in ("", owner, LEADERSHIP)
    if not is_own:
        raise NotAllowed(f"请由{reply.office}或{people.office_name(owner)}登记报送。", clause=CLAUSE)


@act("round.remind")
def remind_offices(desk: Desk, note: Note, key: int) -> tuple[RoundReply, ...]:
    """Record a reminder to every office that has not answered; RuleError if all have."""
    called = allowed(note, ROUNDS.get(key))
    waiting = [one for one in replies_of(key) if one.replied_on is None]
    if not waiting:
        raise RuleError("各处室都已报送，不必催报。", clause=CLAUSE)
    today = desk.clock.today()
    saved = tuple(
        REPLIES.update(replace(one, reminded_on=today, reminders=one.reminders + 1)) for one in waiting
    )
    note.record = key
    note.sentence = f"{called.number} 催报：{'、'.join(one.office for one in saved)}"
    return saved


@act("round.feedback")
def feed_back_reply(desk: Desk, note: Note, key: int, fed_back_on: date) -> RoundReply:
    """Record that the feedback sheet went to an office, and feed back its findings of this collection.

    Raises:
        RuleError: the office reported no problem, or the day is out of order.
    """
    reply = REPLIES.get(key)
    found = findings_of_reply(key)
    if not found:
        raise RuleError(f"{reply.office}这次没有登记问题，不需要反馈。", clause=CLAUSE)
    refuse(future_problems(reply, (), desk.clock.today(), CLAUSE))
    if fed_back_on > desk.clock.today():
        raise RuleError("反馈日期不能晚于今天。", field="fed_back_on", clause=CLAUSE)
    for one in found:
        if one.fed_back_on is None and one.status is FindingStatus.OPEN:
            FINDINGS.update(replace(one, fed_back_on=fed_back_on))
    saved = REPLIES.update(replace(reply, fed_back_on=fed_back_on))
    numbers = "、".join(one.number for one in found)
    note.record, note.sentence = reply.round, f"向{reply.office}反馈{numbers}，请自查自纠"
    return saved


@act("round.close")
def close_round(desk: Desk, note: Note, key: int, missing_reason: str = "") -> CollectionRound:
    """Close a collection.

    Raises:
        RuleError: an answer that tells of problems has no finding, or offices have not answered and no
            reason is given.
    """
    called = allowed(note, ROUNDS.get(key))
    refuse(_close_problems(key, missing_reason))
    closed = replace(
        called,
        closed_on=desk.clock.today(),
        closed_by=desk.actor.name,
        missing_reason=missing_reason.strip(),
    )
    saved = store(note, ROUNDS, closed)
    note.record, note.reason, note.sentence = key, saved.missing_reason, f"问题收集 {saved.number} 办结"
    return saved


def _close_problems(key: int, missing_reason: str) -> Iterator[Problem]:
    waiting = [one.office for one in replies_of(key) if one.replied_on is None]
    if waiting and not missing_reason.strip():
        sentence = f"{'、'.join(waiting)}还没有报送；确不报送的请写明情况。"
        yield Problem(sentence, "missing_reason", CLAUSE)
    for one in replies_of(key):
        if one.replied_on and not one.is_zero and not findings_of_reply(one.id):
            yield Problem(f"{one.office}报送的问题还没有登记到问题台账。", "", CLAUSE)


def replies_of(key: int) -> list[RoundReply]:
    """Return the answers to a collection in the order of the offices."""
    return REPLIES.all(round=key)


def rounds_of(keys: Sequence[int]) -> list[CollectionRound]:
    """Return these collections, in the order of their ids given."""
    return ROUNDS.load(keys)


def replies_among(keys: Sequence[int]) -> dict[int, list[RoundReply]]:
    """Return the answers to each of these collections."""
    return REPLIES.grouped("round", keys)


def findings_counted(replies: Sequence[int]) -> Counter[int]:
    """Return how many findings came from each of these answers."""
    return FINDINGS.tally("reply", replies)


def findings_of_reply(key: int) -> list[Finding]:
    """Return the findings entered from an office's answer."""
    return FINDINGS.all(reply=key)


def finding_from_reply(desk: Desk, reply: RoundReply, source: FindingSource) -> Finding:
    """Return a new finding of the answer of an office, through a channel, for staff to complete."""
    return Finding(
        source=source,
        reply=reply.id,
        office=reply.office,
        problem=reply.text,
        files=reply.files,
        source_text=ROUNDS.get(reply.round).number,
        found_on=reply.replied_on or desk.clock.today(),
    )


def findings_of_round(called: CollectionRound) -> list[Finding]:
    """Return the findings of the period, of all sources, and those that the offices reported, as found."""
    return findings_of_rounds((called,))[0]


def findings_of_rounds(calls: Sequence[CollectionRound]) -> list[list[Finding]]:
    """Return ``findings_of_round`` for each collection, read at once."""
    replies = replies_among([one.id for one in calls])
    known = sorted(FINDINGS.all(), key=lambda one: (one.found_on or date.min, one.id))
    found = []
    for called in calls:
        answers = {one.id for one in replies[called.id]}
        found.append([one for one in known if one.reply in answers or _is_within(one, called)])
    return found


def _is_within(finding: Finding, called: CollectionRound) -> bool:
    day, first, last = finding.found_on, called.from_on, called.to_on
    return bool(day and first and last and first <= day <= last)
