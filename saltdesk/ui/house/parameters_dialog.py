"""参数: every value that the notice leaves open, with its source (A17)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.ledgers.house.parameters import PARAMETER_COLUMNS
from saltdesk.services.desk.offers import offer
from saltdesk.services.house import parameters
from saltdesk.services.house.parameters import ParameterRow
from saltdesk.ui.forms.ui_parameters_dialog import Ui_ParametersDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.house.parameter_dialog import ParameterDialog
from saltdesk.ui.house.visitors_page import print_visitors_page


class ParametersDialog(Dialog):
    """The table of parameters; each change is an act of its own."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.form = Ui_ParametersDialog()
        self.form.setupUi(self)
        self._rows = RowsModel(self.desk, PARAMETER_COLUMNS, self)
        prepare(self.form.parameters_table, self._rows)
        open_rows_with(self.form.parameters_table, self.edit)
        self.form.parameters_table.selectionModel().currentRowChanged.connect(self._show_offer)
        for button, handler in (
            (self.form.edit_button, self.edit),
            (self.form.restore_button, self.restore),
            (self.form.visitors_button, partial(print_visitors_page, context, self)),
            (self.form.close_button, self.accept),
        ):
            button.clicked.connect(handler)
        self._say("")
        self.show_rows()

    def show_rows(self, code: str = "") -> None:
        """Read the parameters again and select one of them, by default the first."""
        rows = parameters.rows()
        self._rows.show_records(rows)
        codes = [row.parameter.code for row in rows]
        self.form.parameters_table.selectRow(codes.index(code) if code in codes else 0)
        self._show_offer()

    def chosen(self) -> ParameterRow:
        """Return the selected parameter."""
        row: ParameterRow = self._rows.record(max(0, self.form.parameters_table.currentIndex().row()))
        return row

    def edit(self) -> None:
        """Change the selected parameter."""
        if self.form.edit_button.isEnabled():
            row = self.chosen()
            dialog = ParameterDialog(self.context, row, self)
            dialog.accepted.connect(partial(self._show_changed, row))
            show_dialog(dialog)

    def restore(self) -> None:
        """Set the selected parameter to its default."""
        row = self.chosen()
        if self.context.attempt(partial(parameters.set_parameter, self.desk, row.parameter.code, "")):
            self._show_changed(row)

    def _show_changed(self, row: ParameterRow) -> None:
        self.show_rows(row.parameter.code)
        self._say(f"已修改“{row.parameter.label}”。")

    def _show_offer(self, *_: object) -> None:
        reason = offer(self.desk, ACT_BY_CODE["parameter.set"], None).reason
        self.form.edit_button.setEnabled(not reason)
        self.form.edit_button.setToolTip(reason)
        self.form.restore_button.setEnabled(not reason and self.chosen().is_own)
        self.form.restore_button.setToolTip(reason)

    def _say(self, sentence: str) -> None:
        self.form.message_label.setText(sentence)
        self.form.message_label.setVisible(bool(sentence))
