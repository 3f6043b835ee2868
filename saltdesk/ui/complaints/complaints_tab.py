"""投诉受理: the ledger of complaints with intake, decision and answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QWidget

from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.query import Query
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.domain.complaints.kinds import ComplaintKind
from saltdesk.domain.notices.kinds import COMPLAINT_REGISTRATION
from saltdesk.ledgers.complaints.complaints import COMPLAINT_LEDGER
from saltdesk.ui.complaints.complaint_detail import ComplaintDetail
from saltdesk.ui.complaints.complaint_due import due_about
from saltdesk.ui.complaints.handling.hand_dialog import HandSeveralDialog
from saltdesk.ui.fields.choices import fill_with_pairs, fill_with_words
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.batch_dialog import BatchDialog
from saltdesk.ui.ledger.due_dialog import DueQuestion
from saltdesk.ui.ledger.ledger_tab import LedgerTab
from saltdesk.ui.ledger.register_menu import RegisterMenu
from saltdesk.ui.notices.issued_papers import IssuedPapers
from saltdesk.ui.notices.notice_menu import NoticeMenu

if TYPE_CHECKING:
    from saltdesk.ui.complaints.complaint_acts import ComplaintActs
    from saltdesk.ui.complaints.complaint_case_page import ComplaintCasePage
    from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage


class ComplaintsTab(LedgerTab):
    """The ledger of complaints; the complainant is shown only on request, with a reason."""

    ledger = COMPLAINT_LEDGER
    shortcuts: ClassVar[Mapping[str, str]] = {
        "complaint.accept": "F7",
        "complaint.refuse": "F8",
        "complaint.answer": "F6",
        "complaint.edit": "F2",
    }
    batch: ClassVar[Mapping[str, type[BatchDialog]]] = {"complaint.hand": HandSeveralDialog}
    need_record = frozenset({"complaint.identity"})
    further_areas = frozenset({Area.NOTICES})

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._intakes = self.make_ahead(self._new_intake)
        self._cases = self.make_ahead(self._new_case)
        self.notice_menu = NoticeMenu(self, self)
        self.register_menu = RegisterMenu(self)
        self._add_filters()

    @cached_property
    def acts(self) -> ComplaintActs:
        """Return the acts on the selected complaint."""
        from saltdesk.ui.complaints.complaint_acts import ComplaintActs  # the first list needs no dialogs

        return ComplaintActs(self.context, self)

    def act_handlers(self) -> Mapping[str, Callable[[], None]]:
        """Return the frequent acts; the case page has the others."""
        return {
            "complaint.register": self.new_record,
            "complaint.accept": partial(self._perform_on_chosen, "complaint.accept"),
            "complaint.refuse": partial(self._perform_on_chosen, "complaint.refuse"),
            "complaint.hand": partial(self._perform_on_chosen, "complaint.hand"),
            "complaint.answer": partial(self._perform_on_chosen, "complaint.answer"),
            "complaint.edit": self.edit_record,
        }

    def _new_intake(self) -> ComplaintPage:
        from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage  # nor pages

        page = ComplaintPage(self.context, None, self.form.pages, is_blank=True)
        page.sheet_wanted.connect(self._open_sheet)
        page.file_wanted.connect(self._open_file)
        return page

    def _new_case(self) -> ComplaintCasePage:
        from saltdesk.ui.complaints.complaint_case_page import ComplaintCasePage

        return ComplaintCasePage(self.context, parent=self.form.pages)

    def new_record(self) -> None:
        """Open the page that registers a complaint."""
        self._close_unused()
        self.open_ahead(self._intakes, None)

    def _close_unused(self) -> None:
        """Close an intake in front that holds nothing: what comes now is received now."""
        from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage

        page = self.current_page()
        if isinstance(page, ComplaintPage) and page.is_new and not page.keep_if_edited():
            page.leave()

    def due_about(self, record: Complaint) -> DueQuestion | str:
        """Return what explains the due date of a complaint."""
        return due_about(record)

    def open_record(self) -> None:
        """Open the case page of the selected complaint."""
        complaint = self.current_record()
        if complaint:
            self._open_case(complaint)

    def _open_case(self, complaint: Complaint) -> None:
        self.open_ahead(self._cases, complaint.id)

    def _open_file(self, complaint: Complaint) -> None:
        """Replace the intake by the case page."""
        self.close_page()
        self._open_case(complaint)

    def _open_sheet(self, complaint: Complaint) -> None:
        """Open the registration sheet over the intake, so that the next intake can follow."""
        self.notice_menu.make(COMPLAINT_REGISTRATION, complaint)

    def edit_record(self) -> None:
        """Open the page that supplements the selected complaint."""
        complaint = self.current_record()
        if complaint:
            from saltdesk.ui.complaints.intake.complaint_page import ComplaintPage

            self.open_page(ComplaintPage(self.context, complaint, self.form.pages))

    # Filters of this ledger only

    def query(self) -> Query:
        """Return the query of the filters, including channel, kind and overdue."""
        combos = (("channel", self.channel_combo), ("kind", self.kind_combo))
        marks = {name: (word.code,) for name, combo in combos if (word := combo.currentData())}
        today = self.desk.clock.today() if self.overdue_check.isChecked() else None
        return replace(super().query(), marks=marks, overdue_on=today)

    def _add_filters(self) -> None:
        layout = self.form.filter_layout
        self.channel_combo, self.kind_combo = QComboBox(self), QComboBox(self)
        self.overdue_check = QCheckBox("逾期", self)
        self.overdue_check.setObjectName("overdue_check")
        self.overdue_check.setToolTip("只看超过参考期限的")
        fill_with_words(self.channel_combo, Channel, "全部")
        nine = [(_kind_number(kind), kind) for kind in ComplaintKind]
        fill_with_pairs(self.kind_combo, nine, "全部")
        for place, kind in enumerate(ComplaintKind, start=1):
            self.kind_combo.setItemData(place, kind.label, Qt.ItemDataRole.ToolTipRole)
        place = layout.indexOf(self.form.mine_check)
        for name, combo, title in (
            ("channel_combo", self.channel_combo, "渠道"),
            ("kind_combo", self.kind_combo, "类别"),
        ):
            combo.setObjectName(name)
            combo.setAccessibleName(title)
            combo.currentIndexChanged.connect(self._filter)
            label = QLabel(title, self)
            label.setBuddy(combo)
            layout.insertWidget(place, label)
            layout.insertWidget(place + 1, combo)
            place += 2
        layout.insertWidget(place, self.overdue_check)
        self.overdue_check.toggled.connect(self._filter)

    def _leave_filters(self) -> None:
        for combo in (self.channel_combo, self.kind_combo):
            combo.setCurrentIndex(0)
        self.overdue_check.setChecked(False)
        super()._leave_filters()

    def record_title(self, record: Complaint) -> str:
        """Return the title: 投诉 and the number."""
        return f"投诉 {record.number}"

    def detail_widget(self) -> QWidget:
        """Return the detail pane."""
        self.detail = ComplaintDetail(self.desk, IssuedPapers(self.context, self).show_again)
        self.detail.form.reveal_button.clicked.connect(self.reveal_complainant)
        self.act_buttons["complaint.identity"] = self.detail.form.reveal_button
        return self.detail

    def show_detail(self, record: Any | None) -> None:
        """Show a complaint."""
        self.detail.show_complaint(record)

    def reveal_complainant(self) -> None:
        """Ask for a reason, then show the complainant."""
        complaint = self.current_record()
        if complaint:
            self.acts.reveal(complaint)

    def _perform_on_chosen(self, code: str) -> None:
        complaint = self.current_record()
        if complaint:
            self.acts.perform(code, complaint)


def _kind_number(kind: ComplaintKind) -> str:
    return "其他" if kind is ComplaintKind.NONE_OF_NINE else f"（{kind.code}）"
