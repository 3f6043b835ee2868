"""销毁清单: the lists with their records; a second person confirms one, or it is withdrawn."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.house.destruction import DestructionList, ListStatus
from saltdesk.ledgers.house.destruction import ITEM_COLUMNS, LIST_COLUMNS
from saltdesk.services.house import destruction
from saltdesk.services.house.anonymising import warning_of_copies
from saltdesk.services.house.destruction import ListedRecords
from saltdesk.ui.forms.ui_destruction_dialog import Ui_DestructionDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog

_SURE = (
    "确认后，{number}所列{count}件记录的个人信息匿名化、文件销毁，不能恢复。\n"
    "请先打印清单，由两人核对、签字。是否确认？"
)


class DestructionDialog(Dialog):
    """Shows the lists above and the records of the selected one below."""

    keeps_no_draft = "Nothing is entered; the reason of a withdrawal has a dialog of its own."

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self._lists: list[ListedRecords] = []
        self.form = Ui_DestructionDialog()
        self.form.setupUi(self)
        self._list_rows = RowsModel(self.desk, LIST_COLUMNS, self)
        self._item_rows = RowsModel(self.desk, ITEM_COLUMNS, self)
        prepare(self.form.lists_table, self._list_rows)
        prepare(self.form.items_table, self._item_rows)
        self._connect()
        self.read()

    def _connect(self) -> None:
        form = self.form
        form.lists_table.selectionModel().currentRowChanged.connect(self._show_items)
        form.print_button.clicked.connect(self.print_list)
        form.withdraw_button.clicked.connect(self.withdraw)
        form.confirm_button.clicked.connect(self.confirm)
        form.close_button.clicked.connect(self.accept)

    def read(self, *_: object) -> None:
        """Read the lists again."""
        self._lists = destruction.lists_for(self.desk)
        self._list_rows.show_records(self._lists)
        self.form.lists_table.selectRow(0)
        self._show_items()

    def chosen(self) -> ListedRecords | None:
        """Return the selected list."""
        row = self.form.lists_table.currentIndex().row()
        return self._lists[row] if 0 <= row < len(self._lists) else None

    def _show_items(self, *_: object) -> None:
        one = self.chosen()
        self._item_rows.show_records(list(one.items) if one else [])
        self.form.items_label.setText(
            _told(one) if one else "还没有销毁清单。期满的记录在“保管期限”中选择、拟定。"
        )
        is_waiting = one is not None and one.listed.status is ListStatus.PROPOSED
        why = destruction.why_not_confirmed(self.desk, one.listed) if one else ""
        self.form.message_label.setText(why if is_waiting else "")
        self.form.message_label.setVisible(is_waiting and bool(why))
        self.form.print_button.setEnabled(one is not None)
        self.form.withdraw_button.setEnabled(is_waiting)
        self.form.confirm_button.setEnabled(is_waiting and not why)

    def print_list(self) -> None:
        """Show the list as it is printed and signed."""
        one = self.chosen()
        if one is None:
            return

        def work(_progress: Progress) -> bytes:
            from saltdesk.documents.destruction_list import render_destruction_list

            return render_destruction_list(self.desk, one)

        self.context.tasks.run("编制销毁清单", work, partial(self._preview, one.listed.number))

    def _preview(self, number: str, pdf: bytes) -> None:
        from saltdesk.documents.destruction_list import TITLE
        from saltdesk.ui.ledger.output.taken import traced_print

        title = f"{TITLE} {number}"
        taken = traced_print(self.context, title, pdf)
        show_dialog(PreviewDialog(self.context, title, pdf, f"{title}.pdf", self, taken))

    def confirm(self) -> None:
        """Confirm the selected list on the worker, after a question."""
        one = self.chosen()
        if one is None:
            return
        question = _SURE.format(number=one.listed.number, count=len(one.items))
        if not self.context.prompts.doubt(question, "确认销毁"):
            return

        def work(_progress: Progress) -> DestructionList:
            return destruction.confirm_list(self.desk, one.listed.id)

        self.context.tasks.run("确认销毁清单", work, self._tell_confirmed)

    def _tell_confirmed(self, listed: DestructionList) -> None:
        self.read()
        self.context.notify(f"{listed.number}已确认，所列记录已匿名化，文件已销毁。")
        warn_of_copies(self.context)

    def withdraw(self) -> None:
        """Withdraw the selected list with a reason."""
        one = self.chosen()
        if one is None:
            return
        reason = self.context.prompts.ask_text("撤回销毁清单", "撤回的理由", about=one.listed.number)
        if reason and self.context.attempt(
            lambda: destruction.withdraw_list(self.desk, one.listed.id, reason)
        ):
            self.read()


def warn_of_copies(context: TabContext) -> None:
    """Say which earlier copies of the data still hold what was taken out, if there are any."""
    warning = warning_of_copies(context.desk)
    if warning:
        context.prompts.inform(warning, "匿名化")


def _told(one: ListedRecords) -> str:
    """Return what the selected list holds, and why it was withdrawn."""
    reason = f"撤回理由：{one.listed.withdrawal_reason}" if one.listed.withdrawal_reason else ""
    return f"{one.listed.number}　依据：{one.listed.basis}　{reason}".strip()
