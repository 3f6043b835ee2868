"""The main window: tabs and menus above the status bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.people import Actor
from saltdesk.services.desk.desk import Desk
from saltdesk.services.people.following import settle_owed
from saltdesk.services.sharing.connecting import shared_with
from saltdesk.settings import REMINDER, REMINDER_OFF, Settings
from saltdesk.ui.accounts.lock import Lock
from saltdesk.ui.adjustments.adjustments_tab import AdjustmentsTab
from saltdesk.ui.cases.cases_tab import CasesTab
from saltdesk.ui.frame.body_area import BodyArea
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.place import LedgerPlace
from saltdesk.ui.frame.prompts import Prompts
from saltdesk.ui.frame.screen_cover import ScreenCover
from saltdesk.ui.house.phrase_menu import PhraseFields
from saltdesk.ui.inspections.inspections_tab import InspectionsTab
from saltdesk.ui.ledger.ledger_group import areas_of
from saltdesk.ui.lists.lists_tab import ListsTab
from saltdesk.ui.sharing.others import Others
from saltdesk.ui.window import account_actions, menu_actions
from saltdesk.ui.window.item_page import item_page
from saltdesk.ui.window.look_menu import LookMenu
from saltdesk.ui.window.manual_key import ManualKey
from saltdesk.ui.window.office_window import OfficeWindow
from saltdesk.ui.window.tabs_ahead import TabsAhead
from saltdesk.ui.window.window_memory import WindowMemory
from saltdesk.ui.window.window_views import SCOPE, TAB, TAB_DAY, WindowViews

if TYPE_CHECKING:
    from saltdesk.ui.backups.backup_keeper import BackupKeeper


@dataclass(frozen=True)
class TabPlace:
    """One tab: its object name, title, the class imported when it is first shown, and its areas."""

    name: str
    title: str
    kind: str
    areas: tuple[Area, ...] = ()

    @property
    def room(self) -> str:
        """Return the room of the module, which the tab is named after."""
        return self.name.removesuffix("_tab")


TABS: tuple[TabPlace, ...] = (
    TabPlace("today_tab", "今日", "TodayTab"),
    TabPlace("lists_tab", "权责清单", "ListsTab", areas_of(ListsTab.places)),
    TabPlace("adjustments_tab", "动态调整", "AdjustmentsTab", areas_of(AdjustmentsTab.places)),
    TabPlace("complaints_tab", "投诉受理", "ComplaintsTab", (Area.COMPLAINTS,)),
    TabPlace("inspections_tab", "监督检查", "InspectionsTab", areas_of(InspectionsTab.places)),
    TabPlace("accountability_tab", "责任追究", "AccountabilityTab", (Area.ACCOUNTABILITY,)),
    TabPlace("cases_tab", "权力运行", "CasesTab", areas_of(CasesTab.places)),
    TabPlace("notices_tab", "文书", "NoticesTab", (Area.NOTICES,)),
    TabPlace("statistics_tab", "统计", "StatisticsTab"),
    TabPlace("trail_tab", "痕迹", "TrailTab", (Area.TRAIL,)),
)


_LATER = 200
"""Milliseconds until a removed tab looks again whether its work has ended."""


class ChangeBell(QObject):
    """Emits changes from any thread on the GUI thread."""

    rang = Signal(object)


class MainWindow(OfficeWindow):
    """Holds the tabs; the menus call ``menu_actions``."""

    def __init__(self, desk: Desk, settings: Settings, prompts: Prompts | None = None) -> None:
        super().__init__(desk, settings, prompts)
        self.context.go_to, self.context.go_to_act = self.show_record, self.show_act
        self.context.show_only = self.show_only
        self.context.item_page = item_page
        self._built: dict[int, QWidget] = {}
        self._constructed: dict[int, QWidget] = {}
        self._ahead: TabsAhead | None = None
        self.phrase_fields = PhraseFields(self.context, self)
        self._bell = ChangeBell(self)
        self._bell.rang.connect(self._tell_tabs)
        desk.changed = self._bell.rang.emit
        self._others = Others(desk, self)
        self._others.changed.connect(self._hear_others)
        self._others.link_told.connect(self.show_link)
        self.views = WindowViews(settings)
        self.memory = WindowMemory(self, desk, self.views)
        self.context.ledger_shown = self.memory.restore_ledger
        self.context.build_ahead = self._build_step_ahead
        self.context.record_opened = self._note_opened
        self.context.recent_records = lambda: self.views.recent(desk.actor)
        self.context.scope_chosen = lambda scope: self._keep_views({SCOPE: scope})
        self.context.scope_last = lambda: str(self.views.of(desk.actor).get(SCOPE, ""))
        self._set_up_menus()
        self.look_menu.show_remembered(self.views.of(desk.actor))
        self._set_up_tabs()
        self.show_actor()
        self.memory.restore_place()
        self._others.start()
        # A message set before the window is seen would lie over the labels of the status bar.
        QTimer.singleShot(0, self, partial(menu_actions.tell_drafts, self))

    # Tabs

    def _set_up_tabs(self) -> None:
        tabs = self.form.main_tabs
        for index, place in enumerate(TABS):
            frame = QWidget()
            lines = QVBoxLayout(frame)
            lines.setContentsMargins(0, 0, 0, 0)
            tabs.addTab(frame, place.title)
            # The tenth tab has the key of 0, which follows 9 on the keyboard.
            key = f"Alt+{(index + 1) % 10}"
            tabs.setTabToolTip(index, f"{place.title}（{key}）")
            QShortcut(QKeySequence(key), self, partial(self.show_tab, index))
        tabs.setCurrentIndex(self._first_tab())
        self._build_current()
        tabs.currentChanged.connect(self._build_current)

    def _first_tab(self) -> int:
        """Return the tab to open on: the last one of this day, and Today at the first start of a day."""
        kept, names = self.views.of(self.desk.actor), [place.name for place in TABS]
        is_same_day = kept.get(TAB_DAY) == self.desk.clock.today().isoformat()
        return names.index(kept[TAB]) if is_same_day and kept.get(TAB) in names else 0

    def show_tab(self, tab: int | str) -> QWidget:
        """Show a tab by its position (from 0) or object name, and return it."""
        index = tab if isinstance(tab, int) else [place.name for place in TABS].index(tab)
        commit_input()
        self.form.main_tabs.setCurrentIndex(index)
        return self.tab(index)

    def show_record(self, area: Area, key: int) -> None:
        """Show a record in the tab of its area."""
        tab = self._tab_of(area)
        if tab:
            tab.show_record(area, key)

    def show_act(self, area: Area, key: int, code: str) -> None:
        """Open a record at its act ``code`` in the tab of its area, or the dialog of an area without one."""
        kept = menu_actions.show_sharing if shared_with(self.desk) else menu_actions.show_backups
        shown = {Area.CALENDAR: menu_actions.show_calendar, Area.DATABASE: kept}
        tab = None if area in shown else self._tab_of(area)
        if area in shown:
            shown[area](self)
        elif tab:
            tab.show_act(area, key, code)

    def show_only(self, area: Area, ids: Sequence[int], words: str) -> None:
        """Show these records in the tab of their area, called by ``words``."""
        tab = self._tab_of(area)
        if tab:
            tab.show_only(area, ids, words)

    def _tab_of(self, area: Area) -> LedgerPlace | None:
        """Show and return the tab with the ledger of an area."""
        index = next((index for index, place in enumerate(TABS) if area in place.areas), -1)
        tab = self.show_tab(index) if index >= 0 else None
        return tab if isinstance(tab, LedgerPlace) else None

    def _note_opened(self, area: Area, key: int) -> None:
        self.views.note_opened(self.desk.actor, area, key)

    def tab(self, index: int) -> QWidget:
        """Return the tab at a position; build it on first use."""
        if index not in self._built:
            self.construct(index)
            self._built[index] = built = self._constructed.pop(index)
            built.setObjectName(TABS[index].name)
            layout = self.form.main_tabs.widget(index).layout()
            if layout is not None:
                area = BodyArea()
                area.setWidget(built)
                layout.addWidget(area)
                # Show the change now: a layout would otherwise wait for the next event loop pass.
                area.show()
        return self._built[index]

    def construct(self, index: int) -> None:
        """Do the first half of building a tab, which ``tab`` ends by laying it into the window."""
        if index not in self._built and index not in self._constructed:
            place = TABS[index]
            kind = getattr(import_module(f"saltdesk.ui.{place.room}.{place.name}"), place.kind)
            self._constructed[index] = kind(self.context, self.form.main_tabs.widget(index))

    def build_ahead(self) -> None:
        """Build the other tabs between the events of the next seconds."""
        if self._ahead:
            self._ahead.deleteLater()
        self._ahead = TabsAhead(self, len(TABS), self)

    def _build_step_ahead(self, step: Callable[[], None]) -> None:
        if self._ahead:
            self._ahead.add(step)

    def _build_current(self) -> None:
        commit_input()
        self.tab(self.form.main_tabs.currentIndex())

    def _drop_tabs(self) -> None:
        """Remove all tabs with what the former person had open: the next may not see the same records."""
        self.tasks.drop_quiet()
        if self._ahead:
            self._ahead.stop()
        for index, built in self._built.items():
            layout = self.form.main_tabs.widget(index).layout()
            while layout is not None and (item := layout.takeAt(0)) is not None:
                area = item.widget()
                if area is not None:
                    area.hide()
                    self._delete_when_idle(area)
            built.setObjectName("")
        for constructed in self._constructed.values():
            constructed.deleteLater()
        self._built.clear()
        self._constructed.clear()

    def _delete_when_idle(self, area: QWidget) -> None:
        """Delete a removed tab once no work that was begun in it can still report to it."""
        if self.tasks.is_idle:
            area.deleteLater()
        else:
            QTimer.singleShot(_LATER, area, partial(self._delete_when_idle, area))

    def _tell_tabs(self, changes: ChangeSet) -> None:
        self._refresh_tabs(changes)
        self.show_saved()

    def _hear_others(self, changes: ChangeSet) -> None:
        """Show what others changed, as after an act of one's own."""
        if Area.CALENDAR in changes.areas:
            self.desk.forget_calendar()
        if changes.areas & {Area.CALENDAR, Area.PEOPLE}:
            # Quiet, because nobody asked for it; what a closing window cuts is done by the next who signs in.
            self.tasks.run("更新记录", lambda _: settle_owed(self.desk), is_quiet=True)
        self._refresh_tabs(changes)

    def _refresh_tabs(self, changes: ChangeSet) -> None:
        for built in self._built.values():
            if isinstance(built, LedgerPlace):
                built.changed(changes)

    # Menus

    def _set_up_menus(self) -> None:
        form = self.form
        self._manual_key = ManualKey(self)
        self._manual_key.give_keys(form.manual_action)
        for action, handler in (
            (form.register_action, partial(menu_actions.register_complaint, self)),
            (form.change_actor_action, partial(account_actions.change_actor, self)),
            (form.lock_action, partial(account_actions.lock, self)),
            (form.password_action, partial(account_actions.change_password, self)),
            (form.accounts_action, partial(account_actions.show_accounts, self)),
            (form.backup_action, partial(menu_actions.show_backups, self)),
            (form.restore_action, partial(menu_actions.restore, self)),
            (form.verify_action, partial(menu_actions.verify, self)),
            (form.sharing_action, partial(menu_actions.show_sharing, self)),
            (form.find_action, partial(menu_actions.find_anything, self)),
            (form.export_action, self._export),
            (form.check_paper_action, partial(menu_actions.check_paper, self)),
            (form.people_action, partial(menu_actions.show_people, self)),
            (form.mandates_action, partial(menu_actions.show_mandates, self)),
            (form.parameters_action, partial(menu_actions.show_parameters, self)),
            (form.retention_action, partial(menu_actions.show_retention, self)),
            (form.own_information_action, partial(menu_actions.give_own_information, self)),
            (form.calendar_action, partial(menu_actions.show_calendar, self)),
            (form.fonts_action, partial(menu_actions.choose_fonts, self)),
            (form.manual_action, self._manual_key.show),
            (form.keys_action, partial(menu_actions.show_keys, self)),
            (form.diagnosis_action, partial(menu_actions.show_diagnosis, self)),
            (form.self_check_action, partial(menu_actions.show_self_check, self)),
            (form.about_action, partial(menu_actions.show_about, self)),
        ):
            action.triggered.connect(handler)
        is_shared = shared_with(self.desk) is not None
        form.restore_action.setVisible(not is_shared)
        form.restore_action.setEnabled(not is_shared)
        form.reminder_action.setChecked(self.settings.get(REMINDER) != REMINDER_OFF)
        form.reminder_action.toggled.connect(partial(menu_actions.set_reminder, self))
        self.look_menu = LookMenu(form.view_menu, self._keep_views)
        find_button = QPushButton("查找　Ctrl+K", form.main_tabs)
        find_button.setObjectName("find_button")
        find_button.setFlat(True)
        find_button.setToolTip("查找记录、菜单和手册（Ctrl+K）")
        find_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        find_button.clicked.connect(form.find_action.trigger)
        form.main_tabs.setCornerWidget(find_button)
        form.quit_action.triggered.connect(self.close)
        self.lock = Lock(
            self.desk,
            self,
            self._keep_drafts,
            partial(account_actions.change_locked_actor, self),
            self.close,
        )
        self.cover = ScreenCover(self)
        form.cover_action.triggered.connect(self.cover.toggle)
        self.cover.toggled.connect(self.show_covered)

    def show_actor(self) -> None:
        """Show the person at the desk, whose acts every tab then offers."""
        super().show_actor()
        for built in self._built.values():
            if isinstance(built, LedgerPlace):
                built.follow_actor()

    def _export(self) -> None:
        """Export the ledger of the current tab."""
        tab = self.tab(self.form.main_tabs.currentIndex())
        if isinstance(tab, LedgerPlace):
            tab.export()

    def _keep_views(self, values: Mapping[str, object]) -> None:
        self.views.keep(self.desk.actor, values)

    # The person at the desk

    def remember(self) -> None:
        """Remember how the person at the desk has the window; ignore errors."""
        tab, day = TABS[self.form.main_tabs.currentIndex()].name, self.desk.clock.today().isoformat()
        if not self.memory.keep({TAB: tab, TAB_DAY: day}):
            self.show_news("设置未能保存")

    def seat(self, actor: Actor) -> None:
        """Make a member of staff the person at the desk, with the look and the filters they had."""
        self.remember()
        self.take_up_settings()
        self.memory.forget_person()
        self._drop_tabs()
        super().seat(actor)
        self._build_current()
        self.look_menu.show_remembered(self.views.of(actor))
        if self._ahead:
            self.build_ahead()

    # Closing

    def come_forward(self) -> None:
        """Come to the front when a second start asks for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_today(self) -> None:
        """Come to the front with what is to be done; a click on the reminder asks for it."""
        self.come_forward()
        self.show_tab("today_tab")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for running work, save unsaved input as drafts, and close."""
        from saltdesk.ui.window import open_forms  # a start needs no pages and dialogs

        commit_input()
        if self.tasks.is_busy and not self.prompts.ask("还有任务没有完成，结束并退出？", "退出", "继续等待"):
            event.ignore()
            return
        drafts = open_forms.left_drafts(self)
        if drafts is None:
            event.ignore()
            return
        keeper = menu_actions.backup_keeper(self)
        if keeper and not self._is_backed_up(keeper):
            event.ignore()
            return
        self._others.stop()
        self.tasks.shutdown()
        if self.cover.is_on:
            self.cover.toggle()
        open_forms.remember_drafts(self, drafts)
        self.remember()
        event.accept()

    def _keep_drafts(self) -> None:
        from saltdesk.ui.window.open_forms import keep_drafts

        keep_drafts(self)

    def _is_backed_up(self, keeper: BackupKeeper) -> bool:
        """Return whether the window may close; data that is about to be replaced is kept as a whole."""
        if self.wanted_restore or self.wanted_move:
            keeper.give_up()
            return True
        return keeper.lets_close(self.close)
