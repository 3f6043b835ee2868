"""存为常用语, 修改常用语: the text of one standard phrase."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.house.phrases import Phrase, PhrasePlace
from saltdesk.services.house import phrases
from saltdesk.ui.fields.dialogs.act_dialog import ActDialog
from saltdesk.ui.forms.ui_phrase_dialog import Ui_PhraseDialog
from saltdesk.ui.frame.context import TabContext


class PhraseDialog(ActDialog):
    """Adds a phrase to the field ``place``, or changes one that is stored."""

    def __init__(
        self, context: TabContext, phrase: Phrase, place: PhrasePlace, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self._phrase, self._place = phrase, place
        self.form = Ui_PhraseDialog()
        self.form.setupUi(self)
        self.setWindowTitle("修改常用语" if phrase.id else "存为常用语")
        self.bind(self.form, phrase)
        self.connect_buttons(self.form.save_button, self.form.cancel_button, self.form.problem_label)

    def draft_subject(self) -> tuple[object, ...]:
        """Return the field and the phrase."""
        return (self._place.code, self._phrase.id)

    def perform(self) -> Phrase:
        """Store the phrase."""
        phrase = self.binding.read(self._phrase)
        if phrase.id:
            return phrases.edit_phrase(self.desk, phrase, self._place)
        return phrases.add_phrase(self.desk, self._place, phrase.text)
