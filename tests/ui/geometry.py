"""Finds controls that are cut, covered or out of reach, by geometry alone."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

ROOMS = ((683, 364), (900, 460), (1093, 582), (1366, 728), (2560, 1400))
"""Logical pixels beside a task bar of 40: 1366 x 768 at 200, 125 and 100 %, the smallest window, and
2560 x 1440. 1366 x 768 at 150 % and 1920 x 1080 at 150 and 200 % lie between them."""

SLACK = 1
"""Pixels that a size may be short because of rounding."""

CONTROLS = (
    QLabel,
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSpinBox,
    QPlainTextEdit,
    QAbstractItemView,
)
_WHOLE = (QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QTabBar, QPlainTextEdit)
"""Controls whose inner parts are their own affair."""

_INNER = (QScrollBar, QHeaderView, QSplitterHandle)


def settle(window: QWidget, size: QSize) -> None:
    """Give a shown window a size and let its layouts finish."""
    window.resize(size)
    for _ in range(5):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def faults(window: QWidget) -> list[str]:
    """Return one line for each control that is cut, covered or out of reach."""
    found = list(_shown(window))
    lines = [line for one in found for line in _own_faults(one, window)]
    lines += [
        f"{name_of(one)} lies over {name_of(other)}"
        for one, other in _siblings(found)
        if _overlap(one.geometry(), other.geometry())
    ]
    return sorted(set(lines))


def name_of(widget: QWidget) -> str:
    """Return the object name or the text of a widget, with that of its named parent."""
    name = widget.objectName() or getattr(widget, "text", lambda: "")() or type(widget).__name__
    parent = widget.parentWidget()
    while parent is not None and (not parent.objectName() or parent.objectName().startswith("qt_")):
        parent = parent.parentWidget()
    return f"{parent.objectName()}.{name}" if parent is not None else name


def _shown(window: QWidget) -> Iterator[QWidget]:
    for one in window.findChildren(QWidget):
        if one.isVisibleTo(window) and one.window() is window and not _is_inside(one):
            yield one


def _is_inside(widget: QWidget) -> bool:
    """Return whether the widget is a part of a control, such as the line of a list box."""
    if isinstance(widget, _INNER):
        return True
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, _WHOLE):
            return True
        parent = parent.parentWidget()
    return False


def _own_faults(widget: QWidget, window: QWidget) -> Iterable[str]:
    if isinstance(widget, CONTROLS):
        if _is_cut(widget):
            needed = f"{_words(widget.size())} of {_words(widget.sizeHint())}"
            yield f"{name_of(widget)} is cut: {_text(widget)!r} has {needed}"
        beyond = _clipping(widget, window)
        if beyond:
            yield f"{name_of(widget)} is beyond {beyond}"
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > SLACK:
        yield f"{name_of(widget)} scrolls sideways by {widget.horizontalScrollBar().maximum()}"


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return _label_is_cut(widget)
    if isinstance(widget, QAbstractButton):
        return bool(widget.text()) and (
            widget.width() + SLACK < widget.sizeHint().width() or not _holds_a_line(widget)
        )
    if isinstance(widget, QAbstractScrollArea):
        # It scrolls, so that a line and a half is enough to read and write in it.
        return widget.height() < 1.5 * widget.fontMetrics().lineSpacing()
    return not _holds_a_line(widget)


def _holds_a_line(widget: QWidget) -> bool:
    """Return whether a line of text fits between the upper and the lower border."""
    return widget.height() >= widget.fontMetrics().height() + 4


def _label_is_cut(label: QLabel) -> bool:
    if not label.text() or label.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Ignored:
        return False
    if label.wordWrap() or label.textFormat() is Qt.TextFormat.RichText:
        return label.height() + SLACK < label.heightForWidth(label.width())
    return _is_short(label.size(), label.sizeHint())


def _is_short(size: QSize, needed: QSize) -> bool:
    return size.width() + SLACK < needed.width() or size.height() + SLACK < needed.height()


def _clipping(widget: QWidget, window: QWidget) -> str:
    """Return the ancestor beyond whose edge the widget lies and which cannot be scrolled to show it."""
    area = QRect(QPoint(0, 0), widget.size())
    one = widget
    while one is not window:
        parent = one.parentWidget()
        assert parent is not None
        scroll = parent.parentWidget()
        if isinstance(scroll, QScrollArea) and scroll.widget() is one:
            if not one.rect().contains(area):
                return name_of(one)
            one, area = parent, parent.rect()
            continue
        area.translate(one.pos())
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(area):
            return name_of(parent)
        one = parent
    return ""


def _siblings(found: Iterable[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    by_parent: dict[int, list[QWidget]] = {}
    for one in found:
        by_parent.setdefault(id(one.parentWidget()), []).append(one)
    for group in by_parent.values():
        yield from combinations(group, 2)


def _overlap(one: QRect, other: QRect) -> bool:
    shared = one.intersected(other)
    return shared.width() > SLACK and shared.height() > SLACK


def _words(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"


def _text(widget: QWidget) -> str:
    return str(getattr(widget, "text", lambda: "")())[:20]
