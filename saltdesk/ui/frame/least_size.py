"""The smallest size at which a page shows everything, if its tables, texts and areas scroll.

Qt answers with the preferred height wherever a height depends on the width, and counts hidden pages.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QSplitter, QStackedWidget, QTabWidget, QWidget

from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.frame.layout_items import parts_of, spacers_of, widgets_in


def least_size(widget: QWidget, width: int) -> QSize:
    """Return the smallest size of a widget that is about ``width`` wide."""
    layout, least = widget.layout(), QSize()
    if isinstance(widget, QTabWidget):
        bar = widget.tabBar().sizeHint().height()
        page = widget.currentWidget()
        least = (least_size(page, width) if page else QSize()) + QSize(0, bar)
    elif isinstance(widget, QStackedWidget):
        page = widget.currentWidget()
        least = least_size(page, width) if page else QSize()
    elif isinstance(widget, QSplitter) and widget.orientation() is Qt.Orientation.Horizontal:
        sizes = [least_size(part, part.width() or width) for part in _parts(widget)]
        height = max((size.height() for size in sizes), default=0)
        least = QSize(widget.minimumSizeHint().width(), height)
    elif layout is not None:
        least = _layout_size(layout, width, widgets_in(widget))
        if isinstance(layout, QBoxLayout | FlowRow):
            least = _grown(least, widget.contentsMargins())
    else:
        least = widget.minimumSizeHint()
        if widget.hasHeightForWidth():
            least.setHeight(widget.heightForWidth(max(width, least.width())))
    return least.expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())


def _parts(splitter: QSplitter) -> list[QWidget]:
    parts = (splitter.widget(place) for place in range(splitter.count()))
    return [part for part in parts if not part.isHidden()]


def _layout_size(layout: QLayout, width: int, inside: Sequence[QWidget]) -> QSize:
    """Return the least size of a layout; ``inside`` are the widgets right inside that which it lays out."""
    margins = layout.contentsMargins()
    room = width - margins.left() - margins.right()
    if isinstance(layout, FlowRow):
        least = QSize(layout.minimumSize().width(), layout.heightForWidth(width))
    elif isinstance(layout, QBoxLayout):
        least = _grown(_box_size(layout, room, inside), margins)
    else:
        least = layout.totalMinimumSize()
        if layout.hasHeightForWidth():
            least.setHeight(layout.totalMinimumHeightForWidth(max(width, least.width())))
    return least


def _box_size(box: QBoxLayout, room: int, inside: Sequence[QWidget]) -> QSize:
    upright = box.direction() in (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)
    parts = list(parts_of(box, inside))
    shown = [part for part in parts if not _is_empty(part)]
    # Parts side by side share the width as the box lays them out.
    sizes = [_part_size(part, room if upright else part.geometry().width() or room, inside) for part in shown]
    # A row without visible parts, or a spacer, takes its room but no gap beside it.
    sizes += [part.minimumSize() for part in parts if isinstance(part, QLayout) and part.isEmpty()]
    sizes += spacers_of(box, len(parts))
    gaps = max(0, box.spacing()) * max(0, len(shown) - 1)
    widths, heights = [size.width() for size in sizes], [size.height() for size in sizes]
    if upright:
        return QSize(max(widths, default=0), sum(heights) + gaps)
    return QSize(sum(widths) + gaps, max(heights, default=0))


def _is_empty(part: QWidget | QLayout) -> bool:
    if isinstance(part, QLayout):
        return part.isEmpty()
    return part.isHidden() and not part.sizePolicy().retainSizeWhenHidden()


def _part_size(part: QWidget | QLayout, width: int, inside: Sequence[QWidget]) -> QSize:
    return _layout_size(part, width, inside) if isinstance(part, QLayout) else least_size(part, width)


def _grown(size: QSize, margins: QMargins) -> QSize:
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
