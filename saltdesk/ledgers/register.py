"""All ledgers by their name on the command line."""

from __future__ import annotations

from saltdesk.domain.base.errors import RuleError
from saltdesk.ledgers.accountability import CASES
from saltdesk.ledgers.adjustments import ADJUSTMENTS
from saltdesk.ledgers.columns import Ledger
from saltdesk.ledgers.complaints import COMPLAINTS
from saltdesk.ledgers.enforcement import BODIES, ENTRUSTMENTS, OFFICERS
from saltdesk.ledgers.fees import COMMITMENTS, FEES
from saltdesk.ledgers.inspection_plans import PLANS
from saltdesk.ledgers.inspections import FINDINGS, INSPECTIONS
from saltdesk.ledgers.laws import LAWS
from saltdesk.ledgers.lists import DUTIES, POWERS
from saltdesk.ledgers.notices import NOTICES
from saltdesk.ledgers.publications import PUBLICATIONS
from saltdesk.ledgers.standards import STANDARDS
from saltdesk.ledgers.versions import VERSIONS

LEDGERS: tuple[Ledger, ...] = (
    POWERS,
    DUTIES,
    VERSIONS,
    STANDARDS,
    COMMITMENTS,
    FEES,
    BODIES,
    ENTRUSTMENTS,
    OFFICERS,
    PUBLICATIONS,
    LAWS,
    ADJUSTMENTS,
    COMPLAINTS,
    PLANS,
    INSPECTIONS,
    FINDINGS,
    CASES,
    NOTICES,
)


def ledger(name: str) -> Ledger:
    """Return the ledger of this name; RuleError listing the known names."""
    for found in LEDGERS:
        if found.name == name:
            return found
    names = "、".join(found.name for found in LEDGERS)
    raise RuleError(f"没有名为“{name}”的台账。可用：{names}。")
