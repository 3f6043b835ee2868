"""What a window tells: the words of its ledgers, their rows and details, and what can be pressed there."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QHeaderView, QLabel, QWidget

from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.looks.shortened_label import ShortenedLabel
from tests.ui.every_page import ledger_names, show_ledger

_ROWS = 40
"""Rows of a table that are compared: about as many as are seen at once, and some more."""


def ledgers_told(window) -> dict[str, list[str]]:
    """Show every ledger without filters, its first record selected, and return what each tells."""
    found = {}
    for name in ledger_names():
        ledger = show_ledger(window, name)
        window.tasks.wait()
        _begin(ledger)
        window.tasks.wait()
        QTest.qWait(1)  # Qt shows what was just put into a layout a moment later
        found[name] = sorted(_told(ledger.form.ledger_page))
    return found


def _begin(ledger: LedgerTab) -> None:
    ledger.leave_filters()
    ledger.columns.sort(-1, Qt.SortOrder.AscendingOrder)
    ledger.context.tasks.wait()
    if ledger.model.rowCount():
        ledger.form.ledger_table.selectRow(0)
        ledger.form.detail_pages.setCurrentIndex(0)


def _told(page: QWidget) -> Iterator[str]:
    for part in page.findChildren(QWidget):
        if not part.isVisible() or isinstance(part, QHeaderView):
            continue
        if isinstance(part, QLabel) and part.text():
            text = part.whole() if isinstance(part, ShortenedLabel) else part.text()
            yield f"{_path(part, page)} {text!r} {part.toolTip()!r}"
        elif isinstance(part, QAbstractButton):
            yield f"{_path(part, page)} {part.text()!r} {part.isEnabled()} {part.toolTip()!r}"
        elif isinstance(part, QComboBox):
            words = [part.itemText(place) for place in range(part.count())]
            yield f"{_path(part, page)} {part.currentText()!r} {words}"
        elif isinstance(part, QAbstractItemView) and part.model() is not None:
            for place, cell in enumerate(_cells(part.model())):
                yield f"{_path(part, page)} {place:04} {cell!r}"


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    nothing = QModelIndex()
    is_list = isinstance(model, QAbstractListModel)
    for row in range(min(_ROWS, model.rowCount(nothing))):
        for column in range(1 if is_list else model.columnCount(nothing)):
            cell = model.index(row, column, nothing)
            yield str(cell.data()), str(cell.data(Qt.ItemDataRole.ToolTipRole))


def _path(part: QWidget | None, page: QWidget) -> str:
    names = []
    while part is not None and part is not page:
        names.append(part.objectName() or type(part).__name__)
        part = part.parentWidget()
    return "/".join(reversed(names))
