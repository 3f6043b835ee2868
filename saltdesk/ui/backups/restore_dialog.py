"""恢复: what a backup brings back, and what of the present data it loses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from saltdesk.domain.backups.preview import RestorePreview, Standing
from saltdesk.ledgers.backups.columns import COUNT_COLUMNS, LOST_COLUMNS, size_text
from saltdesk.ui.forms.ui_restore_dialog import Ui_RestoreDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.looks.height_fit import fit_height

_MOST_LOST = 7
"""Rows of lost entries that are seen without scrolling."""

_QUESTION = "用 {made:%Y-%m-%d %H:%M} 的备份替换现在的数据？{lost}窗口将关闭，恢复后重新打开。"
_LOST = "备份以后的{count:,}条登记将不在其中。"


class RestoreDialog(Dialog):
    """A preview; only the confirmed question leads to the restore."""

    keeps_no_draft = "Nothing is entered."

    confirmed = Signal()

    def __init__(self, context: TabContext, preview: RestorePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.preview = context, preview
        self.form = Ui_RestoreDialog()
        self.form.setupUi(self)
        self._lost = RowsModel(context.desk, LOST_COLUMNS, self)
        self._counts = RowsModel(context.desk, COUNT_COLUMNS, self)
        prepare(self.form.lost_table, self._lost)
        prepare(self.form.counts_table, self._counts)
        self.form.restore_button.clicked.connect(self.restore)
        self.form.cancel_button.clicked.connect(self.reject)
        self._show()

    def _show(self) -> None:
        form, preview = self.form, self.preview
        backup, head = preview.backup, preview.backup.head
        form.backup_label.setText(f"{backup.made_at:%Y年%m月%d日 %H:%M} 的备份")
        facts = [f"“{backup.path.name}”，{size_text(backup)}"]
        if head:
            facts.append(f"程序 {head.program}，痕迹{head.anchor.number:,}条，存档文件{head.files:,}个")
            facts += [f"备份时有{len(head.missing)}个存档文件已经不在"] if head.missing else []
        form.facts_label.setText("。".join(facts) + "。")
        told = preview.standing.label
        if preview.lost:
            told += f"共{preview.lost:,}条" + (f"，最近{len(preview.newest)}条：" if preview.newest else "。")
        form.standing_label.setText(told)
        self._lost.show_records(preview.newest)
        fit_height(form.lost_table, _MOST_LOST)
        form.lost_table.setVisible(bool(preview.newest))
        self._counts.show_records(
            [(label, *numbers) for label, numbers in preview.counts.items() if any(numbers)]
        )
        form.counts_table.setVisible(self._counts.rowCount() > 0)

    def restore(self) -> None:
        """Ask once more; Enter answers no."""
        is_lossy = self.preview.standing in (Standing.EARLIER, Standing.OTHER) and self.preview.lost
        lost = _LOST.format(count=self.preview.lost) if is_lossy else ""
        question = _QUESTION.format(made=self.preview.backup.made_at, lost=lost)
        if self.context.prompts.doubt(question, "恢复", title="恢复"):
            self.accept()
            self.confirmed.emit()
