"""Material of a complaint: the content is stored first, then the row that refers to it (C5.2.5a)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from saltdesk.domain.base.attachments import Attachment
from saltdesk.domain.base.errors import NotAllowed, Problem, RuleError, refuse
from saltdesk.domain.complaints.files import LARGEST, ComplaintAttachment, MaterialKind
from saltdesk.services.access.attachments import put_attachment, read_attachment
from saltdesk.services.access.complaints import may_know, open_complaint, openable
from saltdesk.services.access.masking import TOLD, masks_for, readable_parts
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.states import allowed
from saltdesk.storage.areas.complaints import ATTACHMENTS
from saltdesk.storage.trail.audit import Note

_FIELD = "attachments"
_LONGEST_NAME = 200


def read_file(path: Path) -> Attachment:
    """Return a file from the disk, up to the size limit of complaints; raises as ``read_attachment``."""
    return read_attachment(path, _FIELD, LARGEST)


def store_material(
    desk: Desk, file: Attachment, kind: MaterialKind = MaterialKind.PROOF
) -> ComplaintAttachment:
    """Store a file and return its description; it belongs to no complaint yet.

    Raises:
        RuleError: the file is empty, larger than 100 MB, a program, or a document with macros.
        EnvironmentProblem: the disk is full or cannot be written; nothing is stored.
    """
    name = put_attachment(desk, file, _FIELD, LARGEST)
    return ComplaintAttachment(
        name=Path(file.name).name[-_LONGEST_NAME:], kind=kind, sha256=name, size=len(file.content)
    )


@act("complaint.attach")
def attach_material(desk: Desk, note: Note, key: int, material: ComplaintAttachment) -> ComplaintAttachment:
    """Add material to a complaint: a stored file, or paper that is only described.

    Raises:
        NotAllowed: the complaint is about the person at the desk or their office.
        RuleError: the complaint is archived, the name is empty, the number of copies or pages is invalid, or
            the file is not in the file store.
    """
    complaint = allowed(note, open_complaint(desk, key))
    added = take_material(desk, key, material)
    note.record, note.sentence = key, f"投诉 {complaint.number} 归入{added.kind.label}：{added.name}"
    return added


@act("complaint.detach")
def detach_material(desk: Desk, note: Note, key: int, reason: str) -> ComplaintAttachment:
    """Remove wrongly attached material; the trail keeps who, why, and the hash of the file.

    The file itself stays in the store under its hash.

    Raises:
        NotAllowed: the complaint is about the person at the desk or their office.
        RuleError: the complaint is archived, no reason is given, or the reason tells who complains.
    """
    material = ATTACHMENTS.get(key)
    complaint = allowed(note, open_complaint(desk, material.complaint))
    if not reason.strip():
        raise RuleError("请写明移出的理由，如“误归他人材料”。", field="reason", clause="F0.2")
    masks = masks_for(complaint.id)
    if masks.is_told(reason):
        raise RuleError(TOLD, field="reason", clause="C5.2.4d")
    ATTACHMENTS.remove(key)
    digest = f"（SHA-256 {material.sha256}）" if material.sha256 else "（纸质）"
    note.record, note.reason = complaint.id, reason.strip()
    note.sentence = f"投诉 {complaint.number} 移出材料：{masks.masked(material.name)}{digest}"
    return material


def take_material(desk: Desk, key: int, material: ComplaintAttachment) -> ComplaintAttachment:
    """Check and insert material; call it inside an act. Raises as ``attach_material``."""
    problems = []
    if not material.name.strip():
        problems.append(Problem("请填写材料名称。", _FIELD, material.kind.clause))
    if material.copies < 1 or material.pages < 0:
        problems.append(Problem(f"“{material.name}”的份数至少为1，页数不能是负数。", _FIELD))
    if material.sha256 and not desk.store.files.holds(material.sha256):
        problems.append(Problem(f"“{material.name}”没有存入档案，请重新选择文件。", _FIELD))
    refuse(problems)
    return ATTACHMENTS.insert(
        replace(
            material,
            complaint=key,
            name=material.name.strip(),
            added_on=desk.clock.today(),
            added_by=desk.actor.name,
        )
    )


def materials_of(desk: Desk, key: int) -> tuple[ComplaintAttachment, ...]:
    """Return the material of a complaint in the order of arrival.

    Raises:
        NotAllowed: the complaint is about the person at the desk or their office.
    """
    open_complaint(desk, key)
    return materials_among(desk, (key,))[key]


def materials_among(desk: Desk, keys: Sequence[int]) -> dict[int, tuple[ComplaintAttachment, ...]]:
    """Return the material by complaint id; complaints the person at the desk may not open are left out."""
    found = readable_parts(desk, ATTACHMENTS.grouped("complaint", openable(desk, keys)))
    return {key: tuple(materials) for key, materials in found.items()}


def read_material(desk: Desk, key: int) -> bytes:
    """Return the content of one piece of material, checked against its hash.

    Raises:
        NotAllowed: the complaint is about the person at the desk or their office, or the file can reveal the
            complainant to somebody who may not know them.
        RuleError: the material is only described, without a file.
        EnvironmentProblem: the file is missing or was altered.
    """
    material = ATTACHMENTS.get(key)
    complaint = open_complaint(desk, material.complaint)
    if material.tells_identity and not may_know(desk, complaint):
        raise NotAllowed("这份材料可能看出投诉人的身份，只由投诉处理处室取用。", clause="C5.2.4d")
    if not material.sha256:
        raise RuleError("这份材料只登记了名称，没有存入文件。")
    return desk.store.files.get(material.sha256)
