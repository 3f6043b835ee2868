"""Interfaces of a tab and of a page over it, as the window uses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from saltdesk.domain.base.changes import Area, ChangeSet


@runtime_checkable
class FollowingPage(Protocol):
    """A wide page that shows stored data, follows its changes, and emits ``closed`` to return to its tab."""

    closed: SignalInstance

    def refresh(self) -> None:
        """Show the stored data as it is now."""


@runtime_checkable
class LedgerPlace(Protocol):
    """A tab that shows ledgers."""

    def changed(self, changes: ChangeSet) -> None:
        """React to the changes of an act."""

    def follow_actor(self) -> None:
        """Offer what the person at the desk may do now, at the latest when the tab is shown."""

    def steps_ahead(self) -> Iterator[Callable[[], None]]:
        """Return what builds and reads ahead what a click may show, what is shown first before the rest.

        A step is called before the next is asked for; each is short enough for a key to wait.
        """

    def export(self) -> None:
        """Export the shown records to a workbook."""

    def current_page(self) -> QWidget | None:
        """Return the open wide page, or None while a table is shown."""

    def show_record(self, area: Area, key: int) -> bool:
        """Show a record of ``area``; return False if this tab does not show the area."""

    def show_act(self, area: Area, key: int, code: str) -> bool:
        """Open a record of ``area`` where the act ``code`` is, or a new record for key 0."""

    def show_only(self, area: Area, ids: Sequence[int], words: str) -> bool:
        """Show these records of ``area``, called by ``words``; return False if this tab has no such area."""


class ShownLedger(Protocol):
    """A ledger on the screen, whose splitter and filters are remembered by its object name."""

    form: Any

    def objectName(self) -> str:
        """Return the name of the ledger's widget."""


class PlaceWithoutRecords:
    """Base of a tab that shows no records of its own and leaves them to the tabs of their areas."""

    def steps_ahead(self) -> Iterator[Callable[[], None]]:
        """Leave the reading to the worker, once the tab is shown."""
        return iter(())

    def show_record(self, _area: Area, _key: int) -> bool:
        """Return False."""
        return False

    def show_act(self, _area: Area, _key: int, _code: str) -> bool:
        """Return False."""
        return False

    def show_only(self, _area: Area, _ids: Sequence[int], _words: str) -> bool:
        """Return False."""
        return False
