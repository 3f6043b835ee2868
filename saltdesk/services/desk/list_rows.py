"""Reads the rows of a workbook as the values of one list: which rows belong together, and what they say."""

from __future__ import annotations

import operator
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import field, replace
from datetime import date
from itertools import takewhile
from typing import Any, Generic, TypeVar

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.lists.comparing import value_text
from saltdesk.services.desk.importing import CellError, ImportField, ImportFieldKind, ImportRow, normal
from saltdesk.services.desk.list_import import ListImport, Parts, Reader

R = TypeVar("R")

_NO_DAY = ("无", "/", "-", "—", "——", "长期", "长期有效")
"""What registers write where no day is set."""


@dataclass(slots=True)
class ReadRows(Generic[R]):
    """The rows of one record: its values by field, and what could not be read."""

    rows: list[ImportRow]
    values: dict[str, Any] = field(default_factory=dict)
    errors: list[CellError] = field(default_factory=list)

    def row_of(self, wanted: ListImport[R]) -> ImportRow:
        """Return the first row, which also gives the cells of values made of parts."""
        row = self.rows[0]
        if wanted.parts is None:
            return row
        first = next((row.cells[name] for name in wanted.parts.names if name in row.cells), "")
        made = dict.fromkeys(self.values.keys() - set(row.cells), first)
        return ImportRow(row.values, {**row.cells, **made}, row.errors, row.headings)


class RowReader(Generic[R]):
    """Reads rows for one list; the records that cells may name are loaded once."""

    def __init__(self, wanted: ListImport[R]) -> None:
        self.wanted = wanted
        self.by_name = {one.name: one for one in wanted.fields}
        self._known = {name: load() for name, load in wanted.references.items()}
        self._readers: dict[str, Reader] = {name: known.find for name, known in self._known.items()}
        self._readers |= wanted.readers

    def groups(self, rows: Iterable[ImportRow]) -> Iterable[list[ImportRow]]:
        """Return the rows of each record.

        A list of parts names its record often only at the first part: what a key lacks on the left is that of
        the row above.
        """
        if self.wanted.parts is None:
            return ([row] for row in rows)
        names = (*self.wanted.key, *self.wanted.parts.also)
        groups: dict[Hashable, list[ImportRow]] = {}
        called: dict[tuple[str, ...], Hashable] = {}
        texts: tuple[str, ...] = ()
        for row in rows:
            own = tuple(row.text(name) for name in names)
            lacking = len(list(takewhile(operator.not_, own)))
            texts = (*texts[:lacking], *own[len(texts[:lacking]) :])
            if texts not in called:
                called[texts] = tuple(map(self._meaning, names, texts))
            named = {name: text for name, text in zip(names, texts, strict=True) if name in row.values}
            groups.setdefault(called[texts], []).append(replace(row, values={**row.values, **named}))
        return groups.values()

    def _meaning(self, name: str, text: str) -> Hashable:
        """Return what a text of a key field means: the record it names, or the text itself."""
        try:
            return self._known[name].find(text) if name in self._known and text else self._plain(name, text)
        except RuleError:
            return self._plain(name, text)

    def _plain(self, name: str, text: str) -> str:
        return normal(self.by_name[name].kind, text)

    def read(self, rows: list[ImportRow]) -> ReadRows[R]:
        """Return the values of the rows of one record."""
        one: ReadRows[R] = ReadRows(rows, errors=[error for row in rows for error in row.errors])
        parts = self.wanted.parts
        if parts is None:
            one.values = self._values(rows[0], rows[0].values, one.errors)
            return one
        one.errors += self._contradictions(rows, parts)
        names = [name for name in rows[0].values if name not in parts.names]
        one.values = self._values(_first_told(rows), names, one.errors)
        one.values |= parts.build([self._part(row, parts, one.errors) for row in rows])
        return one

    def _contradictions(self, rows: list[ImportRow], parts: Parts) -> Iterator[CellError]:
        """Yield the cells in which later rows of a record say something else about it than earlier ones."""
        told: dict[str, tuple[str, str]] = {}
        for row in rows:
            for name, cell in row.cells.items():
                text = self._plain(name, row.text(name))
                if not text or name in self.wanted.key or name in parts.names:
                    continue
                first, before = told.setdefault(name, (cell, text))
                if text != before:
                    yield CellError(cell, f"与{first}说的是同一项，内容却不一致。请核对。")

    def _part(self, row: ImportRow, parts: Parts, errors: list[CellError]) -> dict[str, Any]:
        if not any(row.text(name) for name in parts.names):
            errors.append(CellError(row.cell(*parts.names), f"请填写{parts.word}。"))
        return self._values(row, [name for name in parts.names if name in row.values], errors)

    def _values(self, row: ImportRow, names: Iterable[str], errors: list[CellError]) -> dict[str, Any]:
        """Return the values of fields; a cell that cannot be read is told and gives none."""
        values: dict[str, Any] = {}
        faulty = {error.cell for error in row.errors}
        for name in names:
            text, cell = row.text(name), row.cell(name)
            if cell in faulty:
                continue
            try:
                value = self._value(self.by_name[name], text)
            except RuleError as error:
                errors.append(CellError(cell, error.sentence))
                continue
            if value is not None or self._may_be_none(name):
                values[name] = value
        return values

    def _may_be_none(self, name: str) -> bool:
        return name not in self._readers and self.by_name[name].kind is ImportFieldKind.DATE

    def _value(self, one: ImportField, text: str) -> object:
        if one.name in self._readers:
            return self._readers[one.name](text) if text else None
        if one.kind is ImportFieldKind.DATE:
            return _day(text)
        return normal(ImportFieldKind.TEXT, text)

    def shown(self, name: str, value: Any) -> str:
        """Return a value as people read it, with names in place of ids."""
        known = self._known.get(name)
        if known is None:
            return value_text(value)
        keys = value if isinstance(value, tuple) else (value,)
        return "\n".join(known.name(key) for key in keys if key)


def _first_told(rows: list[ImportRow]) -> ImportRow:
    """Return the first row, with what only later rows tell of the record."""
    values = dict(rows[0].values)
    for row in rows[1:]:
        values |= {name: text for name, text in row.values.items() if text and not values.get(name)}
    return replace(rows[0], values=values)


def _day(text: str) -> date | None:
    if not text or text in _NO_DAY:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise RuleError(f"“{text}”不是日期，请写成 2026-11-23。") from error
