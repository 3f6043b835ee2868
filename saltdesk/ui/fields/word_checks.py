"""A row of check boxes for the words of a vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.keys.focus_part import pass_focus
from saltdesk.ui.looks.showing import set_shown


class WordChecks(QWidget):
    """Holds a tuple of chosen words in the order of their vocabulary; call ``declare`` once."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[Vocabulary, QCheckBox] = {}
        self._row = FlowRow(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)

    def declare(self, labels: Mapping[Vocabulary, str]) -> None:
        """Set the words and their labels; a shortened label shows its full text as tool tip."""
        for word, label in labels.items():
            box = QCheckBox(label, self)
            box.setObjectName(f"{self.objectName().removesuffix('_edit')}_{word.code}_check")
            box.setAccessibleName(word.label)
            if label != word.label:
                box.setToolTip(word.label)
            box.toggled.connect(self.edited)
            self._row.addWidget(box)
            self._boxes[word] = box
        self._row.addStretch()
        pass_focus(self, next(iter(self._boxes.values())))

    def offer(self, words: Iterable[Vocabulary]) -> None:
        """Show only these words and deselect all others."""
        offered = set(words)
        for word, box in self._boxes.items():
            set_shown(box, word in offered)
            if word not in offered and box.isChecked():
                box.setChecked(False)
        shown = [box for word, box in self._boxes.items() if word in offered]
        if shown:
            self.setFocusProxy(shown[0])

    def words(self) -> tuple[Vocabulary, ...]:
        """Return the chosen words."""
        return tuple(word for word, box in self._boxes.items() if box.isChecked())

    def set_words(self, words: Iterable[Vocabulary]) -> None:
        """Choose exactly these."""
        chosen = set(words)
        for word, box in self._boxes.items():
            box.setChecked(word in chosen)

    def text(self) -> str:
        """Return the codes, for a draft."""
        return " ".join(word.code for word in self.words())

    def set_text(self, text: str) -> None:
        """Restore the words of a draft."""
        codes = set(text.split())
        self.set_words(word for word in self._boxes if word.code in codes)
