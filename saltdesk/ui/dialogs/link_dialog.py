"""记录环节办结: the end of one link of an adjustment, and what it starts (D3.3)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments import LINKS, Adjustment, AdjustmentLink, LinkEnd
from saltdesk.domain.case_files import CaseDocument
from saltdesk.domain.terms import Side
from saltdesk.services import adjustments
from saltdesk.ui.context import TabContext
from saltdesk.ui.dialogs.act_dialog import ActDialog, needed, with_today
from saltdesk.ui.forms.ui_link_dialog import Ui_LinkDialog
from saltdesk.ui.widgets.binding import Bound


class LinkDialog(ActDialog):
    """Asks when the link ended and under which document."""

    fields = (
        Bound("done_on_edit", "done_on"),
        Bound("document_edit", "document"),
        Bound("note_edit", "note"),
    )

    def __init__(self, context: TabContext, parent: QWidget, case: Adjustment, link: AdjustmentLink) -> None:
        super().__init__(context, parent)
        self.form = Ui_LinkDialog()
        self.form.setupUi(self)
        rule = link.rule
        self.form.link_label.setText(f"{rule.actor}：{rule.label}")
        self.form.term_label.setText(f"调整 {case.number}　{case.title}\n{_term_text(link)}")
        if rule.needs_document:
            self.form.document_caption_label.setText(f"{rule.needs_document}(&W) *")
        self.form.following_label.setText(_following_text(rule.code))
        self.form.following_label.setVisible(bool(self.form.following_label.text()))
        record = with_today(link, "done_on", context.desk)
        self._record = record
        self.bind(self.form, record)
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)

    def perform(self) -> object:
        """Record the end of the link."""
        link = self.binding.read(self._record)
        day = needed(link.done_on, "done_on", "办结日期")
        number = link.document.strip()
        kinds = link.rule.needs if number else ()
        papers = tuple(CaseDocument(kind=kind, number=number) for kind in kinds)
        end = LinkEnd(body=link.body, place=number, documents=papers)
        return adjustments.finish_link(self.desk, link.adjustment, link.code, day, number, link.note, end)


def _term_text(link: AdjustmentLink) -> str:
    word = "到期" if link.rule.side is Side.IN else "预计"
    provisional = "（暂定）" if link.due_provisional else ""
    return f"{link.started_on} 起算，{word} {link.due_on}{provisional}"


def _following_text(code: str) -> str:
    following = [f"“{rule.label}”（{rule.actor}）" for rule in LINKS if rule.after == code]
    return f"办结后开始计算：{'、'.join(following)}。" if following else ""
