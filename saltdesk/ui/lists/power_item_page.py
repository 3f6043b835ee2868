"""The page that adds or edits a power item: all list columns in titled groups (D3.2.b)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.base.errors import Problem
from saltdesk.domain.calendar.terms import Unit
from saltdesk.domain.lists.flow import STEP_TITLES, FlowStep, flow_problems, limit_hint
from saltdesk.domain.lists.items import (
    ItemStatus,
    PowerClass,
    PowerItem,
    regulated_fields,
    settled,
)
from saltdesk.domain.lists.laws import BASIS_TITLES, LegalBasis, format_bases, parse_bases
from saltdesk.domain.lists.versions import ListKind
from saltdesk.services.desk import people
from saltdesk.services.desk.desk import Desk
from saltdesk.services.lists import lists, proposals
from saltdesk.ui.fields.choices import fill_with_pairs, fill_with_words
from saltdesk.ui.fields.open_choice import offer
from saltdesk.ui.fields.parts_model import PartColumn
from saltdesk.ui.forms.ui_power_item_page import Ui_PowerItemPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.ledger.record_page import RecordPage
from saltdesk.ui.lists.flow_chart import FlowChart
from saltdesk.ui.lists.proposing import NOTE, Proposing
from saltdesk.ui.looks.text_size import TextSized

_COMBOS = ("power_class", "handling_office", "parent")
_BASES = (
    PartColumn("law", BASIS_TITLES["law"], 28),
    PartColumn("article", BASIS_TITLES["article"], 22),
    PartColumn("text", BASIS_TITLES["text"], 34),
    PartColumn("valid_from", BASIS_TITLES["valid_from"], 11),
    PartColumn("valid_to", BASIS_TITLES["valid_to"], 11),
)
_STEPS = (
    PartColumn("name", STEP_TITLES["name"], 20),
    PartColumn("post", STEP_TITLES["post"], 14),
    PartColumn("person", STEP_TITLES["person"], 10),
    PartColumn("limit", STEP_TITLES["limit"], 6),
    PartColumn("unit", STEP_TITLES["unit"], 10, Unit),
    PartColumn("following", STEP_TITLES["following"], 30),
    PartColumn("excluded", STEP_TITLES["excluded"], 18),
)
_CHART_HEIGHT = 320
_NO_PARENT = "（不是子项）"
_PASTE = "把整段依据粘贴在下面，按《名称》和条款拆成各行，加在已有依据之后："


class PowerItemPage(RecordPage):
    """Adds or edits an item; regulated changes of a public item go to an adjustment case.

    With ``case``, all changes are proposals of that case. A page made ahead (no item) has its parts, but no
    record before ``begin``.
    """

    draft_name: ClassVar[str] = "power_item"

    def __init__(
        self,
        context: TabContext,
        item: PowerItem | None,
        parent: QWidget | None = None,
        case: Adjustment | None = None,
    ) -> None:
        super().__init__(context, "登记权力事项", parent)
        self._case = case
        self._charted: tuple[FlowStep, ...] = ()
        self.form = Ui_PowerItemPage()
        self.form.setupUi(self.page.body)
        fill_with_words(self.form.power_class_combo, PowerClass)
        self.form.bases_edit.declare(LegalBasis, _BASES)
        self.form.steps_edit.declare(FlowStep, _STEPS)
        self.chart = FlowChart(self.form.flow_group)
        self.chart.setObjectName("flow_chart")
        TextSized(self.chart, _CHART_HEIGHT, self.chart.setFixedHeight)
        self.form.flow_layout.addWidget(self.chart)
        self.form.paste_button.clicked.connect(self.paste_bases)
        self.setFocusProxy(self.form.code_edit)
        if item:
            self.begin(item)

    def begin(self, item: PowerItem) -> None:
        """Take up an item, or a new one; call once."""
        title = f"修改权力事项　{item.code}" if item.id else "登记权力事项"
        self.page.title_label.setText(f"调整 {self._case.number}　拟定变更" if self._case else title)
        if self._case:
            self.name_save("拟定变更")
        offer(self.form.handling_office_combo, (office.name for office in people.offices()))
        self._offer_parents(item)
        self._before = settled(item)
        self.bind(self.form, self._before)
        self._say_what_follows()
        self.ready()

    def item(self) -> PowerItem:
        """Return the item of the form, including its printed basis."""
        item: PowerItem = self.record()
        return replace(item, legal_basis=format_bases(item.bases))

    def save(self) -> None:
        """Save; register regulated changes of a public item in an adjustment case instead."""
        commit_input()
        item = self.item()
        is_bound = item.status is ItemStatus.PUBLISHED and bool(regulated_fields(self._before, item))
        if self._case or not is_bound or self.parts[0].binding.input_problems():
            super().save()
            return
        proposing = Proposing(self.context, self, self.page_wanted.emit, partial(_propose, item))
        proposing.done.connect(partial(self._take_proposed, item))
        labels = "、".join(rule.label for rule in regulated_fields(self._before, item))
        proposing.ask(f"{item.code}　{item.name}：{labels}", (item.id,))

    def save_record(self) -> object:
        """Propose the change, add the item, or save its change."""
        item = self.item()
        if self._case:
            proposals.propose(self.context.desk, self._case.id, ListKind.POWERS, item)
            return self._case
        save = lists.edit_power if item.id else lists.add_power
        return save(self.context.desk, item)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show a problem of the printed basis beside the legal bases."""
        super().show_problems(
            replace(problem, field="bases") if problem.field == "legal_basis" else problem
            for problem in problems
        )

    def after_edit(self) -> None:
        """Draw the flow and its problems (P1.2.3) while the user types."""
        item: PowerItem = self.record()
        self.chart.setVisible(bool(item.steps))
        if item.steps != self._charted:
            self._charted = item.steps
            self.chart.show_steps(item.steps)
        sentences = [problem.sentence for problem in flow_problems(item.steps)] if item.steps else []
        hint = limit_hint(item.steps, item.promised_limit)
        self.form.flow_problems_label.setText("\n".join([*sentences, hint] if hint else sentences))
        self.form.flow_problems_label.setVisible(bool(sentences or hint))
        self._say_what_follows()

    def draft_key(self) -> str:
        """Return the draft key; a proposal has its own draft in its case."""
        return f"{super().draft_key()}@{self._case.id}" if self._case else super().draft_key()

    def draft_signs(self) -> tuple[str, ...]:
        """Return the fields that identify a draft: the name first, because it is clearer than the code."""
        return "name", "code"

    def paste_bases(self) -> None:
        """Split pasted text into legal bases and add them."""
        text = self.context.prompts.ask_text("粘贴实施依据", _PASTE, about=self.draft_key())
        if text:
            edit = self.form.bases_edit
            edit.set_parts((*edit.parts(), *parse_bases(text)))
            edit.edited.emit()

    def _say_what_follows(self) -> None:
        if self._case:
            self.show_message(f"本页的内容登记为调整 {self._case.number} 的拟定变更，办结时生效。", "note")
        elif self._before.status is ItemStatus.PUBLISHED:
            self.show_message(NOTE, "note")

    def _take_proposed(self, item: PowerItem, _case: int) -> None:
        self.take_saved(item)

    def _offer_parents(self, item: PowerItem) -> None:
        """Offer the main items of the list as parents, except the item itself and its sub-items."""
        powers = lists.named_powers()
        others = (
            other
            for other in powers.values()
            if other.id != item.id and other.parent == 0 and other.status is not ItemStatus.CANCELLED
        )
        pairs = [(f"{other.code}　{other.name}", other.id) for other in others]
        known = {key for _, key in pairs}
        if item.parent and item.parent not in known:
            pairs.append((powers[item.parent].name, item.parent))
        fill_with_pairs(self.form.parent_combo, [(_NO_PARENT, 0), *sorted(pairs)])


def _propose(item: PowerItem, desk: Desk, case: int) -> object:
    return proposals.propose(desk, case, ListKind.POWERS, item)
