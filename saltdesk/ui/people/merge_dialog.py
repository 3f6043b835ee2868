"""并入处室: the other office, and everything that moves there (F0.5)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Office
from saltdesk.services.desk import people
from saltdesk.services.people import offices
from saltdesk.services.people.offices import Merger
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_merge_dialog import Ui_MergeDialog
from saltdesk.ui.frame.context import TabContext

_SHOWN = 12
"""Pieces of work named one by one; the others are counted."""


@dataclass(frozen=True)
class _Wanted:
    into: str | None = None


class MergeDialog(ActDialog):
    """Merges ``office`` into another one after showing what moves."""

    fields = (Bound("into_combo", "into"),)

    def __init__(self, context: TabContext, parent: QWidget, office: Office) -> None:
        super().__init__(context, parent)
        self.form = Ui_MergeDialog()
        self.form.setupUi(self)
        self._office = office
        self._others = {one.code: one for one in people.offices() if one.code != office.code}
        self.form.heading_label.setText(f"把“{office.name}”自今天起并入另一个处室")
        pairs = ((one.name, code) for code, one in self._others.items())
        fill_with_pairs(self.form.into_combo, pairs, "请选择")
        self.form.effect_label.setText("\n".join(_lines(offices.merger_of(self.desk, office))))
        self.bind(self.form, _Wanted())
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the office."""
        return (self._office.id,)

    def perform(self) -> object:
        """Merge the office."""
        code = self.needed(self.binding.read(_Wanted()).into, "into")
        return offices.merge_office(self.desk, self._office, self._others[code])


def _lines(merger: Merger) -> list[str]:
    """Return what moves, in words; the office keeps its name in records of the past."""
    lines = ["以前的记录保留原处室名称。随之转入的有："]
    if merger.staff:
        lines.append(f"人员：{'、'.join(one.name for one in merger.staff)}")
    if merger.mandates:
        lines.append(f"责任分工：{'、'.join(one.mechanism.label for one in merger.mandates)}")
    lines += [f"{one.kind.label} {one.number}（{one.caption}）" for one in merger.work[:_SHOWN]]
    if len(merger.work) > _SHOWN:
        lines.append(f"……共{len(merger.work)}件在办事项")
    return lines if not merger.is_empty else ["没有人员、责任分工和在办事项需要转入。"]
