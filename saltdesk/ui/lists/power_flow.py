"""The detail page of a power item with its flow chart, its problems, and a link to the large chart."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from saltdesk.domain.lists.flow import flow_problems
from saltdesk.domain.lists.items import PowerItem
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.lists.flow_chart import FlowChart
from saltdesk.ui.looks.kinds import set_kind

_MOST_SHOWN = 3


class PowerFlow(QWidget):
    """Shows the flow of one item; ``open_page`` shows the large chart, ``leave`` returns from it."""

    def __init__(
        self,
        context: TabContext,
        open_page: Callable[[QWidget], None],
        leave: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._open_page, self._leave = context, open_page, leave
        self._item: PowerItem | None = None
        self.open_button = QPushButton("放大、打印流程图…", self)
        self.open_button.setObjectName("open_flow_button")
        self.open_button.clicked.connect(self.open_chart)
        self.chart = FlowChart(self)
        self.problems_label, self.words_label = QLabel(self), QLabel(self)
        set_kind(self.problems_label, "problem")
        set_kind(self.words_label, "hint")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 8, 0, 0)
        lines.setSpacing(8)
        for widget in (self.problems_label, self.chart, self.words_label, self.open_button):
            lines.addWidget(widget)
        for label in (self.problems_label, self.words_label):
            label.setWordWrap(True)
        lines.setStretchFactor(self.chart, 1)
        lines.addStretch(0)

    def show_item(self, item: PowerItem | None) -> None:
        """Show the flow of an item."""
        self._item = item
        steps = item.steps if item else ()
        self.chart.show_steps(steps)
        self.chart.setVisible(bool(steps))
        self.open_button.setVisible(bool(steps))
        self._show_problems(item)
        words = item.flow if item else ""
        self.words_label.setText(words if words or steps else "没有登记流程环节。")
        self.words_label.setVisible(bool(self.words_label.text()))
        QTimer.singleShot(0, self.chart, self.chart.fit_width)

    def open_chart(self) -> None:
        """Show the chart over the table, to print or save it."""
        from saltdesk.ui.lists.flow_view import FlowView

        if self._item:
            self._open_page(FlowView(self._context, self._item, self._leave))

    def _show_problems(self, item: PowerItem | None) -> None:
        sentences = [problem.sentence for problem in flow_problems(item.steps)] if item and item.steps else []
        more = len(sentences) - _MOST_SHOWN
        told = sentences[:_MOST_SHOWN] + ([f"另有{more}处需要核对。"] if more > 0 else [])
        self.problems_label.setText("\n".join(told))
        self.problems_label.setVisible(bool(told))
