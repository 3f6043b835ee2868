"""Act buttons inside a detail pane: disabled buttons give the reason, as in the tool bar."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from saltdesk.services.desk.offers import Offer
from saltdesk.ui.keys.row_keys import with_keys


def show_offer(button: QAbstractButton, found: Offer, missing: str = "") -> None:
    """Enable ``button`` if the act is possible; ``missing`` names what the screen still needs for it."""
    reason = found.reason or missing
    button.setEnabled(not reason)
    button.setToolTip(reason or with_keys(found.act.verb, button))
