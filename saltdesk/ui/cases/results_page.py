"""结果公开: the served cases, and whether their results are public (P1.2.8)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QPushButton, QWidget

from saltdesk.domain.acts.act import Act
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.vocabulary import Vocabulary
from saltdesk.domain.cases.case import Case
from saltdesk.ledgers.base.columns import Ledger
from saltdesk.ledgers.cases.cases import CASE_FACTS, RESULT_LEDGER
from saltdesk.ledgers.cases.facts import case_facts, case_title
from saltdesk.ui.cases.exchange_dialog import ExchangeDialog
from saltdesk.ui.cases.publish_result_dialog import PublishResultDialog
from saltdesk.ui.cases.withhold_result_dialog import WithholdResultDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.register_detail import RegisterDetail


class ResultsPage(LedgerTab):
    """The ledger “served but not public”, with what is public and what is withheld."""

    ledger: ClassVar[Ledger] = RESULT_LEDGER
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.PUBLICATIONS})
    usual_order: ClassVar[tuple[str, bool]] = ("publicity", False)

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.exchange_button = QPushButton("交换包…", self.form.ledger_page)
        self.exchange_button.setObjectName("exchange_button")
        self.exchange_button.setToolTip("把清单和已公开的结果签名打包，交市政务服务网等单位；登记其回执")
        self.exchange_button.clicked.connect(self.exchange)
        self.form.act_layout.addWidget(self.exchange_button)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on a result."""
        return {"case.publish": self.publish, "case.withhold": self.withhold}

    def open_record(self) -> None:
        """Go to the selected case."""
        if self.current_id():
            self.context.go_to(Area.CASES, self.current_id())

    def publish(self) -> None:
        """Record where the result is public."""
        case = self._case()
        if case:
            show_dialog(PublishResultDialog(self.context, self, case, case_title(case)))

    def withhold(self) -> None:
        """Record that the result is withheld."""
        case = self._case()
        if case:
            show_dialog(WithholdResultDialog(self.context, self, case, case_title(case)))

    def exchange(self) -> None:
        """Show the exchange packages."""
        show_dialog(ExchangeDialog(self.context, self))

    def state_for(self, act: Act, record: Any | None) -> Vocabulary | None:
        """Return the state of the case, which decides."""
        return record.status if isinstance(record, Case) else None

    def record_title(self, record: Any) -> str:
        """Return number, item and counterpart."""
        return case_title(record)

    def detail_widget(self) -> QWidget:
        """Return the pane with the facts of decision and publication."""
        self.detail = RegisterDetail((CASE_FACTS[-1], CASE_FACTS[-2]))
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a case."""
        self.detail.show_facts(case_facts(self.desk, record) if record else {})

    def _case(self) -> Case | None:
        found = self.current_record()
        return found if isinstance(found, Case) else None
