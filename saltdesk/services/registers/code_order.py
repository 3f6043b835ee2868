"""The order of fees and funds on paper: by their code."""

from __future__ import annotations

from collections.abc import Sequence

from saltdesk.domain.base.code_order import in_code_order
from saltdesk.storage.areas.registers import FEES


def fees_by_code(ids: Sequence[int]) -> list[int]:
    """Return fees and funds in the order of their codes."""
    return in_code_order(ids, dict(FEES.values("code")))
