"""岗位权责抽查: how many people of which office are drawn (S4.2.1)."""

from __future__ import annotations

from typing import Any

from saltdesk.domain.inspections.knowledge import KnowledgeCheck
from saltdesk.services.desk import people
from saltdesk.services.inspections.knowledge import draw_check
from saltdesk.ui.fields.choices import fill_with_names
from saltdesk.ui.forms.ui_knowledge_dialog import Ui_KnowledgeDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class KnowledgeDialog(RecordDialog):
    """Asks for the office and the number of people; the questions come from the lists."""

    form_kind = Ui_KnowledgeDialog
    record: KnowledgeCheck

    def prepare(self, record: Any) -> Any:
        """Offer the offices."""
        fill_with_names(self.form.office_combo, (one.name for one in people.offices()), "全局")
        self._show_hint("每人抽三题，题目出自本岗位承办的权责事项；种子和名单随结果保存。")
        return record

    def perform(self) -> object:
        """Draw persons and questions."""
        return draw_check(self.desk, self.entered())
