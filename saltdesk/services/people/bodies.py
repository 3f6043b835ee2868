"""Bodies outside the bureau: added, renamed and ended (F0.6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from saltdesk.domain.adjustments.adjustment import AdjustmentStatus
from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.base.people import BODY_FIELDS, OutsideBody
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.people import outside_bodies
from saltdesk.storage.areas.adjustments import ADJUSTMENT_LINKS, ADJUSTMENTS
from saltdesk.storage.areas.people import OUTSIDE_BODIES
from saltdesk.storage.trail.audit import Note

_CLAUSE = "F0.6"


def all_bodies() -> list[OutsideBody]:
    """Return all bodies: the present ones first, then those that ended."""
    return sorted(OUTSIDE_BODIES.all(), key=lambda body: body.ended_on is not None)


@act("people.body_add")
def add_body(desk: Desk, note: Note, body: OutsideBody) -> OutsideBody:
    """Add a body outside the bureau; RuleError names missing or duplicate values."""
    body = replace(_tidy(body), code=_free_code())
    refuse(_problems(body))
    added = OUTSIDE_BODIES.insert(body)
    note.record, note.sentence = added.id, f"增加外单位“{added.name}”"
    return added


@act("people.body_edit")
def edit_body(desk: Desk, note: Note, body: OutsideBody) -> OutsideBody:
    """Save the changed name or part of a body; issued papers keep the former name.

    Raises:
        RuleError: a value is missing, or another present body has the name.
        ChangedMeanwhile: somebody changed the body since it was read.
    """
    body = _tidy(body)
    refuse(_problems(body))
    before = OUTSIDE_BODIES.get(body.id)
    saved = OUTSIDE_BODIES.update(body)
    is_renamed = before.name != saved.name
    note.record = saved.id
    note.sentence = f"外单位“{before.name}”{f'改名为“{saved.name}”' if is_renamed else '修改职责'}"
    return saved


@act("people.body_end")
def end_body(desk: Desk, note: Note, body: OutsideBody) -> OutsideBody:
    """End a body outside the bureau; it is no longer offered, and old records still name it.

    Raises:
        RuleError: an open adjustment waits for it.
        ChangedMeanwhile: somebody changed the body since it was read.
    """
    waiting = list(_waiting(body.code))
    if waiting:
        raise RuleError(f"调整 {'、'.join(waiting)} 还在等“{body.name}”，不能终止。", clause=_CLAUSE)
    ended = OUTSIDE_BODIES.update(replace(body, ended_on=desk.clock.today()))
    note.record, note.sentence = ended.id, f"终止外单位“{ended.name}”"
    return ended


def _waiting(code: str) -> Iterator[str]:
    """Yield the numbers of open adjustments with an open link of this body."""
    for case in ADJUSTMENTS.all(status=AdjustmentStatus.OPEN):
        links = ADJUSTMENT_LINKS.all(adjustment=case.id, body=code)
        if any(link.is_open for link in links):
            yield case.number


def _tidy(body: OutsideBody) -> OutsideBody:
    return replace(body, name=" ".join(body.name.split()), part=body.part.strip())


def _problems(body: OutsideBody) -> Iterator[Problem]:
    yield from BODY_FIELDS.problems(body)
    if any(one.name == body.name and one.id != body.id for one in outside_bodies()):
        yield Problem(f"已经有名为“{body.name}”的外单位。", "name", _CLAUSE)


def _free_code() -> str:
    used, number = {body.code for body in OUTSIDE_BODIES.all()}, 1
    while f"body{number}" in used:
        number += 1
    return f"body{number}"
