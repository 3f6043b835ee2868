"""常用语: the standard phrases of one field, to fill in, change and delete."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.domain.house.phrases import Phrase, PhrasePlace
from saltdesk.ledgers.house.phrases import PHRASE_COLUMNS
from saltdesk.services.house import phrases
from saltdesk.ui.forms.ui_phrases_dialog import Ui_PhrasesDialog
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import Dialog, show_dialog
from saltdesk.ui.frame.rows_model import RowsModel
from saltdesk.ui.frame.rows_table import open_rows_with, prepare
from saltdesk.ui.house.phrase_dialog import PhraseDialog

_NOT_YOURS = "由{whose}登记，由其处室或局领导修改、删除。"


class PhrasesDialog(Dialog):
    """Lists the phrases of ``place``; accepted when one is to be filled in, which ``chosen`` then returns."""

    keeps_no_draft = "Nothing is typed; a phrase is changed in a dialog of its own."

    def __init__(self, context: TabContext, place: PhrasePlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.desk, self._place = context, context.desk, place
        self.form = Ui_PhrasesDialog()
        self.form.setupUi(self)
        self.form.purpose_label.setText(f"用于“{place.name}”。在该栏选中文字，按 Ctrl+J 可存为常用语。")
        self._rows = RowsModel(self.desk, PHRASE_COLUMNS, self)
        prepare(self.form.phrases_table, self._rows)
        open_rows_with(self.form.phrases_table, self.insert)
        self.form.phrases_table.selectionModel().currentRowChanged.connect(self._show_chosen)
        for button, handler in (
            (self.form.insert_button, self.insert),
            (self.form.edit_button, self.edit),
            (self.form.drop_button, self.drop),
            (self.form.close_button, self.reject),
        ):
            button.clicked.connect(handler)
        self.show_rows()

    def show_rows(self, key: int = 0) -> None:
        """Read the phrases again and select one of them, by default the first."""
        found = phrases.phrases_for(self.desk, self._place)
        self._rows.show_records(found)
        row = next((row for row, one in enumerate(found) if one.id == key), 0)
        self.form.phrases_table.selectRow(row)
        self._show_chosen()

    def chosen(self) -> Phrase | None:
        """Return the selected phrase."""
        phrase: Phrase | None = self._rows.record(self.form.phrases_table.currentIndex().row())
        return phrase

    def allow_insert(self, *, is_allowed: bool) -> None:
        """Set whether a phrase can be filled in; not into a field that is only read."""
        self.form.insert_button.setVisible(is_allowed)

    def insert(self) -> None:
        """Fill in the selected phrase."""
        if self.form.insert_button.isVisible() and self.chosen():
            self.accept()

    def edit(self) -> None:
        """Change the selected phrase."""
        phrase = self.chosen()
        if phrase:
            dialog = PhraseDialog(self.context, phrase, self._place, self)
            show_dialog(dialog, partial(self.show_rows, phrase.id))

    def drop(self) -> None:
        """Delete the selected phrase."""
        phrase = self.chosen()
        if phrase and self.context.prompts.ask("删除这条常用语？已经填入各记录的文字不变。", "删除"):
            self.context.attempt(partial(phrases.drop_phrase, self.desk, phrase.id))
            self.show_rows()

    def _show_chosen(self, *_: object) -> None:
        phrase = self.chosen()
        self.form.text_view.setPlainText(phrase.text if phrase else "")
        self.form.insert_button.setEnabled(phrase is not None)
        is_ours = phrase is not None and phrases.may_change(self.desk, phrase)
        whose = phrase.office_name or phrase.added_by if phrase else ""
        for button in (self.form.edit_button, self.form.drop_button):
            button.setEnabled(is_ours)
            button.setToolTip(_NOT_YOURS.format(whose=whose) if phrase and not is_ours else "")
