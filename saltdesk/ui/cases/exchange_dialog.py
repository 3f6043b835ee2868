"""交换包: makes signed packages of what is public, checks one, and records receipts (P1.2.8)."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.exchange.package import EntryAnswer, ExchangePackage
from saltdesk.ledgers.cases.exchange import ENTRY_COLUMNS, PACKAGE_COLUMNS
from saltdesk.services.desk.offers import offer
from saltdesk.services.exchange.checking import PackageCheck
from saltdesk.services.exchange.confirming import confirm_package, packages, read_receipt_file
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.fields.date_edit import period_problem
from saltdesk.ui.forms.ui_exchange_dialog import Ui_ExchangeDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.looks.kinds import set_kind

_PACKAGE, _RECEIPT = "交换包 (*.zip)", "回执 (*.json)"


class ExchangeDialog(Dialog):
    """Lists the packages; the chosen one shows its entries, those the receiver refused first."""

    keeps_no_draft: ClassVar[str] = "Two days are chosen again."

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.form = form = Ui_ExchangeDialog()
        form.setupUi(self)
        self.packages = RowsModel(context.desk, PACKAGE_COLUMNS, self)
        self.entries = RowsModel(context.desk, ENTRY_COLUMNS, self)
        prepare(form.packages_table, self.packages)
        prepare(form.entries_table, self.entries)
        for edit in (form.since_edit, form.until_edit):
            edit.follow(context.desk)
        form.packages_table.selectionModel().currentRowChanged.connect(self._show_entries)
        form.export_button.clicked.connect(self.export)
        form.check_button.clicked.connect(self.check)
        form.confirm_button.clicked.connect(self.confirm)
        form.close_button.clicked.connect(self.reject)
        for button, code in ((form.export_button, "export"), (form.confirm_button, "confirm")):
            show_offer(button, offer(context.desk, ACT_BY_CODE[f"exchange.{code}"], None))
        self.show_packages()

    def show_packages(self) -> None:
        """List the packages, and select the newest."""
        found = packages()
        self.packages.show_records(found)
        self.form.packages_table.selectRow(0 if found else -1)
        self._show_entries()

    def export(self) -> None:
        """Ask for a file and write a package into it on the worker."""
        form = self.form
        problem = period_problem(form.since_edit, form.until_edit)
        self._tell(problem, is_problem=True)
        if problem:
            form.since_edit.setFocus()
            return
        name = f"交换包-{self.context.desk.clock.today():%Y%m%d}.zip"
        path = self.context.prompts.save_file("生成交换包", name, _PACKAGE)
        if path is None:
            return
        target = path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip")
        days = form.since_edit.date(), form.until_edit.date()

        def work(_progress: Progress) -> ExchangePackage:
            from saltdesk.services.exchange.packing import export_package

            return export_package(self.context.desk, target, *days)

        self.context.tasks.run("生成交换包", work, partial(self._exported, target))

    def check(self) -> None:
        """Ask for a package and check it on the worker."""
        path = self.context.prompts.open_file("核验交换包", _PACKAGE)
        if path:
            work = partial(_checked, path)
            self.context.tasks.run("核验交换包", work, self._checked)

    def confirm(self) -> None:
        """Ask for a receipt and record it."""
        path = self.context.prompts.open_file("登记回执", _RECEIPT)
        if path is None:
            return
        done = self.context.attempt(lambda: confirm_package(self.context.desk, read_receipt_file(path)))
        if done:
            self.show_packages()
            self._tell(f"已登记{done.result.receiver}对{done.result.number}的回执。")

    def _exported(self, target: Path, made: ExchangePackage) -> None:
        self.show_packages()
        self.context.notify(f"已生成“{target.name}”（{len(made.entries)}条）", target)
        self._tell(f"已生成“{target.name}”。公钥指纹请另行告知接收单位：{made.fingerprint}")

    def _checked(self, found: tuple[PackageCheck, list[str]]) -> None:
        check, problems = found
        manifest = check.manifest
        head = f"{manifest.agency} {manifest.number}，{manifest.made_at}生成。"
        if problems:
            self._tell("\n".join((head, *problems)), is_problem=True)
        else:
            self._tell(
                f"{head}文件与清单相符，签名有效。请与发送单位告知的公钥指纹核对：{manifest.fingerprint}"
            )

    def _show_entries(self) -> None:
        package = self.packages.record(self.form.packages_table.currentIndex().row())
        entries = package.entries if package else ()
        self.entries.show_records(sorted(entries, key=lambda one: one.answer is not EntryAnswer.REFUSED))

    def _tell(self, text: str, *, is_problem: bool = False) -> None:
        label = self.form.message_label
        label.setText(text)
        set_kind(label, "message-problem" if is_problem else "message-success")
        label.setVisible(bool(text))


def _checked(path: Path, _progress: Progress) -> tuple[PackageCheck, list[str]]:
    from saltdesk.services.exchange.checking import check_package
    from saltdesk.services.exchange.confirming import known_problems

    found = check_package(path)
    return found, [*found.problems, *known_problems(found)]
