"""News in the status bar, beside its line: what was done, and the file that came of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.looks.shortened_label import ShortenedLabel

NEWS_MILLISECONDS = 8000
FILE_MILLISECONDS = 30_000
"""News about a file stay longer, so that there is time to open it."""


class NewsBar(QWidget):
    """Shows one sentence for some seconds; of a file it offers 打开 and 所在文件夹."""

    def __init__(self, open_outside: Callable[[Path], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("news_bar")
        self._open_outside = open_outside
        self._file: Path | None = None
        self.sentence_label = ShortenedLabel(self)
        self.sentence_label.setObjectName("news_label")
        # The name of a file comes last.
        self.sentence_label.elide = Qt.TextElideMode.ElideMiddle
        self.open_button = self._button("open_news_button", "打开", self._open)
        self.folder_button = self._button("open_folder_button", "所在文件夹", self._open_folder)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.sentence_label, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.folder_button)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_news(self, sentence: str, file: Path | None = None) -> None:
        """Show a sentence, and the buttons of a file or folder it tells of."""
        self._file = file
        self.open_button.setVisible(file is not None)
        self.folder_button.setVisible(file is not None and not file.is_dir())
        self.show()
        self.sentence_label.show_text(sentence)
        self._timer.start(FILE_MILLISECONDS if file else NEWS_MILLISECONDS)

    def minimumSizeHint(self) -> QSize:
        """Return the least size, as high with buttons as without: the window must not jump with the news."""
        least: QSize = super().minimumSizeHint()
        return least.expandedTo(QSize(0, self.open_button.sizeHint().height()))

    def sizeHint(self) -> QSize:
        """Return the size of the widest news, as high as ``minimumSizeHint``."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def _button(self, name: str, text: str, handler: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        set_kind(button, "page")
        button.clicked.connect(handler)
        return button

    def _open(self) -> None:
        if self._file:
            self._open_outside(self._file)

    def _open_folder(self) -> None:
        if self._file:
            self._open_outside(self._file.parent)
