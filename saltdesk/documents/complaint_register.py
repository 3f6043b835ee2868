"""The printed complaint register of a month or any period, without complainants (C5.2.4, F0.2)."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Final

from saltdesk.documents.listing import ListColumn, Listing, render_listing
from saltdesk.documents.setting.office_fonts import SHIPPED, FontChoice
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.notices.notice import chinese_date
from saltdesk.ledgers.base.columns import as_text, read_rows
from saltdesk.ledgers.base.filter_words import filter_words
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.wording import bureau_name
from saltdesk.services.house.trail import record_export

TITLE: Final = "投诉登记簿"
_BLOCK: Final = 500
_COLUMNS: Final = (
    ("number", 18.0),
    ("received_at", 27.0),
    ("channel", 17.0),
    ("masked_name", 15.0),
    ("object_office", 21.0),
    ("matter_told", 0.0),
    ("kind_number", 11.0),
    ("status", 17.0),
    ("handling_office", 21.0),
    ("decided_on", 19.0),
    ("conclusion", 16.0),
    ("answered_on", 19.0),
)
"""Printed columns of the ledger with their widths in millimetres; 0 takes the remaining width."""

_LEFT_ALIGNED: Final = frozenset({"matter_told"})


def register_listing(desk: Desk, query: Query) -> Listing:
    """Return the complaints that match ``query``, by number, without those about the reader."""
    by_name = {column.name: column for column in COMPLAINT_LEDGER.columns}
    columns = [by_name[name] for name, _ in _COLUMNS]
    ids = COMPLAINT_LEDGER.find(desk, replace(query, sort="number", descending=False))
    rows: list[tuple[str, ...]] = []
    for start in range(0, len(ids), _BLOCK):
        records = COMPLAINT_LEDGER.records(desk, ids[start : start + _BLOCK])
        rows += (tuple(map(as_text, row)) for row in read_rows(desk, columns, records))
    counts = COMPLAINT_LEDGER.counters(desk, query)
    states = "，".join(f"{label}{number}件" for label, number in counts[1:] if number)
    told = f"{_period(desk, query)}　共{len(rows)}件" + (f"：{states}" if states and not query.status else "")
    if filters := _filters(query):
        told += f"　筛选：{filters}"
    return Listing(
        TITLE,
        told,
        (
            ListColumn("序号", 10.0),
            *(ListColumn(by_name[n].title, width, n not in _LEFT_ALIGNED) for n, width in _COLUMNS),
        ),
        tuple((str(number), *row) for number, row in enumerate(rows, start=1)),
        (
            f"{bureau_name()}　制表：{desk.actor.name}　{chinese_date(desk.clock.today())}",
            "投诉人姓名隐去。　　审核：　　　　　　　负责人：",
        ),
        "本期没有投诉。",
    )


def _filters(query: Query) -> str:
    """Return the filters in words, without the period, which the line names first."""
    return filter_words(COMPLAINT_LEDGER, replace(query, since=None, until=None))


def _period(desk: Desk, query: Query) -> str:
    """Return the period in words; a whole month by its name."""
    since, until = query.since, query.until
    if since and until:
        days = monthrange(since.year, since.month)[1]
        if since.day == 1 and until == since.replace(day=days):
            return f"{since.year}年{since.month}月"
        return f"{chinese_date(since)}至{chinese_date(until)}"
    if since:
        return f"{chinese_date(since)}起"
    return f"截至{chinese_date(until or desk.clock.today())}"


def write_register(desk: Desk, query: Query, path: Path, *, fonts: FontChoice = SHIPPED) -> int:
    """Write the register to a file, audit the export, and return the number of complaints.

    Raises:
        EnvironmentProblem: the file cannot be written; ``path`` is as it was.
    """
    listing = register_listing(desk, query)
    pdf = render_listing(listing, fonts=fonts)
    part = path.with_name(f"~{path.name}.part")

    def finish() -> None:
        part.replace(path)

    with using(path):
        try:
            part.write_bytes(pdf)
            digest, filters = sha256(pdf).hexdigest(), filter_words(COMPLAINT_LEDGER, query)
            record_export(desk, TITLE, len(listing.rows), path, digest, finish, filters)
        finally:
            part.unlink(missing_ok=True)
    return len(listing.rows)


def render_register(
    desk: Desk, query: Query, *, invariant: bool = False, fonts: FontChoice = SHIPPED
) -> bytes:
    """Return the register as PDF on A4 landscape."""
    return render_listing(register_listing(desk, query), invariant=invariant, fonts=fonts)
