"""Every message box, file dialog and print dialog of the window, in one object that tests replace.

Only these block until they are answered; all other dialogs are opened by ``opening.show_dialog``.
``WindowPrompts`` adds the prompt for a text, which needs a form.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

# Boxes and file dialogs are loaded when one is shown; PySide makes a class when it is asked for.
from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from saltdesk import __version__
from saltdesk.domain.base.diagnosis import Condition, log_lines, report
from saltdesk.domain.base.errors import EnvironmentProblem, SaltdeskError
from saltdesk.domain.base.file_names import file_name
from saltdesk.domain.base.surroundings import write_file
from saltdesk.ui.frame.journal import blotted, logged_to
from saltdesk.ui.frame.outside_text import as_caption

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

    from saltdesk.services.desk.desk import Desk

logger = logging.getLogger(__name__)

TITLE = "盐政事务台"


def wait_for(dialog: QDialog) -> bool:
    """Show a question that blocks the program; return whether it was accepted, and delete it."""
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


def save_report(prompts: Prompts, text: str) -> None:
    """Ask for a file and write a report of the program into it."""
    path = prompts.save_file("保存诊断报告", "诊断报告.txt", "文本文件 (*.txt)")
    if path is None:
        return
    target = path if path.suffix.lower() == ".txt" else path.with_name(f"{path.name}.txt")
    try:
        # Older editors of Windows need both signs at the end of a line, and the mark of UTF-8.
        write_file(target, text.replace("\n", "\r\n").encode("utf-8-sig"))
    except EnvironmentProblem as error:
        prompts.show_problem(error)


class Prompts:
    """Shows message boxes and file dialogs over the window."""

    def __init__(self, window: QWidget | None = None) -> None:
        self.window = window
        self.desk: Desk | None = None
        """Stores drafts of prompt texts; None (no drafts) until a person is at the desk."""

    def inform(self, sentence: str, title: str = TITLE) -> None:
        """Show a message that needs no answer."""
        self._box(QtWidgets.QMessageBox.Icon.Information, title, sentence).exec()

    def ask(self, question: str, yes: str = "确定", no: str = "取消", title: str = TITLE) -> bool:
        """Return whether the user agrees."""
        return self.choose(question, (yes,), no, title) == 0

    def doubt(self, question: str, yes: str, no: str = "取消", title: str = TITLE) -> bool:
        """Return whether the user confirms a probable mistake; Enter answers no."""
        return self.choose(question, (yes,), no, title, prefers_no=True) == 0

    def choose(
        self,
        question: str,
        options: Sequence[str],
        no: str = "取消",
        title: str = TITLE,
        *,
        prefers_no: bool = False,
    ) -> int:
        """Return the index of the chosen option, or -1 for none; Enter chooses the first option or none."""
        box = self._box(QtWidgets.QMessageBox.Icon.Question, title, question)
        buttons: list[QAbstractButton] = [
            box.addButton(as_caption(option), QtWidgets.QMessageBox.ButtonRole.AcceptRole)
            for option in options
        ]
        refuse = box.addButton(no, QtWidgets.QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(refuse)
        if prefers_no:
            box.setDefaultButton(refuse)
        box.exec()
        pressed = box.clickedButton()
        return next((index for index, button in enumerate(buttons) if button is pressed), -1)

    def ask_text(self, title: str, question: str, is_required: bool = True, about: object = "") -> str | None:
        """Return the text the user typed, or None if cancelled; it is empty only if not required.

        A cancelled text is offered again for the same question; ``about`` identifies the record if
        the question does not.
        """
        raise NotImplementedError

    def show_problem(self, error: SaltdeskError, can_retry: bool = False) -> bool:
        """Show an error; return True if the user wants to retry (offered for environment errors)."""
        if can_retry and isinstance(error, EnvironmentProblem):
            return self.ask(error.sentence, "重试", "取消")
        self._box(QtWidgets.QMessageBox.Icon.Warning, TITLE, error.sentence).exec()
        return False

    def show_bug(self, error: BaseException) -> None:
        """Log an unexpected error and offer its details for copying; the program continues."""
        logger.error("unexpected error", exc_info=error)
        # It may be sent to somebody outside: values of records must not be in it.
        details = blotted("".join(traceback.format_exception(error)))
        text = (
            "程序遇到没有预料到的问题，刚才的操作没有完成，已保存的数据不受影响。请把详细信息复制给管理员。"
        )
        box = self._box(QtWidgets.QMessageBox.Icon.Critical, TITLE, text)
        box.setInformativeText(f"版本 {__version__}　{type(error).__name__}")
        box.setDetailedText(details)
        copy = box.addButton("复制详细信息", QtWidgets.QMessageBox.ButtonRole.ActionRole)
        save = box.addButton("保存报告…", QtWidgets.QMessageBox.ButtonRole.ActionRole)
        box.addButton("关闭", QtWidgets.QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is copy:
            QtGui.QGuiApplication.clipboard().setText(f"saltdesk {__version__}\n{details}")
        elif box.clickedButton() is save:
            folder = logged_to()
            log = log_lines(folder) if folder else []
            told = [Condition("程序", f"saltdesk {__version__}"), Condition("错误", details)]
            save_report(self, report(told, log, Path.home()))

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Return the path to save to, or None; ``name`` is offered as far as Windows takes it.

        ``kinds`` is a Qt filter such as ``Excel 工作簿 (*.xlsx)``.
        """
        chosen, _ = QtWidgets.QFileDialog.getSaveFileName(self.parent(), title, file_name(name), kinds)
        return Path(chosen) if chosen else None

    def open_file(self, title: str, kinds: str) -> Path | None:
        """Return the file to read, or None."""
        chosen, _ = QtWidgets.QFileDialog.getOpenFileName(self.parent(), title, "", kinds)
        return Path(chosen) if chosen else None

    def open_folder(self, title: str) -> Path | None:
        """Return the folder to write into, or None."""
        chosen = QtWidgets.QFileDialog.getExistingDirectory(self.parent(), title)
        return Path(chosen) if chosen else None

    def choose_printer(self, printer: QPrinter) -> bool:
        """Let the user choose printer and pages; return whether to print."""
        from PySide6.QtPrintSupport import QPrintDialog

        return wait_for(QPrintDialog(printer, self.parent()))

    def open_outside(self, path: Path) -> bool:
        """Open a file in its default program; return False if there is none."""
        return QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(path)))

    def parent(self) -> QWidget | None:
        """Return the parent widget for message boxes."""
        return QApplication.activeModalWidget() or self.window

    def _box(self, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
        box = QtWidgets.QMessageBox(
            icon, title, text, QtWidgets.QMessageBox.StandardButton.NoButton, self.parent()
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box
