"""The ledger of accountability cases; the services restrict its rows to authorised staff."""

from __future__ import annotations

from saltdesk.domain.accountability import AccountabilityCase, AccountabilityStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import citation
from saltdesk.ledgers.base.columns import Column, Kind, Ledger
from saltdesk.services.desk.desk import Desk


def _measure(_desk: Desk, case: AccountabilityCase) -> str:
    return case.measure.label if case.measure else case.other_measure


def _competence(_desk: Desk, case: AccountabilityCase) -> str:
    if not (case.measure or case.other_measure):
        return ""
    return "本局决定" if case.is_own_competence else "移送"


def _clause(_desk: Desk, case: AccountabilityCase) -> str:
    return citation(case.situation.clause)


ACCOUNTABILITY_LEDGER = Ledger(
    Area.ACCOUNTABILITY,
    "责任追究台账",
    (
        Column("number", "编号", Kind.CODE, 12, sort="number"),
        Column("source", "来源", Kind.STATE, 9, sort="source"),
        Column("source_text", "来源编号", Kind.CODE, 14),
        Column("opened_on", "立案日期", Kind.DATE, 10, sort="opened_on"),
        Column("person", "被追究人", width=8),
        Column("post", "职务", width=8, on_screen=False),
        Column("office", "所在处室", width=10, sort="office"),
        Column("situation", "情形", Kind.STATE, 24, on_screen=False),
        Column("clause", "条款", Kind.CODE, 15, value=_clause, on_screen=False),
        Column("facts", "事实", width=28, on_screen=False),
        Column("evidence", "证据", width=20, on_screen=False),
        Column("statement_on", "听取陈述", Kind.DATE, 10, on_screen=False),
        Column("statement", "陈述申辩", width=24, on_screen=False),
        Column("proposal", "处理建议", width=20, on_screen=False),
        Column("measure", "处理方式", width=14, value=_measure),
        Column("competence", "权限", width=7, value=_competence),
        Column("decision_body", "决定机构", width=12, on_screen=False),
        Column("decided_on", "决定或移送", Kind.DATE, 10, sort="decided_on"),
        Column("referred_to", "受移送机关", width=14, on_screen=False),
        Column("outside_result", "移送结果", width=20, on_screen=False),
        Column("served_on", "送达日期", Kind.DATE, 10, on_screen=False),
        Column("appeal_way", "申诉途径", width=16, on_screen=False),
        Column("appeal_until", "申诉截止", Kind.DATE, 10, on_screen=False),
        Column("effect_to", "影响期至", Kind.DATE, 10, on_screen=False),
        Column("ended_on", "结束日期", Kind.DATE, 10, on_screen=False),
        Column("status", "状态", Kind.STATE, 8, sort="status"),
    ),
    AccountabilityStatus,
    unit="件",
    empty="没有责任追究。",
)
