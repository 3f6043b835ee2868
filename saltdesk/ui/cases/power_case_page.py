"""The wide page of one case: its facts, its links with their limits, its papers and every act (P1.2.7)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.clauses import cited
from saltdesk.domain.cases.case import Case, CaseStatus
from saltdesk.domain.cases.links import CaseLink
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.cases.cases import CASE_FACTS, CASE_LEDGER
from saltdesk.ledgers.cases.facts import case_facts, case_title
from saltdesk.ledgers.cases.monitoring import LINK_COLUMNS, link_words
from saltdesk.services.cases.acting import blocks_now
from saltdesk.services.cases.clocks import clocks
from saltdesk.services.cases.guidance import guidance_of
from saltdesk.services.cases.offers import case_offers
from saltdesk.services.cases.steps import links_of
from saltdesk.services.desk.offers import Offer
from saltdesk.services.notices import issued
from saltdesk.ui.cases.case_dialogs import CaseDialogs
from saltdesk.ui.forms.ui_power_case_page import Ui_PowerCasePage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.ledger.case_page import NO_DUE, CasePage
from saltdesk.ui.ledger.due_dialog import DueQuestion
from saltdesk.ui.looks.height_fit import fit_height
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.looks.showing import set_shown
from saltdesk.ui.notices.issued_papers import IssuedPapers
from saltdesk.ui.notices.notice_menu import NoticeMenu

ACTS = (
    *("case.hand", "case.accept", "case.refuse", "case.next", "case.suspend", "case.resume", "case.extend"),
    *("case.prolong", "case.inform", "case.hear", "case.review", "case.decide", "case.serve"),
    *("case.publish", "case.withhold", "case.close", "case.end", "case.file"),
)
"""The acts on the page, in the order of the work."""

_BLOCKED_ACT = {CaseStatus.RECEIVED: "case.accept", CaseStatus.RUNNING: "case.next"}
"""The act whose blocks are told in advance, by state."""

_MOST_ROWS = 8


def due_question(case: Case) -> DueQuestion | str:
    """Return what explains the due date of a case: the term of its link, or of service."""
    links = links_of(case.id)
    found = next((clock for clock in clocks(case, links) if clock.field == "due"), None)
    if found is None:
        return "已经中止，期限暂不计算。" if case.status is CaseStatus.SUSPENDED else NO_DUE
    subject = f"{case.number}　{found.term.label}"
    return DueQuestion(subject, found.term.clause, found.start, term=found.term, spans=found.spans)


class PowerCasePage(CasePage):
    """Shows one case."""

    ledger: ClassVar[Ledger] = CASE_LEDGER
    form_kind: ClassVar[type] = Ui_PowerCasePage
    form: Ui_PowerCasePage
    record: Case

    def __init__(self, context: TabContext, key: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.dialogs = CaseDialogs(context, self)
        form = self.form
        form.facts_view.declare(CASE_FACTS)
        form.issued_list.declare(self.desk, IssuedPapers(self.context, self).show_again)
        for code in ACTS:
            handler = partial(self.perform, code)
            self.add_act(form.act_layout, ACT_BY_CODE[code], handler, name=f"{code.replace('.', '_')}_button")
        self.add_corrections(form.act_layout)
        self.notice_menu = NoticeMenu(self, self)
        form.act_layout.addStretch(1)
        self.connect_button(form.party_button, partial(self.perform, "case.identity"))
        self.offer_on(form.party_button, ACT_BY_CODE["case.identity"])
        self.links = RowsModel(self.desk, LINK_COLUMNS, self)
        prepare(form.links_table, self.links)
        form.links_table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        form.links_table.selectionModel().currentRowChanged.connect(self._show_link)
        self.setFocusProxy(form.facts_view)
        self.begin(key)

    def show_record(self) -> None:
        """Show facts, links, papers and what would stop the next act."""
        form, case = self.form, self.record
        self.show_head(case_title(case), case.status.label, self._stay())
        form.facts_view.show_values(case_facts(self.desk, case))
        rows = links_of(self.key)
        self.links.show_records(rows)
        fit_height(form.links_table, _MOST_ROWS)
        form.links_table.selectRow(len(rows) - 1)
        form.issued_list.show_notices(issued.notices_of(Area.CASES, self.key, self.desk))
        self._show_blocks()
        self._show_guidance()

    def offers(self) -> Iterable[Offer]:
        """Return which acts are possible now for the person at the desk."""
        offered = {act for act, _ in self._offered}
        return [one for one in case_offers(self.desk, self.record) if one.act in offered]

    def due_about(self) -> DueQuestion | str:
        """Return what explains the due date of the case."""
        return due_question(self.record)

    def record_title(self, record: Case) -> str:
        """Return number, item and counterpart."""
        return case_title(record)

    def perform(self, code: str) -> None:
        """Open the dialog of an act."""
        self.dialogs.perform(code, self.record)

    def _stay(self) -> str:
        return f"在“{self.record.place_name}”环节" if self.record.place_name else ""

    def _show_blocks(self) -> None:
        """Say in advance who or what may not act today, each with its clause."""
        act = _BLOCKED_ACT.get(self.record.status)
        found = blocks_now(self.record, act, self.desk.clock.today()) if act else ()
        label = self.form.block_label
        label.setText("\n".join(cited(one.sentence, one.clause) for one in found))
        set_kind(label, "message-problem")
        set_shown(label, bool(found))

    def _show_link(self) -> None:
        link: CaseLink | None = self.links.record(self.form.links_table.currentIndex().row())
        text = link_words(link) if link else ""
        self.form.link_label.setText(text)
        set_shown(self.form.link_label, bool(text))

    def _show_guidance(self) -> None:
        given = guidance_of(self.key)
        lines = (f"{one.given_on}　{one.kind.label}（{one.given_by}）：{one.content}" for one in given)
        self.form.guidance_label.setText("\n".join(lines))
        for label in (self.form.guidance_title_label, self.form.guidance_label):
            set_shown(label, bool(given))
