"""Records of the registers beside the lists and how their ledgers find them."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.laws import Law, LawChange
from saltdesk.domain.registers.commitments import ServiceCommitment
from saltdesk.domain.registers.discretion import DiscretionStandard
from saltdesk.domain.registers.enforcement import EnforcementBody, Entrustment, Officer
from saltdesk.domain.registers.fees import FeeItem
from saltdesk.domain.registers.publications import Publication
from saltdesk.storage.finding import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.lists import FeeItemTable, ServiceCommitmentTable
from saltdesk.storage.tables.registers import (
    DiscretionStandardTable,
    EnforcementBodyTable,
    EntrustmentTable,
    LawChangeTable,
    LawTable,
    OfficerTable,
    PublicationTable,
)

COMMITMENTS = Records(ServiceCommitmentTable, ServiceCommitment)
FEES = Records(FeeItemTable, FeeItem)
STANDARDS = Records(DiscretionStandardTable, DiscretionStandard)
BODIES = Records(EnforcementBodyTable, EnforcementBody)
ENTRUSTMENTS = Records(EntrustmentTable, Entrustment)
OFFICERS = Records(OfficerTable, Officer)
PUBLICATIONS = Records(PublicationTable, Publication)
LAWS = Records(LawTable, Law)
LAW_CHANGES = Records(LawChangeTable, LawChange)

COMMITMENT_FINDER = Finder(
    Area.COMMITMENTS,
    COMMITMENTS,
    status="",
    parent="power_item",
)
FEE_FINDER = Finder(Area.FEES, FEES, status="kind")
STANDARD_FINDER = Finder(
    Area.STANDARDS,
    STANDARDS,
    moment="effective_from",
    parent="power_item",
)
BODY_FINDER = Finder(Area.BODIES, BODIES, status="")
ENTRUSTMENT_FINDER = Finder(Area.ENTRUSTMENTS, ENTRUSTMENTS, status="", parent="body")
OFFICER_FINDER = Finder(Area.OFFICERS, OFFICERS, status="state", office="office")
PUBLICATION_FINDER = Finder(
    Area.PUBLICATIONS,
    PUBLICATIONS,
    status="subject",
    moment="published_on",
    person="registered_by",
)
LAW_FINDER = Finder(Area.LAWS, LAWS, status="level", moment="promulgated_on")
