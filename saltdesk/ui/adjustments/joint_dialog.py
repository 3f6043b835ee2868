"""联合会审: the main lead department calls it, a meeting is held, and one opinion ends it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import Enum

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.case_files import CaseDocument, DocumentKind
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import Problem
from saltdesk.services.adjustments import adjustments, joint_review
from saltdesk.ui.adjustments.case_names import case_name
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_joint_dialog import Ui_JointDialog
from saltdesk.ui.frame.context import TabContext


class JointStep(Enum):
    """The step of a joint review that is recorded next, labelled in the words of the dialog."""

    TOLD = "主办牵头部门收到转办意见后1个工作日内告知市审改办需要联合会审。"
    MEETING = "登记会审的日期和参加的单位、人员；本局也须参加。会审期间审核的5个工作日照计，作为催办日期。"
    OPINION = "登记会审意见：它同时作为各牵头部门的审核意见。"


_NO_DOCUMENT = CaseDocument()


@dataclass(frozen=True)
class _Review:
    """The fields of the dialog; each step shows only some of them."""

    told_on: date | None = None
    met_on: date | None = None
    attendees: str = ""
    done_on: date | None = None
    document: CaseDocument = _NO_DOCUMENT
    reason: str = ""


def step_of(joint: AdjustmentLink | None) -> JointStep:
    """Return the next step: call, meeting or opinion."""
    if joint is None or joint.done_on is None:
        return JointStep.TOLD
    return JointStep.OPINION if joint.met_on else JointStep.MEETING


class JointDialog(ActDialog):
    """Asks for one step of the joint review; pass ``step`` to change a planned meeting."""

    fields = (
        Bound("told_on_edit", "told_on"),
        Bound("met_on_edit", "met_on"),
        Bound("attendees_edit", "attendees"),
        Bound("done_on_edit", "done_on"),
        Bound("document_edit", "document"),
        Bound("reason_edit", "reason"),
    )

    def __init__(
        self, context: TabContext, parent: QWidget, case: Adjustment, step: JointStep | None = None
    ) -> None:
        super().__init__(context, parent)
        self.case = case
        links = adjustments.links_of(case.id)
        joint = next((one for one in reversed(links) if one.code == "joint" and one.loop == case.loop), None)
        self.step = step or step_of(joint)
        self.form = Ui_JointDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(case_name(case))
        self.form.step_label.setText(self.step.value)
        self.form.document_edit.declare(context, DocumentKind.JOINT_REVIEW.label)
        today = context.desk.clock.today()
        met = joint.met_on if joint else None
        self._record = _Review(
            today, met or today, joint.attendees if joint else "", max(today, met or today)
        )
        self.bind(self.form, self._record)
        self._show_step()
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the step of the case."""
        return self.case.id, self.case.loop, self.step.name

    def _show_step(self) -> None:
        form = self.form
        fields = {
            JointStep.TOLD: (form.told_on_caption_label, form.told_on_edit),
            JointStep.MEETING: (
                form.met_on_caption_label,
                form.met_on_edit,
                form.attendees_caption_label,
                form.attendees_edit,
            ),
            JointStep.OPINION: (
                form.done_on_caption_label,
                form.done_on_edit,
                form.document_caption_label,
                form.document_edit,
            ),
        }
        for step, widgets in fields.items():
            for widget in widgets:
                widget.setVisible(step is self.step)
        self._ask_reason(is_wanted=False)

    def _ask_reason(self, *, is_wanted: bool) -> None:
        for widget in (self.form.reason_caption_label, self.form.reason_edit):
            widget.setVisible(is_wanted)

    def perform(self) -> object:
        """Record the step."""
        entry, key = self.binding.read(self._record), self.case.id
        if self.step is JointStep.TOLD:
            return joint_review.call_joint_review(self.desk, key, self.needed(entry.told_on, "told_on"))
        if self.step is JointStep.MEETING:
            met = self.needed(entry.met_on, "met_on")
            return joint_review.plan_meeting(self.desk, key, met, entry.attendees)
        done = self.needed(entry.done_on, "done_on")
        opinion = replace(self.form.document_edit.taken(), kind=DocumentKind.JOINT_REVIEW)
        return joint_review.finish_joint_review(self.desk, key, done, opinion, entry.reason)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show the reason field if the entry is late, then the problems."""
        found = [self._renamed(problem) for problem in problems]
        if any(problem.field == "reason" for problem in found):
            self._ask_reason(is_wanted=True)
        super().show_problems(found)

    def _renamed(self, problem: Problem) -> Problem:
        """Map the link's ``done_on`` to this dialog's ``called_on`` field."""
        is_call = self.step is JointStep.TOLD and problem.field == "done_on"
        return replace(problem, field="told_on") if is_call else problem
