"""The table of prefilled answers: one function for each question of the templates."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.services.desk.desk import Desk
from saltdesk.services.inspections.prefill import changes, lists, supervision
from saltdesk.services.inspections.prefill.answers import Prefill

_TELLING: Mapping[str, Callable[[Desk, Inspection], Prefill]] = {
    "public": lists.publication,
    "performed": lists.duties,
    "adjusted": changes.adjustment,
    "supervised": supervision.measures,
    "committed": supervision.commitments,
    "complaints": supervision.complaints,
    "other_duty": supervision.other_facts,
    "known": supervision.knowledge,
    "told": lists.publicity,
    "lawful_body": lists.lawful_body,
    "lawful_process": lists.lawful_process,
    "effective": supervision.effect,
    "clear_duty": lists.duties,
    "seamless": supervision.gaps_between,
    "boundary": lists.boundary,
    "kept_current": changes.adjustment,
    "red_tape": supervision.red_tape,
    "other_supervision": supervision.special_rules,
}


def prefilled_answers(desk: Desk, inspection: Inspection, code: str) -> Prefill | None:
    """Return what the data says about the question ``code``; None for a question of the inspectors' own."""
    tell = _TELLING.get(code)
    return tell(desk, inspection) if tell else None
