"""Combo boxes that also accept typed text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

from saltdesk.ui.fields.choices import fill_with_names


def offer(combo: QComboBox, names: Iterable[str]) -> None:
    """Offer texts in an editable field, without completion: its popup would interrupt Chinese input."""
    fill_with_names(combo, names)
    combo.setCompleter(None)  # type: ignore[arg-type]  # None is how Qt takes a completer away
    combo.setCurrentIndex(-1)
