"""调整情形: events that may require an adjustment, until when each is judged, and how (D3.2.a)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.adjustments.event import EVENT_FIELDS, AdjustmentEvent, EventStatus
from saltdesk.domain.base.changes import Area
from saltdesk.ledgers.adjustments.events import EVENT_LEDGER
from saltdesk.ledgers.base.columns import Ledger, as_text
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.services.access import lookup
from saltdesk.services.adjustments import events
from saltdesk.services.desk.offers import offer
from saltdesk.services.lists.event_register import TERM, as_case
from saltdesk.services.registers import register_events
from saltdesk.ui.adjustments.adjustment_page import AdjustmentPage
from saltdesk.ui.adjustments.event_attach_dialog import EventAttachDialog
from saltdesk.ui.adjustments.event_dialog import EventDialog
from saltdesk.ui.adjustments.event_judge_dialog import EventJudgeDialog
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.due_dialog import SET_DAY, DueQuestion
from saltdesk.ui.ledger.importing.list_importing import import_list
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.register_detail import RegisterDetail

GROUPS: tuple[FactGroup, ...] = (
    fact_group(EVENT_FIELDS, "情形", "trigger", "basis_document", "content", "items", "source"),
    fact_group(
        EVENT_FIELDS,
        "日期",
        "promulgated_on",
        "effective_on",
        "document_on",
        "received_on",
        "started_on",
        "start_reason",
        "due_on",
    ),
    fact_group(EVENT_FIELDS, "判断", "status", "adjustment", "reason", "judged_by", "judged_on"),
)


class EventsPage(LedgerTab):
    """The register of events."""

    ledger: ClassVar[Ledger] = EVENT_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {"event.edit": "F2"}
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.ADJUSTMENTS, Area.LAWS})
    has_offices: ClassVar[bool] = False

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.case_button = QPushButton("登记调整…", self.form.ledger_page)
        self.case_button.setObjectName("event_case_button")
        self.case_button.clicked.connect(self.open_case)
        layout = self.form.act_layout
        layout.insertWidget(layout.indexOf(self.act_buttons["event.dismiss"]), self.case_button)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts of entry and judgement."""
        return {
            "event.add": self.new_record,
            "event.edit": self.edit_record,
            "event.dismiss": partial(self._judge, EventJudgeDialog),
            "event.attach": partial(self._judge, EventAttachDialog),
            "event.reopen": self.judge_again,
            "event.collect": self.collect,
            "event.import": self.import_workbook,
        }

    def new_record(self) -> None:
        """Add an event."""
        self._lay(EventDialog(self.context, self, AdjustmentEvent()))

    def open_record(self) -> None:
        """Show the case of a judged event, or edit an open one."""
        event = self.current_record()
        if event and event.adjustment:
            self.context.go_to(Area.ADJUSTMENTS, event.adjustment)
        else:
            self.edit_record()

    def edit_record(self) -> None:
        """Edit the selected event."""
        event = self.current_record()
        if event and self.act_buttons["event.edit"].isEnabled():
            self._lay(EventDialog(self.context, self, event))

    def open_case(self) -> None:
        """Open the page of a new case that takes start, dates and basis from the selected event."""
        event = self.current_record()
        if event and self.case_button.isEnabled():
            self.open_page(AdjustmentPage(self.context, as_case(event), self.form.pages))

    def judge_again(self) -> None:
        """Open an event that was judged as needing no adjustment again, and record why."""
        event = self.current_record()
        if event is None:
            return
        question = f"{event.number}　{event.title} 将恢复为待判断，期限照常计算。请填写理由："
        reason = self.context.prompts.ask_text("重新判断", question)
        if reason is not None:
            self.context.attempt(partial(events.reopen_event, self.desk, event.id, reason))

    def collect(self) -> None:
        """Register the changes of registers that touch published items and are no event yet."""
        outcome = self.context.attempt(partial(register_events.collect_changes, self.desk))
        if outcome:
            self.context.notify(f"已登记{len(outcome.result)}件调整情形")

    def import_workbook(self) -> None:
        """Import a workbook of events after a dry run."""
        import_list(self.context, self, self.ledger.name)

    def record_title(self, record: Any) -> str:
        """Return number and title."""
        return f"{record.number}　{record.title}"

    def due_about(self, record: Any) -> DueQuestion | str:
        """Return the term within which an event is judged and applied for."""
        if not record.started_on:
            return SET_DAY
        return DueQuestion("判断调整情形并提出申请", TERM.clause, record.started_on)

    def detail_widget(self) -> QWidget:
        """Return the pane with the facts of an event."""
        self.detail = RegisterDetail(GROUPS)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show an event, with how it was judged above the facts."""
        if record is None:
            self.detail.show_facts({})
            return
        values = {name: as_text(getattr(record, name)) for group in GROUPS for name in group.names}
        items = lookup.load(Area.POWERS, list(record.items))
        values["items"] = "；".join(f"{item.code} {item.name}" for item in items)
        values["adjustment"] = self._case_number(record)
        kind, sentence = _verdict(record, values["adjustment"])
        self.detail.show_facts(values, (sentence,), kind)

    def offer_acts(self) -> None:
        """Enable the acts, including the case that follows from an event."""
        super().offer_acts()
        if hasattr(self, "case_button"):
            event = self.current_record()
            is_open = event is not None and event.status is EventStatus.OPEN
            found = offer(self.desk, ACT_BY_CODE["adjustment.open"], None)
            show_offer(self.case_button, found, "" if is_open else "请先选择一件待判断的情形。")

    def _case_number(self, event: AdjustmentEvent) -> str:
        keys = [event.adjustment] if event.adjustment else []
        return "".join(case.number for case in lookup.load(Area.ADJUSTMENTS, keys))

    def _judge(self, kind: type[EventJudgeDialog | EventAttachDialog]) -> None:
        event = self.current_record()
        if event:
            self._lay(kind(self.context, self, event))

    def _lay(self, dialog: ActDialog) -> None:
        dialog.accepted.connect(partial(self._choose_result, dialog))
        show_dialog(dialog)

    def _choose_result(self, dialog: ActDialog) -> None:
        self._choose_saved(dialog.result_record)

    def _choose_saved(self, result: object) -> None:
        if isinstance(result, Adjustment):
            self.context.notify(f"已登记调整 {result.number}")
            self._refresh_when_seen()
        else:
            super()._choose_saved(result)


def _verdict(event: AdjustmentEvent, case: str) -> tuple[str, str]:
    """Return the kind of message and the sentence that says how an event was judged."""
    if event.status is EventStatus.NOT_NEEDED:
        return "success", f"{event.judged_by}于{event.judged_on}判断：不需调整，因为{event.reason}"
    if event.status is EventStatus.CASE:
        return "success", f"已登记调整 {case}。"
    return "note", f"待判断：{event.due_on}前登记调整，或写明不需调整的理由。"
