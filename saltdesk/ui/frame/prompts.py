"""Every message box and file chooser of the window, in one object that tests replace.

``WindowPrompts`` adds the question that is answered with a text: it takes a form with fields.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox, QWidget

from saltdesk import __version__
from saltdesk.domain.base.errors import EnvironmentProblem, SaltdeskError
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.outside_text import as_caption

logger = logging.getLogger(__name__)

TITLE = "盐政事务台"


class Prompts:
    """Speaks with the user in boxes over the window."""

    def __init__(self, window: QWidget | None = None) -> None:
        self.window = window
        self.desk: Desk | None = None
        """Where what is typed into a question is kept as a draft; nothing is kept before somebody works."""

    def inform(self, sentence: str, title: str = TITLE) -> None:
        """Tell something that needs no answer."""
        self._box(QMessageBox.Icon.Information, title, sentence).exec()

    def ask(self, question: str, yes: str = "确定", no: str = "取消", title: str = TITLE) -> bool:
        """Whether the user agrees."""
        return self.choose(question, (yes,), no, title) == 0

    def doubt(self, question: str, yes: str, no: str = "取消", title: str = TITLE) -> bool:
        """Whether the user agrees to what is likely a mistake: Enter means no."""
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
        """Which of the options the user takes, -1 for none of them; Enter takes the first, or none."""
        box = self._box(QMessageBox.Icon.Question, title, question)
        buttons: list[QAbstractButton] = [
            box.addButton(as_caption(option), QMessageBox.ButtonRole.AcceptRole) for option in options
        ]
        refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(refuse)
        if prefers_no:
            box.setDefaultButton(refuse)
        box.exec()
        pressed = box.clickedButton()
        return next((index for index, button in enumerate(buttons) if button is pressed), -1)

    def ask_text(self, title: str, question: str, is_required: bool = True, about: object = "") -> str | None:
        """A sentence typed by the user, None when cancelled; empty only where it may be.

        A cancelled text is there again at the next time for the same question; ``about`` tells the record
        where the question does not name it.
        """
        raise NotImplementedError

    def show_problem(self, error: SaltdeskError, can_retry: bool = False) -> bool:
        """Say what went wrong; True when another try is wanted (offered for faults of the surroundings)."""
        if can_retry and isinstance(error, EnvironmentProblem):
            return self.ask(error.sentence, "重试", "取消")
        self._box(QMessageBox.Icon.Warning, TITLE, error.sentence).exec()
        return False

    def show_bug(self, error: BaseException) -> None:
        """Log an error nobody foresaw and offer its details for copying; the program goes on."""
        logger.error("unexpected error", exc_info=error)
        details = "".join(traceback.format_exception(error))
        text = (
            "程序遇到没有预料到的问题，刚才的操作没有完成，已保存的数据不受影响。请把详细信息复制给管理员。"
        )
        box = self._box(QMessageBox.Icon.Critical, TITLE, text)
        box.setInformativeText(f"版本 {__version__}　{type(error).__name__}")
        box.setDetailedText(details)
        copy = box.addButton("复制详细信息", QMessageBox.ButtonRole.ActionRole)
        box.addButton("关闭", QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(f"saltdesk {__version__}\n{details}")

    def save_file(self, title: str, name: str, kinds: str) -> Path | None:
        """Where to save a file; ``kinds`` is a Qt filter such as ``Excel 工作簿 (*.xlsx)``."""
        chosen, _ = QFileDialog.getSaveFileName(self.parent(), title, name, kinds)
        return Path(chosen) if chosen else None

    def open_file(self, title: str, kinds: str) -> Path | None:
        """Which file to read."""
        chosen, _ = QFileDialog.getOpenFileName(self.parent(), title, "", kinds)
        return Path(chosen) if chosen else None

    def open_folder(self, title: str) -> Path | None:
        """Which folder to write into."""
        chosen = QFileDialog.getExistingDirectory(self.parent(), title)
        return Path(chosen) if chosen else None

    def open_outside(self, path: Path) -> bool:
        """Open a file in the program the desktop has for it; whether there is one."""
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def parent(self) -> QWidget | None:
        """The window a box lies over."""
        return QApplication.activeModalWidget() or self.window

    def _box(self, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
        box = QMessageBox(icon, title, text, QMessageBox.StandardButton.NoButton, self.parent())
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box
