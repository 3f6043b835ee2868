"""The ledger of accountability cases; the services restrict its rows to authorised staff."""

from __future__ import annotations

from saltdesk.domain.accountability import ACCOUNTABILITY_FIELDS, AccountabilityCase, AccountabilityStatus
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import citation
from saltdesk.ledgers.base.columns import Column, Kind, Ledger, titled
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
    titled(
        ACCOUNTABILITY_FIELDS,
        Column("number", kind=Kind.CODE, width=12, sort="number"),
        Column("source", kind=Kind.STATE, width=9, sort="source"),
        Column("source_text", kind=Kind.CODE, width=14),
        Column("opened_on", kind=Kind.DATE, width=10, sort="opened_on"),
        Column("person", width=8),
        Column("post", width=8, on_screen=False),
        Column("office", width=10, sort="office"),
        Column("situation", kind=Kind.STATE, width=24, on_screen=False),
        Column("clause", "条款", Kind.CODE, 15, value=_clause, on_screen=False),
        Column("facts", width=28, on_screen=False),
        Column("evidence", width=20, on_screen=False),
        Column("statement_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("statement", width=24, on_screen=False),
        Column("proposal", width=20, on_screen=False),
        Column("measure", width=14, value=_measure),
        Column("competence", "权限", width=7, value=_competence),
        Column("decision_body", width=12, on_screen=False),
        Column("decided_on", kind=Kind.DATE, width=10, sort="decided_on"),
        Column("referred_to", width=14, on_screen=False),
        Column("outside_result", width=20, on_screen=False),
        Column("served_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("appeal_way", width=16, on_screen=False),
        Column("appeal_until", kind=Kind.DATE, width=10, on_screen=False),
        Column("effect_to", kind=Kind.DATE, width=10, on_screen=False),
        Column("ended_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("status", kind=Kind.STATE, width=8, sort="status"),
    ),
    AccountabilityStatus,
    unit="件",
    empty="没有责任追究。",
)
