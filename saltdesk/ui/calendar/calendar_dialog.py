"""放假安排: the calendar of each year; users enter notices, change single days and confirm a year."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.calendar.holiday_notice import HolidayNotice, RestSpan, WorkDay, full
from saltdesk.domain.calendar.years import YearStatus
from saltdesk.ledgers.calendar.holiday_rows import YEAR_COLUMNS, YearRow
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import calendar as arrangements
from saltdesk.ui.calendar.calendar_entry_dialog import CalendarEntryDialog
from saltdesk.ui.forms.ui_calendar_dialog import Ui_CalendarDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.looks.kinds import set_kind

_KINDS = "放假安排 (*.txt *.json *.ics)"
_LEGEND = "绿底“休”为放假，黄底“班”为调休上班，灰底为周末。"
_EDIT_HINT = "点日期（或用方向键和空格键）改变上班或休息，改好后查看影响。再按“修改个别日期”放弃修改。"


class CalendarDialog(Dialog):
    """The list of years beside the calendar of the selected year."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.turned: set[date] = set()
        self._is_gone = False
        self.form = Ui_CalendarDialog()
        self.form.setupUi(self)
        self._years = RowsModel(self.desk, YEAR_COLUMNS, self)
        prepare(self.form.years_table, self._years)
        self.form.years_table.selectionModel().currentRowChanged.connect(self._show_chosen)
        for button, handler in (
            (self.form.paste_button, self.paste),
            (self.form.import_button, self.choose_file),
            (self.form.review_button, self.review),
            (self.form.check_button, self.check),
            (self.form.close_button, self.accept),
        ):
            button.clicked.connect(handler)
        self.form.edit_button.toggled.connect(self._set_editing)
        self.form.year_view.turned.connect(self.turn)
        self._say("")
        self._set_editing(False)
        self.show_years(self.desk.clock.today().year)

    def done(self, result: int) -> None:
        """Close the dialog; running work finishes without it."""
        self._is_gone = True
        super().done(result)

    # Display

    def show_years(self, year: int) -> None:
        """Reload the years and select one; the worker counts the provisional dates."""
        stored = {row.year: row for row in arrangements.stored_years()}
        last = max(*stored, self.desk.clock.today().year + 1) if stored else self.desk.clock.today().year + 1
        first = min(stored, default=last - 1)
        calendar = self.desk.calendar
        rows = [YearRow(calendar.year(one), stored.get(one)) for one in range(last, first - 1, -1)]
        self._years.show_records(rows)
        self.form.years_table.selectRow(last - year)
        self._show_chosen()
        self.context.tasks.run(
            "统计暂定期限", partial(_count, self.desk), self._tell_provisional, is_quiet=True
        )

    def chosen(self) -> YearRow:
        """Return the year shown."""
        row: YearRow = self._years.record(max(0, self.form.years_table.currentIndex().row()))
        return row

    def _show_chosen(self, *_: object) -> None:
        row, form = self.chosen(), self.form
        self.turned.clear()
        form.edit_button.setChecked(False)
        form.year_label.setText(f"{row.entry.year}年（{row.standing}）")
        form.facts_label.setText(_facts(row, self.desk))
        refusal = arrangements.check_refusal(self.desk, row.stored) if row.stored else "还没有录入。"
        form.check_button.setEnabled(not refusal)
        form.check_button.setToolTip(refusal)
        self._draw()

    def _draw(self) -> None:
        self.form.year_view.show_year(self.chosen().entry.year, self.desk.calendar, self.turned)
        self.form.review_button.setEnabled(bool(self.turned))

    def _tell_provisional(self, counted: dict[int, int]) -> None:
        if not self._is_gone:
            self._say("；".join(map(_provisional_text, counted.items())) + "。" if counted else "")

    def _say(self, sentence: str, kind: str = "message-note") -> None:
        set_kind(self.form.message_label, kind)
        self.form.message_label.setText(sentence)
        self.form.message_label.setVisible(bool(sentence))

    # Entry

    def paste(self) -> None:
        """Enter a notice from pasted text in the entry dialog."""
        year = self.chosen().entry.year
        self._enter(CalendarEntryDialog(self.context, year, parent=self))

    def choose_file(self) -> None:
        """Enter a notice from a file."""
        path = self.context.prompts.open_file("选择放假安排文件", _KINDS)
        if path:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a file on the worker, then show its notice in the entry dialog."""
        work = partial(_read, self.desk, path, self.chosen().entry.year)
        self.context.tasks.run(f"读取“{path.name}”", work, self._go_on)

    def _go_on(self, notice: HolidayNotice) -> None:
        if not self._is_gone:
            self._enter(CalendarEntryDialog(self.context, notice.year, notice, parent=self))

    def _enter(self, dialog: CalendarEntryDialog) -> None:
        show_dialog(dialog, partial(self._show_entered, dialog))

    def _show_entered(self, dialog: CalendarEntryDialog) -> None:
        if dialog.preview:
            year = dialog.preview.entry.year
            self.show_years(year)
            self.context.notify(f"已录入{year}年放假安排，请另一位工作人员复核")

    # Single days

    def _set_editing(self, is_editing: bool) -> None:
        form = self.form
        form.year_view.set_editable(is_editing)
        form.review_button.setVisible(is_editing)
        form.edit_hint_label.setText(_EDIT_HINT if is_editing else _LEGEND)
        for button in (form.paste_button, form.import_button, form.check_button):
            button.setVisible(not is_editing)
        if is_editing:
            form.year_view.setFocus()
        elif self.turned:
            self.turned.clear()
            self._draw()

    def turn(self, day: date) -> None:
        """Switch a day between work and rest; a day set by the next year's notice cannot be switched."""
        owner = self.desk.calendar.ruling(day).year
        if owner != day.year:
            self._say(f"{full(day)}由{owner}年的通知安排，请粘贴{owner}年的通知来改变。", "message-problem")
            return
        self.turned ^= {day}
        self._draw()

    def review(self) -> None:
        """Show the effect of the changed days and ask for the document that requires them."""
        year = self.chosen().entry.year
        self._enter(CalendarEntryDialog(self.context, year, turned_days(self.desk, year, self.turned), self))

    def check(self) -> None:
        """Confirm the year as shown."""
        row = self.chosen().stored
        if row is None:
            return
        done = self.context.attempt(partial(arrangements.check_year, self.desk, row))
        self.show_years(row.year)
        if done:
            self.context.notify(f"已复核{row.year}年放假安排")


def turned_days(desk: Desk, year: int, turned: set[date]) -> HolidayNotice:
    """Return single-day changes as a notice in which each changed day becomes the other kind."""
    off = sorted(day for day in turned if desk.calendar.is_working(day))
    return HolidayNotice(
        year,
        rest=tuple(RestSpan("", day, day) for day in off),
        work=tuple(WorkDay("", day) for day in sorted(turned.difference(off))),
        is_amendment=True,
    )


@dataclass(frozen=True)
class _Totals:
    rest: int
    work: int
    working: int


def _totals(row: YearRow, desk: Desk) -> _Totals:
    year = row.entry.year
    working = desk.calendar.count_working_days(date(year - 1, 12, 31), date(year, 12, 31))
    return _Totals(len(row.entry.rest), len(row.entry.work), working)


def _facts(row: YearRow, desk: Desk) -> str:
    totals = _totals(row, desk)
    lines = [
        f"依据：{row.entry.source}",
        f"列出放假{totals.rest}天，调休上班{totals.work}天，全年{totals.working}个工作日",
    ]
    if row.entry.status is YearStatus.PROVISIONAL:
        lines.append("放假通知公布后请录入，所涉期限随之重新计算。")
    elif row.standing == "待复核":
        lines.append(f"{row.stored.entered_by if row.stored else ''}录入，已采用，待另一位工作人员复核。")
    return "\n".join(lines)


def _provisional_text(counted: tuple[int, int]) -> str:
    year, number = counted
    return f"{year}年放假安排未录入" + (f"，{number}个期限为暂定" if number else "")


def _count(desk: Desk, _progress: Progress) -> dict[int, int]:
    return arrangements.provisional_dates(desk)


def _read(desk: Desk, path: Path, year: int, _progress: Progress) -> HolidayNotice:
    """Return the notice in a file: that of its only year, or of the year selected in the window."""
    try:
        return arrangements.read_notice_file(desk, path)
    except RuleError:
        return arrangements.read_notice_file(desk, path, year)
