"""The audit trail as records: who did what, field by field, in a hash chain (F0.2)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from datetime import datetime, timedelta
from enum import Enum
from operator import attrgetter

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem

GENESIS = "0" * 64
"""The previous hash of the first entry."""

HASHED = ("seq", "at", "actor", "office", "act", "sentence", "area", "record", "reason", "diffs", "previous")
"""The stored columns that are hashed, in this order."""

HOUSEKEEPING = frozenset({"number_series", "schema_migration"})
"""Tables whose changes the trail holds for its own proof; readers see no records in them."""

FOREIGN_ACT = "database.foreign"
"""Act code of an entry for changes by another program; no member of staff performs it."""

_PIECE = 65_536

_ROW = '{"table":"'
"""How a row begins in the JSON of an entry."""

_CORRECTION = timedelta(minutes=5)
"""What a clock that is set by the network may go back."""


@dataclass(frozen=True)
class AuditEntry:
    """One entry as stored: texts exactly as in the table, names as they were when it was written.

    ``at`` is local time ``YYYY-MM-DD HH:MM:SS``; ``diffs`` is a JSON list of changed rows.
    """

    seq: int
    at: str
    actor: str
    office: str
    act: str
    sentence: str
    area: str
    record: int
    reason: str
    diffs: str
    previous: str
    hash: str = ""

    def computed_hash(self) -> str:
        """Return the SHA-256 of the stored values, which include the previous entry's hash."""
        digest, values = hashlib.sha256(), _hashed_of(self)
        if len(self.diffs) <= _PIECE:
            digest.update(_json(values))
            return digest.hexdigest()
        for place, value in enumerate(values):
            digest.update(b", " if place else b"[")
            for piece in _json_pieces(value):
                digest.update(piece)
        digest.update(b"]")
        return digest.hexdigest()

    def rows(self) -> Iterator[RowChange]:
        """Yield every changed row with its fields before and after, housekeeping included."""
        return (RowChange(**row) for row in json.loads(self.diffs))

    def rows_back(self) -> Iterator[str]:
        """Yield the JSON of what ``rows`` yields, the last row first, each cut out when it is wanted.

        So an import of any size takes the memory of a row. Raises as ``json.loads`` where the rows cannot be
        told apart; what one of them holds is not read.
        """
        if not self.diffs.startswith(f"[{_ROW}"):
            yield from map(json.dumps, reversed(json.loads(self.diffs)))
            return
        end = len(self.diffs.rstrip()) - 1
        while end > 0:
            # No text within a row holds these marks: its quotation marks are escaped.
            start = self.diffs.rfind(_ROW, 0, end)
            yield self.diffs[start:end]
            end = start - 1

    def changes(self) -> tuple[RowChange, ...]:
        """Return the changed rows of records with their fields before and after.

        Raises:
            EnvironmentProblem: damage made the stored text unreadable.
        """
        try:
            return tuple(row for row in self.rows() if row.table not in HOUSEKEEPING)
        except (ValueError, TypeError) as error:
            raise EnvironmentProblem(
                f"痕迹第{self.seq}条已损坏，读不出改动。", "请从最近的备份恢复：saltdesk restore 备份文件。"
            ) from error


_hashed_of = attrgetter(*HASHED)
_ENCODER = json.JSONEncoder(ensure_ascii=False)


def _json(value: object) -> bytes:
    return _ENCODER.encode(value).encode("utf-8", "surrogatepass")


def _json_pieces(value: object) -> Iterator[bytes]:
    """Yield a value as JSON, long texts in pieces, so that a large import is not copied in memory."""
    if not isinstance(value, str) or len(value) <= _PIECE:
        yield _json(value)
        return
    yield b'"'
    for start in range(0, len(value), _PIECE):
        yield _json(value[start : start + _PIECE])[1:-1]
    yield b'"'


@dataclass(frozen=True)
class RowChange:
    """A row that an act added, changed or deleted; ``fields`` maps columns to values before and after.

    ``seals`` are keyed digests of the private values that the row has after the act, by column; the values
    themselves never enter the trail. ``nonce`` is a random number in the first row of an entry: once it is
    taken out, nobody can test a guessed text against the hash of the entry.
    """

    table: str
    key: int
    action: str
    fields: dict[str, tuple[object, object]]
    seals: dict[str, str] = field(default_factory=dict)
    nonce: str = ""


class Fault(Enum):
    """What can be wrong with an entry of the chain."""

    MISSING = "missing"
    UNLINKED = "unlinked"
    ALTERED = "altered"


@dataclass(frozen=True)
class ChainFault:
    """A fault found at entry ``seq``, where entry ``expected`` should stand."""

    fault: Fault
    expected: int
    seq: int

    def __str__(self) -> str:
        """Return the fault as a sentence."""
        if self.fault is Fault.MISSING:
            return f"痕迹第{self.expected}条缺失，其后是第{self.seq}条。"
        what = "与前一条不相接" if self.fault is Fault.UNLINKED else "的内容被改动"
        return f"痕迹第{self.seq}条{what}。"


def chain_problems(
    entries: Iterable[AuditEntry],
    after: int = 0,
    previous: str = GENESIS,
    restated: Mapping[int, str] | None = None,
) -> Iterator[str]:
    """Yield one sentence per faulty entry of the chain, as ``chain_faults`` finds them."""
    return map(str, chain_faults(entries, after, previous, restated))


def chain_faults(
    entries: Iterable[AuditEntry],
    after: int = 0,
    previous: str = GENESIS,
    restated: Mapping[int, str] | None = None,
) -> Iterator[ChainFault]:
    """Yield the faults of the chain, in order; nothing if the chain is intact.

    ``entries`` begin behind entry number ``after``, whose hash is ``previous``. ``restated`` are the hashes
    of entries out of which personal data were taken: the chain keeps the hash they had before.
    """
    expected = after + 1
    for entry in entries:
        if entry.seq != expected:
            yield ChainFault(Fault.MISSING, expected, entry.seq)
        if entry.previous != previous:
            yield ChainFault(Fault.UNLINKED, expected, entry.seq)
        found = entry.computed_hash()
        if found not in (entry.hash, (restated or {}).get(entry.seq)):
            yield ChainFault(Fault.ALTERED, expected, entry.seq)
        previous, expected = entry.hash, entry.seq + 1


def clock_notes(moments: Iterable[tuple[int, str]]) -> Iterator[str]:
    """Yield one sentence for each entry before which the clock went back by more than a correction.

    ``moments`` are the numbers and times of the entries, oldest first.
    """
    before = ""
    for seq, at in moments:
        if _is_set_back(before, at):
            yield f"痕迹第{seq}条的时间{at}早于前一条的{before}：电脑的时钟被调回过。"
        before = at


def _is_set_back(before: str, after: str) -> bool:
    """Return whether a moment lies before the one before it; texts that are no moments are told elsewhere."""
    try:
        return datetime.fromisoformat(before) - datetime.fromisoformat(after) > _CORRECTION
    except ValueError:
        return False
