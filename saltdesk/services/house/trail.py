"""Entries of the trail for readers, and records of acts that change no data: exports and prints."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from saltdesk.domain.acts.act import is_unbound
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.services.access.hiding import GUARDED, barred, hidden_from
from saltdesk.services.access.masking import readable_entries
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.export_words import told_filters
from saltdesk.services.house.calendar import moves_of
from saltdesk.storage import audit, trail_head
from saltdesk.storage.audit import Note


def timeline(area: Area, record: int, desk: Desk | None = None) -> list[AuditEntry]:
    """Return the entries about one record, oldest first, with moves of its dates by holidays.

    A record hidden from the reader has no entries. The trail of a guarded record needs a reader: without
    ``desk`` it raises TypeError.
    """
    if record in hidden_from(desk, area):
        return []
    found = sorted((*audit.timeline(area, record), *moves_of(area, record)), key=lambda entry: entry.seq)
    return readable_entries(desk, found) if desk else found


def entries_for(desk: Desk) -> Iterator[AuditEntry]:
    """Return the whole trail as the person at the desk may read it, oldest first.

    An entry about many complaints, such as an import, keeps its sentence but not the hidden rows.
    """
    hidden = {area.code: barred(desk, area) for area in GUARDED}
    entries = (entry for entry in audit.since(0) if entry.record not in hidden.get(entry.area, ()))
    secret = hidden[Area.COMPLAINTS.code]
    told = (_without(entry, secret) if secret and not entry.record else entry for entry in entries)
    return (entry for block in _blocks(told) for entry in _uncounted(desk, block))


def _blocks(entries: Iterator[AuditEntry]) -> Iterator[list[AuditEntry]]:
    while block := list(islice(entries, _BLOCK)):
        yield block


_BLOCK = 500
_COUNTED = frozenset(("complaint.import", "complaint.export", "ledger.export", "ledger.copy", "ledger.print"))
_COUNTS = re.compile(r"\d+(?=[件行页])")


def _uncounted(desk: Desk, entries: Iterable[AuditEntry]) -> Iterator[AuditEntry]:
    """Yield entries without identities and, for all but leaders, without numbers of complaints.

    Whoever compares the number of an export with what they see would learn that a complaint is hidden.
    """
    for entry in readable_entries(desk, entries):
        is_counted = entry.act in _COUNTED and not is_unbound(desk.actor)
        yield replace(entry, sentence=_COUNTS.sub("若干", entry.sentence)) if is_counted else entry


def _without(entry: AuditEntry, hidden: frozenset[int]) -> AuditEntry:
    """Return the entry without changes of these complaints and of parts of any complaint."""
    if entry.area != Area.COMPLAINTS.code:
        return entry
    rows = json.loads(entry.diffs)
    kept = [row for row in rows if row["table"] == "complaint" and row["key"] not in hidden]
    return replace(entry, diffs=json.dumps(kept, ensure_ascii=False, separators=(",", ":")))


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
