"""Taking a complaint in, in the order of a conversation, and adding to one that is not decided yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from saltdesk.domain.complaints import (
    ELEMENTS,
    Channel,
    Complainant,
    ComplainantType,
    Complaint,
    ComplaintKind,
    present_elements,
)
from saltdesk.domain.errors import Problem
from saltdesk.services import complaints, people
from saltdesk.services.complaints import Intake
from saltdesk.ui.context import TabContext
from saltdesk.ui.forms.ui_complaint_page import Ui_ComplaintPage
from saltdesk.ui.forms.ui_registered_panel import Ui_RegisteredPanel
from saltdesk.ui.tabs.record_page import RecordPage
from saltdesk.ui.widgets.binding import Bound
from saltdesk.ui.widgets.choices import fill_with_names, fill_with_words
from saltdesk.ui.widgets.elements_panel import ElementsPanel

COMPLAINT_FIELDS = (
    Bound("channel_group", "channel"),
    Bound("received_at_edit", "received_at"),
    Bound("postmarked_on_edit", "postmarked_on"),
    Bound("pages_spin", "pages"),
    Bound("object_office_combo", "object_office"),
    Bound("object_person_edit", "object_person"),
    Bound("matter_edit", "matter"),
    Bound("occurred_on_edit", "occurred_on"),
    Bound("kind_combo", "kind"),
    Bound("facts_edit", "facts"),
    Bound("request_edit", "request"),
    Bound("materials_edit", "materials"),
)
COMPLAINANT_FIELDS = (
    Bound("caller_number_edit", "caller_number"),
    Bound("complainant_name_edit", "name"),
    Bound("disclosure_group", "disclosure"),
    Bound("confidential_check", "is_confidential"),
    Bound("contact_edit", "contact"),
    Bound("complainant_type_combo", "complainant_type"),
    Bound("id_number_edit", "id_number"),
    Bound("address_edit", "address"),
)
CHANNEL_FIELDS: Mapping[Channel, tuple[str, ...]] = {
    Channel.PHONE: ("caller_number_edit",),
    Channel.LETTER: ("postmarked_on_edit", "pages_spin"),
    Channel.FAX: ("pages_spin",),
}
"""Fields that only some channels have; they are hidden for the others."""


class ComplaintPage(RecordPage):
    """Registers a new complaint, or supplements ``complaint``; who complained is then out of sight."""

    draft_name = "complaint"

    def __init__(
        self, context: TabContext, complaint: Complaint | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, f"补充投诉 {complaint.number}" if complaint else "登记投诉", parent)
        self.name_save("保存" if complaint else "登记")
        self.form = Ui_ComplaintPage()
        self.form.setupUi(self.page.body)
        self._elements = ElementsPanel(self.form.elements_layout)
        fill_with_names(self.form.object_office_combo, (office.name for office in people.offices()), "")
        fill_with_words(self.form.kind_combo, ComplaintKind)
        fill_with_words(self.form.complainant_type_combo, ComplainantType)
        self._set_up_channels()
        record = complaint or Complaint(received_at=context.desk.clock.now())
        self.form.received_by_label.setText(f"登记人 {record.received_by or context.desk.actor.name}")
        self.bind(self.form, COMPLAINT_FIELDS, record)
        if complaint is None:
            self.bind(self.form, COMPLAINANT_FIELDS, Complainant())
        self.form.complainant_group.setVisible(complaint is None)
        self.form.elements_group.setVisible(complaint is None)
        self.ready()
        self.setFocusProxy(self.form.phone_radio if complaint is None else self.form.object_office_combo)

    def save_record(self) -> Complaint:
        """Register the intake, or save what was added."""
        if len(self.parts) == 1:
            return complaints.supplement_complaint(self.context.desk, self.record()).result
        return complaints.register_complaint(self.context.desk, Intake(self.record(0), self.record(1))).result

    def finish(self, result: object) -> None:
        """Show the number of a new complaint large, so that it can be read to the caller."""
        if len(self.parts) == 1 or not isinstance(result, Complaint):
            super().finish(result)
            return
        person = self.record(1)
        self.saved.emit(result)
        self._show_registered(result, person)

    def after_edit(self) -> None:
        """Tick the elements, show the fields of the channel and the advisory day."""
        complaint = self.record()
        person = self.record(1) if len(self.parts) > 1 else Complainant()
        self._elements.show(complaint, person)
        self._show_channel_fields(complaint.channel)
        received = complaint.received_at
        if received:
            due, provisional = complaints.acceptance_due(self.context.desk, received.date())
            self.form.due_label.setText(f"是否受理：{due}\n参考期限{'，暂定' if provisional else ''}")
        else:
            self.form.due_label.setText("填写收到时间后显示")

    def live_problems(self) -> Iterable[Problem]:
        """What is wrong with the intake so far."""
        person = self.record(1) if len(self.parts) > 1 else Complainant()
        return complaints.intake_problems(Intake(self.record(0), person), self.context.desk.clock.today())

    def _show_channel_fields(self, channel: Channel) -> None:
        wanted = CHANNEL_FIELDS.get(channel, ())
        for name in {name for names in CHANNEL_FIELDS.values() for name in names}:
            field: QWidget = getattr(self.form, name)
            holder = field.parentWidget()
            shown = name in wanted
            field.setVisible(shown)
            if holder is not self.form.channel_fields and holder is not None:
                holder.setVisible(shown)
            getattr(self.form, f"{name.rpartition('_')[0]}_label").setVisible(shown)
        self.form.channel_fields.setVisible(bool(wanted))

    # Choosing the channel by digits

    def _set_up_channels(self) -> None:
        for number, button in enumerate(self.form.channel_group.buttons(), start=1):
            button.installEventFilter(self)
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, button.click)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let plain digits choose the channel while one of its buttons has the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            place = event.key() - Qt.Key.Key_1
            buttons: list[QAbstractButton] = self.form.channel_group.buttons()
            if 0 <= place < len(buttons) and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                buttons[place].click()
                buttons[place].setFocus()
                return True
        return super().eventFilter(watched, event)

    # After registering

    def _show_registered(self, complaint: Complaint, person: Complainant) -> None:
        panel = QFrame(self)
        self.registered = Ui_RegisteredPanel()
        self.registered.setupUi(panel)
        form = self.registered
        form.number_label.setText(complaint.number)
        form.number_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        form.due_label.setText(f"是否受理：{complaint.due_on}（参考期限）")
        found = present_elements(complaint, person)
        missing = [element.label for element, here in zip(ELEMENTS, found, strict=True) if not here]
        form.missing_label.setText(f"还缺少：{'、'.join(missing)}（可后补）" if missing else "五项要素齐全")
        for label, kind in (
            (form.registered_label, "title"),
            (form.number_label, "number"),
            (form.due_label, ""),
            (form.missing_label, "hint"),
        ):
            label.setProperty("kind", kind)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.again_button.setProperty("kind", "primary")
        form.again_button.clicked.connect(self._register_again)
        form.return_button.clicked.connect(self.closed)
        self.show_result(panel)
        form.again_button.setFocus()

    def _register_again(self) -> None:
        self.hide_result()
        channel = self.record().channel
        fresh = Complaint(channel=channel, received_at=self.context.desk.clock.now())
        for part, record in zip(self.parts, (fresh, Complainant()), strict=True):
            part.record = record
            part.binding.fill(record)
        self.after_edit()
        self.form.phone_radio.setFocus()
