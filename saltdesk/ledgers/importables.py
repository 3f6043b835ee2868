"""The ledgers that can be imported from a workbook: one table for the window and the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from saltdesk.services.complaints.fields import COMPLAINT_IMPORT
from saltdesk.services.complaints.importing import apply_complaint_import, plan_complaint_import
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import ImportField, ImportPlan, ImportRow
from saltdesk.services.lists.duty_import import DUTY_IMPORT, apply_duty_import, plan_duty_import
from saltdesk.services.lists.power_fields import POWER_IMPORT
from saltdesk.services.lists.power_import import apply_power_import, plan_power_import


@dataclass(frozen=True)
class Importable:
    """An importable ledger: its fields, the function that plans the rows, and the act that saves the plan.

    ``has_procedure``: rows may be bound to the procedure of section 三. ``plan_by_neighbour``: the plan when
    a person chose that rows without a readable day get the day of the row above; None if rows have no day.
    """

    name: str
    title: str
    fields: tuple[ImportField, ...]
    plan: Callable[[Desk, Iterable[ImportRow]], ImportPlan]
    apply: Callable[[Desk, ImportPlan, str, bool], ImportPlan]
    has_procedure: bool = True
    plan_by_neighbour: Callable[[Desk, Iterable[ImportRow]], ImportPlan] | None = None


IMPORTED_POWERS = Importable(
    "powers", "权力清单", POWER_IMPORT, lambda _, rows: plan_power_import(rows), apply_power_import
)
IMPORTED_DUTIES = Importable(
    "duties", "责任清单", DUTY_IMPORT, lambda _, rows: plan_duty_import(rows), apply_duty_import
)

IMPORTED_COMPLAINTS = Importable(
    "complaints",
    "旧投诉登记簿",
    COMPLAINT_IMPORT,
    plan_complaint_import,
    apply_complaint_import,
    has_procedure=False,
    plan_by_neighbour=partial(plan_complaint_import, dates_by_neighbour=True),
)

IMPORTABLES: tuple[Importable, ...] = (IMPORTED_POWERS, IMPORTED_DUTIES, IMPORTED_COMPLAINTS)
