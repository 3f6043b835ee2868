"""All ledgers by their name on the command line, each loaded when it is asked for."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from saltdesk.domain.base.errors import RuleError
from saltdesk.ledgers.base.columns import Ledger

_PLACES: tuple[tuple[str, str, str], ...] = (
    ("powers", "lists.lists", "POWER_LEDGER"),
    ("duties", "lists.lists", "DUTY_LEDGER"),
    ("versions", "lists.versions", "VERSION_LEDGER"),
    ("standards", "registers.standards", "STANDARD_LEDGER"),
    ("commitments", "registers.fees", "COMMITMENT_LEDGER"),
    ("fees", "registers.fees", "FEE_LEDGER"),
    ("bodies", "registers.enforcement", "BODY_LEDGER"),
    ("entrustments", "registers.enforcement", "ENTRUSTMENT_LEDGER"),
    ("officers", "registers.enforcement", "OFFICER_LEDGER"),
    ("publications", "registers.publications", "PUBLICATION_LEDGER"),
    ("laws", "registers.laws", "LAW_LEDGER"),
    ("interpretations", "registers.interpretations", "INTERPRETATION_LEDGER"),
    ("events", "adjustments.events", "EVENT_LEDGER"),
    ("adjustments", "adjustments.adjustments", "ADJUSTMENT_LEDGER"),
    ("complaints", "complaints.complaints", "COMPLAINT_LEDGER"),
    ("plans", "inspections.plans", "PLAN_LEDGER"),
    ("inspections", "inspections.inspections", "INSPECTION_LEDGER"),
    ("findings", "inspections.inspections", "FINDING_LEDGER"),
    ("rounds", "inspections.supervision", "ROUND_LEDGER"),
    ("draws", "inspections.supervision", "DRAW_LEDGER"),
    ("knowledge", "inspections.supervision", "KNOWLEDGE_LEDGER"),
    ("measures", "inspections.supervision", "MEASURE_LEDGER"),
    ("clearances", "inspections.supervision", "CLEARANCE_LEDGER"),
    ("accountability", "accountability", "ACCOUNTABILITY_LEDGER"),
    ("cases", "cases.cases", "CASE_LEDGER"),
    ("results", "cases.cases", "RESULT_LEDGER"),
    ("guidance", "cases.guidance", "GUIDANCE_LEDGER"),
    ("notices", "notices", "NOTICE_LEDGER"),
    ("audit", "trail", "TRAIL_LEDGER"),
)
"""The name of each ledger, its module below ``saltdesk.ledgers``, and its constant there.

Today, which opens first, tells of the records of a few areas; loading all ledgers would double its imports.
"""


def every_ledger() -> tuple[Ledger, ...]:
    """Return all ledgers."""
    return tuple(_loaded(module, constant) for _, module, constant in _PLACES)


def ledger(name: str) -> Ledger:
    """Return the ledger of this name; RuleError listing the known names."""
    for known, module, constant in _PLACES:
        if known == name:
            return _loaded(module, constant)
    names = "、".join(known for known, _, _ in _PLACES)
    raise RuleError(f"没有名为“{name}”的台账。可用：{names}。")


@cache
def _loaded(module: str, constant: str) -> Ledger:
    found: Ledger = getattr(import_module(f"saltdesk.ledgers.{module}"), constant)
    return found
