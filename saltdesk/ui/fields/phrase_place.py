"""Marks fields of several lines that offer standard phrases; the window finds them by the mark."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit

from saltdesk.domain.house.phrases import PhrasePlace

_MARK = "phrases"


def offer_phrases(field: QPlainTextEdit, place: PhrasePlace) -> None:
    """Make a field offer the phrases of ``place``."""
    field.setProperty(_MARK, place)


def phrase_place(field: QPlainTextEdit) -> PhrasePlace | None:
    """Return whose phrases a field offers, or None."""
    place = field.property(_MARK)
    return place if isinstance(place, PhrasePlace) else None
