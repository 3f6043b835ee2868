"""All ledgers by their name on the command line."""

from __future__ import annotations

from saltdesk.domain.base.errors import RuleError
from saltdesk.ledgers.accountability import ACCOUNTABILITY_LEDGER
from saltdesk.ledgers.adjustments.adjustments import ADJUSTMENT_LEDGER
from saltdesk.ledgers.adjustments.events import EVENT_LEDGER
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.cases.cases import CASE_LEDGER, RESULT_LEDGER
from saltdesk.ledgers.cases.guidance import GUIDANCE_LEDGER
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.ledgers.inspections.inspections import FINDING_LEDGER, INSPECTION_LEDGER
from saltdesk.ledgers.inspections.plans import PLAN_LEDGER
from saltdesk.ledgers.inspections.supervision import (
    CLEARANCE_LEDGER,
    DRAW_LEDGER,
    KNOWLEDGE_LEDGER,
    MEASURE_LEDGER,
    ROUND_LEDGER,
)
from saltdesk.ledgers.lists.lists import DUTY_LEDGER, POWER_LEDGER
from saltdesk.ledgers.lists.versions import VERSION_LEDGER
from saltdesk.ledgers.notices import NOTICE_LEDGER
from saltdesk.ledgers.registers.enforcement import BODY_LEDGER, ENTRUSTMENT_LEDGER, OFFICER_LEDGER
from saltdesk.ledgers.registers.fees import COMMITMENT_LEDGER, FEE_LEDGER
from saltdesk.ledgers.registers.interpretations import INTERPRETATION_LEDGER
from saltdesk.ledgers.registers.laws import LAW_LEDGER
from saltdesk.ledgers.registers.publications import PUBLICATION_LEDGER
from saltdesk.ledgers.registers.standards import STANDARD_LEDGER
from saltdesk.ledgers.trail import TRAIL_LEDGER

LEDGERS: tuple[Ledger, ...] = (
    POWER_LEDGER,
    DUTY_LEDGER,
    VERSION_LEDGER,
    STANDARD_LEDGER,
    COMMITMENT_LEDGER,
    FEE_LEDGER,
    BODY_LEDGER,
    ENTRUSTMENT_LEDGER,
    OFFICER_LEDGER,
    PUBLICATION_LEDGER,
    LAW_LEDGER,
    INTERPRETATION_LEDGER,
    EVENT_LEDGER,
    ADJUSTMENT_LEDGER,
    COMPLAINT_LEDGER,
    PLAN_LEDGER,
    INSPECTION_LEDGER,
    FINDING_LEDGER,
    ROUND_LEDGER,
    DRAW_LEDGER,
    KNOWLEDGE_LEDGER,
    MEASURE_LEDGER,
    CLEARANCE_LEDGER,
    ACCOUNTABILITY_LEDGER,
    CASE_LEDGER,
    RESULT_LEDGER,
    GUIDANCE_LEDGER,
    NOTICE_LEDGER,
    TRAIL_LEDGER,
)


def ledger(name: str) -> Ledger:
    """Return the ledger of this name; RuleError listing the known names."""
    for found in LEDGERS:
        if found.name == name:
            return found
    names = "、".join(found.name for found in LEDGERS)
    raise RuleError(f"没有名为“{name}”的台账。可用：{names}。")
