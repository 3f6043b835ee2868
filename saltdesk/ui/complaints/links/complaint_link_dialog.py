"""关联投诉: links a complaint to an earlier one."""

from __future__ import annotations

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.complaints.links import ComplaintLink, LinkKind
from saltdesk.services.complaints import links as complaint_links
from saltdesk.ui.complaints.base.complaint_dialog import (
    ComplaintDialog,
    chosen_complaint,
    fill_with_complaints,
)
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import chosen, fill_with_words
from saltdesk.ui.forms.ui_complaint_link_dialog import Ui_ComplaintLinkDialog


class ComplaintLinkDialog(ComplaintDialog):
    """Asks for the earlier complaint and the kind of the link."""

    form_class = Ui_ComplaintLinkDialog
    fields = (Bound("kind_combo", "kind"),)

    def prepare(self) -> None:
        """Offer linked and similar complaints, and the kinds of links."""
        fill_with_complaints(self.form.other_combo, self.desk, self.complaint)
        fill_with_words(self.form.kind_combo, LinkKind)

    def begin(self) -> ComplaintLink:
        """Return a link of the most frequent kind, a repeat."""
        return ComplaintLink()

    def perform(self) -> object:
        """Link the complaints; joint ones become a group."""
        other = chosen_complaint(self.form.other_combo, self.desk)
        kind = chosen(self.form.kind_combo)
        if not other:
            raise RuleError("没有这个编号的投诉，请从列表中选择或输入完整编号。")
        if kind is LinkKind.JOINT:
            return complaint_links.group_complaints(self.desk, other, (self.complaint.id,))
        assert isinstance(kind, LinkKind), "the list offers kinds of links only"
        return complaint_links.link_complaints(self.desk, self.complaint.id, other, kind)
