"""The ledger of cases, always without the counterpart's identity, and the one of their results (P1.2.8)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import DueState
from saltdesk.domain.cases.case import CASE_FIELDS, Case, CaseStatus
from saltdesk.domain.cases.results import Publicity
from saltdesk.domain.complaints.masks import TextMasks, together
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
from saltdesk.ledgers.base.due import due_cell
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.services.cases.monitoring import days_in_link
from saltdesk.services.cases.results import SERVED, count_results, find_results
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.identities import party_masks


def _due(desk: Desk, case: Case) -> DueState:
    return due_cell(desk, case.due_on, provisional=case.due_provisional)


def _publish_due(desk: Desk, case: Case) -> DueState:
    is_open = case.publicity is Publicity.DUE
    return due_cell(desk, case.publish_on if is_open else None, provisional=case.publish_provisional)


def _days(desk: Desk, case: Case) -> int | None:
    return days_in_link(desk, case) or None


def _masks(_desk: Desk, cases: Sequence[Case]) -> dict[int, TextMasks]:
    """Return, for each case of a block, what identifies its counterpart."""
    return party_masks([case.id for case in cases])


def _told(name: str) -> Callable[[Block], Iterable[str]]:
    """Return a column function for a free text in which the counterpart's identity is masked."""

    def values(block: Block) -> Iterable[str]:
        masks = block.once(_masks)
        return together(
            masks.values(), lambda: [masks[case.id].masked(getattr(case, name)) for case in block.records]
        )

    return values


_COLUMNS = titled(
    CASE_FIELDS,
    Column("number", kind=Kind.CODE, width=13, sort="number"),
    Column("outside_number", kind=Kind.CODE, width=14, on_screen=False),
    Column("received_on", kind=Kind.DATE, width=10, sort="received_on"),
    Column("power_class", kind=Kind.STATE, width=8, sort="power_class"),
    Column("item_code", kind=Kind.CODE, width=9, on_screen=False),
    Column("item_name", width=22, sort="item_name"),
    Column("counterpart", width=16),
    Column("matter", width=16, values=_told("matter"), on_screen=False),
    Column("facts", width=24, values=_told("facts"), on_screen=False),
    Column("source", kind=Kind.STATE, width=8, on_screen=False),
    Column("office", width=9, sort="office", on_screen=False),
    Column("officer_names", width=12, on_screen=False),
    Column("accepted_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("refused_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("refusal_text", width=16, values=_told("refusal_text"), on_screen=False),
    Column("told_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("told_how", width=8, on_screen=False),
    Column("place_name", width=8, sort="place_name"),
    Column("holder", width=8, sort="holder"),
    Column("held_since", kind=Kind.DATE, width=10, on_screen=False),
    Column("due", "环节期限", Kind.DUE, 9, value=_due, sort="due_on", in_workbook=False),
    Column("due_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("days", "停留（工作日）", Kind.NUMBER, 7, value=_days, on_screen=False),
    Column("limit_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("law_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("review_result", kind=Kind.STATE, width=8, on_screen=False),
    Column("decision", kind=Kind.STATE, width=9, sort="decision"),
    Column("decided_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("decision_text", width=20, values=_told("decision_text"), on_screen=False),
    Column("base", kind=Kind.CODE, width=10, on_screen=False),
    Column("amount", kind=Kind.CODE, width=10, on_screen=False),
    Column("departure", width=16, values=_told("departure"), on_screen=False),
    Column("served_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("served_how", width=8, on_screen=False),
    Column("publicity", kind=Kind.STATE, width=8, sort="publicity", on_screen=False),
    Column("publish_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("published_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("withheld", kind=Kind.STATE, width=8, on_screen=False),
    Column("withheld_why", width=14, values=_told("withheld_why"), on_screen=False),
    Column("withheld_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("withheld_by", width=8, on_screen=False),
    Column("closed_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("execution", width=14, values=_told("execution"), on_screen=False),
    Column("ended_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("end_reason", width=14, values=_told("end_reason"), on_screen=False),
    Column("status", kind=Kind.STATE, width=10, sort="status"),
    Column("registered_by", width=8, on_screen=False),
    Column("remark", width=14, values=_told("remark"), on_screen=False, in_workbook=False),
)

CASE_LEDGER = Ledger(
    Area.CASES,
    "权力运行台账",
    _COLUMNS,
    CaseStatus,
    empty="还没有办件。按 Ctrl+N 登记第一件。",
)

_RESULT_COLUMNS = titled(
    CASE_FIELDS,
    Column("number", kind=Kind.CODE, width=13, sort="number"),
    Column("power_class", kind=Kind.STATE, width=8, sort="power_class"),
    Column("item_name", width=24, sort="item_name"),
    Column("counterpart", width=18),
    Column("office", width=10, sort="office", on_screen=False),
    Column("decision", kind=Kind.STATE, width=10, sort="decision"),
    Column("decided_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("served_on", kind=Kind.DATE, width=10, sort="served_on"),
    Column("publicity", kind=Kind.STATE, width=9, sort="publicity"),
    Column(
        "publish_due",
        "公开（参考期限）",
        Kind.DUE,
        10,
        value=_publish_due,
        sort="publish_on",
        in_workbook=False,
    ),
    Column("publish_on", kind=Kind.DATE, width=10, on_screen=False),
    Column("published_on", kind=Kind.DATE, width=10),
    Column("withheld", kind=Kind.STATE, width=9, on_screen=False),
    Column("withheld_why", width=18, values=_told("withheld_why"), on_screen=False),
    Column("withheld_by", width=8, on_screen=False),
)


class ResultLedger(Ledger):
    """The served cases by what became of their result; those that are served but not public come first."""

    @property
    def name(self) -> str:
        """Return the name on the command line."""
        return "results"

    def find(self, desk: Desk, query: Query, limit: int = 0, *, is_hurried: bool = False) -> list[int]:
        """Return the ids of the served cases that match ``query``."""
        return find_results(desk, query, limit)

    def counters(self, desk: Desk, query: Query) -> tuple[tuple[str, int], ...]:
        """Return how many results are awaited, public and withheld."""
        found = count_results(desk, query)
        each = tuple((one.label, found.get(one.code, 0)) for one in SERVED)
        return (("共", sum(found.values())), *each)


RESULT_LEDGER = ResultLedger(
    Area.CASES,
    "结果公开台账",
    _RESULT_COLUMNS,
    Publicity,
    empty="还没有送达的决定，没有要公开的结果。",
)

CASE_FACTS = (
    fact_group(
        CASE_FIELDS,
        "登记",
        "item_code",
        "item_name",
        "power_class",
        "source",
        "source_text",
        "outside_number",
        "received_on",
        "counterpart",
        "matter",
        "facts",
        "files",
        "remark",
    ),
    fact_group(
        CASE_FIELDS,
        "承办",
        "office",
        ("body_name", "执法主体"),
        ("trustee", "受委托组织"),
        "officer_names",
        "accepted_on",
        "refused_on",
        "refusal_text",
        ("told", "告知理由"),
    ),
    fact_group(
        CASE_FIELDS,
        "期限",
        "place_name",
        "holder",
        "held_since",
        "due_on",
        "limit_on",
        "law_on",
        ("prolonged", "全程延长"),
        "extension_approval",
    ),
    fact_group(
        CASE_FIELDS,
        "决定",
        "informed_on",
        "intended",
        "statement_on",
        "statement",
        "hearing_on",
        "review_ground",
        "reviewed_on",
        "reviewed_by",
        "review_result",
        "review_opinion",
        "decision",
        "decided_on",
        "decision_text",
        ("level_text", "裁量阶次"),
        "base",
        "amount",
        "departure",
        "decided_by",
        "approval",
    ),
    fact_group(
        CASE_FIELDS,
        "送达和公开",
        "served_on",
        "served_how",
        "served_files",
        "publicity",
        "publish_on",
        ("published", "公开"),
        "withheld",
        "withheld_why",
        "withheld_on",
        "withheld_by",
        "withheld_approval",
        "closed_on",
        "execution",
        "ended_on",
        "end_reason",
    ),
)
"""The facts of a case, for the page and the pane."""
