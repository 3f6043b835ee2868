"""Shows and prints 来访须知, the page for visitors who complain (C5.2.3)."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from saltdesk.ui.frame.context import TabContext
from saltdesk.ui.ledger.output.sheet_output import SheetOutput


def print_visitors_page(context: TabContext, window: QWidget) -> None:
    """Show the page with today's contact block; it is printed or saved from there."""
    from saltdesk.documents.visitors_page import TITLE, render_visitors_page

    SheetOutput(context, window, TITLE, lambda: partial(render_visitors_page, context.desk)).preview()
