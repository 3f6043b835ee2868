"""The smallest size at which a page shows everything, if its tables, texts and areas scroll.

Qt answers with the preferred height wherever a height depends on the width, and counts hidden pages.
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QSplitter, QStackedWidget, QTabWidget, QWidget

from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.frame.layout_items import of_items


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
        least = _layout_size(layout, width)
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


def _layout_size(layout: QLayout, width: int) -> QSize:
    margins = layout.contentsMargins()
    room = width - margins.left() - margins.right()
    if isinstance(layout, FlowRow):
        least = QSize(layout.minimumSize().width(), layout.heightForWidth(width))
    elif isinstance(layout, QBoxLayout):
        least = _grown(_box_size(layout, room), margins)
    else:
        least = layout.totalMinimumSize()
        if layout.hasHeightForWidth():
            least.setHeight(layout.totalMinimumHeightForWidth(max(width, least.width())))
    return least


def _box_size(box: QBoxLayout, room: int) -> QSize:
    upright = box.direction() in (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)

    def read(item: QLayoutItem) -> tuple[QSize, bool]:
        # Parts side by side share the width as the box lays them out.
        width = room if upright else item.geometry().width() or room
        return _item_size(item, width), not item.isEmpty()

    parts = of_items(box, read)
    sizes = [size for size, _ in parts]
    # A row without visible parts, or a spacer, takes its room but no gap beside it.
    gaps = max(0, box.spacing()) * max(0, sum(is_shown for _, is_shown in parts) - 1)
    widths, heights = [size.width() for size in sizes], [size.height() for size in sizes]
    if upright:
        return QSize(max(widths, default=0), sum(heights) + gaps)
    return QSize(sum(widths) + gaps, max(heights, default=0))


def _item_size(item: QLayoutItem, width: int) -> QSize:
    if item.isEmpty():
        return item.minimumSize()
    widget: QWidget | None = item.widget()
    layout: QLayout | None = item.layout()
    if widget is not None:
        return least_size(widget, width)
    return _layout_size(layout, width) if layout is not None else item.minimumSize()


def _grown(size: QSize, margins: QMargins) -> QSize:
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
