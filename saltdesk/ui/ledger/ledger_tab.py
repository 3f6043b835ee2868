"""The ledger tab shared by all mechanisms: acts, filters, table, detail pane and counters."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHeaderView, QPushButton, QWidget

from saltdesk.domain.acts.act import Act
from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.query import Query
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.ledgers.base.columns import Kind, Ledger
from saltdesk.ledgers.base.periods import PERIODS
from saltdesk.services.access import lookup
from saltdesk.services.house import trail
from saltdesk.ui.forms.ui_ledger_tab import Ui_LedgerTab
from saltdesk.ui.frame.body_area import ContentsWidth
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.keys.focus_home import focus_kept
from saltdesk.ui.keys.help_key import HelpKey
from saltdesk.ui.keys.widget_keys import ENTER, on_keys
from saltdesk.ui.ledger.act_opening import ActOpening
from saltdesk.ui.ledger.batch_dialog import BatchDialog
from saltdesk.ui.ledger.columns.ledger_columns import LedgerColumns
from saltdesk.ui.ledger.due_dialog import SET_DAY, DueQuestion, explain_due
from saltdesk.ui.ledger.due_label import show_due
from saltdesk.ui.ledger.filters.chosen_filter import ChosenFilter
from saltdesk.ui.ledger.filters.filter_fold import FilterFold
from saltdesk.ui.ledger.filters.filter_values import fill_filters
from saltdesk.ui.ledger.filters.saved_filters import SavedFilters
from saltdesk.ui.ledger.ledger_acts import LedgerActs
from saltdesk.ui.ledger.ledger_counters import LedgerCounters
from saltdesk.ui.ledger.ledger_model import LedgerModel
from saltdesk.ui.ledger.ledger_rows import LedgerRows
from saltdesk.ui.ledger.output.ledger_export import export_ledger
from saltdesk.ui.ledger.output.trace_button import TraceButton
from saltdesk.ui.ledger.paged_tab import PagedTab
from saltdesk.ui.ledger.record_page import RecordPage
from saltdesk.ui.ledger.search_keys import SearchKeys
from saltdesk.ui.ledger.side_pane import SIDE_WIDTH, SidePane
from saltdesk.ui.looks.icons import icon
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.looks.showing import set_shown
from saltdesk.ui.looks.text_size import keep_row_height

SEARCH_AFTER = 200
"""Milliseconds without a key press after which the search runs."""

ROW_HEIGHT = 30


class LedgerTab(PagedTab):
    """Base of the tabs that show a ledger.

    A subclass sets its ``ledger``, its acts (``act_handlers``) and its detail form (``detail_widget``,
    ``show_detail``), and opens wide pages with ``open_page``.
    """

    ledger: ClassVar[Ledger]
    shortcuts: ClassVar[Mapping[str, str]] = {}
    """Maps act codes to keys; the act of ``new_record`` always has Ctrl+N."""

    need_record: ClassVar[frozenset[str]] = frozenset()
    """Acts that need a selected record although they are allowed in every state."""

    batch: ClassVar[Mapping[str, type[BatchDialog]]] = {}
    """Acts that can be performed for several selected records at once, each with its dialog."""

    further_areas: ClassVar[frozenset[Area]] = frozenset()
    """Further areas whose changes refresh this tab."""

    usual_order: ClassVar[tuple[str, bool]] = ("", True)
    """The field the ledger is sorted by at first (empty: newest first), and whether descending."""

    side_width: ClassVar[int] = SIDE_WIDTH
    """Pixels of the pane beside the table in a usual window, at 100 % at least."""

    has_offices: ClassVar[bool] = True
    has_periods: ClassVar[bool] = True
    has_mine: ClassVar[bool] = True

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.desk = context.desk
        self.form = Ui_LedgerTab()
        self.form.setupUi(self)
        self.model = LedgerModel(self.desk, self.ledger, context.tasks, self)
        self.act_buttons: dict[str, QPushButton] = {}
        self._is_stale, self._is_to_offer = True, False
        self._is_late_only = False
        self._wanted = 0
        self.opening = ActOpening(self)
        self._shown_id = -1
        self._is_seen = False
        self._read: dict[int, Any | None] | None = None
        self._reader = self.desk.actor
        self._search_timer = QTimer(self, interval=SEARCH_AFTER, singleShot=True)
        self._set_up_table()
        self._set_up_filters()
        self._set_up_acts()
        self._set_up_detail()

    # Overridden by subclasses

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the act codes of the buttons, in order, each with its method."""
        return {}

    def new_record(self) -> None:
        """Start a new record (Ctrl+N)."""

    def open_record(self) -> None:
        """Open the chosen record on a wide page (Enter, double click)."""

    def detail_widget(self) -> QWidget:
        """Return the form of the detail pane; called once."""
        return QWidget()

    def show_detail(self, record: Any | None) -> None:
        """Show a record in the detail pane, or clear it for None."""

    def state_for(self, act: Act, record: Any | None) -> Vocabulary | None:
        """Return the state that decides whether ``act`` is possible; by default the record's status."""
        state: Vocabulary | None = getattr(record, "status", None)
        return state if act.area is self.ledger.area else None

    def reader_changed(self) -> None:
        """Refresh the open pages for the person now at the desk, who may see fewer records."""
        self._refresh_pages()

    def due_about(self, _record: Any) -> DueQuestion | str:
        """Return what explains the due date of a record: its term and start, or a sentence."""
        return SET_DAY

    def explain_due(self) -> None:
        """Explain the due date of the selected record (F1)."""
        record = self.current_record()
        if record is not None:
            explain_due(self.context, self.due_about(record), self)

    def record_title(self, record: Any) -> str:
        """Return the title of the detail pane."""
        return str(getattr(record, "number", "") or getattr(record, "name", "") or record.id)

    # Called by subclasses, and by the parts of the tab

    def current_record(self) -> Any | None:
        """Return the selected record as stored now, or None if there is none."""
        key = self.current_id()
        if self._read is None:
            return self._stored(key)
        if key not in self._read:
            self._read[key] = self._stored(key)
        return self._read[key]

    def _stored(self, key: int) -> Any | None:
        try:
            return lookup.get(self.ledger.area, key, self.desk) if key else None
        except RuleError:
            return None

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Read one state of the data in the block, and the selected record once."""
        outer, self._read = self._read, {} if self._read is None else self._read
        try:
            with self.desk.store.reading():
                yield
        finally:
            self._read = outer

    def current_id(self) -> int:
        """Return the id of the selected record, or 0 for none.

        If the table must still be reloaded, return the id of the record it will then select.
        """
        if self._is_stale and self._wanted:
            return self._wanted
        return self.model.id_at(self.form.ledger_table.currentIndex().row())

    def refresh(self, select: int = 0) -> None:
        """Reload the table; select the record ``select``, or keep the selection (0)."""
        self._wanted = select or self._wanted or (self.current_id() if self._is_seen else 0)
        self._is_stale, self._shown_id = False, -1
        with self.desk.store.reading():
            self.model.show(self.query())
        # The first rows are there long before all are counted; that there are none is known only then.
        if self.model.rowCount():
            self.form.table_stack.setCurrentWidget(self.form.table_page)

    def prepare(self) -> None:
        """Read the first rows before the tab is first shown, so that it is shown at once."""
        if self._is_stale:
            self.context.ledger_shown(self)
            self.refresh()
            self.model.index(0, 0).data()
            self.columns.measure()

    def steps_ahead(self) -> Iterator[Callable[[], None]]:
        """Return the reading of the first rows, then the making of the next pages."""
        yield self.prepare
        for page in self.pages_ahead:
            yield from page.steps()

    def changed(self, changes: ChangeSet) -> None:
        """React to a change: reload at once if the table is visible, otherwise when it is next shown."""
        if changes.areas & (self.further_areas | {self.ledger.area, Area.PEOPLE, Area.CALENDAR}):
            self._refresh_when_seen()
            self._refresh_pages()

    def query(self) -> Query:
        """Return the query of the filters and the sort order."""
        form, today = self.form, self.desk.clock.today()
        since, until = PERIODS[max(0, form.period_combo.currentIndex())].days(today)
        status = form.status_combo.currentData()
        return replace(
            self.model.query,
            text=form.search_edit.text().strip(),
            status=status.code if status else "",
            office=form.office_combo.currentData() or "",
            since=since,
            until=until,
            overdue_on=today if self._is_late_only else None,
            mine=self.desk.actor.name if form.mine_check.isChecked() else "",
            only=self.only_filter.ids,
            only_words=self.only_filter.words,
        )

    def filter_late(self, is_wanted: bool) -> None:
        """Show only what is overdue, or all; by the check box of the tab if it has one."""
        box = self.findChild(QCheckBox, "overdue_check")
        if box:
            box.setChecked(is_wanted)
        elif is_wanted != self._is_late_only:
            self._is_late_only = is_wanted
            self._filter()

    def leave_filters(self) -> None:
        """Show all records."""
        self.filter_late(False)
        self._leave_filters()
        self._leave_chosen()

    def open_chosen(self) -> None:
        """Open the selected record, if there is one."""
        if self.current_id():
            self.context.record_opened(self.ledger.area, self.current_id())
            self.open_record()

    def show_record(self, area: Area, key: int) -> bool:
        """Return to the table and select a record of ``area``; return False for another area."""
        if area is not self.ledger.area:
            return False
        self._return_to_table()
        self.refresh(select=key)
        return True

    def show_only(self, area: Area, ids: Sequence[int], words: str) -> bool:
        """Return to the table and show these records of ``area``; return False for another area."""
        if area is not self.ledger.area:
            return False
        self._return_to_table()
        self.only_filter.keep(ids, words)
        self.refresh()
        return True

    def _return_to_table(self) -> None:
        """Leave the pages over the table, keeping what was typed; show all records, ready for keys."""
        while self.current_page():
            page = self.current_page()
            if isinstance(page, RecordPage):
                page.keep_if_edited()
            self.close_page()
        self.leave_filters()
        self.form.ledger_table.setFocus()

    def _leave_chosen(self) -> None:
        if self.only_filter.ids is not None:
            self.only_filter.leave()
            self._filter()

    def show_act(self, area: Area, key: int, code: str) -> bool:
        """Open a record where its act ``code`` is; key 0 starts a new one. Return False for another area.

        A record with a page of its own is opened there; others are selected. The act's button gets the focus.
        """
        if area is not self.ledger.area:
            return False
        if not key:
            self.new_record()
            return True
        self.opening.want(key, code)
        self.show_record(area, key)
        self.opening.look()
        return True

    def follow_actor(self) -> None:
        """Offer the acts of the person at the desk, at the latest when the table is shown."""
        self._is_to_offer = True
        if self.isVisible():
            self.offer_acts()

    def offer_acts(self) -> None:
        """Enable the acts possible for the selected record; the tool tips of the others give the reason."""
        self._is_to_offer = False
        self._mind_reader()
        with self._reading():
            self.ledger_acts.offer_for(self.current_record())

    # Setup

    def _set_up_table(self) -> None:
        table = self.form.ledger_table
        table.setModel(self.model)
        keep_row_height(table, ROW_HEIGHT)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.columns = LedgerColumns(self.context, table, self.model, self.usual_order)
        self.rows = LedgerRows(self)
        table.setAccessibleName(self.ledger.title)
        if any(column.kind is Kind.DUE for column in self.ledger.columns):
            HelpKey(self.form.ledger_page, self.explain_due)
        table.selectionModel().currentRowChanged.connect(self._show_current)
        table.doubleClicked.connect(lambda _: self.open_chosen())
        on_keys(table, ENTER, self.open_chosen)
        self.rows.several_changed.connect(self.offer_acts)
        self.model.modelReset.connect(self._choose_wanted)
        self.model.counted.connect(self._show_counters)
        self.form.empty_button.clicked.connect(self._leave_empty)

    def _set_up_filters(self) -> None:
        form = self.form
        fill_filters(self)
        form.search_edit.textChanged.connect(self._search_timer.start)
        SearchKeys(form.search_edit, form.ledger_table, self._search_now)
        self._search_timer.timeout.connect(self._filter)
        for combo in (form.status_combo, form.office_combo, form.period_combo):
            combo.currentIndexChanged.connect(self._filter)
        form.mine_check.toggled.connect(self._filter)
        self.saved_filters = SavedFilters(self, self._filter)
        fold = FilterFold(form.ledger_page, form.filter_layout, form.search_edit)
        self.model.modelReset.connect(fold.tell_used)
        self.only_filter = ChosenFilter(self, self._leave_chosen)
        QShortcut(QKeySequence("Ctrl+F"), form.ledger_page, form.search_edit.setFocus)

    def _set_up_acts(self) -> None:
        self.ledger_acts = LedgerActs(self)
        self.form.export_button.setIcon(icon("file-spreadsheet"))
        self.form.export_button.clicked.connect(self.export)

    def _set_up_detail(self) -> None:
        form = self.form
        self.counters = LedgerCounters(self)
        form.record_area.setWidget(self.detail_widget())
        ContentsWidth(form.record_area, lambda: self.width() * 11 // 20)
        SidePane(form.content_splitter, self.side_width)
        form.detail_pages.currentChanged.connect(self._show_trail)
        self.trace_button = TraceButton(self.context, self.ledger.area, self.current_id, form.trail_tab)
        form.trail_layout.addWidget(self.trace_button, 0, Qt.AlignmentFlag.AlignRight)

    # Display

    def showEvent(self, event: QShowEvent) -> None:
        """Reload if data changed while the tab was hidden."""
        super().showEvent(event)
        self.context.ledger_shown(self)
        if self._is_to_offer:
            self._mind_reader()
        if self._is_stale and self.current_page() is None:
            self.refresh()
        self._is_seen = True
        if self._is_to_offer:
            self.offer_acts()

    def changeEvent(self, event: QEvent) -> None:
        """Show the texts that carry colours anew in another look."""
        super().changeEvent(event)
        # The first palette comes before the tab is built.
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "rows"):
            self._refresh_when_seen()
            self._refresh_pages()

    def export(self) -> None:
        """Export the filtered records to a workbook."""
        commit_input()
        export_ledger(self.context, self.ledger, self.query())

    def _refresh_when_seen(self, select: int = 0) -> None:
        """Refresh at once if the table is visible, otherwise once when it is shown after many changes."""
        if self.isVisible() and self.current_page() is None:
            self.refresh(select)
        else:
            self._is_stale = True
            self._wanted = select or self._wanted

    def _mind_reader(self) -> None:
        if self._reader != self.desk.actor:
            self._reader = self.desk.actor
            self.columns.show_view()
            self._refresh_when_seen()
            self.reader_changed()

    def _search_now(self) -> None:
        self._search_timer.stop()
        self._filter()

    def _filter(self) -> None:
        self.refresh()

    def _leave_empty(self) -> None:
        if self.query() == replace(
            Query(), sort=self.model.query.sort, descending=self.model.query.descending
        ):
            self.new_record()
            return
        self.leave_filters()

    def _leave_filters(self) -> None:
        for combo in (self.form.status_combo, self.form.office_combo, self.form.period_combo):
            combo.setCurrentIndex(0)
        self.form.mine_check.setChecked(False)
        self.form.search_edit.clear()

    def _show_table(self) -> None:
        if self._is_stale:
            self.refresh()

    def _choose_saved(self, result: object) -> None:
        # A page of another ledger, such as that of a case, may have covered this one.
        if isinstance(result, lookup.record_type(self.ledger.area)):
            self._refresh_when_seen(select=result.id)

    def _choose_wanted(self) -> None:
        """Select the wanted record after a reload, or those that were selected before."""
        row = self.model.row_of(self._wanted)
        if row >= 0:
            self._wanted = 0
        # Nobody chose the row of a ledger that was read ahead: the newest record is shown first.
        self.rows.choose(row if self._is_seen else max(row, 0))
        self._show_current()
        self.counters.expect()

    def _show_current(self, *_: QModelIndex) -> None:
        if self.current_id() == self._shown_id:
            return
        self._shown_id = self.current_id()
        with self._reading(), focus_kept(self.form.ledger_page, self.form.ledger_table):
            self._show_chosen()

    def _show_chosen(self) -> None:
        record = self.current_record()
        set_shown(self.form.detail_pages, record is not None)
        self.form.detail_title_label.show_text(self.record_title(record) if record else "没有选择记录")
        set_kind(self.form.detail_title_label, "title" if record else "hint")
        show_due(self.form.detail_due_label, self.ledger, self.desk, record)
        self.show_detail(record)
        self._show_trail()
        self.offer_acts()

    def _show_trail(self) -> None:
        if self.form.detail_pages.currentWidget() is self.form.trail_tab:
            key = self.current_id()
            entries = trail.timeline(self.ledger.area, key, self.desk) if key else []
            self.form.trail_timeline.show_entries(entries)

    def _show_counters(self) -> None:
        if self._wanted:
            # The wanted record is not among the first rows.
            row = self.model.row_of(self._wanted)
            self._wanted = 0
            if row >= 0:
                self.form.ledger_table.setCurrentIndex(self.model.index(row, 0))
        self.counters.show(self.model.query)
        self._show_empty()
        self.opening.look()

    def _show_empty(self) -> None:
        is_empty = self.model.rowCount() == 0
        self.form.table_stack.setCurrentWidget(self.form.empty_page if is_empty else self.form.table_page)
        if is_empty:
            plain = Query(sort=self.model.query.sort, descending=self.model.query.descending)
            is_filtered = self.model.query != plain
            self.form.empty_label.setText("没有符合条件的记录。" if is_filtered else self.ledger.empty)
            self.form.empty_button.setText("清除筛选" if is_filtered else self.ledger_acts.new_verb())
            self.form.empty_button.setVisible(is_filtered or bool(self.ledger_acts.new_verb()))
