"""文书: the register of all issued notices, with copies, delivery, voiding and sealed scans (F0.2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton, QWidget

from saltdesk.domain.acts.act import Act
from saltdesk.domain.base.issued import IssuedNotice
from saltdesk.domain.base.surroundings import using
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.notices import NOTICE_LEDGER
from saltdesk.services.notices import issued, issuing
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.batch_dialog import BatchDialog
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.notices.delivery_dialog import DeliveriesDialog, DeliveryDialog
from saltdesk.ui.notices.issued_papers import IssuedPapers
from saltdesk.ui.notices.notice_detail import NoticeDetail
from saltdesk.ui.notices.notice_menu import NoticeMenu
from saltdesk.ui.notices.notices_batch import archive_papers, print_papers, save_papers, save_word

_SEALED = "盖章件 (*.pdf *.ofd *.jpg *.jpeg *.png *.tif *.tiff)"


class NoticesTab(LedgerTab):
    """The ledger of notices; users can select several rows to save or print them together."""

    ledger: ClassVar[Ledger] = NOTICE_LEDGER
    side_width: ClassVar[int] = 430
    shortcuts: ClassVar[Mapping[str, str]] = {"notice.reprint": "Ctrl+P"}
    need_record: ClassVar[frozenset[str]] = frozenset({"notice.reprint"})
    batch: ClassVar[Mapping[str, type[BatchDialog]]] = {"notice.deliver": DeliveriesDialog}
    has_offices: ClassVar[bool] = False

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form.ledger_table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.notice_menu = NoticeMenu(self, self)
        self.output_button = self._output_button()

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on an issued notice."""
        return {
            "notice.reprint": self.open_record,
            "notice.deliver": self.record_delivery,
            "notice.seal": self.file_sealed,
            "notice.void": self.void,
        }

    def state_for(self, act: Act, record: Any | None) -> Vocabulary | None:
        """Return the state of the notice."""
        return getattr(record, "status", None)

    def open_record(self) -> None:
        """Show the paper of the selected notice."""
        notice = self.current_record()
        if notice:
            self.papers.show_again(notice)

    def record_delivery(self) -> None:
        """Record how the selected notice was served."""
        notice = self.current_record()
        if notice:
            show_dialog(DeliveryDialog(self.context, self, notice))

    def void(self) -> None:
        """Void the selected notice; its number is never reused."""
        notice = self.current_record()
        if notice is None:
            return
        question = f"{notice.title} {notice.number} 作废后文号保留，不再使用。请填写作废理由："
        reason = self.context.prompts.ask_text("作废文书", question)
        if reason is not None:
            self.context.attempt(partial(issuing.void_notice, self.desk, notice.id, reason))

    def file_sealed(self) -> None:
        """Store the scan of the sealed paper with the selected notice."""
        notice = self.current_record()
        path = self.context.prompts.open_file("归档盖章件", _SEALED) if notice else None
        if notice is None or path is None:
            return

        def file() -> object:
            with using(path):
                scan = path.read_bytes()
            return issued.file_sealed(self.desk, notice.id, scan)

        if self.context.attempt(file):
            self.context.notify(f"盖章件已归入 {notice.number}")

    def save_word(self) -> None:
        """Save the text of the selected notice as an editable document."""
        notice = self.current_record()
        if notice:
            save_word(self.context, notice)

    def save_chosen(self) -> None:
        """Save the selected papers to a folder."""
        save_papers(self.context, self.chosen())

    def archive_chosen(self) -> None:
        """Save the selected papers, prepared for the archive format."""
        archive_papers(self.context, self.chosen())

    def print_chosen(self) -> None:
        """Print the selected papers."""
        print_papers(self.context, self.chosen())

    def chosen(self) -> list[IssuedNotice]:
        """Return the notices of the selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.form.ledger_table.selectionModel().selectedRows())
        return self.ledger.records(self.desk, [self.model.id_at(row) for row in rows])

    def _output_button(self) -> QPushButton:
        button = QPushButton("输出(&O)", self.form.ledger_page)
        button.setObjectName("output_button")
        set_kind(button, "menu")
        button.setToolTip("按住 Ctrl 或 Shift 可选择多份文书")
        menu = QMenu(button)
        menu.addAction("保存所选 PDF 到文件夹…", self.save_chosen).setObjectName("save_chosen_action")
        archive = menu.addAction("保存所选归档用 PDF…", self.archive_chosen)
        archive.setObjectName("archive_chosen_action")
        menu.addAction("打印所选…", self.print_chosen).setObjectName("print_chosen_action")
        menu.addSeparator()
        menu.addAction("另存 Word…", self.save_word).setObjectName("save_word_action")
        button.setMenu(menu)
        self.form.act_layout.addWidget(button)
        return button

    def detail_widget(self) -> QWidget:
        """Return the pane with deliveries, hash and sealed scan."""
        self.papers = IssuedPapers(self.context, self)
        self.detail = NoticeDetail(self.context)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a notice."""
        self.detail.show_notice(record)

    def record_title(self, record: Any) -> str:
        """Return title and number."""
        return f"{record.title}　{record.number}"
