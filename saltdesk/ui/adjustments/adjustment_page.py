"""The page of an adjustment: trigger, dates with the live due date, and the items concerned (D3.2, A4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import (
    LINKS,
    START_DATE,
    Adjustment,
    Trigger,
)
from saltdesk.domain.adjustments.situation import start_by_rule, strict_start
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.calendar.terms import DueDate, due_date, find_term
from saltdesk.domain.lists.items import ItemStatus
from saltdesk.services.access import lookup
from saltdesk.services.adjustments import adjustments
from saltdesk.ui.fields.choice_list_model import ChoiceListModel
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_adjustment_page import Ui_AdjustmentPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.keys.help_key import HelpKey
from saltdesk.ui.ledger.due_dialog import DueDialog, DueQuestion, length_text
from saltdesk.ui.ledger.record_page import RecordPage

_APPLY = LINKS[0]


class AdjustmentPage(RecordPage):
    """Adds or edits a case; shows the due date of the application while the user types."""

    draft_name: ClassVar[str] = "adjustment"

    def __init__(self, context: TabContext, case: Adjustment, parent: QWidget | None = None) -> None:
        title = f"修改调整　{case.number}" if case.id else "登记调整"
        super().__init__(context, title, parent)
        self.form = Ui_AdjustmentPage()
        self.form.setupUi(self.page.body)
        fill_with_words(self.form.trigger_combo, Trigger)
        self.form.further_triggers_list.offer((trigger.label, trigger) for trigger in Trigger)
        self.form.further_triggers_list.lay_across()
        # Show the stored start only if the user chose it instead of the date from the rule.
        follows_rule = case.started_on == start_by_rule(case)
        self.bind(self.form, replace(case, started_on=None) if follows_rule else case)
        self._set_up_items(case)
        self.form.explain_button.clicked.connect(self.explain)
        HelpKey(self, self.explain)
        self.setFocusProxy(self.form.trigger_combo)
        self.ready()

    def save_record(self) -> Adjustment:
        """Open the case, or save its change."""
        case = self.record()
        save = adjustments.edit_adjustment if case.id else adjustments.open_adjustment
        return save(self.context.desk, case)

    def after_edit(self) -> None:
        """Show the applicable start date and the due dates that follow from it."""
        case = self.record()
        _, label = START_DATE[case.trigger]
        self.form.clock_hint_label.setText(
            f"本情形从{label}起算，当日不计入，{length_text(find_term(_APPLY.clause))}内提出申请；"
            "经批准可延长至30个工作日。"
        )
        found = self._due(case, _start(case))
        self.form.apply_due_label.setText(_due_text(found) if found else f"填写{label}后显示申请到期日")
        self.form.explain_button.setEnabled(found is not None)
        self.form.further_triggers_list.forbid(case.trigger)
        is_other = case.started_on is not None and case.started_on != start_by_rule(case)
        for widget in (self.form.start_reason_caption_label, self.form.start_reason_edit):
            widget.setVisible(is_other)
        self._show_strict(case, found)

    def needed_now(self) -> tuple[str]:
        """Return the date that starts the term of the chosen situation."""
        return (START_DATE[self.form.trigger_combo.currentData()][0],)

    def further_texts(self) -> dict[str, str]:
        """Return the ids of the checked items as text, for a draft."""
        return {"items": " ".join(map(str, self.items.checked()))}

    def take_further_texts(self, texts: Mapping[str, str]) -> None:
        """Restore the checked items of a draft."""
        if "items" in texts:
            self.items.check(int(key) for key in texts["items"].split())

    def explain(self) -> None:
        """Explain the due date of the application."""
        case = self.record()
        start = _start(case)
        if start:
            question = DueQuestion(_APPLY.label, _APPLY.clause, start, bool(case.extension_approval))
            show_dialog(DueDialog(self.context.desk.calendar, question, self))

    def _due(self, case: Adjustment, start: date | None) -> DueDate | None:
        if start is None:
            return None
        extended = bool(case.extension_approval)
        return due_date(find_term(_APPLY.clause), start, self.context.desk.calendar, extended=extended)

    def _show_strict(self, case: Adjustment, found: DueDate | None) -> None:
        strict = self._due(case, strict_start(case))
        is_earlier = bool(found and strict and strict.due < found.due)
        text = f"从严掌握：按最早的日期 {strict.start} 起算，{strict.due} 到期。" if strict else ""
        self.form.strict_due_label.setText(text if is_earlier else "")
        self.form.strict_due_label.setVisible(is_earlier)

    def _set_up_items(self, case: Adjustment) -> None:
        ids = lookup.find(self.context.desk, Area.POWERS, Query(sort="code", descending=False))
        items = lookup.load(Area.POWERS, ids)
        choices = (
            (item.id, f"{item.code}　{item.name}")
            for item in items
            if item.status is not ItemStatus.CANCELLED or item.id in case.items
        )
        self.items = ChoiceListModel(choices, case.items, self)
        found = QSortFilterProxyModel(self)
        found.setSourceModel(self.items)
        found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.form.items_list.setModel(found)
        self.form.item_search_edit.textChanged.connect(found.setFilterFixedString)
        self.items.chosen.connect(self._take_items)
        self._count_items()

    def _take_items(self) -> None:
        part = self.parts[0]
        part.record = replace(part.record, items=self.items.checked())
        part.binding.edited.emit()
        self._count_items()

    def _count_items(self) -> None:
        self.form.items_count_label.setText(f"已选 {len(self.items.checked())} 项")


def _start(case: Adjustment) -> date | None:
    return case.started_on or start_by_rule(case)


def _due_text(found: DueDate) -> str:
    mark = "（暂定）" if found.provisional else ""
    return f"申请到期日　{found.due}{mark}　自 {found.start} 起算"
