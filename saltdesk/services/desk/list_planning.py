"""What importing rows into a list would do: new, changed, the same, or faulty with the cell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any, Generic, TypeVar

from saltdesk.domain.base.fields import fields_of
from saltdesk.domain.base.records import to_plain, with_values
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.services.desk.importing import (
    CellError,
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
from saltdesk.services.desk.list_import import ListImport, Parts
from saltdesk.services.desk.list_rows import ReadRows, RowReader

R = TypeVar("R")

_OF_TEXT = (ImportFieldKind.TEXT, ImportFieldKind.NAME, ImportFieldKind.CODE, ImportFieldKind.PHONE)


def plan_list_import(wanted: ListImport[R], rows: Iterable[ImportRow]) -> ImportPlan:
    """Return what importing ``rows`` into a list would do; nothing is saved."""
    return _Planner(wanted).plan(rows)


class _Planner(Generic[R]):
    def __init__(self, wanted: ListImport[R]) -> None:
        self.wanted = wanted
        self.reader = RowReader(wanted)
        self.check = wanted.rules()
        self.table = fields_of(type(wanted.blank))
        self.waiting: dict[Hashable, list[R]] = defaultdict(list)
        for record in wanted.records.all():
            self.waiting[wanted.key_of(record)].append(record)
        self.seen: dict[Hashable, str] = {}

    def plan(self, rows: Iterable[ImportRow]) -> ImportPlan:
        parts, count = self.wanted.parts, 0
        planned = []
        for group in self.reader.groups(rows):
            count += len(group)
            planned.append(self._planned(self.reader.read(group)))
        notes = (f"{count}行{parts.word}，属于{len(planned)}{parts.of}。",) if parts and planned else ()
        return ImportPlan(tuple(planned), notes, unit="项" if parts else "行")

    def _record(self, base: R, one: ReadRows[R]) -> R:
        """Return the record with the values read; texts that mean the same keep the way they are written."""
        values = self._with_kept_parts(base, one)
        changed = {name: value for name, value in values.items() if not self._is_same(base, name, value)}
        kept = {name: self._kept(name, value) for name, value in changed.items()}
        return self.wanted.tidy(with_values(base, kept)) if kept else base

    def _with_kept_parts(self, base: R, one: ReadRows[R]) -> Mapping[str, Any]:
        """Return the values read; parts keep what the workbook has no column for."""
        parts = self.wanted.parts
        lacking = [group for group in parts.keeps if group[0] not in one.rows[0].cells] if parts else []
        if parts is None or not lacking:
            return one.values
        names = [name for group in lacking for name in group]
        return {
            name: _kept_parts(getattr(base, name), value, names, parts.names[0])
            if isinstance(value, tuple)
            else value
            for name, value in one.values.items()
        }

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
        one = self.reader.by_name.get(name)
        return one.kind if one and one.kind in _OF_TEXT else ImportFieldKind.TEXT

    def _planned(self, one: ReadRows[R]) -> PlannedRow:
        wanted, row = self.wanted, one.row_of(self.wanted)
        asked = self._record(wanted.blank, one)
        key = wanted.key_of(asked)
        before = self._take(key, one)
        after = self._record(before, one) if before is not None else asked
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

    def _take(self, key: Hashable, one: ReadRows[R]) -> R | None:
        """Return the present record that a row means; among several, one that the row does not change."""
        waiting = self.waiting.get(key, [])
        same = (record for record in waiting if self._record(record, one) == record)
        meant = (record for record in waiting if self.wanted.chosen(record, one.values))
        found = next(same, None) or next(meant, None)
        if found is not None:
            waiting.remove(found)
        return found

    def _faults(self, row: ImportRow, one: ReadRows[R], before: R | None, after: R) -> Iterator[CellError]:
        told = {error.cell for error in one.errors}
        found = self.wanted.problems(self.check, after, before)
        missing = self._missing_words(row, one) if before is None else ()
        for error in (*cell_errors(found, row, self.wanted.key[0]), *missing):
            if error.cell not in told:
                yield error

    def _missing_words(self, row: ImportRow, one: ReadRows[R]) -> Iterator[CellError]:
        """Yield a fault for each word that a new record needs, because none may be chosen for the office."""
        for name, read in self.reader.by_name.items():
            is_word = isinstance(getattr(self.wanted.blank, name, None), Vocabulary)
            if is_word and read.required and name not in one.values:
                yield CellError(row.cell(name), f"请填写{read.title}。")

    def _changes(self, row: ImportRow, one: ReadRows[R], before: R, after: R) -> Iterator[ValueChange]:
        for rule in self.table:
            old, new = getattr(before, rule.name), getattr(after, rule.name)
            if rule.name not in one.values or old == new:
                continue
            texts = [self.reader.shown(rule.name, value) for value in (old, new)]
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
        texts = (self.reader.shown(name, getattr(record, name)) for name in self.wanted.label)
        return " ".join(filter(None, texts))


def _kept_parts(
    before: Sequence[Any], parts: Sequence[Any], names: Sequence[str], called: str
) -> tuple[Any, ...]:
    """Return the parts with these fields of the present part at the same place, if it is called the same."""
    kept = []
    for part, old in zip_longest(parts, before[: len(parts)]):
        is_known = old is not None and getattr(old, called, None) == getattr(part, called, "")
        kept.append(with_values(part, {name: getattr(old, name) for name in names}) if is_known else part)
    return tuple(kept)


def _plain_parts(value: object) -> object:
    """Return parts as plain values whose texts are normalised, as a workbook can hold them."""
    if isinstance(value, (tuple, list)):
        return [_plain_parts(part) for part in value]
    plain = to_plain(value)
    if isinstance(plain, dict):
        return {name: _plain_parts(part) for name, part in plain.items()}
    return normal(ImportFieldKind.TEXT, plain) if isinstance(plain, str) else plain
