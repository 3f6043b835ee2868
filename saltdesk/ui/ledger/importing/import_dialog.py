"""从 Excel 导入: choose a workbook, confirm its columns, preview the changes, then save (P1.2.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.ledgers.importables import IMPORTED_POWERS, Importable
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.importing import ImportField, ImportPlan, ImportRow, RowFate
from saltdesk.ui.forms.ui_import_dialog import Ui_ImportDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import ROW_HEIGHT, prepare
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.importing.column_mapping import ColumnMapping
from saltdesk.ui.looks.text_size import pixels
from saltdesk.workbooks.inspecting import SheetGuess, SheetMapping, WorkbookGuess, guess_at, inspect

_KINDS = "工作簿 (*.xlsx *.xls *.ods *.csv)"
_CELL, _LABEL = Column("cell", "单元格", Kind.CODE, 9), Column("label", "事项", width=30)
_PLAIN = (_CELL, Column("label", "事项", width=60))
_VALUES = (
    _CELL,
    Column("label", "事项", width=24),
    Column("field", "栏目", width=11),
    Column("before", "现有内容", width=38),
    Column("after", "表中内容", width=39),
)
_FAULTS = (_CELL, _LABEL, Column("message", "需要改正的内容", width=60))
_COLUMNS: dict[RowFate, tuple[Column, ...]] = {
    RowFate.NEW: _PLAIN,
    RowFate.CHANGED: _VALUES,
    RowFate.UNCHANGED: _PLAIN,
    RowFate.FAULTY: _FAULTS,
    RowFate.BOUND: _VALUES,
}
"""The columns of the list for each outcome."""

_TALL_ROW = 62
"""Height of a row with three lines of a value, in pixels; the tool tip shows the whole value."""

_SHOWN_FIRST = (RowFate.FAULTY, RowFate.BOUND, RowFate.CHANGED, RowFate.NEW, RowFate.UNCHANGED)


@dataclass(frozen=True)
class _Line:
    """A line of the preview: a workbook row, one of its changes or one of its errors."""

    cell: str
    label: str
    field: str = ""
    before: str = ""
    after: str = ""
    message: str = ""


class ImportDialog(Dialog):
    """Imports a ledger; nothing is saved until the user has seen the preview and pressed 导入."""

    keeps_no_draft = "What is chosen here follows from the workbook."

    def __init__(
        self, context: TabContext, parent: QWidget, importable: Importable = IMPORTED_POWERS
    ) -> None:
        super().__init__(parent)
        self.context, self.desk, self.importable = context, context.desk, importable
        self._path = Path()
        self._guess = WorkbookGuess("", ())
        self._plan = ImportPlan()
        self._is_gone = False
        self.form = Ui_ImportDialog()
        self.form.setupUi(self)
        self.setWindowTitle(f"从 Excel 导入{importable.title}")
        self.columns = ColumnMapping(self.form.mapping_table, importable.fields)
        self.fate_buttons: dict[RowFate, QPushButton] = {
            fate: getattr(self.form, f"{fate.code}_button") for fate in RowFate
        }
        self.fate_buttons[RowFate.BOUND].setVisible(importable.has_procedure)
        self._models = {fate: RowsModel(self.desk, _COLUMNS[fate], self) for fate in RowFate}
        self._connect()
        self._show_step(self.form.empty_page)

    def _connect(self) -> None:
        form = self.form
        form.choose_button.clicked.connect(self._choose)
        form.sheet_combo.activated.connect(self._choose_sheet)
        form.head_spin.valueChanged.connect(self._point_at_head)
        form.two_lines_check.toggled.connect(self._point_at_head)
        form.check_button.clicked.connect(self.check)
        form.back_button.clicked.connect(self.go_back)
        form.import_button.clicked.connect(self._import)
        form.rest_check.toggled.connect(self._allow_import)
        form.neighbour_check.clicked.connect(self.check)
        self.columns.changed.connect(self._judge_columns)
        for fate, button in self.fate_buttons.items():
            button.clicked.connect(partial(self.show_fate, fate))

    def _show_step(self, page: QWidget) -> None:
        form = self.form
        form.steps_stack.setCurrentWidget(page)
        is_mapping, is_result = page is form.mapping_page, page is form.result_page
        form.check_button.setVisible(not is_result)
        form.check_button.setEnabled(is_mapping)
        form.import_button.setVisible(is_result)
        form.back_button.setVisible(is_result)
        (form.import_button if is_result else form.check_button).setDefault(True)

    def _choose(self) -> None:
        path = self.context.prompts.open_file(f"选择{self.importable.title}工作簿", _KINDS)
        if path:
            self.open_workbook(path)

    def open_workbook(self, path: Path) -> None:
        """Show the columns of a workbook with the guessed fields."""
        self._path = path
        self.form.neighbour_check.setChecked(False)
        self.form.file_edit.setText(str(path))
        self.form.verdict_label.setText("正在读取…")
        self._show_step(self.form.empty_page)
        work = partial(_inspect, path, self.importable)
        self.context.tasks.run(f"读取“{path.name}”", work, self._show_guess)

    def done(self, result: int) -> None:
        """Close the dialog; running work finishes without it."""
        self._is_gone = True
        super().done(result)

    def _show_guess(self, guess: WorkbookGuess | str) -> None:
        if self._is_gone:
            return
        if isinstance(guess, str):
            self.form.verdict_label.setText(guess)
            return
        self._guess = guess
        combo = self.form.sheet_combo
        combo.clear()
        combo.addItems([sheet.name for sheet in guess.sheets])
        best = guess.best(self.importable.fields)
        combo.setCurrentText(best.name)
        self._show_sheet(best)
        self._show_step(self.form.mapping_page)
        self._judge_columns()
        self.form.check_button.setFocus()

    def _choose_sheet(self, place: int) -> None:
        self._show_sheet(self._guess.sheets[place])
        self._judge_columns()

    def _show_sheet(self, sheet: SheetGuess) -> None:
        form = self.form
        for widget in (form.head_spin, form.two_lines_check):
            widget.blockSignals(True)
        form.head_spin.setMaximum(max(1, len(sheet.top)))
        form.head_spin.setValue(max(1, sheet.head))
        form.two_lines_check.setChecked(sheet.lines == 2)
        for widget in (form.head_spin, form.two_lines_check):
            widget.blockSignals(False)
        form.rows_label.setText(self._extent(sheet))
        if sheet.head:
            self.columns.show_sheet(sheet)
        else:
            self._point_at_head()

    def _extent(self, sheet: SheetGuess) -> str:
        """Return how far the sheet reaches, and which other sheets are read with it or are hidden."""
        others, hidden = len(self._guess.others(sheet)), len(self._guess.hidden)
        parts = (
            f"内容到第 {sheet.rows} 行" if sheet.rows else "空表",
            f"另有 {others} 张表头相同，一并导入" if others else "",
            f"{hidden} 张隐藏，不导入" if hidden else "",
        )
        return "；".join(filter(None, parts))

    def _point_at_head(self) -> None:
        form = self.form
        sheet = self._guess.sheets[form.sheet_combo.currentIndex()]
        lines = 2 if form.two_lines_check.isChecked() else 1
        self.columns.show_sheet(guess_at(sheet, form.head_spin.value(), lines, self.importable.fields))
        self._judge_columns()

    def _judge_columns(self) -> None:
        problems = self.columns.problems()
        self.form.verdict_label.setText("".join(problems))
        self.form.check_button.setEnabled(not problems)

    def check(self) -> None:
        """Show what an import with the chosen columns would do."""
        self.form.check_button.setEnabled(False)
        self.form.verdict_label.setText("正在检查…")
        sheet = self.columns.sheet
        mapping = replace(self.columns.mapping(), others=self._guess.others(sheet))
        plan = self.importable.plan
        if self.form.neighbour_check.isChecked() and self.importable.plan_by_neighbour:
            plan = self.importable.plan_by_neighbour
        work = partial(_dry_run, self.desk, self._path, mapping, self.importable.fields, plan)
        self.context.tasks.run(f"检查“{self._path.name}”", work, self._show_plan)
        # A cancelled check leaves the button enabled for another.
        self.form.check_button.setEnabled(True)

    def _show_plan(self, plan: ImportPlan | str) -> None:
        if self._is_gone:
            return
        if isinstance(plan, str):
            self.form.verdict_label.setText(plan)
            return
        self._plan = plan
        for fate, button in self.fate_buttons.items():
            button.setText(f"{fate.label} {plan.count(fate)}")
            self._models[fate].show_records(())
        blocked = len(plan.blocked)
        self.form.neighbour_check.setVisible(self._has_undated(plan))
        self.form.rest_check.setChecked(False)
        self.form.rest_check.setVisible(bool(blocked))
        why = "有误和须按程序调整的" if self.importable.has_procedure else "有误的"
        self.form.rest_check.setText(f"只导入其余行（{why} {blocked} {plan.unit}不导入）(&R)")
        self._show_step(self.form.result_page)
        self.show_fate(next((fate for fate in _SHOWN_FIRST if plan.count(fate)), RowFate.NEW))
        self._allow_import()

    def _has_undated(self, plan: ImportPlan) -> bool:
        """Return whether a rule for rows without a readable day can be chosen, or was chosen."""
        is_chosen = self.form.neighbour_check.isChecked()
        return self.importable.plan_by_neighbour is not None and (is_chosen or bool(plan.undated))

    def show_fate(self, fate: RowFate) -> None:
        """List the rows with this outcome."""
        self.fate_buttons[fate].setChecked(True)
        model = self._models[fate]
        model.show_records(tuple(_lines(self._plan, fate)))
        table = self.form.result_table
        prepare(table, model)
        is_wrapped = fate is not RowFate.NEW and fate is not RowFate.UNCHANGED
        table.setWordWrap(is_wrapped)
        table.verticalHeader().setDefaultSectionSize(pixels(_TALL_ROW if is_wrapped else ROW_HEIGHT))

    def _allow_import(self) -> None:
        plan, form = self._plan, self.form
        is_useful = bool(plan.count(RowFate.NEW) or plan.count(RowFate.CHANGED))
        form.rest_check.setEnabled(is_useful)
        form.import_button.setEnabled(is_useful and (not plan.blocked or form.rest_check.isChecked()))
        form.verdict_label.setText(_verdict(plan, form.rest_check.isChecked()))

    def go_back(self) -> None:
        """Return to the columns so that the user can correct them."""
        self._show_step(self.form.mapping_page)
        self._judge_columns()

    def _import(self) -> None:
        self.form.import_button.setEnabled(False)
        leave_out = self.form.rest_check.isChecked()
        work = partial(_apply, self.desk, self.importable, self._plan, self._path.name, leave_out)
        self.context.tasks.run(f"导入“{self._path.name}”", work, self._finish)

    def _finish(self, done: ImportPlan | str) -> None:
        if self._is_gone:
            return
        if isinstance(done, str):
            self.form.verdict_label.setText(done)
            return
        new, changed = (done.count(fate) for fate in (RowFate.NEW, RowFate.CHANGED))
        self.context.notify(f"已导入{self.importable.title}：新增 {new} 项，变更 {changed} 项")
        self.accept()


def _inspect(path: Path, importable: Importable, progress: Progress) -> WorkbookGuess | str:
    try:
        return inspect(path, importable.fields, progress)
    except RuleError as error:
        return error.sentence


def _dry_run(
    desk: Desk,
    path: Path,
    mapping: SheetMapping,
    fields: Sequence[ImportField],
    plan: Callable[[Desk, Iterable[ImportRow]], ImportPlan],
    progress: Progress,
) -> ImportPlan | str:
    from saltdesk.workbooks.reading import read_rows

    try:
        rows = read_rows(path, mapping, fields, progress)
        return plan(desk, rows).with_notes(rows.notes)
    except RuleError as error:
        return error.sentence


def _apply(
    desk: Desk, importable: Importable, plan: ImportPlan, source: str, leave_out: bool, _progress: Progress
) -> ImportPlan | str:
    try:
        return importable.apply(desk, plan, source, leave_out)
    except RuleError as error:
        return error.sentence


def _lines(plan: ImportPlan, fate: RowFate) -> Iterator[_Line]:
    for row in plan.of(fate):
        if fate is RowFate.FAULTY:
            for problem in row.problems:
                yield _Line(problem.cell, row.label, message=problem.message)
        elif row.changes:
            for change in row.changes:
                yield _Line(change.cell, row.label, change.label, change.before, change.after)
        else:
            yield _Line(row.cell, row.label)


def _verdict(plan: ImportPlan, leaves_out: bool) -> str:
    useful = plan.count(RowFate.NEW) + plan.count(RowFate.CHANGED)
    if not plan.rows:
        return "\n".join(("工作簿中没有事项。", *plan.notes))
    if plan.blocked and not leaves_out:
        faulty, bound, unit = plan.count(RowFate.FAULTY), plan.count(RowFate.BOUND), plan.unit
        told = "".join(
            (
                f"{faulty} {unit}有误，请在工作簿中改正、保存后重新选择。" if faulty else "",
                f"{bound} {unit}改动了已公布事项，须按程序调整（第三部分（三）），不能导入。"
                if bound
                else "",
                "也可以勾选“只导入其余行”。" if useful else "",
            )
        )
        return "\n".join((told, *plan.notes))
    if useful:
        new, changed = plan.count(RowFate.NEW), plan.count(RowFate.CHANGED)
        told = f"共 {len(plan.rows)} {plan.unit}，导入后新增 {new} 项，变更 {changed} 项。"
        return "\n".join((told, *plan.notes))
    return "\n".join(("工作簿与现有清单一致，没有需要导入的内容。", *plan.notes))
