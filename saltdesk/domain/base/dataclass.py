"""``dataclass`` as in the library, with methods that cost a start almost nothing.

The library writes and compiles six functions for every frozen class, a fifth of the time of a start. Here the
frozen classes share five of them; ``__init__`` is written when the class is first called, and the fields are
made when somebody first asks for them: most classes of a start are neither called nor asked.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from operator import attrgetter
from threading import RLock
from typing import TYPE_CHECKING, Any

_NOT_GIVEN = object()
"""The argument of a field whose value a function makes."""


def _light(kind: Any = None, /, **options: Any) -> Any:
    """Make a class a dataclass; one that is frozen, and nothing else, gets the light methods."""
    if kind is None:
        return lambda made: _light(made, **options)
    if options != {"frozen": True}:
        return dataclasses.dataclass(kind, **options)
    own = vars(kind)
    for name, method in _SHARED.items():
        if own.get(name) is None:
            setattr(kind, name, method)
    if own.get("__init__") is None:
        kind.__init__ = _first_init(kind)
    for name in _OF_FIELDS:
        setattr(kind, name, _Later(kind, name))
    if any(isinstance(one, Field) and one.default is not MISSING for one in own.values()):
        # The class itself has the default, which stands in a field until the fields are made.
        _make_fields(kind)
    return kind


class _Later:
    """Stands for what a class tells of its fields, until somebody asks."""

    def __init__(self, kind: Any, name: str) -> None:
        self._kind, self._name = kind, name

    def __get__(self, _record: object, _asked: object = None) -> Any:
        """Make the fields of the class, which replaces this, and return what was asked for."""
        with _MAKING:
            if vars(self._kind)[self._name] is self:
                _make_fields(self._kind)
        return vars(self._kind)[self._name]


_OF_FIELDS = ("__dataclass_fields__", "__dataclass_params__", "__match_args__")
_MAKING = RLock()
"""The worker and the window may ask at once; a class asks its base class meanwhile."""


def _make_fields(kind: Any) -> None:
    dataclasses.dataclass(init=False, repr=False, eq=False, match_args=False)(kind)
    by_place = tuple(one.name for one in fields(kind) if one.init and not one.kw_only)
    setattr(kind, "__match_args__", by_place)  # noqa: B010 a type checker forbids the assignment


def _first_init(kind: Any) -> Callable[..., None]:
    """Return what makes way for the real ``__init__`` when it is first called."""

    def first(self: Any, *arguments: Any, **values: Any) -> None:
        if kind.__init__ is first:
            kind.__init__ = _written_init(kind)
        kind.__init__(self, *arguments, **values)

    return first


def _written_init(kind: Any) -> Any:
    """Return the ``__init__`` of a class; fields go straight to ``__dict__``, which a frozen class allows."""
    every = fields(kind)
    by_place = [_parameter(one) for one in every if one.init and not one.kw_only]
    by_name = [_parameter(one) for one in every if one.init and one.kw_only]
    parameters = ", ".join(["self", *by_place, *(["*"] if by_name else []), *by_name])
    lines = [f"def __init__({parameters}):", f"    self.__dict__.update({', '.join(map(_value, every))})"]
    if hasattr(kind, "__post_init__"):
        lines.append("    self.__post_init__()")
    names: dict[str, Any] = {"_not_given": _NOT_GIVEN}
    for one in every:
        names |= {f"_default_{one.name}": one.default, f"_make_{one.name}": one.default_factory}
    exec("\n".join(lines), names)
    names["__init__"].__qualname__ = f"{kind.__qualname__}.__init__"
    return names["__init__"]


def _parameter(one: Field[Any]) -> str:
    if one.default is not MISSING:
        return f"{one.name}=_default_{one.name}"
    return one.name if one.default_factory is MISSING else f"{one.name}=_not_given"


def _value(one: Field[Any]) -> str:
    """Return the argument that sets a field."""
    made = f"_default_{one.name}" if one.default_factory is MISSING else f"_make_{one.name}()"
    if not one.init:
        return f"{one.name}={made}"
    is_made = one.default_factory is not MISSING
    return (
        f"{one.name}={made} if {one.name} is _not_given else {one.name}"
        if is_made
        else f"{one.name}={one.name}"
    )


def _compared(kind: Any) -> Callable[[Any], Any]:
    """Return what reads the compared fields of a class, at once; the class keeps it."""
    read: Callable[[Any], Any] | None = vars(kind).get("__compared__")
    if read is None:
        names = [one.name for one in fields(kind) if one.compare]
        read = kind.__compared__ = attrgetter(*names) if names else type
    return read


class _Frozen:
    """The methods that all frozen classes share."""

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        read = _compared(self.__class__)
        return bool(read(self) == read(other))

    def __hash__(self) -> int:
        return hash(_compared(self.__class__)(self))

    def __repr__(self) -> str:
        shown = [one.name for one in fields(self) if one.repr]  # type: ignore[arg-type]  # a dataclass by then
        told = ", ".join(f"{name}={getattr(self, name)!r}" for name in shown)
        return f"{self.__class__.__qualname__}({told})"

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError(f"cannot delete field {name!r}")


_SHARED = {
    name: vars(_Frozen)[name] for name in ("__eq__", "__hash__", "__repr__", "__setattr__", "__delattr__")
}

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass  # what a type checker knows
else:
    dataclass = _light
