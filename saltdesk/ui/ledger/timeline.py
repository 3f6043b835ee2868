"""The history of a record: one plain sentence per act, with the changed fields below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from saltdesk.domain.base.audit import AuditEntry


class TrailTimeline(QTreeWidget):
    """Shows entries newest first; expanding one shows the fields it changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setIndentation(16)
        self.setWordWrap(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemExpanded.connect(self._fill)
        self._entries: list[AuditEntry] = []

    def show_entries(self, entries: Iterable[AuditEntry]) -> None:
        """Show these entries, given oldest first."""
        self.clear()
        self._entries = list(reversed(list(entries)))
        for entry in self._entries:
            who = f"{entry.actor}（{entry.office}）" if entry.office else entry.actor
            item = QTreeWidgetItem([f"{entry.at[:16]}　{who}\n{entry.sentence}{_reason(entry)}"])
            if any(True for _ in _lines(entry)):
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            self.addTopLevelItem(item)

    def _fill(self, item: QTreeWidgetItem) -> None:
        if item.childCount() == 0 and item.parent() is None:
            entry = self._entries[self.indexOfTopLevelItem(item)]
            for line in _lines(entry):
                child = QTreeWidgetItem(item, [line])
                child.setToolTip(0, line)


def _lines(entry: AuditEntry) -> Iterator[str]:
    """Yield the changed fields of an entry, one per line."""
    # The import loads every ledger, which start-up need not wait for.
    from saltdesk.ledgers.trail_words import field_lines

    return (line for change in entry.changes() for line in field_lines(change))


def _reason(entry: AuditEntry) -> str:
    return f"\n理由：{entry.reason}" if entry.reason and not entry.reason.startswith("SHA-256") else ""
