"""The side panel of the intake: elements, earlier complaints, list of the day, and advisory due date."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QListWidgetItem
from shiboken6 import isValid

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.links import LinkKind
from saltdesk.domain.complaints.mentions import Mention
from saltdesk.services.access import lookup
from saltdesk.services.complaints import earlier as complaint_earlier
from saltdesk.services.complaints.earlier import EarlierComplaint
from saltdesk.services.complaints.intake import Intake, acceptance_due, intake_mentions, intake_warnings
from saltdesk.services.complaints.lists import ItemOnDay, list_beside, needs_list
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.complaints.base.earlier_dialog import EarlierDialog
from saltdesk.ui.fields.elements_panel import ElementsPanel
from saltdesk.ui.forms.ui_complaint_page import Ui_ComplaintPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.keys.widget_keys import ENTER, on_keys
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.looks.showing import set_shown

LOOK_AFTER = 400
"""Milliseconds between the last change and the query, so that typing never waits for a query."""


@dataclass(frozen=True)
class _Answer:
    """Result of the worker: warnings, names to answer, earlier complaints, items on the list of the day."""

    warning: str
    mentions: tuple[Mention, ...] = ()
    earlier: tuple[EarlierComplaint, ...] = ()
    listed: tuple[ItemOnDay, ...] = ()


_NOTHING_YET, _NOTHING = "填写后自动查找", "没有找到相近的投诉"
_KEYS = "回车查看 · Ctrl+R 关联为重复"


class IntakeSide(QObject):
    """Updates the side panel of ``form`` after each edit.

    ``earlier`` is the id of the linked earlier complaint, or 0; ``answers`` are those to names in the texts.
    """

    def __init__(self, form: Ui_ComplaintPage, context: TabContext, page: QObject) -> None:
        super().__init__(page)
        self.form, self.context = form, context
        self.earlier, self.link = 0, LinkKind.REPEAT
        self.answers: tuple[tuple[Mention, bool], ...] = ()
        self._is_new = True
        self._elements = ElementsPanel(form.elements_layout)
        self._found: tuple[EarlierComplaint, ...] = ()
        self._warning = ""
        self._intake: Intake | None = None
        self._asked = 0
        self._timer = QTimer(self, interval=LOOK_AFTER, singleShot=True)
        self._timer.timeout.connect(self.look)
        for label in (form.earlier_hint_label, form.listed_label, form.due_label):
            set_kind(label, "hint")
        form.earlier_list.itemActivated.connect(self._open_item)
        on_keys(form.earlier_list, ENTER, self._open_current)
        form.due_label.setWordWrap(True)
        form.earlier_list.hide()
        form.mentions_part.answered.connect(self._answer)

    @property
    def labels(self) -> list[object]:
        """Return the labels of the elements."""
        return list(self._elements.labels)

    def show_parts(self, *, is_new: bool) -> None:
        """Show elements and earlier complaints only for a new complaint."""
        self._is_new = is_new
        set_shown(self.form.elements_group, is_new)
        set_shown(self.form.earlier_group, is_new)

    def show(self, intake: Intake) -> None:
        """Update the panel after an edit, and start the timer of the query."""
        self._elements.show(intake.complaint, intake.complainant)
        self._show_due(intake.complaint)
        set_shown(self.form.listed_group, needs_list(intake.complaint))
        self._intake = intake
        self._timer.start()

    def look(self) -> None:
        """Query the data for the present intake on the worker; only the latest result is shown."""
        if self._intake is None or not self.form.side_panel.isVisible():
            return
        self._asked += 1
        work = partial(_looked_up, self.context.desk, self._intake)
        self.context.tasks.run("正在查找", work, partial(self._show_found, self._asked), is_quiet=True)

    def choose(self, key: int, link: LinkKind = LinkKind.REPEAT) -> None:
        """Link the new complaint to an earlier one; 0 removes the link."""
        self.earlier, self.link = key, link
        self._show_rows()

    def link_as_repeat(self) -> None:
        """Link to the selected earlier complaint, or to the first; a second call removes the link."""
        row = max(self.form.earlier_list.currentRow(), 0)
        if row < len(self._found):
            key = self._found[row].complaint.id
            self.choose(0 if key == self.earlier else key)

    def forget(self) -> None:
        """Clear the results and the link."""
        self._found, self.earlier, self.link = (), 0, LinkKind.REPEAT
        self.answers = ()
        self.form.mentions_part.show_mentions(())
        self._warning = ""
        self._asked += 1
        self._show_rows()
        self.form.earlier_hint_label.setText(_NOTHING_YET)

    def _show_due(self, complaint: Complaint) -> None:
        received = complaint.received_at
        if received:
            due, provisional = acceptance_due(self.context.desk, received.date())
            text = f"是否受理：{due}\n参考期限{'，暂定' if provisional else ''}"
        else:
            text = "填写收到时间后显示"
        self.form.due_label.setText(f"{text}\n{self._warning}" if self._warning else text)

    def _show_found(self, number: int, answer: _Answer) -> None:
        if number != self._asked or self._intake is None or not isValid(self):
            return
        self._found, self._warning = answer.earlier, answer.warning
        self._show_due(self._intake.complaint)
        self._show_rows()
        self.form.mentions_part.show_mentions(answer.mentions if self._is_new else ())
        self.form.listed_label.setText(
            "\n".join(one.sentence for one in answer.listed) or "关联清单事项后，显示发生当日的清单。"
        )

    def _answer(self, mention: Mention, is_object: bool) -> None:
        """Keep the answer to a name for the registration, and ask about the others again."""
        self.answers = (*self.answers, (mention, is_object))
        if self._intake:
            self._intake = replace(self._intake, answers=self.answers)
            self.look()

    def _show_rows(self) -> None:
        rows, current = self.form.earlier_list, self.form.earlier_list.currentRow()
        rows.clear()
        linked = {self.earlier} - {one.complaint.id for one in self._found} - {0}
        for one in self._found:
            complaint = one.complaint
            mark = f"已关联为{self.link.label}　" if complaint.id == self.earlier else ""
            item = QListWidgetItem(f"{complaint.number} {complaint.status.label}\n{mark}{one.why}")
            item.setToolTip(f"{complaint.object_office}　{complaint.matter}\n{complaint.facts[:200]}")
            rows.addItem(item)
        rows.setCurrentRow(min(max(current, 0), len(self._found) - 1))
        set_shown(rows, bool(self._found))
        note = "\n已关联的投诉不在下面" if linked else ""
        self.form.earlier_hint_label.setText((_KEYS if self._found else _NOTHING) + note)

    def _open_item(self, _item: QListWidgetItem) -> None:
        self._open_current()

    def _open_current(self) -> None:
        row = self.form.earlier_list.currentRow()
        if 0 <= row < len(self._found):
            self.context.attempt(partial(self._open, self._found[row].complaint.id))

    def _open(self, key: int) -> None:
        complaint = lookup.get(Area.COMPLAINTS, key, self.context.desk)
        show_dialog(EarlierDialog(complaint, self.form.earlier_list.window()))


def _looked_up(desk: Desk, intake: Intake, _progress: Progress) -> _Answer:
    found = intake_warnings(desk, intake)
    warning = "\n".join(problem.sentence for problem in found)
    try:
        listed = list_beside(desk, intake.complaint) if needs_list(intake.complaint) else ()
        mentions = intake_mentions(desk, intake)
        return _Answer(warning, mentions, complaint_earlier.earlier(desk, intake), listed)
    except RuleError:
        # Incomplete numbers and dates are no errors while the user types.
        return _Answer(warning)
