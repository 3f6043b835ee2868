"""归入材料: describes and adds a stored file or a paper of a complaint."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment, CopyForm, MaterialKind
from saltdesk.services.complaints import files as complaint_files
from saltdesk.ui.complaints.base.complaint_dialog import ComplaintDialog
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.forms.ui_material_dialog import Ui_MaterialDialog
from saltdesk.ui.frame.context import TabContext


class MaterialDialog(ComplaintDialog):
    """Asks for the description of ``material``; without it, of material on paper."""

    form_class = Ui_MaterialDialog

    def __init__(
        self,
        context: TabContext,
        complaint: Complaint,
        parent: QWidget | None = None,
        material: ComplaintAttachment | None = None,
    ) -> None:
        self.material = material or ComplaintAttachment(form=CopyForm.COPY)
        super().__init__(context, complaint, parent)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the id of the complaint, and name and hash of the file."""
        return self.complaint.id, self.material.name, self.material.sha256

    def prepare(self) -> None:
        """Offer the kinds and forms."""
        fill_with_words(self.form.kind_combo, MaterialKind)
        fill_with_words(self.form.form_combo, CopyForm)

    def begin(self) -> ComplaintAttachment:
        """Return the material to describe."""
        return self.material

    def perform(self) -> ComplaintAttachment:
        """Add the material."""
        wanted = self.binding.read(self.material)
        return complaint_files.attach_material(self.desk, self.complaint.id, wanted)
