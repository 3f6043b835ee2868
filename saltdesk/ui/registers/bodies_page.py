"""执法主体: the bodies qualified to enforce; a body must be confirmed and published first (P1.2.6a)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

from saltdesk.domain.registers.enforcement import BODY_FIELDS, EnforcementBody, body_problems
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.registers.enforcement import BODY_LEDGER
from saltdesk.ui.registers.body_dialog import BodyDialog
from saltdesk.ui.registers.register_tab import RegisterTab


class BodiesPage(RegisterTab):
    """The register of enforcement bodies."""

    ledger: ClassVar[Ledger] = BODY_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"body.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"body.edit"})
    groups: ClassVar[tuple[FactGroup, ...]] = (
        fact_group(BODY_FIELDS, "主体资格", "name", "basis"),
        fact_group(BODY_FIELDS, "确认和公布", "confirm_document", "confirmed_on", "published_on"),
        fact_group(BODY_FIELDS, "有效期", "valid_from", "valid_to", "note"),
    )

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts of entry, change and import."""
        return {
            "body.add": self.new_record,
            "body.edit": self.open_record,
            "body.import": self.import_workbook,
        }

    def new_record(self) -> None:
        """Add a body."""
        self.open_dialog(BodyDialog(self.context, self, EnforcementBody()))

    def open_record(self) -> None:
        """Edit the selected body."""
        body = self.current_record()
        if body and self.act_buttons["body.edit"].isEnabled():
            self.open_dialog(BodyDialog(self.context, self, body))

    def verdict(self, record: Any) -> tuple[str, Iterable[str]]:
        """Return whether the body may enforce today."""
        problems = body_problems(record, self.desk.clock.today())
        if problems:
            return "problem", [problem.sentence for problem in problems]
        return "success", ["资格已确认并公布，今天可以执法。"]
