"""Who may change what an act saved: those who may perform the act on this record."""

from __future__ import annotations

from saltdesk.domain.acts.act import Act
from saltdesk.domain.base.errors import NotAllowed
from saltdesk.domain.cases.case import Case
from saltdesk.domain.inspections.inspection import Finding, Inspection, InspectionKind
from saltdesk.services.access.cases import case_refusal
from saltdesk.services.desk.desk import Desk, refusal
from saltdesk.services.inspections.owners import refuse_kind
from saltdesk.storage.areas.inspections import INSPECTIONS


def act_refusal(desk: Desk, record: object, act: Act) -> NotAllowed | None:
    """Return why the person at the desk may not perform an act on a record, or None if they may.

    Inspections and their findings belong to the office of their kind (A18), cases to that of their item.
    """
    refused = refusal(desk, act)
    if isinstance(record, Case):
        sentence = case_refusal(desk, record, act.code)
        return NotAllowed(sentence, clause="P1.2.7") if sentence else refused
    if refused or not act.owners or not isinstance(record, Inspection | Finding):
        return refused
    try:
        refuse_kind(desk, _kind_of(record))
    except NotAllowed as error:
        return error
    return None


def _kind_of(record: Inspection | Finding) -> InspectionKind:
    if isinstance(record, Inspection):
        return record.kind
    return INSPECTIONS.get(record.inspection).kind if record.inspection else InspectionKind.SUPERVISION
