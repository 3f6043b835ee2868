"""导入权力清单: a dry run that shows every faulty cell, then all rows or none (P1.2.1)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from saltdesk.domain.errors import RuleError
from saltdesk.ledgers.columns import Column, Kind
from saltdesk.services.desk import Desk, Outcome
from saltdesk.services.power_import import ImportPlan, ImportRow, apply_power_import, plan_power_import
from saltdesk.ui.context import TabContext
from saltdesk.ui.forms.ui_import_dialog import Ui_ImportDialog
from saltdesk.ui.models.rows_model import RowsModel
from saltdesk.ui.tasks import Progress
from saltdesk.ui.widgets.rows_table import prepare

_ERROR_COLUMNS = (Column("cell", "单元格", Kind.CODE, 8), Column("message", "需要改正的内容", width=60))
_KINDS = "Excel 工作簿 (*.xlsx)"
_NOTHING = ImportPlan((), (), 0, ())


@dataclass(frozen=True)
class _Check:
    """The outcome of a dry run; ``refusal`` says why the workbook could not be taken at all."""

    rows: tuple[ImportRow, ...] = ()
    plan: ImportPlan = _NOTHING
    refusal: str = ""


class ImportDialog(QDialog):
    """Choosing a workbook checks it at once; 导入 opens only when no cell is wrong."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self._path = Path()
        self._check = _Check()
        self._is_gone = False
        self.form = Ui_ImportDialog()
        self.form.setupUi(self)
        self._errors = RowsModel(self.desk, _ERROR_COLUMNS, self)
        prepare(self.form.errors_table, self._errors)
        self.form.errors_table.setVisible(False)
        self.form.problem_label.setVisible(False)
        self.form.import_button.setEnabled(False)
        self.form.choose_button.clicked.connect(self._choose)
        self.form.import_button.clicked.connect(self._import)

    def _choose(self) -> None:
        path = self.context.prompts.open_file("选择权力清单工作簿", _KINDS)
        if path:
            self.check(path)

    def check(self, path: Path) -> None:
        """Say what importing this workbook would do."""
        self._path = path
        self.form.file_edit.setText(str(path))
        self.form.import_button.setEnabled(False)
        self.form.verdict_label.setText("正在检查…")
        self.context.tasks.run(f"检查“{path.name}”", partial(_dry_run, path), self._show_check)

    def done(self, result: int) -> None:
        """Close; work still under way ends without the dialog."""
        self._is_gone = True
        super().done(result)

    def _show_check(self, check: _Check) -> None:
        if self._is_gone:
            return
        self._check = check
        plan = check.plan
        self._show_counts(plan)
        self._errors.show_records(plan.errors)
        self.form.errors_table.setVisible(bool(plan.errors))
        self.form.verdict_label.setText(check.refusal or _verdict(plan))
        is_useful = bool(plan.new or plan.changed)
        self.form.import_button.setEnabled(is_useful and not plan.errors and not check.refusal)

    def _show_counts(self, plan: ImportPlan) -> None:
        form = self.form
        form.rows_label.setText(f"共 {plan.rows} 行")
        form.new_label.setText(f"新增 {len(plan.new)}")
        form.changed_label.setText(f"变更 {len(plan.changed)}")
        form.unchanged_label.setText(f"未变 {plan.unchanged}")
        form.faulty_label.setText(f"有误 {plan.faulty}")

    def _import(self) -> None:
        self.form.import_button.setEnabled(False)
        work = partial(_apply, self.desk, self._check.rows, self._path.name)
        self.context.tasks.run(f"导入“{self._path.name}”", work, self._finish)

    def _finish(self, _outcome: Outcome[ImportPlan]) -> None:
        if not self._is_gone:
            self.accept()


def _dry_run(path: Path, progress: Progress) -> _Check:
    from saltdesk.workbooks.reading import read_powers

    try:
        rows = read_powers(path, progress)
        return _Check(rows, plan_power_import(rows))
    except RuleError as error:
        return _Check(refusal=error.sentence)


def _apply(desk: Desk, rows: tuple[ImportRow, ...], source: str, _progress: Progress) -> Outcome[ImportPlan]:
    return apply_power_import(desk, rows, source)


def _verdict(plan: ImportPlan) -> str:
    if plan.errors:
        return f"有{len(plan.errors)}处需要改正。请在工作簿中改正、保存后重新选择。"
    if plan.new or plan.changed:
        return "检查通过，可以导入。"
    return "工作簿与现有清单一致，没有需要导入的内容。" if plan.rows else "工作簿中没有事项。"
