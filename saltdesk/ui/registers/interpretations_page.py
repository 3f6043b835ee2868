"""解释: what the leading group answered about the notice (X7.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

from saltdesk.domain.registers.interpretations import INTERPRETATION_FIELDS, Interpretation
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.registers.interpretations import INTERPRETATION_LEDGER, fields_concerned
from saltdesk.services.registers.interpretations import clause_caption
from saltdesk.ui.registers.interpretation_dialog import InterpretationDialog
from saltdesk.ui.registers.register_tab import RegisterTab


class InterpretationsPage(RegisterTab):
    """The register of interpretations; the fields they concern show them as help."""

    ledger: ClassVar[Ledger] = INTERPRETATION_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"interpretation.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"interpretation.edit"})
    groups: ClassVar[tuple[FactGroup, ...]] = (
        fact_group(INTERPRETATION_FIELDS, "解释", "clause", "question", "answer"),
        fact_group(
            INTERPRETATION_FIELDS,
            "出处",
            "answered_on",
            "answered_by",
            "document",
            "note",
            ("fields", "涉及栏目"),
        ),
    )

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts of entry, change and import."""
        return {
            "interpretation.add": self.new_record,
            "interpretation.edit": self.open_record,
            "interpretation.import": self.import_workbook,
        }

    def new_record(self) -> None:
        """Add an interpretation."""
        self.open_dialog(InterpretationDialog(self.context, self, Interpretation()))

    def open_record(self) -> None:
        """Edit the selected interpretation."""
        found = self.current_record()
        if found and self.act_buttons["interpretation.edit"].isEnabled():
            self.open_dialog(InterpretationDialog(self.context, self, found))

    def record_title(self, record: Any) -> str:
        """Return number and clause."""
        return f"解释 {record.number}"

    def verdict(self, record: Any) -> tuple[str, Iterable[str]]:
        """Return nothing: an interpretation is right or is edited."""
        return "note", ()

    def fact(self, record: Any, name: str) -> str:
        """Return the text of one fact."""
        if name == "clause":
            return clause_caption(record.clause)
        return fields_concerned(record) if name == "fields" else super().fact(record, name)
