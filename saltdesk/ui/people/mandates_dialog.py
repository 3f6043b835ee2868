"""Offices and mandates (F0.4-F0.6): who is responsible for each mechanism, from which day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from saltdesk.domain.base.clauses import citation
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem, RuleError
from saltdesk.domain.base.people import Mandate, Office
from saltdesk.services.desk import people
from saltdesk.services.people import offices as office_acts
from saltdesk.ui.fields.binding import Bound, FormBinding
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.fields.dialogs.kept_dialog import KeptDialog
from saltdesk.ui.forms.ui_mandates_dialog import Ui_MandatesDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.looks.kinds import set_kind

_TITLES = ("机制", "条款", "处室", "责任人", "电话", "起始日期")
_WIDTHS = (170, 70, 180, 110, 150, 110)


@dataclass(frozen=True)
class _Change:
    office: str
    person: str
    phone: str
    since: date | None


@dataclass(frozen=True)
class _NewName:
    name: str = ""


class MandatesDialog(KeptDialog):
    """Performs each change as its own act; the table shows today's mandates."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context.desk, parent)
        self.context = context
        self.desk = context.desk
        self.form = Ui_MandatesDialog()
        self.form.setupUi(self)
        self._mandates: list[Mandate] = []
        self._shown: Mandate | None = None
        self._offices: dict[str, Office] = {}
        self._change = FormBinding(
            self.form,
            self,
            (
                Bound("mandate_office_combo", "office"),
                Bound("mandate_person_edit", "person"),
                Bound("mandate_phone_edit", "phone"),
                Bound("mandate_since_edit", "since"),
            ),
            self.desk,
        )
        self._rename = FormBinding(self.form, self, (Bound("office_name_edit", "name"),))
        self.form.message_label.hide()
        self.form.mandate_change_button.clicked.connect(self.change_mandate)
        self.form.office_rename_button.clicked.connect(self.rename_office)
        self.form.close_button.clicked.connect(self.reject)
        self._set_up_table()
        self._read()

    def draft_subject(self) -> tuple[object, ...]:
        """Return the mechanism shown."""
        return (self._shown.mechanism.code if self._shown else "",)

    def change_mandate(self) -> None:
        """Assign the selected mechanism to another office or person."""
        mandate = self._chosen()
        problems = self._change.input_problems()
        if mandate is None or problems:
            self._change.show_problems(problems)
            return
        wanted = self._change.read(_Change("", "", "", None))
        since = wanted.since or self.desk.clock.today()
        self._perform(
            self._change,
            partial(
                people.change_mandate,
                self.desk,
                mandate.mechanism,
                wanted.office,
                wanted.person,
                wanted.phone,
                since,
            ),
        )

    def rename_office(self) -> None:
        """Rename the selected office."""
        office = self._offices[str(self.form.office_combo.currentData())]
        name = self._rename.read(_NewName()).name
        self._perform(self._rename, partial(office_acts.rename_office, self.desk, office, name))

    def _perform(self, binding: FormBinding, call: Callable[[], object]) -> None:
        commit_input()
        try:
            call()
        except RuleError as error:
            rest = binding.show_problems(error.problems)
            self._say("\n".join(problem.sentence for problem in rest), "problem")
        except EnvironmentProblem as error:
            self.context.prompts.show_problem(error)
        else:
            self.settle_draft()
            self._read()
            self._say("已变更。", "success")

    def _say(self, sentence: str, kind: str) -> None:
        label = self.form.message_label
        set_kind(label, f"message-{kind}")
        label.setText(sentence)
        label.setVisible(bool(sentence))

    def _set_up_table(self) -> None:
        table = self.form.mandates_table
        table.setColumnCount(len(_TITLES))
        table.setHorizontalHeaderLabels(_TITLES)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        table.currentCellChanged.connect(self._show_chosen)

    def _read(self) -> None:
        row = max(0, self.form.mandates_table.currentRow())
        self._offices = {office.code: office for office in people.offices()}
        self._mandates = people.mandates_on(self.desk.clock.today())
        names = [(office.name, code) for code, office in self._offices.items()]
        fill_with_pairs(self.form.mandate_office_combo, names)
        fill_with_pairs(self.form.office_combo, names)
        self._rename.fill(_NewName())
        table = self.form.mandates_table
        table.setRowCount(len(self._mandates))
        for index, mandate in enumerate(self._mandates):
            for column, text in enumerate(self._cells(mandate)):
                table.setItem(index, column, QTableWidgetItem(text))
        table.setCurrentCell(row, 0)
        self._show_chosen()

    def _cells(self, mandate: Mandate) -> tuple[str, ...]:
        office = self._offices.get(mandate.office)
        since = mandate.valid_from.isoformat() if mandate.valid_from else ""
        return (
            mandate.mechanism.label,
            citation(mandate.mechanism.clause),
            office.name if office else mandate.office,
            mandate.person,
            mandate.phone,
            since,
        )

    def _chosen(self) -> Mandate | None:
        row = self.form.mandates_table.currentRow()
        return self._mandates[row] if 0 <= row < len(self._mandates) else None

    def _show_chosen(self, *_: int) -> None:
        self.keep_draft()
        self._shown = mandate = self._chosen()
        self.form.mandate_change_button.setEnabled(mandate is not None)
        if mandate:
            today = self.desk.clock.today()
            self._change.fill(_Change(mandate.office, mandate.person, mandate.phone, today))
        self.begin_draft()
