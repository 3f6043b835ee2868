"""Records of the registers beside the lists, and the finders of their ledgers."""

from __future__ import annotations

from saltdesk.domain.base.changes import Area
from saltdesk.domain.lists.laws import Law, LawChange
from saltdesk.domain.registers.commitments import ServiceCommitment
from saltdesk.domain.registers.discretion import DiscretionStandard
from saltdesk.domain.registers.enforcement import EnforcementBody, Entrustment, Officer
from saltdesk.domain.registers.fees import FeeItem
from saltdesk.domain.registers.interpretations import Interpretation
from saltdesk.domain.registers.publications import Publication
from saltdesk.storage.lookup import Finder
from saltdesk.storage.records import Records
from saltdesk.storage.tables.interpretations import InterpretationTable
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

COMMITMENTS = Records(ServiceCommitmentTable, ServiceCommitment, Area.COMMITMENTS)
FEES = Records(FeeItemTable, FeeItem, Area.FEES)
STANDARDS = Records(DiscretionStandardTable, DiscretionStandard, Area.STANDARDS)
BODIES = Records(EnforcementBodyTable, EnforcementBody, Area.BODIES)
ENTRUSTMENTS = Records(EntrustmentTable, Entrustment, Area.ENTRUSTMENTS)
OFFICERS = Records(OfficerTable, Officer, Area.OFFICERS)
PUBLICATIONS = Records(PublicationTable, Publication, Area.PUBLICATIONS)
LAWS = Records(LawTable, Law, Area.LAWS)
LAW_CHANGES = Records(LawChangeTable, LawChange, Area.LAWS)
INTERPRETATIONS = Records(InterpretationTable, Interpretation, Area.INTERPRETATIONS)

COMMITMENT_FINDER = Finder(
    COMMITMENTS,
    status="",
    parent="power_item",
)
FEE_FINDER = Finder(FEES, number="code", status="kind")
STANDARD_FINDER = Finder(
    STANDARDS,
    moment="effective_from",
    parent="power_item",
)
BODY_FINDER = Finder(BODIES, status="")
ENTRUSTMENT_FINDER = Finder(ENTRUSTMENTS, status="", parent="body")
OFFICER_FINDER = Finder(OFFICERS, number="certificate_number", status="state", office="office")
PUBLICATION_FINDER = Finder(
    PUBLICATIONS,
    status="subject",
    moment="published_on",
    person="registered_by",
)
LAW_FINDER = Finder(LAWS, number="document_number", status="level", moment="promulgated_on")
INTERPRETATION_FINDER = Finder(INTERPRETATIONS, status="", number="number", moment="answered_on")
