"""这一栏的解释: what the leading group answered about a field, or how the program reads the notice (X7.1)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from saltdesk.services.registers.interpretations import clauses_with_help, help_of
from saltdesk.ui.forms.ui_help_dialog import Ui_HelpDialog
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.keys.help_key import HelpKey
from saltdesk.ui.looks.kinds import set_mark

_TIP = "这一栏有解释，在栏目中按 F1 查看。"


class HelpDialog(Dialog):
    """Shows the answers about one field, the leading group's first."""

    keeps_no_draft = "Nothing is entered."

    def __init__(self, label: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_HelpDialog()
        self.form.setupUi(self)
        self.form.name_label.setText(label)
        self.form.text_label.setText(text)
        self.form.close_button.clicked.connect(self.accept)


def offer_help(fields: Iterable[tuple[QWidget, QLabel | None, str, str]]) -> None:
    """Mark the labels of fields that have an answer, and show it on F1 in the field.

    ``fields`` are widget, label, words of the label, and clause of the field's row.
    """
    found = [one for one in fields if one[3]]
    answered = clauses_with_help({clause for *_, clause in found}) if found else frozenset()
    for widget, label, words, clause in found:
        if clause in answered:
            HelpKey(widget, partial(_show, widget, words, clause))
            if label is not None:
                set_mark(label, "help", True)
                label.setToolTip(_TIP)


def _show(widget: QWidget, words: str, clause: str) -> None:
    text = "\n\n".join(f"{one.source}\n{one.text}" for one in help_of(clause))
    show_dialog(HelpDialog(words, text, widget.window()))
