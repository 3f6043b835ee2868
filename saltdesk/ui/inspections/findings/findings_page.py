"""问题台账: findings from all sources with their owner, due date and verification (S4.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, ClassVar

from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from saltdesk.domain.accountability import AccountabilityCase
from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.inspections.findings import RepeatWarning
from saltdesk.domain.inspections.inspection import CHANNELS, FINDING_FIELDS, Finding, FindingStatus
from saltdesk.ledgers.base.columns import Ledger, as_text
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.ledgers.inspections.inspections import FINDING_LEDGER
from saltdesk.services.access import lookup
from saltdesk.services.accountability import accountability
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.offers import offer
from saltdesk.services.inspections import finding_statistics
from saltdesk.services.inspections import parameters as inspection_parameters
from saltdesk.services.inspections.complaint_links import complaint_number, link_complaint
from saltdesk.services.inspections.orders import overdue_orders, overdue_sentence
from saltdesk.ui.accountability.accountability_page import AccountabilityPage
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.flow_row import FlowRow
from saltdesk.ui.inspections.findings.finding_dialog import FindingDialog
from saltdesk.ui.inspections.findings.finding_extension_dialog import FindingExtensionDialog
from saltdesk.ui.inspections.findings.finding_notice_dialog import FindingNoticeDialog
from saltdesk.ui.inspections.findings.finding_request_dialog import FindingRequestDialog
from saltdesk.ui.inspections.findings.finding_statistics_page import FindingStatisticsPage
from saltdesk.ui.inspections.findings.findings_filters import FindingsFilters
from saltdesk.ui.inspections.findings.order_dialog import OrderDialog
from saltdesk.ui.inspections.findings.rectification_dialog import RectificationDialog
from saltdesk.ui.inspections.findings.reopen_dialog import ReopenDialog
from saltdesk.ui.inspections.findings.self_check_dialog import SelfCheckDialog
from saltdesk.ui.inspections.findings.verification_dialog import VerificationDialog
from saltdesk.ui.keys.focus_home import focus_kept
from saltdesk.ui.ledger.corrections import Corrections
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.record_dialog import RecordDialog
from saltdesk.ui.ledger.register_detail import RegisterDetail
from saltdesk.ui.notices.notice_menu import NoticeMenu

_MOST_WARNINGS = 3
_IN_PANE = (
    ("finding.edit", "finding.link", "finding.request", "finding.extend"),
    ("finding.correct", "finding.takeback"),
)

GROUPS = (
    fact_group(
        FINDING_FIELDS,
        "问题",
        "source",
        ("complaint_number", "关联投诉"),
        "office",
        "item",
        "problem",
        "label",
        "severity",
        "found_on",
        "files",
    ),
    fact_group(FINDING_FIELDS, "反馈和自查自纠", "fed_back_on", "self_checked_on", "self_check"),
    fact_group(
        FINDING_FIELDS,
        "整改",
        "opinion",
        "owner",
        "due_on",
        ("extension", "延期"),
        ("order", "责令整改"),
        "order_text",
        ("rectified", "整改"),
        "rectification",
        "rectification_files",
    ),
    fact_group(FINDING_FIELDS, "复查", ("verified", "复查"), "verification", "reopened"),
)


class FindingsPage(LedgerTab):
    """The ledger of findings; a bar above the table names offices with frequent or serious findings."""

    ledger: ClassVar[Ledger] = FINDING_LEDGER
    side_width: ClassVar[int] = 430
    shortcuts: ClassVar[Mapping[str, str]] = {"finding.edit": "F2"}
    need_record: ClassVar[frozenset[str]] = frozenset({"finding.correct", "finding.takeback"})
    further_areas: ClassVar[frozenset[Area]] = frozenset({Area.INSPECTIONS, Area.NOTICES})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.notice_menu = NoticeMenu(self, self)
        self.corrections = Corrections(context, self)
        self.filters = FindingsFilters(
            self.desk,
            self.form.filter_layout,
            self.form.ledger_page,
            inspection_parameters.source_labels(),
            self._filter,
        )
        self.statistics_button = self._add_button("statistics_button", "统计…", self.show_statistics)
        self.statistics_button.setToolTip("按处室、标注和月份统计问题，整改率和平均天数")
        self.case_button = self._add_button("finding_case_button", "责任追究…", self.open_case)
        self._move_acts()
        self.repeat_bar, self.repeat_label, self.order_button = self._repeat_bar()
        self._warnings: Sequence[RepeatWarning] = ()
        self._overdue: Sequence[Finding] = ()
        self.model.counted.connect(self._warn)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the acts on a finding, in the order of its workflow."""
        return {
            "finding.collect": self.new_record,
            "finding.edit": self.open_record,
            "finding.feedback": partial(self._open_step, FindingNoticeDialog),
            "finding.selfcheck": partial(self._open_step, SelfCheckDialog),
            "finding.request": partial(self._open_step, FindingRequestDialog),
            "finding.extend": partial(self._open_step, FindingExtensionDialog),
            "finding.order": partial(self._open_step, OrderDialog),
            "finding.link": self.link_complaint,
            "finding.rectify": partial(self._open_end, RectificationDialog),
            "finding.verify": partial(self._open_end, VerificationDialog),
            "finding.reopen": partial(self._open_step, ReopenDialog),
            "finding.correct": self.correct_record,
            "finding.takeback": self.take_back,
        }

    def correct_record(self) -> None:
        """Correct the chosen finding."""
        found = self.current_record()
        if found:
            self.corrections.correct(found)

    def take_back(self) -> None:
        """Undo the last act on the chosen finding."""
        if self.current_id():
            self.corrections.take_back(Area.FINDINGS, self.current_id())

    def new_record(self) -> None:
        """Add a finding that came through a channel."""
        begun = Finding(source=CHANNELS[0], found_on=self.desk.clock.today())
        self._lay(FindingDialog(self.context, self, begun))

    def open_record(self) -> None:
        """Edit the chosen finding while it is open."""
        found = self.current_record()
        if found and self.act_buttons["finding.edit"].isEnabled():
            self._lay(FindingDialog(self.context, self, found, self.record_title(found)))

    def show_statistics(self) -> None:
        """Show the statistics as charts."""
        self.open_page(FindingStatisticsPage(self.context, self.form.pages))

    def open_case(self) -> None:
        """Start an accountability case from the chosen finding, for authorised staff."""
        found = self.current_record()
        if found:
            self._begin_case(found.id)

    def _begin_case(self, key: int) -> None:
        begun = self.context.attempt(partial(accountability.case_from_finding, self.desk, key))
        if begun:
            page = AccountabilityPage(self.context, begun.result, self.form.pages)
            page.saved.connect(self._show_case)
            self.open_page(page)

    def order_rectification(self) -> None:
        """Open the order for the overdue order that is shown first, else for the first office named."""
        worst = self._worst()
        if worst:
            title = f"{worst.number}　{worst.problem}"
            self._lay(OrderDialog(self.context, self, worst, title))

    def escalate(self) -> None:
        """Start an accountability case from the order that passed first (S4.3.2, A6.2c)."""
        if self._overdue:
            self._begin_case(self._overdue[0].id)

    def link_complaint(self) -> None:
        """Ask for the number of the complaint from which the chosen finding comes."""
        found = self.current_record()
        if found is None:
            return
        number = self.context.prompts.ask_text(
            "关联投诉", "投诉编号（不填则取消关联）：", is_required=False, about=found.id
        )
        if number is not None:
            self.context.attempt(partial(link_complaint, self.desk, found.id, number))

    def _worst(self) -> Finding | None:
        if self._overdue:
            return self._overdue[0]
        for warning in self._warnings:
            still = [one for one in (*warning.serious, *warning.findings) if one.status is FindingStatus.OPEN]
            if still:
                return still[0]
        return None

    def query(self) -> Query:
        """Return the query of the common filters, narrowed by those of this ledger."""
        return self.filters.narrowed(super().query())

    def record_title(self, record: Any) -> str:
        """Return number and office."""
        return f"{record.number}　{record.office}"

    def detail_widget(self) -> QWidget:
        """Return the pane with the finding."""
        self.detail = RegisterDetail(GROUPS)
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a finding."""
        self.detail.show_facts(finding_facts(self.desk, record) if record else {})

    def offer_acts(self) -> None:
        """Enable the acts, including the start of an accountability case."""
        super().offer_acts()
        if hasattr(self, "case_button"):
            found = offer(self.desk, ACT_BY_CODE["accountability.open"], None)
            show_offer(self.case_button, found, "" if self.current_id() else "请先选择一条记录。")

    def _leave_filters(self) -> None:
        super()._leave_filters()
        self.filters.leave()

    def _show_case(self, case: AccountabilityCase) -> None:
        self.context.go_to(Area.ACCOUNTABILITY, case.id)

    def _move_acts(self) -> None:
        """Move the less frequent acts into the pane, which has room for them."""
        for place, codes in enumerate(_IN_PANE):
            row = FlowRow()
            row.setSpacing(8)
            for code in codes:
                row.addWidget(self.act_buttons[code])
            row.addStretch(1)
            self.form.record_layout.insertLayout(place, row)

    def _open_step(self, kind: type[RecordDialog]) -> None:
        found = self.current_record()
        if found:
            self._lay(kind(self.context, self, found, f"{found.number}　{found.problem}"))

    def _open_end(self, kind: type[RectificationDialog | VerificationDialog]) -> None:
        found = self.current_record()
        if found:
            self._lay(kind(self.context, self, found))

    def _lay(self, dialog: ActDialog) -> None:
        dialog.accepted.connect(partial(self._choose_result, dialog))
        show_dialog(dialog)

    def _choose_result(self, dialog: ActDialog) -> None:
        self._choose_saved(dialog.result_record)

    def _add_button(self, name: str, text: str, handler: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self.form.ledger_page)
        button.setObjectName(name)
        button.clicked.connect(handler)
        self.form.act_layout.addWidget(button)
        return button

    def _repeat_bar(self) -> tuple[QFrame, QLabel, QPushButton]:
        """Return the bar that names the offices for which supervision by a leader is suggested (A17)."""
        bar, label = QFrame(self.form.ledger_page), QLabel()
        bar.setObjectName("repeat_bar")
        label.setObjectName("repeat_label")
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        button = QPushButton("责令限期整改…")
        button.setObjectName("order_button")
        button.clicked.connect(self.order_rectification)
        self.escalate_button = QPushButton("移送责任追究…")
        self.escalate_button.setObjectName("escalate_button")
        self.escalate_button.clicked.connect(self.escalate)
        row = FlowRow(bar)
        row.setContentsMargins(12, 4, 8, 4)
        row.addWidget(label)
        row.addWidget(button)
        row.addWidget(self.escalate_button)
        layout = self.form.ledger_layout
        layout.insertWidget(layout.indexOf(self.form.content_splitter), bar)
        bar.hide()
        return bar, label, button

    def _warn(self) -> None:
        self._overdue = overdue_orders(self.desk)
        self._warnings = finding_statistics.repeat_warnings(self.desk)
        lines = [*map(overdue_sentence, self._overdue), *(one.sentence for one in self._warnings)]
        self.repeat_label.setText("\n".join(lines[:_MOST_WARNINGS]))
        self.order_button.setText("再次督办…" if self._overdue else "责令限期整改…")
        with focus_kept(self.form.ledger_page, self.form.ledger_table):
            self.repeat_bar.setVisible(bool(lines))
            self._suggest()

    def _suggest(self) -> None:
        """Offer what follows from the warnings: an order, or a case of accountability."""
        worst = self._worst()
        self.order_button.setVisible(worst is not None)
        if worst is not None:
            show_offer(self.order_button, offer(self.desk, ACT_BY_CODE["finding.order"], worst.status))
        self.escalate_button.setVisible(bool(self._overdue))
        show_offer(self.escalate_button, offer(self.desk, ACT_BY_CODE["accountability.open"], None))


def _order_text(found: Finding) -> str:
    """Return by whom and when the rectification was ordered, and how often."""
    told = f"{found.ordered_by}{as_text(found.ordered_on)}责令（第{found.orders}次）"
    return told if found.orders else ""


def finding_facts(desk: Desk, found: Finding) -> dict[str, str]:
    """Return the facts of a finding as its pane shows them."""
    names = [name for group in GROUPS for name, _ in group.facts if hasattr(found, name)]
    values = {name: as_text(getattr(found, name)) for name in names}
    source = inspection_parameters.source_labels()[found.source]
    if found.inspection:
        source = f"{source}　{lookup.get(Area.INSPECTIONS, found.inspection).number}"
    approved = f"，{found.extension_approved_by}{as_text(found.extension_approved_on)}批准"
    return values | {
        "source": "　".join(filter(None, (source, found.source_text))),
        "files": "、".join(file.name for file in found.files),
        "extension": f"申请延至{found.extension_until}（{found.extension_reason}）"
        f"{approved if found.extension_approved_on else '，待批准'}"
        if found.extension_until
        else "",
        "order": _order_text(found),
        "complaint_number": complaint_number(desk, found),
        "rectified": "　".join(filter(None, (as_text(found.rectified_on), found.rectified_by))),
        "rectification_files": "、".join(file.name for file in found.rectification_files),
        "verified": "　".join(filter(None, (as_text(found.verified_on), found.verified_by))),
        "reopened": f"{found.reopened}次　{found.reopen_reason}" if found.reopened else "",
    }
