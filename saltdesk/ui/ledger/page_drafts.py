"""The drafts of a wide page: each opening has its own, and earlier ones are offered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from saltdesk.storage.drafts import Draft
from saltdesk.ui.forms.ui_record_page import Ui_RecordPage
from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.frame.draft_store import DraftStore
from saltdesk.ui.keys.focus_home import focus_kept
from saltdesk.ui.looks.kinds import set_kind

DRAFT_AFTER = 800
"""Milliseconds without a change after which a draft is stored."""

_LONGEST_SIGN = 20


def sign_of(fields: Mapping[str, str], names: Sequence[str]) -> str:
    """Return the text that identifies a draft: the first of these fields with text, on one line."""
    text = next((" ".join(fields[name].split()) for name in names if fields.get(name, "").strip()), "")
    return text if len(text) <= _LONGEST_SIGN else text[: _LONGEST_SIGN - 1] + "…"


class DraftedPage(Protocol):
    """The interface a page needs to have drafts."""

    context: TabContext
    page: Ui_RecordPage

    def draft_key(self) -> str:
        """Return the key of the page's drafts; an empty key stores none."""

    def draft_signs(self) -> Sequence[str]:
        """Return the fields that identify a draft, the best one first."""

    def typed_texts(self) -> dict[str, str]:
        """Return the texts of the fields."""

    def keep_if_edited(self) -> bool:
        """Store a draft if the user typed something, and return whether they did."""

    def use_draft(self) -> None:
        """Use the chosen draft."""

    def drop_draft(self) -> None:
        """Delete the chosen draft."""


class PageDrafts(QObject):
    """Stores the input of ``page`` under one id, and shows the draft bar until the user answers."""

    def __init__(self, page: DraftedPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._page, self._form, self._desk = page, page.page, page.context.desk
        self._widget = parent
        self.store = DraftStore(self._desk)
        self._own = 0
        self._offered: tuple[Draft, ...] = ()
        self._is_answered = False
        self.timer = QTimer(self, interval=DRAFT_AFTER, singleShot=True)
        self.timer.timeout.connect(self.keep)
        form = self._form
        set_kind(form.draft_label, "hint")
        form.draft_bar.hide()
        answers = ((form.draft_use_button, page.use_draft), (form.draft_discard_button, page.drop_draft))
        for button, answer in (*answers, (form.draft_later_button, self.put_off)):
            button.clicked.connect(partial(self._answer, answer))

    def _answer(self, answer: Callable[[], None], *_: object) -> None:
        """Do what a button of the bar says; the bar goes, and the focus to the first field."""
        with focus_kept(self._widget, self._widget.focusProxy()):
            answer()

    def keep(self) -> bool:
        """Store the field texts and return whether they are stored.

        Text in an open input method composition is left alone.
        """
        key = self._page.draft_key()
        if not key:
            return False
        self.timer.stop()
        self._own = self.store.keep(key, self._page.typed_texts(), self._own)
        warning = self.store.warning
        set_kind(self._form.draft_label, "problem" if warning else "hint")
        self._form.draft_label.setText(warning or f"草稿已保存 {self._desk.clock.now():%H:%M}")
        return not warning

    def offer(self) -> None:
        """Show earlier drafts, newest first, unless the user has already answered."""
        key = self._page.draft_key()
        if key and not self._is_answered:
            found = self.store.found(key)
            self._show(tuple(draft for draft in found if draft.id != self._own))

    def take_chosen(self) -> Draft | None:
        """Return the chosen draft, which this page owns from now on, and hide the bar.

        Input typed on this page before remains a separate draft.
        """
        chosen = self._chosen()
        if chosen:
            self._page.keep_if_edited()
            self._own, self._offered = chosen.id, ()
            self.put_off()
        return chosen

    def drop_chosen(self) -> None:
        """Delete the chosen draft; ask first if it holds text."""
        chosen, prompts = self._chosen(), self._page.context.prompts
        if chosen is None or (self._sign(chosen) and not prompts.ask("删除这份草稿？", "删除")):
            return
        self.store.drop(chosen.id)
        self._show(tuple(draft for draft in self._offered if draft is not chosen))

    def put_off(self) -> None:
        """Hide the bar; the next opening offers the drafts again."""
        self._is_answered = True
        self._form.draft_bar.hide()

    def forget(self) -> None:
        """Delete this page's own draft; drafts of other openings remain."""
        self.timer.stop()
        if self._own:
            self.store.drop(self._own)
        self._own = 0

    def _chosen(self) -> Draft | None:
        place = max(0, self._form.draft_combo.currentIndex())
        return self._offered[place] if self._offered else None

    def _sign(self, draft: Draft) -> str:
        return sign_of(draft.fields, self._page.draft_signs())

    def _show(self, drafts: tuple[Draft, ...]) -> None:
        form, self._offered = self._form, drafts
        form.draft_bar.setVisible(bool(drafts))
        if not drafts:
            return
        sign, combo = self._sign(drafts[0]), form.draft_combo
        one = f"{drafts[0].saved_at:%m-%d %H:%M} 有一份没有完成的草稿{f'：{sign}' if sign else '。'}"
        form.draft_found_label.setText(one if len(drafts) == 1 else f"有{len(drafts)}份没有完成的草稿")
        combo.clear()
        combo.addItems([f"{draft.saved_at:%m-%d %H:%M}　{self._sign(draft)}" for draft in drafts])
        combo.setVisible(len(drafts) > 1)
