"""处室和人员: offices, people and outside bodies, with those that ended (F0.5, F0.6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QTableView, QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Office, OutsideBody, Staff, Standing
from saltdesk.ledgers.base.columns import Column
from saltdesk.ledgers.house.people import BODY_COLUMNS, OFFICE_COLUMNS, PERSON_COLUMNS
from saltdesk.services.desk.offers import offer
from saltdesk.services.people import bodies, offices, staff
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_people_dialog import Ui_PeopleDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.people.leave_dialog import LeaveDialog
from saltdesk.ui.people.mandates_dialog import MandatesDialog
from saltdesk.ui.people.merge_dialog import MergeDialog
from saltdesk.ui.people.office_dialog import OfficeDialog
from saltdesk.ui.people.outside_body_dialog import OutsideBodyDialog
from saltdesk.ui.people.person_dialog import PersonDialog

_ENDED = "已经终止或离任，不能再办理。"
_NEED_ROW = "请先选择一行。"


@dataclass(frozen=True)
class _Button:
    """A button of a page: its act, what it does, and whether it needs a present row."""

    button: QPushButton
    act: str
    press: Callable[[], object]
    needs_row: bool = True


class PeopleDialog(Dialog):
    """Three tables; every change is an act of its own in a dialog over this one."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.form = form = Ui_PeopleDialog()
        form.setupUi(self)
        self._offices = self._table(form.offices_table, OFFICE_COLUMNS, partial(self._open, OfficeDialog))
        self._persons = self._table(form.persons_table, PERSON_COLUMNS, partial(self._open, PersonDialog))
        self._bodies = self._table(form.bodies_table, BODY_COLUMNS, partial(self._open, OutsideBodyDialog))
        self._buttons = self._made_buttons()
        for one in self._buttons:
            one.button.clicked.connect(one.press)
        form.mandates_button.clicked.connect(self.show_mandates)
        form.close_button.clicked.connect(self.accept)
        form.people_tabs.currentChanged.connect(self._offer)
        self._say("")
        self.read()

    def read(self) -> None:
        """Read the three tables again and keep the selected rows."""
        for model, view, records in (
            (self._offices, self.form.offices_table, offices.all_offices()),
            (self._persons, self.form.persons_table, staff.everybody()),
            (self._bodies, self.form.bodies_table, bodies.all_bodies()),
        ):
            row = max(0, view.currentIndex().row())
            model.show_records(records)
            view.selectRow(min(row, len(records) - 1))
        self._offer()

    def chosen(self) -> Any | None:
        """Return the record of the selected row of the page shown."""
        page = self.form.people_tabs.currentIndex()
        model = (self._offices, self._persons, self._bodies)[page]
        view = (self.form.offices_table, self.form.persons_table, self.form.bodies_table)[page]
        return model.record(view.currentIndex().row())

    def show_mandates(self) -> None:
        """Show who is responsible for each mechanism."""
        show_dialog(MandatesDialog(self.context, self), closed=self.read)

    def _made_buttons(self) -> tuple[_Button, ...]:
        form = self.form
        return (
            _Button(form.office_add_button, "people.office_add", self.add_office, False),
            _Button(form.office_rename_button, "people.office", partial(self._open, OfficeDialog)),
            _Button(form.office_merge_button, "people.office_merge", partial(self._open, MergeDialog)),
            _Button(form.office_end_button, "people.office_end", self.end_office),
            _Button(form.person_add_button, "people.enrol", self.add_person, False),
            _Button(form.person_edit_button, "people.edit", partial(self._open, PersonDialog)),
            _Button(form.person_leave_button, "people.leave", partial(self._open, LeaveDialog)),
            _Button(form.body_add_button, "people.body_add", self.add_body, False),
            _Button(form.body_edit_button, "people.body_edit", partial(self._open, OutsideBodyDialog)),
            _Button(form.body_end_button, "people.body_end", self.end_body),
        )

    def _table(
        self, view: QTableView, columns: Sequence[Column], open_row: Callable[[], object]
    ) -> RowsModel:
        model = RowsModel(self.desk, columns, self)
        prepare(view, model)
        open_rows_with(view, open_row)
        view.selectionModel().currentRowChanged.connect(self._offer)
        return model

    def end_office(self) -> None:
        """End the selected office after a question."""
        office = self.chosen()
        if office and self.context.prompts.ask(f"撤销“{office.name}”？以前的记录保留它的名称。", "撤销"):
            self._attempt(partial(offices.end_office, self.desk, office), f"已撤销“{office.name}”。")

    def end_body(self) -> None:
        """End the selected body after a question."""
        body = self.chosen()
        if body and self.context.prompts.ask(f"终止“{body.name}”？以前的记录保留它的名称。", "终止"):
            self._attempt(partial(bodies.end_body, self.desk, body), f"已终止“{body.name}”。")

    def _attempt(self, call: Callable[[], object], sentence: str) -> None:
        if self.context.attempt(call):
            self.read()
            self._say(sentence)

    def add_office(self) -> None:
        """Add an office."""
        self._show(OfficeDialog(self.context, self, Office("", "")))

    def add_person(self) -> None:
        """Enrol a person."""
        self._show(PersonDialog(self.context, self, Staff("", "")))

    def add_body(self) -> None:
        """Add a body outside the bureau."""
        self._show(OutsideBodyDialog(self.context, self, OutsideBody("", "", "")))

    def _open(self, kind: Callable[[TabContext, QWidget, Any], ActDialog]) -> None:
        record = self.chosen()
        if record is not None and not self._reason(record):
            self._show(kind(self.context, self, record))

    def _show(self, dialog: ActDialog) -> None:
        dialog.accepted.connect(self.read)
        dialog.accepted.connect(partial(self._say, "已保存。"))
        show_dialog(dialog)

    def _offer(self, *_: object) -> None:
        """Enable the acts possible for the selected row; tool tips give the reason for the others."""
        record = self.chosen()
        for one in self._buttons:
            refused = offer(self.desk, ACT_BY_CODE[one.act], None).reason
            reason = refused or (self._reason(record) if one.needs_row else "")
            if one.act == "people.leave" and isinstance(record, Staff) and not reason:
                reason = "外单位人员不在本局任职。" if record.standing is Standing.OUTSIDE else ""
            one.button.setEnabled(not reason)
            one.button.setToolTip(reason)

    def _reason(self, record: Any | None) -> str:
        if record is None:
            return _NEED_ROW
        return _ENDED if getattr(record, "ended_on", None) or getattr(record, "valid_to", None) else ""

    def _say(self, sentence: str) -> None:
        self.form.message_label.setText(sentence)
        self.form.message_label.setVisible(bool(sentence))
