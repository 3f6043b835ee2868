"""The ledgers beside the inspections: collections, draws, checks of knowledge, measures and clearances."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.calendar.terms import DueState
from saltdesk.domain.inspections.clearances import CLEARANCE_FIELDS, ClearanceStatus
from saltdesk.domain.inspections.draws import DRAW_FIELDS, DrawnOffice, RandomDraw
from saltdesk.domain.inspections.knowledge import (
    KNOWLEDGE_FIELDS,
    KnowledgeCheck,
    KnowledgeStatus,
    figures_of,
)
from saltdesk.domain.inspections.measures import MEASURE_FIELDS
from saltdesk.domain.inspections.rounds import ROUND_FIELDS, CollectionRound, RoundReply, RoundStatus
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
from saltdesk.ledgers.base.due import due_cell
from saltdesk.ledgers.lists.items import power_names
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.rounds import findings_counted, replies_among


def _due(desk: Desk, called: CollectionRound) -> DueState:
    return due_cell(desk, called.due_on if called.status is RoundStatus.CALLED else None)


def _answered(block: Block) -> Iterator[str]:
    for replies in block.once(_replies).values():
        yield f"{sum(one.replied_on is not None for one in replies)}/{len(replies)}"


def _zero(block: Block) -> Iterator[int]:
    return (sum(one.is_zero for one in replies) for replies in block.once(_replies).values())


def _found(block: Block) -> Iterator[int]:
    replies = block.once(_replies)
    counts = findings_counted([one.id for among in replies.values() for one in among])
    return (sum(counts[one.id] for one in among) for among in replies.values())


def _replies(_desk: Desk, records: Sequence[CollectionRound]) -> dict[int, list[RoundReply]]:
    return replies_among([one.id for one in records])


ROUND_LEDGER = Ledger(
    Area.ROUNDS,
    "问题定期收集台账",
    titled(
        ROUND_FIELDS,
        Column("number", kind=Kind.CODE, width=12, sort="number"),
        Column("from_on", kind=Kind.DATE, width=10, sort="from_on"),
        Column("to_on", kind=Kind.DATE, width=10, sort="to_on"),
        Column("called_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("called_by", width=8, on_screen=False),
        Column("due_on", kind=Kind.DATE, width=10, sort="due_on"),
        Column("due", "期限", Kind.DUE, 9, value=_due, in_workbook=False),
        Column("answered", "已报处室", width=8, values=_answered),
        Column("zero", "零报告", Kind.NUMBER, 6, values=_zero),
        Column("found", "登记问题", Kind.NUMBER, 7, values=_found),
        Column("note", width=20, on_screen=False),
        Column("missing_reason", width=20, on_screen=False),
        Column("closed_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("closed_by", width=8, on_screen=False),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
    ),
    RoundStatus,
    unit="次",
    empty="还没有收集过问题。按 Ctrl+N 通知各责任处室报送。",
)


def _offices(_desk: Desk, draw: RandomDraw) -> str:
    return "、".join(draw.offices)


def _people(_desk: Desk, draw: RandomDraw) -> str:
    return "、".join(one.name for one in draw.people)


def _recusals(_desk: Desk, draw: RandomDraw) -> str:
    return "；".join(f"{one.name}回避{one.office}（{one.reason}）" for one in draw.recusals)


def result_lines(draw: RandomDraw) -> tuple[str, ...]:
    """Return the result of a draw, one line an office."""
    return tuple(f"{one.office}：{_names(one)}" for one in draw.result)


def _names(drawn: DrawnOffice) -> str:
    return "、".join(person.name for person in drawn.inspectors)


def _result(_desk: Desk, draw: RandomDraw) -> str:
    return "；".join(result_lines(draw))


DRAW_LEDGER = Ledger(
    Area.DRAWS,
    "随机抽取台账",
    titled(
        DRAW_FIELDS,
        Column("number", kind=Kind.CODE, width=13, sort="number"),
        Column("kind", kind=Kind.STATE, width=10, sort="kind"),
        Column("matter", width=18),
        Column("drawn_on", kind=Kind.DATE, width=10, sort="drawn_on"),
        Column("result", width=30, value=_result),
        Column("offices", width=20, value=_offices, on_screen=False),
        Column("people", width=20, value=_people, on_screen=False),
        Column("recusals", width=20, value=_recusals, on_screen=False),
        Column("seed", kind=Kind.CODE, width=17, on_screen=False),
        Column("drawn_by", width=8),
        Column("witness", width=8, on_screen=False),
        Column("note", width=16, on_screen=False),
    ),
    None,
    unit="次",
    empty="还没有随机抽取。按 Ctrl+N 抽取检查对象和检查人员。",
)


def _sampled(_desk: Desk, check: KnowledgeCheck) -> str:
    return "、".join(one.name for one in check.people)


def results_text(check: KnowledgeCheck) -> str:
    """Return how many questions got each result; empty before the check."""
    counts = figures_of(check)
    told = "，".join(f"{result.label}{count}" for result, count in counts.items())
    return told if any(counts.values()) else ""


def _results(_desk: Desk, check: KnowledgeCheck) -> str:
    return results_text(check)


KNOWLEDGE_LEDGER = Ledger(
    Area.KNOWLEDGE,
    "岗位权责抽查台账",
    titled(
        KNOWLEDGE_FIELDS,
        Column("number", kind=Kind.CODE, width=13, sort="number"),
        Column("office", width=10, sort="office"),
        Column("drawn_on", kind=Kind.DATE, width=10, sort="drawn_on"),
        Column("people", width=22, value=_sampled),
        Column("checked_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("checked_by", width=8, on_screen=False),
        Column("results", "抽查结果", width=22, value=_results),
        Column("seed", kind=Kind.CODE, width=17, on_screen=False),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
    ),
    KnowledgeStatus,
    unit="次",
    empty="还没有岗位权责抽查。按 Ctrl+N 抽取人员和题目。",
)

MEASURE_LEDGER = Ledger(
    Area.MEASURES,
    "事中事后监管措施台账",
    titled(
        MEASURE_FIELDS,
        Column("power", "权力事项名称", width=24, values=power_names, sort="power_item"),
        Column("office", width=10, sort="office"),
        Column("standard", width=20),
        Column("responsibility", width=18),
        Column("measures", width=24),
        Column("document", width=16, on_screen=False),
        Column("valid_from", kind=Kind.DATE, width=10, sort="valid_from"),
        Column("valid_to", kind=Kind.DATE, width=10, sort="valid_to", on_screen=False),
        Column("note", width=14, on_screen=False),
    ),
    None,
    unit="项",
    empty="还没有监管措施。按 Ctrl+N 为一项权力登记标准、责任和措施。",
)


def _powers(block: Block) -> Iterator[str]:
    found = block.related(Area.POWERS, (one.power_item for one in block.records if one.power_item))
    for one in block.records:
        item = found.get(one.power_item)
        yield f"{item.code} {item.name}" if item else ""


CLEARANCE_LEDGER = Ledger(
    Area.CLEARANCES,
    "证明和环节清理台账",
    titled(
        CLEARANCE_FIELDS,
        Column("kind", kind=Kind.STATE, width=6, sort="kind"),
        Column("name", width=20, sort="name"),
        Column("power", "涉及的权力事项", width=20, values=_powers, on_screen=False),
        Column("office", width=10, sort="office"),
        Column("basis_checked", width=22),
        Column("checked_on", kind=Kind.DATE, width=10, sort="checked_on", on_screen=False),
        Column("checked_by", width=8, on_screen=False),
        Column("cancelled_on", kind=Kind.DATE, width=10, sort="cancelled_on"),
        Column("cancelled_by", width=8, on_screen=False),
        Column("document", width=16, on_screen=False),
        Column("kept_basis", width=18, on_screen=False),
        Column("note", width=14, on_screen=False),
        Column("status", kind=Kind.STATE, width=9, sort="status"),
    ),
    ClearanceStatus,
    unit="项",
    empty="还没有清理事项。按 Ctrl+N 登记核对过依据的证明或环节。",
)
