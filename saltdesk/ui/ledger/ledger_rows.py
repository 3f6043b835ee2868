"""The selected rows of a ledger: their context menu, and their copy for Excel and WPS."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import chain

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from saltdesk.ledgers.base.table_copy import TableCopy, copy_rows
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.keys.row_keys import keys_of
from saltdesk.ui.keys.widget_keys import on_keys
from saltdesk.ui.ledger.ledger_host import LedgerHost
from saltdesk.ui.ledger.ledger_model import BLOCK


class LedgerRows(QObject):
    """Copies the selected rows of ``tab`` and shows their menu."""

    several_changed = Signal()

    def __init__(self, tab: LedgerHost) -> None:
        super().__init__(tab.form.ledger_page)
        self.are_several = False
        self._tab, self._table = tab, tab.form.ledger_table
        self._table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._table.customContextMenuRequested.connect(self._show_menu)
        on_keys(self._table, (QKeySequence.StandardKey.Copy,), self.copy)
        self._table.selectionModel().selectionChanged.connect(self._count)
        self._kept: list[Sequence[int]] = []
        self._current = 0
        tab.model.modelAboutToBeReset.connect(self._keep)

    def _keep(self) -> None:
        """Remember the selected records before the table is read or sorted again; a reset selects none."""
        self._current = self._tab.model.id_at(self._table.currentIndex().row())
        self._kept = self._runs() if self.are_several else []

    def choose(self, row: int) -> None:
        """Make a row the current one, by default (-1) that of the record before, else the first.

        Records that were selected together are selected again.
        """
        row = row if row >= 0 else max(self._tab.model.row_of(self._current), 0)
        index, flags = self._tab.model.index(row, 0), QItemSelectionModel.SelectionFlag
        if self._tab.model.rowCount():
            self._table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self._table.scrollTo(index)
        self._select_kept()

    def _select_kept(self) -> None:
        """Select the remembered records again that are among the first rows of the table."""
        kept, self._kept = self._kept, []
        model, flags = self._tab.model, QItemSelectionModel.SelectionFlag
        first = {model.id_at(row): row for row in range(min(model.rowCount(), BLOCK))} if kept else {}
        found = QItemSelection()
        # A set of all that was selected could hold a million ids.
        for key in set(first).intersection(chain.from_iterable(kept)):
            found.select(model.index(first[key], 0), model.index(first[key], 0))
        self._table.selectionModel().select(found, flags.Select | flags.Rows)

    def select(self, keys: Iterable[int]) -> None:
        """Select these records instead of the present ones, as far as they are shown."""
        shown = sorted(row for key in keys if (row := self._tab.model.row_of(key)) >= 0)
        chosen, flags = self._table.selectionModel(), QItemSelectionModel.SelectionFlag
        for place, row in enumerate(shown):
            index = self._tab.model.index(row, 0)
            if place == 0:
                chosen.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            else:
                chosen.select(index, flags.Select | flags.Rows)

    def count(self) -> int:
        """Return the number of selected rows."""
        return sum(bottom - top + 1 for top, bottom in self._spans())

    def _count(self) -> None:
        are_several = self.count() > 1
        if are_several != self.are_several:
            self.are_several = are_several
            self.several_changed.emit()

    def ids(self) -> list[int]:
        """Return the ids of the selected records, in the order of the table."""
        return [*chain.from_iterable(self._runs())]

    def _runs(self) -> list[Sequence[int]]:
        ids = self._tab.model.ids()
        return [ids[top : bottom + 1] for top, bottom in self._spans()]

    def _spans(self) -> list[tuple[int, int]]:
        """Return the first and last row of each run of selected rows; a list of rows could be very long."""
        selection = self._table.selectionModel().selection()
        spans = (selection.at(place) for place in range(selection.count()))
        return sorted((span.top(), span.bottom()) for span in spans)

    def copy(self) -> None:
        """Put the selected records on the clipboard, with the headings of the columns on the screen.

        More rows than one block of the table are read on the worker.
        """
        context, ledger = self._tab.context, self._tab.ledger
        ids, columns = self.ids(), self._tab.model.columns
        if not ids:
            return
        if len(ids) <= BLOCK:
            done = context.attempt(partial(copy_rows, context.desk, ledger, columns, ids))
            if done:
                self._put(done.result)
            return

        def work(progress: Progress) -> TableCopy:
            return copy_rows(context.desk, ledger, columns, ids, progress)

        context.tasks.run(f"复制{ledger.title}", work, self._put)

    def _put(self, copied: TableCopy) -> None:
        data = QMimeData()
        data.setText(copied.text)
        data.setHtml(copied.html)
        QGuiApplication.clipboard().setMimeData(data)
        self._tab.context.notify(f"已复制 {copied.rows:,} 行，可粘贴到 Excel 或 WPS")

    # The menu of the rows

    def _show_menu(self, place: QPoint) -> None:
        if self.count():
            self.menu().popup(self._table.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """Return the menu of the selected rows: the acts possible now, and the copy.

        For several records these are the acts that can be done for several.
        """
        menu = QMenu(self._table)
        menu.setObjectName("row_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rows = self.count()
        if rows == 1:
            menu.addAction("打开\t回车", self._tab.open_chosen)
            menu.addSeparator()
        for code, button in self._tab.act_buttons.items():
            is_offered = button.isEnabled() and button.isVisibleTo(self._tab.form.ledger_page)
            if is_offered and (rows == 1 or code in self._tab.batch):
                menu.addAction(_with_key(button), button.click)
        if menu.actions():
            menu.addSeparator()
        copy = "复制" if rows == 1 else f"复制 {rows:,} 行"
        menu.addAction(f"{copy}\t{_native(QKeySequence(QKeySequence.StandardKey.Copy))}", self.copy)
        return menu


def _with_key(button: QPushButton) -> str:
    keys = keys_of(button)
    return f"{button.text()}\t{keys[0]}" if keys else button.text()


def _native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)
