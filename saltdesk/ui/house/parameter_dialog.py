"""修改参数: sets one parameter and says first which due dates it moves (A17)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.house.parameters import ParameterKind
from saltdesk.services.house import parameters
from saltdesk.services.house.parameters import ParameterRow
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_parameter_dialog import Ui_ParameterDialog
from saltdesk.ui.frame.context import TabContext

_SHOWN = 5
"""Moved dates named one by one; the others are counted."""


@dataclass(frozen=True)
class _Value:
    value: str = ""


class ParameterDialog(ActDialog):
    """Changes the value of the parameter in ``row``."""

    fields = (Bound("value_edit", "value"),)

    def __init__(self, context: TabContext, row: ParameterRow, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form = Ui_ParameterDialog()
        self.form.setupUi(self)
        self._parameter = row.parameter
        self.form.name_label.setText(f"{row.parameter.group.label}　{row.parameter.label}")
        self.form.unit_label.setText(row.parameter.unit)
        self.form.hint_label.setText(_hint(row))
        self.form.effect_label.hide()
        self.bind(self.form, _Value(row.value))
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)
        self.form.value_edit.textChanged.connect(self._show_effect)
        self.form.value_edit.selectAll()

    def draft_subject(self) -> tuple[object, ...]:
        """Return the parameter."""
        return (self._parameter.code,)

    def perform(self) -> object:
        """Set the parameter."""
        value = self.binding.read(_Value()).value
        return parameters.set_parameter(self.desk, self._parameter.code, value)

    def _show_effect(self, text: str) -> None:
        """Say which open due dates the typed value would move."""
        value = text.strip()
        is_possible = value and not any(self._parameter.problems(value))
        moved = parameters.preview(self.desk, self._parameter.code, value) if is_possible else ()
        lines = [f"{one.number} {one.label}：{one.old or '—'} 改为 {one.new}" for one in moved[:_SHOWN]]
        if len(moved) > _SHOWN:
            lines.append(f"……共{len(moved)}个期限")
        self.form.effect_label.setText("\n".join(["保存后随之变动的期限：", *lines] if lines else []))
        self.form.effect_label.setVisible(bool(lines))


def _hint(row: ParameterRow) -> str:
    parameter = row.parameter
    lines = [f"来源：{parameter.source}"]
    if parameter.kind is ParameterKind.CHOICE:
        lines.append(f"可填：{'、'.join(parameter.choices)}")
    if parameter.default:
        lines.append(f"默认：{parameter.shown(parameter.default)}（清空后保存即恢复）")
    return "\n".join(lines)
