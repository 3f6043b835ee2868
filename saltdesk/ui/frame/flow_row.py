"""A row that breaks into lines where it is too narrow for its parts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QSpacerItem,
    QWidget,
)

from saltdesk.ui.looks.shares import shares


class _Part(NamedTuple):
    """A part of a row, and the least width that it takes."""

    item: QLayoutItem
    least: int


class _Line(NamedTuple):
    """A line of a row: its parts, how wide they are, and its height."""

    items: list[QLayoutItem]
    widths: list[int]
    height: int


class FlowRow(QLayout):
    """Lays parts side by side; those beyond the width continue on the next line.

    Parts shrink to their minimum before a line breaks; a label stays with its field. What a line
    has left goes to its expanding parts. A form names this class among its ``customwidgets``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._known_parts: list[_Part] | None = None
        self._known_lines: dict[int, list[_Line]] = {}
        self._known_least: QSize | None = None
        self._known_hint: QSize | None = None

    def addLayout(self, row: QLayout) -> None:
        """Append the parts of another row as one part."""
        self.addChildLayout(row)
        self.addItem(row)

    def insertWidget(self, index: int, widget: QWidget) -> None:
        """Insert a widget before the part at ``index``, or at the end for -1."""
        self.addWidget(widget)
        item = self._items.pop()
        self._items.insert(index if index >= 0 else len(self._items), item)
        self.invalidate()

    def addStretch(self, _stretch: int = 0) -> None:
        """Append a gap that takes what a line has left."""
        policies = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum
        self.addItem(QSpacerItem(0, 0, *policies))

    def line_width(self) -> int:
        """Return the least width at which all parts stand on one line."""
        parts = self._parts()
        return sum(part.least for part in parts) + self.spacing() * max(0, len(parts) - 1)

    # The interface of a layout

    def addItem(self, item: QLayoutItem) -> None:
        """Append a part."""
        self._items.append(item)
        self._forget()

    def count(self) -> int:
        """Return the number of parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # None beyond the end
        """Remove a part and return it, or None beyond the last."""
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return the directions in which any part uses more room than it needs."""
        return _union(item.expandingDirections() for item in self._items if not item.isEmpty())

    def hasHeightForWidth(self) -> bool:
        """Return True, because the number of lines depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        margins = self.contentsMargins()
        heights = self._heights(width - margins.left() - margins.right())
        return sum(heights) + self._gaps(heights) + margins.top() + margins.bottom()

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        return self.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        if self._known_hint is None:
            self._known_hint = self._one_line([item.sizeHint() for item in self._shown()])
        return self._known_hint

    def minimumSize(self) -> QSize:
        """Return the size of the widest and of the highest part."""
        if self._known_least is None:
            least = QSize()
            for item, wide in self._parts():
                least = least.expandedTo(QSize(wide, item.minimumSize().height()))
            margins = self.contentsMargins()
            self._known_least = least + QSize(
                margins.left() + margins.right(), margins.top() + margins.bottom()
            )
        return self._known_least

    def setGeometry(self, area: QRect) -> None:
        """Place the parts; a single line uses the whole height, otherwise the first line what is left."""
        super().setGeometry(area)
        room = area.marginsRemoved(self.contentsMargins())
        heights = self._heights(room.width())
        if heights:
            heights[0] += max(0, room.height() - sum(heights) - self._gaps(heights))
        top = room.top()
        for line, height in zip(self._lines(room.width()), heights, strict=True):
            self._place(line, QRect(room.left(), top, room.width(), height))
            top += height + self.spacing()

    def invalidate(self) -> None:
        """Forget the measures, because a part changed."""
        self._forget()
        super().invalidate()

    # Internals

    def _forget(self) -> None:
        self._known_parts, self._known_least, self._known_hint = None, None, None
        self._known_lines = {}

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty() or item.spacerItem()]

    def _one_line(self, sizes: Sequence[QSize]) -> QSize:
        margins = self.contentsMargins()
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def _gaps(self, heights: Sequence[int]) -> int:
        return self.spacing() * max(0, len(heights) - 1)

    def _parts(self) -> list[_Part]:
        """Return the parts that are shown; they are measured once, until one of them changes."""
        if self._known_parts is None:
            self._known_parts = [_Part(item, _least(item)) for item in self._shown()]
        return self._known_parts

    def _lines(self, width: int) -> list[_Line]:
        """Return the lines at a width, laid out once until a part changes."""
        if width not in self._known_lines:
            self._known_lines[width] = [self._laid_out(line, width) for line in self._broken(width)]
        return self._known_lines[width]

    def _broken(self, width: int) -> Iterator[list[_Part]]:
        line: list[_Part] = []
        used = 0
        for together in _units(self._parts()):
            least = self.spacing() * (len(together) - 1)
            least += sum(part.least for part in together)
            if line and used + self.spacing() + least > width:
                yield line
                line, used = [], 0
            used += least + (self.spacing() if line else 0)
            line.extend(together)
        if line:
            yield line

    def _laid_out(self, line: Sequence[_Part], width: int) -> _Line:
        items, widths = [part.item for part in line], self._widths(line, width)
        return _Line(items, widths, max(map(_height, items, widths)))

    def _heights(self, width: int) -> list[int]:
        return [line.height for line in self._lines(width)]

    def _widths(self, line: Sequence[_Part], room: int) -> list[int]:
        """Return the widths of a line: the minimum, then up to the wanted one, then all that is left."""
        widths, items = [part.least for part in line], [part.item for part in line]
        free = room - sum(widths) - self.spacing() * (len(line) - 1)
        wants = [max(0, item.sizeHint().width() - wide) for item, wide in zip(items, widths, strict=True)]
        given = min(max(0, free), sum(wants))
        widths = [wide + share for wide, share in zip(widths, shares(given, wants), strict=True)]
        return _grown(items, widths, max(0, free - given))

    def _place(self, line: _Line, area: QRect) -> None:
        left = area.left()
        items, widths = line.items, line.widths
        heights = [_placed_height(item, width, area) for item, width in zip(items, widths, strict=True)]
        texts = [height for item, height in zip(items, heights, strict=True) if not _is_button(item)]
        text_height = max(texts, default=0)
        for item, width, height in zip(items, widths, heights, strict=True):
            # A single line stands in the middle of a row, but at the top beside several lines.
            above = (area.height() - height) // 2 if height * 2 > text_height else 0
            item.setGeometry(QRect(left, area.top() + above, width, height))
            left += width + self.spacing()


def let_flow(outer: QBoxLayout, row: QBoxLayout) -> FlowRow:
    """Replace a row of ``outer`` by one that breaks into lines, and return it."""
    place = outer.indexOf(row)
    outer.takeAt(place)
    flow = FlowRow()
    flow.setObjectName(row.objectName())
    flow.setSpacing(row.spacing())
    flow.setContentsMargins(row.contentsMargins())
    while row.count():
        flow.addItem(row.takeAt(0))
    outer.insertLayout(place, flow)
    return flow


def _units(parts: Iterable[_Part]) -> Iterator[list[_Part]]:
    """Group the parts of a row so that a label and its field stay on one line."""
    unit: list[_Part] = []
    for part in parts:
        unit.append(part)
        label = part.item.widget()
        if not (isinstance(label, QLabel) and label.buddy()):
            yield unit
            unit = []
    if unit:
        yield unit


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _placed_height(item: QLayoutItem, width: int, area: QRect) -> int:
    is_tall = bool(item.expandingDirections() & Qt.Orientation.Vertical)
    return area.height() if is_tall else min(_height(item, width), area.height())


def _is_button(item: QLayoutItem) -> bool:
    return isinstance(item.widget(), QAbstractButton)


def _grown(line: Sequence[QLayoutItem], widths: Sequence[int], free: int) -> list[int]:
    """Return the widths with what a line has left; what a part may not take goes to the others."""
    most = [item.maximumSize().width() for item in line]
    while free and any(growth := _growth(line, widths)):
        wanted = [wide + share for wide, share in zip(widths, shares(free, growth), strict=True)]
        widths = [min(wide, limit) for wide, limit in zip(wanted, most, strict=True)]
        free = sum(wanted) - sum(widths)
    return [min(wide, limit) for wide, limit in zip(widths, most, strict=True)]


def _growth(line: Sequence[QLayoutItem], widths: Sequence[int]) -> list[int]:
    """Return the weights by which parts take what a line has left: those that expand, else the panels."""
    growing = [
        item if wide < item.maximumSize().width() else None for item, wide in zip(line, widths, strict=True)
    ]
    expanding = [int(item is not None and _expands(item)) for item in growing]
    return expanding if any(expanding) else [int(item is not None and _is_panel(item)) for item in growing]


def _least(item: QLayoutItem) -> int:
    """Return the least width; a form may ask for less than a caption needs."""
    widget = item.widget()
    asked = item.minimumSize().width()
    if not isinstance(widget, QAbstractButton | QLabel):
        return asked
    return min(max(asked, widget.minimumSizeHint().width()), widget.maximumWidth())


def _expands(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def _is_panel(item: QLayoutItem) -> bool:
    """Return whether a part is a group of further parts."""
    widget = item.widget()
    return item.layout() is not None or (widget is not None and widget.layout() is not None)


def _union(directions: Iterator[Qt.Orientation]) -> Qt.Orientation:
    found = Qt.Orientation(0)
    for one in directions:
        found |= one
    return found
