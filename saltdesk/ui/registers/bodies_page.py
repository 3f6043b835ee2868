"""执法主体: bodies qualified to enforce; one not confirmed and published may not enforce (P1.2.6a)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

from saltdesk.domain.registers.enforcement import EnforcementBody, body_problems
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.registers.enforcement import BODY_LEDGER
from saltdesk.ui.ledger.facts_view import FactGroup
from saltdesk.ui.registers.body_dialog import BodyDialog
from saltdesk.ui.registers.register_tab import RegisterTab


class BodiesPage(RegisterTab):
    """The register of enforcement bodies."""

    ledger: ClassVar[Ledger] = BODY_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"body.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"body.edit"})
    groups: ClassVar[tuple[FactGroup, ...]] = (
        FactGroup("主体资格", (("name", "主体名称"), ("basis", "资格依据"))),
        FactGroup(
            "确认和公布",
            (("confirm_document", "确认文件"), ("confirmed_on", "确认日期"), ("published_on", "公布日期")),
        ),
        FactGroup("有效期", (("valid_from", "起"), ("valid_to", "止"), ("note", "备注"))),
    )

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts of entry and change."""
        return {"body.add": self.new_record, "body.edit": self.open_record}

    def new_record(self) -> None:
        """Enter a body."""
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
