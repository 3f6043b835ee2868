"""A section of a record on paper: the sheets of inspections and cases are made of them."""

from __future__ import annotations

from saltdesk.domain.base.dataclass import dataclass


@dataclass(frozen=True)
class RecordPart:
    """A section: its title, column titles (empty: caption and value), rows of text, and widths."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
