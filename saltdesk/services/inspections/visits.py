"""Records of an inspection on site beside the check list: talks (R2.3.4) and consulted material (R2.3.5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import NotAllowed, Problem, RuleError, refuse
from saltdesk.domain.base.identifiers import mask_name
from saltdesk.domain.inspections.visits import (
    ConsultedKind,
    InspectionActivity,
    InspectionMaterial,
    Interviewee,
    Presence,
    activity_problems,
)
from saltdesk.services.access.kept_files import file_problems
from saltdesk.services.desk.desk import Desk, act, asking
from saltdesk.services.desk.states import rule_of
from saltdesk.services.inspections.gates import ready, received_on, refuse_gates
from saltdesk.services.inspections.owners import refuse_kind
from saltdesk.storage.areas.inspections import ACTIVITIES, INSPECTIONS, INTERVIEWEES, MATERIALS
from saltdesk.storage.identities import ask, people_of
from saltdesk.storage.trail.audit import Note


@act("inspection.activity")
def add_activity(
    desk: Desk,
    note: Note,
    activity: InspectionActivity,
    interviewees: Sequence[Interviewee] = (),
) -> InspectionActivity:
    """Add a talk or meeting; names of members of the public are stored apart and shown masked.

    Raises:
        RuleError: the notice is not served, a field is missing, the day is out of order, or a name of the
            public is entered among the staff.
    """
    inspection = ready(desk, note, activity.inspection)
    named = tuple(one for one in interviewees if one.name.strip())
    begins = max(filter(None, (inspection.inspects_on, received_on(inspection))), default=None)
    problems = [
        *activity_problems(activity, named, begins, desk.clock.today()),
        *file_problems(desk, activity.files),
    ]
    refuse(problems)
    saved = ACTIVITIES.insert(
        replace(
            activity,
            people=activity.people.strip(),
            notes=activity.notes.strip(),
            masked_people="、".join(mask_name(one.name.strip()) for one in named),
            recorded_by=desk.actor.name,
        )
    )
    for one in named:
        INTERVIEWEES.insert(replace(one, activity=saved.id, name=one.name.strip()))
    note.record = inspection.id
    note.sentence = f"检查 {inspection.number} 登记{saved.kind.label}（{saved.held_on}）"
    return saved


def activities_of(key: int) -> list[InspectionActivity]:
    """Return the activities of an inspection in the order they were entered."""
    return ACTIVITIES.all(inspection=key)


@asking("inspection.interviewees")
def reveal_interviewees(desk: Desk, note: Note, key: int, reason: str) -> Callable[[], list[Interviewee]]:
    """Return the members of the public an activity names; the trail records each look with its reason.

    Raises:
        NotAllowed: another office carries out the inspection, or the reader's office is the inspected
            one.
        RuleError: the reason is missing.
    """
    activity = ACTIVITIES.get(key)
    inspection = INSPECTIONS.get(activity.inspection)
    rule = rule_of(note)
    refuse_kind(desk, inspection.kind)
    if inspection.office == desk.actor.office_name:
        raise NotAllowed("被检查处室不能查看受访群众的身份。", clause=rule.clause)
    if not reason.strip():
        raise RuleError("请写明查看理由。", field="reason", clause=rule.clause)
    note.record, note.reason = inspection.id, reason.strip()
    note.sentence = f"查看检查 {inspection.number} 的受访群众"
    ticket = ask(note.act, Area.INSPECTIONS, (key,))
    return lambda: people_of(ticket).interviewees(key)


@act("inspection.material")
def record_material(desk: Desk, note: Note, material: InspectionMaterial) -> InspectionMaterial:
    """Record whether a kind of material was present; ``id`` 0 adds further material.

    Raises:
        RuleError: further material has no title, missing material has no remark, or a file is missing.
    """
    inspection = ready(desk, note, material.inspection)
    clause = rule_of(note).clause
    problems = list(file_problems(desk, material.files))
    if material.kind is ConsultedKind.OTHER and not material.title.strip():
        problems.append(Problem("请填写材料名称。", "title", clause))
    if material.id and MATERIALS.get(material.id).inspection != inspection.id:
        problems.append(Problem("这份材料不属于本次检查。", "kind", clause))
    looked = material.presence is not None
    if looked:
        refuse_gates(desk, inspection, "inspection.check")
    if material.presence is Presence.NOT_APPLICABLE and not material.note.strip():
        problems.append(Problem("不适用的，请写明理由。", "note", clause))
    refuse(problems)
    row = replace(
        material,
        title=material.title.strip(),
        note=material.note.strip(),
        consulted_on=desk.clock.today() if looked else None,
        consulted_by=desk.actor.name if looked else "",
    )
    saved = MATERIALS.update(row) if row.id else MATERIALS.insert(row)
    found = saved.presence.label if saved.presence else "待查"
    note.record, note.sentence = inspection.id, f"检查 {inspection.number} 查阅“{saved.label}”：{found}"
    return saved


def materials_of(key: int) -> list[InspectionMaterial]:
    """Return the material of an inspection, the five preset kinds first."""
    order = list(ConsultedKind)
    return sorted(MATERIALS.all(inspection=key), key=lambda row: (order.index(row.kind), row.id))
