"""Field tables: one row describes a field of a record for everything that shows or checks the field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import cached_property
from typing import TypeVar

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.base.records import with_values

R = TypeVar("R")


@dataclass(frozen=True)
class FieldRule:
    """One field of a record.

    ``label`` is its name in forms, ledgers, detail panes, import headings and the trail; a field without a
    label is never shown. ``required``: the field must not be empty when it is set. ``longest`` is the limit
    in characters. ``act`` is the code of the act that sets it; empty for a field that people enter with the
    record. ``searched``: a search finds the record by its text. ``is_chosen``: people choose the value from a
    list. ``clause`` is the clause that requires the field or regulates its change.
    """

    name: str
    label: str = ""
    required: bool = False
    clause: str = ""
    longest: int = 4000
    act: str = ""
    searched: bool = False
    is_chosen: bool = False

    def missing(self, value: object, clause: str = "") -> Iterator[Problem]:
        """Yield a problem if the field is required and empty; ``clause`` is used if the row has none."""
        if self.required and is_empty(value):
            verb = "请选择" if self.is_chosen else "请填写"
            yield Problem(f"{verb}{self.label}。", self.name, self.clause or clause)

    def problems(self, value: object, clause: str = "") -> Iterator[Problem]:
        """Yield a problem if the value is required and empty, or longer than the limit."""
        yield from self.missing(value, clause)
        if isinstance(value, str) and len(value) > self.longest:
            sentence = f"{self.label}有{len(value)}个字，请不要超过{self.longest}个字。"
            yield Problem(sentence, self.name, self.clause or clause)


class FieldTable:
    """The rows of a record class, in display order: one for each field except ``id`` and ``version``.

    ``is_private``: the values may identify a person, so the trail does not show them.

    Raises:
        TypeError: a field of the record has no row, or a row has no field.
    """

    def __init__(self, record: type, *rules: FieldRule, is_private: bool = False) -> None:
        self.record = record
        self.is_private = is_private
        self._rules = {rule.name: rule for rule in rules}
        names = {field.name for field in fields(record)} - {"id", "version"}
        if len(self._rules) != len(rules) or names != self._rules.keys():
            wrong = sorted(names ^ self._rules.keys()) or "a field twice"
            raise TypeError(f"the field table of {record.__name__} does not match the record: {wrong}")
        FIELD_TABLES[record] = self

    def __iter__(self) -> Iterator[FieldRule]:
        return iter(self._rules.values())

    def __contains__(self, name: object) -> bool:
        return name in self._rules

    def __getitem__(self, name: str) -> FieldRule:
        return self._rules[name]

    def label(self, name: str) -> str:
        """Return the label of a field; KeyError for an unknown one."""
        return self._rules[name].label

    @cached_property
    def entered(self) -> tuple[FieldRule, ...]:
        """Return the fields that people enter with the record, without those that later acts set."""
        return tuple(rule for rule in self if not rule.act)

    @cached_property
    def searched(self) -> tuple[str, ...]:
        """Return the names of the fields that a search covers."""
        return tuple(rule.name for rule in self if rule.searched)

    def missing(self, record: object, clause: str = "") -> Iterator[Problem]:
        """Yield a problem for each required field that is empty when the record is entered."""
        for rule in self.entered:
            yield from rule.missing(getattr(record, rule.name), clause)

    def problems(self, record: object, clause: str = "") -> Iterator[Problem]:
        """Yield a problem for each entered field that is required and empty, or too long."""
        for rule in self.entered:
            value = getattr(record, rule.name)
            if rule.required or (isinstance(value, str) and len(value) > rule.longest):
                yield from rule.problems(value, clause)


def is_empty(value: object) -> bool:
    """Return whether a field has no value: None, 0, blank text, or a tuple of empty parts.

    ``False`` is a value.
    """
    if isinstance(value, tuple):
        return all(is_empty(part) for part in value)
    return not value.strip() if isinstance(value, str) else value in (None, 0) and value is not False


FIELD_TABLES: dict[type, FieldTable] = {}
"""Every field table, by record class."""


def with_entered(before: R, after: R) -> R:
    """Return ``before`` with the fields that people enter, and the version, taken from ``after``.

    What later acts set stays as it is, whatever a caller puts into those fields.
    """
    entered = {rule.name: getattr(after, rule.name) for rule in fields_of(type(before)).entered}
    return with_values(before, entered | {"version": getattr(after, "version")})  # noqa: B009


def fields_of(record: type) -> FieldTable:
    """Return the field table of a record class; LookupError for a class without one."""
    if record not in FIELD_TABLES:
        raise LookupError(f"{record.__name__} has no field table")
    return FIELD_TABLES[record]
