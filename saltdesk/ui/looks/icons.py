"""The line icons of ``resources/icons``, drawn in the colours of the look in use."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap

from saltdesk.ledgers.base.palette import colours
from saltdesk.paths import resource


@cache
def icon(name: str, role: str = "ink") -> QIcon:
    """Return an icon by its file name without extension; ``role`` names its colour.

    The icon follows the look in use; its disabled state has the colour of what is disabled.
    """
    return QIcon(_LineIcon(name, role))


class _LineIcon(QIconEngine):
    """Draws an icon in any size."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the icon."""
        role = "disabled" if mode == QIcon.Mode.Disabled else self._role
        scale = painter.device().devicePixelRatio()
        size = max(1, round(min(rect.width(), rect.height()) * scale))
        painter.drawImage(rect, _drawn(self._name, getattr(colours(), role), size))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon on a transparent ground."""
        made = QPixmap(size)
        made.fill(QColor.fromRgba(0))
        with QPainter(made) as painter:
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        return made

    def clone(self) -> QIconEngine:
        """Return a copy."""
        return _LineIcon(self._name, self._role)


@cache
def _drawn(name: str, ink: str, size: int) -> QImage:
    drawn = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", ink)
    drawn = drawn.replace('width="24"', f'width="{size}"').replace('height="24"', f'height="{size}"')
    return QImage.fromData(drawn.encode())
