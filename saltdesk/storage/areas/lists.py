"""Records of power items and duty items, and the finders of their ledgers."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.items import DutyItem, PowerItem
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.lists import DutyItemTable, PowerItemTable

POWERS = Records(PowerItemTable, PowerItem, Area.POWERS)
DUTIES = Records(DutyItemTable, DutyItem, Area.DUTIES)

POWER_FINDER = Finder(
    POWERS,
    number="code",
    office="handling_office",
)
DUTY_FINDER = Finder(
    DUTIES,
    parent="power_item",
    marks=("power_item",),
)
