"""Opens the dialog of each act on a case, for the ledger and the page of the case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.cases.case import Case
from saltdesk.domain.cases.links import current_link, running_suspension
from saltdesk.ledgers.cases.facts import case_title
from saltdesk.services.cases.intake import reveal_party
from saltdesk.services.cases.steps import links_of
from saltdesk.ui.cases.accept_case_dialog import AcceptCaseDialog
from saltdesk.ui.cases.case_decision_dialog import CaseDecisionDialog
from saltdesk.ui.cases.case_review_dialog import CaseReviewDialog
from saltdesk.ui.cases.end_case_dialog import EndCaseDialog, StopCaseDialog
from saltdesk.ui.cases.end_link_dialog import EndLinkDialog
from saltdesk.ui.cases.extend_limit_dialog import ExtendLimitDialog, ProlongCaseDialog
from saltdesk.ui.cases.hand_case_dialog import HandCaseDialog
from saltdesk.ui.cases.hear_party_dialog import HearPartyDialog
from saltdesk.ui.cases.inform_party_dialog import InformPartyDialog
from saltdesk.ui.cases.party_dialog import PartyDialog
from saltdesk.ui.cases.publish_result_dialog import PublishResultDialog
from saltdesk.ui.cases.refuse_case_dialog import RefuseCaseDialog
from saltdesk.ui.cases.resume_case_dialog import ResumeCaseDialog
from saltdesk.ui.cases.serve_case_dialog import ServeCaseDialog
from saltdesk.ui.cases.suspend_case_dialog import SuspendCaseDialog
from saltdesk.ui.cases.withhold_result_dialog import WithholdResultDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.output.bound_file import show_file
from saltdesk.ui.ledger.record_dialog import RecordDialog

CASE_DIALOGS: Mapping[str, type[RecordDialog]] = {
    "case.hand": HandCaseDialog,
    "case.accept": AcceptCaseDialog,
    "case.refuse": RefuseCaseDialog,
    "case.prolong": ProlongCaseDialog,
    "case.inform": InformPartyDialog,
    "case.hear": HearPartyDialog,
    "case.review": CaseReviewDialog,
    "case.decide": CaseDecisionDialog,
    "case.serve": ServeCaseDialog,
    "case.withhold": WithholdResultDialog,
    "case.close": EndCaseDialog,
    "case.end": StopCaseDialog,
}
"""The dialogs that show the case itself, by act."""


class CaseDialogs:
    """Opens dialogs over ``screen``."""

    def __init__(self, context: TabContext, screen: QWidget) -> None:
        self.context, self.screen = context, screen
        self._others: Mapping[str, Callable[[Case], RecordDialog | None]] = {
            "case.next": self._end_link,
            "case.extend": self._extend,
            "case.suspend": lambda case: SuspendCaseDialog(context, screen, case, case_title(case)),
            "case.resume": self._resume,
            "case.publish": lambda case: PublishResultDialog(context, screen, case, case_title(case)),
            "case.identity": self._party,
            "case.file": self._file,
        }

    def perform(self, code: str, case: Case) -> None:
        """Open the dialog of an act."""
        other = self._others.get(code)
        dialog = (
            other(case) if other else CASE_DIALOGS[code](self.context, self.screen, case, case_title(case))
        )
        if dialog:
            show_dialog(dialog)

    def _end_link(self, case: Case) -> RecordDialog | None:
        link = current_link(links_of(case.id))
        return EndLinkDialog(self.context, self.screen, case, link, case_title(case)) if link else None

    def _extend(self, case: Case) -> RecordDialog | None:
        link = current_link(links_of(case.id))
        if link is None:
            return None
        title = f"{case_title(case)}　“{link.name}”环节"
        return ExtendLimitDialog(self.context, self.screen, link, title)

    def _resume(self, case: Case) -> RecordDialog | None:
        link = current_link(links_of(case.id))
        running = running_suspension(link) if link else None
        if running is None:
            return None
        return ResumeCaseDialog(self.context, self.screen, case, running, case_title(case))

    def _file(self, case: Case) -> None:
        def bind() -> bytes:
            from saltdesk.documents.case_file import render_case_file

            return render_case_file(self.context.desk, case.id)

        show_file(self.context, self.screen, "案卷", case.number, bind)

    def _party(self, case: Case) -> RecordDialog | None:
        """Ask why, and show the counterpart's identity once the trail has recorded the reason."""
        reason = self.context.prompts.ask_text("查看相对人身份", "请写明理由，理由留痕：", about=case.id)
        if reason is None:
            return None
        told = self.context.attempt(partial(reveal_party, self.context.desk, case.id, reason))
        return PartyDialog(self.context, self.screen, case, told.result) if told else None
