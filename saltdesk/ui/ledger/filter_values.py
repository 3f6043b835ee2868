"""The filters of a ledger as plain values: what is remembered of them, and setting them again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from typing import Any, Protocol

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox


class Filtered(Protocol):
    """A ledger with a row of filters."""

    form: Any


def filters_of(ledger: Filtered) -> Iterator[QComboBox | QCheckBox]:
    """Yield the choices and check boxes in the row of filters."""
    row = ledger.form.filter_layout
    for place in range(row.count()):
        item = row.itemAt(place)
        widget = item.widget() if item is not None else None
        if isinstance(widget, QComboBox | QCheckBox) and widget.objectName():
            yield widget


def filter_values(ledger: Filtered) -> dict[str, object]:
    """Return the value of every filter by its name."""
    return {
        one.objectName(): one.isChecked() if isinstance(one, QCheckBox) else one.currentText()
        for one in filters_of(ledger)
    }


def set_filters(ledger: Filtered, values: Mapping[str, object]) -> None:
    """Set the filters without a search; a choice that is gone leaves its filter open."""
    with ExitStack() as blocked:
        for one in filters_of(ledger):
            blocked.enter_context(QSignalBlocker(one))
            value = values.get(one.objectName())
            if isinstance(one, QCheckBox) and isinstance(value, bool):
                one.setChecked(value)
            elif isinstance(one, QComboBox) and isinstance(value, str):
                one.setCurrentIndex(max(0, one.findText(value)))
