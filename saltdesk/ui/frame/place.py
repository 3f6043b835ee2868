"""What the window asks of a tab: a ledger alone, or a group of ledgers, answers alike."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area, ChangeSet


@runtime_checkable
class LedgerPlace(Protocol):
    """A tab that shows ledgers."""

    def changed(self, changes: ChangeSet) -> None:
        """React to what an act changed."""

    def offer_acts(self) -> None:
        """Enable what the person at the desk may do now."""

    def export(self) -> None:
        """Write what is shown into a workbook."""

    def current_page(self) -> QWidget | None:
        """The wide page that is open, None while a table is shown."""

    def show_record(self, area: Area, key: int) -> bool:
        """Bring a record of ``area`` to the front; False where this tab does not show the area."""
