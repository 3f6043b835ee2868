"""The detail pane of a register: a verdict sentence above the fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QWidget

from saltdesk.ledgers.base.facts import FactGroup
from saltdesk.ui.forms.ui_register_detail import Ui_RegisterDetail
from saltdesk.ui.looks.kinds import set_kind
from saltdesk.ui.looks.showing import set_shown


class RegisterDetail(QWidget):
    """Shows a verdict (none, a note or a problem) above the declared groups of facts."""

    def __init__(self, groups: Iterable[FactGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_RegisterDetail()
        self.form.setupUi(self)
        self.form.facts_view.declare(groups)

    def show_facts(
        self, values: Mapping[str, str], sentences: Iterable[str] = (), kind: str = "problem"
    ) -> None:
        """Show these facts; ``sentences`` appear above, one per line, as a problem, note or success."""
        text = "\n".join(sentences)
        set_kind(self.form.verdict_label, f"message-{kind}")
        self.form.verdict_label.setText(text)
        set_shown(self.form.verdict_label, bool(text))
        self.form.facts_view.show_values(values)
