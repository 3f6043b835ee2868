"""Names of our offices and people in the texts of a complaint, each with the two answers (A15)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from saltdesk.domain.complaints.mentions import Mention
from saltdesk.services.complaints.objects import mention_text
from saltdesk.ui.looks.kinds import set_kind

_HINT = "文中提到以下处室或人员。答复之前按投诉对象对待，他们看不到本件。"


class MentionsPart(QWidget):
    """Lists names; ``answered`` tells the mention and whether it is the object."""

    answered = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint_label = QLabel(_HINT, self)
        self.hint_label.setWordWrap(True)
        set_kind(self.hint_label, "message-note")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._lines.addWidget(self.hint_label)
        self._shown: tuple[Mention, ...] = ()
        self._rows: list[QWidget] = []
        self.hide()

    def show_mentions(self, mentions: Sequence[Mention]) -> None:
        """Show these names; nothing changes if they are shown already."""
        self.setVisible(bool(mentions))
        if tuple(mentions) == self._shown:
            return
        self._shown = tuple(mentions)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(place, mention) for place, mention in enumerate(self._shown, start=1)]

    def _row(self, place: int, mention: Mention) -> QWidget:
        row = QWidget(self)
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        text = mention_text(mention)
        label = QLabel(text, row)
        label.setWordWrap(True)
        lines.addWidget(label)
        line = QHBoxLayout()
        line.setSpacing(8)
        lines.addLayout(line)
        for name, caption, is_object in (("is", "说的就是", True), ("not", "不是本件对象", False)):
            button = QPushButton(caption, row)
            button.setObjectName(f"{name}_object_{place}_button")
            button.setAccessibleName(f"{text}：{caption}")
            button.clicked.connect(partial(self.answered.emit, mention, is_object))
            line.addWidget(button)
        line.addStretch(1)
        self._lines.addWidget(row)
        return row
