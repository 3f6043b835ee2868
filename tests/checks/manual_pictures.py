"""Keep the pictures of the manual as the screens are; `make manual` runs it.

The tour takes the pictures. Beside each stands a digest of the words on its screen (`pictures.toml`): fonts
of a computer do not change it, a field, a button or a heading does. The test of the tour compares it.
"""

from __future__ import annotations

import hashlib
import re
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from saltdesk.paths import resource
from saltdesk.tour.day import tour
from saltdesk.tour.driver import Driver
from tests.days import TODAY

LIST = "manual/pictures.toml"
_COLOURS = 96
_CHANGING = re.compile(r"\b[0-9a-f]{8,}\b|\d+")
"""Hashes and numbers, which differ from one sample to the next."""

_HEAD = """\
# The pictures of the manual: the screen of the tour, and a digest of its words. Written by `make manual`.

"""


def digest_of(window: QWidget) -> str:
    """Return a digest of the words that a window shows, from widget to widget."""
    shown = [
        words for widget in window.findChildren(QWidget) if widget.isVisible() for words in _words(widget)
    ]
    return hashlib.sha256(_CHANGING.sub("0", "\n".join(shown)).encode()).hexdigest()[:16]


def _words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QTabBar):
        yield from map(widget.tabText, range(widget.count()))
    elif isinstance(widget, QMenuBar):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QHeaderView) and widget.model():
        titles = (widget.model().headerData(place, widget.orientation()) for place in range(widget.count()))
        yield from map(str, titles)


@contextmanager
def digests_of_tour() -> Iterator[dict[str, str]]:
    """Yield the digests of the screens that a tour inside the block takes pictures of, by their names."""
    found: dict[str, str] = {}
    take = Driver.picture

    def picture(driver: Driver, name: str, over: QWidget | None = None) -> str:
        line = take(driver, name, over)
        found[name] = digest_of(driver.window)
        return line

    Driver.picture = picture
    try:
        yield found
    finally:
        Driver.picture = take


def listed() -> dict[str, dict[str, str]]:
    """Return screen and digest of each picture of the manual."""
    return tomllib.loads(resource(LIST).read_text("utf-8"))


def write(out: Path, digests: dict[str, str]) -> None:
    """Take the pictures of the manual from a tour, and write their digests."""
    lines = []
    for name, one in listed().items():
        (picture,) = out.glob(f"[0-9][0-9]-{one['screen']}.png")
        small = Image.open(picture).convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
        small.save(resource(f"manual/{name}.png"), optimize=True)
        lines.append(f'{name} = {{ screen = "{one["screen"]}", words = "{digests[one["screen"]]}" }}\n')
    resource(LIST).write_text(_HEAD + "".join(lines), "utf-8")


def main() -> int:
    """Take the tour and write pictures and list."""
    with tempfile.TemporaryDirectory() as place, digests_of_tour() as digests:
        for _ in tour(Path(place) / "tour", TODAY):
            pass
        write(Path(place) / "tour", digests)
    print(f"Manual: {len(listed())} pictures taken.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
