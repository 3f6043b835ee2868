"""Whether a case of accountability rests on a record, also for who may not see the case."""

from __future__ import annotations

from saltdesk.domain.accountability import CaseSource
from saltdesk.domain.base.changes import Area
from saltdesk.storage.areas.accountability import ACCOUNTABILITY_CASES
from saltdesk.storage.base.failures import sentences
from saltdesk.storage.tables.base import database
from saltdesk.storage.trail import audit


def is_case_opened(source: CaseSource, record: int, after: int) -> bool:
    """Return whether a case with this source was opened after the entry ``after`` of the trail."""
    if database.is_guarded:
        with sentences():
            sql = "SELECT guard.is_case_opened(?, ?, ?)"
            ((is_opened,),) = database.execute_sql(sql, (source.code, record, after)).fetchall()
        return bool(is_opened)
    return any(
        audit.timeline(Area.ACCOUNTABILITY, case.id)[0].seq > after
        for case in ACCOUNTABILITY_CASES.all(source=source, source_record=record)
    )
