"""The detail of an entry of the trail: its facts, what it changed, and the history of its record."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.anchors import Anchor
from saltdesk.domain.base.audit import AuditEntry
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.trail import TRAIL_FIELDS, TrailEntry
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.ledgers.trail_words import field_lines
from saltdesk.services.desk.desk import Desk
from saltdesk.services.house import trail
from saltdesk.ui.forms.ui_trail_detail import Ui_TrailDetail
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.inquiry import Inquiry

_FACTS = (fact_group(TRAIL_FIELDS, "这一条", "at", "actor", "office", "area", "sentence", "reason", "hash"),)
_WITHOUT_PAGE = (Area.PEOPLE, Area.CALENDAR, Area.DATABASE, Area.TRAIL)
"""Areas whose records have no place to go to."""

_MOST_LINES = 200
"""Changed fields shown of one entry; an import has many more, and its workbook all of them."""


@dataclass(frozen=True)
class _Behind:
    """What stands behind an entry: a line for each changed field, and the history of its record, if any."""

    lines: Sequence[str]
    history: Sequence[AuditEntry] | None


_NOTHING = _Behind((), None)


class TrailDetail(QWidget):
    """Shows one entry; 查看记录 goes to the record it is about."""

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._entry: TrailEntry | None = None
        self.form = Ui_TrailDetail()
        self.form.setupUi(self)
        self.form.facts_view.declare(_FACTS)
        self.form.record_button.clicked.connect(self.go_to_record)
        self._inquiry = Inquiry(context.tasks, "读取变更", partial(self._show_behind, _NOTHING), self)

    def show_entry(self, entry: TrailEntry | None) -> None:
        """Show an entry, or nothing for None."""
        self._entry = entry
        names = [name for name, _ in _FACTS[0].facts]
        values = {name: as_text(getattr(entry, name, "")) for name in names}
        # As a paper bears it and `verify --since` takes it; the whole hash is in the workbook.
        values["hash"] = str(Anchor(entry.id, entry.hash)) if entry else ""
        self.form.facts_view.show_values(values)
        if entry:
            # One act may have changed thousands of rows.
            self._inquiry.ask(partial(_look_behind, self.context.desk, entry), self._show_behind)
        else:
            self._inquiry.settle()
            self._show_behind(_NOTHING)

    def go_to_record(self) -> None:
        """Show the record of the entry in its tab."""
        if self._entry:
            self.context.go_to(self._entry.area, self._entry.record)

    def _show_behind(self, behind: _Behind) -> None:
        """Show what the entry changed, and the history of its record."""
        form = self.form
        form.changes_label.setText("\n".join(behind.lines))
        for widget in (form.changes_title_label, form.changes_label):
            widget.setVisible(bool(behind.lines))
        for part in (form.record_button, form.record_title_label, form.record_timeline):
            part.setVisible(behind.history is not None)
        form.record_timeline.show_entries(behind.history or ())


def _look_behind(desk: Desk, entry: TrailEntry) -> _Behind:
    has_record = bool(entry.record) and entry.area not in _WITHOUT_PAGE
    history = trail.timeline(entry.area, entry.record, desk) if has_record else None
    return _Behind(_lines(desk, entry.id), history)


def _lines(desk: Desk, number: int) -> list[str]:
    """Return one line for each changed field of an entry, as far as a person reads."""
    entries = trail.entries_numbered(desk, (number,))
    found = [line for one in entries for change in one.changes() for line in field_lines(change)]
    more = len(found) - _MOST_LINES
    return [*found[:_MOST_LINES], f"还有{more}处变更，导出 Excel 可看全部。"] if more > 0 else found
