"""How the printed or exported trail of one record reads (F0.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.ledgers.trail_words import field_lines
from saltdesk.services.house.record_trace import RecordTrace


@dataclass(frozen=True)
class TraceRow:
    """One entry in words; ``changes`` has a line per changed field, private values left out."""

    seq: int
    at: str
    who: str
    sentence: str
    reason: str
    changes: str
    hash: str


TRACE_COLUMNS = (
    Column("seq", "痕迹号", Kind.NUMBER, 8),
    Column("at", "时间", Kind.CODE, 19),
    Column("who", "经办人", width=20),
    Column("sentence", "事项", width=36),
    Column("changes", "变更内容", width=44),
    Column("reason", "理由或依据", width=24),
    Column("hash", "链上摘要", Kind.CODE, 66),
)
"""One row per entry, oldest first."""


def trace_rows(trace: RecordTrace) -> list[TraceRow]:
    """Return the rows of a trail."""
    return list(map(_row, trace.entries))


def _row(entry: AuditEntry) -> TraceRow:
    who = f"{entry.actor}（{entry.office}）" if entry.office else entry.actor
    changes = "\n".join(_once(line for change in entry.changes() for line in field_lines(change)))
    return TraceRow(entry.seq, entry.at, who, entry.sentence, entry.reason, changes, entry.hash)


def _once(lines: Iterable[str]) -> Iterator[str]:
    """Yield each line once: rows of one act often tell the same."""
    return iter(dict.fromkeys(lines))
