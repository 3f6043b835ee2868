"""The whole trail of one record, to be printed or exported with the head of the chain (F0.2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import Desk, perform_as
from saltdesk.services.house import trail
from saltdesk.storage.registry import finder_of
from saltdesk.storage.trail.audit import Note


@dataclass(frozen=True)
class RecordTrace:
    """The entries about one record, oldest first; ``head`` is number and hash of the newest of the chain."""

    area: Area
    record: int
    number: str
    entries: tuple[AuditEntry, ...]
    head: tuple[int, str]

    @property
    def title(self) -> str:
        """Return what the printed trail is called."""
        return f"{self.area.label}办理痕迹"

    @property
    def check(self) -> str:
        """Return the check code, as ``saltdesk verify --since`` takes it: number and hash of the head."""
        seq, digest = self.head
        return f"{seq}:{digest}"


def trace_of(desk: Desk, area: Area, record: int) -> RecordTrace:
    """Return the trail of a record.

    Raises:
        NotAllowed: the record is hidden from the person at the desk.
        RuleError: there is no such record.
    """
    found = lookup.get(area, record, desk)
    entries = trail.timeline(area, record, desk)
    return RecordTrace(area, record, number_of(area, found), tuple(entries), trail.head())


def number_of(area: Area, record: object) -> str:
    """Return what people call a record by: its number or code, its name or title, or its id."""
    finder = finder_of(area)
    names = (finder.number, "number", "name", "title", "id")
    return next((str(text) for name in names if name and (text := getattr(record, name, ""))), "")


def find_record(desk: Desk, area: Area, number: str) -> int:
    """Return the id of the record that people call by ``number``.

    Raises:
        RuleError: no record that the person at the desk may see has it, or several do.
    """
    wanted = number.strip()
    among = lookup.load(area, lookup.find(desk, area, Query(text=wanted)), desk) if wanted else []
    found = [record.id for record in among if number_of(area, record) == wanted]
    if len(found) != 1:
        what = "有几条" if found else "没有"
        raise RuleError(f"{area.label}中{what}“{wanted}”，请核对编号。")
    key: int = found[0]
    return key


def record_taken(
    desk: Desk, trace: RecordTrace, how: str, sha256: str, finish: Callable[[], None] | None = None
) -> None:
    """Record in the trail of the record that its trail was printed or exported.

    ``how`` says what was made, such as 打印痕迹3页; ``finish`` gives a written file its name in the same act.
    """

    def body(note: Note) -> None:
        if finish:
            finish()
        note.record, note.sentence = trace.record, f"{how}（{trace.number}，{len(trace.entries)}条）"
        note.reason = f"SHA-256 {sha256}"

    # An entry about a guarded record belongs to its area, where others do not read it.
    perform_as(desk, replace(ACT_BY_CODE["trail.take"], area=trace.area), body)
