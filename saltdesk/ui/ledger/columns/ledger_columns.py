"""The columns of a ledger on the screen: chosen, sorted and sized per person, from the menu of the head."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QKeyCombination, QObject, QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import QMenu, QTableView

from saltdesk.ledgers.base.columns import Column
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.outside_text import as_caption
from saltdesk.ui.keys.widget_keys import on_keys
from saltdesk.ui.ledger.columns.column_fit import ColumnFit
from saltdesk.ui.ledger.columns.columns_dialog import ColumnsDialog
from saltdesk.ui.ledger.columns.ledger_views import LedgerView, LedgerViews
from saltdesk.ui.ledger.ledger_model import LedgerModel

_MENU_KEY = QKeyCombination(Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Down)
"""The key of workbooks for the menu of a column."""

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class LedgerColumns(QObject):
    """Shows a person's columns in the table of a ledger and remembers what they change."""

    def __init__(
        self, context: TabContext, table: QTableView, model: LedgerModel, usual_order: tuple[str, bool]
    ) -> None:
        super().__init__(table)
        self._usual_order = usual_order
        self._desk, self._table, self._model = context.desk, table, model
        self._views = LedgerViews(context.settings)
        self._fit = ColumnFit(table, model.columns)
        self._head = table.horizontalHeader()
        # A head that knows the selection asks for every cell of a column whether it is selected.
        self._head.setSelectionModel(QItemSelectionModel(model, self._head))
        self._head.setSectionsClickable(True)
        self._head.setSortIndicatorShown(True)
        # A width by content reads the visible rows only, not a thousand.
        self._head.setResizeContentsPrecision(0)
        self._head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._head.customContextMenuRequested.connect(self._show_menu)
        self._head.sortIndicatorChanged.connect(self.sort)
        on_keys(table, (_MENU_KEY,), self.open_menu)
        self._head.viewport().installEventFilter(self)
        self.show_view()

    def show_view(self) -> None:
        """Show the columns and the order that the person at the desk last had."""
        view = self._views.view(self._desk.actor, self._model.ledger.name)
        names = set(view.columns)
        chosen = [column for column in self._model.ledger.offered_columns() if column.name in names]
        self._order(*(view.sort, view.descending) if view.sort else self._usual_order)
        self._show(chosen or self._model.ledger.screen_columns(), view)

    def measure(self) -> None:
        """Fit the columns to the first rows before the table is shown."""
        self._fit.measure()

    def choose(self) -> None:
        """Ask which columns to show."""
        ledger = self._model.ledger
        dialog = ColumnsDialog(ledger.offered_columns(), self._model.columns, self._table.window())
        dialog.usual = ledger.screen_columns()
        show_dialog(dialog, lambda: self.take(dialog.chosen()))

    def take(self, columns: Sequence[Column]) -> None:
        """Show these columns and remember them."""
        self._show(columns, self._view(columns))
        self._keep()

    def hide(self, column: Column) -> None:
        """Take a column off the screen."""
        self.take([one for one in self._model.columns if one is not column])

    def reset(self) -> None:
        """Show the ledger as it is at first."""
        self._views.keep(self._desk.actor, self._model.ledger.name, LedgerView())
        self.show_view()

    def sort(self, section: int, order: Qt.SortOrder) -> None:
        """Sort by a column and remember it; by none (section -1) as the ledger is sorted at first."""
        columns = self._model.columns
        name = columns[section].sort if 0 <= section < len(columns) else ""
        self._order(*(name, order is _DOWN) if name else self._usual_order)
        self._mark_sort()
        self._keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember widths when the mouse lets go of the head."""
        if event.type() is QEvent.Type.MouseButtonRelease and self._fit.by_hand() != self._widths():
            self._fit.take_by_hand()
            self._keep()
        return super().eventFilter(watched, event)

    def _order(self, sort: str, is_descending: bool) -> None:
        self._model.order_by(sort, descending=is_descending)

    def _widths(self) -> dict[str, float]:
        return dict(self._views.view(self._desk.actor, self._model.ledger.name).widths)

    def _show(self, columns: Sequence[Column], view: LedgerView) -> None:
        row = self._table.currentIndex().row()
        self._model.show_columns(columns)
        if self._table.currentIndex().row() != row:
            self._table.setCurrentIndex(self._model.index(row, 0))
        self._fit.show(self._model.columns, view.widths)
        self._mark_sort()

    def _mark_sort(self) -> None:
        """Show the order of the table in its head without sorting again."""
        query = self._model.query
        named = enumerate(self._model.columns)
        places = [place for place, column in named if column.sort and column.sort == query.sort]
        shown = self._head.sortIndicatorSection()
        section = shown if shown in places else (places or [-1])[0]
        with QSignalBlocker(self._head):
            self._head.setSortIndicator(section, _DOWN if query.descending else _UP)
        self._head.viewport().update()

    def _view(self, columns: Sequence[Column]) -> LedgerView:
        query = self._model.query
        names = tuple(column.name for column in columns)
        usual = tuple(column.name for column in self._model.ledger.screen_columns())
        order = (query.sort, query.descending)
        sort, is_descending = ("", True) if order == self._usual_order else order
        return LedgerView(() if names == usual else names, self._fit.by_hand(), sort, is_descending)

    def _keep(self) -> None:
        self._views.keep(self._desk.actor, self._model.ledger.name, self._view(self._model.columns))

    # The menu of the head

    def _show_menu(self, place: QPoint) -> None:
        self.menu(self._head.logicalIndexAt(place)).popup(self._head.viewport().mapToGlobal(place))

    def open_menu(self) -> None:
        """Open the menu of the column in which the cursor is, below its title."""
        section = max(0, self._table.currentIndex().column())
        place = QPoint(self._head.sectionViewportPosition(section), self._head.height())
        self.menu(section).popup(self._head.viewport().mapToGlobal(place))

    def menu(self, section: int) -> QMenu:
        """Return the menu of a column, or of the head beside the columns (-1)."""
        menu = QMenu(self._head)
        menu.setObjectName("head_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if 0 <= section < len(self._model.columns):
            self._add_column(menu, section, self._model.columns[section])
        menu.addAction("选择列…", self.choose)
        menu.addAction("恢复原样", self.reset)
        return menu

    def _add_column(self, menu: QMenu, section: int, column: Column) -> None:
        title = as_caption(column.title)
        if column.sort:
            menu.addAction(f"按{title}升序", partial(self.sort, section, _UP))
            menu.addAction(f"按{title}降序", partial(self.sort, section, _DOWN))
        if (self._model.query.sort, self._model.query.descending) != self._usual_order:
            menu.addAction("恢复原来次序", partial(self.sort, -1, _DOWN))
        menu.addSeparator()
        hide = menu.addAction(f"隐藏“{title}”", partial(self.hide, column))
        hide.setEnabled(len(self._model.columns) > 1)
