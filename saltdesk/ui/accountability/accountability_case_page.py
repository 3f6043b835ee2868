"""The wide page of one accountability case: its facts, its steps in order, and its papers (A6.2c, A21)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.accountability import ACCOUNTABILITY_FIELDS, MAJOR_MEASURES, AccountabilityCase
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import citation
from saltdesk.domain.notices.kinds import ACCOUNTABILITY_DECISION, REFERRAL_LETTER, NoticeKind
from saltdesk.ledgers.accountability import ACCOUNTABILITY_LEDGER
from saltdesk.ledgers.base.columns import Ledger, as_text
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.services.accountability import accountability
from saltdesk.services.accountability.papers import paper_of
from saltdesk.services.corrections.finals import before_final
from saltdesk.services.desk.offers import Offer
from saltdesk.services.notices import issued
from saltdesk.ui.accountability.accountability_page import AccountabilityPage
from saltdesk.ui.accountability.decision_dialog import DecisionDialog
from saltdesk.ui.accountability.ending_dialog import EndingDialog
from saltdesk.ui.accountability.proposal_dialog import ProposalDialog
from saltdesk.ui.accountability.referral_dialog import ReferralDialog
from saltdesk.ui.accountability.review_dialog import ReviewDialog
from saltdesk.ui.accountability.serving_dialog import ServingDialog
from saltdesk.ui.accountability.statement_dialog import StatementDialog
from saltdesk.ui.forms.ui_accountability_case_page import Ui_AccountabilityCasePage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.case_page import CasePage
from saltdesk.ui.ledger.record_dialog import RecordDialog
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.notices.issued_papers import IssuedPapers

GROUPS = (
    fact_group(
        ACCOUNTABILITY_FIELDS,
        "来源和对象",
        "source",
        "source_text",
        "person",
        "post",
        "office",
        "situation",
        ("clause", "条款"),
        "opened_on",
    ),
    fact_group(ACCOUNTABILITY_FIELDS, "事实和证据", "facts", "evidence", "files"),
    fact_group(ACCOUNTABILITY_FIELDS, "陈述申辩", "statement_on", "statement"),
    fact_group(
        ACCOUNTABILITY_FIELDS,
        "建议和决定",
        "proposal",
        "measure",
        "other_measure",
        "reviewed_on",
        "reviewed_by",
        "review_result",
        "review_opinion",
        "decided_on",
        "decision_body",
        "approved_by",
        "approval",
        "decision",
        "referred_to",
        "outside_result",
    ),
    fact_group(
        ACCOUNTABILITY_FIELDS,
        "送达、申诉和影响期",
        "served_on",
        "served_how",
        "appeal_way",
        "appeal_until",
        ("effect", "影响期"),
        "ended_on",
        "end_note",
    ),
)


def case_facts(case: AccountabilityCase) -> dict[str, str]:
    """Return the facts of a case for the page and the pane, by caption."""
    names = [name for group in GROUPS for name, _ in group.facts if hasattr(case, name)]
    values = {name: as_text(getattr(case, name)) for name in names}
    effect = f"{as_text(case.effect_from)} 至 {as_text(case.effect_to) or '—'}" if case.effect_from else ""
    return values | {
        "clause": citation(case.situation.clause),
        "files": "、".join(file.name for file in case.files),
        "approval": "、".join(file.name for file in case.approval),
        "effect": effect,
    }


def case_title(case: AccountabilityCase) -> str:
    """Return the title of a case: its number and person."""
    return f"{case.number}　{case.person or case.office}"


def steps_of(case: AccountabilityCase) -> Iterator[str]:
    """Yield the steps in order, each with its date or marked as still open."""
    is_referred = bool(case.other_measure)
    steps = (
        ("登记立案", case.opened_on),
        ("听取陈述申辩（未听取不得决定）", case.statement_on),
        ("提出处理建议", case.proposed_on),
        *((("法制审核", case.reviewed_on),) if case.measure in MAJOR_MEASURES else ()),
        ("移送有权机关" if is_referred else "作出决定", case.decided_on),
        *(() if is_referred else (("送达并告知申诉", case.served_on),)),
        ("结束", case.ended_on),
    )
    for label, day in steps:
        yield f"✓ {day}　{label}" if day else f"○ {label}"


STEP_DIALOGS: Mapping[str, type[RecordDialog]] = {
    "accountability.hear": StatementDialog,
    "accountability.propose": ProposalDialog,
    "accountability.review": ReviewDialog,
    "accountability.decide": DecisionDialog,
    "accountability.refer": ReferralDialog,
    "accountability.serve": ServingDialog,
    "accountability.end": EndingDialog,
}
"""The dialog of each act that asks for input, by act code."""


class AccountabilityCasePage(CasePage):
    """Shows one case; the bureau's competence decides which paper can be printed (A21)."""

    ledger: ClassVar[Ledger] = ACCOUNTABILITY_LEDGER
    form_kind: ClassVar[type] = Ui_AccountabilityCasePage
    form: Ui_AccountabilityCasePage
    record: AccountabilityCase

    def __init__(self, context: TabContext, key: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form.facts_view.declare(GROUPS)
        self.form.issued_list.declare(self.desk, IssuedPapers(self.context, self).show_again)
        for code, handler in self._acts().items():
            name = f"case_{code.replace('.', '_')}_button"
            self.add_act(self.form.act_layout, ACT_BY_CODE[code], handler, name=name)
        self.add_corrections(self.form.act_layout)
        self.form.act_layout.addStretch(1)
        self.papers = (
            (self.form.decision_paper_button, ACCOUNTABILITY_DECISION),
            (self.form.referral_paper_button, REFERRAL_LETTER),
        )
        for button, kind in self.papers:
            self.connect_button(button, partial(self.make_paper, kind))
            self.offer_on(button, kind.act)
        self.setFocusProxy(self.form.facts_view)
        self.begin(key)

    def show_record(self) -> None:
        """Show facts, steps and papers."""
        form, case = self.form, self.record
        self.show_head(f"责任追究 {case.number}　{case.person or case.office}", case.status.label)
        form.facts_view.show_values(case_facts(case))
        form.steps_label.setText("\n".join(steps_of(case)))
        form.issued_list.show_notices(issued.notices_of(Area.ACCOUNTABILITY, self.key, self.desk))
        self._show_competence()

    def offers(self) -> Iterable[Offer]:
        """Return which acts are possible now, with the one paper that fits the measure (A21)."""
        unfit = [kind.act for _, kind in self.papers if kind is not paper_of(self.record)]
        return [one for one in super().offers() if one.act not in unfit]

    def record_title(self, record: AccountabilityCase) -> str:
        """Return number and person."""
        return case_title(record)

    # Acts

    def edit(self) -> None:
        """Open the page on which facts and evidence are edited."""
        self.open_page(AccountabilityPage(self.context, self.record, self.parentWidget()))

    def record_step(self, code: str) -> None:
        """Ask for a step of the case in its dialog."""
        show_dialog(STEP_DIALOGS[code](self.context, self, self.record, case_title(self.record)))

    def record_result(self) -> None:
        """Record the decision of the authority to which the case was referred."""
        question = f"{self.record.referred_to}的处理结果："
        text = self.context.prompts.ask_text("登记移送结果", question, about=self.key)
        if text is not None:
            self.context.attempt(partial(accountability.record_outside_result, self.desk, self.key, text))

    def drop(self) -> None:
        """End the case without accountability and record the reason."""
        lines = before_final(self.desk, "accountability.drop", self.record)
        question = "\n".join((*lines, "请写明不予追究的理由："))
        reason = self.context.prompts.ask_text("不予追究", question, about=self.key)
        if reason is not None:
            self.context.attempt(partial(accountability.drop_case, self.desk, self.key, reason))

    def make_paper(self, kind: NoticeKind) -> None:
        """Open the page of the decision or the referral letter."""
        self.notice_wanted.emit(kind, self.record)

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        steps = {code: partial(self.record_step, code) for code in STEP_DIALOGS}
        end = steps.pop("accountability.end")
        return {
            "accountability.edit": self.edit,
            **steps,
            "accountability.result": self.record_result,
            "accountability.drop": self.drop,
            "accountability.end": end,
        }

    def _show_competence(self) -> None:
        case, label = self.record, self.form.competence_label
        if case.other_measure:
            text = f"“{case.other_measure}”不属本局权限，只印制移送函，由有权机关决定。"
        elif case.measure:
            text = f"“{case.measure.label}”属本局权限，可印制责任追究决定书。"
        else:
            text = "提出处理建议时写明处理方式：本局权限内的作出决定，其他的移送。"
        label.setText(text)
        set_kind(label, "message-note")
