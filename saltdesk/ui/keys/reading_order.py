"""Tab follows the order of reading: line by line, on a line from left to right, a column to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

TAB_AFTER = "tab_after"
"""Property of a widget: the name of the one after which Tab reaches it."""

Span = Callable[[QWidget], tuple[int, int]]


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop of Tab; return False where Qt shall find one.

    Nothing else sets the order, because acts, fields of a kind of record and rows that break come and go.
    """
    now = QApplication.focusWidget()
    stops = _stops(window) if window.isVisible() else []
    if now not in stops:
        return False
    reasons = Qt.FocusReason
    after = stops[(stops.index(now) + (1 if forward else -1)) % len(stops)]
    after.setFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
    return True


def follow(widget: QWidget, name: str) -> None:
    """Let the stops of a widget follow those of the one with an object name: the order of a talk, say."""
    widget.setProperty(TAB_AFTER, name)


def _stops(window: QWidget) -> list[QWidget]:
    stops: list[QWidget] = []
    moved: list[tuple[str, list[QWidget]]] = []
    _collect(window, stops, moved)
    for name, theirs in moved:
        place = max((n for n, stop in enumerate(stops) if _is_within(stop, name)), default=len(stops) - 1)
        stops[place + 1 : place + 1] = theirs
    return stops


def _is_within(stop: QWidget, name: str) -> bool:
    around: QWidget | None = stop
    while around is not None and around.objectName() != name:
        around = around.parentWidget()
    return around is not None


def _collect(widget: QWidget, stops: list[QWidget], moved: list[tuple[str, list[QWidget]]]) -> None:
    if not widget.isEnabled():
        return
    name = widget.property(TAB_AFTER)
    if name:
        stops = []
        moved.append((name, stops))
    # A widget with a focus proxy never has the focus.
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        stops.append(widget)
    parts = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for part in _read([one for one in parts if one.isVisible() and not one.isWindow()]):
        _collect(part, stops, moved)


def _read(parts: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield widgets line by line; what shares a line is read column by column, each again line by line."""
    lines = _apart(parts, lambda one: (one.y(), one.y() + one.height()))
    columns = [_apart(line, lambda one: (one.x(), one.x() + one.width())) for line in lines]
    if len(parts) <= 1 or (len(lines) == 1 and len(columns[0]) == 1):
        yield from sorted(parts, key=lambda one: (one.y(), one.x()))
        return
    for column in (column for line in columns for column in line):
        yield from _read(column)


def _apart(parts: Sequence[QWidget], span: Span) -> list[list[QWidget]]:
    """Divide widgets where a gap runs through between all of them; ``span`` is their extent across it."""
    groups: list[list[QWidget]] = []
    end = 0
    for one in sorted(parts, key=span):
        begin, its_end = span(one)
        if groups and begin < end:
            groups[-1].append(one)
        else:
            groups.append([one])
        end = max(end, its_end) if len(groups[-1]) > 1 else its_end
    return groups
