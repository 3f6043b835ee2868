"""Table of all acts. Services and screens both read it, so that the window holds no rule."""

from __future__ import annotations

from collections.abc import Mapping

from saltdesk.domain.acts.accountability import ACCOUNTABILITY_ACTS
from saltdesk.domain.acts.accounts import ACCOUNT_ACTS
from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.adjustments import ADJUSTMENT_ACTS
from saltdesk.domain.acts.cases import CASE_ACTS
from saltdesk.domain.acts.complaints import COMPLAINT_ACTS
from saltdesk.domain.acts.exchange import EXCHANGE_ACTS
from saltdesk.domain.acts.house import HOUSE_ACTS
from saltdesk.domain.acts.inspections import INSPECTION_ACTS
from saltdesk.domain.acts.lists import LIST_ACTS
from saltdesk.domain.acts.registers import REGISTER_ACTS
from saltdesk.domain.acts.supervision import SUPERVISION_ACTS
from saltdesk.domain.base.changes import Area

ACTS: tuple[Act, ...] = (
    *LIST_ACTS,
    *REGISTER_ACTS,
    *ADJUSTMENT_ACTS,
    *COMPLAINT_ACTS,
    *INSPECTION_ACTS,
    *SUPERVISION_ACTS,
    *ACCOUNTABILITY_ACTS,
    *CASE_ACTS,
    *EXCHANGE_ACTS,
    *HOUSE_ACTS,
    *ACCOUNT_ACTS,
)

ACT_BY_CODE: Mapping[str, Act] = {act.code: act for act in ACTS}


def acts_of(area: Area) -> tuple[Act, ...]:
    """Return the acts of one area in display order."""
    return tuple(act for act in ACTS if act.area is area)
