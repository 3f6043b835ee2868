"""Service commitments of the bureau (R2.2.5)."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.errors import Problem, refuse
from saltdesk.domain.lists.items import ItemStatus, PowerItem
from saltdesk.domain.registers.commitments import ServiceCommitment, commitment_problems
from saltdesk.services.desk.desk import Desk, act
from saltdesk.storage.areas.lists import POWERS
from saltdesk.storage.areas.registers import COMMITMENTS
from saltdesk.storage.trail.audit import Note


def commitment_entry_problems(
    commitment: ServiceCommitment, same: ServiceCommitment | None, item: PowerItem | None
) -> Iterator[Problem]:
    """Yield why the commitment of ``item`` cannot be saved; ``same`` is the present one of the item."""
    yield from commitment_problems(commitment)
    if same and same.id != commitment.id:
        yield Problem("该事项已有服务承诺，请修改原有的承诺。", "power_item", "R2.2.5")
    if item and item.status is ItemStatus.CANCELLED:
        yield Problem(f"“{item.name}”已取消。", "power_item", "R2.2.5")


@act("commitment.set")
def set_commitment(desk: Desk, note: Note, commitment: ServiceCommitment) -> ServiceCommitment:
    """Add the commitment of an item, or save the changed one; an item has at most one.

    Raises:
        RuleError: one of the five fields is missing, the item is cancelled or has a commitment already.
    """
    same = COMMITMENTS.first(power_item=commitment.power_item)
    refuse(commitment_entry_problems(commitment, same, POWERS.first(id=commitment.power_item)))
    item = POWERS.get(commitment.power_item)
    saved = COMMITMENTS.update(commitment) if commitment.id else COMMITMENTS.insert(commitment)
    note.record, note.sentence = saved.id, f"登记服务承诺 {item.code} {item.name}"
    return saved
