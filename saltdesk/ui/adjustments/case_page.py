"""The wide page of one adjustment: its time line, the acts on the selected link, and its papers (D3.3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableView, QWidget

from saltdesk.domain.acts import ACT_BY_CODE
from saltdesk.domain.adjustments.adjustment import ADJUSTMENT_FIELDS, LINK_FIELDS, Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.timeline import Bar
from saltdesk.domain.base.changes import Area
from saltdesk.domain.base.surroundings import write_file
from saltdesk.ledgers.adjustments import case as case_ledger
from saltdesk.ledgers.base.columns import Column
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.services.access import finding
from saltdesk.services.adjustments import adjustments
from saltdesk.services.adjustments import clock as adjustment_clock
from saltdesk.services.adjustments.case_offers import CASE_ACTS, case_offers, chase_offer
from saltdesk.services.desk.offers import offer
from saltdesk.ui.adjustments.case_dialogs import (
    ContactDialog,
    DocumentDialog,
    RequestDialog,
    SkipDialog,
    link_name,
)
from saltdesk.ui.adjustments.extension_dialog import ExtensionDialog
from saltdesk.ui.adjustments.joint_dialog import JointDialog, JointStep
from saltdesk.ui.fields.offered import show_offer
from saltdesk.ui.forms.ui_case_page import Ui_CasePage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.help_key import HelpKey
from saltdesk.ui.frame.icons import icon
from saltdesk.ui.frame.kinds import set_kind
from saltdesk.ui.frame.opening import lay_over
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import prepare
from saltdesk.ui.ledger.due_dialog import DueDialog, DueQuestion
from saltdesk.ui.ledger.link_dialog import LinkDialog
from saltdesk.ui.ledger.side_bar_delegate import SideBarDelegate

_FACTS = fact_group(
    ADJUSTMENT_FIELDS,
    "",
    "trigger",
    "further_triggers",
    "basis_document",
    ("dates", "依据日期"),
    "started_on",
    ("strict_due", "从严掌握"),
    ("extension", "延期"),
    "office",
    ("registered", "登记"),
    "status",
    "items",
    "content",
)
_JOINT_FACTS = fact_group(
    LINK_FIELDS,
    "",
    ("told_on", "告知日期"),
    ("told_by", "主办部门"),
    "met_on",
    "attendees",
    ("opinion", "会审意见"),
)


class CasePage(QWidget):
    """Shows one case; ``closed`` asks the tab to go back, ``edit_wanted`` asks it to edit the case.

    ``chase`` opens the page of a chase letter, ``print_case`` prints the case, ``open_page`` shows a page
    over this one.
    """

    closed = Signal()
    edit_wanted = Signal(object)

    def __init__(
        self,
        context: TabContext,
        key: int,
        chase: Callable[[Adjustment], object],
        print_case: Callable[[Adjustment], object],
        open_page: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.desk, self.key = context, context.desk, key
        self.case: Adjustment = finding.get(Area.ADJUSTMENTS, key)
        self.links: list[AdjustmentLink] = []
        self.buttons: dict[str, QPushButton] = {}
        self._chase, self._print_case = chase, print_case
        self.form = Ui_CasePage()
        self.form.setupUi(self)
        self._set_up_tables()
        self._set_up_acts()
        self.form.case_proposals.declare(context, open_page)
        self._connect()
        self.setFocusProxy(self.form.case_timeline)
        self.refresh()
        self._choose_current()

    # Display

    def refresh(self) -> None:
        """Reload the case; keep the selected link."""
        chosen = self.chosen()
        self.case = finding.get(Area.ADJUSTMENTS, self.key)
        self.links = adjustments.links_of(self.key)
        form, case = self.form, self.case
        form.title_label.setText(f"调整 {case.number}　{case.title}")
        form.state_label.setText(self._state_text())
        form.case_timeline.show_line(adjustment_clock.drawn(self.desk, self.key))
        form.case_proposals.show_case(case)
        self._fill_tables()
        form.facts_view.show_values({name: text for name, _, text in case_ledger.case_facts(self.desk, case)})
        self._show_joint()
        self._show_waiting()
        self._choose(chosen.id if chosen else 0)

    def chosen(self) -> AdjustmentLink | None:
        """Return the link selected in the time line or the table."""
        found: AdjustmentLink | None = self.models["links"].record(self.form.links_table.currentIndex().row())
        return found

    def _state_text(self) -> str:
        case = self.case
        text = case.status.label
        if case.published_on:
            text += f"　{case.published_on} 公布"
        versions = "、".join(version.title for version in adjustments.applied_versions(case.id))
        return f"{text}　{versions}生效" if versions else text

    def _fill_tables(self) -> None:
        rows: Mapping[str, Sequence[Any]] = {
            "links": self.links,
            "documents": case_ledger.paper_rows(self.key, self.links),
            "contacts": case_ledger.contact_rows(self.key, self.links),
            "loops": case_ledger.round_rows(self.desk, self.links),
        }
        for name, (table, hint, empty) in self._tables.items():
            self.models[name].show_records(rows[name])
            table.setVisible(bool(rows[name]))
            if hint and empty:
                hint.setText("" if rows[name] else empty)
                hint.setVisible(not rows[name])
        has_files = any(row.document.file for row in rows["documents"])
        self.form.open_file_button.setVisible(has_files)

    def _show_joint(self) -> None:
        found = case_ledger.joint_facts(self.links, self.key)
        last = found[-1][1] if found else ()
        self.form.joint_view.show_values({name: text for name, _, text in last})
        links, loop = self.links, self.case.loop
        joint = next((one for one in links if one.code == "joint" and one.loop == loop), None)
        is_open = any(one.code == "review" and one.is_open for one in links)
        self.form.meeting_button.setEnabled(bool(joint and joint.met_on and is_open))
        self.form.meeting_button.setToolTip("" if joint else "本案没有联合会审。")

    def _show_waiting(self) -> None:
        lines = [
            f"{link_name(one.link)}　{one.text}{_contact_text(one)}"
            for one in adjustment_clock.waiting(self.desk, self.key)
        ]
        is_open = self.case.due_on is not None
        self.form.waiting_label.setText("\n".join(lines))
        self.form.waiting_label.setVisible(bool(lines) and is_open)

    # Setup

    def _set_up_tables(self) -> None:
        form = self.form
        self.models: dict[str, RowsModel] = {}
        self._tables: dict[str, tuple[QTableView, QLabel | None, str]] = {
            "links": (form.links_table, None, ""),
            "documents": (form.documents_table, form.documents_hint_label, "还没有归入文件。"),
            "contacts": (form.contacts_table, form.contacts_hint_label, "还没有联系记录。"),
            "loops": (form.loops_table, form.loops_hint_label, "还没有收到核准意见。"),
        }
        columns: Mapping[str, Sequence[Column]] = {
            "links": case_ledger.LINK_COLUMNS,
            "documents": case_ledger.PAPER_COLUMNS,
            "contacts": case_ledger.CONTACT_COLUMNS,
            "loops": case_ledger.ROUND_COLUMNS,
        }
        for name, (table, hint, _) in self._tables.items():
            self.models[name] = RowsModel(self.desk, columns[name], self)
            prepare(table, self.models[name])
            if hint:
                set_kind(hint, "hint")
        links = form.links_table
        links.setItemDelegateForColumn(case_ledger.ACTOR_COLUMN, SideBarDelegate(links))
        form.facts_view.declare((_FACTS,))
        form.joint_view.declare((_JOINT_FACTS,))

    def _set_up_acts(self) -> None:
        for act in CASE_ACTS:
            name = act.code.removeprefix("adjustment.")
            self._add_button(f"case_{name}_button", f"{act.verb}…", self._acts()[act.code], act.code)
        set_kind(self.buttons["adjustment.link"], "primary")
        self.buttons["adjustment.link"].setShortcut("Ctrl+L")
        self.chase_button = self._add_button("case_chase_button", "催办函…", self.chase, "chase")

    def _add_button(self, name: str, text: str, handler: Callable[[], object], code: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(partial(_call, handler))
        self.form.act_layout.addWidget(button)
        self.buttons[code] = button
        return button

    def _acts(self) -> Mapping[str, Callable[[], object]]:
        return {
            "adjustment.link": self.record_link,
            "adjustment.joint": self.record_joint,
            "adjustment.contact": partial(self._with_link, ContactDialog),
            "adjustment.document": self.add_document,
            "adjustment.request": self.request_extension,
            "adjustment.extend": self.extend,
            "adjustment.skip": partial(self._with_link, SkipDialog),
        }

    def _connect(self) -> None:
        form = self.form
        form.back_button.setIcon(icon("arrow-left"))
        form.back_button.clicked.connect(self.closed)
        form.edit_button.clicked.connect(self.edit_case)
        form.print_button.clicked.connect(self.print_case)
        form.open_file_button.clicked.connect(self.save_file)
        form.meeting_button.clicked.connect(self.change_meeting)
        form.case_timeline.chosen.connect(self._take_bar)
        form.case_timeline.explain_wanted.connect(self._explain_bar)
        form.links_table.selectionModel().currentRowChanged.connect(self._take_row)
        form.links_table.doubleClicked.connect(self.explain)
        HelpKey(form.links_table, self.explain)

    # Selection

    def _choose_current(self) -> None:
        running = adjustments.next_links(self.links)
        current = next((link for link in running if link.code == self.case.current_link), None)
        self._choose(current.id if current else 0)

    def _choose(self, link: int) -> None:
        row = next((row for row, one in enumerate(self.links) if one.id == link), 0)
        self.form.links_table.selectRow(row)
        self._offer()

    def _take_bar(self, bar: Bar) -> None:
        self._choose(bar.link)

    def _take_row(self, *_: object) -> None:
        link = self.chosen()
        if link:
            self.form.case_timeline.choose_link(link.id)
        self._offer()

    def _offer(self) -> None:
        link = self.chosen()
        self.form.chosen_label.setText(link_name(link) if link else "")
        for found in case_offers(self.desk, self.case, self.links, link):
            show_offer(self.buttons[found.act.code], found)
        show_offer(self.chase_button, chase_offer(self.desk, self.case, self.links))
        show_offer(self.form.edit_button, offer(self.desk, ACT_BY_CODE["adjustment.edit"], self.case.status))

    # Acts

    def record_link(self) -> None:
        """Record the end of the selected link."""
        link = self.chosen()
        if link:
            self._open_link(link)

    def record_joint(self) -> None:
        """Record the next step of the joint review."""
        lay_over(JointDialog(self.context, self, self.case))

    def change_meeting(self) -> None:
        """Change the day and attendees of the joint review."""
        lay_over(JointDialog(self.context, self, self.case, JointStep.MEETING))

    def add_document(self) -> None:
        """Add a document to the selected link."""
        lay_over(DocumentDialog(self.context, self, self.case, self.chosen()))

    def request_extension(self) -> None:
        """Record a request for an extension."""
        lay_over(RequestDialog(self.context, self, self.case))

    def extend(self) -> None:
        """Record the approval of the extension."""
        lay_over(ExtensionDialog(self.context, self, self.case))

    def edit_case(self) -> None:
        """Ask the tab to edit the facts of the case."""
        self.edit_wanted.emit(self.case)

    def chase(self) -> None:
        """Create a chase letter, prefilled with the link that was due first."""
        self._chase(self.case)

    def print_case(self) -> None:
        """Print the case or save it as PDF."""
        self._print_case(self.case)

    def explain(self, *_: object) -> None:
        """Explain the due date of the selected link."""
        link = self.chosen()
        bars = adjustment_clock.drawn(self.desk, self.key).bars
        bar = next((bar for bar in bars if link and bar.link == link.id), None)
        if bar:
            self._explain_bar(bar)

    def save_file(self) -> None:
        """Save a copy of the selected document's file."""
        row = self.models["documents"].record(self.form.documents_table.currentIndex().row())
        if row is None or not row.document.file:
            self.context.prompts.inform("请先选择一份有附件的材料。")
            return
        path = self.context.prompts.save_file("另存附件", row.document.file_name, "全部文件 (*)")
        if path and self.context.attempt(partial(self._write, row.document.file, path)):
            self.context.notify(f"已存为“{path.name}”")

    def _write(self, file: str, path: Path) -> Path:
        content = self.desk.store.files.get(file)
        return write_file(path, content)

    def _with_link(self, kind: Callable[..., QDialog]) -> None:
        link = self.chosen()
        if link:
            lay_over(kind(self.context, self, self.case, link))

    def _open_link(self, link: AdjustmentLink) -> None:
        dialog = LinkDialog(self.context, self, self.case, link)
        dialog.accepted.connect(partial(self._go_on, link))
        lay_over(dialog)

    def _go_on(self, ended: AdjustmentLink) -> None:
        """Select the next link after one ended; after a disapproval, ask for the objection at once."""
        self.refresh()
        self._choose_current()
        running = adjustments.next_links(self.links)
        objection = next((link for link in running if link.code == "objection"), None)
        if objection and ended.code == "confirm":
            self._choose(objection.id)
            self._open_link(objection)

    def _explain_bar(self, bar: Bar) -> None:
        extended = bar.code == "apply" and bool(self.case.extension_approval)
        subject = f"{bar.actor}：{bar.label}" + ("（预计）" if bar.is_expected else "")
        question = DueQuestion(subject, bar.clause, bar.start, extended)
        lay_over(DueDialog(self.desk.calendar, question, self))


def _call(handler: Callable[[], object], *_: object) -> None:
    handler()


def _contact_text(one: adjustment_clock.Waiting) -> str:
    return f"；已联系{one.contacts}次，最近一次 {one.last_contact}" if one.contacts else ""
