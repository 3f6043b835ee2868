"""Column functions that name the power items of a record."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.changes import Area
from saltdesk.ledgers.base.columns import Block


def item_names(block: Block) -> Iterator[str]:
    """Yield code and name of each record's items on one line; deleted items are omitted."""
    return ("；".join(names) for names in _named(block))


def item_lines(block: Block) -> Iterator[str]:
    """Yield code and name of each record's items, one a line, as an import reads them back."""
    return ("\n".join(names) for names in _named(block))


def _named(block: Block) -> Iterator[list[str]]:
    found = block.related(Area.POWERS, (key for record in block.records for key in record.items))
    for record in block.records:
        yield [f"{found[key].code} {found[key].name}" for key in record.items if key in found]


def power_names(block: Block) -> Iterator[str]:
    """Yield code and name of the item each record belongs to."""
    found = block.related(Area.POWERS, (record.power_item for record in block.records))
    for record in block.records:
        item = found[record.power_item]
        yield f"{item.code} {item.name}"
