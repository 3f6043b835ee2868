"""Records of accountability cases, and the finder of their ledger."""

from __future__ import annotations

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.base.changes import Area
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.accountability import AccountabilityCaseTable

ACCOUNTABILITY_CASES = Records(AccountabilityCaseTable, AccountabilityCase, Area.ACCOUNTABILITY)

ACCOUNTABILITY_FINDER = Finder(
    ACCOUNTABILITY_CASES,
    number="number",
    office="office",
    moment="opened_on",
    person="registered_by",
    marks=("source", "situation", "measure"),
)
