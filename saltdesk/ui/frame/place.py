"""What the window expects of a tab, whether a single ledger or a group, and a tab of the pages over it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area, ChangeSet


@runtime_checkable
class FollowingPage(Protocol):
    """A wide page that shows what is stored: it follows changes, and asks its tab to return."""

    closed: SignalInstance

    def refresh(self) -> None:
        """Show what is stored now."""


@runtime_checkable
class LedgerPlace(Protocol):
    """A tab that shows ledgers."""

    def changed(self, changes: ChangeSet) -> None:
        """React to what an act changed."""

    def offer_acts(self) -> None:
        """Enable the acts that the person at the desk may perform now."""

    def export(self) -> None:
        """Export the shown records to a workbook."""

    def current_page(self) -> QWidget | None:
        """Return the open wide page, or None while a table is shown."""

    def show_record(self, area: Area, key: int) -> bool:
        """Show a record of ``area``; return False if this tab does not show the area."""
