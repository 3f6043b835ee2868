"""The wide page of one adjustment: its time line, the acts on the selected link, and its papers (D3.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtWidgets import QLabel, QTableView, QWidget

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.adjustments.adjustment import ADJUSTMENT_FIELDS, LINK_FIELDS, Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.timeline import Bar
from saltdesk.domain.base.surroundings import write_file
from saltdesk.domain.notices.kinds import CHASE_LETTER
from saltdesk.ledgers.adjustments import case as case_ledger
from saltdesk.ledgers.adjustments.adjustments import ADJUSTMENT_LEDGER
from saltdesk.ledgers.base.columns import Column, Ledger
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.services.adjustments import adjustments, case_dates
from saltdesk.services.adjustments.case_offers import CASE_ACTS, case_offers, chase_offer
from saltdesk.services.desk.offers import Offer, offer
from saltdesk.ui.adjustments.adjustment_page import AdjustmentPage
from saltdesk.ui.adjustments.case_names import link_name
from saltdesk.ui.adjustments.contact_dialog import ContactDialog
from saltdesk.ui.adjustments.document_dialog import DocumentDialog
from saltdesk.ui.adjustments.extension_dialog import ExtensionDialog
from saltdesk.ui.adjustments.joint_dialog import JointDialog, JointStep
from saltdesk.ui.adjustments.request_dialog import RequestDialog
from saltdesk.ui.adjustments.skip_dialog import SkipDialog
from saltdesk.ui.drawings.side_bar_delegate import SideBarDelegate
from saltdesk.ui.forms.ui_adjustment_case_page import Ui_AdjustmentCasePage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.ledger.case_page import NO_DUE, CasePage
from saltdesk.ui.ledger.due_dialog import DueDialog, DueQuestion, explain_due
from saltdesk.ui.ledger.link_dialog import LinkDialog
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.looks.showing import set_shown

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


class AdjustmentCasePage(CasePage):
    """Shows one adjustment; ``print_case`` prints it."""

    ledger: ClassVar[Ledger] = ADJUSTMENT_LEDGER
    form_kind: ClassVar[type] = Ui_AdjustmentCasePage
    form: Ui_AdjustmentCasePage
    record: Adjustment

    def __init__(
        self,
        context: TabContext,
        key: int,
        print_case: Callable[[Adjustment], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._is_showing = False
        self.links: list[AdjustmentLink] = []
        self._print_case = print_case
        self._set_up_tables()
        self._set_up_acts()
        self.form.case_proposals.declare(context, self.open_page)
        self._connect()
        self.setFocusProxy(self.form.case_timeline)
        self.begin(key)

    # Display

    def show_record(self) -> None:
        """Show the case; keep the selected link, at first the current one."""
        chosen = self.chosen()
        self.links = adjustments.links_of(self.key)
        form, case = self.form, self.record
        self.show_head(f"调整 {case.number}　{case.title}", self._state_text())
        form.case_timeline.show_line(case_dates.drawn(self.desk, self.key))
        form.case_proposals.show_case(case)
        self._fill_tables()
        form.facts_view.show_values({name: text for name, _, text in case_ledger.case_facts(self.desk, case)})
        self._show_joint()
        self._show_waiting()
        self._is_showing = True  # the acts are offered once, after all is shown
        self._select(chosen.id if chosen else self._current_link())
        self._is_showing = False

    def chosen(self) -> AdjustmentLink | None:
        """Return the link selected in the time line or the table."""
        found: AdjustmentLink | None = self.models["links"].record(self.form.links_table.currentIndex().row())
        return found

    def _state_text(self) -> str:
        case = self.record
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
            set_shown(table, bool(rows[name]))
            if hint and empty:
                hint.setText("" if rows[name] else empty)
                set_shown(hint, not rows[name])
        has_files = any(row.document.file for row in rows["documents"])
        set_shown(self.form.open_file_button, has_files)

    def _show_joint(self) -> None:
        found = case_ledger.joint_facts(self.links, self.key)
        last = found[-1][1] if found else ()
        self.form.joint_view.show_values({name: text for name, _, text in last})
        links, loop = self.links, self.record.loop
        joint = next((one for one in links if one.code == "joint" and one.loop == loop), None)
        is_open = any(one.code == "review" and one.is_open for one in links)
        self.form.meeting_button.setEnabled(bool(joint and joint.met_on and is_open))
        self.form.meeting_button.setToolTip("" if joint else "本案没有联合会审。")

    def _show_waiting(self) -> None:
        lines = [
            f"{link_name(one.link)}　{one.text}{_contact_text(one)}"
            for one in case_dates.waiting(self.desk, self.key)
        ]
        is_open = self.record.due_on is not None
        self.form.waiting_label.setText("\n".join(lines))
        set_shown(self.form.waiting_label, bool(lines) and is_open)

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
        layout, handlers = self.form.act_layout, self._acts()
        for act in CASE_ACTS:
            self.add_act(layout, act, handlers[act.code])
        set_kind(self.act_buttons["adjustment.link"], "primary")
        self.chase_button = self.add_act(layout, CHASE_LETTER.act, self.chase, "催办函…", "case_chase_button")
        correct = ACT_BY_CODE["adjustment.correct"]
        self.add_act(layout, correct, self.correct_link, "更正环节…", "case_correct_link_button")
        self.add_corrections(self.form.title_layout)
        self.offer_on(self.form.edit_button, ACT_BY_CODE["adjustment.edit"])

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
        self.connect_button(form.edit_button, self.edit_case)
        self.connect_button(form.print_button, self.print_case)
        self.connect_button(form.open_file_button, self.save_file)
        self.connect_button(form.meeting_button, self.change_meeting)
        form.case_timeline.chosen.connect(self._take_bar)
        form.case_timeline.explain_wanted.connect(self._explain_bar)
        form.links_table.selectionModel().currentRowChanged.connect(self._take_row)
        open_rows_with(form.links_table, self.explain)

    # Selection

    def _current_link(self) -> int:
        running = adjustments.next_links(self.links)
        return next((link.id for link in running if link.code == self.record.current_link), 0)

    def _select(self, link: int) -> None:
        row = next((row for row, one in enumerate(self.links) if one.id == link), 0)
        self.form.links_table.selectRow(row)

    def _take_bar(self, bar: Bar) -> None:
        self._select(bar.link)

    def _take_row(self, *_: object) -> None:
        link = self.chosen()
        if link:
            self.form.case_timeline.choose_link(link.id)
        if not self._is_showing:
            self.show_offers()

    def show_offers(self) -> None:
        """Offer the acts on the selected link."""
        link = self.chosen()
        self.form.chosen_label.setText(link_name(link) if link else "")
        super().show_offers()

    def offers(self) -> Iterable[Offer]:
        """Return which acts are possible on the selected link."""
        case, links = self.record, self.links
        yield offer(self.desk, ACT_BY_CODE["adjustment.edit"], case.status)
        yield from case_offers(self.desk, case, links, self.chosen())
        yield chase_offer(self.desk, case, links)
        for code in ("adjustment.correct", "adjustment.takeback"):
            yield offer(self.desk, ACT_BY_CODE[code], case.status)

    # Acts

    def correct_link(self) -> None:
        """Correct the selected link."""
        link = self.chosen()
        if link:
            self.corrections.correct(link)

    def record_link(self) -> None:
        """Record the end of the selected link."""
        link = self.chosen()
        if link:
            self._open_link(link)

    def record_joint(self) -> None:
        """Record the next step of the joint review."""
        show_dialog(JointDialog(self.context, self, self.record))

    def change_meeting(self) -> None:
        """Change the day and attendees of the joint review."""
        show_dialog(JointDialog(self.context, self, self.record, JointStep.MEETING))

    def add_document(self) -> None:
        """Add a document to the selected link, or to the case."""
        show_dialog(DocumentDialog(self.context, self, self.record, self.chosen()))

    def request_extension(self) -> None:
        """Record a request for an extension."""
        show_dialog(RequestDialog(self.context, self, self.record))

    def extend(self) -> None:
        """Record the approval of the extension."""
        show_dialog(ExtensionDialog(self.context, self, self.record))

    def edit_case(self) -> None:
        """Edit the facts of the case."""
        self.open_page(AdjustmentPage(self.context, self.record, self.parentWidget()))

    def chase(self) -> None:
        """Create a chase letter for the link with the earliest due date."""
        self.notice_wanted.emit(CHASE_LETTER, self.record)

    def print_case(self) -> None:
        """Print the case or save it as PDF."""
        self._print_case(self.record)

    def explain_due(self) -> None:
        """Explain the due date of the selected link (F1)."""
        self.explain()

    def explain(self, *_: object) -> None:
        """Explain the due date of the selected link."""
        link = self.chosen()
        bars = case_dates.drawn(self.desk, self.key).bars
        bar = next((bar for bar in bars if link and bar.link == link.id), None)
        if bar:
            self._explain_bar(bar)
        else:
            explain_due(self.context, NO_DUE, self)

    def save_file(self) -> None:
        """Save a copy of the selected document's file."""
        row = self.models["documents"].record(self.form.documents_table.currentIndex().row())
        if row is None or not row.document.file:
            self.context.prompts.inform("请先选择一份有附件的材料。")
            return
        path = self.context.prompts.save_file("另存附件", row.document.file_name, "全部文件 (*)")
        if path and self.context.attempt(partial(self._write, row.document.file, path)):
            self.context.notify(f"已存为“{path.name}”", path)

    def _write(self, file: str, path: Path) -> Path:
        content = self.desk.store.files.get(file)
        return write_file(path, content)

    def _with_link(self, kind: Callable[..., Dialog]) -> None:
        link = self.chosen()
        if link:
            show_dialog(kind(self.context, self, self.record, link))

    def _open_link(self, link: AdjustmentLink) -> None:
        dialog = LinkDialog(self.context, self, self.record, link)
        dialog.accepted.connect(partial(self._go_on, link))
        show_dialog(dialog)

    def _go_on(self, ended: AdjustmentLink) -> None:
        """Select the next link after ``ended``; after a disapproval, open the dialog of the objection."""
        self.refresh()
        self._select(self._current_link())
        running = adjustments.next_links(self.links)
        objection = next((link for link in running if link.code == "objection"), None)
        if objection and ended.code == "confirm":
            self._select(objection.id)
            self._open_link(objection)

    def _explain_bar(self, bar: Bar) -> None:
        extended = bar.code == "apply" and bool(self.record.extension_approval)
        subject = f"{bar.actor}：{bar.label}" + ("（预计）" if bar.is_expected else "")
        question = DueQuestion(subject, bar.clause, bar.start, extended)
        show_dialog(DueDialog(self.desk.calendar, question, self))


def _contact_text(one: case_dates.Waiting) -> str:
    return f"；已联系{one.contacts}次，最近一次 {one.last_contact}" if one.contacts else ""
