"""A field for a leader's approval: at the desk by the leader, or on a paper whose scan is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from saltdesk.domain.base.kept_files import KeptFile
from saltdesk.services.access.approvals import PaperApproval, is_leader
from saltdesk.services.access.kept_files import keep_path
from saltdesk.services.desk.people import leaders_on
from saltdesk.ui.fields.choices import choose, fill_with_pairs
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.keys.focus_part import pass_focus
from saltdesk.ui.looks.kinds import set_kind

_KINDS = "扫描件 (*.pdf *.jpg *.jpeg *.png *.ofd);;全部文件 (*)"
_NO_SCAN = "还没有选择批件的扫描件"


class ApprovalPart(QWidget):
    """Shows who approves; ``paper`` stores the scan and returns what the approval service takes."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: TabContext | None = None
        self._path: Path | None = None
        self.own_label = QLabel(self)
        self.leader_combo = QComboBox(self)
        self.leader_combo.setObjectName("leader_combo")
        self.leader_combo.setAccessibleName("批准的领导")
        self.scan_button = QPushButton("附批件…", self)
        self.scan_button.setObjectName("scan_button")
        self.scan_button.setAccessibleName("附批件的扫描件")
        self.scan_label = QLabel(_NO_SCAN, self)
        self.scan_label.setWordWrap(True)
        set_kind(self.scan_label, "hint")
        self._arrange()
        pass_focus(self, self.leader_combo)
        self.leader_combo.currentIndexChanged.connect(lambda _: self.edited.emit())
        self.scan_button.clicked.connect(self.choose_scan)

    def _arrange(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.leader_combo, 1)
        line.addWidget(self.scan_button)
        lines.addWidget(self.own_label)
        lines.addLayout(line)
        lines.addWidget(self.scan_label)

    def declare(self, context: TabContext) -> None:
        """Set the context: a leader at the desk approves by confirming, others enter a paper."""
        self._context = context
        desk = context.desk
        is_own = is_leader(desk)
        self.own_label.setText(f"由{desk.actor.name}本人批准")
        self.own_label.setVisible(is_own)
        for part in (self.leader_combo, self.scan_button, self.scan_label):
            part.setVisible(not is_own)
        leaders = ((one.name, one.id) for one in leaders_on(desk.clock.today()))
        fill_with_pairs(self.leader_combo, leaders, "请选择批准的领导")

    def paper(self) -> PaperApproval | None:
        """Store the scan and return the approval on paper; None if the leader at the desk approves.

        Raises:
            RuleError: the scan is empty, too large, or a program. EnvironmentProblem: it cannot be read.
        """
        if self._context is None or is_leader(self._context.desk):
            return None
        scan = keep_path(self._context.desk, self._path) if self._path else KeptFile()
        return PaperApproval(self.leader_combo.currentData() or 0, scan)

    def choose_scan(self) -> None:
        """Ask the user for the scan of the paper."""
        path = self._context.prompts.open_file("附批件", _KINDS) if self._context else None
        if path:
            self._path = path
            self.scan_label.setText(path.name)
            self.edited.emit()

    def text(self) -> str:
        """Return the chosen leader, for a draft."""
        return str(self.leader_combo.currentData() or "")

    def set_text(self, text: str) -> None:
        """Restore the leader of a draft."""
        choose(self.leader_combo, int(text) if text.isdecimal() else None)
