"""The extra filters of the findings ledger: source, label, severity and overdue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from saltdesk.domain.base.query import Query
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.inspections.inspection import FindingLabel, FindingSource, Severity
from saltdesk.services.desk.desk import Desk
from saltdesk.ui.fields.choices import fill_with_pairs
from saltdesk.ui.frame.flow_row import FlowRow

_ALL = "全部"
_WORDS: tuple[tuple[str, str, type[Vocabulary]], ...] = (
    ("source", "来源(&L)", FindingSource),
    ("label", "标注(&B)", FindingLabel),
    ("severity", "程度(&K)", Severity),
)


class FindingsFilters:
    """Adds its fields to the filter row; calls ``changed`` after each change.

    ``names`` are the office's own names of the sources.
    """

    def __init__(
        self,
        desk: Desk,
        row: FlowRow,
        parent: QWidget,
        names: Mapping[FindingSource, str],
        changed: Callable[[], object],
    ) -> None:
        self._desk = desk
        self.combos: dict[str, QComboBox] = {}
        for field, caption, words in _WORDS:
            combo, label = QComboBox(parent), QLabel(caption, parent)
            combo.setObjectName(f"{field}_filter_combo")
            combo.setAccessibleName(caption.partition("(")[0])
            label.setBuddy(combo)
            fill_with_pairs(combo, ((_name(word, names), word) for word in words), _ALL)
            combo.currentIndexChanged.connect(changed)
            for widget in (label, combo):
                row.insertWidget(row.count() - 1, widget)
            self.combos[field] = combo
        self.overdue_check = QCheckBox("只看逾期", parent)
        self.overdue_check.setObjectName("overdue_check")
        self.overdue_check.toggled.connect(changed)
        row.insertWidget(row.count() - 1, self.overdue_check)

    def narrowed(self, query: Query) -> Query:
        """Return the query narrowed by these filters."""
        chosen = {field: combo.currentData() for field, combo in self.combos.items()}
        marks = {field: (word.code,) for field, word in chosen.items() if word}
        overdue = self._desk.clock.today() if self.overdue_check.isChecked() else None
        return replace(query, marks=marks, overdue_on=overdue)

    def leave(self) -> None:
        """Reset these filters."""
        for combo in self.combos.values():
            combo.setCurrentIndex(0)
        self.overdue_check.setChecked(False)


def _name(word: Vocabulary, names: Mapping[FindingSource, str]) -> str:
    return names[word] if isinstance(word, FindingSource) else word.label
