"""核验文书: checks whether a paper is from this bureau, unchanged and in force."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.errors import RuleError
from saltdesk.domain.base.issued import NOTICE_FIELDS, IssuedNotice, Verdict
from saltdesk.ledgers.base.columns import as_text
from saltdesk.ledgers.base.facts import fact_group
from saltdesk.services.notices import issued
from saltdesk.ui.forms.ui_check_dialog import Ui_CheckDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.looks.kinds import set_kind

_FACTS = (
    fact_group(
        NOTICE_FIELDS, "登记情况", "number", "title", "addressee", "issued_at", "status", "void_reason"
    ),
)
_LOOKS = {
    Verdict.GENUINE: ("message-success", "✓ 真实有效：与登记一致。"),
    Verdict.CHANGED: ("message-problem", "✗ 与登记不符：文号有登记，内容不是签发时的内容。"),
    Verdict.VOID: ("message-problem", "✗ 已作废：这份文书签发后作废。"),
    Verdict.DESTROYED: ("message-problem", "✗ 不能核验：文号有登记，内容已按规定销毁。"),
    Verdict.UNKNOWN: ("message-problem", "✗ 没有登记：台账里没有这个文号。"),
}


class CheckDialog(Dialog):
    """Checks one paper after another; a scanner types the code and ends it with Enter."""

    keeps_no_draft = "A code is compared, nothing is entered."

    def __init__(self, context: TabContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.form = Ui_CheckDialog()
        self.form.setupUi(self)
        self.form.facts_view.declare(_FACTS)
        self.form.facts_view.hide()
        self.form.verdict_label.hide()
        self.form.check_button.clicked.connect(self.check)
        self.form.close_button.clicked.connect(self.reject)
        self.form.code_edit.setFocus()
        self.adjustSize()

    def check(self) -> None:
        """Compare the scanned or typed code with the register."""
        commit_input()
        text = self.form.code_edit.text().strip()
        if not text:
            self._show("message-problem", "请扫描或输入核验码。")
            self._show_notice(None)
            return
        try:
            found = issued.check_paper(self.context.desk, text)
        except RuleError as error:
            self._show("message-problem", error.sentence)
            self._show_notice(None)
        else:
            kind, sentence = _LOOKS[found.verdict]
            if found.trail:
                kind, sentence = "message-problem", f"{sentence}\n✗ {found.trail}请报告管理员。"
            self._show(kind, sentence)
            self._show_notice(found.notice)
        self.form.code_edit.selectAll()
        self.form.code_edit.setFocus()
        self.adjustSize()

    def _show_notice(self, notice: IssuedNotice | None) -> None:
        names = [name for name, _ in _FACTS[0].facts]
        self.form.facts_view.setVisible(notice is not None)
        self.form.facts_view.show_values({name: as_text(getattr(notice, name, "")) for name in names})

    def _show(self, kind: str, sentence: str) -> None:
        set_kind(self.form.verdict_label, kind)
        self.form.verdict_label.setText(sentence)
        self.form.verdict_label.show()
