"""The registers of bodies, entrustments and officers."""

from __future__ import annotations

from collections.abc import Iterator

from saltdesk.domain.base.changes import Area
from saltdesk.domain.calendar.terms import DueKind, DueState
from saltdesk.domain.registers.enforcement import (
    BODY_FIELDS,
    ENTRUSTMENT_FIELDS,
    OFFICER_FIELDS,
    OWN_WARNING_DAYS,
    WARNING_DAYS,
    CertificateKind,
    CertificateState,
    EnforcementBody,
    Entrustment,
    Officer,
    body_problems,
    certificate_word,
    days_left,
    expiry_text,
    officer_problems,
)
from saltdesk.ledgers.base.columns import Block, Column, Kind, Ledger, titled
from saltdesk.ledgers.lists.items import item_lines
from saltdesk.services.desk.desk import Desk


def _may_enforce(desk: Desk, body: EnforcementBody) -> DueState:
    if body_problems(body, desk.clock.today()):
        return DueState(DueKind.OVERDUE, 0, "▲不得执法")
    return DueState(DueKind.ON_TIME, 0, "○可以执法")


def expiry_cell(desk: Desk, record: EnforcementBody | Entrustment | Officer) -> DueState:
    """Return the days until an entry expires, in calendar days: a sign, a word and a number (A17)."""
    today = desk.clock.today()
    left = days_left(record, today)
    if left is None:
        return DueState(DueKind.NONE, 0, "—")
    text = expiry_text(record, today)
    if left < 0:
        return DueState(DueKind.OVERDUE, left, f"▲{text}")
    if left <= desk.calendar.own.get(OWN_WARNING_DAYS, WARNING_DAYS):
        return DueState(DueKind.DUE_SOON if left else DueKind.DUE_TODAY, left, f"●{text}")
    return DueState(DueKind.ON_TIME, left, f"○{text}")


def certificate_cell(desk: Desk, officer: Officer) -> DueState:
    """Return whether a certificate is valid today: a sign and a word."""
    today = desk.clock.today()
    word = certificate_word(officer, today)
    if officer.certificate_kind is CertificateKind.SUPERVISION and word == CertificateState.VALID.label:
        return DueState(DueKind.WAITING, 0, "◇仅供监督")
    if officer_problems(officer, today):
        return DueState(DueKind.OVERDUE, 0, f"▲{word}")
    return DueState(DueKind.ON_TIME, 0, f"○{word}")


def _bodies(block: Block) -> Iterator[str]:
    bodies = block.related(Area.BODIES, (entrustment.body for entrustment in block.records))
    return (bodies[entrustment.body].name for entrustment in block.records)


def _items(_desk: Desk, entrustment: Entrustment) -> int:
    return len(entrustment.items)


def _word(desk: Desk, officer: Officer) -> str:
    return certificate_word(officer, desk.clock.today())


BODY_LEDGER = Ledger(
    Area.BODIES,
    "执法主体台账",
    titled(
        BODY_FIELDS,
        Column("name", width=22, sort="name"),
        Column("basis", width=24),
        Column("confirm_document", width=18, on_screen=False),
        Column("confirmed_on", kind=Kind.DATE, width=10, sort="confirmed_on"),
        Column("published_on", kind=Kind.DATE, width=10, sort="published_on"),
        Column("word", "今天", width=8, value=_may_enforce, in_workbook=False),
        Column("valid_from", kind=Kind.DATE, width=10, on_screen=False),
        Column("valid_to", kind=Kind.DATE, width=10, on_screen=False),
        Column("note", width=14, on_screen=False),
    ),
    None,
    unit="个",
    empty="还没有执法主体。未经确认和公布的主体不得执法，按 Ctrl+N 登记。",
)

ENTRUSTMENT_LEDGER = Ledger(
    Area.ENTRUSTMENTS,
    "委托执法台账",
    titled(
        ENTRUSTMENT_FIELDS,
        Column("trustee", width=20, sort="trustee"),
        Column("body_name", "委托机关", width=18, values=_bodies),
        Column("item_count", "事项数", Kind.NUMBER, 6, value=_items),
        Column("items", width=26, values=item_lines, on_screen=False),
        Column("scope", width=20, on_screen=False),
        Column("document", width=18),
        Column("published_on", kind=Kind.DATE, width=10, sort="published_on"),
        Column("valid_from", kind=Kind.DATE, width=10, sort="valid_from", on_screen=False),
        Column("valid_to", kind=Kind.DATE, width=10, sort="valid_to"),
        Column("expiry", "到期", width=9, value=expiry_cell, in_workbook=False),
        Column("note", width=14, on_screen=False),
    ),
    None,
    unit="件",
    empty="还没有委托执法。按 Ctrl+N 登记委托书、事项和期限。",
)

OFFICER_LEDGER = Ledger(
    Area.OFFICERS,
    "执法人员台账",
    titled(
        OFFICER_FIELDS,
        Column("name", width=8, sort="name"),
        Column("office", width=12, sort="office"),
        Column("certificate_kind", kind=Kind.STATE, width=20, sort="certificate_kind"),
        Column("certificate_number", kind=Kind.CODE, width=14, sort="certificate_number"),
        Column("issued_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("expires_on", kind=Kind.DATE, width=10, sort="expires_on"),
        Column("word", "状态", width=9, value=certificate_cell, sort="state", in_workbook=False),
        Column("state", width=8, value=_word, on_screen=False),
        Column("expiry", "到期", width=9, value=expiry_cell, in_workbook=False),
        Column("state_on", kind=Kind.DATE, width=10, on_screen=False),
        Column("state_reason", width=14, on_screen=False),
        Column("note", width=14, on_screen=False),
    ),
    CertificateState,
    unit="人",
    empty="还没有执法人员。没有执法证件的人员不得执法，按 Ctrl+N 登记证件。",
)
