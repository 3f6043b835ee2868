"""The fields of a notice, one row for each template element, in template order."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.house.phrases import notice_place
from saltdesk.domain.notices.notice import (
    GIVEN_FIELDS,
    NoticeElement,
    NoticeFieldKind,
    NoticeTemplate,
    TableTemplate,
    rows_of,
    text_of,
)
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.fields.phrase_place import offer_phrases
from saltdesk.ui.fields.rows_edit import RowsEdit
from saltdesk.ui.looks.kinds import set_kind

_FOUR_LINES = 90
"""Height of a field of several lines, in pixels with text of 100 %."""

_ROW_WIDTH = 60
_CAPTION_WIDTH = 132

Choices = Mapping[str, type[Vocabulary]]


class NoticeFields:
    """Fills ``grid`` with caption, field and a hint on the expected input.

    ``form`` holds the widgets as ``<field>_edit``; ``bounds`` binds them. Fields that the program fills
    in are omitted.
    """

    def __init__(self, grid: QGridLayout, template: NoticeTemplate, choices: Choices) -> None:
        self.template = template
        self.elements = tuple(one for one in template.elements if one.field not in GIVEN_FIELDS)
        self.form = SimpleNamespace()
        self._choices = choices
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _CAPTION_WIDTH)
        grid.setColumnStretch(1, 1)
        for element in self.elements:
            self._add(grid, element)
        grid.setRowStretch(grid.rowCount(), 1)

    @property
    def bounds(self) -> tuple[Bound, ...]:
        """Return which widget shows which field."""
        return tuple(Bound(f"{one.field}_edit", one.field) for one in self.elements)

    def shown(self, values: Mapping[str, object]) -> dict[str, object]:
        """Return the values for the widgets: dates as dates, table rows as rows, all others as text."""
        return {one.field: self._shown(one, values.get(one.field)) for one in self.elements}

    def offer_phrases(self, complaint: int) -> None:
        """Make the long fields offer standard phrases; ``complaint`` is the complaint of the notice, or 0."""
        for one in self.elements:
            edit = getattr(self.form, f"{one.field}_edit")
            if one.kind is NoticeFieldKind.LONG and isinstance(edit, QPlainTextEdit):
                offer_phrases(edit, notice_place(self.template.code, one.field, one.label, complaint))

    def _shown(self, element: NoticeElement, value: object) -> object:
        if element.kind is NoticeFieldKind.DATE:
            return value
        if isinstance(getattr(self.form, f"{element.field}_edit"), RowsEdit):
            return rows_of(value)
        return text_of(_word(value))

    def _add(self, grid: QGridLayout, element: NoticeElement) -> None:
        edit = self._edit(element)
        edit.setObjectName(f"{element.field}_edit")
        edit.setAccessibleName(element.label)
        place = citation(element.clause)
        edit.setToolTip(f"依据：{place}" if place else "")
        caption = QLabel(f"{element.label} *" if element.required else element.label)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setProperty("required", element.required)
        caption.setToolTip(edit.toolTip())
        caption.setBuddy(edit)
        row = grid.rowCount()
        is_high = isinstance(edit, QPlainTextEdit | RowsEdit)
        grid.addWidget(
            caption, row, 0, Qt.AlignmentFlag.AlignTop if is_high else Qt.AlignmentFlag.AlignVCenter
        )
        grid.addWidget(edit, row, 1)
        if element.kind is NoticeFieldKind.ROWS and not isinstance(edit, RowsEdit):
            hint = QLabel("每条一行，序号自动编排。" if self._table(element).numbered else "每条一行。")
            hint.setWordWrap(True)
            set_kind(hint, "hint")
            grid.addWidget(hint, row + 1, 1)
        setattr(self.form, edit.objectName(), edit)

    def _edit(self, element: NoticeElement) -> QWidget:
        words = self._choices.get(element.field)
        if words:
            combo = QComboBox()
            fill_with_names(combo, (word.label for word in words), "")
            return combo
        if element.kind is NoticeFieldKind.DATE:
            return DateEdit()
        if element.kind is NoticeFieldKind.ROWS and self._table(element).width > 1:
            return _rows_edit(self._table(element), element.label)
        return QLineEdit() if element.kind is NoticeFieldKind.TEXT else _high_edit()

    def _table(self, element: NoticeElement) -> TableTemplate:
        """Return the table of the notice that prints the rows of an element."""
        tables = (block for block in self.template.blocks if isinstance(block, TableTemplate))
        return next(table for table in tables if table.field == element.field)


def _rows_edit(table: TableTemplate, label: str) -> RowsEdit:
    edit = RowsEdit()
    edit.setAccessibleName(label)
    shares = table.shares[1:] if table.numbered else table.shares
    titles = table.head[1:] if table.numbered else table.head
    widths = [max(6, round(_ROW_WIDTH * share / sum(shares))) for share in shares]
    edit.declare_columns(titles, widths)
    return edit


def _high_edit() -> QPlainTextEdit:
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(_FOUR_LINES)
    return edit


def _word(value: object) -> object:
    return value.label if isinstance(value, Vocabulary) else value
