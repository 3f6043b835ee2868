"""诊断: versions, screen, input method and health of the data, to read and to send."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from saltdesk.domain.base.diagnosis import Condition, log_lines, report, text_to_send
from saltdesk.services.house import diagnosis
from saltdesk.ui.forms.ui_diagnosis_dialog import Ui_DiagnosisDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.prompts import save_report
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.window.window_conditions import window_conditions

_TITLES = ("项目", "情况")
_CHECKING = Condition("数据", "正在检查…")


class DiagnosisDialog(Dialog):
    """Shows one line for each condition; the data is checked in the background."""

    keeps_no_draft = "Nothing is entered."

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_DiagnosisDialog()
        self.form.setupUi(self)
        desk = context.desk
        self._first, *self._rest = [*window_conditions(), *diagnosis.program_conditions(desk.store.folder)]
        table = self.form.conditions_table
        table.setColumnCount(len(_TITLES))
        table.setHorizontalHeaderLabels(_TITLES)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.context = context
        self.form.copy_button.clicked.connect(self.copy)
        self.form.save_button.clicked.connect(self.save)
        self.form.close_button.clicked.connect(self.reject)
        self._show(_CHECKING)

        def check(_progress: Progress) -> Condition:
            return diagnosis.data_condition(desk)

        context.tasks.run("诊断", check, self._show, is_quiet=True)

    def copy(self) -> None:
        """Put all lines on the clipboard, without the name of the person's folder."""
        QGuiApplication.clipboard().setText(text_to_send(self._shown, Path.home()))
        self.form.copy_button.setText("已复制(&C)")

    def save(self) -> None:
        """Save all lines and the end of the log to a file, to send to whoever mends the program."""
        log = log_lines(self.context.desk.store.folder)
        save_report(self.context.prompts, report(self._shown, log, Path.home()))

    def _show(self, data: Condition) -> None:
        """Show all lines, those that matter most first."""
        self._shown = [self._first, data, *self._rest]
        table = self.form.conditions_table
        table.setRowCount(len(self._shown))
        for row, condition in enumerate(self._shown):
            told = "\n".join(filter(None, (condition.value, condition.advice)))
            for column, text in enumerate((condition.caption, told)):
                table.setItem(row, column, QTableWidgetItem(text))
