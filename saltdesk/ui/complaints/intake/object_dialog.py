"""明确投诉对象: changes what a complaint is about, with the reason (C5.2.5a, A15)."""

from __future__ import annotations

from typing import ClassVar

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.services.complaints.objects import clarify_object
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.complaints.base.object_fields import OBJECT_BOUNDS, ObjectFields, shown_object
from saltdesk.ui.forms.ui_object_dialog import Ui_ObjectDialog


class ObjectDialog(ComplaintDialog):
    """Asks for the kind of the object, the records, and how it became clear."""

    form_class = Ui_ObjectDialog
    fields: ClassVar = OBJECT_BOUNDS

    def prepare(self) -> None:
        """Offer the kinds and what they can name."""
        self.object_fields = ObjectFields(self.form, self.desk, self)

    def begin(self) -> Complaint:
        """Return the complaint without the words that only stand in for a name."""
        return shown_object(self.complaint)

    def perform(self) -> Complaint:
        """Change the object."""
        wanted = self.binding.read(self.complaint)
        return clarify_object(self.desk, wanted, self.form.reason_edit.text())
