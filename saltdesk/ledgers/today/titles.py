"""What a record is called outside its ledger: its number and a few words, without a complainant's name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.ledgers.base.columns import as_text, read_rows
from saltdesk.ledgers.registry import ledger
from saltdesk.services.access import lookup
from saltdesk.services.desk.desk import Desk


@dataclass(frozen=True)
class Title:
    """Number and words of a record; either may be empty."""

    number: str = ""
    words: str = ""

    @property
    def text(self) -> str:
        """Return both as one text."""
        return "　".join(filter(None, (self.number, self.words)))


_NUMBERS: Final[Mapping[Area, str]] = {
    Area.POWERS: "code",
    Area.DUTIES: "",
    Area.FEES: "code",
    Area.OFFICERS: "certificate_number",
    Area.LAWS: "document_number",
    Area.VERSIONS: "",
    Area.STANDARDS: "",
}
"""The column with the number of a record where it is not ``number``; empty where the number says little."""

_WORDS: Final[Mapping[Area, tuple[str, ...]]] = {
    Area.POWERS: ("name",),
    Area.DUTIES: ("content",),
    Area.VERSIONS: ("title",),
    Area.STANDARDS: ("conduct",),
    Area.COMMITMENTS: ("power",),
    Area.FEES: ("name",),
    Area.BODIES: ("name",),
    Area.ENTRUSTMENTS: ("trustee",),
    Area.OFFICERS: ("name",),
    Area.PUBLICATIONS: ("title",),
    Area.LAWS: ("title",),
    Area.INTERPRETATIONS: ("question",),
    Area.EVENTS: ("title",),
    Area.ADJUSTMENTS: ("title",),
    Area.COMPLAINTS: ("matter_told",),
    Area.CASES: ("item_name",),
    Area.GUIDANCE: ("matter",),
    Area.PLANS: ("title",),
    Area.INSPECTIONS: ("kind", "office"),
    Area.FINDINGS: ("problem",),
    Area.ROUNDS: ("note",),
    Area.DRAWS: ("matter",),
    Area.KNOWLEDGE: ("office",),
    Area.MEASURES: ("power",),
    Area.CLEARANCES: ("name",),
    Area.ACCOUNTABILITY: ("source", "source_text"),
    Area.NOTICES: ("title", "addressee"),
}
"""The columns whose texts say what a record is about; the complainant is masked in them."""


def titles(desk: Desk, area: Area, keys: Iterable[int]) -> dict[int, Title]:
    """Return the titles of records by id; a record that is gone or hidden from the person has none."""
    return titles_among(desk, area, readable_records(desk, area, keys))


def readable_records(desk: Desk, area: Area, keys: Iterable[int]) -> list[Any]:
    """Return the records with these ids that have titles and are not hidden from the person."""
    wanted = [key for key in dict.fromkeys(keys) if key]
    return lookup.load(area, wanted, desk) if wanted and area in _WORDS else []


def titles_among(desk: Desk, area: Area, records: Sequence[Any]) -> dict[int, Title]:
    """Return the titles of records by id."""
    if not records:
        return {}
    by_name = {column.name: column for column in ledger(area.code).columns}
    number = _NUMBERS.get(area, "number")
    names = [name for name in (number, *_WORDS[area]) if name in by_name]
    found = {}
    for record, row in zip(records, read_rows(desk, [by_name[name] for name in names], records), strict=True):
        texts = dict(zip(names, map(as_text, row), strict=True))
        words = " ".join(filter(None, (_line(texts.get(name, "")) for name in _WORDS[area])))
        found[record.id] = Title(texts.get(number, ""), words)
    return found


def _line(text: str) -> str:
    return " ".join(text.split())


def titles_of(desk: Desk, records: Sequence[tuple[Area, int]]) -> tuple[tuple[Area, int, Title], ...]:
    """Return records of any areas with their titles, in their order; what is gone or hidden drops out."""
    keys: dict[Area, list[int]] = {}
    for area, key in records:
        keys.setdefault(area, []).append(key)
    found = {area: titles(desk, area, wanted) for area, wanted in keys.items()}
    return tuple((area, key, found[area][key]) for area, key in records if key in found[area])
