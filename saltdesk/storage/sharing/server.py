"""Who connects to the shared database, and the settings of every connection."""

from __future__ import annotations

import unicodedata
from dataclasses import field
from pathlib import Path
from typing import Any, Final

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import EnvironmentProblem
from saltdesk.domain.sharing.address import Server

PROGRAM: Final = "saltdesk"
"""What the server calls our connections, before the name of the computer."""

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
class Login:
    """The login of one person."""

    role: str
    password: str = field(repr=False)


def login_of(server: Server, name: str, password: str) -> Login:
    """Return the login of the account of a name."""
    return Login(server.role_of(name), plain(password))


def plain(password: str) -> str:
    """Return a password in its one form: an input method may give full-width digits."""
    return unicodedata.normalize("NFKC", password)


def connection_settings(server: Server, login: Login | None) -> dict[str, Any]:
    """Return what the driver needs to connect.

    Raises:
        EnvironmentProblem: the server is on another computer, and nothing tells how to know it.
    """
    settings: dict[str, Any] = {
        "host": server.host,
        "port": server.port,
        "application_name": f"{PROGRAM} {_this_computer()}".strip(),
        "options": " ".join(f"-c {name}={value}" for name, value in _OPTIONS.items()),
        **_LIFE,
        **_protection(server),
    }
    role = login.role if login else server.user
    if role:
        settings["user"] = role
    if login and login.password:
        # Without one the driver asks the password file.
        settings["password"] = login.password
    return settings


def _protection(server: Server) -> dict[str, str]:
    """Return how the connection is encrypted: off this computer always, with the server's name verified."""
    if server.certificate:
        if not Path(server.certificate).is_file():
            raise EnvironmentProblem(
                f"找不到服务器的证书文件“{server.certificate}”。", "请向管理员索取证书文件，再重新连接。"
            )
        return {
            "sslmode": "verify-full",
            "sslrootcert": server.certificate,
            "channel_binding": "require",
        }
    if server.is_local:
        return {"sslmode": "prefer", "channel_binding": "prefer"}
    raise EnvironmentProblem(
        f"服务器“{server.host}”在别的电脑上，须用本单位的证书核验后才连接。",
        "请向管理员索取证书文件，连接时一并选择。",
    )


def _this_computer() -> str:
    """Return the name of this computer, which others see beside who is at work."""
    import socket  # loaded after the sign-in is shown

    name = socket.gethostname().partition(".")[0]
    return name if name.isascii() and name.isprintable() else ""
