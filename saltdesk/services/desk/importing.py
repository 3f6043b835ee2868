"""What an import of any ledger is made of: fields, rows with the address of each cell, and the plan."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar

from saltdesk.domain.base.errors import Problem, RuleError
from saltdesk.domain.base.fields import FieldTable
from saltdesk.domain.base.vocabulary import Vocabulary

W = TypeVar("W", bound=Vocabulary)

MOST_SENTENCES = 20
"""Faulty cells named in one message; all of them are in the plan."""

_ENDLESS = -2
_CONTROL = re.compile(r"_x000D_|[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")


class ImportFieldKind(Enum):
    """How the text of a field is read: codes and words in half width without blanks.

    KEPT and MOMENT are of old registers, which nobody can mend: what was written is kept, right or wrong.
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
    """One thing a workbook may hold, and the headings under which offices keep it.

    ``several``: columns that share the field are joined, ``prefixed`` each with its heading. ``is_key``: rows
    whose cells of this field are merged are one record. ``words``: a row with nothing but one of them is the
    title of a section and holds for the rows beneath. ``takes_rest``: columns nobody knows go here, each with
    its heading.
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


def import_fields(tables: Iterable[FieldTable], *found: ImportField) -> tuple[ImportField, ...]:
    """Return the fields of an import, those of records with the labels of their field tables as titles.

    Raises:
        TypeError: a field of a record has a title of its own, or another has none.
    """
    labels = {rule.name: rule.label for table in tables for rule in table}
    return tuple(_titled(one, labels.get(one.name, "")) for one in found)


def _titled(one: ImportField, label: str) -> ImportField:
    if bool(label) == bool(one.title):
        raise TypeError(f"{one.name}: a field's title stands in its field table, any other in the import")
    return replace(one, title=label) if label else one


@dataclass(frozen=True)
class CellError:
    """What is wrong with one cell, by its address such as ``C7``."""

    cell: str
    message: str


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One row of a workbook: values by field name, the cell each came from, and what was unreadable.

    ``headings`` are those of the workbook by field name.
    """

    values: Mapping[str, str]
    cells: Mapping[str, str]
    errors: tuple[CellError, ...] = ()
    headings: Mapping[str, str] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The value of a field without blanks around it; empty when the workbook has no such column."""
        return self.values.get(name, "").strip()

    def cell(self, *names: str) -> str:
        """The address of the first of these fields that has a column."""
        found = (self.cells[name] for name in names if name in self.cells)
        return next(found, next(iter(self.cells.values()), ""))


class RowFate(Vocabulary):
    """What would become of a row."""

    NEW = "new", "新增"
    CHANGED = "changed", "变更"
    UNCHANGED = "unchanged", "未变"
    FAULTY = "faulty", "有误"
    BOUND = "bound", "须按程序调整", "D3.2.b"


BLOCKED = (RowFate.FAULTY, RowFate.BOUND)
"""Fates that keep the whole from being imported unless the rows are left out."""


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A field that would change: its cell, its label, and the text before and after."""

    cell: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row and its fate; ``record`` is what would be saved, None where nothing would be.

    ``leans_on`` names the new main item whose id the record gets when both are saved.
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
    """What an import would do, row by row in the order of the workbook; ``notes`` tell what else to know."""

    rows: tuple[PlannedRow, ...] = ()
    notes: tuple[str, ...] = ()

    def of(self, *fates: RowFate) -> tuple[PlannedRow, ...]:
        """The rows with one of these fates."""
        return tuple(row for row in self.rows if row.fate in fates)

    def count(self, fate: RowFate) -> int:
        """How many rows have this fate."""
        return sum(row.fate is fate for row in self.rows)

    @property
    def blocked(self) -> tuple[PlannedRow, ...]:
        """The rows that keep the whole from being imported unless they are left out."""
        return self.of(*BLOCKED)

    @property
    def errors(self) -> tuple[CellError, ...]:
        """Every cell that is wrong or bound to the procedure."""
        return tuple(problem for row in self.rows for problem in row.problems)


def refuse_blocked(plan: ImportPlan, leave_out: bool) -> None:
    """Raise ``RuleError`` naming the cells when rows are blocked and may not be left out."""
    if not plan.blocked or leave_out:
        return
    errors = plan.errors
    named = [Problem(f"{error.cell}：{error.message}") for error in errors[:MOST_SENTENCES]]
    if len(errors) > MOST_SENTENCES:
        named.append(Problem(f"另有{len(errors) - MOST_SENTENCES}处，请见检查结果"))
    raise RuleError.of(named)


def told(plan: ImportPlan, source: str, what: str) -> str:
    """The sentence of the trail about an import."""
    counts = f"新增{plan.count(RowFate.NEW)}项，变更{plan.count(RowFate.CHANGED)}项"
    left = f"，未导入{len(plan.blocked)}行" if plan.blocked else ""
    return f"从“{source}”导入{what}：{counts}{left}"


@lru_cache(maxsize=8192)
def normal(kind: ImportFieldKind, text: str) -> str:
    """The text by which two values of a field are compared.

    Line ends and characters a workbook cannot hold do not count; for codes, words and names neither do the
    width of characters and blanks.
    """
    plain = _CONTROL.sub("", text).replace("\r\n", "\n").replace("\r", "\n").strip()
    if kind is ImportFieldKind.TEXT:
        return plain
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", plain))


def kept_text(kind: ImportFieldKind, text: str) -> str:
    """The text as a record keeps it: codes and phone numbers in half width, names on one line."""
    if kind is ImportFieldKind.CODE:
        return normal(kind, text)
    plain = normal(ImportFieldKind.TEXT, text)
    if kind is ImportFieldKind.PHONE:
        return unicodedata.normalize("NFKC", plain)
    return re.sub(r"\s*\n\s*", "", plain) if kind is ImportFieldKind.NAME else plain


def same_text(kind: ImportFieldKind, one: str, other: str) -> bool:
    """Whether two texts say the same in a field of this kind."""
    return one == other or normal(kind, one) == normal(kind, other)


def read_word(words: type[W], text: str, synonyms: Mapping[str, W], what: str) -> W | None:
    """The word a cell means, None for an empty cell; RuleError names the nearest when there is none."""
    plain = normal(ImportFieldKind.WORD, text)
    if not plain:
        return None
    found = _by_label(words).get(plain) or synonyms.get(plain)
    if found is not None:
        return found  # type: ignore[return-value]  # the cache forgets which vocabulary it was asked for
    labels = [word.label for word in words]
    near = get_close_matches(plain, labels, 1, 0.5)
    guess = f"是否应为“{near[0]}”？" if near else ""
    raise RuleError(f"“{text.strip()}”不是{what}。{guess}可用：{'、'.join(labels)}。")


@lru_cache(maxsize=16)
def _by_label(words: type[Vocabulary]) -> dict[str, Vocabulary]:
    plain = {normal(ImportFieldKind.WORD, word.label): word for word in words}
    return plain | {word.code: word for word in words}


class Chain:
    """How deep each record lies under its main items; each is followed once, however long the chain."""

    def __init__(self, parent: Callable[[str], str]) -> None:
        self._parent = parent
        self._depth: dict[str, int] = {"": -1}

    def depth(self, key: str) -> int | None:
        """0 for a main item, None when following the main items of ``key`` never ends."""
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
    """Problems of a record told at the cells of its row; a field without a column at that of ``fallback``."""
    for problem in problems:
        yield CellError(row.cell(problem.field, fallback), problem.sentence)
