"""问题统计: findings by office and label over time, rectification rate and average days (S4.3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.pictures.bar_layout import BarChartData
from saltdesk.ledgers.inspections.finding_charts import charts_of, figures_text
from saltdesk.services.desk.offers import offer
from saltdesk.services.inspections.finding_statistics import FindingStatistics, finding_statistics
from saltdesk.ui.drawings.bar_chart import BarChart
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.fields.date_edit import period_problem
from saltdesk.ui.forms.ui_finding_statistics_page import Ui_FindingStatisticsPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.inspections.findings.finding_parameters_dialog import FindingParametersDialog
from saltdesk.ui.ledger.output.sheet_output import SheetOutput
from saltdesk.ui.looks.icons import icon
from saltdesk.ui.looks.text_size import TextSized

_ACROSS = 2


class FindingStatisticsPage(QWidget):
    """Shows and prints the charts of a period, by default the current year."""

    closed = Signal()

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.form = Ui_FindingStatisticsPage()
        self.form.setupUi(self)
        self.charts: tuple[BarChart, ...] = ()
        form, today = self.form, self.desk.clock.today()
        form.back_button.setIcon(icon("arrow-left"))
        form.back_button.clicked.connect(self.closed)
        for edit, day in ((form.since_edit, today.replace(month=1, day=1)), (form.until_edit, today)):
            edit.follow(self.desk)
            edit.set_date(day)
            TextSized(edit, 120, edit.setMaximumWidth)
            edit.returnPressed.connect(self.refresh)
        form.show_button.clicked.connect(self.refresh)
        form.print_button.clicked.connect(self.print_charts)
        form.parameters_button.clicked.connect(self.set_parameters)
        show_offer(form.parameters_button, offer(self.desk, ACT_BY_CODE["finding.parameters"], None))
        form.problem_label.hide()
        shortcut = QShortcut(QKeySequence("Esc"), self, self.closed.emit)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.statistics: FindingStatistics = finding_statistics(self.desk)
        self.refresh()

    def refresh(self) -> None:
        """Count and show the findings of the period."""
        form = self.form
        since, until = form.since_edit.date(), form.until_edit.date()
        problem = period_problem(form.since_edit, form.until_edit)
        form.problem_label.setText(problem)
        form.problem_label.setVisible(bool(problem))
        if not problem:
            self.statistics = finding_statistics(self.desk, since, until)
            form.figures_label.setText(figures_text(self.statistics.total))
            self._show(charts_of(self.statistics))

    def set_parameters(self) -> None:
        """Set the channel names and the thresholds for frequent findings (A16, A17)."""
        show_dialog(FindingParametersDialog(self.context, self))

    def print_charts(self) -> None:
        """Create a PDF of the charts and show it; printing or saving it is audited."""
        SheetOutput(self.context, self, "检查问题统计", self._job).preview()

    def _job(self) -> Callable[[], bytes]:
        charts, today = charts_of(self.statistics), self.desk.clock.today()
        subtitle = self._period()
        words = figures_text(self.statistics.total)

        def render() -> bytes:
            from saltdesk.documents.pictures.bar_charts import render_charts

            return render_charts("检查问题统计", subtitle, charts, words, today)

        return render

    def _period(self) -> str:
        days: tuple[date | None, date | None] = (self.form.since_edit.date(), self.form.until_edit.date())
        since, until = (f"{day.year}年{day.month}月{day.day}日" if day else "" for day in days)
        return f"{since or '开始'}至{until or '今天'}发现的问题"

    def _show(self, charts: tuple[BarChartData, ...]) -> None:
        if not self.charts:
            self.charts = tuple(BarChart(self) for _ in charts)
            for place, widget in enumerate(self.charts):
                widget.setObjectName(f"chart_{place + 1}")
                self.form.charts_grid.addWidget(widget, *divmod(place, _ACROSS))
        for widget, chart in zip(self.charts, charts, strict=True):
            widget.show_chart(chart)
