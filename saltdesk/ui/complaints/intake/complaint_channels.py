"""Fields of the intake form that depend on the channel, and their tab order (C5.2.4)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QWidget

from saltdesk.domain.complaints.complaint import Channel
from saltdesk.ui.fields.problem_holder import ProblemHolder
from saltdesk.ui.forms.ui_complaint_page import Ui_ComplaintPage
from saltdesk.ui.keys.reading_order import follow
from saltdesk.ui.looks.showing import set_shown

CHANNEL_FIELDS: Mapping[Channel, tuple[str, ...]] = {
    Channel.PHONE: ("caller_number_edit",),
    Channel.LETTER: ("postmarked_on_edit", "pages_spin"),
    Channel.FAX: ("caller_number_edit", "pages_spin"),
    Channel.EMAIL: ("email_edit", "mail_button"),
    Channel.VISIT: ("head_count_spin", "id_shown_check", "no_document_edit", "visit_place_edit"),
    Channel.UNKNOWN: ("caller_number_edit",),
}
"""Fields of each channel in tab order; they are hidden for channels without them."""

_NUMBER_LABELS = {Channel.PHONE: "来电号码(&P)", Channel.FAX: "传真号码(&P)"}


def show_channel(form: Ui_ComplaintPage, channel: Channel) -> None:
    """Show the fields of a channel and hide those of other channels."""
    wanted = CHANNEL_FIELDS[channel]
    for name in {name for names in CHANNEL_FIELDS.values() for name in names}:
        show_field(form, name, name in wanted)
    form.caller_number_label.setText(_NUMBER_LABELS.get(channel, _NUMBER_LABELS[Channel.PHONE]))
    set_shown(form.read_back_check, channel is Channel.PHONE)


def show_field(form: Ui_ComplaintPage, name: str, is_shown: bool) -> None:
    """Show or hide a field with its label and the holder of its problem text."""
    field: QWidget = getattr(form, name)
    holder = field.parentWidget()
    if isinstance(holder, ProblemHolder):
        set_shown(holder, is_shown)
    set_shown(field, is_shown)
    label: QLabel | None = getattr(form, f"{name.rpartition('_')[0]}_label", None)
    if label is not None:
        set_shown(label, is_shown)


def first_field(form: Ui_ComplaintPage, channel: Channel) -> QWidget:
    """Return the field that gets the focus after the channel is chosen."""
    field: QWidget = getattr(form, CHANNEL_FIELDS[channel][0])
    return field


def order_for(form: Ui_ComplaintPage, channel: Channel) -> None:
    """Place the identity fields, on the page and for Tab: early for a visitor, else last."""
    is_visit = channel is Channel.VISIT
    lines, group = form.intake_layout, form.identity_group
    place = lines.indexOf(form.complainant_group) + 1 if is_visit else lines.count() - 1
    if lines.indexOf(group) != place:
        lines.removeWidget(group)
        lines.insertWidget(place, group)
    # Tab goes down the talk: what is filled in already, or seldom told, comes after what is asked.
    follow(group, "no_document_edit" if is_visit else "")
    follow(form.received_at_edit, "matter_group")
    follow(form.visit_place_edit, "received_at_edit")
