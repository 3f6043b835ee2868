"""公开结果: where the result of a case is public, with its proof (P1.2.8)."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from saltdesk.domain.cases.case import Case
from saltdesk.domain.registers.publications import Publication, PublicationChannel, Subject
from saltdesk.services.cases import results
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_publish_result_dialog import Ui_PublishResultDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.record_dialog import RecordDialog


class PublishResultDialog(RecordDialog):
    """Asks for day, channel, place, the text as published, and proof."""

    form_kind: ClassVar[type] = Ui_PublishResultDialog
    record: Publication
    fields = (
        Bound("published_on_edit", "published_on"),
        Bound("channel_combo", "channel"),
        Bound("place_edit", "place"),
    )
    today = ("published_on",)

    def __init__(self, context: TabContext, parent: QWidget | None, case: Case, title: str) -> None:
        self.case = case
        hint = f"决定于{case.served_on}送达，参考期限{case.publish_on}（通知只要求及时公开）。"
        super().__init__(context, parent, Publication(subject=Subject.RESULT), title, hint)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the id of the case."""
        return (self.case.id,)

    def prepare(self, record: Any) -> Any:
        """Offer the channels."""
        fill_with_words(self.form.channel_combo, PublicationChannel)
        for files in (self.form.document_file_edit, self.form.evidence_file_edit):
            files.declare(self.context)
        return record

    def perform(self) -> object:
        """Record the publication."""
        entered, form = self.entered(), self.form
        files = (form.evidence_file_edit.taken()[:1], form.document_file_edit.taken()[:1])
        day = self.day("published_on")
        return results.publish_result(self.desk, self.case.id, day, entered.channel, entered.place, *files)
