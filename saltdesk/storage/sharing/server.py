"""Where the shared database is, who connects, and the settings of every connection."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

_OPTIONS: Final = {
    "default_transaction_read_only": "on",
    "search_path": "saltdesk,trail,guard,pg_temp",
    "statement_timeout": "60000",
    "lock_timeout": "15000",
    "idle_in_transaction_session_timeout": "60000",
    "jit": "off",
}
"""Settings of a session: times in milliseconds. Only an act may write.

The guards make plans look dear; compiling them took seconds for statements of milliseconds.
"""

_LIFE: Final = {
    "connect_timeout": 5,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""After these seconds (the last: milliseconds) a connection that is dead counts as lost."""


@dataclass(frozen=True)
class Server:
    """The place of a shared database; ``host`` may be the folder of a local socket.

    ``certificate`` is the file with the certificate of the authority that vouches for the server.
    """

    host: str
    port: int
    database: str
    user: str = ""
    certificate: str = ""


@dataclass(frozen=True)
class Login:
    """The login of one person."""

    role: str
    password: str = field(repr=False)


def connection_settings(server: Server, login: Login | None) -> dict[str, Any]:
    """Return what the driver needs to connect."""
    settings: dict[str, Any] = {
        "host": server.host,
        "port": server.port,
        "application_name": "saltdesk",
        "options": " ".join(f"-c {name}={value}" for name, value in _OPTIONS.items()),
        **_LIFE,
    }
    if login:
        settings |= {"user": login.role, "password": login.password}
    elif server.user:
        settings |= {"user": server.user}
    return settings
