"""What is typed in open pages and dialogs when the window closes or another person sits down."""

from __future__ import annotations

from collections.abc import Iterable

from saltdesk.settings import KEPT_DRAFTS
from saltdesk.ui.fields.dialogs.kept_dialog import KeptDialog
from saltdesk.ui.ledger.record_page import RecordPage
from saltdesk.ui.window.menu_actions import remember
from saltdesk.ui.window.office_window import OfficeWindow

_LOST = "草稿没有保存：{lost}。现在离开，填写的内容会丢失。"


def keep_drafts(window: OfficeWindow) -> str:
    """Save drafts of open pages and dialogs, and return their names; an empty text if there are none."""
    kept: list[RecordPage | KeptDialog] = []
    kept += [page for page in window.findChildren(RecordPage) if page.keep_if_edited()]
    kept += [dialog for dialog in window.findChildren(KeptDialog) if dialog.keep_draft()]
    return _names(form for form in kept if not form.loses_input)


def _names(forms: Iterable[RecordPage | KeptDialog]) -> str:
    # A title may end with the name of a record, which settings and the status bar do not need.
    titles = (
        one.page.title_label.text().partition("　")[0] if isinstance(one, RecordPage) else one.windowTitle()
        for one in forms
    )
    return "、".join(dict.fromkeys(titles))


def may_lose_input(window: OfficeWindow) -> bool:
    """Store the drafts of open forms; return whether none is lost, or the user agrees to lose them."""
    keep_drafts(window)
    forms: list[RecordPage | KeptDialog] = [*window.findChildren(RecordPage)]
    forms += window.findChildren(KeptDialog)
    lost = _names(form for form in forms if form.loses_input)
    return not lost or window.prompts.doubt(_LOST.format(lost=lost), "不留草稿", "继续填写")


def remember_drafts(window: OfficeWindow) -> None:
    """Save drafts, and remember for the next start what they are; ignore errors of the settings."""
    kept = keep_drafts(window)
    value = f"{window.desk.actor.name}\n{kept}" if kept else ""
    if value != window.settings.get(KEPT_DRAFTS):
        remember(window, KEPT_DRAFTS, value)
