"""The line icons of ``resources/icons``, drawn in the colour of the surrounding text."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QIcon, QImage, QPixmap

from saltdesk.ledgers.base import palette
from saltdesk.paths import resource

_SIZES = (16, 24, 32)


@cache
def icon(name: str, colour: str = palette.INK) -> QIcon:
    """Return an icon by its file name without extension; its disabled state is grey."""
    text = resource("icons", f"{name}.svg").read_text("utf-8")
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, palette.DISABLED)):
        for size in _SIZES:
            drawn = text.replace("currentColor", ink)
            drawn = drawn.replace('width="24"', f'width="{size}"').replace('height="24"', f'height="{size}"')
            image = QImage.fromData(drawn.encode())
            made.addPixmap(QPixmap.fromImage(image), mode)
    return made
