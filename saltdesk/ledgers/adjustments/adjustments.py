"""The ledger of adjustments: the case, every link with its dates, then its due state."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from saltdesk.domain.adjustments.adjustment import (
    ADJUSTMENT_FIELDS,
    LINK_BY_CODE,
    LINK_ORDER,
    Adjustment,
    AdjustmentStatus,
    LinkRule,
    Stage,
)
from saltdesk.domain.adjustments.situation import strict_start
from saltdesk.domain.adjustments.timeliness import LinkStanding, standings
from saltdesk.domain.base.changes import Area
from saltdesk.domain.calendar.terms import DueState, Side
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
from saltdesk.ledgers.base.due import due_cell
from saltdesk.ledgers.lists.items import item_names
from saltdesk.services.adjustments.adjustments import links_among, versions_among
from saltdesk.services.adjustments.case_dates import strict_due
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import offices


def stage_marks(stage: Stage) -> Mapping[str, tuple[str, ...]]:
    """Return ``Query.marks`` for the cases whose current link belongs to a stage."""
    return {"current_link": tuple(rule.code for rule in LINK_BY_CODE.values() if rule.stage is stage)}


def side_marks(side: Side) -> Mapping[str, tuple[str, ...]]:
    """Return ``Query.marks`` for the cases that wait for the bureau, or for another body."""
    return {"due_side": (side.code,)}


def _stage(_desk: Desk, case: Adjustment) -> str:
    rule = LINK_BY_CODE.get(case.current_link)
    return rule.stage.label if rule else "办结"


def _link(_desk: Desk, case: Adjustment) -> str:
    rule = LINK_BY_CODE.get(case.current_link)
    return f"{rule.stage.label}：{rule.label}" if rule else "全部办结"


def _side(_desk: Desk, case: Adjustment) -> str:
    return case.due_side.label if case.due_on else ""


def _due(desk: Desk, case: Adjustment) -> DueState:
    return due_cell(desk, case.due_on, side=case.due_side, provisional=case.due_provisional)


def _further(_desk: Desk, case: Adjustment) -> str:
    return "；".join(trigger.label for trigger in case.further_triggers)


def _offices(block: Block) -> Iterator[str]:
    names = {office.code: office.name for office in offices()}
    return (names.get(case.office, case.office) for case in block.records)


def _strict(_desk: Desk, case: Adjustment) -> date | None:
    return strict_start(case)


def _strict_due(desk: Desk, case: Adjustment) -> date | None:
    found = strict_due(desk, case)
    return found.due if found else None


def _late_approval(_desk: Desk, case: Adjustment) -> str:
    return "晚于10个工作日" if case.extension_late else ""


def _versions(block: Block) -> Iterator[str]:
    for versions in versions_among([case.id for case in block.records]).values():
        yield "；".join(f"{made.kind.label}第{made.number}版" for made in versions)


Standings = Mapping[str, LinkStanding]


def _standings(desk: Desk, cases: Sequence[Adjustment]) -> list[Standings]:
    """Return the state of each case's links for a block; the link columns share the result."""
    found = links_among([case.id for case in cases])
    return [standings(found[case.id], desk.calendar, desk.clock.today()) for case in cases]


def _of_link(code: str, read: Callable[[LinkStanding], object]) -> Callable[[Block], Iterator[object]]:
    """Return a function that reads one link of each case; empty if it has not started."""

    def values(block: Block) -> Iterator[object]:
        for found in block.once(_standings):
            yield read(found[code]) if code in found else None

    return values


def _due_on(link: LinkStanding) -> date:
    return link.due_on


def _done(link: LinkStanding) -> object:
    return "已跳过" if link.is_skipped else link.done_on


def _days_past(link: LinkStanding) -> int | None:
    """Return the working days past the due date, or None if there are none."""
    return link.days_past or None


def _current(side: Side, read: Callable[[LinkStanding], object]) -> Callable[[Block], Iterator[object]]:
    """Return a function that reads each case's current link; empty if it is on the other side."""

    def values(block: Block) -> Iterator[object]:
        for case, found in zip(block.records, block.once(_standings), strict=True):
            link = found.get(case.current_link)
            yield read(link) if link and case.due_on and case.due_side is side else None

    return values


def _waited(link: LinkStanding) -> int:
    """Return the working days the case has waited for another body so far."""
    return link.waited


def _link_columns(rule: LinkRule) -> Iterator[Column]:
    """Yield due date, end date and days past due; 到期 and 逾期 only for the bureau's links (A10)."""
    due, past = ("到期", "逾期工作日") if rule.side is Side.IN else ("预计", "超出预计工作日")
    for ending, title, kind, read in (
        ("due", due, Kind.DATE, _due_on),
        ("done", "办结", Kind.DATE, _done),
        ("past", past, Kind.NUMBER, _days_past),
    ):
        name, values = f"{rule.code}_{ending}", _of_link(rule.code, read)
        yield Column(name, f"{rule.short}{title}", kind, 10, values=values, on_screen=False)


_CASE = titled(
    ADJUSTMENT_FIELDS,
    Column("number", kind=Kind.CODE, width=9, sort="number"),
    Column("title", width=26, sort="title"),
    Column("office", width=8, values=_offices, on_screen=False),
    Column("trigger", kind=Kind.STATE, width=16, on_screen=False),
    Column("further_triggers", width=16, value=_further, on_screen=False),
    Column("basis_document", width=20, on_screen=False),
    Column("promulgated_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("effective_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("document_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("received_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("items", width=26, values=item_names, on_screen=False),
    Column("content", width=24, on_screen=False),
    Column("started_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("start_reason", width=14, on_screen=False),
    Column("strict_start", "从严起算日", Kind.DATE, 10, value=_strict, on_screen=False),
    Column("strict_due", "从严申请到期", Kind.DATE, 10, value=_strict_due, on_screen=False),
    Column("extension_requested_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("extension_reason", width=14, on_screen=False),
    Column("extension_approval", width=14, on_screen=False),
    Column("extension_approved_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("extension_late", width=10, value=_late_approval, on_screen=False),
)
_LINKS = tuple(column for code in LINK_ORDER for column in _link_columns(LINK_BY_CODE[code]))
_STANDING = titled(
    ADJUSTMENT_FIELDS,
    Column("loop", kind=Kind.NUMBER, width=6, on_screen=False),
    Column("stage", "环节", width=6, value=_stage, in_workbook=False),
    Column("current_link", width=18, value=_link, on_screen=False),
    Column("side", "由谁办理", width=8, value=_side),
    Column("due_on", kind=Kind.DATE, width=10, sort="due_on"),
    Column("due", "期限", Kind.DUE, 9, value=_due, in_workbook=False),
    Column("waited", "等待外单位工作日", Kind.NUMBER, 8, values=_current(Side.OUT, _waited), on_screen=False),
    Column("past", "当前逾期工作日", Kind.NUMBER, 8, values=_current(Side.IN, _days_past), on_screen=False),
    Column("published_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("versions", "生效版本", width=14, values=_versions, on_screen=False),
    Column("status", kind=Kind.STATE, width=7, sort="status"),
    Column("registered_by", width=8, on_screen=False),
    Column("registered_on", kind=Kind.DATE, width=10, on_screen=False),
)

ADJUSTMENT_LEDGER = Ledger(
    Area.ADJUSTMENTS,
    "动态调整台账",
    (*_CASE, *_LINKS, *_STANDING),
    AdjustmentStatus,
    empty="还没有调整记录。依据变化后按 Ctrl+N 登记，申请期限由程序计算。",
)
