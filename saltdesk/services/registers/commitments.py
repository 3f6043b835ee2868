"""Service commitments of the bureau (R2.2.5)."""

from __future__ import annotations

from saltdesk.domain.base.errors import Problem, RuleError, refuse
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.domain.registers.commitments import ServiceCommitment, commitment_problems
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.audit import Note
from saltdesk.storage.lists import POWERS
from saltdesk.storage.registers import COMMITMENTS


@act("commitment.set")
def set_commitment(desk: Desk, note: Note, commitment: ServiceCommitment) -> ServiceCommitment:
    """Add the commitment of an item, or save the changed one; an item has at most one.

    Raises:
        RuleError: one of the five fields is missing, the item is cancelled or has a commitment already.
    """
    problems = list(commitment_problems(commitment))
    same = COMMITMENTS.first(power_item=commitment.power_item)
    if same and same.id != commitment.id:
        problems.append(Problem("该事项已有服务承诺，请修改原有的承诺。", "power_item", "R2.2.5"))
    refuse(problems)
    item = POWERS.get(commitment.power_item)
    if item.status is ItemStatus.CANCELLED:
        raise RuleError(f"“{item.name}”已取消。", field="power_item", clause="R2.2.5")
    saved = COMMITMENTS.update(commitment) if commitment.id else COMMITMENTS.insert(commitment)
    note.record, note.sentence = saved.id, f"登记服务承诺 {item.code} {item.name}"
    return saved
