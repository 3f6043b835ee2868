"""补验证件: records a document that a visitor shows after registration."""

from __future__ import annotations

from saltdesk.domain.complaints.complainants import Complainant, IdentityKind
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.intake import show_document
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_shown_document_dialog import Ui_ShownDocumentDialog


class ShownDocumentDialog(ComplaintDialog):
    """Asks for kind and number of the document."""

    form_class = Ui_ShownDocumentDialog

    def prepare(self) -> None:
        """Offer the kinds of documents."""
        fill_with_words(self.form.id_kind_combo, IdentityKind)

    def begin(self) -> Complainant:
        """Return an empty complainant, because this dialog shows no identity."""
        return Complainant()

    def needed_now(self) -> tuple[str, ...]:
        """Return the number, which a complainant in general need not give."""
        return ("id_number",)

    def perform(self) -> Complaint:
        """Record the document."""
        wanted = self.binding.read(Complainant())
        return show_document(self.desk, self.complaint.id, wanted.id_kind, wanted.id_number)
