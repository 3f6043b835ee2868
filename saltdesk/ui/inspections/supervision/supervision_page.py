"""Base of the ledgers beside the inspections that print sheets."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from saltdesk.ledgers.base.record_part import RecordPart
from saltdesk.ui.ledger.facts_tab import FactsTab
from saltdesk.ui.ledger.output.sheet_output import SheetOutput


class SupervisionPage(FactsTab):
    """A ledger whose records have a number and a printed sheet."""

    def show_sheet(self, title: str, subtitle: str, parts: Callable[[], Iterable[RecordPart]]) -> None:
        """Show a printed sheet with these sections; printing and saving it is audited."""
        SheetOutput(self.context, self, title, partial(_drawing, title, subtitle, parts)).preview()

    def record_title(self, record: Any) -> str:
        """Return the number of the record."""
        return str(record.number)


def _drawing(title: str, subtitle: str, parts: Callable[[], Iterable[RecordPart]]) -> Callable[[], bytes]:
    """Read the sections now, and return the function that draws them on the worker."""
    read = tuple(parts())

    def render() -> bytes:
        from saltdesk.documents.inspection_sheets import render_sections

        return render_sections(title, subtitle, read)

    return render
