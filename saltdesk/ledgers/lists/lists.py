"""The power list and the duty list, as working copies and as published."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.comparing import value_text
from saltdesk.domain.lists.items import DUTY_FIELDS, POWER_FIELDS, ItemStatus, ListItem, PowerItem
from saltdesk.domain.lists.versions import Listed, ListKind, kind_of
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
from saltdesk.ledgers.lists.details import BASIS_DETAIL, STEP_DETAIL
from saltdesk.ledgers.lists.items import power_names
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists import public_lists
from saltdesk.services.lists.code_order import duties_by_code, powers_by_code


def _parents(block: Block) -> Iterator[str]:
    mains = block.related(Area.POWERS, (item.parent for item in block.records if item.parent))
    for item in block.records:
        yield mains[item.parent].code if item.parent else ""


def _steps(_desk: Desk, item: PowerItem) -> str:
    return value_text(item.steps)


def _history(until: date | None) -> Callable[[Block], Iterator[str]]:
    """Return a column function for the adjustments of an item up to a day."""

    def values(block: Block) -> Iterator[str]:
        for kind, items in groupby(block.records, kind_of):
            for told in public_lists.histories(kind, [item.id for item in items], until).values():
                yield "\n".join(told)

    return values


POWER_LEDGER = Ledger(
    Area.POWERS,
    "权力清单台账",
    titled(
        POWER_FIELDS,
        Column("code", kind=Kind.CODE, width=10, sort="code"),
        Column("name", width=26, sort="name"),
        Column("parent", kind=Kind.CODE, width=10, values=_parents, on_screen=False),
        Column("power_class", kind=Kind.STATE, width=8, sort="power_class"),
        Column("subject", width=16, on_screen=False),
        Column("handling_office", width=10, sort="handling_office"),
        Column("legal_basis", width=24),
        Column("applies_to", width=12, on_screen=False),
        Column("statutory_limit", width=10, on_screen=False),
        Column("promised_limit", width=10, on_screen=False),
        Column("extension_condition", width=16, on_screen=False),
        Column("fees", width=14, on_screen=False),
        Column("flow", width=24, on_screen=False),
        Column("steps", width=24, value=_steps, on_screen=False),
        Column("materials", width=24, on_screen=False),
        Column("discretion", width=24, on_screen=False),
        Column("head", width=8, on_screen=False),
        Column("posts", width=14, on_screen=False),
        Column("handler_certificate", width=16, on_screen=False),
        Column("phone", kind=Kind.CODE, width=14, on_screen=False),
        Column("complaint_phone", kind=Kind.CODE, width=14, on_screen=False),
        Column("entrusted_body", width=14, on_screen=False),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
        Column("published_on", kind=Kind.DATE, width=10, sort="published_on"),
        Column("publication_channel", width=14, on_screen=False),
        Column("history", "调整情况", width=24, values=_history(None), on_screen=False),
        Column("note", width=16, on_screen=False),
    ),
    ItemStatus,
    unit="项",
    empty="还没有权力事项。按 Ctrl+N 登记第一项，或从 Excel 导入，或载入参考清单。",
    details=(STEP_DETAIL, BASIS_DETAIL),
    paper_order=powers_by_code,
)


DUTY_LEDGER = Ledger(
    Area.DUTIES,
    "责任清单台账",
    titled(
        DUTY_FIELDS,
        Column("power", "对应权力事项", width=26, values=power_names, sort="power_item"),
        Column("stage", kind=Kind.STATE, width=10, sort="stage"),
        Column("content", width=36),
        Column("basis", width=20),
        Column("accountability", width=20),
        Column("accountability_basis", width=20, on_screen=False),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
        Column("published_on", kind=Kind.DATE, width=10, sort="published_on"),
        Column("history", "调整情况", width=24, values=_history(None), on_screen=False),
        Column("note", width=12, on_screen=False),
    ),
    ItemStatus,
    unit="项",
    empty="还没有责任事项。选中一个权力事项后登记与它对应的责任。",
    paper_order=duties_by_code,
)

LEDGER_OF = {ListKind.POWERS: POWER_LEDGER, ListKind.DUTIES: DUTY_LEDGER}


@dataclass(frozen=True)
class PublicLedger(Ledger):
    """A list as published at some time, for screens and export; it holds its items in order."""

    listed: tuple[Listed, ...] = ()

    def find(self, desk: Desk, query: Query, limit: int = 0, *, is_hurried: bool = False) -> list[int]:
        """Return the ids of all items in list order; a published list is not filtered."""
        ids = [one.record.id for one in self.listed]
        return ids[:limit] if limit else ids

    def load(self, ids: list[int]) -> list[ListItem]:
        """Return the items as published, by id."""
        by_id = {one.record.id: one.record for one in self.listed}
        return [by_id[key] for key in ids if key in by_id]

    def counters(self, desk: Desk, query: Query) -> tuple[tuple[str, int], ...]:
        """Return the number of items in the list."""
        return (("共", len(self.listed)),)


def list_on(kind: ListKind, day: date) -> PublicLedger:
    """Return the list as public on ``day``."""
    return _public(kind, f"{kind.label}（{day}）", public_lists.list_as_of(kind, day), day)


def _public(kind: ListKind, title: str, listed: tuple[Listed, ...], until: date | None) -> PublicLedger:
    ledger = LEDGER_OF[kind]
    columns = tuple(
        replace(column, values=_history(until)) if column.name == "history" else column
        for column in ledger.columns
        if column.name != "status"
    )
    empty = f"{title}还没有公布的事项。"
    return PublicLedger(ledger.area, title, columns, None, ledger.unit, empty, listed)
