"""Changing frozen records by field names that are only known at run time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

R = TypeVar("R")


def with_values(record: R, values: Mapping[str, object]) -> R:
    """A copy of a dataclass record in which the named fields have these values."""
    changed: Any = replace(record, **values)  # type: ignore[type-var]
    found: R = changed
    return found
