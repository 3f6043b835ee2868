"""The filters of a ledger as plain values: what is remembered of them, and setting them again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox

from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.periods import PERIODS
from saltdesk.services.desk import people
from saltdesk.ui.fields.choices import fill_with_names, fill_with_words


class Filtered(Protocol):
    """A ledger with a row of filters."""

    form: Any


class FilteredLedger(Filtered, Protocol):
    """A ledger that says which of the usual filters it has."""

    has_offices: ClassVar[bool]
    has_periods: ClassVar[bool]
    has_mine: ClassVar[bool]

    @property
    def ledger(self) -> Ledger:
        """Return the ledger, whose states are one of the filters."""


def fill_filters(tab: FilteredLedger) -> None:
    """Fill the choices of the usual filters, and hide those the ledger does not have."""
    form, states = tab.form, tab.ledger.states
    fill_with_words(form.status_combo, states or (), "全部")
    fill_with_names(form.office_combo, (office.name for office in people.offices()), "全部")
    form.period_combo.addItems([period.label for period in PERIODS])
    for is_wanted, widgets in (
        (states is not None, (form.status_label, form.status_combo)),
        (tab.has_offices, (form.office_label, form.office_combo)),
        (tab.has_periods, (form.period_label, form.period_combo)),
        (tab.has_mine, (form.mine_check,)),
    ):
        for widget in widgets:
            widget.setVisible(is_wanted)


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
