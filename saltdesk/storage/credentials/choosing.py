"""Which credentials a data folder has."""

from __future__ import annotations

from pathlib import Path

from saltdesk.domain.sharing.address import Server
from saltdesk.storage.credentials.credentials import Credentials
from saltdesk.storage.credentials.ring import RingCredentials
from saltdesk.storage.sharing.mark import read_server


def credentials_of(folder: Path) -> Credentials:
    """Return the credentials of a data folder.

    Raises:
        EnvironmentProblem: the folder names a shared database in a file that cannot be read.
    """
    return credentials_for(folder, read_server(folder))


def credentials_for(folder: Path, server: Server | None) -> Credentials:
    """Return the credentials of a data folder with the shared database it names, if any.

    Where the keeper of the database connects, nobody signs in.
    """
    if server is None or server.user:
        return RingCredentials(folder)
    from saltdesk.storage.credentials.logins import LoginCredentials  # the driver is an optional part

    return LoginCredentials(folder, server)
