"""关联: the links of a complaint to others (repeats, supplements, joint handling)."""

from __future__ import annotations

from functools import partial

from saltdesk.domain.acts.table import ACT_BY_CODE
from saltdesk.domain.complaints.complaint import Complaint
from saltdesk.ledgers.base.columns import Column, Kind
from saltdesk.services.complaints.links import LinkedComplaint, links_of, members_of, unlink_complaints
from saltdesk.services.desk.desk import Desk
from saltdesk.services.desk.offers import offer
from saltdesk.ui.complaints.base.earlier_dialog import EarlierDialog
from saltdesk.ui.complaints.links.complaint_link_dialog import ComplaintLinkDialog
from saltdesk.ui.fields.act_buttons import show_offer
from saltdesk.ui.forms.ui_complaint_case_page import Ui_ComplaintCasePage
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.ledger.case_page import CasePage
from saltdesk.ui.looks.height_fit import fit_height


def _number(_desk: Desk, linked: LinkedComplaint) -> str:
    return linked.complaint.number


def _status(_desk: Desk, linked: LinkedComplaint) -> object:
    return linked.complaint.status


def _object(_desk: Desk, linked: LinkedComplaint) -> str:
    return linked.complaint.object_office


def _matter(_desk: Desk, linked: LinkedComplaint) -> str:
    return linked.complaint.matter


LINK_COLUMNS = (
    Column("label", "关系", width=8),
    Column("number", "编号", Kind.CODE, 10, value=_number),
    Column("status", "状态", Kind.STATE, 12, value=_status),
    Column("object", "被投诉处室", width=12, value=_object),
    Column("matter", "涉及事项", width=30, value=_matter),
)


class LinksPart:
    """The tab of a case page that shows, adds and removes links."""

    def __init__(self, case: CasePage, form: Ui_ComplaintCasePage) -> None:
        self._case, self.form, self.desk = case, form, case.desk
        self.model = RowsModel(case.desk, LINK_COLUMNS, case)
        prepare(self.form.links_table, self.model)
        self.form.link_button.clicked.connect(self.link)
        self.form.unlink_button.clicked.connect(self.unlink)
        self.form.open_linked_button.clicked.connect(self.open_chosen)
        open_rows_with(self.form.links_table, self.open_chosen)

    def show(self, complaint: Complaint) -> None:
        """Show the links and the complaints of the same group."""
        form, found = self.form, links_of(self.desk, complaint.id)
        self.model.show_records(found)
        form.links_table.setVisible(bool(found))
        form.no_link_label.setVisible(not found)
        fit_height(form.links_table)
        form.links_table.selectRow(0)
        members = members_of(self.desk, complaint.id)
        numbers = "、".join(one.number for one in members)
        form.group_label.setText(f"串并办理：{numbers}。各件保留编号，分别统计。" if len(members) > 1 else "")
        missing = "" if found else "没有关联的投诉。"
        show_offer(form.link_button, offer(self.desk, ACT_BY_CODE["complaint.link"], complaint.status))
        unlink = offer(self.desk, ACT_BY_CODE["complaint.unlink"], complaint.status)
        show_offer(form.unlink_button, unlink, missing)
        form.open_linked_button.setEnabled(bool(found))

    def link(self) -> None:
        """Open the dialog that links an earlier complaint."""
        complaint = self._case.current_record()
        if complaint:
            dialog = ComplaintLinkDialog(self._case.context, complaint, self._case)
            show_dialog(dialog, self._case.refresh)

    def unlink(self) -> None:
        """Ask for a reason and remove the selected link."""
        chosen = self._chosen()
        prompts = self._case.context.prompts
        if chosen is None:
            return
        reason = prompts.ask_text("取消关联", "请写明取消关联的理由。", about=chosen.link.id)
        if reason is None:
            return
        if self._case.context.attempt(partial(unlink_complaints, self.desk, chosen.link.id, reason)):
            self._case.refresh()

    def open_chosen(self, *_: object) -> None:
        """Show the selected complaint in a dialog."""
        chosen = self._chosen()
        if chosen:
            show_dialog(EarlierDialog(chosen.complaint, self._case))

    def _chosen(self) -> LinkedComplaint | None:
        found: LinkedComplaint | None = self.model.record(self.form.links_table.currentIndex().row())
        return found
