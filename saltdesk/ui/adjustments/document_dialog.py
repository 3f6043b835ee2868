"""归入材料: a document of the case or of one of its links."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment, AdjustmentLink
from saltdesk.domain.adjustments.case_files import CaseDocument, DocumentKind
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.services.adjustments import case_files
from saltdesk.ui.adjustments.case_names import case_name, link_name
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_document_dialog import Ui_DocumentDialog
from saltdesk.ui.frame.context import TabContext

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
