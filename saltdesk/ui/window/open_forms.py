"""What is typed in open pages and dialogs when the window closes or another person sits down."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from saltdesk.settings import KEPT_DRAFTS
from saltdesk.ui.fields.dialogs.kept_dialog import KeptDialog
from saltdesk.ui.ledger.record_page import RecordPage
from saltdesk.ui.window.menu_actions import remember
from saltdesk.ui.window.office_window import OfficeWindow

_LOST = "草稿没有保存：{lost}。现在离开，填写的内容会丢失。"


def keep_drafts(window: OfficeWindow) -> str:
    """Save drafts of open pages and dialogs, and return their names; an empty text if there are none."""
    kept = [form for form in _open_forms(window) if _keep(form)]
    return _names(form for form in kept if not form.loses_input)


def _keep(form: RecordPage | KeptDialog) -> bool:
    return form.keep_if_edited() if isinstance(form, RecordPage) else form.keep_draft()


def _open_forms(window: OfficeWindow) -> list[RecordPage | KeptDialog]:
    """Return the pages and dialogs of the window; this looks at all its widgets, as slowly as Qt does."""
    return [form for form in window.findChildren(QWidget) if isinstance(form, RecordPage | KeptDialog)]


def _names(forms: Iterable[RecordPage | KeptDialog]) -> str:
    # A title may end with the name of a record, which settings and the status bar do not need.
    titles = (
        one.page.title_label.text().partition("　")[0] if isinstance(one, RecordPage) else one.windowTitle()
        for one in forms
    )
    return "、".join(dict.fromkeys(titles))


def left_drafts(window: OfficeWindow) -> str | None:
    """Save drafts as ``keep_drafts`` does; return None if one would be lost and the user goes on with it."""
    forms = _open_forms(window)
    kept = [form for form in forms if _keep(form)]
    lost = _names(form for form in forms if form.loses_input)
    if lost and not window.prompts.doubt(_LOST.format(lost=lost), "不留草稿", "继续填写"):
        return None
    return _names(form for form in kept if not form.loses_input)


def remember_drafts(window: OfficeWindow, kept: str) -> None:
    """Remember for the next start which drafts were kept; ignore errors of the settings."""
    value = f"{window.desk.actor.name}\n{kept}" if kept else ""
    if value != window.settings.get(KEPT_DRAFTS):
        remember(window, KEPT_DRAFTS, value)
