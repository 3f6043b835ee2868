"""座谈走访: talks and meetings of an inspection (R2.3.4)."""

from __future__ import annotations

from datetime import date
from typing import Any

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.inspections.visits import (
    ActivityKind,
    InspectionActivity,
    Interviewee,
    needs_people,
)
from saltdesk.services.inspections import visits as inspection_visits
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.parts_model import PartColumn
from saltdesk.ui.forms.ui_activity_dialog import Ui_ActivityDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


@dataclass(frozen=True)
class Talk:
    """The fields of the form: an activity and its participants from the public."""

    inspection: int = 0
    kind: ActivityKind = ActivityKind.SYMPOSIUM
    held_on: date | None = None
    place: str = ""
    people: str = ""
    notes: str = ""
    interviewees: tuple[Interviewee, ...] = ()


_PEOPLE = (
    PartColumn("name", "姓名", 10),
    PartColumn("contact", "联系方式", 14),
    PartColumn("matter", "办理事项", 20),
)


class ActivityDialog(RecordDialog):
    """Asks for a talk or meeting; members of the public are entered apart from staff (R2.3.4)."""

    form_kind = Ui_ActivityDialog
    fields = (
        Bound("kind_combo", "kind"),
        Bound("held_on_edit", "held_on"),
        Bound("place_edit", "place"),
        Bound("people_edit", "people"),
        Bound("interviewees_edit", "interviewees"),
        Bound("notes_edit", "notes"),
    )
    today = ("held_on",)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the inspection."""
        return (self.record.inspection,)

    def prepare(self, record: Any) -> Any:
        """Offer the kinds of activity; show only the fields of the chosen kind."""
        form = self.form
        fill_with_words(form.kind_combo, ActivityKind)
        form.interviewees_edit.declare(Interviewee, _PEOPLE)
        form.files_edit.declare(self.context)
        form.kind_combo.currentIndexChanged.connect(self._show_people)
        self._show_people()
        return record

    def needed_now(self) -> tuple[str, ...]:
        """Return who takes part, as far as the chosen kind needs it."""
        kind = self.form.kind_combo.currentData()
        return ("interviewees",) if kind is ActivityKind.SERVICE_USERS else ("people",) * needs_people(kind)

    def _show_people(self, *_: object) -> None:
        form = self.form
        is_public = form.kind_combo.currentData() is ActivityKind.SERVICE_USERS
        for widget in (form.interviewees_edit, form.interviewees_caption_label):
            widget.setVisible(is_public)
        for widget in (form.people_edit, form.people_caption_label):
            widget.setVisible(not is_public)
        self._show_hint("受访群众的姓名和联系方式另存，台账和文书只显示姓氏。" if is_public else "")
        self.adjustSize()

    def perform(self) -> object:
        """Add the activity."""
        entered = self.entered()
        activity = InspectionActivity(
            entered.inspection,
            entered.kind,
            entered.held_on,
            entered.place,
            entered.people,
            notes=entered.notes,
            files=self.form.files_edit.taken(),
        )
        is_public = entered.kind is ActivityKind.SERVICE_USERS
        named = entered.interviewees if is_public else ()
        return inspection_visits.add_activity(self.desk, activity, named)
