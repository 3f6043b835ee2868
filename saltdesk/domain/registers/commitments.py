"""The bureau's commitment for a public service: the five fields of R2.2.5."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem

FIVE_FIELDS = (
    ("conditions", "服务条件"),
    ("standards", "服务标准"),
    ("time_limits", "办理时限"),
    ("extended_hours", "延时服务"),
    ("complaint_handling", "投诉处理"),
)
"""The five fields of R2.2.5 with their labels."""


@dataclass(frozen=True)
class ServiceCommitment:
    """The commitment of one item: conditions, standards, limits, service out of hours, complaint handling."""

    power_item: int = 0
    conditions: str = ""
    standards: str = ""
    time_limits: str = ""
    extended_hours: str = ""
    complaint_handling: str = ""
    note: str = ""
    id: int = 0
    version: int = 0


def commitment_problems(commitment: ServiceCommitment) -> tuple[Problem, ...]:
    """Return one problem for each empty field of R2.2.5."""
    chosen = () if commitment.power_item else (Problem("请选择公共服务事项。", "power_item", "R2.2.5"),)
    missing = tuple(
        Problem(f"请填写{label}。", name, "R2.2.5")
        for name, label in FIVE_FIELDS
        if not getattr(commitment, name).strip()
    )
    return (*chosen, *missing)


def items_without_commitment(
    items: Iterable[PowerItem], commitments: Iterable[ServiceCommitment]
) -> tuple[PowerItem, ...]:
    """Return the public services, not cancelled, that have no commitment yet (R2.2.5)."""
    covered = {commitment.power_item for commitment in commitments}
    return tuple(
        item
        for item in items
        if item.power_class is PowerClass.PUBLIC_SERVICE
        and item.status is not ItemStatus.CANCELLED
        and item.id not in covered
    )
