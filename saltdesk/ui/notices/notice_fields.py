"""The fields of a notice, one row for each template element, in template order."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.notices.notice import (
    CELL_SIGN,
    GIVEN_FIELDS,
    NoticeElement,
    NoticeFieldKind,
    NoticeTemplate,
    TableTemplate,
    text_of,
)
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.fields.date_edit import DateEdit
from saltdesk.ui.frame.kinds import set_kind

_LINES = 4
"""Visible lines of a multi-line field."""

_PADDING = 14
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
        """Return the values for the widgets: dates as dates, all others as text."""
        return {
            one.field: values.get(one.field)
            if one.kind is NoticeFieldKind.DATE
            else text_of(_word(values.get(one.field)))
            for one in self.elements
        }

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
        is_high = isinstance(edit, QPlainTextEdit)
        grid.addWidget(
            caption, row, 0, Qt.AlignmentFlag.AlignTop if is_high else Qt.AlignmentFlag.AlignVCenter
        )
        grid.addWidget(edit, row, 1)
        if element.kind is NoticeFieldKind.ROWS:
            hint = QLabel(_rows_hint(self.template, element.field))
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
        return QLineEdit() if element.kind is NoticeFieldKind.TEXT else _high_edit()


def _high_edit() -> QPlainTextEdit:
    edit = QPlainTextEdit()
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(edit.fontMetrics().lineSpacing() * _LINES + _PADDING)
    return edit


def _word(value: object) -> object:
    return value.label if isinstance(value, Vocabulary) else value


def _rows_hint(template: NoticeTemplate, field: str) -> str:
    """Return the hint for table rows: one per line, with its cells in order."""
    table = next(
        block for block in template.blocks if isinstance(block, TableTemplate) and block.field == field
    )
    cells = table.head[1:] if table.numbered else table.head
    if len(cells) < 2:
        return "每条一行，序号自动编排。" if table.numbered else "每条一行。"
    return f"每条一行，各栏之间用“{CELL_SIGN}”隔开：{CELL_SIGN.join(cells)}"
