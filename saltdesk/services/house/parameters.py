"""Changes of the office's parameters, with the open due dates that an advisory term moves (A17)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError, refuse
from saltdesk.domain.calendar.workdays import Calendar
from saltdesk.domain.house.parameters import (
    NOT_OF_THE_NOTICE,
    PARAMETERS,
    Parameter,
    ParameterGroup,
    ParameterKind,
    joint_problems,
)
from saltdesk.services.desk import parameters
from saltdesk.services.desk.desk import Desk, act
from saltdesk.services.house.calendar import MovedDate, apply_moves, moved_dates, reasons_of
from saltdesk.services.house.due_holders import DATED_CASES, DATED_COMPLAINTS
from saltdesk.storage.areas.people import SETTINGS, StoredSetting
from saltdesk.storage.owed import owe
from saltdesk.storage.trail.audit import Note


@dataclass(frozen=True)
class ParameterRow:
    """A parameter with its present value, for the page of parameters."""

    parameter: Parameter
    value: str

    @property
    def is_own(self) -> bool:
        """Return whether the office set another value than the default."""
        return self.value != self.parameter.default


def rows() -> list[ParameterRow]:
    """Return every parameter with its present value, in display order."""
    found = parameters.values()
    return [ParameterRow(one, found[one.code]) for one in PARAMETERS]


def preview(desk: Desk, code: str, value: str) -> tuple[MovedDate, ...]:
    """Return the open due dates that a new value would move; none unless it counts days."""
    calendar = _calendar_with(desk, parameters.find_parameter(code), value)
    return moved_dates(calendar) if calendar else ()


def set_parameter(desk: Desk, code: str, value: str) -> ParameterRow:
    """Set a parameter and return it with its value; an empty value restores the default.

    A value that counts days recomputes every open due date in the same act.

    Raises:
        RuleError: the value is not possible, or contradicts another parameter.
    """
    parameter = parameters.find_parameter(code)
    value = value.strip() or parameter.default
    refuse(parameter.problems(value))
    refuse(joint_problems(parameters.values() | {code: value}))
    if value == parameters.text(code):
        raise RuleError(f"{parameter.label}没有变化。", field=code)
    change = _set_carried if parameters.is_carried(parameter) else _set_plain
    change(desk, parameter, value)
    return ParameterRow(parameter, value)


@act("parameter.set")
def _set_plain(desk: Desk, note: Note, parameter: Parameter, value: str) -> None:
    """Store a value that the calendar does not carry."""
    _tell(note, parameter, value)
    keep(parameter.code, value)


@act("parameter.term")
def _set_carried(desk: Desk, note: Note, parameter: Parameter, value: str) -> None:
    """Store a value that the calendar carries, and move the open due dates counted with it."""
    _tell(note, parameter, value)
    calendar = _calendar_with(desk, parameter, value)
    moved = apply_moves(calendar) if calendar else ()
    owe(note.act, keep(parameter.code, value), DATED_COMPLAINTS, DATED_CASES)
    if moved:
        note.sentence += f"；{len(moved)}个期限随之变动"
        note.reason = "；".join(reasons_of(moved))


def _tell(note: Note, parameter: Parameter, value: str) -> None:
    before = parameters.text(parameter.code)
    note.sentence = f"参数：{parameter.label}由{parameter.shown(before)}改为{parameter.shown(value)}"
    note.reason = parameter.source


def keep(name: str, value: str) -> int:
    """Store the value of a parameter inside an act, and return the id of its row."""
    row = SETTINGS.first(name=name)
    if row is None:
        return SETTINGS.insert(StoredSetting(name, value)).id
    if row.value != value:
        SETTINGS.update(replace(row, value=value))
    return row.id


def _calendar_with(desk: Desk, parameter: Parameter, value: str) -> Calendar | None:
    """Return the calendar that counts with a new value, or None if no due date is counted with it."""
    is_days = parameter.group is ParameterGroup.TERM and parameter.kind is ParameterKind.NUMBER
    return desk.calendar.with_own(parameter.code, int(value)) if is_days and value.isdecimal() else None


def printed_lines(kind: str) -> tuple[str, ...]:
    """Return what a kind of notice says in small type about the parameters it uses (A17).

    The contact block is one line (C5.2.3); values that the notice does not prescribe say so.
    """
    shown = [row for row in rows() if kind in row.parameter.printed_on and row.value]
    contact = _listed(row for row in shown if not _is_days(row))
    terms = _listed(row for row in shown if _is_days(row))
    lines = (contact and f"投诉途径　{contact}。", terms and f"{terms}（{NOT_OF_THE_NOTICE}）。")
    return tuple(filter(None, lines))


def _listed(shown: Iterable[ParameterRow]) -> str:
    return "；".join(f"{row.parameter.label}：{row.parameter.shown(row.value)}" for row in shown)


def _is_days(row: ParameterRow) -> bool:
    return row.parameter.kind is ParameterKind.NUMBER
