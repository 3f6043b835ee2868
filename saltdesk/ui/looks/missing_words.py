"""Words of Qt's own dialogs that its Chinese translation lacks."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

_WORDS = {
    "Folder": "文件夹",
    "Drive": "磁盘",
    "File": "文件",
    "%1 File": "%1 文件",
    "Shortcut": "快捷方式",
    "Alias": "替身",
    "Unknown": "未知",
}
"""The kinds of files in a file dialog."""


class MissingWords(QTranslator):
    """Translates the kinds of files."""

    def isEmpty(self) -> bool:
        """Return that there are words; Qt installs no empty translator."""
        return False

    def translate(self, context: str, source: str, *_: object) -> str | None:  # type: ignore[override]
        """Return the Chinese word, or None for what other translators know."""
        # An empty text would be taken for the translation.
        return _WORDS.get(source) if context == "QAbstractFileIconProvider" else None
