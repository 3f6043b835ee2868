"""Creates the page of a power item for an adjustment case."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from saltdesk.domain.adjustments.adjustment import Adjustment
from saltdesk.domain.lists.items import PowerItem
from saltdesk.ui.frame.context import TabContext


def item_page(context: TabContext, item: PowerItem, parent: QWidget, case: Adjustment) -> QWidget:
    """Return the page on which ``case`` changes ``item`` or adds a new item."""
    from saltdesk.ui.lists.power_item_page import PowerItemPage

    return PowerItemPage(context, item, parent, case)
