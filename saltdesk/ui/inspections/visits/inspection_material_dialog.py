"""查阅资料: whether a kind of material was available (R2.3.5)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from saltdesk.domain.inspections.visits import (
    ConsultedKind,
    Presence,
)
from saltdesk.services.inspections import visits as inspection_visits
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_inspection_material_dialog import Ui_InspectionMaterialDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class InspectionMaterialDialog(RecordDialog):
    """Asks whether a kind of material was available (R2.3.5)."""

    form_kind = Ui_InspectionMaterialDialog
    fields = (
        Bound("title_edit", "title"),
        Bound("presence_combo", "presence"),
        Bound("note_edit", "note"),
    )

    def draft_subject(self) -> tuple[object, ...]:
        """Return the material, or the inspection that new material belongs to."""
        return self.record.inspection, self.record.kind.code, self.record.id

    def prepare(self, record: Any) -> Any:
        """Offer the answers; only additional material has a title of its own."""
        form = self.form
        fill_with_words(form.presence_combo, Presence, "待查")
        form.files_edit.declare(self.context, record.files)
        for widget in (form.title_edit, form.title_caption_label):
            widget.setVisible(record.kind is ConsultedKind.OTHER)
        return record

    def perform(self) -> object:
        """Record the answer."""
        material = replace(self.entered(), files=self.form.files_edit.taken())
        return inspection_visits.record_material(self.desk, material)
