"""The power list and the duty list, as working copies and as published."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.comparing import value_text
from saltdesk.domain.lists.items import ItemStatus, ListItem, PowerItem
from saltdesk.domain.lists.versions import Listed, ListKind, kind_of
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger
from saltdesk.ledgers.lists.items import power_names
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists import public_lists


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
    (
        Column("code", "编码", Kind.CODE, 10, sort="code"),
        Column("name", "事项名称", width=26, sort="name"),
        Column("parent", "所属主项", Kind.CODE, 10, values=_parents, on_screen=False),
        Column("power_class", "类别", Kind.STATE, 8, sort="power_class"),
        Column("subject", "实施主体", width=16, on_screen=False),
        Column("handling_office", "承办处室", width=10, sort="handling_office"),
        Column("legal_basis", "实施依据", width=24),
        Column("applies_to", "实施对象", width=12, on_screen=False),
        Column("statutory_limit", "法定时限", width=10, on_screen=False),
        Column("promised_limit", "承诺时限", width=10, on_screen=False),
        Column("extension_condition", "延长办结条件", width=16, on_screen=False),
        Column("fees", "收费依据和标准", width=14, on_screen=False),
        Column("flow", "运行流程", width=24, on_screen=False),
        Column("steps", "流程环节", width=24, value=_steps, on_screen=False),
        Column("discretion", "裁量标准", width=24, on_screen=False),
        Column("head", "负责人", width=8, on_screen=False),
        Column("posts", "岗位设置", width=14, on_screen=False),
        Column("handler_certificate", "经办人执法资格", width=16, on_screen=False),
        Column("phone", "联系电话", Kind.CODE, 14, on_screen=False),
        Column("complaint_phone", "监督电话", Kind.CODE, 14, on_screen=False),
        Column("entrusted_body", "委托单位", width=14, on_screen=False),
        Column("status", "状态", Kind.STATE, 8, sort="status"),
        Column("published_on", "公布日期", Kind.DATE, 10, sort="published_on"),
        Column("publication_channel", "公布渠道", width=14, on_screen=False),
        Column("history", "调整情况", width=24, values=_history(None), on_screen=False),
        Column("note", "备注", width=16, on_screen=False),
    ),
    ItemStatus,
    unit="项",
    empty="还没有权力事项。按 Ctrl+N 登记第一项，或从 Excel 导入，或载入参考清单。",
)


DUTY_LEDGER = Ledger(
    Area.DUTIES,
    "责任清单台账",
    (
        Column("power", "对应权力事项", width=26, values=power_names, sort="power_item"),
        Column("stage", "环节", Kind.STATE, 10, sort="stage"),
        Column("content", "责任事项", width=36),
        Column("basis", "责任事项依据", width=20),
        Column("accountability", "追责情形", width=20),
        Column("accountability_basis", "追责依据", width=20, on_screen=False),
        Column("status", "状态", Kind.STATE, 8, sort="status"),
        Column("published_on", "公布日期", Kind.DATE, 10, sort="published_on"),
        Column("history", "调整情况", width=24, values=_history(None), on_screen=False),
        Column("note", "备注", width=12, on_screen=False),
    ),
    ItemStatus,
    unit="项",
    empty="还没有责任事项。选中一个权力事项后登记与它对应的责任。",
)

LEDGER_OF = {ListKind.POWERS: POWER_LEDGER, ListKind.DUTIES: DUTY_LEDGER}


@dataclass(frozen=True)
class PublicLedger(Ledger):
    """A list as published at some time, for screens and export; it holds its items in order."""

    listed: tuple[Listed, ...] = ()

    def find(self, desk: Desk, query: Query, limit: int = 0) -> list[int]:
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
