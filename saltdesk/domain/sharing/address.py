"""The address of a shared database, as people write it: ``postgresql://host[:port]/database[?sslrootcert=FILE]``."""

from __future__ import annotations

from typing import Final
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from saltdesk.domain.base.dataclass import dataclass
from saltdesk.domain.base.errors import RuleError

USUAL_PORT: Final = 5432
"""Port of a server whose address names none."""

_SCHEMES: Final = ("postgresql", "postgres")
_CERTIFICATE: Final = "sslrootcert"
_PREFIX: Final = "prefix"
_THIS_COMPUTER: Final = ("", "localhost", "127.0.0.1", "::1")

_FORM: Final = "地址写成 postgresql://服务器[:端口]/数据库，需要时加 ?sslrootcert=证书文件。"
LONGEST_ROLE: Final = 63
"""Bytes of the name of a role; PostgreSQL cuts longer ones."""

_LONGEST: Final = 56
"""Bytes of the name of a database; names of roles add a few."""


@dataclass(frozen=True)
class Server:
    """The place of a shared database; ``host`` may be the folder of a local socket.

    ``user`` is the login of the keeper, where an address names one. ``certificate`` is the file with the
    certificate of the authority that vouches for the server. ``prefix`` begins the names of its roles where
    that is not the name of the database: a copy under another name keeps the roles.
    """

    host: str
    port: int
    database: str
    user: str = ""
    certificate: str = ""
    prefix: str = ""

    @property
    def address(self) -> str:
        """Return the address without the login, for people to read and to type again."""
        port = "" if self.port == USUAL_PORT else f":{self.port}"
        host = f"[{self.host}]" if ":" in self.host else quote(self.host, safe="")
        return f"postgresql://{host}{port}/{quote(self.database, safe='')}"

    @property
    def is_local(self) -> bool:
        """Return whether the server runs on this computer, so that nothing crosses a network."""
        return self.host.startswith("/") or self.host in _THIS_COMPUTER

    def role_of(self, name: str) -> str:
        """Return the role that the account of a login name connects as."""
        return f"{self.prefix or self.database}:{name}"


def server_of(url: str) -> Server:
    """Return the place that an address names.

    Raises:
        RuleError: it is no address of a shared database, or it holds a password.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port or USUAL_PORT
    except ValueError as error:
        raise RuleError(f"这不是共享数据库的地址。{_FORM}", field="address") from error
    database = unquote(parts.path.removeprefix("/"))
    if (
        parts.scheme not in _SCHEMES
        or not parts.hostname
        or parts.fragment
        or not database
        or "/" in database
    ):
        raise RuleError(f"这不是共享数据库的地址。{_FORM}", field="address")
    if parts.password is not None:
        raise RuleError(
            "地址里不要写口令：别人看得到。请去掉口令，由提示输入或由环境变量给出。", field="address"
        )
    if len(database.encode()) > _LONGEST:
        raise RuleError("数据库的名称太长，请改用较短的名称。", field="address")
    certificate, prefix = _told(parts.query)
    user = unquote(parts.username or "")
    return Server(_host(parts.netloc), port, database, user, certificate, prefix)


def _host(place: str) -> str:
    """Return the host as it was written: ``hostname`` of the standard library loses capital letters."""
    host = place.rpartition("@")[2]
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return unquote(host.partition(":")[0])


def _told(query: str) -> tuple[str, str]:
    """Return the file of the certificate and the prefix of the roles; empty where the address has none."""
    found = dict(parse_qsl(query, keep_blank_values=True))
    certificate, prefix = found.pop(_CERTIFICATE, ""), found.pop(_PREFIX, "")
    if found:
        raise RuleError(f"地址里的“{next(iter(found))}”不认识。{_FORM}", field="address")
    return certificate, prefix
