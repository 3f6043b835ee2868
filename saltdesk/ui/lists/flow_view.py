"""The flow chart of one power item, to view, print and save (P1.2.3)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists.flow import flow_problems, limit_hint
from saltdesk.domain.lists.items import PowerItem
from saltdesk.ui.forms.ui_flow_view import Ui_FlowView
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.output.sheet_output import SheetOutput
from saltdesk.ui.looks.icons import icon

_MOST_SHOWN = 4
"""The number of problems listed above the chart; the others are counted."""


class FlowView(QWidget):
    """Shows the flow of ``item``; ``leave`` returns to the screen that opened it."""

    def __init__(
        self, context: TabContext, item: PowerItem, leave: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context, self.item = context, item
        self.form = Ui_FlowView()
        self.form.setupUi(self)
        self.output = SheetOutput(context, self, f"{item.name}运行流程图", self._job)
        self._dress()
        self._connect(leave)
        self.form.flow_chart.show_steps(item.steps)
        self.setFocusProxy(self.form.flow_chart)
        QTimer.singleShot(0, self, self.form.flow_chart.fit_width)

    def _dress(self) -> None:
        form, steps = self.form, self.item.steps
        form.title_label.setText(f"{self.item.code}　{self.item.name}　运行流程图")
        form.back_button.setIcon(icon("arrow-left"))
        form.save_button.setIcon(icon("save"))
        told = self._told()
        form.problems_label.setText(told)
        form.problems_label.setVisible(bool(told))
        form.empty_label.setVisible(not steps)
        form.flow_chart.setVisible(bool(steps))
        form.form_layout.setStretchFactor(form.flow_chart, 1)
        if not steps:
            form.form_layout.addStretch(1)
        for button in (
            form.save_button,
            form.print_button,
            form.zoom_in_button,
            form.zoom_out_button,
            form.fit_button,
        ):
            button.setEnabled(bool(steps))

    def _connect(self, leave: Callable[[], None]) -> None:
        form = self.form
        form.back_button.clicked.connect(leave)
        form.zoom_in_button.clicked.connect(form.flow_chart.zoom_in)
        form.zoom_out_button.clicked.connect(form.flow_chart.zoom_out)
        form.fit_button.clicked.connect(form.flow_chart.fit_width)
        form.flow_chart.zoomed.connect(lambda zoom: form.zoom_label.setText(f"{zoom}%"))
        form.save_button.clicked.connect(self.output.save)
        form.print_button.clicked.connect(self.output.preview)

    def _told(self) -> str:
        """Return the problems of the flow, and whether it takes longer than promised."""
        sentences = [problem.sentence for problem in flow_problems(self.item.steps)]
        more = len(sentences) - _MOST_SHOWN
        shown = sentences[:_MOST_SHOWN] + ([f"另有{more}处需要核对。"] if more > 0 else [])
        hint = limit_hint(self.item.steps, self.item.promised_limit)
        return "\n".join((*shown, *((hint,) if hint else ())))

    def _job(self) -> Callable[[], bytes]:
        return partial(_render, self.item, self.context.desk.clock.today(), self.context.paper_fonts)


def _render(item: PowerItem, today: date, fonts: str) -> bytes:
    from saltdesk.documents.pictures.flow_chart import render_flow
    from saltdesk.documents.setting.office_fonts import FontChoice

    return render_flow(item, today, fonts=FontChoice.from_text(fonts))
