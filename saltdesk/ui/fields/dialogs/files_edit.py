"""A field for the files of a record: their names, a button to add one, and a button to save a copy."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.domain.base.surroundings import write_file
from saltdesk.services.access.kept_files import keep_path, kept_content
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.outside_text import as_caption
from saltdesk.ui.keys.focus_part import pass_focus
from saltdesk.ui.looks.kinds import set_kind

KINDS = "照片和文件 (*.jpg *.jpeg *.png *.pdf *.docx *.doc *.wps *.xlsx *.ofd *.mp3 *.m4a);;全部文件 (*)"
_NONE = "没有附件"


class FilesEdit(QWidget):
    """Shows the stored files; ``taken`` stores the newly chosen ones and returns all."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[KeptFile, ...] = ()
        self._paths: list[Path] = []
        self._context: TabContext | None = None
        self.add_button = QPushButton("附文件…", self)
        self.add_button.setObjectName("add_file_button")
        self.save_button = QPushButton("另存", self)
        self.save_button.setObjectName("save_file_button")
        self.save_button.setMenu(QMenu(self.save_button))
        self.save_button.hide()
        self.names_label = QLabel(_NONE, self)
        self.names_label.setWordWrap(True)
        set_kind(self.names_label, "hint")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.add_button)
        line.addWidget(self.save_button)
        line.addWidget(self.names_label, 1)
        pass_focus(self, self.add_button)
        self.add_button.clicked.connect(self.choose_file)

    def declare(self, context: TabContext, kept: tuple[KeptFile, ...] = ()) -> None:
        """Set the context and the files that are already stored."""
        self._context, self._kept = context, kept
        self._offer_copies()
        self._show()

    def taken(self) -> tuple[KeptFile, ...]:
        """Store the newly chosen files and return all files.

        Raises:
            RuleError: a file is empty, too large, or a program. EnvironmentProblem: it cannot be read.
        """
        if self._context is None:
            return self._kept
        desk = self._context.desk
        return (*self._kept, *(keep_path(desk, path) for path in self._paths))

    def choose_file(self) -> None:
        """Ask the user for a file."""
        path = self._context.prompts.open_file("附文件", KINDS) if self._context else None
        if path:
            self._paths.append(path)
            self._show()
            self.edited.emit()

    def _show(self) -> None:
        names = [*(one.name for one in self._kept), *(path.name for path in self._paths)]
        self.names_label.setText("、".join(names) or _NONE)

    def _offer_copies(self) -> None:
        """Add one menu entry for each stored file; a newly chosen file is on the disk already."""
        menu = self.save_button.menu()
        menu.clear()
        for file in self._kept:
            menu.addAction(as_caption(file.name), partial(self._save_copy, file))
        self.save_button.setVisible(bool(self._kept))

    def _save_copy(self, file: KeptFile) -> None:
        context = self._context
        path = context.prompts.save_file("另存附件", file.name, "全部文件 (*)") if context else None
        if context and path and context.attempt(partial(_write, context.desk, file, path)):
            context.notify(f"已存为“{path.name}”", path)


def _write(desk: Desk, file: KeptFile, path: Path) -> Path:
    content = kept_content(desk, file)
    return write_file(path, content)
