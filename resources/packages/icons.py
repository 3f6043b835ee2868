"""Draws the icon of the program in the sizes of desktops and as one file for Windows: `icons.py FILE.ico`."""

from __future__ import annotations

import os
import shutil
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parents[1] / "icons/saltdesk.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256)

_ICO_HEAD, _ICO_ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")


def drawn(size: int) -> bytes:
    """Return the icon as PNG with so many pixels a side, on a transparent ground."""
    program = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        QSvgRenderer(str(SOURCE)).render(painter)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants text
    del program
    return bytes(held.data())


def write_sizes(folder: Path) -> None:
    """Write the icon into a folder of icon themes (``hicolor``), in every size and as SVG."""
    for size in SIZES:
        place = folder / f"{size}x{size}/apps/saltdesk.png"
        place.parent.mkdir(parents=True)
        place.write_bytes(drawn(size))
    place = folder / "scalable/apps/saltdesk.svg"
    place.parent.mkdir(parents=True)
    shutil.copyfile(SOURCE, place)


def write_ico(target: Path) -> None:
    """Write all sizes into one file for Windows: a head, an entry a size, then the pictures as PNG."""
    pictures = [drawn(size) for size in SIZES]
    offset = _ICO_HEAD.size + len(pictures) * _ICO_ENTRY.size
    entries = b""
    for size, picture in zip(SIZES, pictures, strict=True):
        # 256 is written as 0.
        entries += _ICO_ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    target.write_bytes(_ICO_HEAD.pack(0, 1, len(pictures)) + entries + b"".join(pictures))


if __name__ == "__main__":
    write_ico(Path(sys.argv[1]))
