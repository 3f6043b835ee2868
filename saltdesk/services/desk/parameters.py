"""Values of the office's parameters: its own, or the default of the table (A17)."""

from __future__ import annotations

from datetime import date

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.house.parameters import (
    PARAMETER_BY_CODE,
    PARAMETERS,
    Parameter,
    ParameterGroup,
    ParameterKind,
)
from saltdesk.storage.areas.people import SETTINGS


def find_parameter(code: str) -> Parameter:
    """Return the parameter of this code; RuleError if there is none."""
    found = PARAMETER_BY_CODE.get(code)
    if found is None:
        raise RuleError(f"没有名为“{code}”的参数。")
    return found


def values() -> dict[str, str]:
    """Return the value of every parameter by its code."""
    stored = {row.name: row.value for row in SETTINGS.all()}
    return {one.code: stored.get(one.code) or one.default for one in PARAMETERS}


def text(code: str) -> str:
    """Return the value of a parameter as text."""
    row = SETTINGS.first(name=code)
    return (row.value if row else "") or PARAMETER_BY_CODE[code].default


def number(code: str) -> int:
    """Return the value of a parameter that is a number."""
    return int(text(code))


def day(code: str) -> date | None:
    """Return the value of a parameter that is a date, or None while it is not set."""
    value = text(code)
    return date.fromisoformat(value) if value else None


def own_days() -> dict[str, int]:
    """Return the numbers of days that the office's calendar carries: advisory terms and reminders."""
    stored = {row.name: row.value for row in SETTINGS.all()}
    return {
        one.code: int(stored[one.code])
        for one in PARAMETERS
        if stored.get(one.code) and one.kind is ParameterKind.NUMBER and is_carried(one)
    }


def is_carried(parameter: Parameter) -> bool:
    """Return whether the office's calendar carries this parameter."""
    return parameter.group in (ParameterGroup.TERM, ParameterGroup.REMINDER)


def contact_lines() -> tuple[tuple[str, str], ...]:
    """Return label and value of the contact block (C5.2.3), without empty ones."""
    found = values()
    contact = (one for one in PARAMETERS if one.group is ParameterGroup.CONTACT)
    return tuple((one.label, found[one.code]) for one in contact if found[one.code])
