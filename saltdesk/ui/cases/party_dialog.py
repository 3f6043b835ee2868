"""相对人身份: shown after the trail has recorded a reason, and corrected with another (P1.2.7)."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.counterpart import Counterpart, PartyType
from saltdesk.domain.complaints.complainants import IdentityKind
from saltdesk.services.cases import intake
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_party_dialog import Ui_PartyDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_dialog import RecordDialog


class PartyDialog(RecordDialog):
    """Shows one counterpart; what is changed is saved for a reason."""

    keeps_no_draft: ClassVar[str] = "The identity of a counterpart stays in its guarded table."
    form_kind: ClassVar[type] = Ui_PartyDialog
    record: Counterpart

    def __init__(self, context: TabContext, parent: QWidget, case: Case, party: Counterpart) -> None:
        self.case = case
        hint = "查看的理由已经留痕。只看不改的，按“取消”关闭。"
        super().__init__(context, parent, party, f"办件 {case.number}　相对人身份", hint)

    def prepare(self, record: Any) -> Any:
        """Offer the types of parties and documents."""
        fill_with_words(self.form.party_type_combo, PartyType)
        fill_with_words(self.form.id_kind_combo, IdentityKind)
        return record

    def perform(self) -> object:
        """Save the correction."""
        return intake.change_party(self.desk, self.case.id, self.entered(), self.form.reason_edit.text())
