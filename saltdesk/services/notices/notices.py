"""The functions on notices that the upper floors import: kinds, values, drafts, issuing and the register."""

from __future__ import annotations

from saltdesk.domain.notices.kinds import KIND_BY_CODE, kinds_for
from saltdesk.services.desk.wording import bureau_name, template
from saltdesk.services.notices.issued import (
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
from saltdesk.services.notices.issuing import (
    Render,
    compose_draft,
    issue_from_records,
    issue_notice,
    missing_fields,
    void_notice,
)
from saltdesk.services.notices.values import prefilled

__all__ = [
    "KIND_BY_CODE",
    "Render",
    "bureau_name",
    "check_paper",
    "compose_draft",
    "content_again",
    "deliveries_of",
    "file_sealed",
    "issue_from_records",
    "issue_notice",
    "kinds_for",
    "may_read",
    "missing_fields",
    "notice_by_number",
    "notices_of",
    "prefilled",
    "record_delivery",
    "reprint",
    "sealed_scan",
    "template",
    "view",
    "void_notice",
]
