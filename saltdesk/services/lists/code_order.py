"""The order of the lists on paper: by the code of the power item."""

from __future__ import annotations

from collections.abc import Sequence

from saltdesk.domain.base.code_order import in_code_order
from saltdesk.storage.areas.lists import DUTIES, POWERS


def powers_by_code(ids: Sequence[int]) -> list[int]:
    """Return power items in the order of their codes."""
    return in_code_order(ids, dict(POWERS.values("code")))


def duties_by_code(ids: Sequence[int]) -> list[int]:
    """Return duties in the order of the codes of their power items, and as they were entered."""
    codes = dict(POWERS.values("code"))
    return in_code_order(ids, {key: codes.get(power, "") for key, power in DUTIES.values("power_item")})
