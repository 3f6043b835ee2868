"""Registry of all records and finders: the records of each table and the finder of each area."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import saltdesk.domain.day_orders  # noqa: F401 registers the order of days that Records refuses to break
from saltdesk.domain.base.changes import Area
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES, ACCOUNTABILITY_FINDER
from saltdesk.storage.areas.accounts import ACCOUNTS
from saltdesk.storage.areas.adjustments import (
    ADJUSTMENT_FINDER,
    ADJUSTMENT_LINKS,
    ADJUSTMENTS,
    CASE_DOCUMENTS,
    EVENT_FINDER,
    EVENTS,
    LINK_CONTACTS,
)
from saltdesk.storage.areas.calendar import YEARS
from saltdesk.storage.areas.cases import (
    CASE_FINDER,
    CASE_LINKS,
    CASES,
    COUNTERPARTS,
    GUIDANCE,
    GUIDANCE_FINDER,
)
from saltdesk.storage.areas.complaints import (
    ATTACHMENTS,
    COMPLAINANTS,
    COMPLAINT_FINDER,
    COMPLAINT_LINKS,
    COMPLAINTS,
    NAME_ANSWERS,
    REPRESENTATIVES,
    STEPS,
)
from saltdesk.storage.areas.exchange import EXCHANGE_KEYS, EXCHANGE_PACKAGES
from saltdesk.storage.areas.inspections import (
    ACTIVITIES,
    CHECKS,
    FINDING_FINDER,
    FINDINGS,
    INSPECTION_FINDER,
    INSPECTIONS,
    INTERVIEWEES,
    MATERIALS,
    PLAN_FINDER,
    PLANS,
)
from saltdesk.storage.areas.lists import DUTIES, DUTY_FINDER, POWER_FINDER, POWERS
from saltdesk.storage.areas.notices import DELIVERIES, NOTICE_FINDER, NOTICES
from saltdesk.storage.areas.people import MANDATES, OFFICES, OUTSIDE_BODIES, SETTINGS, STAFF
from saltdesk.storage.areas.phrases import PHRASES
from saltdesk.storage.areas.privacy import (
    ANONYMISATIONS,
    DESTRUCTION_ITEMS,
    DESTRUCTION_LISTS,
    TRAIL_ERASURES,
)
from saltdesk.storage.areas.registers import (
    BODIES,
    BODY_FINDER,
    COMMITMENT_FINDER,
    COMMITMENTS,
    ENTRUSTMENT_FINDER,
    ENTRUSTMENTS,
    FEE_FINDER,
    FEES,
    INTERPRETATION_FINDER,
    INTERPRETATIONS,
    LAW_CHANGES,
    LAW_FINDER,
    LAWS,
    OFFICER_FINDER,
    OFFICERS,
    PUBLICATION_FINDER,
    PUBLICATIONS,
    STANDARD_FINDER,
    STANDARDS,
)
from saltdesk.storage.areas.supervision import (
    CLEARANCE_FINDER,
    CLEARANCES,
    DRAW_FINDER,
    DRAWS,
    KNOWLEDGE_CHECKS,
    KNOWLEDGE_FINDER,
    MEASURE_FINDER,
    MEASURES,
    REPLIES,
    ROUND_FINDER,
    ROUNDS,
)
from saltdesk.storage.areas.trail_entries import TRAIL_FINDER
from saltdesk.storage.areas.versions import CHANGES, REVISIONS, VERSION_FINDER, VERSIONS
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records

RECORDS: tuple[Records[Any], ...] = (
    POWERS,
    DUTIES,
    VERSIONS,
    REVISIONS,
    STANDARDS,
    COMMITMENTS,
    FEES,
    BODIES,
    ENTRUSTMENTS,
    OFFICERS,
    PUBLICATIONS,
    LAWS,
    LAW_CHANGES,
    INTERPRETATIONS,
    ADJUSTMENTS,
    ADJUSTMENT_LINKS,
    CASE_DOCUMENTS,
    LINK_CONTACTS,
    EVENTS,
    CHANGES,
    COMPLAINTS,
    COMPLAINANTS,
    REPRESENTATIVES,
    STEPS,
    ATTACHMENTS,
    COMPLAINT_LINKS,
    NAME_ANSWERS,
    PLANS,
    INSPECTIONS,
    ACTIVITIES,
    INTERVIEWEES,
    CHECKS,
    MATERIALS,
    FINDINGS,
    ROUNDS,
    REPLIES,
    DRAWS,
    KNOWLEDGE_CHECKS,
    MEASURES,
    CLEARANCES,
    ACCOUNTABILITY_CASES,
    CASES,
    CASE_LINKS,
    COUNTERPARTS,
    GUIDANCE,
    EXCHANGE_PACKAGES,
    EXCHANGE_KEYS,
    NOTICES,
    DELIVERIES,
    OFFICES,
    STAFF,
    MANDATES,
    OUTSIDE_BODIES,
    ACCOUNTS,
    SETTINGS,
    PHRASES,
    DESTRUCTION_LISTS,
    DESTRUCTION_ITEMS,
    ANONYMISATIONS,
    TRAIL_ERASURES,
    YEARS,
)
"""The records of every audited table."""

FINDERS: tuple[Finder[Any], ...] = (
    POWER_FINDER,
    DUTY_FINDER,
    VERSION_FINDER,
    STANDARD_FINDER,
    COMMITMENT_FINDER,
    FEE_FINDER,
    BODY_FINDER,
    ENTRUSTMENT_FINDER,
    OFFICER_FINDER,
    PUBLICATION_FINDER,
    LAW_FINDER,
    INTERPRETATION_FINDER,
    ADJUSTMENT_FINDER,
    EVENT_FINDER,
    COMPLAINT_FINDER,
    PLAN_FINDER,
    INSPECTION_FINDER,
    FINDING_FINDER,
    ROUND_FINDER,
    DRAW_FINDER,
    KNOWLEDGE_FINDER,
    MEASURE_FINDER,
    CLEARANCE_FINDER,
    ACCOUNTABILITY_FINDER,
    CASE_FINDER,
    GUIDANCE_FINDER,
    NOTICE_FINDER,
    TRAIL_FINDER,
)
"""The finder of each ledger."""

_BY_TABLE: Mapping[str, Records[Any]] = {records.table_name: records for records in RECORDS}
_BY_AREA: Mapping[Area, Finder[Any]] = {finder.area: finder for finder in FINDERS}


def records_of(table: str) -> Records[Any]:
    """Return the records of a table by its name; LookupError for an unknown name (a programming error)."""
    found = _BY_TABLE.get(table)
    if found is None:
        raise LookupError(f"no records of the registry lie in the table {table}")
    return found


def finder_of(area: Area) -> Finder[Any]:
    """Return the finder of an area; LookupError for an area without one (a programming error)."""
    found = _BY_AREA.get(area)
    if found is None:
        raise LookupError(f"no finder of the registry answers for the area {area.code}")
    return found
