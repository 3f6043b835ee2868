"""Words that the trail uses for every kind of export."""

from __future__ import annotations


def told_filters(filters: str) -> str:
    """Return the filters of an export as they stand in its sentence."""
    return f"；筛选：{filters}" if filters else ""
