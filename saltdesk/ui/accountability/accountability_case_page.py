"""The wide page of one accountability case: its facts, its steps in order, and its papers (A6.2c, A21)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import citation
from saltdesk.domain.notices.kinds import ACCOUNTABILITY_DECISION, REFERRAL_LETTER, NoticeKind
from saltdesk.ledgers.base.columns import as_text
from saltdesk.services.accountability import accountability
from saltdesk.services.accountability.papers import paper_of
from saltdesk.services.desk.offers import offer
from saltdesk.services.notices import notices
from saltdesk.ui.fields.offered import show_offer
from saltdesk.ui.forms.ui_accountability_case_page import Ui_AccountabilityCasePage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.icons import icon
from saltdesk.ui.frame.kinds import set_kind
from saltdesk.ui.ledger.facts_view import FactGroup
from saltdesk.ui.notices.issued_papers import IssuedPapers

GROUPS = (
    FactGroup(
        "来源和对象",
        (
            ("source", "来源"),
            ("source_text", "编号或说明"),
            ("person", "责任人"),
            ("post", "职务岗位"),
            ("office", "责任处室"),
            ("situation", "追究情形"),
            ("clause", "条款"),
            ("opened_on", "立案日期"),
        ),
    ),
    FactGroup("事实和证据", (("facts", "主要事实"), ("evidence", "证据"), ("files", "证据附件"))),
    FactGroup("陈述申辩", (("statement_on", "听取日期"), ("statement", "内容"))),
    FactGroup(
        "建议和决定",
        (
            ("proposal", "处理建议"),
            ("measure", "本局处理方式"),
            ("other_measure", "需要移送的处理"),
            ("decided_on", "决定或移送日期"),
            ("decision_body", "决定机构"),
            ("decision", "决定"),
            ("referred_to", "受移送机关"),
            ("outside_result", "移送结果"),
        ),
    ),
    FactGroup(
        "送达、申诉和影响期",
        (
            ("served_on", "送达日期"),
            ("served_how", "送达方式"),
            ("appeal_way", "申诉途径"),
            ("appeal_until", "申诉截止"),
            ("effect", "影响期"),
            ("ended_on", "结束日期"),
            ("end_note", "结束说明"),
        ),
    ),
)


def case_facts(case: AccountabilityCase) -> dict[str, str]:
    """Return the facts of a case, by caption, as the page and the pane show them."""
    names = [name for group in GROUPS for name, _ in group.facts if hasattr(case, name)]
    values = {name: as_text(getattr(case, name)) for name in names}
    effect = f"{as_text(case.effect_from)} 至 {as_text(case.effect_to) or '—'}" if case.effect_from else ""
    return values | {
        "clause": citation(case.situation.clause),
        "files": "、".join(file.name for file in case.files),
        "effect": effect,
    }


def steps_of(case: AccountabilityCase) -> Iterator[str]:
    """Yield the steps in order, each with its date or marked as still open."""
    is_referred = bool(case.other_measure)
    steps = (
        ("登记立案", case.opened_on),
        ("听取陈述申辩（未听取不得决定）", case.statement_on),
        ("提出处理建议", case.proposed_on),
        ("移送有权机关" if is_referred else "作出决定", case.decided_on),
        *(() if is_referred else (("送达并告知申诉", case.served_on),)),
        ("结束", case.ended_on),
    )
    for label, day in steps:
        yield f"✓ {day}　{label}" if day else f"○ {label}"


class AccountabilityCasePage(QWidget):
    """Shows one case with its acts; the bureau's competence decides which paper can be printed (A21).

    ``acts_of`` gives the acts of a page in order, ``make_notice`` opens the page of a notice about the case.
    """

    closed = Signal()

    def __init__(
        self,
        context: TabContext,
        key: int,
        acts_of: Callable[[AccountabilityCasePage], Mapping[str, Callable[[], object]]],
        make_notice: Callable[[NoticeKind, AccountabilityCase], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.context, self.desk, self.key = context, context.desk, key
        self._make_notice = make_notice
        self.case = accountability.case_of(self.desk, key)
        self.form = Ui_AccountabilityCasePage()
        self.form.setupUi(self)
        self.form.facts_view.declare(GROUPS)
        self.form.issued_list.declare(self.desk, IssuedPapers(self.context, self).show_again)
        self.buttons: dict[str, QPushButton] = {}
        for code, handler in acts_of(self).items():
            button = QPushButton(f"{ACT_BY_CODE[code].verb}…", self)
            button.setObjectName(f"case_{code.replace('.', '_')}_button")
            button.clicked.connect(partial(_call, handler))
            self.form.act_layout.addWidget(button)
            self.buttons[code] = button
        self.form.act_layout.addStretch(1)
        self.form.back_button.setIcon(icon("arrow-left"))
        self.form.back_button.clicked.connect(self.closed)
        self.papers = (
            (self.form.decision_paper_button, ACCOUNTABILITY_DECISION),
            (self.form.referral_paper_button, REFERRAL_LETTER),
        )
        for button, kind in self.papers:
            button.clicked.connect(partial(self.make_paper, kind))
        shortcut = QShortcut(QKeySequence("Esc"), self, self.closed.emit)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setFocusProxy(self.form.facts_view)
        self.refresh()

    def refresh(self) -> None:
        """Reload the case and show it."""
        self.case = case = accountability.case_of(self.desk, self.key)
        form = self.form
        form.title_label.setText(f"责任追究 {case.number}　{case.person or case.office}")
        form.state_label.setText(case.status.label)
        form.facts_view.show_values(case_facts(case))
        form.steps_label.setText("\n".join(steps_of(case)))
        form.issued_list.show_notices(notices.notices_of(Area.ACCOUNTABILITY, self.key, self.desk))
        self._show_competence()
        for code, button in self.buttons.items():
            show_offer(button, offer(self.desk, ACT_BY_CODE[code], case.status))
        for button, kind in self.papers:
            show_offer(button, offer(self.desk, kind.act, case.status))
            button.setVisible(kind is paper_of(case))

    def make_paper(self, kind: NoticeKind, *_: object) -> None:
        """Open the page of the decision or the referral letter, as ``kind`` says."""
        self._make_notice(kind, self.case)

    def _show_competence(self) -> None:
        case, label = self.case, self.form.competence_label
        if case.other_measure:
            text = f"“{case.other_measure}”不属本局权限，只印制移送函，由有权机关决定。"
        elif case.measure:
            text = f"“{case.measure.label}”属本局权限，可印制责任追究决定书。"
        else:
            text = "提出处理建议时写明处理方式：本局权限内的作出决定，其他的移送。"
        label.setText(text)
        set_kind(label, "message-note")


def _call(handler: object, *_: object) -> None:
    if callable(handler):
        handler()
