"""The lines of the lists and the registers: what is to be published, renewed or reported."""

from __future__ import annotations

from saltdesk.domain.acts.act import LISTS
from saltdesk.domain.lists.versions import VersionStatus
from saltdesk.domain.registers.enforcement import OWN_WARNING_DAYS, CertificateState
from saltdesk.domain.today.groups import Group, Timing
from saltdesk.services.today.line import Line
from saltdesk.storage.areas.registers import BODIES, ENTRUSTMENTS, OFFICERS
from saltdesk.storage.areas.versions import VERSIONS
from saltdesk.storage.open_rows import OpenRows, in_states

LIST_LINES: tuple[Line, ...] = (
    Line(
        "version.publish",
        "审定后公布",
        Group.PUBLISH,
        "version.publish",
        OpenRows(VERSIONS, in_states(VersionStatus.CONFIRMED), since="confirmed_on"),
        Timing.PLANNED,
    ),
    Line(
        "body.publish",
        "公布执法主体",
        Group.PUBLISH,
        "body.edit",
        OpenRows(BODIES, unset=("published_on",), given=("confirmed_on",), since="confirmed_on"),
        Timing.PLANNED,
    ),
    Line(
        "version.review",
        "审定清单",
        Group.WAITING,
        "version.confirm",
        OpenRows(VERSIONS, in_states(VersionStatus.REPORTED), since="reported_on"),
        Timing.OTHERS,
        body=lambda _: "审定单位",
    ),
    Line(
        "officer.expiring",
        "换发执法证件",
        Group.EXPIRING,
        "officer.edit",
        OpenRows(
            OFFICERS,
            {"state": (CertificateState.VALID.code, CertificateState.SUSPENDED.code)},
            given=("expires_on",),
            due="expires_on",
            office="office",
            person="name",
        ),
        Timing.EXPIRY,
        within=OWN_WARNING_DAYS,
    ),
    Line(
        "entrustment.expiring",
        "续签或终止委托",
        Group.EXPIRING,
        "entrustment.edit",
        OpenRows(ENTRUSTMENTS, given=("valid_to",), due="valid_to"),
        Timing.EXPIRY,
        within=OWN_WARNING_DAYS,
    ),
    Line(
        "body.expiring",
        "确认执法主体资格",
        Group.EXPIRING,
        "body.edit",
        OpenRows(BODIES, given=("valid_to",), due="valid_to"),
        Timing.EXPIRY,
        within=OWN_WARNING_DAYS,
    ),
    Line(
        "version.draft",
        "报审清单版本",
        Group.DRAFT,
        "version.report",
        OpenRows(VERSIONS, in_states(VersionStatus.DRAFT), since="registered_on", person="registered_by"),
        Timing.PLANNED,
        LISTS,
    ),
)
"""What is to be done about the lists and the registers (section 一)."""
