"""Entries of the trail for readers, and records of acts that change no data: exports and prints."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from saltdesk.domain.base.anchors import read_anchor
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.access.destruction_lists import sees_list
from saltdesk.services.access.hiding import about_hidden, barred, is_hidden
from saltdesk.services.access.masking import readable_entries
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.desk.export_words import told_filters
from saltdesk.services.house.calendar import hand_overs_of, moves_of
from saltdesk.storage.recording import trail_head
from saltdesk.storage.trail import audit
from saltdesk.storage.trail.audit import Note

_MAIN_TABLES = {Area.COMPLAINTS.code: "complaint", Area.CASES.code: "power_case"}
"""The table of the guarded records that one entry may change many of, by the area of its parts."""

_CASES = "accountability_case"

_LIST_ACTS = frozenset(("destruction.propose", "destruction.confirm", "destruction.withdraw"))

_PART_TABLES = ("power_case_link",)
"""Tables of parts that entries of other areas may change, such as a new holiday: they are left out whole."""


def timeline(area: Area, record: int, desk: Desk | None = None) -> list[AuditEntry]:
    """Return the entries about one record, oldest first, with moved dates and hand-overs.

    A record hidden from the reader has no entries. The trail of a guarded record needs a reader: without
    ``desk`` it raises TypeError.
    """
    if is_hidden(desk, area, record):
        return []
    entries = (*audit.timeline(area, record), *moves_of(area, record), *hand_overs_of(area, record))
    found = sorted(entries, key=lambda entry: entry.seq)
    return readable_entries(desk, list(_without_following(desk, found))) if desk else found


def entries_for(desk: Desk) -> Iterator[AuditEntry]:
    """Return the whole trail as the person at the desk may read it, oldest first.

    An entry about many complaints, such as an import, keeps its sentence but not the hidden rows.
    """
    return _told(desk, audit.since(0))


def entries_after(desk: Desk, number: int) -> Iterator[AuditEntry]:
    """Return the entries after one of this number as the person at the desk may read them, oldest first."""
    return _told(desk, audit.since(number))


def _blocks(entries: Iterable[AuditEntry]) -> Iterator[list[AuditEntry]]:
    waiting = iter(entries)
    while block := list(islice(waiting, _BLOCK)):
        yield block


_BLOCK = 500


def entries_numbered(desk: Desk, numbers: Iterable[int]) -> Iterator[AuditEntry]:
    """Return entries with their changes as the person at the desk may read them; hidden ones are left out."""
    return _told(desk, audit.entries_numbered(numbers))


def _told(desk: Desk, entries: Iterable[AuditEntry]) -> Iterator[AuditEntry]:
    secret = {table: barred(desk, Area.from_code(code)) for code, table in _MAIN_TABLES.items()}
    secret = {table: keys for table, keys in secret.items() if keys}
    seen = (entry for block in _blocks(entries) for entry in _seen(desk, block))
    told = (_without(entry, secret) if secret else entry for entry in seen)
    told = (_without_list(desk, entry) for entry in told)
    shown = _without_following(desk, told)
    return (entry for block in _blocks(shown) for entry in readable_entries(desk, block))


def _seen(desk: Desk, entries: Sequence[AuditEntry]) -> Iterator[AuditEntry]:
    """Yield the entries that are not about a hidden record."""
    hidden = about_hidden(desk, {entry.seq: (entry.area, entry.record) for entry in entries})
    return (entry for entry in entries if entry.seq not in hidden)


def _without_list(desk: Desk, entry: AuditEntry) -> AuditEntry:
    """Return an entry about a destruction list without its records for who may not see one of them."""
    is_shown = entry.act not in _LIST_ACTS or sees_list(desk, entry.record)
    return entry if is_shown else replace(entry, diffs="[]")


def _without_following(desk: Desk, entries: Iterable[AuditEntry]) -> Iterator[AuditEntry]:
    """Yield entries about other records without hidden cases of accountability that they changed, too."""
    hidden = barred(desk, Area.ACCOUNTABILITY)
    return (_without_cases(entry, hidden) for entry in entries)


def _without_cases(entry: AuditEntry, hidden: frozenset[int]) -> AuditEntry:
    is_about_one = entry.area == Area.ACCOUNTABILITY.code
    if not hidden or is_about_one or f'"table":"{_CASES}"' not in entry.diffs:
        return entry
    kept = [row for row in json.loads(entry.diffs) if row["table"] != _CASES or row["key"] not in hidden]
    return replace(entry, diffs=json.dumps(kept, ensure_ascii=False, separators=(",", ":")))


def _without(entry: AuditEntry, secret: Mapping[str, frozenset[int]]) -> AuditEntry:
    """Return the entry without changes of hidden records, and of parts of any record of their area.

    ``secret`` holds the hidden ids by table. Entries of other areas may have changed complaints and cases
    too, such as the merger of two offices; an entry about one record is hidden as a whole or not at all.
    """
    own = _MAIN_TABLES.get(entry.area, "")
    if own and entry.record:
        return entry
    named = (*secret, *_PART_TABLES) if "power_case" in secret else tuple(secret)
    if own not in secret and not any(f'"table":"{table}"' in entry.diffs for table in named):
        return entry
    rows = json.loads(entry.diffs)
    kept = [row for row in rows if _is_told(row, own, secret)]
    return replace(entry, diffs=json.dumps(kept, ensure_ascii=False, separators=(",", ":")))


def _is_told(row: Mapping[str, Any], own: str, secret: Mapping[str, frozenset[int]]) -> bool:
    table = row["table"]
    if table in secret:
        return row["key"] not in secret[table]
    if own in secret:
        return False
    return not (table in _PART_TABLES and "power_case" in secret)


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
