"""A small table that edits the parts of a record by keyboard; its empty last row takes new parts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from saltdesk.domain.base.errors import Problem
from saltdesk.ui.fields.parts_model import PartColumn, PartsModel
from saltdesk.ui.keys.focus_part import pass_focus
from saltdesk.ui.looks.cell_widths import declared_widths
from saltdesk.ui.looks.height_fit import fit_height
from saltdesk.ui.looks.text_size import TextSized, keep_row_height

ROW_HEIGHT = 30
_LEAST_ROWS, _MOST_ROWS = 2, 8


class _WordDelegate(QStyledItemDelegate):
    """Offers the words of a vocabulary in a cell."""

    def __init__(self, labels: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = tuple(labels)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Create a combo box with the labels."""
        combo = QComboBox(parent)
        combo.addItems(self._labels)
        return combo

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Select the label of the cell."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data() or self._labels[0]))


class _PartsTable(QTableView):
    """Moves to the next cell with Tab and Enter; Tab leaves the table from the empty last row."""

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Treat Enter at the end of an edit like Tab."""
        hints = QAbstractItemDelegate.EndEditHint
        if hint is hints.SubmitModelCache:
            hint = hints.EditNextItem
        if hint is hints.EditNextItem and self._is_at_end():
            super().closeEditor(editor, hints.NoHint)
            self.focusNextPrevChild(True)
            return
        super().closeEditor(editor, hint)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move between cells with Tab and Shift+Tab; leave the table at either end."""
        first = self.currentIndex().row() <= 0 and self.currentIndex().column() <= 0
        if self._is_at_end() if forward else first:
            return QWidget.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start to edit with Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if is_enter and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _is_at_end(self) -> bool:
        model = self.model()
        if not isinstance(model, PartsModel):
            return False
        return model.is_read_only or model.is_growing(self.currentIndex().row())


class PartsEdit(QWidget):
    """Edits a tuple of parts; emits ``edited`` after each change by the user.

    Call ``declare`` once. As a bound field its value is the tuple; its draft text is JSON.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today: Callable[[], dt.date] = dt.date.today
        self._model: PartsModel | None = None
        self.table = _PartsTable(self)
        self._buttons: list[QPushButton] = []
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.table)
        lines.addLayout(self._button_row())
        pass_focus(self, self.table)
        self._dress()

    def declare(self, part_type: type, columns: Sequence[PartColumn]) -> None:
        """Set the type of the parts and the columns."""
        self._model = PartsModel(part_type, columns, self._day, self)
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.accessibleName())
        TextSized(self.table, ROW_HEIGHT, lambda _: self._set_widths(columns))
        for place, column in enumerate(columns):
            if column.words:
                labels = [word.label for word in column.words]
                self.table.setItemDelegateForColumn(place, _WordDelegate(labels, self.table))
        self._model.edited.connect(self._tell)
        for signal in (self._model.modelReset, self._model.rowsInserted, self._model.rowsRemoved):
            signal.connect(self._fit)
        self.table.selectionModel().currentChanged.connect(self._offer)
        self._fit()

    # Value

    def parts(self) -> tuple[Any, ...]:
        """Return the parts as entered."""
        return self._rows.parts()

    def set_parts(self, parts: Iterable[Any]) -> None:
        """Show parts."""
        self._rows.show_parts(parts)

    def text(self) -> str:
        """Return the cells as JSON, for a draft."""
        return self._rows.to_text()

    def set_text(self, text: str) -> None:
        """Restore the cells of a draft."""
        self._rows.take_text(text)

    def problems(self, field: str) -> list[Problem]:
        """Return one problem for each cell that cannot be parsed."""
        return self._rows.problems(field)

    def commit(self) -> None:
        """Commit the cell being edited."""
        open_cells = self.table.viewport().findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        for editor in open_cells:
            if editor.isVisible():
                self.table.commitData(editor)

    def set_read_only(self, is_read_only: bool) -> None:
        """Set whether the parts are read-only."""
        self._rows.set_read_only(is_read_only)
        for button in self._buttons:
            button.setVisible(not is_read_only)

    # Rows

    def add_part(self) -> None:
        """Start a new part in the last row."""
        self.table.setFocus()
        index = self._rows.index(self._rows.rowCount() - 1, 0)
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def remove_part(self) -> None:
        """Remove the selected part."""
        self._rows.remove(self.table.currentIndex().row())
        self._offer()

    def move_part(self, by: int) -> None:
        """Move the selected part up (-1) or down (1)."""
        current = self.table.currentIndex()
        row = self._rows.move(current.row(), by)
        self.table.setCurrentIndex(self._rows.index(row, max(0, current.column())))
        self._offer()

    @property
    def _rows(self) -> PartsModel:
        if self._model is None:
            raise RuntimeError(f"{self.objectName()}: declare was not called")
        return self._model

    def _day(self) -> dt.date:
        return self.today()

    def _tell(self) -> None:
        self._offer()
        self.edited.emit()

    # Appearance

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, text, key, handler in (
            ("add_part_button", "添加一行", "", self.add_part),
            ("remove_part_button", "删除", "Ctrl+Del", self.remove_part),
            ("part_up_button", "上移", "Alt+Up", partial(self.move_part, -1)),
            ("part_down_button", "下移", "Alt+Down", partial(self.move_part, 1)),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setFlat(True)
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.clicked.connect(handler)
            if key:
                shortcut = QShortcut(QKeySequence(key), self.table, handler)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shown = shortcut.key().toString(QKeySequence.SequenceFormat.NativeText)
                button.setToolTip(f"{text}（{shown}）")
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch(1)
        return row

    def _dress(self) -> None:
        table = self.table
        table.setObjectName("parts_table")
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setTabKeyNavigation(True)
        head = table.verticalHeader()
        keep_row_height(self.table, ROW_HEIGHT)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _set_widths(self, columns: Sequence[PartColumn]) -> None:
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        widths = declared_widths(self.table, (column.width for column in columns))
        for place, width in enumerate(widths):
            head.resizeSection(place, width)
        head.setSectionResizeMode(widths.index(max(widths)), QHeaderView.ResizeMode.Stretch)

    def _fit(self, *_: object) -> None:
        """Fit the height to the rows, so that the page scrolls and not the table."""
        fit_height(self.table, _MOST_ROWS, _LEAST_ROWS)
        self._offer()

    def _offer(self, *_: object) -> None:
        row, last = self.table.currentIndex().row(), self._rows.rowCount() - 2
        can = (True, 0 <= row <= last, 0 < row <= last, 0 <= row < last)
        for button, is_possible in zip(self._buttons, can, strict=True):
            button.setEnabled(is_possible)
