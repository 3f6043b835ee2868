"""开设账户 and 变更角色: what an administrator does with the accounts of others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.accounts.account import Account
from saltdesk.domain.accounts.passwords import HINT
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.people import LEADERSHIP, Role, Staff
from saltdesk.ledgers.house.accounts import roles_hint
from saltdesk.services.accounts import accounts
from saltdesk.services.accounts.accounts import NewPassword
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.people import office_name
from saltdesk.ui.accounts.secret_dialog import SecretDialog
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import choose, chosen, fill_with_pairs
from saltdesk.ui.forms.ui_account_dialog import Ui_AccountDialog


@dataclass(frozen=True)
class _Typed:
    staff: int | None = None
    name: str = ""
    role: Role | None = None
    password: str = ""
    again: str = ""


class AccountDialog(SecretDialog):
    """Opens an account for one of ``persons``, or changes the role of an account."""

    fields = (
        Bound("staff_combo", "staff"),
        Bound("name_edit", "name"),
        Bound("role_combo", "role"),
        Bound("password_edit", "password"),
        Bound("again_edit", "again"),
    )

    def __init__(
        self,
        desk: Desk,
        persons: Sequence[Staff],
        account: Account | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk, parent)
        self._own, self._account = desk, account
        self._persons = {person.id: person for person in persons}
        self.form = form = Ui_AccountDialog()
        form.setupUi(self)
        form.purpose_label.setProperty("kind", "hint")
        form.role_hint.setProperty("kind", "hint")
        form.password_edit.setPlaceholderText(HINT)
        pairs = ((f"{one.name}（{office_name(one.office)}）", one.id) for one in persons)
        fill_with_pairs(form.staff_combo, pairs, "请选择")
        fill_with_pairs(form.role_combo, ((role.label, role) for role in Role), "请选择")
        known = _Typed(account.staff, account.name, account.role) if account else _Typed()
        self.bind(form, known)
        self.connect_buttons(form.save_button, form.cancel_button, form.problem_label, form.show_check)
        form.role_combo.currentIndexChanged.connect(self._show_role)
        form.staff_combo.currentIndexChanged.connect(self._propose)
        if account:
            self._ask_as_change()
        self._show_role()

    def _ask_as_change(self) -> None:
        form = self.form
        self.setWindowTitle("变更角色")
        form.save_button.setText("变更")
        form.staff_combo.setEnabled(False)
        form.name_edit.setReadOnly(True)
        for widget in (form.password_label, form.password_edit, form.again_label, form.again_edit):
            widget.hide()
        form.show_check.hide()
        form.purpose_label.setText("新的角色从下一次办理起算。")

    def _propose(self, *_: object) -> None:
        """Propose the name of the person as login name, and the role of a leader where it fits."""
        staff = chosen(self.form.staff_combo)
        person = self._persons.get(staff) if isinstance(staff, int) else None
        if person:
            self.form.name_edit.setText(person.name)
            if person.office == LEADERSHIP:
                choose(self.form.role_combo, Role.LEADER)

    def _show_role(self, *_: object) -> None:
        role = chosen(self.form.role_combo)
        self.form.role_hint.setText(roles_hint(role) if isinstance(role, Role) else "")

    def work(self) -> Callable[[], Any]:
        """Return the opening of the account, or the change of its role."""
        typed = self.binding.read(_Typed())
        if typed.role is None:
            raise RuleError("请选择角色。", field="role")
        if self._account:
            return partial(accounts.change_role, self._own, self._account, typed.role)
        account = Account(typed.name, typed.staff or 0, typed.role)
        return partial(accounts.add_account, self._own, account, NewPassword(typed.password, typed.again))
