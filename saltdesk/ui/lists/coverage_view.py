"""The coverage matrix of powers and duties, with its gaps (R2.2.2)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.lists.coverage import STAGES, CoverageGapKind, CoverageRow
from saltdesk.domain.lists.items import PowerClass
from saltdesk.ledgers.base.palette import colours
from saltdesk.ledgers.lists.coverage import SCREEN_COLUMNS, TITLE, coverage_ledger
from saltdesk.services.lists.coverage import present_coverage
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_coverage_view import Ui_CoverageView
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.keys.widget_keys import ENTER, on_keys
from saltdesk.ui.ledger.output.ledger_export import export_ledger
from saltdesk.ui.ledger.output.sheet_output import SheetOutput
from saltdesk.ui.looks.icons import icon

_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_TICKED = tuple(column.name for column in SCREEN_COLUMNS if column.name.startswith("stage_"))
_FIRST_STAGE = next(n for n, column in enumerate(SCREEN_COLUMNS) if column.name in _TICKED)
_MOST_LOST = 3
_NO_ROWS = "没有符合条件的事项。"
_NO_GAPS = "没有缺口：每个权力事项都有对应的责任事项。"


class CoverageModel(RowsModel):
    """The coverage matrix; a row without a duty is coloured, and its last column says so."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Centre the ticks, colour the gaps, and leave the rest to the base class."""
        row: CoverageRow | None = self.record(index.row())
        if row and row.is_gap and role == Qt.ItemDataRole.BackgroundRole:
            return QBrush(QColor(colours().gone_ground))
        is_remark = index.column() == len(self.columns) - 1
        if row and row.is_gap and is_remark and role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(QColor(colours().gone))
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[index.column()].name in _TICKED:
            return _CENTRE
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Centre the titles over their ticks; the tool tip gives the full name of a stage."""
        is_stage = orientation is Qt.Orientation.Horizontal and self.columns[section].name in _TICKED
        if is_stage and role == Qt.ItemDataRole.TextAlignmentRole:
            return _CENTRE
        if is_stage and role == Qt.ItemDataRole.ToolTipRole:
            return STAGES[section - _FIRST_STAGE].label
        return super().headerData(section, orientation, role)


class CoverageView(QWidget):
    """Shows the current matrix; ``leave`` returns to the ledger below."""

    def __init__(self, context: TabContext, leave: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.form = Ui_CoverageView()
        self.form.setupUi(self)
        self.found = present_coverage()
        self.model = CoverageModel(context.desk, SCREEN_COLUMNS, self)
        prepare(self.form.matrix_table, self.model)
        self.output = SheetOutput(context, self, TITLE, self._job)
        fill_with_words(self.form.class_combo, PowerClass, "全部")
        self._dress()
        self._connect(leave)
        self.show_rows()

    def _dress(self) -> None:
        form = self.form
        form.title_label.setText(TITLE)
        form.back_button.setIcon(icon("arrow-left"))
        form.save_button.setIcon(icon("save"))
        form.export_button.setIcon(icon("file-spreadsheet"))
        form.form_layout.setStretchFactor(form.matrix_table, 1)
        self.setFocusProxy(form.matrix_table)
        lost = [gap.sentence for gap in self.found.gaps if gap.kind is CoverageGapKind.LOST_DUTY]
        more = len(lost) - _MOST_LOST
        shown = lost[:_MOST_LOST] + ([f"另有{more}项。"] if more > 0 else [])
        form.lost_label.setText("\n".join(shown))
        form.lost_label.setVisible(bool(lost))

    def _connect(self, leave: Callable[[], None]) -> None:
        form = self.form
        form.back_button.clicked.connect(leave)
        form.gaps_check.toggled.connect(self.show_rows)
        form.class_combo.currentIndexChanged.connect(self.show_rows)
        form.print_button.clicked.connect(self.output.preview)
        form.save_button.clicked.connect(self.output.save)
        form.export_button.clicked.connect(self.export)
        form.matrix_table.doubleClicked.connect(self.open_power)
        on_keys(form.matrix_table, ENTER, self.open_power)

    def rows(self) -> tuple[CoverageRow, ...]:
        """Return the filtered rows."""
        chosen = self.form.class_combo.currentData()
        only_gaps = self.form.gaps_check.isChecked()
        return tuple(
            row
            for row in self.found.rows
            if (not only_gaps or row.is_gap) and chosen in (None, row.power.power_class)
        )

    def show_rows(self, *_: object) -> None:
        """Show and count the filtered rows."""
        form, rows = self.form, self.rows()
        self.model.show_records(rows)
        form.matrix_table.setVisible(bool(rows))
        form.empty_label.setVisible(not rows)
        form.empty_label.setText(_NO_GAPS if self.found.rows and not self.found.uncovered else _NO_ROWS)
        for button in (form.print_button, form.save_button, form.export_button):
            button.setEnabled(bool(rows))
        form.counters_label.setText(self._counters(len(rows)))

    def _counters(self, shown: int) -> str:
        counts = (f"{kind.label} {self.found.count(kind):,}" for kind in CoverageGapKind)
        return "　·　".join((f"显示 {shown:,} 项，共 {len(self.found.rows):,} 项", *counts))

    def export(self) -> None:
        """Export the rows shown to a workbook."""
        export_ledger(self.context, coverage_ledger(self.rows()), Query())

    def open_power(self, *_: object) -> None:
        """Open the selected power item, where the user can add a missing duty."""
        row: CoverageRow | None = self.model.record(self.form.matrix_table.currentIndex().row())
        if row:
            self.context.go_to(Area.POWERS, row.power.id)

    def _scope(self) -> str:
        words = [self.form.class_combo.currentText()] if self.form.class_combo.currentData() else []
        words += ["只看缺口"] if self.form.gaps_check.isChecked() else []
        return "、".join(words) or "全部事项"

    def _job(self) -> Callable[[], bytes]:
        today = self.context.desk.clock.today()
        return partial(_render, self.rows(), self._scope(), today, self.context.paper_fonts)


def _render(rows: Sequence[CoverageRow], scope: str, today: date, fonts: str) -> bytes:
    from saltdesk.documents.coverage import render_coverage
    from saltdesk.documents.setting.office_fonts import FontChoice

    return render_coverage(rows, scope, today, fonts=FontChoice.from_text(fonts))
