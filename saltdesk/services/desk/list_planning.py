"""What importing rows into a list would do: new, changed, the same, or faulty with the cell."""

from __future__ import annotations

import operator
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import takewhile, zip_longest
from typing import Any, Generic, TypeVar

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.fields import fields_of
from saltdesk.domain.base.records import to_plain, with_values
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.comparing import value_text
from saltdesk.services.desk.importing import (
    CellError,
    ImportField,
    ImportFieldKind,
    ImportPlan,
    ImportRow,
    PlannedRow,
    RowFate,
    ValueChange,
    cell_errors,
    kept_text,
    normal,
    same_text,
)
from saltdesk.services.desk.list_import import ListImport, Parts, Reader

R = TypeVar("R")

_NO_DAY = ("无", "/", "-", "—", "——", "长期", "长期有效")
"""What registers write where no day is set."""

_OF_TEXT = (ImportFieldKind.TEXT, ImportFieldKind.NAME, ImportFieldKind.CODE, ImportFieldKind.PHONE)


def plan_list_import(wanted: ListImport[R], rows: Iterable[ImportRow]) -> ImportPlan:
    """Return what importing ``rows`` into a list would do; nothing is saved."""
    return _Planner(wanted).plan(rows)


@dataclass(slots=True)
class _Read(Generic[R]):
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


class _Planner(Generic[R]):
    def __init__(self, wanted: ListImport[R]) -> None:
        self.wanted = wanted
        self.by_name = {one.name: one for one in wanted.fields}
        self.known = {name: load() for name, load in wanted.references.items()}
        self.readers: dict[str, Reader] = {name: known.find for name, known in self.known.items()}
        self.readers |= wanted.readers
        self.check = wanted.rules()
        self.table = fields_of(type(wanted.blank))
        self.waiting: dict[Hashable, list[R]] = defaultdict(list)
        for record in wanted.records.all():
            self.waiting[wanted.key_of(record)].append(record)
        self.seen: dict[Hashable, str] = {}

    def plan(self, rows: Iterable[ImportRow]) -> ImportPlan:
        parts, count = self.wanted.parts, 0
        planned = []
        for group in self._groups(rows):
            count += len(group)
            planned.append(self._planned(self._read(group)))
        notes = (f"{count}行{parts.word}，属于{len(planned)}{parts.of}。",) if parts and planned else ()
        return ImportPlan(tuple(planned), notes, unit="项" if parts else "行")

    def _groups(self, rows: Iterable[ImportRow]) -> Iterable[list[ImportRow]]:
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
            return self.known[name].find(text) if name in self.known and text else self._plain(name, text)
        except RuleError:
            return self._plain(name, text)

    def _plain(self, name: str, text: str) -> str:
        return normal(self.by_name[name].kind, text)

    def _read(self, rows: list[ImportRow]) -> _Read[R]:
        one: _Read[R] = _Read(rows, errors=[error for row in rows for error in row.errors])
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
        return name not in self.readers and self.by_name[name].kind is ImportFieldKind.DATE

    def _value(self, one: ImportField, text: str) -> object:
        if one.name in self.readers:
            return self.readers[one.name](text) if text else None
        if one.kind is ImportFieldKind.DATE:
            return _day(text)
        return normal(ImportFieldKind.TEXT, text)

    def _record(self, base: R, values: Mapping[str, Any]) -> R:
        """Return the record with these values; texts that mean the same keep the way they are written."""
        changed = {name: value for name, value in values.items() if not self._is_same(base, name, value)}
        kept = {name: self._kept(name, value) for name, value in changed.items()}
        return self.wanted.tidy(with_values(base, kept)) if kept else base

    def _is_same(self, base: R, name: str, value: object) -> bool:
        before = getattr(base, name)
        if isinstance(value, str) and isinstance(before, str):
            return same_text(self._kind(name), value, before)
        if isinstance(value, tuple) and self.wanted.parts:
            return before == value or _plain_parts(before) == _plain_parts(value)
        return bool(before == value)

    def _kept(self, name: str, value: object) -> object:
        return kept_text(self._kind(name), value) if isinstance(value, str) else value

    def _kind(self, name: str) -> ImportFieldKind:
        one = self.by_name.get(name)
        return one.kind if one and one.kind in _OF_TEXT else ImportFieldKind.TEXT

    def _planned(self, one: _Read[R]) -> PlannedRow:
        wanted, row = self.wanted, one.row_of(self.wanted)
        asked = self._record(wanted.blank, one.values)
        key = wanted.key_of(asked)
        before = self._take(key, one.values)
        after = self._record(before, one.values) if before is not None else asked
        cell, label = row.cell(*wanted.key), self._label(after)
        changes = tuple(self._changes(row, one, before, after)) if before is not None else ()
        is_same = before is not None and not one.errors and after == before
        problems = () if is_same else (*one.errors, *self._faults(row, one, before, after))
        if not problems:
            first = self.seen.setdefault(wanted.identity_of(after), cell)
            is_twice = before is None and first != cell
            problems = (CellError(cell, f"与{first}重复。请删除其中一行。"),) if is_twice else ()
        if problems:
            return PlannedRow(RowFate.FAULTY, cell, label, changes=changes, problems=problems)
        if is_same:
            return PlannedRow(RowFate.UNCHANGED, cell, label)
        if before is None:
            return PlannedRow(RowFate.NEW, cell, label, after)
        sentence = wanted.bound(before, after)
        if sentence:
            bound = CellError(changes[0].cell if changes else cell, sentence)
            return PlannedRow(RowFate.BOUND, cell, label, changes=changes, problems=(bound,))
        return PlannedRow(RowFate.CHANGED, cell, label, after, changes=changes)

    def _take(self, key: Hashable, values: Mapping[str, Any]) -> R | None:
        """Return the present record that a row means; among several, one that the row does not change."""
        waiting = self.waiting.get(key, [])
        same = (record for record in waiting if self._record(record, values) == record)
        meant = (record for record in waiting if self.wanted.chosen(record, values))
        found = next(same, None) or next(meant, None)
        if found is not None:
            waiting.remove(found)
        return found

    def _faults(self, row: ImportRow, one: _Read[R], before: R | None, after: R) -> Iterator[CellError]:
        told = {error.cell for error in one.errors}
        found = self.wanted.problems(self.check, after, before)
        missing = self._missing_words(row, one) if before is None else ()
        for error in (*cell_errors(found, row, self.wanted.key[0]), *missing):
            if error.cell not in told:
                yield error

    def _missing_words(self, row: ImportRow, one: _Read[R]) -> Iterator[CellError]:
        """Yield a fault for each word that a new record needs, because none may be chosen for the office."""
        for name, read in self.by_name.items():
            is_word = isinstance(getattr(self.wanted.blank, name, None), Vocabulary)
            if is_word and read.required and name not in one.values:
                yield CellError(row.cell(name), f"请填写{read.title}。")

    def _changes(self, row: ImportRow, one: _Read[R], before: R, after: R) -> Iterator[ValueChange]:
        for rule in self.table:
            old, new = getattr(before, rule.name), getattr(after, rule.name)
            if rule.name not in one.values or old == new:
                continue
            texts = [self._shown(rule.name, value) for value in (old, new)]
            if self.wanted.parts and len(new) == len(one.rows):
                yield from self._part_changes(one.rows, self.wanted.parts, rule.label, texts)
            else:
                yield ValueChange(row.cell(rule.name, *self.wanted.key), rule.label, *texts)

    def _part_changes(
        self, rows: list[ImportRow], parts: Parts, label: str, texts: list[str]
    ) -> Iterator[ValueChange]:
        """Yield the parts that differ, each at its own row; further present parts at the last row."""
        before, after = (text.split("\n") if text else [] for text in texts)
        if len(after) != len(rows):  # a part of several lines
            yield ValueChange(rows[0].cell(*parts.names), label, *texts)
            return
        for place, (old, new) in enumerate(zip_longest(before, after, fillvalue="")):
            if old != new:
                yield ValueChange(rows[min(place, len(rows) - 1)].cell(*parts.names), label, old, new)

    def _label(self, record: R) -> str:
        texts = (self._shown(name, getattr(record, name)) for name in self.wanted.label)
        return " ".join(filter(None, texts))

    def _shown(self, name: str, value: Any) -> str:
        known = self.known.get(name)
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


def _plain_parts(value: object) -> object:
    """Return parts as plain values whose texts are normalised, as a workbook can hold them."""
    if isinstance(value, (tuple, list)):
        return [_plain_parts(part) for part in value]
    plain = to_plain(value)
    if isinstance(plain, dict):
        return {name: _plain_parts(part) for name, part in plain.items()}
    return normal(ImportFieldKind.TEXT, plain) if isinstance(plain, str) else plain
