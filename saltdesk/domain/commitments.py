"""What the bureau promises for a public service: the five fields of R2.2.5."""

from __future__ import annotations

from dataclasses import dataclass


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
