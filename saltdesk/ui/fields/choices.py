"""Fill choice fields with vocabulary words or office names, and make radio buttons for a vocabulary."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

from saltdesk.domain.base.vocabulary import Vocabulary


def fill_with_words(combo: QComboBox, words: Iterable[Vocabulary], empty: str | None = None) -> None:
    """Offer the words by label; ``empty`` is the label of a first choice that means None."""
    fill_with_pairs(combo, ((word.label, word) for word in words), empty)


def fill_with_names(combo: QComboBox, names: Iterable[str], empty: str | None = None) -> None:
    """Offer texts; ``empty`` is the label of a first choice that means the empty text."""
    combo.clear()
    if empty is not None:
        combo.addItem(empty, "")
    for name in names:
        combo.addItem(name, name)


def fill_with_pairs(combo: QComboBox, pairs: Iterable[tuple[str, object]], empty: str | None = None) -> None:
    """Offer labels with their values; ``empty`` labels a first choice that means None."""
    combo.clear()
    if empty is not None:
        combo.addItem(empty, None)
    for label, value in pairs:
        combo.addItem(label, value)


def choose(combo: QComboBox, value: object) -> None:
    """Select the entry for ``value``; set its text if an editable field does not list it."""
    for index in range(combo.count()):
        if combo.itemData(index) == value:
            combo.setCurrentIndex(index)
            return
    if combo.isEditable():
        combo.setCurrentIndex(-1)
        combo.setEditText("" if value is None else str(value))
    elif isinstance(value, str) and value:
        # Such a name was valid when the record was made, for example before an office was renamed.
        combo.addItem(value, value)
        combo.setCurrentIndex(combo.count() - 1)
    else:
        combo.setCurrentIndex(-1 if value is None else 0)


def chosen(combo: QComboBox) -> object:
    """Return the value of the selected entry, or the typed text of an editable field."""
    if combo.isEditable():
        index = combo.findText(combo.currentText())
        return combo.itemData(index) if index >= 0 else combo.currentText()
    return combo.currentData()
