"""The acts on one complaint, as the ledger and the case page perform them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints import handling as complaint_handling
from saltdesk.services.complaints import identity as complaint_identity
from saltdesk.services.corrections.finals import before_final
from saltdesk.ui.complaints.complainant.complainant_correction_dialog import ComplainantCorrectionDialog
from saltdesk.ui.complaints.complainant.complainant_dialog import ComplainantDialog
from saltdesk.ui.complaints.complainant.shown_document_dialog import ShownDocumentDialog
from saltdesk.ui.complaints.decisions.accept_dialog import AcceptDialog
from saltdesk.ui.complaints.decisions.refuse_dialog import RefuseDialog
from saltdesk.ui.complaints.decisions.remind_dialog import RemindDialog
from saltdesk.ui.complaints.decisions.supplement_dialog import SupplementDialog
from saltdesk.ui.complaints.decisions.supply_dialog import SupplyDialog
from saltdesk.ui.complaints.decisions.tell_dialog import TellDialog
from saltdesk.ui.complaints.decisions.turn_away_dialog import OutOfScopeDialog, ReportDialog, TransferDialog
from saltdesk.ui.complaints.handling.answer_dialog import AnswerDialog
from saltdesk.ui.complaints.handling.call_back_dialog import CallBackDialog
from saltdesk.ui.complaints.handling.complaint_reopen_dialog import ComplaintReopenDialog, ReverseDialog
from saltdesk.ui.complaints.handling.extension_approval_dialog import ExtensionApprovalDialog
from saltdesk.ui.complaints.handling.extension_request_dialog import ExtensionRequestDialog
from saltdesk.ui.complaints.handling.hand_dialog import HandDialog
from saltdesk.ui.complaints.handling.investigation_dialog import InvestigationDialog
from saltdesk.ui.complaints.handling.joint_answer_dialog import JointAnswerDialog
from saltdesk.ui.complaints.handling.malice_dialog import MaliceDialog
from saltdesk.ui.complaints.handling.step_dialog import ComplainantStatementDialog, StepDialog
from saltdesk.ui.complaints.handling.unanswerable_dialog import UnanswerableDialog
from saltdesk.ui.complaints.handling.withdraw_dialog import WithdrawDialog
from saltdesk.ui.complaints.intake.object_dialog import ObjectDialog
from saltdesk.ui.complaints.intake.pass_dialog import PassDialog
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog

DIALOGS: Mapping[str, Callable[[TabContext, Complaint, QWidget], ActDialog]] = {
    "complaint.document": ShownDocumentDialog,
    "complaint.accept": AcceptDialog,
    "complaint.refuse": RefuseDialog,
    "complaint.scope": OutOfScopeDialog,
    "complaint.report": ReportDialog,
    "complaint.transfer": TransferDialog,
    "complaint.tell": TellDialog,
    "complaint.hand": HandDialog,
    "complaint.step": StepDialog,
    "complaint.investigate": InvestigationDialog,
    "complaint.request": ExtensionRequestDialog,
    "complaint.extend": ExtensionApprovalDialog,
    "complaint.answer": AnswerDialog,
    "complaint.call": CallBackDialog,
    "complaint.add": ComplainantStatementDialog,
    "complaint.pass": PassDialog,
    "complaint.object": ObjectDialog,
    "complaint.askmore": SupplementDialog,
    "complaint.remind": RemindDialog,
    "complaint.supply": SupplyDialog,
    "complaint.joint": JointAnswerDialog,
    "complaint.noanswer": UnanswerableDialog,
    "complaint.withdraw": WithdrawDialog,
    "complaint.malice": MaliceDialog,
    "complaint.reopen": ComplaintReopenDialog,
    "complaint.reverse": ReverseDialog,
}
"""Dialogs of the acts that need one, by act code."""

_REASON = "请写明查看投诉人信息的理由，理由和查看人将记入痕迹。"


class ComplaintActs:
    """Performs acts on complaints; dialogs open over ``window``."""

    def __init__(self, context: TabContext, window: QWidget) -> None:
        self.context, self._window = context, window

    def perform(self, code: str, complaint: Complaint) -> None:
        """Open the dialog of an act, or ask for a reason or confirmation and perform the act."""
        if code == "complaint.return":
            self._return(complaint)
        elif code == "complaint.archive":
            self._archive(complaint)
        else:
            show_dialog(DIALOGS[code](self.context, complaint, self._window))

    def reveal(self, complaint: Complaint) -> None:
        """Ask for a reason, then show the complainant."""
        reason = self.context.prompts.ask_text("查看投诉人信息", _REASON, about=complaint.id)
        if reason is None:
            return
        reveal = partial(complaint_identity.reveal_identity, self.context.desk, complaint.id, reason)
        outcome = self.context.attempt(reveal)
        if outcome:
            shown = outcome.result
            show_dialog(ComplainantDialog(complaint, shown.complainant, self._window, shown.representatives))

    def correct_complainant(self, complaint: Complaint) -> None:
        """Ask why the identity is read, then open its correction."""
        reason = self.context.prompts.ask_text("更正投诉人信息", _REASON, about=complaint.id)
        if reason is None:
            return
        reveal = partial(complaint_identity.reveal_complainant, self.context.desk, complaint.id, reason)
        outcome = self.context.attempt(reveal)
        if outcome:
            show_dialog(ComplainantCorrectionDialog(self.context, self._window, outcome.result))

    def _return(self, complaint: Complaint) -> None:
        reason = self.context.prompts.ask_text("退回交办", "请写明退回的理由。", about=complaint.id)
        if reason is not None:
            act = partial(complaint_handling.return_assignment, self.context.desk, complaint.id, reason)
            self.context.attempt(act)

    def _archive(self, complaint: Complaint) -> None:
        lines = before_final(self.context.desk, "complaint.archive", complaint)
        if not self.context.prompts.ask("\n".join((f"投诉 {complaint.number} 归档？", *lines)), "归档"):
            return
        act = partial(complaint_handling.archive_complaint, self.context.desk, complaint.id)
        outcome = self.context.attempt(act)
        if outcome:
            self.context.notify(f"已归档，档号 {outcome.result.archive_number}")
