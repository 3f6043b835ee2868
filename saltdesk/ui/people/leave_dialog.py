"""离任移交: the last day of a person, the successor, and the open work that is handed over (F0.5)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Staff
from saltdesk.services.desk import people
from saltdesk.services.desk.person_names import place_of
from saltdesk.services.people import staff
from saltdesk.services.people.staff import Leaving
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_leave_dialog import Ui_LeaveDialog
from saltdesk.ui.frame.context import TabContext

_Key = tuple[Area, int, str]


@dataclass(frozen=True)
class _HandOver:
    valid_to: date | None = None
    successor: Staff | None = None
    work: tuple[_Key, ...] = ()


class LeaveDialog(ActDialog):
    """Ends the service of ``person``; unmarked work stays as it is."""

    fields = (
        Bound("last_day_edit", "valid_to"),
        Bound("successor_combo", "successor"),
        Bound("work_list", "work"),
    )

    def __init__(self, context: TabContext, parent: QWidget, person: Staff) -> None:
        super().__init__(context, parent)
        self.form = Ui_LeaveDialog()
        self.form.setupUi(self)
        self._person = person
        self._leaving = staff.leaving_of(self.desk, person)
        self.form.heading_label.setText(f"{person.name}（{place_of(person)}）离任")
        today = self.desk.clock.today()
        others = (one for one in people.staff_on(today) if one.id != person.id)
        pairs = ((f"{one.name}　{place_of(one)}", one) for one in others)
        fill_with_pairs(self.form.successor_combo, pairs, "暂不指定")
        self.form.work_list.offer(
            (f"{one.kind.label}　{one.number}　{one.caption}：{one.present}", one.key)
            for one in self._leaving.work
        )
        self.form.hint_label.setText("\n".join(_hints(self._leaving)))
        keys = tuple(one.key for one in self._leaving.work)
        self.bind(self.form, _HandOver(today, None, keys))
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the person."""
        return (self._person.id,)

    def perform(self) -> object:
        """End the service and hand over the marked work."""
        wanted = self.binding.read(_HandOver())
        last_day = self.needed(wanted.valid_to, "valid_to")
        kept = [one.key for one in self._leaving.work if one.key not in wanted.work]
        return staff.end_service(self.desk, self._person, last_day, wanted.successor, kept)


def _hints(leaving: Leaving) -> list[str]:
    lines = ["以前的记录保留原来的姓名。没有勾选的事项不变。"]
    if not leaving.work:
        lines = ["没有在办事项需要移交。以前的记录保留原来的姓名。"]
    if leaving.mandates:
        named = "、".join(one.mechanism.label for one in leaving.mandates)
        lines.append(f"还是{named}的责任人，请先变更责任分工。")
    if leaving.certificates:
        numbers = "、".join(one.certificate_number for one in leaving.certificates)
        lines.append(f"执法证件 {numbers} 仍为有效，请在“执法人员”中登记注销。")
    return lines
