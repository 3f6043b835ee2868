"""账户: everybody who may sign in, and what each role may do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.accounts.account import Account, AccountStatus
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.ledgers.house.accounts import ACCOUNT_COLUMNS, RIGHTS_COLUMNS, rights_rows
from saltdesk.services.accounts import accounts
from saltdesk.services.desk.desk import refusal
from saltdesk.ui.accounts.account_dialog import AccountDialog
from saltdesk.ui.accounts.recovery_sheet_dialog import RecoverySheetDialog
from saltdesk.ui.accounts.reset_dialog import ResetDialog
from saltdesk.ui.forms.ui_accounts_dialog import Ui_AccountsDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare

_NEED_ROW = "请先选择一个可用的账户。"


class AccountsDialog(Dialog):
    """A table of accounts and the table of rights; every change is an act in a dialog over this one."""

    keeps_no_draft = "Nothing is entered."

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.form = form = Ui_AccountsDialog()
        form.setupUi(self)
        form.rights_hint.setProperty("kind", "hint")
        self._accounts = RowsModel(self.desk, ACCOUNT_COLUMNS, self)
        prepare(form.accounts_table, self._accounts)
        self._rights = RowsModel(self.desk, RIGHTS_COLUMNS, self)
        prepare(form.rights_table, self._rights)
        self._rights.show_records(rights_rows())
        open_rows_with(form.accounts_table, self.change_role)
        form.accounts_table.selectionModel().currentRowChanged.connect(self._offer)
        for button, press in (
            (form.add_button, self.add),
            (form.role_button, self.change_role),
            (form.reset_button, self.reset),
            (form.end_button, self.end),
            (form.sheet_button, self.make_sheet),
            (form.close_button, self.accept),
        ):
            button.clicked.connect(press)
        form.sheet_button.setVisible(not self.desk.store.credentials.is_shared)
        self.read()

    def read(self) -> None:
        """Read the accounts again and keep the selected row."""
        view = self.form.accounts_table
        row = max(0, view.currentIndex().row())
        found = accounts.accounts()
        self._accounts.show_records(found)
        view.selectRow(min(row, len(found) - 1))
        self._offer()

    def chosen(self) -> Account | None:
        """Return the selected account if it may sign in."""
        found: Account | None = self._accounts.record(self.form.accounts_table.currentIndex().row())
        return found if found and found.status is AccountStatus.ACTIVE else None

    def _offer(self, *_: object) -> None:
        form = self.form
        for button, code, needs_row in (
            (form.add_button, "account.add", False),
            (form.role_button, "account.edit", True),
            (form.reset_button, "account.reset", True),
            (form.end_button, "account.end", True),
            (form.sheet_button, "account.recovery", False),
        ):
            self._offer_button(button, code, needs_row)

    def _offer_button(self, button: QPushButton, code: str, needs_row: bool) -> None:
        refused = refusal(self.desk, ACT_BY_CODE[code])
        reason = refused.sentence if refused else _NEED_ROW if needs_row and not self.chosen() else ""
        button.setEnabled(not reason)
        button.setToolTip(reason or ACT_BY_CODE[code].verb)

    def add(self) -> None:
        """Open an account for somebody who has none."""
        persons = accounts.persons_without(self.desk)
        if not persons:
            self.context.prompts.inform("在任的人员都有账户了。新来的人请先在“处室和人员”中登记。")
            return
        self._show(AccountDialog(self.desk, persons, parent=self), "账户已开设。")

    def change_role(self) -> None:
        """Change the role of the selected account."""
        account = self.chosen()
        if account and self.form.role_button.isEnabled():
            persons = accounts.persons_of([account]).values()
            self._show(AccountDialog(self.desk, tuple(persons), account, self), "角色已变更。")

    def reset(self) -> None:
        """Set a password for the person of the selected account."""
        account = self.chosen()
        if account:
            self._show(ResetDialog(self.desk, account, self), "口令已重设，请当面告诉本人。")

    def end(self) -> None:
        """End the selected account after a question."""
        account = self.chosen()
        if account and self.context.prompts.ask(
            f"停用“{account.name}”的账户？本人不能再登录，以前的记录保留姓名。", "停用"
        ):
            self._attempt(partial(accounts.end_account, self.desk, account))

    def _attempt(self, act: Callable[[], object]) -> None:
        if self.context.attempt(act):
            self.context.notify("账户已停用。")
        self.read()

    def make_sheet(self) -> None:
        """Print a new recovery sheet."""
        show_dialog(RecoverySheetDialog(self.context, self))

    def _show(self, dialog: Dialog, sentence: str) -> None:
        show_dialog(dialog, accepted=partial(self.context.notify, sentence), closed=self.read)
