"""The controls of a page, and the way that Tab goes through them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget

_MOST_STEPS = 400
"""The longest page has some ninety stops."""


def controls(top: QWidget) -> list[QWidget]:
    """Return what the Tab key should reach: shown, enabled, and asking for it.

    A widget with a focus proxy never has the focus; its proxy is the control.
    """
    return [one for one in top.findChildren(QWidget) if _takes_tab(one)]


def _takes_tab(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
    )


def stops(top: QWidget) -> list[QWidget]:
    """Press Tab through ``top`` until a control has the focus again; return the controls in that order.

    In a window they begin with the one that Tab reaches from outside of ``top``.

    Raises:
        AssertionError: Tab does not leave a control.
    """
    first = next((one for one in _in_chain(top) if _takes_tab(one) and _is_stop(one)), None)
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    entered = 0
    for _ in range(_MOST_STEPS):
        now = QApplication.focusWidget()
        assert now is not None, f"Tab takes the focus away from everything after {names(found[-1:])}"
        if now in found:
            return found[entered:] + found[:entered]
        if top.isAncestorOf(now):
            found.append(now)
        else:
            entered = len(found)
        if not _leaves(now):
            assert controls(top) == [now], f"Tab does not leave {names([now])}"
            return found
    raise AssertionError(f"Tab never comes back to {names([first])}")


def _in_chain(top: QWidget) -> Iterator[QWidget]:
    one = top.nextInFocusChain()
    while one is not top:
        if top.isAncestorOf(one):
            yield one
        one = one.nextInFocusChain()


def _leaves(widget: QWidget) -> bool:
    """Press Tab until the focus is elsewhere; it goes through cells and links first."""
    for _ in range(1 + _inner_stops(widget)):
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not widget:
            return True
    return False


def _inner_stops(widget: QWidget) -> int:
    """Return the number of cells of a table that is filled in, or of links in a text."""
    if isinstance(widget, QAbstractItemView) and widget.tabKeyNavigation() and widget.model():
        return widget.model().rowCount() * widget.model().columnCount()
    return widget.text().count("<a ") if isinstance(widget, QLabel) else 0


def _is_stop(widget: QWidget) -> bool:
    """Return whether Tab stops here; among buttons of which one is chosen it stops at that one."""
    rivals = _rivals(widget)
    chosen = [one for one in rivals if one.isChecked()]
    return not chosen or widget in chosen


def _rivals(widget: QWidget) -> list[QAbstractButton]:
    """Return the buttons that exclude each other with this one: the arrow keys go through them."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return []
    group = widget.group()
    if group is not None:
        return list(group.buttons()) if group.exclusive() else []
    if not widget.autoExclusive():
        return []
    around = widget.parentWidget().findChildren(
        QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    return [one for one in around if one.autoExclusive() and one.group() is None]


def in_rivals(button: QAbstractButton) -> bool:
    """Return whether the arrow keys reach a button from another one of its group."""
    return any(one is not button for one in _rivals(button))


def left_out(top: QWidget, found: list[QWidget]) -> list[QWidget]:
    """Return the controls that neither Tab nor the arrow keys from a stop reach."""
    return [
        one for one in controls(top) if one not in found and not any(rival in found for rival in _rivals(one))
    ]


def jumps(top: QWidget, found: list[QWidget]) -> list[tuple[QWidget, QWidget]]:
    """Return the pairs of stops after one another that are not in the order of reading.

    Two stops are compared as the parts of the smallest widget that holds both, so that a group is read to
    its end. Parts are in a row if they share half the height of the lower one: the left comes first there.
    Otherwise the upper one comes first. In a dialog Tab goes round: from the last stop to the first.
    """
    wrong = [pair for pair in pairwise(found) if not _is_in_order(*_parts(top, *pair))]
    if top.isWindow() and len(wrong) == 1 and _is_in_order(*_parts(top, found[-1], found[0])):
        return []
    return wrong


def _parts(top: QWidget, one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Return the places of the two widgets below the smallest common one that hold the stops."""
    mine, theirs = _line_up(top, one), _line_up(top, other)
    common = max(place for place, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a is b)
    return _place(top, mine[min(common + 1, len(mine) - 1)]), _place(
        top, theirs[min(common + 1, len(theirs) - 1)]
    )


def _line_up(top: QWidget, widget: QWidget) -> list[QWidget]:
    line = [widget]
    while line[-1] is not top:
        line.append(line[-1].parentWidget())
    return line[::-1]


def _place(top: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())


def _is_in_order(one: QRect, other: QRect) -> bool:
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top()) + 1
    if shared * 2 >= min(one.height(), other.height()):
        return one.left() <= other.left()
    return one.top() <= other.top()


def names(widgets: list[QWidget]) -> str:
    """Return class and object name of widgets, for a message."""
    return ", ".join(f"{type(one).__name__} {one.objectName()}" for one in widgets)
