"""A case ends: closed after its decision was carried out, or ended without one (P1.2.7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.base.errors import refuse
from saltdesk.domain.cases.case import CASE_FIELDS, Case
from saltdesk.services.access.cases import workable
from saltdesk.services.cases.steps import CLAUSE, close_link, save_case
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.trail.audit import Note


@act("case.close")
def close_case(desk: Desk, note: Note, key: int, closed_on: date, execution: str) -> Case:
    """Close a case whose decision was served; its result may still have to be published (P1.2.8).

    Raises:
        RuleError: it is not said how the decision was carried out, or days are out of order.
    """
    case = workable(desk, note, key)
    refuse(CASE_FIELDS["execution"].problems(execution, CLAUSE))
    ended = close_link(case, closed_on, "办结")
    saved = save_case(desk, note, replace(ended, closed_on=closed_on, execution=execution.strip()))
    note.sentence = f"办件 {saved.number} 办结"
    return saved


@act("case.end")
def end_case(desk: Desk, note: Note, key: int, ended_on: date, reason: str) -> Case:
    """End a case without a decision, such as an application taken back.

    Raises:
        RuleError: no reason is given, or days are out of order.
    """
    case = workable(desk, note, key)
    refuse(CASE_FIELDS["end_reason"].problems(reason, CLAUSE))
    ended = close_link(case, ended_on, "终止")
    saved = save_case(desk, note, replace(ended, ended_on=ended_on, end_reason=reason.strip()))
    note.reason = saved.end_reason
    note.sentence = f"办件 {saved.number} 终止"
    return saved
