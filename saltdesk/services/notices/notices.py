"""Notices as the upper floors use them: kinds, values, drafts, issuing and the register."""

from __future__ import annotations

from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.inspections.inspection import Inspection
from saltdesk.domain.notices.kinds import KIND_BY_CODE, kinds_for
from saltdesk.domain.notices.notice import NoticeElement
from saltdesk.services.desk.desk import Desk, Outcome
from saltdesk.services.desk.wording import bureau_name, template
from saltdesk.services.inspections.papers import notice_values
from saltdesk.services.notices.issuing import Render, compose_draft, issue_notice, missing_fields, void_notice
from saltdesk.services.notices.register import (
    check_paper,
    content_again,
    deliveries_of,
    file_sealed,
    may_read,
    notice_by_number,
    notices_of,
    record_delivery,
    reprint,
    sealed_scan,
    view,
)
from saltdesk.services.notices.values import prefilled
from saltdesk.storage.inspections import INSPECTIONS

__all__ = [
    "INSPECTION_NOTICE",
    "KIND_BY_CODE",
    "Render",
    "bureau_name",
    "check_paper",
    "compose_draft",
    "content_again",
    "deliveries_of",
    "file_sealed",
    "issue_inspection_notice",
    "issue_notice",
    "kinds_for",
    "may_read",
    "missing",
    "missing_fields",
    "notice_by_number",
    "notices_of",
    "prefilled",
    "preview_inspection_notice",
    "record_delivery",
    "reprint",
    "sealed_scan",
    "template",
    "view",
    "void_notice",
]

INSPECTION_NOTICE = "inspection_notice"


def missing(desk: Desk, inspection: Inspection) -> tuple[NoticeElement, ...]:
    """The elements of R2.3.2 (and the rest of the template) that are still missing for the notice."""
    return missing_fields(desk, KIND_BY_CODE[INSPECTION_NOTICE], notice_values(inspection))


def preview_inspection_notice(desk: Desk, inspection: Inspection, render: Render) -> bytes:
    """The notice as it would be issued today, without a number; RuleError names missing elements."""
    return render(compose_draft(desk, KIND_BY_CODE[INSPECTION_NOTICE], notice_values(inspection)))


def issue_inspection_notice(desk: Desk, key: int, render: Render) -> Outcome[IssuedNotice]:
    """Issue the written notice of an inspection from its record (R2.3.2); raises as ``issue_notice``."""
    values = notice_values(INSPECTIONS.get(key))
    return issue_notice(desk, KIND_BY_CODE[INSPECTION_NOTICE], key, values, render)
