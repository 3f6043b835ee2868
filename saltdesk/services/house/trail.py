"""Entries of the trail for readers, and records of acts that change no data: exports and prints."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from saltdesk.domain.base.anchors import read_anchor
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.access.hiding import barred, hidden_from
from saltdesk.services.access.masking import readable_entries
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.export_words import told_filters
from saltdesk.services.house.calendar import hand_overs_of, moves_of
from saltdesk.storage.recording import trail_head
from saltdesk.storage.trail import audit
from saltdesk.storage.trail.audit import Note

_COMPLAINT_ROW = '"table":"complaint"'
"""Text of an entry's changes if a complaint is among them."""


def timeline(area: Area, record: int, desk: Desk | None = None) -> list[AuditEntry]:
    """Return the entries about one record, oldest first, with moved dates and hand-overs.

    A record hidden from the reader has no entries. The trail of a guarded record needs a reader: without
    ``desk`` it raises TypeError.
    """
    if record in hidden_from(desk, area):
        return []
    entries = (*audit.timeline(area, record), *moves_of(area, record), *hand_overs_of(area, record))
    found = sorted(entries, key=lambda entry: entry.seq)
    return readable_entries(desk, found) if desk else found


def entries_for(desk: Desk) -> Iterator[AuditEntry]:
    """Return the whole trail as the person at the desk may read it, oldest first.

    An entry about many complaints, such as an import, keeps its sentence but not the hidden rows.
    """
    return _told(desk, audit.since(0))


def _blocks(entries: Iterator[AuditEntry]) -> Iterator[list[AuditEntry]]:
    while block := list(islice(entries, _BLOCK)):
        yield block


_BLOCK = 500


def entries_numbered(desk: Desk, numbers: Iterable[int]) -> Iterator[AuditEntry]:
    """Return entries with their changes as the person at the desk may read them; hidden ones are left out."""
    return _told(desk, audit.entries_numbered(numbers))


def _told(desk: Desk, entries: Iterable[AuditEntry]) -> Iterator[AuditEntry]:
    hidden, secret = barred(desk, Area.TRAIL), barred(desk, Area.COMPLAINTS)
    seen = (entry for entry in entries if entry.seq not in hidden)
    told = (_without(entry, secret) if secret else entry for entry in seen)
    return (entry for block in _blocks(told) for entry in readable_entries(desk, block))


def _without(entry: AuditEntry, hidden: frozenset[int]) -> AuditEntry:
    """Return the entry without changes of these complaints and of parts of any complaint.

    Entries of other areas may have changed complaints too, such as the merger of two offices.
    """
    is_about_many = entry.area == Area.COMPLAINTS.code and not entry.record
    if not is_about_many and (entry.area == Area.COMPLAINTS.code or _COMPLAINT_ROW not in entry.diffs):
        return entry
    rows = json.loads(entry.diffs)
    kept = [
        row
        for row in rows
        if (not is_about_many and row["table"] != "complaint")
        or (row["table"] == "complaint" and row["key"] not in hidden)
    ]
    return replace(entry, diffs=json.dumps(kept, ensure_ascii=False, separators=(",", ":")))


def printed_problem(text: str) -> str:
    """Return what a head that stands on paper, ``number:hash``, tells against the trail; "" if nothing.

    Raises:
        RuleError: the text is no head.
    """
    known = read_anchor(text)
    if known is None:
        raise RuleError("请写成“条号:校验值”，如 1234:0a1b2c3d4e5f6071。", field="since")
    return audit.anchor_problem(known, "纸面")


def head() -> tuple[int, str]:
    """Return the number of entries in the trail and the hash of the newest."""
    return trail_head.head()


@act("ledger.export")
def record_export(
    desk: Desk,
    note: Note,
    title: str,
    rows: int,
    path: Path,
    sha256: str,
    finish: Callable[[], None],
    filters: str = "",
) -> None:
    """Record an exported ledger in the trail: content, row count, file name, hash and filters in words.

    ``finish`` gives the written file its name inside the transaction, so that file and entry exist only
    together.
    """
    finish()
    note.sentence = f"导出{title}{rows}行（{path.name}{told_filters(filters)}）"
    note.reason = f"SHA-256 {sha256}"


@act("ledger.copy")
def record_copy(desk: Desk, note: Note, title: str, rows: int) -> None:
    """Record rows of a guarded ledger that were copied to the clipboard in the trail."""
    note.sentence = f"复制{title}{rows}行"


@act("ledger.print")
def record_print(desk: Desk, note: Note, title: str, pages: int, sha256: str) -> None:
    """Record a printed chart or table, or its PDF, in the trail: content, page count and hash."""
    note.sentence = f"打印或另存{title}（{pages}页）"
    note.reason = f"SHA-256 {sha256}"
