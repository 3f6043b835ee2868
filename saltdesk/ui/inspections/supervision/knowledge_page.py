"""岗位抽查: the sampled checks of what people know of their post (S4.2.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.inspections.knowledge import KNOWLEDGE_FIELDS, KnowledgeCheck, SampledPerson
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.inspections.sheets import knowledge_parts
from saltdesk.ledgers.inspections.supervision import KNOWLEDGE_LEDGER, results_text
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.inspections.supervision.answers_dialog import AnswersDialog
from saltdesk.ui.inspections.supervision.knowledge_dialog import KnowledgeDialog
from saltdesk.ui.inspections.supervision.supervision_page import SupervisionPage


class KnowledgePage(SupervisionPage):
    """The ledger of checks; the pane lists persons, questions and results."""

    ledger: ClassVar[Ledger] = KNOWLEDGE_LEDGER
    groups: ClassVar[tuple[FactGroup, ...]] = (
        fact_group(KNOWLEDGE_FIELDS, "抽取", "office", "drawn_on", "seed", "pool"),
        fact_group(KNOWLEDGE_FIELDS, "抽查", "checked_on", "checked_by", ("results", "抽查结果"), "people"),
    )

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.sheet_button = self.add_button("knowledge_sheet_button", "抽查表…", self.open_record)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on a check."""
        return {"knowledge.draw": self.new_record, "knowledge.record": self.record_answers}

    def new_record(self) -> None:
        """Draw persons and questions."""
        self.open_dialog(KnowledgeDialog(self.context, self, KnowledgeCheck(), "岗位权责抽查"))

    def record_answers(self) -> None:
        """Record the answers of a person; ask which one."""
        check: KnowledgeCheck | None = self.current_record()
        if check is None:
            return
        place = self.context.prompts.choose("登记谁的结果？", [one.name for one in check.people], "取消")
        if place >= 0:
            self.open_dialog(AnswersDialog(self.context, self, check, place))

    def open_record(self) -> None:
        """Show the sheet with the questions."""
        check = self.current_record()
        if check:
            self.show_sheet("岗位权责抽查表", check.number, partial(knowledge_parts, check))

    def fact(self, record: Any, name: str) -> str:
        """Return the list, the figures, and the questions of each person."""
        texts: Mapping[str, Callable[[], str]] = {
            "office": lambda: record.office or "全局",
            "pool": lambda: "、".join(one.name for one in record.pool),
            "results": lambda: results_text(record),
            "people": lambda: "\n".join(line for one in record.people for line in _lines(one)),
        }
        return texts[name]() if name in texts else super().fact(record, name)


def _lines(person: SampledPerson) -> Iterable[str]:
    yield f"{person.name}（{person.office}）"
    for one in person.questions:
        yield f"　{one.text}{'　' + one.result.label if one.result else ''}"
