"""记录环节办结: the end of one link, the facts that the link requires, and the link it starts (D3.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import LINK_BY_CODE, Adjustment, AdjustmentLink, Answer, LinkEnd
from saltdesk.domain.adjustments.case_files import CaseDocument, DocumentKind
from saltdesk.domain.adjustments.procedure import reason_problem
from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.calendar.terms import Side
from saltdesk.services.adjustments import adjustments, case_dates
from saltdesk.services.desk import people
from saltdesk.ui.fields.binding import Bound
from saltdesk.ui.fields.choices import fill_with_pairs, fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_link_dialog import Ui_LinkDialog
from saltdesk.ui.frame.context import TabContext

_EVIDENCE = (DocumentKind.EVIDENCE,)
_PAPERS: Mapping[str, tuple[DocumentKind, ...]] = {
    "forward": (DocumentKind.FORWARDING,),
    "review": (DocumentKind.REVIEW,),
    "approve": (DocumentKind.APPROVAL,),
    "confirm": (DocumentKind.CONFIRMATION,),
    "publish": _EVIDENCE,
    "own_site": _EVIDENCE,
    "own_premises": _EVIDENCE,
}
"""Documents that usually accompany a link but are not required to end it."""

_CHOOSE = "（请选择）"


_NO_DOCUMENT = CaseDocument()


@dataclass(frozen=True)
class LinkEntry:
    """The fields of the dialog; each link shows only some of them."""

    done_on: date | None = None
    posted_on: date | None = None
    answer: Answer | None = None
    leads: tuple[str, ...] = ()
    main_lead: str | None = None
    is_joint: bool = False
    document: CaseDocument = _NO_DOCUMENT
    second_document: CaseDocument = _NO_DOCUMENT
    place: str = ""
    note: str = ""
    reason: str = ""


class LinkDialog(ActDialog):
    """Asks when the link ended and for its required facts; warns before saving if it is premature or late."""

    fields = (
        Bound("done_on_edit", "done_on"),
        Bound("posted_on_edit", "posted_on"),
        Bound("answer_combo", "answer"),
        Bound("leads_list", "leads"),
        Bound("main_lead_combo", "main_lead"),
        Bound("joint_check", "is_joint"),
        Bound("first_document_edit", "document"),
        Bound("second_document_edit", "second_document"),
        Bound("place_edit", "place"),
        Bound("note_edit", "note"),
        Bound("reason_edit", "reason"),
    )

    def __init__(self, context: TabContext, parent: QWidget, case: Adjustment, link: AdjustmentLink) -> None:
        super().__init__(context, parent)
        self.case, self.link = case, link
        self.form = Ui_LinkDialog()
        self.form.setupUi(self)
        self.kinds = link.rule.needs or _PAPERS.get(link.code, ())
        self._say_what(link)
        self._offer_choices()
        self._record = LinkEntry(context.desk.clock.today())
        self.bind(self.form, self._record)
        self._show_needed()
        self.connect_buttons(self.form.record_button, self.form.cancel_button, self.form.problem_label)
        self.show_final("adjustment.link", link)
        self.form.leads_list.edited.connect(self._offer_main)
        self.form.done_on_edit.textChanged.connect(self._judge)
        self.form.posted_on_edit.textChanged.connect(self._judge)
        self.form.answer_combo.currentIndexChanged.connect(self._say_following)
        self._judge()
        self._say_following()

    def draft_subject(self) -> tuple[object, ...]:
        """Return the case and the link."""
        return self.case.id, self.link.id

    def perform(self) -> object:
        """Record the end of the link."""
        entry, link = self.binding.read(self._record), self.link
        day = self.needed(entry.done_on, "done_on")
        end = LinkEnd(
            body=link.body,
            place=entry.place,
            answer=entry.answer,
            reason=entry.reason,
            posted_on=entry.posted_on,
            leads=entry.leads,
            main_lead=entry.main_lead or "",
            is_joint=entry.is_joint,
            documents=tuple(self._documents()),
        )
        return adjustments.finish_link(self.desk, self.case.id, link.code, day, "", entry.note, end)

    def _documents(self) -> Iterator[CaseDocument]:
        edits = (self.form.first_document_edit, self.form.second_document_edit)
        for kind, edit in zip(self.kinds, edits, strict=False):
            if not edit.is_empty:
                yield replace(edit.taken(), kind=kind)

    def _say_what(self, link: AdjustmentLink) -> None:
        form = self.form
        round_text = f"（第{link.loop}轮）" if link.loop > 1 else ""
        form.link_label.setText(f"{adjustments.actor_of(link)}：{link.rule.label}{round_text}")
        form.term_label.setText(f"调整 {self.case.number}　{self.case.title}\n{self._term_text()}")

    def _term_text(self) -> str:
        link = self.link
        word = "到期" if link.rule.side is Side.IN else "预计"
        text = f"{link.started_on} 起算，{word} {link.due_on}{'（暂定）' if link.due_provisional else ''}"
        if link.code == "objection":
            dates = case_dates.dates_to_object(self.desk, self.case.id)
            text += "（自收到核准意见起算，从严掌握）"
            text += f"；自提出异议起算为 {dates.lenient.due}" if dates and dates.lenient else ""
        return text

    def _offer_choices(self) -> None:
        form = self.form
        fill_with_words(form.answer_combo, Answer, _CHOOSE)
        form.leads_list.offer((body.name, body.code) for body in people.lead_departments())
        fill_with_pairs(form.main_lead_combo, (), _CHOOSE)
        edits = (form.first_document_edit, form.second_document_edit)
        captions = (form.first_document_caption_label, form.second_document_caption_label)
        is_needed = bool(self.link.rule.needs)
        for kind, edit, caption, key in zip(self.kinds, edits, captions, "WJ", strict=False):
            edit.declare(self.context, kind.label)
            caption.setText(f"{kind.label}(&{key}){' *' if is_needed else ''}")
        place = self.link.rule.needs_place
        form.place_caption_label.setText(f"{place}(&P)")
        form.place_caption_label.setWordWrap(True)

    def _show_needed(self) -> None:
        """Show only the fields of this link."""
        form, code = self.form, self.link.code
        for is_wanted, widgets in (
            (self.link.rule.is_posted, (form.posted_on_caption_label, form.posted_on_edit)),
            (code == "confirm", (form.answer_caption_label, form.answer_combo)),
            (code == "forward", (form.leads_caption_label, form.leads_list)),
            (False, (form.main_lead_caption_label, form.main_lead_combo, form.joint_check)),
            (len(self.kinds) > 0, (form.first_document_caption_label, form.first_document_edit)),
            (len(self.kinds) > 1, (form.second_document_caption_label, form.second_document_edit)),
            (bool(self.link.rule.needs_place), (form.place_caption_label, form.place_edit)),
        ):
            for widget in widgets:
                widget.setVisible(is_wanted)

    def _offer_main(self) -> None:
        """If there are several lead departments, ask who is in charge and whether they review jointly."""
        form = self.form
        leads, kept = form.leads_list.marked(), form.main_lead_combo.currentData()
        fill_with_pairs(
            form.main_lead_combo, ((form.leads_list.label_of(lead), lead) for lead in leads), _CHOOSE
        )
        form.main_lead_combo.setCurrentIndex(max(0, form.main_lead_combo.findData(kept)))
        for widget in (form.main_lead_caption_label, form.main_lead_combo, form.joint_check):
            widget.setVisible(len(leads) > 1)
        if len(leads) < 2:
            form.joint_check.setChecked(False)
        self.adjustSize()

    def _judge(self, *_: object) -> None:
        """Ask for a reason if the entry is late, and warn if it is premature (A7)."""
        form, day = self.form, self.form.done_on_edit.date()
        warnings, late = [], None
        if day:
            links = adjustments.links_of(self.case.id)
            late = reason_problem(self.link, links, day, self.desk.clock.today(), self.desk.calendar)
            warnings = list(case_dates.cautions(self.desk, self.link, day, form.posted_on_edit.date()))
        if late:
            warnings.append(late.sentence)
        for widget in (form.reason_caption_label, form.reason_edit):
            widget.setVisible(late is not None)
        form.caution_label.setText("\n".join(warnings))
        form.caution_label.setVisible(bool(warnings))
        self.adjustSize()

    def _say_following(self, *_: object) -> None:
        text = _following_text(self.link.code, self.form.answer_combo.currentData())
        self.form.following_label.setText(text)
        self.form.following_label.setVisible(bool(text))


def _following_text(code: str, answer: Answer | None) -> str:
    if code == "objection":
        return "办结后退回牵头部门重新审核，进入下一轮；以前各轮的记录保留。"
    following = [
        f"“{rule.label}”（{rule.actor}）"
        for rule in LINK_BY_CODE.values()
        if rule.after == code and rule.code != "joint" and rule.on_answer in (None, answer)
    ]
    return f"办结后开始计算：{'、'.join(following)}。" if following else ""
