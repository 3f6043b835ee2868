"""Ctrl+1 … Ctrl+0 press the buttons of a page by their place, as a person counts them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLayout, QToolTip, QWidget

from saltdesk.domain.base.patterns import regex
from saltdesk.ui.looks.button_press import press

KEYS = tuple(f"Ctrl+{digit}" for digit in "1234567890")

_PLACE_KEY = "place_key"
"""Property of a button: the key of its place."""

_LETTER = regex(r"\(&\w\)")


class RowKeys(QObject):
    """Gives buttons of ``page`` keys by their place; their tool tips tell them.

    The key of a disabled button shows why it is disabled.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._numbered: list[QAbstractButton] = []
        self._keys: list[QShortcut] = []

    def number(self, shown: Iterable[QAbstractButton]) -> None:
        """Number the buttons that a person sees, in their order; those that were numbered before lose it."""
        buttons = list(islice(shown, len(KEYS)))
        if buttons == self._numbered:
            return
        for button in set(self._numbered) - set(buttons):
            _set_key(button, "")
        for key, button in zip(KEYS, buttons, strict=False):
            _set_key(button, key)
        self._numbered = buttons
        for place in range(len(self._keys), len(buttons)):
            self._keys.append(QShortcut(QKeySequence(KEYS[place]), self._page, partial(self._press, place)))

    def _press(self, place: int) -> None:
        button = self._numbered[place] if place < len(self._numbered) else None
        if button is None or not button.isVisible():
            return
        if button.isEnabled():
            press(button)
        else:
            QToolTip.showText(button.mapToGlobal(button.rect().center()), button.toolTip(), button)


def shown_buttons(row: QLayout) -> Iterator[QAbstractButton]:
    """Yield the buttons of a row and the rows in it, without those that are hidden."""
    for item in filter(None, map(row.itemAt, range(row.count()))):
        widget, inner = item.widget(), item.layout()
        if isinstance(widget, QAbstractButton) and not widget.isHidden():
            yield widget
        elif inner is not None:
            yield from shown_buttons(inner)


def with_keys(words: str, button: QAbstractButton) -> str:
    """Return the tool tip of an enabled button: what it does, and its keys."""
    told = "、".join(keys_of(button))
    return f"{words}（{told}）" if told else words


def keys_of(button: QAbstractButton) -> list[str]:
    """Return the keys of a button as they are shown: its own, then that of its place."""
    own = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return [key for key in (own, button.property(_PLACE_KEY)) if key]


def _set_key(button: QAbstractButton, key: str) -> None:
    words = button.toolTip().removesuffix(with_keys("", button))
    button.setProperty(_PLACE_KEY, key)
    if button.isEnabled():
        button.setToolTip(with_keys(words or _LETTER.sub("", button.text()).rstrip("…"), button))
