"""检查年历: the plans and inspections of a year in a calendar of months."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.inspection import InspectionStatus
from saltdesk.domain.inspections.plans import PlanStatus, YearBar
from saltdesk.domain.pictures.year_bars import Span
from saltdesk.services.inspections import plans as inspection_plans
from saltdesk.ui.forms.ui_plan_year_page import Ui_PlanYearPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.looks.icons import icon

_DONE = frozenset({InspectionStatus.CLOSED})
_LOOKS = {PlanStatus.DRAFT: "draft", PlanStatus.APPROVED: "planned"}


class PlanYearPage(QWidget):
    """Shows one year; choosing a bar opens its inspection or plan."""

    closed = Signal()

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk = context, context.desk
        self.year = self.desk.clock.today().year
        self.bars: tuple[YearBar, ...] = ()
        self.form = Ui_PlanYearPage()
        self.form.setupUi(self)
        form = self.form
        form.back_button.setIcon(icon("arrow-left"))
        form.back_button.clicked.connect(self.closed)
        form.previous_year_button.clicked.connect(partial(self.step, -1))
        form.next_year_button.clicked.connect(partial(self.step, 1))
        form.plan_year.chosen.connect(self._choose)
        form.open_button.clicked.connect(self.open_chosen)
        self.setFocusProxy(form.plan_year)
        for key, handler in (("Esc", self.closed.emit), ("Return", self.open_chosen)):
            shortcut = QShortcut(QKeySequence(key), self, handler)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.refresh()

    def refresh(self) -> None:
        """Reload and draw the year."""
        self.bars = inspection_plans.year_bars(self.year)
        spans = [
            Span(place, bar.starts_on, bar.ends_on, bar.label, _look(bar))
            for place, bar in enumerate(self.bars, start=1)
        ]
        self.form.year_label.setText(f"{self.year}年")
        self.form.plan_year.show_year(self.year, spans, self.desk.calendar, self.desk.clock.today())
        self._choose(0)

    def step(self, by: int) -> None:
        """Show the next (1) or previous (-1) year."""
        self.year += by
        self.refresh()

    def open_chosen(self) -> None:
        """Show the inspection or plan of the chosen bar."""
        bar = self._chosen()
        if bar:
            area, key = (Area.INSPECTIONS, bar.inspection) if bar.inspection else (Area.PLANS, bar.plan)
            self.context.go_to(area, key)

    def _choose(self, place: int) -> None:
        self._place = place
        bar = self._chosen()
        self.form.open_button.setEnabled(bar is not None)
        text = f"{bar.label}　{bar.state.label}　{bar.starts_on} 至 {bar.ends_on}" if bar else ""
        self.form.chosen_label.setText(text)

    def _chosen(self) -> YearBar | None:
        return self.bars[self._place - 1] if 0 < self._place <= len(self.bars) else None


def _look(bar: YearBar) -> str:
    if not bar.inspection:
        return _LOOKS[bar.state] if isinstance(bar.state, PlanStatus) else "planned"
    return "done" if bar.state in _DONE else "running"
