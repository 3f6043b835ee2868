"""The further sheets of an exported power list: the links of the flows and the bases, one row each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.lists.flow import STEP_TITLES, FlowStep
from saltdesk.domain.lists.items import POWER_FIELDS, PowerItem
from saltdesk.domain.lists.laws import BASIS_TITLES, LegalBasis
from saltdesk.ledgers.base.columns import Column, Detail, Kind
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import Desk


@dataclass(frozen=True)
class PartRow:
    """A link or a basis with the item it belongs to."""

    item: PowerItem
    part: FlowStep | LegalBasis


def _rows(name: str) -> Callable[[Desk, Sequence[int]], Iterator[PartRow]]:
    """Return a function that yields the parts in one field of power items."""

    def rows(_desk: Desk, ids: Sequence[int]) -> Iterator[PartRow]:
        for item in lookup.load(Area.POWERS, list(ids)):
            yield from (PartRow(item, part) for part in getattr(item, name))

    return rows


_ITEM = (
    Column("item.code", POWER_FIELDS.label("code"), Kind.CODE, 10),
    Column("item.name", POWER_FIELDS.label("name"), width=26),
)

STEP_DETAIL = Detail(
    POWER_FIELDS.label("steps"),
    (
        *_ITEM,
        Column("part.name", STEP_TITLES["name"], width=16),
        Column("part.post", STEP_TITLES["post"], width=14),
        Column("part.person", STEP_TITLES["person"], width=10),
        Column("part.limit", STEP_TITLES["limit"], Kind.NUMBER, 6),
        Column("part.unit", STEP_TITLES["unit"], Kind.STATE, 8),
        Column("part.following", STEP_TITLES["following"], width=24),
        Column("part.excluded", STEP_TITLES["excluded"], width=18),
    ),
    _rows("steps"),
)

BASIS_DETAIL = Detail(
    POWER_FIELDS.label("bases"),
    (
        *_ITEM,
        Column("part.law", BASIS_TITLES["law"], width=26),
        Column("part.article", BASIS_TITLES["article"], width=16),
        Column("part.text", BASIS_TITLES["text"], width=36),
        Column("part.valid_from", BASIS_TITLES["valid_from"], Kind.DATE, 10),
        Column("part.valid_to", BASIS_TITLES["valid_to"], Kind.DATE, 10),
    ),
    _rows("bases"),
)
