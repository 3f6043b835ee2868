"""The bureau's commitment for a public service: the five fields of R2.2.5."""

from __future__ import annotations

from collections.abc import Iterable

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.fields import FieldRule, FieldTable
from saltdesk.domain.lists.items import ItemStatus, PowerClass, PowerItem


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


COMMITMENT_FIELDS = FieldTable(
    ServiceCommitment,
    FieldRule("power_item", "公共服务事项", required=True, is_chosen=True),
    FieldRule("conditions", "服务条件", required=True, searched=True),
    FieldRule("standards", "服务标准", required=True, searched=True),
    FieldRule("time_limits", "办理时限", required=True, searched=True),
    FieldRule("extended_hours", "延时服务", required=True, searched=True),
    FieldRule("complaint_handling", "投诉处理", required=True, searched=True),
    FieldRule("note", "备注", searched=True),
)
"""The fields of a commitment; the required ones are the five of R2.2.5."""


def commitment_problems(commitment: ServiceCommitment) -> tuple[Problem, ...]:
    """Return one problem for each empty field of R2.2.5."""
    return tuple(COMMITMENT_FIELDS.missing(commitment, "R2.2.5"))


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
