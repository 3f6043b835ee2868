"""作出决定: the decision, the discretion standard of the day, and the leader who decides (P1.2.5, P1.2.7)."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QLabel, QWidget

from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.discretion_check import PenaltyEntry
from saltdesk.domain.registers.discretion import DiscretionStandard, level_texts
from saltdesk.services.cases import deciding
from saltdesk.services.cases.acting import standards_on
from saltdesk.ui.cases.onward_choice import offer_ways, way_of
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import choose, fill_with_pairs, fill_with_words
from saltdesk.ui.forms.ui_case_decision_dialog import Ui_CaseDecisionDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog

_OF_PENALTY = ("standard_combo", "level_combo", "base_edit", "amount_edit", "departure_edit")


class CaseDecisionDialog(RecordDialog):
    """Asks what is decided; what belongs to a penalty is shown for decisions that impose one."""

    final_act = "case.decide"
    form_kind: ClassVar[type] = Ui_CaseDecisionDialog
    record: Case
    fields = (
        Bound("decision_combo", "decision"),
        Bound("decided_on_edit", "decided_on"),
        Bound("decision_text_edit", "decision_text"),
        Bound("base_edit", "base"),
        Bound("amount_edit", "amount"),
        Bound("departure_edit", "departure"),
        Bound("standard_combo", "standard"),
        Bound("level_combo", "level"),
        Bound("approval_part", "decided_by"),
    )
    today = ("decided_on",)

    def prepare(self, record: Any) -> Any:
        """Offer the decisions of the class, the standards of today and the steps that may follow."""
        form = self.form
        self._standards: list[DiscretionStandard] = standards_on(record, self.desk.clock.today())
        fill_with_words(form.decision_combo, record.rule.decisions, "请选择")
        titles = (
            (f"{one.conduct}（{one.law}{one.article}）第{one.number}版", one.id) for one in self._standards
        )
        fill_with_pairs(form.standard_combo, (("没有可用的裁量标准", 0),) if not self._standards else titles)
        offer_ways(form.onward_combo, record, ("决定", "审批"))
        form.approval_part.declare(self.context)
        form.standard_combo.currentIndexChanged.connect(self._offer_levels)
        form.decision_combo.currentIndexChanged.connect(self._show_fitting)
        self._offer_levels()
        return record

    def bind(self, form: object, record: object) -> Any:
        """Bind the record, and show what its class needs."""
        found = super().bind(form, record)
        self.record = record  # type: ignore[assignment]  # prepare returned a case
        if self._standards and not self.record.standard:
            choose(self.form.standard_combo, self._standards[0].id)
        self._show_fitting()
        return found

    def perform(self) -> object:
        """Decide the case."""
        entered, form = self.entered(), self.form
        penalty = PenaltyEntry(
            int(form.standard_combo.currentData() or 0),
            int(form.level_combo.currentData() or 0),
            entered.base,
            entered.amount,
            entered.departure,
        )
        return deciding.decide_case(
            self.desk,
            self.record.id,
            entered.decision,
            self.day("decided_on"),
            entered.decision_text,
            penalty,
            form.approval_part.paper(),
            way_of(form.onward_combo),
        )

    def _offer_levels(self) -> None:
        chosen = self.form.standard_combo.currentData()
        standard = next((one for one in self._standards if one.id == chosen), None)
        levels = enumerate(level_texts(standard), 1) if standard else ()
        fill_with_pairs(self.form.level_combo, (("请选择", 0), *((text, number) for number, text in levels)))

    def _show_fitting(self) -> None:
        """Show the fields of a penalty, and that of the leader, only where the decision needs them."""
        rule, decision = self.record.rule, self.form.decision_combo.currentData()
        imposes = rule.has_standard and decision in rule.punishing
        for name in _OF_PENALTY:
            self._show(name, imposes)
        self._show("approval_part", bool(rule.leader_clause))

    def _show(self, name: str, is_shown: bool) -> None:
        widget: QWidget = getattr(self.form, name)
        widget.setVisible(is_shown)
        for label in self.findChildren(QLabel):
            if label.buddy() is widget:
                label.setVisible(is_shown)
