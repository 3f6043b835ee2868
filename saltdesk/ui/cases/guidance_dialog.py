"""行政指导: adds or changes a piece of guidance (P1.2.4)."""

from __future__ import annotations

from typing import Any, ClassVar

from saltdesk.domain.base.records import with_values
from saltdesk.domain.cases.guidance import Guidance, GuidanceKind, GuidanceStage
from saltdesk.services.cases import guidance
from saltdesk.services.cases.choices import open_case_choices
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_pairs, fill_with_words
from saltdesk.ui.forms.ui_guidance_dialog import Ui_GuidanceDialog
from saltdesk.ui.ledger.record_dialog import RecordDialog


class GuidanceDialog(RecordDialog):
    """Asks when, how and to whom guidance was given, for which items and case."""

    form_kind: ClassVar[type] = Ui_GuidanceDialog
    record: Guidance
    fields = (
        Bound("given_on_edit", "given_on"),
        Bound("kind_combo", "kind"),
        Bound("stage_combo", "stage"),
        Bound("party_edit", "party"),
        Bound("items_edit", "items"),
        Bound("case_combo", "case"),
        Bound("content_edit", "content"),
        Bound("result_edit", "result"),
        Bound("givers_edit", "givers"),
    )
    today = ("given_on",)

    def prepare(self, record: Any) -> Any:
        """Offer kinds, stages and cases."""
        form = self.form
        fill_with_words(form.kind_combo, GuidanceKind)
        fill_with_words(form.stage_combo, GuidanceStage)
        cases = open_case_choices(self.desk, record.case)
        fill_with_pairs(form.case_combo, (("没有有关办件", 0), *((text, key) for key, text in cases)))
        form.givers_edit.declare(self.context)
        form.files_edit.declare(self.context, record.files)
        return record

    def perform(self) -> object:
        """Add the guidance, or save its change."""
        form = self.form
        entered = with_values(
            self.entered(), {"files": form.files_edit.taken(), "given_by": form.givers_edit.text()}
        )
        save = guidance.edit_guidance if entered.id else guidance.add_guidance
        return save(self.desk, entered)
