"""统计: the figures of a month, quarter, half year, year or any span; each opens the records it counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from saltdesk.domain.base.changes import Area, ChangeSet
from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.statistics.figure import Section, limit_kind
from saltdesk.domain.statistics.results import Statistics, Value
from saltdesk.domain.statistics.spans import SpanKind, StatisticSpan, free_span, regular_span
from saltdesk.ledgers.statistics.charts import charts_of
from saltdesk.ledgers.statistics.rows import COLUMNS
from saltdesk.services.statistics.counting import count_statistics, find_records
from saltdesk.ui.drawings.bar_chart import BarChart
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.date_edit import period_problem
from saltdesk.ui.forms.ui_statistics_tab import Ui_StatisticsTab
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.place import PlaceWithoutRecords
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.frame.tasks import Progress
from saltdesk.ui.keys.help_key import HelpKey
from saltdesk.ui.looks.icons import icon
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.looks.text_size import pixels
from saltdesk.ui.statistics.statistics_output import StatisticsOutput

_SHARES = (970, 360)
_CHART = QSize(150, 250)
"""Pixels of a chart in the smallest window."""


class StatisticsTab(QWidget, PlaceWithoutRecords):
    """Counts on the worker and shows one mechanism at a time: a table of its values, and its charts."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.form = Ui_StatisticsTab()
        self.form.setupUi(self)
        self.found: Statistics | None = None
        self.charts: list[BarChart] = []
        self._span = regular_span(SpanKind.MONTH, self.desk.clock.today())
        self._section = Section.COMPLAINTS
        self._asked = 0
        self._wanted: Callable[[Statistics], None] | None = None
        self._is_stale = True
        self._reader = self.desk.actor
        self.output = StatisticsOutput(context, self)
        self._set_up_table()
        self._set_up_span()
        self._set_up_sections()

    # The span

    @property
    def span(self) -> StatisticSpan:
        """Return the span that was asked for last."""
        return self._span

    def show_span(self, span: StatisticSpan) -> None:
        """Count another span."""
        self._span = span
        form, is_free = self.form, span.kind is SpanKind.FREE
        for widget in (
            form.since_label,
            form.since_edit,
            form.until_label,
            form.until_edit,
            form.show_button,
        ):
            widget.setVisible(is_free)
        form.span_label.setText(span.label)
        form.later_button.setEnabled(span.last < self.desk.clock.today())
        form.problem_label.hide()
        self.count()

    def count(self, *, is_quiet: bool = False) -> None:
        """Count the figures of the span on the worker, and show them."""
        self._asked += 1
        self._is_stale = False
        if not is_quiet:
            self._wanted = None
        desk, span, asked = self.desk, self._span, self._asked

        def work(progress: Progress) -> Statistics:
            return count_statistics(desk, span, progress)

        def done(found: Statistics) -> None:
            if asked == self._asked:
                self._take(found)

        self.context.tasks.run(f"统计{span.label}", work, done, is_quiet=is_quiet)

    def _take(self, found: Statistics) -> None:
        self.found = found
        known = found.sections()
        for section, button in self._buttons.items():
            button.setVisible(section in known)
        if self._section not in known:
            self._section = Section.COMPLAINTS
        self.form.notes_label.setText(
            f"回车或双击一个数字，打开它所计的记录；按 F1 看它怎么来的。{''.join(found.notes)}"
        )
        self.show_section(self._section)
        wanted, self._wanted = self._wanted, None
        if wanted:
            wanted(found)

    def _choose_kind(self) -> None:
        kind = self.form.kind_combo.currentData()
        if kind is SpanKind.FREE:
            self.form.since_edit.set_date(self._span.first)
            self.form.until_edit.set_date(min(self._span.last, self.desk.clock.today()))
            self._choose_days()
        else:
            self.show_span(regular_span(kind, min(self._span.last, self.desk.clock.today())))

    def _choose_days(self) -> None:
        form = self.form
        problem = period_problem(form.since_edit, form.until_edit)
        since, until = form.since_edit.date(), form.until_edit.date()
        if not problem and not (since and until):
            problem = "请填写开始和结束日期。"
        try:
            span = free_span(since, until) if since and until and not problem else None
        except RuleError as error:
            problem, span = error.sentence, None
        if span:
            self.show_span(span)
        form.problem_label.setText(problem)
        form.problem_label.setVisible(bool(problem))

    # The values

    def show_section(self, section: Section) -> None:
        """Show the values and the charts of a mechanism."""
        self._section = section
        self._buttons[section].setChecked(True)
        if self.found:
            among = [value for value in self.found if value.figure.section is section]
            self.rows.show_records(among)
            self._show_charts(self.found, section)

    def value(self) -> Value | None:
        """Return the value of the current row, or None."""
        found: Value | None = self.rows.record(self.form.values_table.currentIndex().row())
        return found

    def open_records(self) -> None:
        """Open the records of the current row in the ledger of their area."""
        value, found, desk = self.value(), self.found, self.desk
        if value is None or found is None:
            return
        words = f"{found.span.label} {value.figure.caption}"
        words += "" if value.code == "total" else f"，{value.label}"

        def work(_progress: Progress) -> tuple[Area, list[int]]:
            return find_records(desk, found.span, value)

        def done(records: tuple[Area, list[int]]) -> None:
            area, ids = records
            if ids:
                self.context.show_only(area, ids, words)
            else:
                self.context.notify(f"{words}没有记录")

        self.context.tasks.run("查找所计的记录", work, done)

    def explain(self) -> None:
        """Explain the current row (F1): what is counted by which day, and the source of its limit."""
        value = self.value()
        if value is None:
            self.context.notify("请先选择一个数字，再按 F1。")
            return
        figure = value.figure
        limit = f"{limit_kind(figure.term).label}：" if figure.term else "依据："
        told = f"{figure.caption}，{value.label}\n\n{figure.counted}\n{limit}{value.basis}"
        self.context.prompts.inform(told, "这个数字怎么来的")

    def _show_charts(self, found: Statistics, section: Section) -> None:
        charts = list(charts_of(found, section))
        while len(self.charts) < len(charts):
            widget = BarChart(self.form.charts_body, _CHART)
            widget.setObjectName(f"chart_{len(self.charts) + 1}")
            self.form.charts_layout.addWidget(widget)
            self.charts.append(widget)
        for place, widget in enumerate(self.charts):
            widget.setVisible(place < len(charts))
            if place < len(charts):
                widget.show_chart(charts[place])
        self.form.charts_area.setVisible(bool(charts))

    # Requests of the window

    def changed(self, changes: ChangeSet) -> None:
        """Count again if the tab is visible, otherwise when it is next shown."""
        if changes.areas - {Area.TRAIL, Area.DATABASE}:
            self._refresh_when_seen()

    def follow_actor(self) -> None:
        """Count again for another person at the desk, who may see other records."""
        if self._reader != self.desk.actor:
            self._reader = self.desk.actor
            self.found = None
            self.rows.show_records(())
            self._refresh_when_seen()

    def export(self) -> None:
        """Write the figures into a workbook."""
        self._put_out(self.output.export)

    def current_page(self) -> QWidget | None:
        """Return None: no page lies over this tab."""
        return None

    def showEvent(self, event: QShowEvent) -> None:
        """Count when first shown, and when data changed while the tab was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self.count()

    def _refresh_when_seen(self) -> None:
        if self.isVisible():
            self.count(is_quiet=True)
        else:
            self._is_stale = True

    # Setup

    def _set_up_table(self) -> None:
        table = self.form.values_table
        self.rows = RowsModel(self.desk, COLUMNS, self)
        prepare(table, self.rows)
        open_rows_with(table, self.open_records)
        HelpKey(self, self.explain)
        self.form.content_splitter.setStretchFactor(0, 3)
        self.form.content_splitter.setStretchFactor(1, 2)
        self.form.content_splitter.setSizes([pixels(size) for size in _SHARES])

    def _set_up_span(self) -> None:
        form = self.form
        fill_with_words(form.kind_combo, SpanKind)
        for edit in (form.since_edit, form.until_edit):
            edit.follow(self.desk)
            edit.returnPressed.connect(self._choose_days)
        form.kind_combo.currentIndexChanged.connect(self._choose_kind)
        form.earlier_button.clicked.connect(lambda: self.show_span(self._span.before()))
        form.later_button.clicked.connect(lambda: self.show_span(self._span.after()))
        form.show_button.clicked.connect(self._choose_days)
        form.export_button.setIcon(icon("file-spreadsheet"))
        form.export_button.clicked.connect(self.export)
        form.report_button.clicked.connect(self._report)
        for widget in (
            form.since_label,
            form.since_edit,
            form.until_label,
            form.until_edit,
            form.show_button,
        ):
            widget.hide()
        form.span_label.setText(self._span.label)
        form.later_button.setEnabled(False)
        form.problem_label.hide()

    def _report(self) -> None:
        self._put_out(self.output.preview)

    def _put_out(self, output: Callable[[Statistics], None]) -> None:
        """Pass the figures of the span that is shown to ``output``, once they are counted."""
        if self.found and self.found.span == self._span:
            output(self.found)
        else:
            self.count()
            self._wanted = output

    def _set_up_sections(self) -> None:
        self._buttons: dict[Section, QPushButton] = {}
        group = QButtonGroup(self)
        for section in Section:
            button = QPushButton(section.label, self)
            button.setObjectName(f"{section.code}_section_button")
            button.setCheckable(True)
            set_kind(button, "page")
            button.clicked.connect(partial(self.show_section, section))
            group.addButton(button)
            self._buttons[section] = button
            self.form.section_row.addWidget(button)
        self.form.section_row.addStretch()
