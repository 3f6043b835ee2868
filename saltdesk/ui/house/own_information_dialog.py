"""提供本人信息: what the office holds about the person at the desk, as paper or workbook (PIPL 45)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.house.own_information import Asker, OwnInformation
from saltdesk.ledgers.house.own_information import TITLE
from saltdesk.services.house.own_information import gather_own
from saltdesk.ui.fields.binding import FormBinding, fields_by_name
from saltdesk.ui.forms.ui_own_information_dialog import Ui_OwnInformationDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.ledger.output.ledger_export import WORKBOOK
from saltdesk.ui.ledger.output.preview_dialog import PreviewDialog
from saltdesk.ui.ledger.output.taken import traced_print

_FIRST = Asker(reason="本人当面申请")


class OwnInformationDialog(Dialog):
    """Each look-up is an act of its own; closing clears what was entered."""

    keeps_no_draft = "The identity of a visitor stays in no file."

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.form = Ui_OwnInformationDialog()
        self.form.setupUi(self)
        self.form.problem_label.setProperty("kind", "message-problem")
        self.form.problem_label.hide()
        self.form.confirm_button.setProperty("kind", "primary")
        self.form.confirm_button.setDefault(True)
        self._binding = FormBinding(self.form, self, fields_by_name(self.form, Asker), self.desk)
        self._binding.fill(_FIRST)
        self.form.confirm_button.clicked.connect(self.preview)
        self.form.export_button.clicked.connect(self.export)
        self.form.cancel_button.clicked.connect(self.reject)
        self.finished.connect(lambda _: self._binding.fill(Asker()))

    def preview(self) -> None:
        """Gather what is held, and show it as it is printed."""

        def work(asker: Asker) -> bytes:
            from saltdesk.documents.own_information import render_own_information

            return render_own_information(self.desk, gather_own(self.desk, asker))

        self._run(work, self._show)

    def export(self) -> None:
        """Gather what is held, and save it as a workbook."""
        path = self.context.prompts.save_file("存为 Excel", f"{TITLE}.xlsx", WORKBOOK)
        if path is None:
            return
        target = path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")

        def work(asker: Asker) -> OwnInformation:
            from saltdesk.workbooks.own_information import write_own_information

            own = gather_own(self.desk, asker)
            write_own_information(self.desk, own, target)
            return own

        self._run(work, partial(self._tell, target))

    def _run(self, work: Callable[[Asker], object], done: Callable[..., object]) -> None:
        """Do the work on the worker; refusals show beside the fields."""
        commit_input()
        asker = self._binding.read(_FIRST)

        def attempt(_progress: Progress) -> object:
            try:
                return work(asker)
            except RuleError as error:
                return error

        self.context.tasks.run("查找本人信息", attempt, partial(self._settle, done))

    def _settle(self, done: Callable[..., object], outcome: object) -> None:
        problems = outcome.problems if isinstance(outcome, RuleError) else ()
        rest = self._binding.show_problems(problems)
        self.form.problem_label.setText("\n".join(problem.sentence for problem in rest))
        self.form.problem_label.setVisible(bool(rest))
        if not isinstance(outcome, RuleError):
            done(outcome)

    def _show(self, pdf: bytes) -> None:
        taken = traced_print(self.context, TITLE, pdf)
        show_dialog(PreviewDialog(self.context, TITLE, pdf, f"{TITLE}.pdf", self, taken))

    def _tell(self, target: Path, own: OwnInformation) -> None:
        self.context.notify(f"已把{own.records}件记录中的本人信息存到“{target.name}”", target)
