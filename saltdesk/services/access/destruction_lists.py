"""Who may see a destruction list: whoever may see every record of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.house.destruction import DestructionItem
from saltdesk.services.access.hiding import hidden_among
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.areas.privacy import DESTRUCTION_ITEMS


def hidden_items(desk: Desk, items: Sequence[DestructionItem]) -> frozenset[int]:
    """Return the ids of those items whose records are hidden from the person at the desk."""
    return frozenset(_hidden(desk, items))


def _hidden(desk: Desk, items: Sequence[DestructionItem]) -> Iterator[int]:
    for code in {item.area for item in items}:
        of_area = [item for item in items if item.area == code]
        hidden = hidden_among(desk, Area.from_code(code), [item.record for item in of_area])
        yield from (item.id for item in of_area if item.record in hidden)


def sees_list(desk: Desk, key: int) -> bool:
    """Return whether the person at the desk may see every record of a list."""
    return not hidden_items(desk, DESTRUCTION_ITEMS.all(list=key))
