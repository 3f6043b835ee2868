"""Rows of a workbook for tests of imports, and the outcome of a plan in words."""

from collections.abc import Iterable
from string import ascii_uppercase

from saltdesk.ledgers.importables import importable
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import ImportPlan, ImportRow

_LETTERS = [*ascii_uppercase, *(f"A{letter}" for letter in ascii_uppercase)]


def import_row(number: int, /, **values: str) -> ImportRow:
    """Return a row whose fields stand in the columns from A in this order."""
    letters = dict(zip(values, _LETTERS, strict=False))
    return ImportRow(values, {name: f"{letter}{number}" for name, letter in letters.items()})


def plan_rows(desk: Desk, name: str, rows: Iterable[ImportRow]) -> ImportPlan:
    """Return the plan of importing rows into the list ``name``."""
    return importable(name).plan(desk, rows)


_LETTERS = [*ascii_uppercase, *(f"A{letter}" for letter in ascii_uppercase)]


def import_rows(desk: Desk, name: str, rows: Iterable[ImportRow], leave_out: bool = False) -> ImportPlan:
    """Plan and save rows of the list ``name``."""
    return importable(name).apply(desk, plan_rows(desk, name, rows), "表.xlsx", leave_out)


def fates(plan: ImportPlan) -> list[str]:
    """Return the fate of each row in words."""
    return [row.fate.label for row in plan.rows]


def faults(plan: ImportPlan) -> list[tuple[str, str]]:
    """Return each faulty cell with its sentence."""
    return [(error.cell, error.message) for error in plan.errors]
