"""Small dialogs of an adjustment case: skip a link, note a contact, add a document, request an extension."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.case_files import CaseDocument, ContactManner, DocumentKind, LinkContact
from saltdesk.domain.calendar.terms import due_date, find_term
from saltdesk.services.adjustments import adjustments, case_files
from saltdesk.services.adjustments import extension as adjustment_extension
from saltdesk.ui.fields.act_dialog import ActDialog, needed, with_today
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_contact_dialog import Ui_ContactDialog
from saltdesk.ui.forms.ui_document_dialog import Ui_DocumentDialog
from saltdesk.ui.forms.ui_request_dialog import Ui_RequestDialog
from saltdesk.ui.forms.ui_skip_dialog import Ui_SkipDialog
from saltdesk.ui.frame.context import TabContext


def link_name(link: AdjustmentLink) -> str:
    """Return who acts and what they do, on one line."""
    round_text = f"（第{link.loop}轮）" if link.loop > 1 else ""
    return f"{adjustments.actor_of(link)}：{link.rule.label}{round_text}"


def case_name(case: Adjustment) -> str:
    """Return number and subject of a case."""
    return f"调整 {case.number}　{case.title}"


class SkipDialog(ActDialog):
    """Asks from which date a link is skipped, and why."""

    fields = (Bound("done_on_edit", "done_on"), Bound("reason_edit", "reason"))

    def __init__(self, context: TabContext, parent: QWidget, case: Adjustment, link: AdjustmentLink) -> None:
        super().__init__(context, parent)
        self.case, self.link = case, link
        self.form = Ui_SkipDialog()
        self.form.setupUi(self)
        self.form.link_label.setText(link_name(link))
        self.form.term_label.setText(case_name(case))
        self.form.following_label.setText(
            "异议撤回后，按没有异议继续办理。"
            if link.code == "objection"
            else f"跳过后按已办结继续：{'、'.join(_after(link.code)) or '本案没有后续环节'}。"
        )
        self._record = with_today(link, "done_on", context.desk)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.skip_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the link."""
        return self.case.id, self.link.id

    def perform(self) -> object:
        """Skip the link."""
        entry, link = self.binding.read(self._record), self.link
        day = needed(entry.done_on, "done_on", "跳过日期")
        return adjustments.skip_link(self.desk, self.case.id, link.code, day, entry.reason, link.body)


def _after(code: str) -> list[str]:
    return [
        f"“{rule.label}”" for rule in LINK_BY_CODE.values() if rule.after == code and rule.code != "joint"
    ]


class ContactDialog(ActDialog):
    """Asks when and how the other body was contacted, and about what."""

    fields = (
        Bound("contacted_on_edit", "contacted_on"),
        Bound("manner_combo", "manner"),
        Bound("counterpart_edit", "counterpart"),
        Bound("matter_edit", "matter"),
    )

    def __init__(self, context: TabContext, parent: QWidget, case: Adjustment, link: AdjustmentLink) -> None:
        super().__init__(context, parent)
        self.form = Ui_ContactDialog()
        self.form.setupUi(self)
        self.form.link_label.setText(link_name(link))
        self.form.term_label.setText(f"{case_name(case)}\n{link.started_on} 起等待，预计 {link.due_on}")
        fill_with_words(self.form.manner_combo, ContactManner)
        self._record = LinkContact(case.id, link.id, context.desk.clock.today())
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the link."""
        return self._record.adjustment, self._record.link

    def perform(self) -> object:
        """Note the contact."""
        return case_files.log_contact(self.desk, self.binding.read(self._record))


_NO_DOCUMENT = CaseDocument()


@dataclass(frozen=True)
class _Filing:
    """The fields of the document dialog."""

    kind: DocumentKind = DocumentKind.OTHER
    title: str = ""
    document: CaseDocument = _NO_DOCUMENT


class DocumentDialog(ActDialog):
    """Asks for a document of the case, or of the selected link."""

    fields = (
        Bound("kind_combo", "kind"),
        Bound("title_edit", "title"),
        Bound("document_edit", "document"),
    )

    def __init__(
        self, context: TabContext, parent: QWidget, case: Adjustment, link: AdjustmentLink | None = None
    ) -> None:
        super().__init__(context, parent)
        self.case, self.link = case, link
        self.form = Ui_DocumentDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(case_name(case))
        self.form.link_label.setText(f"归入环节　{link_name(link)}" if link else "归入本案")
        self.form.document_edit.declare(context, "文件")
        fill_with_words(self.form.kind_combo, DocumentKind)
        self._record = _Filing(DocumentKind.OTHER)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the case, or the link the document belongs to."""
        return self.case.id, self.link.id if self.link else 0

    def perform(self) -> object:
        """Add the document."""
        entry = self.binding.read(self._record)
        document = replace(
            self.form.document_edit.taken(),
            adjustment=self.case.id,
            link=self.link.id if self.link else 0,
            kind=entry.kind,
            title=entry.title,
        )
        return case_files.add_document(self.desk, document)


class RequestDialog(ActDialog):
    """Asks when and why an extension was requested; the due date moves only on approval (D3.3.1x)."""

    fields = (
        Bound("extension_requested_on_edit", "extension_requested_on"),
        Bound("extension_reason_edit", "extension_reason"),
    )

    def __init__(self, context: TabContext, parent: QWidget, case: Adjustment) -> None:
        super().__init__(context, parent)
        self.form = Ui_RequestDialog()
        self.form.setupUi(self)
        self.form.record_label.setText(case_name(case))
        self._show_dates(case.started_on)
        self._record = with_today(case, "extension_requested_on", context.desk)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def _show_dates(self, start: date | None) -> None:
        if start is None:
            return
        term = find_term("D3.3.1")
        ordinary = due_date(term, start, self.desk.calendar)
        extended = due_date(term, start, self.desk.calendar, extended=True)
        mark = "（暂定）" if extended.provisional else ""
        self.form.new_due_label.setText(
            f"批准前到期日仍为 {ordinary.due}；批准后从同一起算日计30个工作日，到 {extended.due}{mark}。"
        )

    def perform(self) -> object:
        """Record the request for an extension."""
        case = self.binding.read(self._record)
        day = needed(case.extension_requested_on, "extension_requested_on", "申请日期")
        return adjustment_extension.request_extension(self.desk, case.id, day, case.extension_reason)
