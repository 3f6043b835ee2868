"""A field for stored files of an unsaved complaint, listed with size and hash and included in the draft."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from saltdesk.domain.base.json_text import read_json
from saltdesk.domain.complaints.files import ComplaintAttachment, MaterialKind
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.looks.shortened_label import ShortenedLabel

_HASH_SHOWN = 12


def size_text(size: int) -> str:
    """Return a byte count as readable text."""
    if size >= 1024 * 1024:
        return f"{size / 1024 / 1024:.1f}MB"
    return f"{size / 1024:.0f}KB" if size >= 1024 else f"{size}字节"


class PendingFiles(QWidget):
    """Holds a tuple of stored attachments that do not belong to a complaint yet."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: list[ComplaintAttachment] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(2)
        self.hide()

    def files(self) -> tuple[ComplaintAttachment, ...]:
        """Return the files."""
        return tuple(self._files)

    def set_files(self, files: Iterable[ComplaintAttachment]) -> None:
        """Show these files."""
        self._files = list(files)
        self._show()

    def add(self, files: Iterable[ComplaintAttachment]) -> None:
        """Add files; ignore a file that is already listed."""
        known = {file.sha256 for file in self._files}
        self._files += [file for file in files if file.sha256 not in known]
        self._show()
        self.edited.emit()

    def remove(self, place: int) -> None:
        """Remove the file at a position."""
        del self._files[place]
        self._show()
        self.edited.emit()

    def text(self) -> str:
        """Return the files as JSON, for a draft; their content is in the file store."""
        rows = [[file.name, file.kind.code, file.sha256, file.size] for file in self._files]
        return json.dumps(rows, ensure_ascii=False)

    def set_text(self, text: str) -> None:
        """Restore the files of a draft; ignore a text of another shape."""
        try:
            rows = read_json(text or "[]")
            files = [
                ComplaintAttachment(name=name, kind=MaterialKind.from_code(kind), sha256=sha256, size=size)
                for name, kind, sha256, size in rows
            ]
        except (ValueError, TypeError):
            return
        self.set_files(files)

    def _show(self) -> None:
        while self._lines.count():
            line = self._lines.takeAt(0).widget()
            if line:
                line.hide()
                line.deleteLater()
        for place, file in enumerate(self._files):
            self._lines.addWidget(self._line(place, file))
        self.setVisible(bool(self._files))

    def _line(self, place: int, file: ComplaintAttachment) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        name = ShortenedLabel(line)
        name.elide = Qt.TextElideMode.ElideMiddle
        told = f"{file.name}　{file.kind.label}　{size_text(file.size)}"
        name.show_text(told, f"{file.name}\n校验值 {file.sha256}")
        digest = QLabel(f"校验 {file.sha256[:_HASH_SHOWN]}", line)
        set_kind(digest, "hint")
        button = QPushButton("移除", line)
        button.setObjectName("remove_file_button")
        button.setFlat(True)
        button.setAccessibleName(f"移除{file.name}")
        button.clicked.connect(partial(self.remove, place))
        row.addWidget(name, 1)
        row.addWidget(digest)
        row.addWidget(button)
        return line
