"""The page that registers a complaint, in the order of a call, or supplements an undecided one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from saltdesk.domain.base.errors import Problem
from saltdesk.domain.complaints.complainants import Complainant, ComplainantType, IdentityKind, Representative
from saltdesk.domain.complaints.complaint import Channel, Complaint
from saltdesk.domain.complaints.kinds import FLAGS_OF, ComplaintKind, KindFlag
from saltdesk.services.complaints.intake import (
    Intake,
    intake_problems,
    register_complaint,
    supplement_complaint,
)
from saltdesk.services.complaints.visits import visit_place
from saltdesk.ui.complaints.base.object_fields import ObjectFields, shown_object
from saltdesk.ui.complaints.intake.complaint_channels import first_field, order_for, show_channel, show_field
from saltdesk.ui.complaints.intake.complaint_intake import IntakeFiles
from saltdesk.ui.complaints.intake.complaint_side import IntakeSide
from saltdesk.ui.complaints.intake.registered_panel import RegisteredPanel
from saltdesk.ui.fields.binding import Bound, fields_by_name
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.parts_model import PartColumn
from saltdesk.ui.forms.ui_complaint_page import Ui_ComplaintPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_page import RecordPage
from saltdesk.ui.looks.showing import set_shown

INTAKE_PARTS = (Bound("representatives_edit", "representatives"), Bound("pending_files", "attachments"))

_REPRESENTATIVE_COLUMNS = (PartColumn("name", "姓名", 12), PartColumn("phone", "电话", 18))
_NEW = 3
"""Number of bound parts of a new intake: complaint, complainant, and representatives with files."""


def _fields(form: object) -> tuple[Bound, ...]:
    """Return the bound fields of a complaint; the people complained of are held as records."""
    people = Bound("object_person_edit", "object_staff")
    found = fields_by_name(form, Complaint, people)
    return tuple(bound for bound in found if bound.field != "object_person")


class ComplaintPage(RecordPage):
    """Registers a new complaint, or supplements ``complaint`` without showing the complainant.

    ``sheet_wanted`` asks for the registration sheet of the new complaint, ``file_wanted`` for its case page.
    A page made ahead (``is_blank``) has its parts, but no record before ``begin``.
    """

    sheet_wanted = Signal(object)
    file_wanted = Signal(object)

    draft_name = "complaint"

    def __init__(
        self,
        context: TabContext,
        complaint: Complaint | None = None,
        parent: QWidget | None = None,
        *,
        is_blank: bool = False,
    ) -> None:
        super().__init__(context, "登记投诉", parent)
        self.form = Ui_ComplaintPage()
        self.form.setupUi(self.page.body)
        self._channel: Channel | None = None
        self._fill_choices()
        self._set_up_channels()
        if not is_blank:
            self.begin(complaint)

    def begin(self, complaint: Complaint | None = None) -> None:
        """Take up a complaint, or a new one received now; call once."""
        context = self.context
        if complaint:
            self.page.title_label.setText(f"补充投诉 {complaint.number}")
        self.name_save("保存" if complaint else "登记")
        record = complaint or self._fresh(Channel.PHONE)
        self.form.received_by_label.setText(f"登记人 {record.received_by or context.desk.actor.name}")
        self.object_fields = ObjectFields(self.form, context.desk, self)
        self.bind(self.form, shown_object(record), _fields(self.form))
        self.side = IntakeSide(self.form, context, self)
        self.files = IntakeFiles(self, self.form)
        if complaint is None:
            name = Bound("complainant_name_edit", "name")
            self.bind(self.form, Complainant(), fields_by_name(self.form, Complainant, name))
            self.bind(self.form, Intake(record, Complainant()), INTAKE_PARTS)
            self.setAcceptDrops(True)
            QShortcut(QKeySequence("Ctrl+R"), self.page.body, self.side.link_as_repeat)
        for group in (self.form.complainant_group, self.form.identity_group, self.form.add_files_button):
            set_shown(group, complaint is None)
        self.side.show_parts(is_new=complaint is None)
        self.ready()
        first = first_field(self.form, record.channel) if complaint is None else self.form.object_office_combo
        self.setFocusProxy(first)

    @property
    def is_new(self) -> bool:
        """Return whether the page registers a new complaint."""
        return len(self.parts) == _NEW

    def intake(self) -> Intake:
        """Return the values of the form."""
        if not self.is_new:
            return Intake(self.record(0), Complainant())
        whole: Intake = self.record(2)
        return replace(
            whole,
            complaint=self.record(0),
            complainant=self.record(1),
            answers=self.side.answers,
            earlier=self.side.earlier,
            link=self.side.link,
        )

    def save_record(self) -> Complaint:
        """Register the intake, or save the supplement."""
        if not self.is_new:
            return supplement_complaint(self.context.desk, self.record())
        return register_complaint(self.context.desk, self._fitting(self.intake()))

    def finish(self, result: object) -> None:
        """Show the number of a new complaint in large print, so that the clerk can read it to the caller."""
        if not self.is_new or not isinstance(result, Complaint):
            super().finish(result)
            return
        intake = self.intake()
        self.saved.emit(result)
        self.registered = panel = RegisteredPanel(result, intake, self)
        panel.again_button.clicked.connect(self.register_again)
        panel.return_button.clicked.connect(self.closed)
        panel.form.sheet_button.clicked.connect(partial(self.sheet_wanted.emit, result))
        panel.form.file_button.clicked.connect(partial(self.file_wanted.emit, result))
        self.show_result(panel.panel)
        self.registered.again_button.setFocus()

    def after_edit(self) -> None:
        """Show the fields of the channel, tick the elements, and start the search for earlier complaints."""
        intake = self.intake()
        self._show_fields(intake)
        self.side.show(intake)

    def live_problems(self) -> Iterable[Problem]:
        """Return the problems of the intake as entered."""
        return intake_problems(self._fitting(self.intake()), self.context.desk.clock.today())

    def draft_signs(self) -> tuple[str, ...]:
        """Return the fields that identify a draft; the number of an identity document is never among them."""
        return "matter", "caller_number", "name", "facts"

    def further_texts(self) -> dict[str, str]:
        """Return the id of the linked earlier complaint."""
        return {"earlier": str(self.side.earlier)} if self.is_new else {}

    def take_further_texts(self, texts: Any) -> None:
        """Restore the link to the earlier complaint of a draft."""
        if str(texts.get("earlier", "")).isdecimal():
            self.side.choose(int(texts["earlier"]))

    def _fresh(self, channel: Channel) -> Complaint:
        """Return a new complaint, received now; visitors are received where the notice says."""
        now = self.context.desk.clock.now()
        return Complaint(channel=channel, received_at=now, visit_place=visit_place())

    def _fitting(self, intake: Intake) -> Intake:
        """Return the intake without values that only another channel has."""
        channel = intake.complaint.channel
        if channel is Channel.VISIT:
            return intake if intake.complaint.head_count > 1 else replace(intake, representatives=())
        complaint = replace(intake.complaint, head_count=0, no_document="", visit_place="")
        return replace(intake, complaint=complaint, representatives=())

    def _fill_choices(self) -> None:
        form = self.form
        fill_with_words(form.kind_combo, ComplaintKind)
        fill_with_words(form.complainant_type_combo, ComplainantType)
        fill_with_words(form.id_kind_combo, IdentityKind)
        nine = [kind for kind in ComplaintKind if kind is not ComplaintKind.NONE_OF_NINE]
        form.kinds_edit.declare({kind: f"（{kind.code}）" for kind in nine})
        form.flags_edit.declare({flag: flag.label for flag in KindFlag})
        form.representatives_edit.declare(Representative, _REPRESENTATIVE_COLUMNS)

    # Fields that depend on others

    def _show_fields(self, intake: Intake) -> None:
        complaint, person, form = intake.complaint, intake.complainant, self.form
        if complaint.channel is not self._channel:
            self._channel = complaint.channel
            show_channel(form, complaint.channel)
            order_for(form, complaint.channel)
            if not self.is_new:
                form.read_back_check.hide()
        is_visit = complaint.channel is Channel.VISIT
        show_field(form, "no_document_edit", is_visit and not person.id_shown)
        show_field(form, "representatives_edit", is_visit and complaint.head_count > 1)
        show_field(form, "credit_code_edit", person.complainant_type is not ComplainantType.CITIZEN)
        flags = [flag for kind in complaint.all_kinds for flag in FLAGS_OF.get(kind, ())]
        show_field(form, "flags_edit", bool(flags))
        form.flags_edit.offer(flags)

    # Choosing the channel

    def _set_up_channels(self) -> None:
        # Keys of the body rest while the panel of the registered complaint covers it.
        for place in range(len(self.form.channel_group.buttons())):
            QShortcut(QKeySequence(f"Ctrl+{place + 1}"), self.page.body, partial(self._choose_channel, place))

    def _choose_channel(self, place: int) -> None:
        """Choose a channel and move the focus to its first field."""
        buttons: list[QAbstractButton] = self.form.channel_group.buttons()
        buttons[place].click()
        if self.is_new and self._channel:
            first_field(self.form, self._channel).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Files dropped on the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read an e-mail; add other files as material."""
        event.acceptProposedAction()
        self.files.take(event.mimeData().urls())

    # After registering

    def register_again(self) -> None:
        """Start the next intake with the same channel."""
        self.hide_result()
        channel = self.record().channel
        fresh = self._fresh(channel)
        records = (fresh, Complainant(), Intake(fresh, Complainant()))
        for part, record in zip(self.parts, records, strict=True):
            part.record = record
            part.binding.fill(record)
        self.side.forget()
        self.after_edit()
        first_field(self.form, channel).setFocus()
