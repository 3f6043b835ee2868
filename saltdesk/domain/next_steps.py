"""The usual order of the work on a case: which act comes next while the record lacks what it records."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from saltdesk.domain.acts.act import Act
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.results import Publicity
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.inspections.standard_wording import lacks_elements


def _always(_record: Any) -> bool:
    """Accept every record."""
    return True


def _lacks_officers(case: Case) -> bool:
    """Return whether a case is still without the people its class needs to act."""
    return len(case.officers) < case.rule.least_officers or (case.rule.needs_body and not case.body)


def _lacks_telling(case: Case) -> bool:
    """Return whether the party of a case may have to be told first, and was not."""
    return bool(case.rule.told_first) and case.informed_on is None


def _lacks_report(inspection: Inspection) -> bool:
    """Return whether the visited office has still to report, and nobody decided that it need not."""
    return inspection.reported_on is None and all(one.gate != "heard" for one in inspection.waivers)


_DECIDING = ("告知", "决定", "审批", "送达", "办理")
"""Words in the names of links whose work is an act of its own; an item without a flow has the link 办理."""


def _is_before_decision(case: Case) -> bool:
    """Return whether a case stands in a link that is simply worked on and ended."""
    return bool(case.place_name) and not any(word in case.place_name for word in _DECIDING)


def _lacks(name: str) -> Callable[[Any], bool]:
    """Return a condition that holds while a field of the record is empty."""
    return lambda record: not getattr(record, name)


@dataclass(frozen=True)
class NextStep:
    """One step of the usual order; the states that allow it are those of its act.

    ``is_due``: the record still needs the step.
    """

    code: str
    is_due: Callable[[Any], bool] = _always

    @property
    def act(self) -> Act:
        """Return the act of the step."""
        return ACT_BY_CODE[self.code]


NEXT_STEPS: Mapping[Area, tuple[NextStep, ...]] = {
    Area.COMPLAINTS: (
        NextStep("complaint.document", lambda complaint: bool(complaint.no_document)),
        NextStep("complaint.accept"),
        NextStep("complaint.tell", _lacks("told_on")),
        NextStep(
            "complaint.extend",
            lambda one: bool(one.extension_requested_on) and one.extension_approved_on is None,
        ),
        NextStep("complaint.hand", _lacks("handed_on")),
        NextStep("complaint.investigate", _lacks("investigation")),
        NextStep("complaint.answer"),
        NextStep("complaint.call", _lacks("called_back_on")),
        NextStep("complaint.archive"),
    ),
    Area.INSPECTIONS: (
        NextStep("inspection.edit", lacks_elements),
        NextStep("inspection.notify"),
        NextStep("inspection.receive", _lacks("received_on")),
        NextStep("inspection.report", _lacks_report),
        NextStep("inspection.feedback", _lacks("feedback_on")),
        NextStep("inspection.close"),
    ),
    Area.ACCOUNTABILITY: (
        NextStep("accountability.hear", _lacks("statement_on")),
        NextStep("accountability.propose", _lacks("proposed_on")),
        NextStep("accountability.decide", _lacks("other_measure")),
        NextStep("accountability.refer"),
        NextStep("accountability.serve", _lacks("served_on")),
        NextStep("accountability.result", _lacks("outside_result")),
        NextStep("accountability.end"),
    ),
    Area.CASES: (
        NextStep("case.hand", _lacks_officers),
        NextStep("case.accept"),
        NextStep("case.resume"),
        NextStep("case.publish", lambda case: case.publicity is Publicity.DUE),
        NextStep("case.next", _is_before_decision),
        NextStep("case.inform", _lacks_telling),
        NextStep("case.hear", lambda case: case.informed_on is not None and case.statement_on is None),
        NextStep("case.decide"),
        NextStep("case.serve"),
        NextStep("case.close"),
    ),
    Area.ADJUSTMENTS: (NextStep("adjustment.link"),),
}
"""The steps of each kind of case, in the order of the work (C5.1, C5.2, R2.3, A6.2c, D3.3)."""


def next_step(area: Area, record: Any) -> Act | None:
    """Return the act that comes next for a record in its state, or None if nothing is left to do."""
    steps = (step for step in NEXT_STEPS.get(area, ()) if record.status in step.act.from_states)
    return next((step.act for step in steps if step.is_due(record)), None)
