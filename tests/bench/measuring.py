"""What every benchmark shares: how much of the usual size it takes, and how it tells aim and verdict."""

from __future__ import annotations

import os

SHARE = "SALTDESK_BENCH_SHARE"
"""The part of the usual size that `make bench-quick` measures with: 10 for a tenth."""

_LEAST = 100


def share(rows: int) -> int:
    """Return the size to measure with, of which ``rows`` is the usual one."""
    return max(min(rows, _LEAST), rows // int(os.environ.get(SHARE, "1")))


def verdict(figure: float, aim: float, unit: str = "") -> str:
    """Return the aim of a figure and whether it is met; a figure may be as large as its aim."""
    return f"aim {aim:g}{unit}: {'met' if figure <= aim else 'MISSED'}"
