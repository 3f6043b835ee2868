"""Carrying an adjustment from its trigger to publication, every link with its own clock (D3.3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.adjustments import (
    LINK_BY_CODE,
    LINKS,
    START_DATE,
    Adjustment,
    AdjustmentLink,
    AdjustmentStatus,
    start_by_rule,
)
from saltdesk.domain.errors import Problem, RuleError
from saltdesk.domain.terms import Side, due_date, find_term
from saltdesk.services.carrying_out import apply_proposals
from saltdesk.services.desk import Desk, act, check_state
from saltdesk.storage import series
from saltdesk.storage.adjustments import ADJUSTMENTS
from saltdesk.storage.adjustments import LINKS as LINK_ROWS
from saltdesk.storage.audit import Note
from saltdesk.storage.lists import POWERS

_APPLY = LINKS[0]


def _problems(case: Adjustment, today: date) -> Iterator[Problem]:
    field, label = START_DATE[case.trigger]
    clause = case.trigger.clause
    if not case.title.strip():
        yield Problem("请填写调整事由。", "title", clause)
    if not case.basis_document.strip():
        yield Problem("请填写依据文件。", "basis_document", clause)
    by_rule = start_by_rule(case)
    if by_rule is None:
        yield Problem(f"请填写{label}：{case.trigger.label}的期限从{label}起算。", field, "A4")
    elif case.started_on and case.started_on != by_rule and not case.start_reason.strip():
        yield Problem(f"起算日不是{label}，请写明理由。", "start_reason", "A4")
    if by_rule and (case.started_on or by_rule) > today:
        yield Problem("起算日不能晚于今天。", "started_on" if case.started_on else field, "A4")
    if not case.items and not case.content.strip():
        yield Problem("请选择涉及的清单事项；新增事项请在“调整内容”中写明。", "content", "D3.2.b")
    for key in case.items:
        POWERS.get(key)


def _refuse(case: Adjustment, today: date) -> None:
    problems = list(_problems(case, today))
    if problems:
        raise RuleError.of(problems)


@act("adjustment.open")
def open_adjustment(desk: Desk, note: Note, case: Adjustment) -> Adjustment:
    """Open a case: number it, start the application link on the day the situation occurred (D3.3.1, A4).

    Raises:
        RuleError: a date, the basis document or the content is missing or contradictory.
    """
    today = desk.clock.today()
    _refuse(case, today)
    started = case.started_on or start_by_rule(case)
    case = ADJUSTMENTS.insert(
        replace(
            case,
            number=f"{today.year}-{series.take('adjustment', today.year):03d}",
            started_on=started,
            registered_on=today,
            registered_by=desk.actor.name,
            status=AdjustmentStatus.OPEN,
        )
    )
    for rule in LINKS:
        LINK_ROWS.insert(
            _started(desk, AdjustmentLink(case.id, rule.code), started, case)
            if rule is _APPLY
            else AdjustmentLink(case.id, rule.code)
        )
    case = _refresh(case)
    note.record, note.sentence = case.id, f"登记调整 {case.number} {case.title}"
    return case


@act("adjustment.edit")
def edit_adjustment(desk: Desk, note: Note, case: Adjustment) -> Adjustment:
    """Save a changed case; a changed start moves the application link while it is open.

    Raises:
        RuleError: a field is wrong, or the start changes after the application went out.
    """
    before = ADJUSTMENTS.get(case.id)
    check_state(ACT_BY_CODE["adjustment.edit"], before.status)
    _refuse(case, desk.clock.today())
    started = case.started_on or start_by_rule(case)
    if started != before.started_on:
        first = link_of(case.id, _APPLY.code)
        if first.done_on:
            raise RuleError("申请已经提交，起算日不能再改。", field="started_on", clause=_APPLY.clause)
        LINK_ROWS.update(_started(desk, first, started, case))
    saved = _refresh(ADJUSTMENTS.update(replace(case, started_on=started)))
    note.record, note.sentence = saved.id, f"修改调整 {saved.number} {saved.title}"
    return saved


@act("adjustment.link")
def finish_link(
    desk: Desk, note: Note, key: int, code: str, done_on: date, document: str = "", remark: str = ""
) -> Adjustment:
    """Record that a link ended on ``done_on``; the links it starts get their due dates.

    The end of the last link ends the case: what it proposes for the lists is carried out in the same act.

    Raises:
        RuleError: the link has not started or is done, the date lies before its start or after today, a
            document the link needs is missing, or a proposal can no longer be carried out.
    """
    case = ADJUSTMENTS.get(key)
    check_state(ACT_BY_CODE["adjustment.link"], case.status)
    link = link_of(key, code)
    rule = link.rule
    _refuse_end(link, done_on, desk.clock.today(), document)
    LINK_ROWS.update(
        replace(
            link, done_on=done_on, done_by=desk.actor.name, document=document.strip(), note=remark.strip()
        )
    )
    for following in LINKS:
        if following.after == code:
            LINK_ROWS.update(_started(desk, link_of(key, following.code), done_on, case))
    case = _refresh(ADJUSTMENTS.get(key))
    note.record, note.sentence = key, f"调整 {case.number}：{rule.actor}已{rule.label}（{done_on}）"
    if case.status is AdjustmentStatus.FINISHED:
        made = apply_proposals(desk, case, links_of(key))
        note.sentence += "".join(f"；{version.title}生效" for version in made)
    return case


def _refuse_end(link: AdjustmentLink, done_on: date, today: date, document: str) -> None:
    rule = link.rule
    if link.started_on is None:
        before = LINK_BY_CODE[rule.after]
        raise RuleError(f"“{before.label}”还没有办结，不能记录“{rule.label}”。", clause=rule.clause)
    if link.done_on:
        raise RuleError(f"“{rule.label}”已于{link.done_on}办结。", clause=rule.clause)
    if done_on < link.started_on:
        raise RuleError(
            f"办结日期不能早于本环节的起算日{link.started_on}。", field="done_on", clause=rule.clause
        )
    if done_on > today:
        raise RuleError("办结日期不能晚于今天。", field="done_on", clause=rule.clause)
    if rule.needs_document and not document.strip():
        raise RuleError(f"请填写{rule.needs_document}。", field="document", clause=rule.clause)


@act("adjustment.extend")
def extend_application(desk: Desk, note: Note, key: int, approval: str, approved_on: date) -> Adjustment:
    """Record the reform office's approval to apply within 30 working days from the same start (D3.3.1x, A6).

    Raises:
        RuleError: no approval document, the application is already out, or an impossible date.
    """
    case = ADJUSTMENTS.get(key)
    check_state(ACT_BY_CODE["adjustment.extend"], case.status)
    first = link_of(key, _APPLY.code)
    clause = "D3.3.1x"
    if first.done_on:
        raise RuleError("申请已经提交，不再需要延长。", clause=clause)
    if not approval.strip():
        raise RuleError("请填写批准延长的文号或批准人。", field="extension_approval", clause=clause)
    if not (first.started_on or approved_on) <= approved_on <= desk.clock.today():
        raise RuleError("批准日期须在起算日与今天之间。", field="extension_approved_on", clause=clause)
    case = replace(case, extension_approval=approval.strip(), extension_approved_on=approved_on)
    ordinary = due_date(find_term(_APPLY.clause), first.started_on or approved_on, desk.calendar).due
    LINK_ROWS.update(_started(desk, first, first.started_on, case))
    case = _refresh(ADJUSTMENTS.update(case))
    late = "（批准晚于10个工作日）" if approved_on > ordinary else ""
    note.record, note.sentence = key, f"调整 {case.number} 经批准延长至30个工作日{late}"
    return case


@act("adjustment.withdraw")
def withdraw_adjustment(desk: Desk, note: Note, key: int, reason: str) -> Adjustment:
    """End a case without publication, with the reason in the trail."""
    case = ADJUSTMENTS.get(key)
    check_state(ACT_BY_CODE["adjustment.withdraw"], case.status)
    if not reason.strip():
        raise RuleError("请填写撤销理由。", field="reason", clause="D3.3.0")
    case = ADJUSTMENTS.update(replace(case, status=AdjustmentStatus.WITHDRAWN, due_on=None))
    note.record, note.reason, note.sentence = key, reason.strip(), f"撤销调整 {case.number} {case.title}"
    return case


def _started(desk: Desk, link: AdjustmentLink, on: date | None, case: Adjustment) -> AdjustmentLink:
    """The link with its clock running from ``on``."""
    if on is None:
        return link
    extended = link.rule is _APPLY and bool(case.extension_approval)
    found = due_date(find_term(link.rule.clause), on, desk.calendar, extended=extended)
    return replace(link, started_on=on, due_on=found.due, due_provisional=found.provisional)


def _refresh(case: Adjustment) -> Adjustment:
    """Copy the open link that is due first into the case; the case is finished when no link is left."""
    links = links_of(case.id)
    running = next_links(links)
    if not running and all(link.done_on for link in links):
        state = AdjustmentStatus.FINISHED
        return ADJUSTMENTS.update(replace(case, status=state, current_link="", due_on=None, due_side=Side.IN))
    # The bureau's own link comes first: that is what somebody here must do next.
    first = min(running, key=lambda link: (link.rule.side is not Side.IN, link.due_on or date.max))
    return ADJUSTMENTS.update(
        replace(
            case,
            current_link=first.code,
            due_on=first.due_on,
            due_side=first.rule.side,
            due_provisional=first.due_provisional,
        )
    )


def links_of(key: int) -> list[AdjustmentLink]:
    """The links of a case in the order of the procedure."""
    order = [rule.code for rule in LINKS]
    return sorted(LINK_ROWS.all(adjustment=key), key=lambda link: order.index(link.code))


def link_of(key: int, code: str) -> AdjustmentLink:
    """One link of a case; RuleError when there is none of this code."""
    link = LINK_ROWS.first(adjustment=key, code=code)
    if link is None:
        raise RuleError("没有这个环节。", clause="D3.3.0")
    return link


def next_links(links: Sequence[AdjustmentLink]) -> list[AdjustmentLink]:
    """The links whose end can be recorded now: the next acts."""
    return [link for link in links if link.is_open]


def overlapping(case: Adjustment) -> list[Adjustment]:
    """Other open cases about one of the items of a case, for a word of warning when it is opened."""
    others = ADJUSTMENTS.all(status=AdjustmentStatus.OPEN)
    return [other for other in others if other.id != case.id and not set(other.items).isdisjoint(case.items)]
