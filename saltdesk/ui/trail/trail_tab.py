"""痕迹: the ledger of the trail, with filters by area, office, period and person (F0.2)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.trail import TRAIL_LEDGER
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.trail.trail_detail import TrailDetail


class TrailTab(LedgerTab):
    """Shows entries newest first; every act adds one, so every change refreshes it."""

    ledger: ClassVar[Ledger] = TRAIL_LEDGER
    side_width: ClassVar[int] = 400
    further_areas: ClassVar[frozenset[Area]] = frozenset(Area)

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.area_combo = self._area_combo()
        pages = self.form.detail_pages
        pages.setTabVisible(pages.indexOf(self.form.trail_tab), False)

    def query(self) -> Query:
        """Return the query with the area that was chosen."""
        # The base class asks before this class has its field.
        combo = getattr(self, "area_combo", None)
        area = combo.currentData() if combo else None
        return replace(super().query(), marks={"area": (area.code,)} if area else {})

    def leave_filters(self) -> None:
        """Show all entries."""
        self.area_combo.setCurrentIndex(0)
        super().leave_filters()

    def detail_widget(self) -> QWidget:
        """Return the pane of one entry."""
        self.detail = TrailDetail(self.context)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show an entry."""
        self.detail.show_entry(record)

    def record_title(self, record: Any) -> str:
        """Return the number of the entry."""
        return f"第{record.id}条"

    def open_record(self) -> None:
        """Go to the record of the entry."""
        self.detail.go_to_record()

    def _area_combo(self) -> QComboBox:
        row, page = self.form.filter_layout, self.form.ledger_page
        combo, label = QComboBox(page), QLabel("类别(&L)", page)
        combo.setObjectName("area_filter_combo")
        combo.setAccessibleName("类别")
        label.setBuddy(combo)
        fill_with_words(combo, (area for area in Area if area is not Area.TRAIL), "全部")
        combo.currentIndexChanged.connect(lambda _: self.refresh())
        for widget in (label, combo):
            row.insertWidget(row.count() - 1, widget)
        return combo
