"""The main window: tabs and menus above the status bar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.people import Actor
from saltdesk.services.desk.desk import Desk
from saltdesk.settings import Settings
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
from saltdesk.ui.window import menu_actions
from saltdesk.ui.window.item_page import item_page
from saltdesk.ui.window.look_menu import LookMenu
from saltdesk.ui.window.office_window import OfficeWindow
from saltdesk.ui.window.window_memory import WindowMemory
from saltdesk.ui.window.window_views import TAB, WindowViews


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
    TabPlace("lists_tab", "权责清单", "ListsTab", areas_of(ListsTab.places)),
    TabPlace("adjustments_tab", "动态调整", "AdjustmentsTab", areas_of(AdjustmentsTab.places)),
    TabPlace("complaints_tab", "投诉受理", "ComplaintsTab", (Area.COMPLAINTS,)),
    TabPlace("inspections_tab", "监督检查", "InspectionsTab", areas_of(InspectionsTab.places)),
    TabPlace("accountability_tab", "责任追究", "AccountabilityTab", (Area.ACCOUNTABILITY,)),
    TabPlace("cases_tab", "权力运行", "CasesTab", areas_of(CasesTab.places)),
    TabPlace("notices_tab", "文书", "NoticesTab", (Area.NOTICES,)),
    TabPlace("trail_tab", "痕迹", "TrailTab", (Area.TRAIL,)),
)


class ChangeBell(QObject):
    """Emits changes from any thread on the GUI thread."""

    rang = Signal(object)


class MainWindow(OfficeWindow):
    """Holds the tabs; the menus call ``menu_actions``."""

    def __init__(self, desk: Desk, settings: Settings, prompts: Prompts | None = None) -> None:
        super().__init__(desk, settings, prompts)
        self.context.go_to = self.show_record
        self.context.item_page = item_page
        self._built: dict[int, QWidget] = {}
        self.phrase_fields = PhraseFields(self.context, self)
        self._bell = ChangeBell(self)
        self._bell.rang.connect(self._tell_tabs)
        desk.changed = self._bell.rang.emit
        self.views = WindowViews(settings)
        self.memory = WindowMemory(self, desk, self.views)
        self.context.ledger_shown = self.memory.restore_ledger
        self._set_up_menus()
        self.look_menu.show_remembered(self.views.of(desk.actor))
        self._set_up_tabs()
        self.show_actor()
        self.memory.restore_place()
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
            tabs.setTabToolTip(index, f"{place.title}（Alt+{index + 1}）")
            QShortcut(QKeySequence(f"Alt+{index + 1}"), self, partial(self.show_tab, index))
        last = self.views.of(self.desk.actor).get(TAB)
        names = [place.name for place in TABS]
        tabs.setCurrentIndex(names.index(last) if last in names else 0)
        self._build_current()
        tabs.currentChanged.connect(self._build_current)

    def show_tab(self, tab: int | str) -> QWidget:
        """Show a tab by its position (from 0) or object name, and return it."""
        index = tab if isinstance(tab, int) else [place.name for place in TABS].index(tab)
        commit_input()
        self.form.main_tabs.setCurrentIndex(index)
        return self.tab(index)

    def show_record(self, area: Area, key: int) -> None:
        """Show a record in the tab of its area."""
        index = next((index for index, place in enumerate(TABS) if area in place.areas), -1)
        if index >= 0:
            tab = self.show_tab(index)
            if isinstance(tab, LedgerPlace):
                tab.show_record(area, key)

    def tab(self, index: int) -> QWidget:
        """Return the tab at a position; build it on first use."""
        if index not in self._built:
            place = TABS[index]
            kind = getattr(import_module(f"saltdesk.ui.{place.room}.{place.name}"), place.kind)
            built: QWidget = kind(self.context)
            built.setObjectName(place.name)
            self._built[index] = built
            layout = self.form.main_tabs.widget(index).layout()
            if layout is not None:
                area = BodyArea()
                area.setWidget(built)
                layout.addWidget(area)
                # Show the change now: a layout would otherwise wait for the next event loop pass.
                area.show()
        return self._built[index]

    def _build_current(self) -> None:
        commit_input()
        self.tab(self.form.main_tabs.currentIndex())

    def _tell_tabs(self, changes: ChangeSet) -> None:
        for built in self._built.values():
            if isinstance(built, LedgerPlace):
                built.changed(changes)
        self.show_saved()

    # Menus

    def _set_up_menus(self) -> None:
        form = self.form
        for action, handler in (
            (form.change_actor_action, partial(menu_actions.change_actor, self)),
            (form.backup_action, partial(menu_actions.back_up, self)),
            (form.verify_action, partial(menu_actions.verify, self)),
            (form.export_action, self._export),
            (form.check_paper_action, partial(menu_actions.check_paper, self)),
            (form.people_action, partial(menu_actions.show_people, self)),
            (form.mandates_action, partial(menu_actions.show_mandates, self)),
            (form.parameters_action, partial(menu_actions.show_parameters, self)),
            (form.retention_action, partial(menu_actions.show_retention, self)),
            (form.calendar_action, partial(menu_actions.show_calendar, self)),
            (form.fonts_action, partial(menu_actions.choose_fonts, self)),
            (form.keys_action, partial(menu_actions.show_keys, self)),
            (form.diagnosis_action, partial(menu_actions.show_diagnosis, self)),
            (form.about_action, partial(menu_actions.show_about, self)),
        ):
            action.triggered.connect(handler)
        self.look_menu = LookMenu(form.view_menu, self._keep_look)
        form.quit_action.triggered.connect(self.close)
        self.cover = ScreenCover(self)
        form.cover_action.triggered.connect(self.cover.toggle)
        self.cover.toggled.connect(self.show_covered)

    def show_actor(self) -> None:
        """Show the person at the desk, whose acts every tab then offers."""
        super().show_actor()
        for built in self._built.values():
            if isinstance(built, LedgerPlace):
                built.offer_acts()

    def _export(self) -> None:
        """Export the ledger of the current tab."""
        tab = self.tab(self.form.main_tabs.currentIndex())
        if isinstance(tab, LedgerPlace):
            tab.export()

    def _keep_look(self, values: Mapping[str, object]) -> None:
        self.views.keep(self.desk.actor, values)

    # The person at the desk

    def remember(self) -> None:
        """Remember how the person at the desk has the window; ignore errors."""
        if not self.memory.keep({TAB: TABS[self.form.main_tabs.currentIndex()].name}):
            self.show_news("设置未能保存")

    def seat(self, actor: Actor) -> None:
        """Make a member of staff the person at the desk, with the look and the filters they had."""
        self.remember()
        self.memory.forget_person()
        super().seat(actor)
        self.look_menu.show_remembered(self.views.of(actor))

    # Closing

    def come_forward(self) -> None:
        """Come to the front when a second start asks for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for running work, save unsaved input as drafts, and close."""
        commit_input()
        if self.tasks.is_busy and not self.prompts.ask("还有任务没有完成，结束并退出？", "退出", "继续等待"):
            event.ignore()
            return
        self.tasks.shutdown()
        if self.cover.is_on:
            self.cover.toggle()
        menu_actions.remember_drafts(self)
        self.remember()
        event.accept()
