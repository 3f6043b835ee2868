"""Parts of every import: fields, rows with the address of each cell, and the plan."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field, replace
from difflib import get_close_matches
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.base.fields import FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary

W = TypeVar("W", bound=Vocabulary)

MOST_SENTENCES = 20
"""Number of faulty cells that one message names; the plan contains all of them."""

_ENDLESS = -2
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")


class ImportFieldKind(Enum):
    """How the text of a field is read: codes and words in half width without blanks.

    KEPT and MOMENT are for old registers, which nobody can correct: their text is kept even if it is invalid.
    """

    TEXT = "text"
    NAME = "name"
    PHONE = "phone"
    CODE = "code"
    WORD = "word"
    DATE = "date"
    KEPT = "kept"
    MOMENT = "moment"


@dataclass(frozen=True)
class ImportField:
    """A field that a workbook may contain, and the headings that offices use for it.

    ``several``: if several columns have this field, their texts are joined; with ``prefixed``, each after its
    heading. ``is_key``: rows whose cells of this field are merged form one record. ``words``: a row that
    holds only one of these is a section title; the word applies to the rows below. ``takes_rest``: unknown
    columns are added to this field, each with its heading. ``stand_in``: headings of a column that is offered
    for the field where no column has its own headings.
    """

    name: str
    title: str = ""
    headings: tuple[str, ...] = ()
    required: bool = False
    kind: ImportFieldKind = ImportFieldKind.TEXT
    several: bool = False
    prefixed: bool = False
    is_key: bool = False
    words: tuple[str, ...] = ()
    takes_rest: bool = False
    stand_in: tuple[str, ...] = ()


def import_fields(tables: Iterable[FieldTable], *found: ImportField) -> tuple[ImportField, ...]:
    """Return the fields of an import; fields of records get the labels of their field tables as titles.

    Raises:
        TypeError: a field of a record has a title of its own, or another field has none.
    """
    labels = {rule.name: rule.label for table in tables for rule in table}
    return tuple(_titled(one, labels.get(one.name, "")) for one in found)


def _titled(one: ImportField, label: str) -> ImportField:
    if bool(label) == bool(one.title):
        raise TypeError(f"{one.name}: a field's title stands in its field table, any other in the import")
    return replace(one, title=label) if label else one


@dataclass(frozen=True)
class CellError:
    """A problem of one cell, with the address of the cell, such as ``C7``."""

    cell: str
    message: str


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row of a workbook: values and cell addresses by field name, and the cells that cannot be read.

    ``headings`` are the headings of the workbook, by field name.
    """

    values: Mapping[str, str]
    cells: Mapping[str, str]
    errors: tuple[CellError, ...] = ()
    headings: Mapping[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return the stripped text of a field, or an empty text if the workbook has no such column."""
        return self.values.get(name, "").strip()

    def cell(self, *names: str) -> str:
        """Return the cell address of the first of these fields that has a column, else of any field."""
        found = (self.cells[name] for name in names if name in self.cells)
        return next(found, next(iter(self.cells.values()), ""))


class RowFate(Vocabulary):
    """What an import would do with a row."""

    NEW = "new", "新增"
    CHANGED = "changed", "变更"
    UNCHANGED = "unchanged", "未变"
    FAULTY = "faulty", "有误"
    BOUND = "bound", "须按程序调整", "D3.2.b"


BLOCKED = (RowFate.FAULTY, RowFate.BOUND)
"""Fates of rows that block the whole import unless they are left out."""


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A change of a field: its cell, its label, and the text before and after."""

    cell: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row and its fate; ``record`` is the record to save, or None if nothing is saved.

    ``leans_on`` is the key of a new main item, whose id the record gets when both are saved.
    """

    fate: RowFate
    cell: str
    label: str
    record: Any = None
    leans_on: str = ""
    changes: tuple[ValueChange, ...] = ()
    problems: tuple[CellError, ...] = ()


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do with each row, in workbook order; ``notes`` are shown to the user.

    ``undated`` are the cells of rows whose day cannot be read, for which a person may choose a rule. ``unit``
    counts what is planned, where several rows of the workbook are one of it.
    """

    rows: tuple[PlannedRow, ...] = ()
    notes: tuple[str, ...] = ()
    undated: tuple[str, ...] = ()
    unit: str = "行"

    def of(self, *fates: RowFate) -> tuple[PlannedRow, ...]:
        """Return the rows with one of these fates."""
        return tuple(row for row in self.rows if row.fate in fates)

    def count(self, fate: RowFate) -> int:
        """Return the number of rows with this fate."""
        return sum(row.fate is fate for row in self.rows)

    def with_notes(self, notes: Iterable[str]) -> ImportPlan:
        """Return the plan with what the reading of the workbook has to tell after its own notes."""
        return replace(self, notes=(*self.notes, *notes))

    @property
    def blocked(self) -> tuple[PlannedRow, ...]:
        """Return the rows that block the import unless they are left out."""
        return self.of(*BLOCKED)

    @property
    def errors(self) -> tuple[CellError, ...]:
        """Return all cells that are faulty or that only the adjustment procedure may change."""
        return tuple(problem for row in self.rows for problem in row.problems)


def refuse_blocked(plan: ImportPlan, leave_out: bool) -> None:
    """Raise ``RuleError`` with the faulty cells if rows are blocked and ``leave_out`` is false."""
    if not plan.blocked or leave_out:
        return
    errors = plan.errors
    named = [Problem(f"{error.cell}：{error.message}") for error in errors[:MOST_SENTENCES]]
    if len(errors) > MOST_SENTENCES:
        named.append(Problem(f"另有{len(errors) - MOST_SENTENCES}处，请见检查结果"))
    raise RuleError.of(named)


def told(plan: ImportPlan, source: str, what: str) -> str:
    """Return the sentence of the audit trail about an import."""
    counts = f"新增{plan.count(RowFate.NEW)}项，变更{plan.count(RowFate.CHANGED)}项"
    left = f"，未导入{len(plan.blocked)}{plan.unit}" if plan.blocked else ""
    return f"从“{source}”导入{what}：{counts}{left}"


@lru_cache(maxsize=8192)
def normal(kind: ImportFieldKind, text: str) -> str:
    """Return the normalised text by which two values of a field are compared.

    Line ends are unified, and characters that a workbook cannot contain are removed. For all kinds but TEXT,
    characters are turned to half width and blanks are removed.
    """
    plain = _CONTROL.sub("", text).replace("\r\n", "\n").replace("\r", "\n").strip()
    if kind is ImportFieldKind.TEXT:
        return plain
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", plain))


def kept_text(kind: ImportFieldKind, text: str) -> str:
    """Return the text as a record stores it: codes and phone numbers in half width, names on one line."""
    if kind is ImportFieldKind.CODE:
        return normal(kind, text)
    plain = normal(ImportFieldKind.TEXT, text)
    if kind is ImportFieldKind.PHONE:
        return unicodedata.normalize("NFKC", plain)
    return re.sub(r"\s*\n\s*", "", plain) if kind is ImportFieldKind.NAME else plain


def same_text(kind: ImportFieldKind, one: str, other: str) -> bool:
    """Return whether two texts are equal in a field of this kind."""
    return one == other or normal(kind, one) == normal(kind, other)


def read_word(words: type[W], text: str, synonyms: Mapping[str, W], what: str) -> W | None:
    """Return the member of a vocabulary with this label, synonym or code, or None for an empty cell.

    Raises:
        RuleError: there is none; the sentence suggests the closest label and lists all of them.
    """
    plain = normal(ImportFieldKind.WORD, text)
    if not plain:
        return None
    found = _by_label(words).get(plain) or synonyms.get(plain)
    if found is not None:
        return found  # type: ignore[return-value]  # the cached function loses the type of the vocabulary
    labels = [word.label for word in words]
    near = get_close_matches(plain, labels, 1, 0.5)
    guess = f"是否应为“{near[0]}”？" if near else ""
    raise RuleError(f"“{text.strip()}”不是{what}。{guess}可用：{'、'.join(labels)}。")


@lru_cache(maxsize=16)
def _by_label(words: type[Vocabulary]) -> dict[str, Vocabulary]:
    plain = {normal(ImportFieldKind.WORD, word.label): word for word in words}
    return plain | {word.code: word for word in words}


class Chain:
    """Depth of records below their main items; ``parent`` returns the key of a record's main item, or empty.

    Each record is followed only once, even in long chains.
    """

    def __init__(self, parent: Callable[[str], str]) -> None:
        self._parent = parent
        self._depth: dict[str, int] = {"": -1}

    def depth(self, key: str) -> int | None:
        """Return 0 for a main item, 1 for an item below it and so on; None if the main items form a cycle."""
        way: dict[str, None] = {}
        while key not in self._depth and key not in way:
            way[key] = None
            key = self._parent(key)
        if key in way:
            self._depth.update(dict.fromkeys(way, _ENDLESS))
        else:
            depth = self._depth[key]
            for one in reversed(way):
                depth = depth if depth == _ENDLESS else depth + 1
                self._depth[one] = depth
            key = next(iter(way), key)
        depth = self._depth[next(iter(way), key)]
        return None if depth == _ENDLESS else depth


def cell_errors(problems: Iterable[Problem], row: ImportRow, fallback: str) -> Iterator[CellError]:
    """Yield the problems of a record at the cells of its row.

    If the field of a problem has no column, the cell of the field ``fallback`` is used.
    """
    for problem in problems:
        yield CellError(row.cell(problem.field, fallback), problem.sentence)
