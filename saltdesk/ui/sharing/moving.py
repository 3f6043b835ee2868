"""What the window needs to move its data to a shared database and back."""

from __future__ import annotations

from typing import Protocol

from saltdesk.domain.sharing.address import Server


class Moving(Protocol):
    """Moves the data of an open window; both begin work that ends with a window on the moved data."""

    def move(self, server: Server, password: str) -> None:
        """Move the data of this computer into an empty database, as the login that the address names."""

    def bring_back(self) -> None:
        """Bring the data of the shared database back to this computer."""
