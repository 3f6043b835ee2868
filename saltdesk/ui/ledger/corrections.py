"""Opens 更正 and asks for 撤回上一步, for case pages and ledgers alike."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.errors import RuleError
from saltdesk.services.corrections.correct import refusal_to_correct
from saltdesk.services.corrections.taking_back import LastAct, last_act, take_back
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.correction_dialog import CorrectionDialog


class Corrections:
    """Corrects records and takes acts back; dialogs open over ``window``."""

    def __init__(self, context: TabContext, window: QWidget) -> None:
        self.context, self._window = context, window

    def correct(self, record: Any) -> None:
        """Open the correction of a record, or say why nothing of it can be corrected."""
        reason = refusal_to_correct(self.context.desk, record)
        if reason:
            self.context.prompts.show_problem(RuleError(reason))
            return
        show_dialog(CorrectionDialog(self.context, self._window, record), self._tell_corrected)

    def _tell_corrected(self) -> None:
        self.context.notify("已更正，原来的内容在痕迹里")

    def take_back(self, area: Area, key: int) -> bool:
        """Ask for the reason and undo the last act on a record; return whether it was undone."""
        found = self.context.attempt(partial(last_act, self.context.desk, area, key))
        if found is None:
            return False
        last = found.result
        if last.reason or last.entry is None:
            self.context.prompts.show_problem(RuleError(last.reason))
            return False
        reason = self.context.prompts.ask_text("撤回上一步", _question(last), about=f"{area.code}{key}")
        if reason is None:
            return False
        act = partial(take_back, self.context.desk, area, key, last.entry.seq, reason)
        done = self.context.attempt(act)
        if done:
            self.context.notify(f"已撤回“{last.verb}”，痕迹两条都在")
        return done is not None


def _question(last: LastAct) -> str:
    assert last.entry is not None, "only an act that stands is asked about"
    when = f"{last.entry.at[:16]} {last.entry.actor}"
    return f"撤回“{last.verb}”（{when}：{last.entry.sentence}），回到这一步之前。请写明理由。"
