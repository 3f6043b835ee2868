"""Frozen records: copies with fields named at run time, and conversion to plain values for storage."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass, replace
from datetime import date
from functools import cache, cached_property, partial
from operator import attrgetter
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from saltdesk.domain.base.vocabulary import Vocabulary, member

R = TypeVar("R")


def with_values(record: R, values: Mapping[str, object]) -> R:
    """Return a copy of a dataclass record with the named fields replaced.

    ``dataclasses.replace`` passes every field to the constructor, which takes five times as long for a
    complaint; it does so here for the few classes that work something out of their fields.

    Raises:
        TypeError: there is no such field.
    """
    if not _is_plain(cast("Hashable", type(record))):
        changed: Any = replace(record, **values)  # type: ignore[type-var]
        return cast("R", changed)
    if not values.keys() <= record.__dict__.keys():
        unknown = sorted(values.keys() - record.__dict__.keys())
        raise TypeError(f"{type(record).__name__} has no fields {unknown}")
    copy = object.__new__(type(record))
    copy.__dict__.update(record.__dict__, **values)
    return copy


@cache
def _is_plain(record: Hashable) -> bool:
    """Return whether a record is nothing but its fields, in ``__dict__``."""
    held: Any = record
    return not hasattr(held, "__post_init__") and hasattr(held, "__dict__") and not _works_out(held)


def _works_out(record: type) -> bool:
    """Return whether a record keeps values besides its fields, or has fields that are not given."""
    kept = any(isinstance(value, cached_property) for one in record.__mro__ for value in vars(one).values())
    return kept or hasattr(record, "__slots__") or not all(field.init for field in fields(record))


_AS_IT_IS = (str, int, bool, float, type(None))


def to_plain(value: Any) -> Any:
    """Return a record, or a value of one, as JSON values: dates as ISO text, words as codes."""
    make = _plain_of(cast("Hashable", type(value)))
    return make(value) if make else value


@cache
def _plain_of(kind: Hashable) -> Callable[[Any], Any] | None:
    """Return what makes JSON values of the values of a class; None where they are such."""
    held = cast("type[object]", kind)
    if held in (tuple, list):
        return lambda values: [to_plain(part) for part in values]
    if issubclass(held, Vocabulary):
        return attrgetter("code")
    if names := _names(kind):
        return _plain_record(kind, names)
    return held.isoformat if issubclass(held, date) else None


def _plain_record(kind: Hashable, names: tuple[str, ...]) -> Callable[[Any], dict[str, Any]]:
    is_plain, made = _is_plain(kind), _made_plain(kind)

    def plain(record: Any) -> dict[str, Any]:
        found = record.__dict__.copy() if is_plain else {name: getattr(record, name) for name in names}
        for name in made:
            found[name] = to_plain(found[name])
        return found

    return plain


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    """Return the fields of a record's class; none for another class."""
    return tuple(field.name for field in fields(cast("Any", kind))) if is_dataclass(kind) else ()


@cache
def _made_plain(kind: Hashable) -> tuple[str, ...]:
    """Return the fields of a record's class whose values are no JSON values already, as their types tell."""
    hints = get_type_hints(kind)
    return tuple(name for name in _names(kind) if not _is_json(hints[name]))


def _is_json(hint: Any) -> bool:
    """Return whether all values of a type are JSON values already."""
    kinds = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return all(kind in _AS_IT_IS for kind in kinds)


def from_plain(record: type[R], values: Mapping[str, Any]) -> R:
    """Return the record that ``to_plain`` converted; missing fields keep defaults, unknown ones are ignored.

    Raises:
        ValueError: a date or a word cannot be read.
    """
    return cast("R", _maker(cast("Hashable", record))(values))


def made_of(record: type[R], values: Mapping[str, object]) -> R:
    """Return a record with these fields; the others have their defaults.

    The constructor of a frozen record sets every field by a call, which takes four times as long for a
    complaint. Small records are left to it: they share the names of their fields only if it sets them.
    """
    usual = _usual(cast("Hashable", record))
    if usual is None:
        return record(**values)
    made = object.__new__(record)
    made.__dict__.update(usual)
    made.__dict__.update(values)
    return made


@cache
def _maker(record: Hashable) -> Callable[[Mapping[str, Any]], Any]:
    """Return what makes a record of plain values; put together once, because rows have many parts."""
    readers = {name: _reader(hint) for name, hint in get_type_hints(record).items()}
    known, others = readers.keys(), [pair for pair in readers.items() if pair[1] is not _unchanged]
    kind = cast("type[object]", record)

    def made(values: Mapping[str, Any]) -> object:
        found = dict(values)
        if not found.keys() <= known:
            found = {name: value for name, value in found.items() if name in known}
        for name, read in others:
            if name in found:
                found[name] = read(found[name])
        return made_of(kind, found)

    return made


_SHARED = 30
"""Most attributes of which CPython keeps the names once for all objects of a class."""


@cache
def _usual(record: Hashable) -> Mapping[str, object] | None:
    """Return the defaults of a large record that is nothing but its fields; None for another one."""
    found = {field.name: field.default for field in fields(cast("Any", record))}
    is_large = len(found) > _SHARED and _is_plain(record)
    return found if is_large and MISSING not in found.values() else None


def _reader(hint: Any) -> Callable[[Any], Any]:
    if get_origin(hint) in (Union, UnionType):
        present = _reader(next(one for one in get_args(hint) if one is not type(None)))
        return present if present is _unchanged else lambda value: None if value is None else present(value)
    if get_origin(hint) is tuple:
        part = _reader(get_args(hint)[0])
        return tuple if part is _unchanged else lambda value: tuple(map(part, value))
    if is_dataclass(hint):
        return _maker(cast("Hashable", hint))
    if isinstance(hint, type) and issubclass(hint, Vocabulary):
        return partial(member, hint)
    return date.fromisoformat if hint is date else _unchanged


def _unchanged(value: Any) -> Any:
    return value
