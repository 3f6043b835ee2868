"""The message boxes and dialogs that the running program uses as prompts."""

from __future__ import annotations

from saltdesk.ui.frame.prompts import Prompts, wait_for


class WindowPrompts(Prompts):
    """Shows message boxes, and asks for texts in a dialog that keeps drafts."""

    def ask_text(self, title: str, question: str, is_required: bool = True, about: object = "") -> str | None:
        """Return the text the user typed, or None if cancelled; it is empty only if not required."""
        from saltdesk.ui.fields.dialogs.text_dialog import TextDialog  # the sign-in asks for none

        dialog = TextDialog(title, question, is_required, self.parent(), about, self.desk)
        return dialog.text() if wait_for(dialog) else None
