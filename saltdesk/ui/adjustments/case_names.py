"""Names of an adjustment case and its links in dialogs."""

from __future__ import annotations

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.event import AdjustmentEvent
from saltdesk.services.adjustments import adjustments


def link_name(link: AdjustmentLink) -> str:
    """Return who acts and what they do, on one line."""
    round_text = f"（第{link.loop}轮）" if link.loop > 1 else ""
    return f"{adjustments.actor_of(link)}：{link.rule.label}{round_text}"


def case_name(case: Adjustment) -> str:
    """Return number and subject of a case."""
    return f"调整 {case.number}　{case.title}"


def event_name(event: AdjustmentEvent) -> str:
    """Return number and title of an event."""
    return f"{event.number}　{event.title}"
