"""The register of the leading group's interpretations (X7.1)."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.fields import FIELD_TABLES
from saltdesk.domain.registers.interpretations import INTERPRETATION_FIELDS, Interpretation, concerns
from saltdesk.ledgers.base.columns import Column, Kind, Ledger, titled
from saltdesk.services.desk.desk import Desk
from saltdesk.services.registers.interpretations import clause_caption


def _clause(_: Desk, found: Interpretation) -> str:
    return clause_caption(found.clause)


def fields_concerned(found: Interpretation) -> str:
    """Return the labels of the fields that show an interpretation as help."""
    labels = (
        rule.label
        for table in FIELD_TABLES.values()
        for rule in table
        if rule.label and concerns(found.clause, rule.clause)
    )
    return "、".join(dict.fromkeys(labels)) or "没有专门的栏目"


INTERPRETATION_LEDGER = Ledger(
    Area.INTERPRETATIONS,
    "解释台账",
    titled(
        INTERPRETATION_FIELDS,
        Column("number", kind=Kind.CODE, width=9, sort="number"),
        Column("clause", width=24, value=_clause, sort="clause"),
        Column("question", width=28),
        Column("answer", width=36),
        Column("answered_on", kind=Kind.DATE, width=10, sort="answered_on"),
        Column("answered_by", width=16, on_screen=False),
        Column("document", width=16, on_screen=False),
        Column("note", width=14, on_screen=False),
    ),
    None,
    unit="条",
    empty="领导小组还没有作出解释。栏目旁显示的是程序的理解；有了解释，按 Ctrl+N 登记。",
)
