"""Records of issued notices and their deliveries, and how the register finds them."""

from __future__ import annotations

from saltdesk.domain.changes import Area
from saltdesk.domain.issued import Delivery, IssuedNotice
from saltdesk.storage.finding import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.notices import DeliveryTable, NoticeTable

NOTICES = Records(NoticeTable, IssuedNotice)
DELIVERIES = Records(DeliveryTable, Delivery)

NOTICE_FINDER = Finder(
    Area.NOTICES,
    NOTICES,
    ("number", "title", "addressee", "void_reason"),
    moment="issued_at",
    person="issued_by",
    parent="record",
)
