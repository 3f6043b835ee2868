"""登记办件: an application or a clue with its counterpart (P1.2.7)."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.cases.case import Case, CaseSource
from saltdesk.domain.cases.classes import CLASS_RULES
from saltdesk.domain.cases.counterpart import Counterpart, PartyType
from saltdesk.domain.complaints.complainants import IdentityKind
from saltdesk.domain.lists.items import PowerItem
from saltdesk.services.cases import intake
from saltdesk.services.cases.items import public_items
from saltdesk.ui.fields.choices import choose, fill_with_words
from saltdesk.ui.fields.item_choice import fill_with_items
from saltdesk.ui.forms.ui_case_entry_page import Ui_CaseEntryPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_page import RecordPage


class CaseEntryPage(RecordPage):
    """Registers a case; only items that are public today are offered."""

    draft_name: ClassVar[str] = "case"
    save_verb: ClassVar[str] = "登记"

    def __init__(self, context: TabContext, case: Case, parent: QWidget | None = None) -> None:
        super().__init__(context, "登记办件", parent)
        self.form = Ui_CaseEntryPage()
        self.form.setupUi(self.page.body)
        form, today = self.form, context.desk.clock.today()
        self._items: dict[int, PowerItem] = {item.id: item for item in public_items(today)}
        fill_with_items(
            form.item_combo,
            (
                (item.id, f"{item.code}　{item.name}（{item.power_class.label}）")
                for item in self._items.values()
            ),
        )
        fill_with_words(form.source_combo, CaseSource)
        fill_with_words(form.party_type_combo, PartyType)
        fill_with_words(form.id_kind_combo, IdentityKind)
        form.files_edit.declare(context, case.files)
        self.bind(form, replace(case, received_on=case.received_on or today))
        self.bind(form, Counterpart())
        form.item_combo.activated.connect(self._follow_class)
        self.setFocusProxy(form.item_combo)
        self.ready()

    def save_record(self) -> Case:
        """Register the case."""
        case = replace(self.record(), files=self.form.files_edit.taken())
        return intake.register_case(self.context.desk, case, self.record(1))

    def after_edit(self) -> None:
        """Say who handles the chosen item, and in how many steps."""
        item = self._items.get(self.form.item_combo.currentData() or 0)
        self.form.item_hint_label.setText(_told(item) if item else "")

    def _follow_class(self) -> None:
        """Set the usual source of the chosen item's class."""
        item = self._items.get(self.form.item_combo.currentData() or 0)
        if item:
            rule = CLASS_RULES[item.power_class]
            choose(self.form.source_combo, CaseSource.APPLICATION if rule.is_applied_for else CaseSource.OWN)


def _told(item: PowerItem) -> str:
    steps = "→".join(step.name for step in item.steps) or "清单没有列明环节"
    limit = f"；承诺时限{item.promised_limit}" if item.promised_limit else ""
    return f"由{item.handling_office or '本处室'}承办；流程：{steps}{limit}。"
