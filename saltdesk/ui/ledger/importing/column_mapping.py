"""The table in which the user maps workbook columns to import fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem

from saltdesk.services.desk.importing import ImportField
from saltdesk.ui.fields.choices import choose, fill_with_pairs
from saltdesk.ui.looks.text_size import keep_row_height
from saltdesk.workbooks.inspecting import SheetGuess, SheetMapping

NOT_IMPORTED = "不导入"
_TITLES = ("列", "表头", "内容示例", "导入为")
_WIDTHS = (44, 260, 0, 240)
_SAMPLES, _CHOICE = 2, 3
_ROW_HEIGHT = 34
_JOINT = "　｜　"


class ColumnMapping(QObject):
    """Fills ``table`` with the columns of a sheet, their first values, and a field choice for each."""

    changed = Signal()

    def __init__(self, table: QTableWidget, fields: Sequence[ImportField]) -> None:
        super().__init__(table)
        self._table, self._fields = table, fields
        self._sheet = SheetGuess("")
        self._choices: list[QComboBox] = []
        table.setColumnCount(len(_TITLES))
        table.setHorizontalHeaderLabels(list(_TITLES))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().setVisible(False)
        keep_row_height(table, _ROW_HEIGHT)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate(_WIDTHS):
            head.resizeSection(place, width)
        head.setSectionResizeMode(_SAMPLES, QHeaderView.ResizeMode.Stretch)

    def show_sheet(self, sheet: SheetGuess) -> None:
        """Show the columns of a sheet with their guessed fields."""
        self._sheet = sheet
        self._choices = []
        self._table.setRowCount(0)
        self._table.setRowCount(len(sheet.columns))
        for row, column in enumerate(sheet.columns):
            texts = (
                column.letter,
                column.heading,
                _JOINT.join(" ".join(one.split()) for one in column.samples),
            )
            for place, text in enumerate(texts):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self._table.setItem(row, place, cell)
            self._table.setCellWidget(row, _CHOICE, self._choice(column.letter, column.heading, column.field))

    def _choice(self, letter: str, heading: str, field: str | None) -> QComboBox:
        combo = QComboBox(self._table)
        combo.setObjectName(f"column_{letter}_combo")
        combo.setAccessibleName(f"{letter}列（{heading}）导入为")
        # Scrolling over the table must not change a choice.
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        pairs = ((one.title + ("（必需）" if one.required else ""), one.name) for one in self._fields)
        fill_with_pairs(combo, pairs, NOT_IMPORTED)
        choose(combo, field)
        if field is None:
            combo.setCurrentIndex(0)
        combo.currentIndexChanged.connect(self.changed)
        self._choices.append(combo)
        return combo

    @property
    def sheet(self) -> SheetGuess:
        """Return the sheet that is shown."""
        return self._sheet

    def mapping(self) -> SheetMapping:
        """Return the mapping the user chose."""
        letters = [column.letter for column in self._sheet.columns]
        chosen = [(letter, combo.currentData()) for letter, combo in zip(letters, self._choices, strict=True)]
        guessed = self._sheet.mapping()
        columns = tuple((letter, name) for letter, name in chosen if name)
        return SheetMapping(guessed.sheet, guessed.head, guessed.lines, columns, guessed.headings)

    def problems(self) -> list[str]:
        """Return why the workbook cannot be imported: required fields without a column, and duplicates."""
        names = [name for _, name in self.mapping().columns]
        missing = "、".join(
            f"“{one.title}”" for one in self._fields if one.required and one.name not in names
        )
        doubled = "、".join(
            f"“{one.title}”" for one in self._fields if names.count(one.name) > 1 and not one.several
        )
        return [
            *([f"还没有指定{missing}列。"] if missing else []),
            *([f"{doubled}只能对应一列。"] if doubled else []),
        ]
