"""标记修改或废止: records a change of a law and shows everything that cites it (D3.2.a)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.lists.laws import Law, LawChange, LawChangeKind
from saltdesk.domain.registers.law_radar import Citing
from saltdesk.services.registers import laws
from saltdesk.ui.fields.choices import fill_with_words
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_law_change_dialog import Ui_LawChangeDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.inquiry import Inquiry

LOOKING = "正在查找引用"
"""What the search for citations is called."""


class LawChangeDialog(ActDialog):
    """Records a change of ``law``."""

    def __init__(self, context: TabContext, parent: QWidget, law: Law) -> None:
        super().__init__(context, parent)
        self.form = Ui_LawChangeDialog()
        self.form.setupUi(self)
        self._law, self._record = law, LawChange(law=law.id)
        self.form.law_label.setText(f"《{law.title}》{law.document_number}")
        fill_with_words(self.form.kind_combo, LawChangeKind)
        self.bind(self.form, self._record)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)
        self._inquiry = Inquiry(
            context.tasks, LOOKING, lambda: self.form.citing_label.setText(f"{LOOKING}…"), self
        )
        self.form.articles_edit.editingFinished.connect(self._show_citing)
        self._show_citing()

    def draft_subject(self) -> tuple[object, ...]:
        """Return the law."""
        return (self._law.id,)

    def perform(self) -> object:
        """Record the change."""
        return laws.change_law(self.desk, self.binding.read(self._record))

    def _show_citing(self) -> None:
        articles = self.form.articles_edit.text()
        self._inquiry.ask(partial(laws.citing, self.desk, self._law.title, articles), self._show_found)

    def _show_found(self, found: Citing) -> None:
        self.form.citing_label.setText(f"目前引用的有：{found.summary()}。标记后可一键登记调整。")
