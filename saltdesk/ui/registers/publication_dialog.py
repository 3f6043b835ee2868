"""公布登记: adds or corrects a publication, with the published document and its proof (P1.2.1)."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel, QWidget

from saltdesk.domain.base.attachments import Attachment, attachment_problems
from saltdesk.domain.registers.publications import Publication, PublicationChannel, Subject
from saltdesk.services.registers import publications
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog, with_today
from saltdesk.ui.fields.item_choice import fill_with_items
from saltdesk.ui.forms.ui_publication_dialog import Ui_PublicationDialog
from saltdesk.ui.frame.context import TabContext

_KINDS = "文件 (*)"
_NO_FILE = "未选择"


class PublicationDialog(ActDialog):
    """Adds a new ``publication`` or corrects one; files are stored under their SHA-256."""

    def __init__(self, context: TabContext, parent: QWidget, publication: Publication) -> None:
        super().__init__(context, parent)
        self.form = Ui_PublicationDialog()
        self.form.setupUi(self)
        self.setWindowTitle("更正公布登记" if publication.id else "登记公布情况")
        fill_with_words(self.form.subject_combo, Subject)
        fill_with_words(self.form.channel_combo, PublicationChannel)
        self._offer_records(publication.subject)
        self._files: dict[str, Attachment] = {}
        self._record = publication if publication.id else with_today(publication, "published_on", self.desk)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)
        self.form.subject_combo.currentIndexChanged.connect(self._change_subject)
        self.form.record_combo.activated.connect(self._take_title)
        for name in ("document", "evidence"):
            stored = getattr(publication, f"{name}_file")
            text = _file_text(getattr(publication, f"{name}_name"), stored) if stored else _NO_FILE
            self._label(name).setText(text)
            button: Any = getattr(self.form, f"{name}_button")
            button.clicked.connect(partial(self.choose_file, name))

    def draft_subject(self) -> tuple[object, ...]:
        """Return the publication, or what a new one publishes."""
        return self._record.id, self._record.subject.code, self._record.record

    def choose_file(self, name: str, *_: object) -> None:
        """Ask for the published document or the proof, and show its hash."""
        path = self.context.prompts.open_file("选择文件", _KINDS)
        read = self.context.attempt(partial(publications.read_attachment, path)) if path else None
        if read is None:
            return
        attachment = read.result
        problems = tuple(attachment_problems(attachment, ""))
        self.show_problems(problems)
        if not problems:
            self._files[name] = attachment
            digest = hashlib.sha256(attachment.content).hexdigest()
            self._label(name).setText(_file_text(attachment.name, digest))

    def perform(self) -> object:
        """Add the publication, or correct it."""
        publication = self.binding.read(self._record)
        save = publications.edit_publication if publication.id else publications.add_publication
        return save(self.desk, publication, self._files.get("document"), self._files.get("evidence"))

    def _label(self, name: str) -> QLabel:
        label: QLabel = getattr(self.form, f"{name}_label")
        return label

    def _offer_records(self, subject: Subject) -> None:
        choices = publications.publishable(subject)
        fill_with_items(self.form.record_combo, choices)
        self.form.record_combo.setEnabled(bool(choices))

    def _change_subject(self) -> None:
        self._offer_records(self.form.subject_combo.currentData())

    def _take_title(self) -> None:
        """Fill in the title from the chosen subject."""
        if self.form.record_combo.currentData():
            self.form.title_edit.setText(self.form.record_combo.currentText().replace("　", " "))


def _file_text(name: str, digest: str) -> str:
    # Two lines, because one word of 64 digits would widen the dialog.
    return f"{name}\nSHA-256 {digest[:32]} {digest[32:]}"
