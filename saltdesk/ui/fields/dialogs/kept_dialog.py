"""Base of dialogs that keep unsaved input as a draft and restore it when they open again."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget

from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.services.desk.desk import Desk
from saltdesk.storage.drafts import Draft
from saltdesk.ui.fields.binding import way_of
from saltdesk.ui.fields.dialogs.draft_bar import DraftBar
from saltdesk.ui.fields.dialogs.files_edit import FilesEdit
from saltdesk.ui.fields.dialogs.typed_fields import TypedFields
from saltdesk.ui.fields.document_edit import DocumentEdit
from saltdesk.ui.frame.dialogs import Dialog
from saltdesk.ui.frame.draft_store import DraftStore
from saltdesk.ui.frame.input_method import commit_input

KEPT_AFTER = 800
"""Milliseconds without a change after which the input is saved."""

_LOST = "关闭后，填写的内容会丢失。"

_START = "start:"
"""Prefix of the draft keys that hold the initial field texts."""


class KeptDialog(Dialog):
    """Keeps the input by class, subject and person at the desk until the dialog is accepted.

    A subclass names its record with ``draft_subject``; one whose input is not worth keeping gives the
    reason in ``keeps_no_draft``. Without a ``desk`` nothing is kept.
    """

    keeps_no_draft: ClassVar[str] = ""

    def __init__(self, desk: Desk | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft_desk = None if self.keeps_no_draft else desk
        self._draft_store = DraftStore(self._draft_desk) if self._draft_desk else None
        self._warning_bar: DraftBar | None = None
        self._draft_fields: TypedFields | None = None
        self._draft = 0
        self._draft_timer = QTimer(self, interval=KEPT_AFTER, singleShot=True)
        self._draft_timer.timeout.connect(self._store_draft)

    def draft_subject(self) -> tuple[object, ...]:
        """Return what identifies the record and step of this dialog among dialogs of its class."""
        raise NotImplementedError

    def keep_draft(self) -> bool:
        """Store the input as a draft if it differs from the initial input, and return whether it does."""
        if self._draft_fields:
            commit_input()
            self._draft_fields.commit()
            self._store_draft()
        return bool(self._draft)

    def settle_draft(self) -> None:
        """Delete the draft, because its input was saved."""
        self._draft_timer.stop()
        if self._draft_fields:
            self._draft_fields.start = self._draft_fields.texts()
        self._drop_draft()

    def begin_draft(self) -> None:
        """Start a draft for the current record."""
        self._draft_timer.stop()
        self._draft = 0
        for bar in self.findChildren(DraftBar):
            bar.hide()
            bar.deleteLater()
        if self._draft_fields:
            self._draft_fields.start = self._draft_fields.texts()
            self._offer_draft()

    def showEvent(self, event: QShowEvent) -> None:
        """Restore the draft when the dialog first appears."""
        super().showEvent(event)
        if self._draft_fields is None and self._draft_desk:
            self._draft_fields = TypedFields(self)
            for widget in self._draft_fields.widgets.values():
                getattr(widget, way_of(widget).signal).connect(self._note_edit)
            self._offer_draft()

    def done(self, result: int) -> None:
        """Close the dialog; delete the draft only if the act was performed.

        A dialog whose draft cannot be stored stays open and says so.
        """
        if result != QDialog.DialogCode.Accepted and self._stays():
            return
        try:
            if result == QDialog.DialogCode.Accepted:
                self._drop_draft()
        finally:
            self._draft_timer.stop()
            self._draft_fields = None
            super().done(result)

    def _stays(self) -> bool:
        self.keep_draft()
        return self.loses_input

    def _draft_key(self) -> str:
        subject = ":".join(map(str, self.draft_subject()))
        return f"{type(self).__name__}:{subject}"

    def _note_edit(self, *_: object) -> None:
        self._draft_timer.start()

    def _store_draft(self) -> None:
        """Store the input; text in an open input method composition is left alone."""
        self._draft_timer.stop()
        if self._draft_fields is None or self._draft_store is None:
            return
        changed = self._draft_fields.changed()
        if not changed:
            self._drop_draft()
            return
        start = self._draft_fields.start
        fields = changed | {f"{_START}{name}": start[name] for name in changed}
        self._draft = self._draft_store.keep(self._draft_key(), fields, self._draft)
        self._show_warning()

    def _drop_draft(self) -> None:
        if self._draft and self._draft_store:
            self._draft_store.drop(self._draft)
        self._draft = 0

    @property
    def loses_input(self) -> bool:
        """Return whether there is input whose draft could not be stored."""
        store = self._draft_store
        return self._draft_fields is not None and store is not None and store.problem is not None

    def explained(self, error: EnvironmentProblem) -> EnvironmentProblem:
        """Return why an act failed, with what became of the input."""
        if self._draft_store is None or self._draft_fields is None or not self._draft_fields.changed():
            return error
        self.keep_draft()
        return self._draft_store.explained(error, is_kept=not self.loses_input)

    def _show_warning(self) -> None:
        """Say above the fields that the draft is not stored, as long as it is not."""
        if self._warning_bar:
            self._warning_bar.hide()
            self._warning_bar.deleteLater()
            self._warning_bar = None
        if self._draft_store and self._draft_store.warning:
            sentence = f"{self._draft_store.warning}{_LOST}"
            self._warning_bar = DraftBar(sentence, {"不留草稿，关闭": self._close_without}, self)
            self._show_draft_bar(self._warning_bar)

    def _close_without(self) -> None:
        """Close the dialog although its input is lost."""
        self._warning_bar, self._draft_fields = None, None
        self.reject()

    # Drafts

    def _offer_draft(self) -> None:
        """Restore the draft at once; ask first if the record has changed since."""
        typed = self._draft_fields
        found = self._draft_store.found(self._draft_key()) if self._draft_store else ()
        if typed is None or not found:
            return
        draft = found[0]
        start = {
            key.removeprefix(_START): text for key, text in draft.fields.items() if key.startswith(_START)
        }
        if typed.begin_differs(start):
            answers = {"删除": partial(self._refuse_draft, draft), "填入": partial(self._take_draft, draft)}
            sentence = f"{draft.saved_at:%m-%d %H:%M} 填写的内容没有完成，记录后来改过。"
            self._show_draft_bar(DraftBar(sentence, answers, self))
        else:
            self._take_draft(draft)

    def _take_draft(self, draft: Draft) -> None:
        self._draft = draft.id
        if self._draft_fields:
            self._draft_fields.put(draft.fields)
        has_files = bool(self.findChildren(FilesEdit) or self.findChildren(DocumentEdit))
        files = "附件请重新选择。" if has_files else ""
        sentence = f"已填入 {draft.saved_at:%m-%d %H:%M} 没有完成的内容。{files}"
        self._show_draft_bar(DraftBar(sentence, {"清空": self._clear_draft}, self))

    def _refuse_draft(self, draft: Draft) -> None:
        if self._draft_store:
            self._draft_store.drop(draft.id, draft.owner)

    def _clear_draft(self) -> None:
        """Delete the draft and reset the fields."""
        if self._draft_fields:
            self._draft_fields.put(self._draft_fields.start)
        self._drop_draft()

    def _show_draft_bar(self, bar: DraftBar) -> None:
        layout = self.body_layout()
        assert isinstance(layout, QBoxLayout), "the forms of dialogs lay their parts one under the other"
        layout.insertWidget(0, bar)
        # Show the change now: a layout would otherwise wait for the next event loop pass.
        bar.show()
        self.resize(self.size().expandedTo(self.sizeHint()))
