"""Rows of a ledger for the clipboard: tab-separated text and an HTML table, as spreadsheets read them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.patterns import regex
from saltdesk.domain.base.progress import Progress, unwatched
from saltdesk.ledgers.base.columns import Column, Kind, Ledger, as_text, read_rows
from saltdesk.services.access.hiding import GUARDED
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house.trail import record_copy

_BLOCK = 500
"""Records that are read at a time; each block costs the same few queries."""

_NEEDS_QUOTES = regex(r'[\t\r\n]|^"')
_ACTIVE = regex(r"[=+\-@\t\r]")
_BREAK = regex(r"\r\n|\r|\n")
_AS_TEXT = " style='mso-number-format:\"\\@\"'"
"""Tells a spreadsheet to keep the cell as text, so that it neither calculates nor shortens it."""

_SAME_CELL = "<br style='mso-data-placement:same-cell'>"
_TYPED = frozenset({Kind.NUMBER, Kind.DATE, Kind.MOMENT})


@dataclass(frozen=True)
class TableCopy:
    """The copied rows, in both forms of the clipboard."""

    rows: int
    text: str
    html: str


def copy_rows(
    desk: Desk, ledger: Ledger, columns: Sequence[Column], ids: Sequence[int], progress: Progress = unwatched
) -> TableCopy:
    """Return the records with these ids as a table with headings, as the person at the desk may see them.

    Several records of a guarded ledger leave the program together, so that copy is audited like an export.

    Raises:
        Cancelled: the user stopped it.
    """
    columns = [ledger.told(column) for column in columns]
    rows: list[tuple[object, ...]] = []
    for start in range(0, len(ids), _BLOCK):
        progress(start, len(ids))
        records = ledger.records(desk, list(ids[start : start + _BLOCK]))
        rows += read_rows(desk, columns, records)
    texts = [tuple(map(as_text, row)) for row in rows]
    titles = [column.title for column in columns]
    found = TableCopy(len(rows), _tabbed(titles, texts), _html(titles, columns, texts))
    if ledger.area in GUARDED and len(rows) > 1:
        record_copy(desk, ledger.title, len(rows))
    return found


def _tabbed(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ("\t".join(map(_quoted, row)) for row in (titles, *rows))
    return "\r\n".join(lines) + "\r\n"


def _quoted(text: str) -> str:
    """Return a cell as Excel writes it: quoted if it breaks the line or the column.

    A text that a spreadsheet would calculate starts with an apostrophe.
    """
    text = _BREAK.sub("\n", text)
    if _ACTIVE.match(text) and not _is_number(text):
        text = "'" + text
    return '"' + text.replace('"', '""') + '"' if _NEEDS_QUOTES.search(text) else text


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[+-]?\d+(\.\d+)?", text) is not None


def _html(titles: Sequence[str], columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> str:
    return "".join(_html_lines(titles, columns, rows))


def _html_lines(
    titles: Sequence[str], columns: Sequence[Column], rows: Iterable[Sequence[str]]
) -> Iterator[str]:
    kept = ["" if column.kind in _TYPED else _AS_TEXT for column in columns]
    yield "<table border='1'><tr>" + "".join(f"<th>{_cell(title)}</th>" for title in titles) + "</tr>"
    for row in rows:
        cells = (f"<td{style}>{_cell(text)}</td>" for style, text in zip(kept, row, strict=True))
        yield "<tr>" + "".join(cells) + "</tr>"
    yield "</table>"


def _cell(text: str) -> str:
    return _BREAK.sub(_SAME_CELL, escape(text))
