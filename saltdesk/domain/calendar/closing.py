"""The hour at which the last day of a term ends (A3)."""

from __future__ import annotations

from datetime import time

CLOSING = time(17, 30)
"""The office closes at this hour; what must reach it on a day must reach it by then (民法典第203条)."""


def closing_text() -> str:
    """Return until when on the last day something can be done, in words."""
    return f"当日下班前（{CLOSING:%H:%M}）"
