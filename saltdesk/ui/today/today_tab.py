"""今日: what is to be done, by person, office or all, beside the month and the records opened last."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QListWidgetItem, QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.clauses import cited
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.base.people import Actor
from saltdesk.domain.base.weekdays import weekday
from saltdesk.domain.today.groups import MEANINGS, Scope, scope_called
from saltdesk.domain.today.month import DueCount, days_of_month, month_after
from saltdesk.services.desk.offers import offer
from saltdesk.ui.forms.ui_today_tab import Ui_TodayTab
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.place import PlaceWithoutRecords
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.keys.button_keys import add_keys
from saltdesk.ui.keys.help_key import HelpKey
from saltdesk.ui.keys.row_keys import with_keys
from saltdesk.ui.keys.widget_keys import ENTER, on_keys
from saltdesk.ui.looks.icons import icon
from saltdesk.ui.looks.text_size import TextSized, pixels
from saltdesk.ui.today.agenda_view import AgendaView

if TYPE_CHECKING:
    from saltdesk.ledgers.today.sections import AgendaRow, Section
    from saltdesk.ledgers.today.titles import Title
    from saltdesk.services.today.reading import Agenda, AgendaReader

_REGISTER = ACT_BY_CODE["complaint.register"]
_SIDE_WIDTH = 300
_MOST_OF_SIDE = 0.26
"""Pixels of the month at 100 %, and the largest share of the width it takes."""

_RECENT_HEIGHT = 26
_MINUTE = 60_000
_NOTHING = "没有要办的事。"
_NOTHING_ON = "{day}没有到期的事。"
_NONE_OPENED = "还没有打开过记录"
_READING = "正在读取…"


@dataclass(frozen=True)
class _Wish:
    """What was asked for: a result for another person, choice or day is out of date."""

    actor: Actor
    scope: Scope
    day: date | None
    today: date


@dataclass(frozen=True)
class _Found:
    """What the worker read."""

    wish: _Wish
    agenda: Agenda
    sections: tuple[Section, ...]
    recent: tuple[tuple[Area, int, Title], ...]


class TodayTab(QWidget, PlaceWithoutRecords):
    """The first tab. The worker reads; the list stays as it is until the new one is there."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.form = Ui_TodayTab()
        self.form.setupUi(self)
        self._reader: AgendaReader | None = None
        self._changes: list[ChangeSet] = []
        self._day: date | None = None
        self._month = self.desk.clock.today()
        self._due: dict[date, DueCount] = {}
        self._is_reading, self._is_stale = False, True
        self._actor = self.desk.actor
        self._agenda: Agenda | None = None
        self.list = AgendaView(self.form.agenda_tree, self._open)
        HelpKey(self.form.agenda_tree, self.explain)
        self._set_up_registering()
        self._set_up_scopes()
        self._set_up_side()
        self._show_head()
        self._show_empty(_READING)
        timer = QTimer(self, interval=_MINUTE)
        timer.timeout.connect(self._look_again)
        timer.start()

    # What the window asks for

    def changed(self, changes: ChangeSet) -> None:
        """Read again what the changes touched: at once if visible, otherwise when shown."""
        self._changes.append(changes)
        self._refresh_when_seen()

    def follow_actor(self) -> None:
        """Read the list of the person who is at the desk now."""
        if self._actor != self.desk.actor:
            self._actor = self.desk.actor
            self._day, self._agenda, self._due = None, None, {}
            self._choose_scope()
            # Nothing of the person before stays on the screen.
            self.list.show_sections(())
            self._show_empty(_READING)
            self._show_recent(())
            self._show_month()
        self._offer_registering()
        self._refresh_when_seen()

    def export(self) -> None:
        """Show the page in print; the list is no ledger."""
        self.print_page()

    def current_page(self) -> QWidget | None:
        """Return None: no page lies over the list."""
        return None

    # What the user does

    def scope(self) -> Scope:
        """Return whose work is listed."""
        return tuple(Scope)[max(0, self._scopes.checkedId())]

    def show_scope(self, scope: Scope) -> None:
        """List the work of a person, an office or all."""
        self._scopes.button(tuple(Scope).index(scope)).setChecked(True)
        self.context.scope_chosen(scope.code)
        self.refresh()

    def show_day(self, day: date | None) -> None:
        """List what is due on a day; the same day again, or None, lists everything."""
        self._day = None if day == self._day else day
        self.form.every_day_button.setVisible(self._day is not None)
        self._show_month()
        self.refresh()

    def show_month(self, by: int) -> None:
        """Show the month before (-1) or after (1), or that of today (0)."""
        self._month = month_after(self._month, by) if by else self.desk.clock.today()
        self._show_month()

    def print_page(self) -> None:
        """Show the list as one A4 page, to print or save."""
        if self._agenda is None:
            return
        from saltdesk.ui.ledger.output.sheet_output import SheetOutput

        agenda, day = self._agenda, self._day

        def job() -> partial[bytes]:
            from saltdesk.documents.today_page import render_today

            return partial(render_today, self.desk, agenda, day)

        SheetOutput(self.context, self, "今日单", job).preview()

    def explain(self) -> None:
        """Say what the chosen group holds, with its clause (F1)."""
        section = self.list.current_section()
        if section:
            told = cited(MEANINGS[section.group], section.group.clause)
            self.context.prompts.inform(told, section.label)

    def refresh(self) -> None:
        """Read the list on the worker, once more after a reading that still runs."""
        self._is_stale = True
        # A reading that was broken off never comes back.
        if not self._is_reading or self.context.tasks.is_idle:
            self._read()

    # Reading

    def _read(self) -> None:
        self._is_reading, self._is_stale = True, False
        wish = self._wish()
        changes, self._changes = tuple(self._changes), []
        recent = tuple(self.context.recent_records())

        def work(_progress: Progress) -> _Found | EnvironmentProblem:
            # Imported here, because the words of all ledgers take longer than the window may wait.
            from saltdesk.ledgers.today.sections import sections
            from saltdesk.ledgers.today.titles import titles_of
            from saltdesk.services.today.reading import AgendaReader

            self._reader = self._reader or AgendaReader()
            try:
                agenda = self._reader.read(self.desk, wish.scope, changes)
                shown = sections(self.desk, agenda, wish.day)
                return _Found(wish, agenda, shown, titles_of(self.desk, recent))
            except EnvironmentProblem as problem:
                # The list stays as it is; the next minute tries again, and no dialog interrupts.
                return problem

        self.context.tasks.run("读取今日要办的事", work, self._show, is_quiet=True)

    def _wish(self) -> _Wish:
        return _Wish(self.desk.actor, self.scope(), self._day, self.desk.clock.today())

    def _show(self, found: _Found | EnvironmentProblem) -> None:
        self._is_reading = False
        if isinstance(found, EnvironmentProblem):
            self.context.notify(f"今日清单没有更新：{found.sentence}")
            return
        if found.wish != self._wish():
            self._is_stale = True
        if self._is_stale:
            self._read()
            return
        self._agenda, self._due = found.agenda, found.agenda.due()
        self._show_head()
        self._show_month()
        self.list.show_sections(found.sections, is_unfolded=self._day is not None)
        self._show_empty(_NOTHING_ON.format(day=self._day) if self._day else _NOTHING)
        self._show_recent(found.recent)

    def _refresh_when_seen(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def _look_again(self) -> None:
        """Read again once a minute: another day may have begun, another desk changed something."""
        if self.isVisible():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shares of list and month."""
        super().resizeEvent(event)
        self._fit_side()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the list anew: records opened in the meantime are among the last ones now."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the columns to another size of the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "list"):
            self.list.fit_columns()
            self._fit_side()

    # Showing

    def _show_head(self) -> None:
        today = self.desk.clock.today()
        kind = "" if self.desk.calendar.is_working(today) else "　休息日"
        self.form.title_label.setText(
            f"{today.year}年{today.month}月{today.day}日 星期{weekday(today)}{kind}"
        )

    def _show_empty(self, sentence: str) -> None:
        form, is_empty = self.form, not self.list.model.sections()
        form.agenda_stack.setCurrentWidget(form.empty_page if is_empty else form.agenda_page)
        form.empty_label.setText(sentence)

    def _show_month(self) -> None:
        today = self.desk.clock.today()
        self.form.month_label.setText(f"{self._month.year}年{self._month.month}月")
        days = days_of_month(self._month, today, self.desk.calendar, self._due)
        self.form.month_sheet.show_days(days, self._day)

    def _show_recent(self, recent: tuple[tuple[Area, int, Title], ...]) -> None:
        view = self.form.recent_list
        shown = [view.item(place).data(Qt.ItemDataRole.UserRole) for place in range(view.count())]
        if shown == list(recent) and shown:
            return
        view.clear()
        for one in recent:
            area, _, title = one
            item = QListWidgetItem(f"{area.label}　{title.text}")
            item.setToolTip(item.text())
            item.setData(Qt.ItemDataRole.UserRole, one)
            view.addItem(item)
        self._fit_recent(pixels(_RECENT_HEIGHT))
        if not recent:
            hint = QListWidgetItem(_NONE_OPENED)
            hint.setFlags(Qt.ItemFlag.NoItemFlags)
            view.addItem(hint)

    def _fit_recent(self, height: int) -> None:
        """Give each line of the last records its height, and the list room for two."""
        view = self.form.recent_list
        for item in map(view.item, range(view.count())):
            # Without a width of its own the text is cut to the list, not the list scrolled.
            item.setSizeHint(QSize(1, height))
        view.setMinimumHeight(2 * height)
        self._fit_side()

    # Set-up

    def _set_up_registering(self) -> None:
        """Set up the one new record that begins here: the phone rings while the list is in front."""
        button = self.form.register_button
        button.setIcon(icon("plus", "on_accent"))
        button.clicked.connect(lambda: self.context.go_to_act(_REGISTER.area, 0, _REGISTER.code))
        self._offer_registering()

    def _offer_registering(self) -> None:
        button, reason = self.form.register_button, offer(self.desk, _REGISTER, None).reason
        button.setEnabled(not reason)
        button.setToolTip(reason or with_keys(_REGISTER.verb, button))

    def _set_up_scopes(self) -> None:
        self._scopes = QButtonGroup(self)
        buttons = (self.form.mine_button, self.form.office_button, self.form.all_button)
        for place, (scope, button) in enumerate(zip(Scope, buttons, strict=True)):
            self._scopes.addButton(button, place)
            button.clicked.connect(partial(self._click_scope, scope))
        self._choose_scope()

    def _click_scope(self, scope: Scope, *_: object) -> None:
        self.show_scope(scope)

    def _choose_scope(self) -> None:
        """Choose what the person chose last; at first the office, for leaders everything."""
        scope = scope_called(self.context.scope_last(), self.desk.actor)
        self._scopes.button(tuple(Scope).index(scope)).setChecked(True)

    def _set_up_side(self) -> None:
        form = self.form
        form.month_before_button.clicked.connect(lambda: self.show_month(-1))
        form.month_after_button.clicked.connect(lambda: self.show_month(1))
        form.month_sheet.left_month.connect(self.show_month)
        form.month_sheet.chosen.connect(self.show_day)
        form.every_day_button.clicked.connect(lambda: self.show_day(None))
        form.every_day_button.hide()
        form.recent_list.itemClicked.connect(self._open_recent)
        on_keys(form.recent_list, ENTER, lambda: self._open_recent(form.recent_list.currentItem()))
        form.recent_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.print_button.clicked.connect(self.print_page)
        add_keys(form.print_button, ("Ctrl+P",))
        TextSized(form.recent_list, _RECENT_HEIGHT, self._fit_recent)

    def _fit_side(self) -> None:
        """Give the side its usual width, and not more than a share of a narrow window."""
        sheet = self.form.month_sheet
        wanted = min(pixels(_SIDE_WIDTH), int(self.width() * _MOST_OF_SIDE))
        for part in (sheet, self.form.recent_list):
            part.setFixedWidth(max(wanted, sheet.minimumSizeHint().width()))

    def _open(self, row: AgendaRow) -> None:
        self.context.go_to_act(row.area, row.key, row.act.code)

    def _open_recent(self, item: QListWidgetItem | None) -> None:
        if item and item.flags():
            area, key, _ = item.data(Qt.ItemDataRole.UserRole)
            self.context.go_to(area, key)
