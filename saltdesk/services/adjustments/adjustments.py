"""Adjustment cases from opening to publication: each link of the procedure has its own due date (D3.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.adjustments.adjustment import (
    LINKS,
    Adjustment,
    AdjustmentLink,
    AdjustmentStatus,
    LinkEnd,
)
from saltdesk.domain.adjustments.procedure import (
    clocked,
    end_problems,
    is_late_approval,
    ordered,
    reason_problem,
    started_by,
)
from saltdesk.domain.adjustments.situation import situation_problems, start_of
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.calendar.terms import Side
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.domain.lists.versions import ListVersion
from saltdesk.services.adjustments.applying import apply_proposals
from saltdesk.services.adjustments.case_files import documents_of, name_of, take_document
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.people import body_name, outside_bodies
from saltdesk.services.desk.states import allowed, enter, store
from saltdesk.services.lists.event_register import (
    events_of,
    follow_case,
    refuse_later_start,
    release_events,
    tie_event,
)
from saltdesk.services.lists.proposals import unfinished_flows
from saltdesk.storage import series
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.versions import VERSIONS
from saltdesk.storage.trail.audit import Note

OWN_UPDATES = ("own_site", "own_premises")
"""Links in which the bureau updates its own pages, which should not happen before the city site (A7)."""

_APPLY = LINKS[0]
_PLAIN_END = LinkEnd()


def case_problems(case: Adjustment, today: date) -> Iterator[Problem]:
    """Yield what a case lacks, and dates and items that contradict it."""
    if case.trigger in case.further_triggers or len(set(case.further_triggers)) < len(case.further_triggers):
        yield Problem("主要情形只有一个，其他情形不能与它或彼此重复。", "further_triggers", "D3.2.a")
    yield from situation_problems(case, today)
    started, asked = start_of(case), case.extension_requested_on
    if started and asked and asked < started:
        yield Problem(f"起算日不能晚于申请延期的日期{asked}。", "started_on", "D3.3.1x")
    if not case.items and not case.content.strip():
        yield Problem("请选择涉及的清单事项；新增事项请在“调整内容”中写明。", "content", "D3.2.b")
    yield from _gone_items(case)


def _gone_items(case: Adjustment) -> Iterator[Problem]:
    for item in POWERS.load(case.items):
        if item.status is ItemStatus.CANCELLED:
            yield Problem(f"事项“{item.name}”已经取消，请从涉及事项中去掉。", "items", "D3.2.b")


def _refuse(case: Adjustment, today: date) -> None:
    for key in case.items:
        POWERS.get(key)
    problems = list(case_problems(case, today))
    refuse(problems)


@act("adjustment.open")
def open_adjustment(desk: Desk, note: Note, case: Adjustment) -> Adjustment:
    """Open a case: assign its number and start the application link on the start date (D3.3.1, A4).

    Raises:
        RuleError: a date, the basis document or the content is missing or contradictory.
    """
    today = desk.clock.today()
    _refuse(case, today)
    started = start_of(case)
    case = enter(
        note,
        ADJUSTMENTS,
        replace(
            case,
            number=f"{today.year}-{series.take('adjustment', today.year):03d}",
            started_on=started,
            registered_on=today,
            registered_by=desk.actor.name,
            office=case.office or desk.actor.office,
        ),
    )
    for rule in LINKS:
        ADJUSTMENT_LINKS.insert(
            clocked(AdjustmentLink(case.id, rule.code), started, case, desk.calendar)
            if rule is _APPLY and started
            else AdjustmentLink(case.id, rule.code)
        )
    event = tie_event(desk, note, case)
    case = refresh(replace(case, event=event.id))
    note.record, note.sentence = case.id, f"登记调整 {case.number} {case.title}"
    return case


@act("adjustment.edit")
def edit_adjustment(desk: Desk, note: Note, case: Adjustment) -> Adjustment:
    """Save a changed case; a changed start date also moves the start of the application link.

    Raises:
        RuleError: a field is wrong, or the start date changes after the application was sent.
    """
    before = allowed(note, ADJUSTMENTS.get(case.id))
    _refuse(case, desk.clock.today())
    refuse_later_start(case, events_of(case.id))
    started = start_of(case)
    if started != before.started_on:
        first = link_of(case.id, _APPLY.code)
        if first.done_on:
            raise RuleError("申请已经提交，起算日不能再改。", field="started_on", clause=_APPLY.clause)
        if started:
            ADJUSTMENT_LINKS.update(clocked(first, started, case, desk.calendar))
            case = replace(case, extension_late=is_late_approval(case, started, desk.calendar))
    case = replace(case, started_on=started, status=before.status, event=before.event)
    saved = refresh(store(note, ADJUSTMENTS, case))
    follow_case(saved)
    note.record, note.sentence = saved.id, f"修改调整 {saved.number} {saved.title}"
    return saved


@act("adjustment.link")
def finish_link(
    desk: Desk,
    note: Note,
    key: int,
    code: str,
    done_on: date,
    document: str = "",
    remark: str = "",
    end: LinkEnd = _PLAIN_END,
) -> Adjustment:
    """Record that a link ended on ``done_on``, and set the due dates of the links it starts.

    The link belongs to the latest loop; ``end.body`` selects one of several reviews. ``document`` is the
    number of the document that ended it; if empty, the documents in ``end`` give it. The last link ends the
    case and applies its proposed changes to the lists in the same act.

    Raises:
        RuleError: the link has not started or is done; the date lies before its start or after today; a
            document, the answer, the lead departments or the reason of a late entry is missing; or a proposal
            can no longer be applied.
    """
    case = allowed(note, ADJUSTMENTS.get(key))
    links = links_of(key)
    link = _meant(links, code, end.body)
    end = replace(end, documents=tuple(replace(one, adjustment=key, link=link.id) for one in end.documents))
    problems = list(end_problems(link, links, done_on, end, documents_of(key)))
    problems += _entry_problems(desk, case, link, links, done_on, end)
    refuse(problems)
    papers = [take_document(desk, paper) for paper in end.documents]
    ended = replace(
        link,
        document=document.strip() or "、".join(map(name_of, papers)),
        place=end.place.strip(),
        answer=end.answer if code == "confirm" else None,
        posted_on=end.posted_on,
        note=remark.strip(),
    )
    note.sentence = f"调整 {case.number}：{_ended_text(case, ended)}（{done_on}）"
    return close_link(desk, note, case, ended, done_on, end)


def close_link(
    desk: Desk,
    note: Note,
    case: Adjustment,
    link: AdjustmentLink,
    done_on: date,
    end: LinkEnd = _PLAIN_END,
) -> Adjustment:
    """Save the end of a link and start the links that follow it; call it inside an act that checked the end.

    If it is the last link, apply the proposals of the case and add the new list versions to ``note``.
    """
    ended = ADJUSTMENT_LINKS.update(
        replace(
            link,
            done_on=done_on,
            done_by=desk.actor.name,
            recorded_on=desk.clock.today(),
            reason=end.reason.strip(),
        )
    )
    for row in started_by(links_of(case.id), ended, end, case, desk.calendar):
        ADJUSTMENT_LINKS.update(row) if row.id else ADJUSTMENT_LINKS.insert(row)
    note.record, note.reason = case.id, end.reason.strip()
    case, links = ADJUSTMENTS.get(case.id), links_of(case.id)
    if not all(one.done_on for one in links):
        return refresh(case)
    case = _finished(note, case, links)
    made = apply_proposals(desk, note, case, links)
    note.sentence += "".join(f"；{version.title}生效" for version in made)
    return case


def _ended_text(case: Adjustment, ended: AdjustmentLink) -> str:
    """Return the trail sentence for a finished link; it says if our page preceded the city site (A7)."""
    text = f"{actor_of(ended)}已{ended.rule.label}"
    if ended.answer:
        text += f"：{ended.answer.label}"
    if ended.code in OWN_UPDATES and latest(links_of(case.id), "publish").done_on is None:
        text += "，先于市政务服务网公布"
    return text


def _entry_problems(
    desk: Desk,
    case: Adjustment,
    link: AdjustmentLink,
    links: Sequence[AdjustmentLink],
    done_on: date,
    end: LinkEnd,
) -> Iterator[Problem]:
    """Yield the problems of the entry: its date, a missing reason, cancelled items, unknown bodies."""
    today, clause = desk.clock.today(), link.rule.clause
    if done_on > today:
        yield Problem("办结日期不能晚于今天。", "done_on", clause)
    elif not end.reason.strip() and link.is_open:
        late = reason_problem(link, links, done_on, today, desk.calendar)
        if late:
            yield late
    if link.code == "apply":
        yield from _gone_items(case)
        yield from unfinished_flows(case.id)
    known = {body.code for body in outside_bodies()}
    for lead in end.leads:
        if lead not in known:
            yield Problem(f"没有登记“{lead}”这个外单位。", "leads", clause)


@act("adjustment.skip")
def skip_link(
    desk: Desk, note: Note, key: int, code: str, on: date, reason: str, body: str = ""
) -> Adjustment:
    """Skip a running link on the day ``on`` and start the links that follow it; the trail keeps the reason.

    If an objection is skipped, the case continues as if there were no objection.

    Raises:
        RuleError: the link cannot be skipped or is not running, the reason is missing, or the day is
            impossible.
    """
    case = allowed(note, ADJUSTMENTS.get(key))
    link = _meant(links_of(key), code, body)
    rule = link.rule
    if not rule.is_skippable:
        raise RuleError(f"“{rule.label}”不能跳过。", clause=rule.clause)
    if not link.is_open:
        raise RuleError(f"“{rule.label}”不在办理中，不能跳过。", clause=rule.clause)
    if not reason.strip():
        raise RuleError("请填写跳过的理由。", field="reason", clause=rule.clause)
    if not (link.started_on or on) <= on <= desk.clock.today():
        raise RuleError("跳过日期须在环节起算日与今天之间。", field="done_on", clause=rule.clause)
    note.sentence = f"调整 {case.number}：跳过“{rule.label}”（{on}）"
    return close_link(desk, note, case, replace(link, is_skipped=True), on, LinkEnd(reason=reason))


@act("adjustment.withdraw")
def withdraw_adjustment(desk: Desk, note: Note, key: int, reason: str) -> Adjustment:
    """End a case without publication; the trail keeps the reason. Its events are to be judged again."""
    case = allowed(note, ADJUSTMENTS.get(key))
    if not reason.strip():
        raise RuleError("请填写撤销理由。", field="reason", clause="D3.3.0")
    case = store(note, ADJUSTMENTS, replace(case, due_on=None), AdjustmentStatus.WITHDRAWN)
    opened = [event.number for event in release_events(desk, note, key)]
    note.record, note.reason, note.sentence = key, reason.strip(), f"撤销调整 {case.number} {case.title}"
    if opened:
        note.sentence += f"；调整情形 {'、'.join(opened)} 重新判断"
    return case


def refresh(case: Adjustment) -> Adjustment:
    """Copy the link to act on next into the case, which must have a running link."""
    running = next_links(links_of(case.id))
    # The bureau's own link comes first, because it is the next task of our own staff.
    first = min(running, key=lambda link: (link.rule.side is not Side.IN, link.due_on or date.max))
    return ADJUSTMENTS.update(
        replace(
            case,
            current_link=first.code,
            loop=first.loop,
            due_on=first.due_on,
            due_side=first.rule.side,
            due_provisional=first.due_provisional,
        )
    )


def _finished(note: Note, case: Adjustment, links: Sequence[AdjustmentLink]) -> Adjustment:
    """Return the finished case; its changes take effect on the day the city published them."""
    ended = replace(
        case,
        published_on=latest(links, "publish").done_on,
        current_link="",
        due_on=None,
        due_side=Side.IN,
        due_provisional=False,
    )
    return store(note, ADJUSTMENTS, ended, AdjustmentStatus.FINISHED)


def links_of(key: int) -> list[AdjustmentLink]:
    """Return the links of a case in the order of the procedure, loop by loop."""
    return ordered(ADJUSTMENT_LINKS.all(adjustment=key))


def links_among(keys: Sequence[int]) -> dict[int, list[AdjustmentLink]]:
    """Return the links of each of these cases in the order of the procedure."""
    return {key: ordered(links) for key, links in ADJUSTMENT_LINKS.grouped("adjustment", keys).items()}


def link_of(key: int, code: str, body: str = "") -> AdjustmentLink:
    """Return the link with this code (and body) in the latest loop of a case; RuleError if there is none."""
    return latest(links_of(key), code, body)


def latest(links: Sequence[AdjustmentLink], code: str, body: str = "") -> AdjustmentLink:
    """Return the link with this code in the latest loop; without ``body``, prefer one that is not done.

    Raises:
        RuleError: there is none.
    """
    found = [link for link in links if link.code == code and body in ("", link.body)]
    if not found:
        raise RuleError("没有这个环节。", clause="D3.3.0")
    loop = max(link.loop for link in found)
    last = [link for link in found if link.loop == loop]
    return next((link for link in last if not link.done_on), last[0])


def _meant(links: Sequence[AdjustmentLink], code: str, body: str) -> AdjustmentLink:
    """Return the link an act refers to; RuleError if several reviews are running and ``body`` is empty."""
    link = latest(links, code, body)
    running = [one for one in next_links(links) if one.code == code]
    if len(running) > 1 and not body:
        raise RuleError("有多个牵头部门在审核，请指明是哪一个。", field="body", clause=link.rule.clause)
    return link


def next_links(links: Sequence[AdjustmentLink]) -> list[AdjustmentLink]:
    """Return the links whose end can be recorded now."""
    return [link for link in links if link.is_open]


def applied_versions(key: int) -> list[ListVersion]:
    """Return the list versions that a case created when it ended."""
    return VERSIONS.all(adjustment=key)


def versions_among(keys: Sequence[int]) -> dict[int, list[ListVersion]]:
    """Return the list versions that each of these cases created."""
    return VERSIONS.grouped("adjustment", keys)


def actor_of(link: AdjustmentLink) -> str:
    """Return who must act on a link: the lead department by name, otherwise the actor of the rule."""
    return body_name(link.body) if link.body else link.rule.actor


def overlapping(case: Adjustment) -> list[Adjustment]:
    """Return the other open cases about an item of this case, for the warning when it is opened."""
    others = ADJUSTMENTS.all(status=AdjustmentStatus.OPEN)
    return [other for other in others if other.id != case.id and not set(other.items).isdisjoint(case.items)]
