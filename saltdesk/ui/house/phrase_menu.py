"""The menu of standard phrases in fields of several lines: by Ctrl+J, and in the field's own menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QWidget

from saltdesk.domain.house.phrases import Phrase, PhrasePlace
from saltdesk.services.house.phrases import phrases_for
from saltdesk.ui.fields.phrase_place import phrase_place
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.dialogs import show_dialog
from saltdesk.ui.frame.input_method import commit_input
from saltdesk.ui.frame.outside_text import as_caption

if TYPE_CHECKING:
    from saltdesk.ui.house.phrases_dialog import PhrasesDialog

KEY = "Ctrl+J"

_SHOWN = 15
"""Phrases in the menu; the dialog shows all."""

_NUMBERED = 9
_LONGEST = 28
"""Characters of a phrase in the menu."""


class PhraseFields(QObject):
    """Gives every field that offers phrases its menu, when the field first gets the focus."""

    def __init__(self, context: TabContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._meet)

    def _meet(self, _left: QWidget | None, field: QWidget | None) -> None:
        if isinstance(field, QPlainTextEdit) and phrase_place(field) and not field.findChild(PhraseMenu):
            PhraseMenu(self._context, field)


class PhraseMenu(QObject):
    """Fills phrases into ``field`` at the cursor, and keeps selected text as a phrase."""

    def __init__(self, context: TabContext, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._context, self._field = context, field
        shortcut = QShortcut(QKeySequence(KEY), field)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.show)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        field.customContextMenuRequested.connect(self._show_field_menu)

    def show(self) -> None:
        """Show the phrases beside the cursor."""
        commit_input()
        menu = QMenu(self._field)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(self._field.viewport().mapToGlobal(self._field.cursorRect().bottomLeft()))

    def field_menu(self, place: QPoint) -> QMenu:
        """Return the field's own menu with the phrases below."""
        menu = self._field.createStandardContextMenu(place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        self.fill(menu.addMenu(f"常用语（{KEY}）"))
        return menu

    def fill(self, menu: QMenu) -> None:
        """Add the phrases of the field to a menu, and what can be done with them."""
        menu.setObjectName("phrase_menu")
        menu.setToolTipsVisible(True)
        place = phrase_place(self._field)
        if place is None:
            return
        found = phrases_for(self._context.desk, place)
        for number, phrase in enumerate(found[:_SHOWN], start=1):
            action = menu.addAction(_caption(number, phrase), partial(self.insert, phrase.text))
            action.setToolTip(phrase.text)
            action.setEnabled(not self._field.isReadOnly())
        if not found:
            menu.addAction("还没有常用语").setEnabled(False)
        menu.addSeparator()
        keep = menu.addAction("存为常用语(&S)…", partial(self._keep, place))
        keep.setObjectName("keep_phrase_action")
        keep.setEnabled(self._field.textCursor().hasSelection())
        keep.setToolTip("" if keep.isEnabled() else "请先选中要保存的文字")
        manage = menu.addAction("管理常用语(&M)…", partial(self._manage, place))
        manage.setObjectName("manage_phrases_action")
        manage.setEnabled(bool(found))

    def insert(self, text: str) -> None:
        """Insert a phrase at the cursor, in place of what is selected."""
        self._field.textCursor().insertText(text)
        self._field.ensureCursorVisible()
        self._field.setFocus()

    def _keep(self, place: PhrasePlace) -> None:
        from saltdesk.ui.house.phrase_dialog import PhraseDialog  # a start shows no field with phrases

        phrase = Phrase(text=self._field.textCursor().selection().toPlainText().strip())
        dialog = PhraseDialog(self._context, phrase, place, self._field.window())
        show_dialog(dialog, partial(self._context.notify, "已存为常用语"))

    def _manage(self, place: PhrasePlace) -> None:
        from saltdesk.ui.house.phrases_dialog import PhrasesDialog

        dialog = PhrasesDialog(self._context, place, self._field.window())
        dialog.allow_insert(is_allowed=not self._field.isReadOnly())
        show_dialog(dialog, partial(self._insert_chosen, dialog))

    def _insert_chosen(self, dialog: PhrasesDialog) -> None:
        phrase = dialog.chosen()
        if phrase:
            self.insert(phrase.text)

    def _show_field_menu(self, place: QPoint) -> None:
        commit_input()
        self.field_menu(place).popup(self._field.viewport().mapToGlobal(place))


def _caption(number: int, phrase: Phrase) -> str:
    """Return the first words of a phrase; the first nine phrases have their digit as key."""
    line = " ".join(phrase.text.split())
    short = as_caption(line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…")
    return f"&{number}　{short}" if number <= _NUMBERED else short
