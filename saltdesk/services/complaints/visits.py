"""Complaints made in person: the office that receives visitors passes them on (C5.2.4b, A14)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from saltdesk.domain.acts.act import is_unbound
from saltdesk.domain.base.errors import NotAllowed, Problem, RuleError, refuse
from saltdesk.domain.base.people import Mechanism
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.access.complaints import changeable
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.people import office_name
from saltdesk.services.desk.person_names import people_of_ids
from saltdesk.services.desk.states import store
from saltdesk.storage.areas.complaints import COMPLAINTS
from saltdesk.storage.trail.audit import Note

VISIT_OFFICE = "bg"
"""Code of 办公室, where visitors complain (C5.2.4b)."""


def visit_place() -> str:
    """Return where visitors are received: the present name of 办公室."""
    return office_name(VISIT_OFFICE)


@act("complaint.pass")
def pass_to_complaints_office(
    desk: Desk, note: Note, key: int, taker: tuple[int, ...], passed_on: date
) -> Complaint:
    """Record that the receiving office handed a complaint with its papers to the complaints office (A14).

    ``taker`` is the staff record of the person of the complaints office who took it; the person at the desk
    passes it on.

    Raises:
        NotAllowed: another office received the complaint.
        RuleError: the complaints office received it itself, it was passed on already, nobody or somebody of
            another office takes it, or the day lies before the receipt or after today.
    """
    complaint = changeable(desk, note, key)
    owner = desk.owners().get(Mechanism.COMPLAINTS, "")
    if not is_unbound(desk.actor) and desk.actor.office_name != complaint.receiving_office:
        raise NotAllowed(f"由接收处室{complaint.receiving_office}移交。", clause="A14")
    if complaint.receiving_office == office_name(owner):
        raise RuleError("这件投诉由投诉处理处室直接接收，不需要移交。", clause="A14")
    problems = []
    if complaint.passed_on:
        problems.append(Problem(f"已于{complaint.passed_on}移交。", "passed_on", "A14"))
    people = people_of_ids(taker)
    if len(people) != 1 or people[0].office != owner:
        problems.append(Problem(f"请选择{office_name(owner)}的一名接收人。", "passed_to", "A14"))
    received = complaint.received_at.date() if complaint.received_at else passed_on
    if not received <= passed_on <= desk.clock.today():
        problems.append(Problem("移交日期须在收到日期与今天之间。", "passed_on", "A14"))
    refuse(problems)
    passed = replace(complaint, passed_on=passed_on, passed_by=desk.actor.name, passed_to=people[0].name)
    note.record = key
    note.sentence = f"投诉 {complaint.number} 由{passed.passed_by}移交{office_name(owner)}{passed.passed_to}"
    return store(note, COMPLAINTS, passed)
