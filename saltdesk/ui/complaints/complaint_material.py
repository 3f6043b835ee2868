"""Material and links of a complaint that is registered already."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.domain.complaints.files import ComplaintAttachment, CopyForm, MaterialKind
from saltdesk.domain.complaints.links import ComplaintLink, LinkKind
from saltdesk.services.complaints import files as complaint_files
from saltdesk.services.complaints import links as complaint_links
from saltdesk.ui.complaints.complaint_dialog import ComplaintDialog, chosen_complaint, fill_with_complaints
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import chosen, fill_with_words
from saltdesk.ui.forms.ui_complaint_link_dialog import Ui_ComplaintLinkDialog
from saltdesk.ui.forms.ui_material_dialog import Ui_MaterialDialog
from saltdesk.ui.frame.context import TabContext


class MaterialDialog(ComplaintDialog):
    """What a stored file is; without a file, paper that is only described."""

    form_class = Ui_MaterialDialog
    fields = (
        Bound("name_edit", "name"),
        Bound("kind_combo", "kind"),
        Bound("form_combo", "form"),
        Bound("copies_spin", "copies"),
        Bound("pages_spin", "pages"),
        Bound("is_handwriting_check", "is_handwriting"),
    )

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
        """The file of the complaint."""
        return self.complaint.id, self.material.name, self.material.sha256

    def prepare(self) -> None:
        """Offer the kinds and forms."""
        fill_with_words(self.form.kind_combo, MaterialKind)
        fill_with_words(self.form.form_combo, CopyForm)

    def begin(self) -> ComplaintAttachment:
        """The stored file."""
        return self.material

    def perform(self) -> ComplaintAttachment:
        """Add the material."""
        wanted = self.binding.read(self.material)
        return complaint_files.attach_material(self.desk, self.complaint.id, wanted).result


class ComplaintLinkDialog(ComplaintDialog):
    """Which earlier complaint this one belongs to, and how."""

    form_class = Ui_ComplaintLinkDialog
    fields = (Bound("kind_combo", "kind"),)

    def prepare(self) -> None:
        """Offer what resembles this complaint."""
        fill_with_complaints(self.form.other_combo, self.desk, self.complaint)
        fill_with_words(self.form.kind_combo, LinkKind)

    def begin(self) -> ComplaintLink:
        """A repeat, as mostly."""
        return ComplaintLink()

    def perform(self) -> object:
        """Link the complaints; joint ones are also handled as a group."""
        other = chosen_complaint(self.form.other_combo, self.desk)
        kind = chosen(self.form.kind_combo)
        if not other:
            raise RuleError("没有这个编号的投诉，请从列表中选择或输入完整编号。")
        if kind is LinkKind.JOINT:
            return complaint_links.group_complaints(self.desk, other, (self.complaint.id,)).result
        assert isinstance(kind, LinkKind), "the list offers kinds of links only"
        return complaint_links.link_complaints(self.desk, self.complaint.id, other, kind).result
