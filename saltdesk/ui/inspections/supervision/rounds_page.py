"""定期收集: the collections of problems with the answers of the offices (S4.3.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.inspections.inspection import CHANNELS
from saltdesk.domain.inspections.rounds import ROUND_FIELDS, CollectionRound, RoundReply, RoundStatus
from saltdesk.ledgers.base.columns import Ledger, as_text
from saltdesk.ledgers.base.facts import FactGroup, fact_group
from saltdesk.ledgers.inspections.sheets import feedback_parts, round_parts
from saltdesk.ledgers.inspections.supervision import ROUND_LEDGER
from saltdesk.services.inspections import rounds
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.inspections.findings.finding_dialog import FindingDialog
from saltdesk.ui.inspections.supervision.reply_dialog import ReplyDialog
from saltdesk.ui.inspections.supervision.round_dialog import RoundDialog
from saltdesk.ui.inspections.supervision.supervision_page import SupervisionPage

_DUE = "距上次收集已满一个周期，请通知各责任处室报送问题。"


class RoundsPage(SupervisionPage):
    """The ledger of collections; the pane lists what every office answered."""

    ledger: ClassVar[Ledger] = ROUND_LEDGER
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.FINDINGS})
    has_offices: ClassVar[bool] = False
    groups: ClassVar[tuple[FactGroup, ...]] = (
        fact_group(ROUND_FIELDS, "收集", ("period", "收集期"), "called_on", "due_on", "note"),
        fact_group(ROUND_FIELDS, "各处室报送", ("replies", "报送")),
        fact_group(ROUND_FIELDS, "办结", "closed_on", "closed_by", "missing_reason"),
    )

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.finding_button = self.add_button("round_finding_button", "登记问题…", self.add_finding)
        self.sheet_button = self.add_button("round_sheet_button", "反馈单…", self.show_feedback_sheet)
        self.ledger_button = self.add_button("round_ledger_button", "月度台账…", self.open_record)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on a collection, in the order of the work."""
        return {
            "round.call": self.new_record,
            "round.reply": self.record_reply,
            "round.remind": self.remind,
            "round.feedback": self.feed_back,
            "round.close": self.close_round,
        }

    def new_record(self) -> None:
        """Call the offices for the period since the last collection."""
        self.open_dialog(RoundDialog(self.context, self, rounds.begun_round(self.desk), "通知各责任处室报送"))

    def record_reply(self) -> None:
        """Record the answer of an office."""
        reply = self._chosen_reply("登记哪个处室的报送？", rounds.replies_of(self.current_id()))
        if reply:
            dialog = ReplyDialog(self.context, self, reply, f"{self._number()}　{reply.office}")
            dialog.accepted.connect(partial(self.refresh, select=self.current_id()))
            show_dialog(dialog)

    def remind(self) -> None:
        """Record a reminder to the offices that have not answered."""
        self.context.attempt(partial(rounds.remind_offices, self.desk, self.current_id()))

    def add_finding(self) -> None:
        """Enter a problem that an office reported into the ledger of findings."""
        reply = self._chosen_reply("登记哪个处室报送的问题？", self._with_problems())
        if reply:
            finding = rounds.finding_from_reply(self.desk, reply, CHANNELS[0])
            show_dialog(FindingDialog(self.context, self, finding, f"{self._number()}　{reply.office}"))

    def feed_back(self) -> None:
        """Record that an office got its feedback sheet today."""
        reply = self._chosen_reply("反馈哪个处室？", self._with_problems())
        if reply:
            today = self.desk.clock.today()
            self.context.attempt(partial(rounds.feed_back_reply, self.desk, reply.id, today))

    def show_feedback_sheet(self) -> None:
        """Show the feedback sheet of an office."""
        called = self.current_record()
        reply = self._chosen_reply("哪个处室的反馈单？", self._with_problems())
        if called and reply:
            parts = partial(feedback_parts, called, reply)
            self.show_sheet("问题反馈单", f"{called.number}　{reply.office}", parts)

    def open_record(self) -> None:
        """Show the ledger of the period: answers and findings."""
        called: CollectionRound | None = self.current_record()
        if called:
            subtitle = f"{called.number}　{as_text(called.from_on)} 至 {as_text(called.to_on)}"
            self.show_sheet("监督检查月度台账", subtitle, partial(round_parts, called))

    def close_round(self) -> None:
        """Close the collection; ask why offices did not answer if some did not."""
        called = self.current_record()
        if called is None:
            return
        waiting = [one.office for one in rounds.replies_of(called.id) if one.replied_on is None]
        reason: str | None = ""
        if waiting:
            question = f"{'、'.join(waiting)}没有报送。请写明情况："
            reason = self.context.prompts.ask_text("办结收集", question, about=called.id)
        if reason is not None:
            self.context.attempt(partial(rounds.close_round, self.desk, called.id, reason))

    def fact(self, record: Any, name: str) -> str:
        """Return the period, and the answers one line an office."""
        if name == "period":
            return f"{as_text(record.from_on)} 至 {as_text(record.to_on)}"
        if name == "replies":
            return "\n".join(map(_line, rounds.replies_of(record.id)))
        return super().fact(record, name)

    def verdict(self, record: Any) -> tuple[str, Iterable[str]]:
        """Remind of the next collection, and of answers that are late."""
        return "note", self._reminders(record)

    def _reminders(self, record: Any) -> Iterator[str]:
        if rounds.is_round_due(self.desk):
            yield _DUE
        is_late = record.due_on and record.due_on < self.desk.clock.today()
        if record.status is RoundStatus.CALLED and is_late:
            waiting = [one.office for one in rounds.replies_of(record.id) if one.replied_on is None]
            if waiting:
                yield f"{'、'.join(waiting)}逾期没有报送，请催报。"

    def _number(self) -> str:
        called = self.current_record()
        return str(called.number) if called else ""

    def _with_problems(self) -> Sequence[RoundReply]:
        replies = rounds.replies_of(self.current_id()) if self.current_id() else []
        return [one for one in replies if one.replied_on and not one.is_zero]

    def _chosen_reply(self, question: str, replies: Sequence[RoundReply]) -> RoundReply | None:
        if not replies:
            self.context.prompts.inform("没有处室报送问题。")
            return None
        place = self.context.prompts.choose(question, [one.office for one in replies], "取消")
        return replies[place] if place >= 0 else None


def _line(reply: RoundReply) -> str:
    if reply.replied_on is None:
        told = f"未报送（催报{reply.reminders}次）" if reply.reminders else "未报送"
    else:
        told = f"{reply.replied_on}　{'零报告' if reply.is_zero else reply.text}"
    fed_back = f"　{reply.fed_back_on}反馈" if reply.fed_back_on else ""
    return f"{reply.office}：{told}{fed_back}"
