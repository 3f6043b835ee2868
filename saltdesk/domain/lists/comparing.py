"""Compares two states of a list, item by item and field by field (D3.2.b)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.lists.burden import BURDEN_LABELS, burden, changed_counts
from saltdesk.domain.lists.burden import CLAUSE as BURDEN_CLAUSE
from saltdesk.domain.lists.flow import FlowStep, step_line
from saltdesk.domain.lists.items import DutyItem, ListItem, PowerItem, content_fields
from saltdesk.domain.lists.laws import LegalBasis, format_basis
from saltdesk.domain.lists.versions import ChangeAction, Listed

REFERENCES = ("parent", "power_item")
"""Fields that hold the id of a power item."""


@dataclass(frozen=True)
class FieldDifference:
    """One field of an item before and after, as display texts."""

    name: str
    label: str
    clause: str
    before: str
    after: str


@dataclass(frozen=True)
class ItemDifference:
    """An item that was added, changed or cancelled; ``fields`` are the changed or filled ones."""

    action: ChangeAction
    item: int
    code: str
    name: str
    fields: tuple[FieldDifference, ...]


def basis_line(basis: LegalBasis) -> str:
    """Return one basis as one line with its period of validity."""
    since = f"{basis.valid_from}起" if basis.valid_from else ""
    until = f"{basis.valid_to}止" if basis.valid_to else ""
    text = " ".join(format_basis(basis).split())
    return text + (f"（{since}{until}）" if since or until else "")


def value_text(value: object) -> str:
    """Return the value of a field as display text, one line per part."""
    if isinstance(value, Vocabulary):
        return value.label
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return "\n".join(_part_line(number, part) for number, part in enumerate(value, start=1))
    return "" if value in (None, 0) else str(value)


def _part_line(number: int, part: object) -> str:
    if isinstance(part, FlowStep):
        return step_line(part, number)
    return basis_line(part) if isinstance(part, LegalBasis) else value_text(part)


def field_differences(
    before: ListItem | None, after: ListItem | None, names: Mapping[int, str] | None = None
) -> tuple[FieldDifference, ...]:
    """Return the fields that differ between two states of one item; None means no item.

    ``names`` maps the id of a main item or of a duty's power to its name.
    """
    known = after or before
    if known is None:
        return ()
    empty: ListItem = PowerItem() if isinstance(known, PowerItem) else DutyItem()
    old, new = before or empty, after or empty
    found = []
    for rule in content_fields(known):
        values = getattr(old, rule.name), getattr(new, rule.name)
        is_told = values[0] != values[1] or (rule.required and None in (before, after))
        if is_told:
            texts = [_text(rule.name, value, names or {}) for value in values]
            old_text, new_text = texts[0] if before else "", texts[1] if after else ""
            found.append(FieldDifference(rule.name, rule.label, rule.clause, old_text, new_text))
    found += _counts(before, after)
    told = {difference.name for difference in found}
    # Show bases by the text the list prints, unless only unprinted data differs.
    return tuple(one for one in found if one.name != "bases" or "legal_basis" not in told)


def _counts(before: ListItem | None, after: ListItem | None) -> Iterator[FieldDifference]:
    """Yield the steps, materials and days of a revised item before and after, where they differ (P1.2.2)."""
    if isinstance(before, PowerItem) and isinstance(after, PowerItem):
        for name, old, new in changed_counts(burden(before), burden(after)):
            yield FieldDifference(name + "_count", BURDEN_LABELS[name], BURDEN_CLAUSE, old, new)


def _text(name: str, value: object, names: Mapping[int, str]) -> str:
    if name in REFERENCES and isinstance(value, int):
        return names.get(value, "")
    return value_text(value)


def compare(
    before: Sequence[Listed], after: Sequence[Listed], names: Mapping[int, str] | None = None
) -> tuple[ItemDifference, ...]:
    """Return the items that were added, changed or removed between two lists, ordered by code."""
    old, new = ({one.record.id: one for one in listed} for listed in (before, after))
    found = list(_differences(old, new, names))
    return tuple(sorted(found, key=lambda difference: (difference.code, difference.item)))


def _differences(
    old: Mapping[int, Listed], new: Mapping[int, Listed], names: Mapping[int, str] | None
) -> Iterator[ItemDifference]:
    for key in old.keys() | new.keys():
        before, after = old.get(key), new.get(key)
        old_state, new_state = before.record if before else None, after.record if after else None
        fields = field_differences(old_state, new_state, names)
        shown = after or before
        if fields and shown:
            yield ItemDifference(action_between(before, after), key, shown.code, shown.name, fields)


def action_between(before: object | None, after: object | None) -> ChangeAction:
    """Return whether an item was added, changed or cancelled between two states."""
    if before is None:
        return ChangeAction.ADD
    return ChangeAction.CANCEL if after is None else ChangeAction.CHANGE
