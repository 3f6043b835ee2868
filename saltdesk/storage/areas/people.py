"""Records of offices, staff, mandates and outside bodies, and settings of the whole office."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Mandate, Office, OutsideBody, Staff
from saltdesk.storage.records import Records
from saltdesk.storage.tables.house import SettingTable
from saltdesk.storage.tables.people import MandateTable, OfficeTable, OutsideBodyTable, StaffTable


@dataclass(frozen=True)
class StoredSetting:
    """One setting of the office as stored text."""

    name: str
    value: str
    id: int = 0
    version: int = 0


OFFICES = Records(OfficeTable, Office, Area.PEOPLE)
STAFF = Records(StaffTable, Staff, Area.PEOPLE)
MANDATES = Records(MandateTable, Mandate, Area.PEOPLE)
OUTSIDE_BODIES = Records(OutsideBodyTable, OutsideBody, Area.PEOPLE)
SETTINGS = Records(SettingTable, StoredSetting, Area.PEOPLE)
